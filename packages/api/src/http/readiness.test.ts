import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sqliteFile } from '../db/open.ts'
import { openSqlite } from '../db/sqlite.ts'
import { onBothEngines, onEngine } from '../testing/engines.ts'
import { freshDatabase } from '../testing/rows.ts'
import { type TestPlatform, testPlatform } from '../testing/test-platform.ts'
import { readinessOf as readinessFrom } from './readiness.ts'

/** The readiness of a server that has started. */
function readinessOf(platform: Parameters<typeof readinessFrom>[0]) {
  const readiness = readinessFrom(platform)
  readiness.enter()
  return readiness
}

onBothEngines('readiness', (engine) => {
  let platform: TestPlatform
  beforeEach(async () => {
    platform = await testPlatform(engine)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await platform.remove().catch(() => undefined)
  })

  test('is told when the database takes a write', async () => {
    expect(await readinessOf(platform).trouble()).toBeUndefined()
  })

  test('costs one write a second, however often it is asked for', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { trouble } = readinessOf(platform)
    const probes = () => platform.statements.filter((text) => /^insert into "installation"/.test(text)).length
    await Promise.all([trouble(), trouble(), trouble()])
    await trouble()
    expect(probes()).toBe(1)
    vi.advanceTimersByTime(1001)
    await trouble()
    expect(probes()).toBe(2)
  })

  test('is over as soon as the server is on its way out', async () => {
    const { trouble, leave } = readinessOf(platform)
    await trouble()
    leave()
    expect(await trouble()).toBe('This server is stopping.')
  })

  test('is over when the database is away', async () => {
    await platform.database.close()
    expect(await readinessOf(platform).trouble()).toBe('The database cannot be written to.')
  })
})

onEngine('SQLite', 'readiness', (engine) => {
  test('is over while the file is locked, and back afterwards', async () => {
    const { place, database: first, remove } = await freshDatabase(engine)
    const path = sqliteFile(place.dataFolder)
    const database = openSqlite(path, { busyMs: 30 })
    const platform = { database, now: () => new Date() } as TestPlatform
    const other = new Sqlite(path)
    other.exec('begin immediate')
    expect(await readinessOf(platform).trouble()).toBe('The database cannot be written to.')
    other.exec('rollback')
    other.close()
    expect(await readinessOf(platform).trouble()).toBeUndefined()
    await database.close()
    void first
    await remove()
  })
})
