import { eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { describe, expect, inject, test } from 'vitest'
import { sweepOnce } from '../../packages/api/src/sweep.ts'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { seedOfRun } from '../random.ts'
import { temporaryFolder } from '../server.ts'
import { type Simulation, type SimulationOptions, simulate } from './simulate.ts'
import type { World } from './world.ts'

function run(options: Partial<SimulationOptions>): Promise<Simulation> {
  return simulate({
    ...{ days: 12, complaints: 200, seed: seedOfRun() },
    place: { dataFolder: temporaryFolder() },
    ...options,
  })
}

const noFault = { openWithoutPromise: 0, doneTwice: 0, neverDone: 0, missedWithoutNotice: 0, findings: [] }

function holds(result: Simulation): void {
  expect(result).toMatchObject(noFault)
  expect(result.onTimeRecount).toBe(result.onTime)
  // Days in which nothing was late would prove nothing.
  expect(result.missed).toBeGreaterThan(10)
  expect(result.fellDue).toBeGreaterThan(result.missed)
}
const theWholeWay = [
  'decide',
  'reject',
  'propose',
  'propose and ask',
  'approve',
  'choose',
  'counter',
  'deliver',
  'close',
]

test('twelve days: each due thing once, nobody without a promise, the figure counted twice is the same (SQLite)', async () => {
  const result = await run({})
  holds(result)
  // Days in which nobody came to an end would prove as little.
  expect(Object.keys(result.done)).toEqual(expect.arrayContaining(theWholeWay))
})

test('five days: each due thing once, nobody without a promise, the figure counted twice is the same (PostgreSQL)', async () => {
  const database = await createDatabase(inject('postgresAdminUrl'))
  try {
    holds(await run({ days: 5, complaints: 70, place: { dataFolder: temporaryFolder(), databaseUrl: database.url } }))
  } finally {
    await database.drop()
  }
})

test('the same seed makes the same days', async () => {
  const small = { days: 5, complaints: 60, seed: 7 }
  const days = await run(small)
  expect(await run(small)).toEqual(days)
  // What is rare happens in these.
  expect(Object.keys(days.done)).toEqual(expect.arrayContaining(['set aside', 'take up again']))
})

/** Faults that a sweep could have, each planted behind the product's own. */
describe('the simulation finds', () => {
  const change = (world: World, work: Parameters<World['platform']['database']['write']>[0]) =>
    world.platform.database.write(work)
  const found = async (sweep: (world: World) => Promise<void>) => run({ days: 5, complaints: 60, seed: 7, sweep })

  test('a notice that is forgotten', async () => {
    const result = await found(async (world) => {
      const { outbox } = world.platform.database.tables
      await sweepOnce({ ...world.ground, mail: undefined })
      if (world.wrote)
        await change(world, (writer) => writer.delete(outbox).where(sql`${outbox.delivery} ->> 'kind' = 'DELAY_MAIL'`))
      await sweepOnce(world.ground)
    })
    expect(result.missedWithoutNotice).toBeGreaterThan(0)
  })

  test('a promise that is missed twice because nobody looks whether it was', async () => {
    const result = await found(async (world) => {
      const { promises } = world.platform.database.tables
      await sweepOnce(world.ground)
      const again = { missedAt: null, endedAt: null, nextLookAt: world.now }
      if (world.random.next() < 0.5)
        await change(world, (writer) => writer.update(promises).set(again).where(eq(promises.missedAt, world.now)))
    })
    expect(result.doneTwice).toBeGreaterThan(0)
  })

  test('a mail that is sent twice because nobody writes down that it was', async () => {
    const result = await found(async (world) => {
      const { outbox } = world.platform.database.tables
      await sweepOnce(world.ground)
      await change(world, (writer) => writer.update(outbox).set({ outcome: null }).where(eq(outbox.attempts, 1)))
    })
    expect(result.doneTwice).toBeGreaterThan(0)
  })

  test('a mail that is written down as sent and was not', async () => {
    const result = await found(async (world) => {
      const { outbox } = world.platform.database.tables
      const sent = { outcome: 'SENT' as const, settledAt: world.now }
      if (world.random.next() < 0.1)
        await change(world, (writer) => writer.update(outbox).set(sent).where(isNull(outbox.outcome)))
      await sweepOnce(world.ground)
    })
    expect(result.neverDone).toBeGreaterThan(0)
  })

  test('promises that nobody looks at', async () => {
    const result = await found(async (world) => {
      const { promises } = world.platform.database.tables
      await change(world, (writer) => writer.update(promises).set({ nextLookAt: null }))
      await sweepOnce(world.ground)
    })
    expect(result.neverDone).toBeGreaterThan(0)
  })

  test('a warning that is passed over', async () => {
    const result = await found(async (world) => {
      const { promises } = world.platform.database.tables
      await change(world, (writer) =>
        writer.update(promises).set({ nextLookAt: promises.dueAt }).where(isNull(promises.pausedAt)),
      )
      await sweepOnce(world.ground)
    })
    expect(result.neverDone).toBeGreaterThan(0)
  })

  test('a warning that is given again', async () => {
    const result = await found(async (world) => {
      const { promises } = world.platform.database.tables
      await sweepOnce(world.ground)
      const again = { warnedAt: null, nextLookAt: world.now }
      if (world.random.next() < 0.05)
        await change(world, (writer) => writer.update(promises).set(again).where(isNotNull(promises.warnedAt)))
    })
    expect(result.doneTwice).toBeGreaterThan(0)
  })

  test('customers who are never reminded', async () => {
    const result = await found(async (world) => {
      const { complaints } = world.platform.database.tables
      await change(world, (writer) => writer.update(complaints).set({ remindAt: null }))
      await sweepOnce(world.ground)
    })
    expect(result.neverDone).toBeGreaterThan(0)
  })

  test('a complaint that is left without a promise', async () => {
    const result = await found(async (world) => {
      const { promises } = world.platform.database.tables
      await sweepOnce(world.ground)
      const gone = { releasedAt: world.now, endedAt: world.now }
      if (world.random.next() < 0.01)
        await change(world, (writer) => writer.update(promises).set(gone).where(isNull(promises.endedAt)))
    })
    expect(result.openWithoutPromise).toBeGreaterThan(0)
  })

  test('a clock that starts anew when a promise is moved', async () => {
    const result = await found(async (world) => {
      const { promises } = world.platform.database.tables
      await change(world, (writer) => writer.update(promises).set({ firstDueAt: promises.dueAt }))
      await sweepOnce(world.ground)
    })
    expect(result.onTime).not.toBe(result.onTimeRecount)
  })
})
