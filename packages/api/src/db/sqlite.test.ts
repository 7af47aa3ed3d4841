import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine } from '../testing/engines.ts'
import { type FreshDatabase, freshDatabase } from '../testing/rows.ts'
import type { Database } from './database.ts'
import { isTemporary } from './failures.ts'
import { sqliteFile } from './open.ts'
import { openSqlite, type SqliteOptions } from './sqlite.ts'

onEngine('SQLite', 'the embedded SQLite', (engine) => {
  let fresh: FreshDatabase
  let path: string
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
    path = sqliteFile(fresh.place.dataFolder)
  })
  afterAll(() => fresh.remove())

  const put = ({ write, tables }: Database, name: string) =>
    write((writer) => writer.insert(tables.installation).values({ name, value: '' }))

  async function opened<T>(options: SqliteOptions, work: (database: Database) => Promise<T>): Promise<T> {
    const database = openSqlite(path, options)
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  }

  test.each([
    ['FULL', 2],
    ['NORMAL', 1],
  ] as const)('the writer syncs %s, in WAL mode, with foreign keys', async (synchronous, level) => {
    const pragmas = sql`pragma_synchronous, pragma_journal_mode, pragma_foreign_keys`
    const [settings] = await opened(synchronous === 'FULL' ? {} : { synchronous }, (database) =>
      database.write((writer) =>
        writer
          .select({
            synchronous: sql<number>`synchronous`,
            journal: sql<string>`journal_mode`,
            keys: sql<number>`foreign_keys`,
          })
          .from(pragmas),
      ),
    )
    expect(settings).toEqual({ synchronous: level, journal: 'wal', keys: 1 })
  })

  test('no row that is added makes it build a table of its own: a list in a check did, for each row', async () => {
    const client = new Sqlite(path, { readonly: true })
    // Without those of the index of words, into which nobody else writes, and SQLite's own.
    const tables = client.prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'",
    )
    const names = tables.pluck().all() as string[]
    expect(names).toContain('complaints')
    for (const name of names) {
      const program = client.prepare(`explain insert into "${name}" default values`).all() as { opcode: string }[]
      const opcodes = program.map(({ opcode }) => opcode)
      expect(opcodes, name).toContain('Insert')
      expect(opcodes, name).not.toContain('OpenEphemeral')
    }
    client.close()
  })

  test('writes that wait together share one commit, and each is acknowledged only after it', async () => {
    const statements: string[] = []
    const commits = () => statements.filter((text) => /^commit/i.test(text)).length
    const other = new Sqlite(path, { readonly: true })
    const there = other.prepare('select count(*) as n from installation where name = ?')
    const seen = await opened({ onStatement: (text) => statements.push(text) }, (database) =>
      Promise.all(
        Array.from({ length: 30 }, async (_, i) => {
          await put(database, `group ${i}`)
          return { commits: commits(), there: (there.get(`group ${i}`) as { n: number }).n }
        }),
      ),
    )
    other.close()
    expect(seen.every((one) => one.commits >= 1 && one.there === 1)).toBe(true)
    expect(commits()).toBe(1)
  })

  test('a file that another process has locked is waited for', async () => {
    const other = new Sqlite(path)
    other.exec('begin immediate')
    await opened({}, async (database) => {
      const write = put(database, 'waited')
      await sleep(60)
      other.exec('rollback')
      await expect(write).resolves.not.toThrow()
    })
    other.close()
  })

  test('a file that stays locked is a temporary failure; nothing of it is kept, and writing goes on afterwards', async () => {
    const other = new Sqlite(path)
    await opened({ busyMs: 50 }, async (database) => {
      other.exec('begin immediate')
      const error = await put(database, 'locked').catch((caught: unknown) => caught)
      expect(isTemporary(error)).toBe(true)
      other.exec('rollback')
      await put(database, 'unlocked')
      const names = await database.read.select().from(database.tables.installation)
      expect(names.map(({ name }) => name)).toContain('unlocked')
      expect(names.map(({ name }) => name)).not.toContain('locked')
    })
    other.close()
  })

  test('reads go on while another process has the file locked', async () => {
    const other = new Sqlite(path)
    other.exec('begin immediate')
    await opened({}, async (database) => {
      expect(await database.read.$count(database.tables.stores)).toBe(0)
    })
    other.exec('rollback')
    other.close()
  })

  test('closing waits for the writes that were asked for before', async () => {
    const database = openSqlite(path)
    const writes = Array.from({ length: 70 }, (_, i) => put(database, `before the end ${i}`))
    await database.close()
    const done = await Promise.allSettled(writes)
    expect(done.every(({ status }) => status === 'fulfilled')).toBe(true)
  })

  test('the reader cannot write', async () => {
    await opened({}, async ({ read, tables }) => {
      const writer = read as unknown as { insert(table: unknown): { values(row: object): Promise<void> } }
      const error = await writer
        .insert(tables.installation)
        .values({ name: 'by the reader', value: '' })
        .catch((caught: unknown) => caught)
      expect(String((error as Error).cause)).toContain('readonly')
    })
  })
})
