import { expect, inject, test } from 'vitest'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { seedOfRun } from '../random.ts'
import { crashDeliveries, type DeliveryFigures, type DeliveryOptions } from './delivery.ts'
import { deliverySteps } from './delivery-steps.ts'

const summary = ({ findings, ...figures }: DeliveryFigures) =>
  console.log(JSON.stringify({ ...figures, findings: findings.slice(0, 5) }))

async function holds(options: DeliveryOptions): Promise<void> {
  const figures = await crashDeliveries(options)
  summary(figures)
  expect(figures).toMatchObject({ lost: 0, doubled: 0, findings: [], rounds: options.rounds })
  // A process that never died would prove nothing.
  expect(figures.crashes).toBe(options.rounds * deliverySteps.length)
}

test('crash between every two steps of delivery: none lost, and twice only what nobody could write down (SQLite)', () =>
  holds({ rounds: 3, seed: seedOfRun() }))

test('crash between every two steps of delivery: none lost, and twice only what nobody could write down (PostgreSQL)', async () => {
  const database = await createDatabase(inject('postgresAdminUrl'))
  try {
    await holds({ rounds: 1, seed: seedOfRun(), databaseUrl: database.url })
  } finally {
    await database.drop()
  }
})

test('this test sees a mail that was written down as sent before it was', async () => {
  const steps = ['sender named', 'half of the message'] as const
  const figures = await crashDeliveries({ rounds: 3, seed: seedOfRun(), steps, mutant: 'SENT_TOO_SOON' })
  summary(figures)
  expect(figures.lost).toBeGreaterThan(0)
})

test('this test sees a mail that goes out again as another one', async () => {
  const steps = ['the whole message, not answered'] as const
  const figures = await crashDeliveries({ rounds: 3, seed: seedOfRun(), steps, mutant: 'NEW_ID_EACH_TIME' })
  summary(figures)
  expect(figures.doubled).toBeGreaterThan(0)
})
