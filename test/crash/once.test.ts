import { expect, inject, test } from 'vitest'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { seedOfRun } from '../random.ts'
import { type OnceOptions, submitOnce } from './once.ts'

test('1,000 submits in 1 to 5 copies over breaking connections are 1,000 complaints, each with one answer (SQLite)', () =>
  holds({ submits: 1000, seed: seedOfRun() }))

test('300 submits in 1 to 5 copies over breaking connections are 300 complaints, each with one answer (PostgreSQL)', async () => {
  const database = await createDatabase(inject('postgresAdminUrl'))
  try {
    await holds({ submits: 300, seed: seedOfRun(), databaseUrl: database.url })
  } finally {
    await database.drop()
  }
})

async function holds(options: OnceOptions): Promise<void> {
  const figures = await submitOnce(options)
  console.log(JSON.stringify({ ...figures, findings: figures.findings.slice(0, 10) }))
  const exact = { stored: options.submits, doubled: 0, lost: 0, differingAnswers: 0, refused: 0, findings: [] }
  expect(figures).toMatchObject(exact)
  // A proxy that cut nothing would prove nothing.
  expect(figures.cutRequests).toBeGreaterThan(options.submits / 10)
  expect(figures.cutAnswers).toBeGreaterThan(options.submits / 10)
}
