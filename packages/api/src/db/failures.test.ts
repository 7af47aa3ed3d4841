import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onBothEngines, onEngine } from '../testing/engines.ts'
import { addGround, complaintRow, type FreshDatabase, freshDatabase } from '../testing/rows.ts'
import type { Database } from './database.ts'
import { isTemporary } from './failures.ts'
import { openPostgres } from './postgres.ts'

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('It was expected to fail.')
    },
    (error: unknown) => error,
  )
const put = ({ write, tables }: Database, name: string) =>
  write((writer) => writer.insert(tables.installation).values({ name, value: '' }))

onBothEngines('a fault of the input is not temporary', (engine) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
  })
  afterAll(() => fresh.remove())

  test('a key that is taken', async () => {
    await put(fresh.database, 'taken')
    expect(isTemporary(await failureOf(put(fresh.database, 'taken')))).toBe(false)
  })

  test('a row that points nowhere, and one outside a vocabulary', async () => {
    const { database } = fresh
    const ground = await addGround(database)
    for (const change of [{ customerId: ground.categoryId }, { status: 'SHREDDED' as 'RECEIVED' }]) {
      const write = database.write((writer) =>
        writer.insert(database.tables.complaints).values(complaintRow(ground, change)),
      )
      expect(isTemporary(await failureOf(write))).toBe(false)
    }
  })

  test('an error of ours', () => {
    expect(isTemporary(new Error('no'))).toBe(false)
    expect(isTemporary('SQLITE_BUSY')).toBe(false)
    expect(isTemporary(undefined)).toBe(false)
  })
})

describe('what SQLite says when it is in trouble is temporary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
  const path = join(folder, 'a.db')
  const client = new Sqlite(path)
  client.exec('pragma journal_mode = wal; create table t (v text)')
  afterAll(() => {
    client.close()
    rmSync(folder, { recursive: true })
  })
  const thrownBy = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      return error
    }
    throw new Error('It was expected to fail.')
  }

  test('locked', () => {
    const other = new Sqlite(path, { timeout: 0 })
    client.exec('begin immediate')
    const error = thrownBy(() => other.exec(`insert into t values ('x')`))
    client.exec('rollback')
    other.close()
    expect(isTemporary(error)).toBe(true)
  })

  test('read-only', () => {
    const reader = new Sqlite(path, { readonly: true })
    const error = thrownBy(() => reader.exec(`insert into t values ('x')`))
    reader.close()
    expect(isTemporary(error)).toBe(true)
  })

  test('full', () => {
    const pages = client.pragma('page_count', { simple: true })
    client.pragma(`max_page_count = ${pages}`)
    const error = thrownBy(() => client.prepare('insert into t values (?)').run('x'.repeat(1_000_000)))
    client.pragma('max_page_count = 1073741823')
    expect(isTemporary(error)).toBe(true)
  })

  test('not to be opened', () => {
    expect(isTemporary(thrownBy(() => new Sqlite(folder)))).toBe(true)
  })

  test('wrapped as the cause of another error', () => {
    const busy = new Sqlite.SqliteError('database is locked', 'SQLITE_BUSY_SNAPSHOT')
    expect(isTemporary(new Error('Failed query', { cause: new Error('again', { cause: busy }) }))).toBe(true)
  })
})

onEngine('PostgreSQL', 'what PostgreSQL says when it is in trouble is temporary', (engine) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
  })
  afterAll(() => fresh.remove())

  /** The same database with other settings of the session. */
  async function withSettings(settings: string, work: (database: Database) => Promise<void>): Promise<void> {
    const url = new URL(fresh.place.databaseUrl!)
    url.searchParams.set('options', settings)
    const database = openPostgres(url.href, { connections: 2 })
    await work(database)
    await database.close()
  }

  test('read-only', () =>
    withSettings('-c default_transaction_read_only=on', async (database) => {
      expect(isTemporary(await failureOf(put(database, 'read-only')))).toBe(true)
    }))

  test('locked for too long', () =>
    withSettings('-c lock_timeout=30', async (database) => {
      await put(fresh.database, 'held')
      const { promise: gate, resolve: open } = Promise.withResolvers<void>()
      const { promise: held, resolve: tell } = Promise.withResolvers<void>()
      const holding = fresh.database.write(async (writer) => {
        await writer.update(fresh.database.tables.installation).set({ value: 'held' })
        tell()
        await gate
      })
      await held
      const waiting = database.write((writer) => writer.update(database.tables.installation).set({ value: 'other' }))
      expect(isTemporary(await failureOf(waiting))).toBe(true)
      open()
      await holding
    }))

  test.each([0, 50])('a backend that ends in the middle of a write, heard of after %d ms', (ms) =>
    withSettings('-c application_name=doomed', async (database) => {
      const failed = database.write(async (writer) => {
        await writer.insert(database.tables.installation).values({ name: 'doomed', value: '' })
        await fresh.database.read
          .select({ ended: sql`pg_terminate_backend(pid)` })
          .from(sql`pg_stat_activity where application_name = 'doomed' and datname = current_database()`)
        await sleep(ms)
        await writer.insert(database.tables.installation).values({ name: 'doomed too', value: '' })
      })
      expect(isTemporary(await failureOf(failed))).toBe(true)
      await put(database, `after the end, ${ms}`)
    }),
  )

  test('a pool that is closed', async () => {
    const database = openPostgres(fresh.place.databaseUrl!)
    await database.close()
    expect(isTemporary(await failureOf(put(database, 'closed')))).toBe(true)
    expect(isTemporary(await failureOf(database.read.$count(database.tables.complaints).then()))).toBe(true)
  })

  test.each(['127.0.0.1', 'localhost'])('nobody at the other end (%s)', async (host) => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    const database = openPostgres(`postgres://nobody@${host}:${port}/none`)
    expect(isTemporary(await failureOf(put(database, 'nobody')))).toBe(true)
    await database.close()
  })

  test('a connection that is cut while it is made', async () => {
    const server = createServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const database = openPostgres(`postgres://nobody@127.0.0.1:${port}/none`)
    expect(isTemporary(await failureOf(put(database, 'cut')))).toBe(true)
    await database.close()
    await new Promise((resolve) => server.close(resolve))
  })

  test('a value that does not fit is not', async () => {
    const { read, tables } = fresh.database
    const wrong = read.select().from(tables.complaints).where(sql`${tables.complaints.id} = ${'not a uuid'}`)
    expect(isTemporary(await failureOf(wrong.then()))).toBe(false)
  })
})
