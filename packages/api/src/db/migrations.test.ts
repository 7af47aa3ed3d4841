import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { createDatabase } from '../../../../test/postgres.ts'
import { describeSchema } from '../testing/described-schema.ts'
import { onBothEngines } from '../testing/engines.ts'
import { addGround, freshDatabase } from '../testing/rows.ts'
import { migratePostgresDatabase } from './migrate-postgres.ts'
import { migrateSqliteFile } from './migrate-sqlite.ts'
import { openDatabase } from './open.ts'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const kit = join(dirname(createRequire(import.meta.url).resolve('drizzle-kit')), 'bin.cjs')

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

onBothEngines('migrations', (engine) => {
  test('applied again, they change nothing and keep every row', async () => {
    const { database, place, remove } = await freshDatabase(engine)
    const { storeId } = await addGround(database)
    const before = await describeSchema(place)
    const again = await openDatabase(place)
    const third = await openDatabase(place)
    expect(await describeSchema(place)).toEqual(before)
    expect(await third.read.select({ id: third.tables.stores.id }).from(third.tables.stores)).toEqual([{ id: storeId }])
    await Promise.all([again.close(), third.close()])
    await remove()
  })
})

describe('migrations describe the current schema: the kit would write no new one', () => {
  test.each([
    ['sqlite', 'sqlite'],
    ['postgres', 'postgresql'],
  ])('%s', (folder, dialect) =>
    inFolder(async (temporary) => {
      const out = join(temporary, 'migrations')
      cpSync(here(`./migrations/${folder}`), out, { recursive: true })
      const options = ['generate', '--dialect', dialect, '--schema', here(`./schema.${folder}.ts`), '--out', out]
      await run(process.execPath, [kit, ...options], { cwd: temporary })
      expect(readdirSync(out).sort()).toEqual(readdirSync(here(`./migrations/${folder}`)).sort())
    }),
  )
})

describe('a migration that stops half-way leaves nothing and is repeated', () => {
  // A table that stands in the way of one of the last statements.
  const obstacle = 'create table stores (obstacle int)'

  test('on SQLite', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.db')
      const client = new Sqlite(path)
      const tables = () =>
        client
          .prepare(`select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'`)
          .all()
      client.exec(obstacle)
      expect(() => migrateSqliteFile(path)).toThrow()
      expect(tables()).toEqual([{ name: 'stores' }])
      client.exec('drop table stores')
      migrateSqliteFile(path)
      expect(tables()).toContainEqual({ name: 'complaint_words' })
      client.close()
    }))

  test('on PostgreSQL', async () => {
    const { url, drop } = await createDatabase(inject('postgresAdminUrl'))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const tables = async () => {
      const text = `select tablename as name from pg_tables where schemaname = 'public'`
      return (await client.query<{ name: string }>(text)).rows
    }
    await client.query(obstacle)
    await expect(migratePostgresDatabase(url)).rejects.toThrow()
    expect(await tables()).toEqual([{ name: 'stores' }])
    await client.query('drop table stores')
    await migratePostgresDatabase(url)
    expect(await tables()).toContainEqual({ name: 'complaint_words' })
    await client.end()
    await drop()
  })
})

describe('nodes that start at the same moment migrate one after the other', () => {
  test('on PostgreSQL', async () => {
    const { url, drop } = await createDatabase(inject('postgresAdminUrl'))
    await Promise.all([1, 2, 3].map(() => migratePostgresDatabase(url)))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('select name from drizzle.__drizzle_migrations')
    expect(rows.map(({ name }) => name)).toEqual(readdirSync(here('./migrations/postgres')).sort())
    await client.end()
    await drop()
  })

  test('on one SQLite file', () =>
    inFolder(async (folder) => {
      const paths = Array.from({ length: 20 }, (_, round) => join(folder, `${round}.db`))
      // In each round both wait until the other is there, so that they begin at one moment.
      const program = `const { parentPort, workerData: { module, paths, arrived } } = require('node:worker_threads')
        import(module).then(({ migrateSqliteFile }) => {
          const faults = []
          for (const [round, path] of paths.entries()) {
            Atomics.add(arrived, 0, 1)
            while (Atomics.load(arrived, 0) < 2 * (round + 1)) {}
            try { migrateSqliteFile(path) } catch (error) { faults.push(String(error.cause ?? error)) }
          }
          parentPort.postMessage(faults)
        })`
      const module = new URL('./migrate-sqlite.ts', import.meta.url).href
      const workerData = { module, paths, arrived: new Int32Array(new SharedArrayBuffer(4)) }
      const answers = [1, 2].map(() => once(new Worker(program, { eval: true, workerData }), 'message'))
      expect(await Promise.all(answers)).toEqual([[[]], [[]]])
      const all = readdirSync(here('./migrations/sqlite')).sort()
      for (const path of paths) {
        const client = new Sqlite(path)
        const rows = client.prepare('select name from __drizzle_migrations order by name').all() as { name: string }[]
        expect(rows.map(({ name }) => name)).toEqual(all)
        client.close()
      }
    }))
})
