import { Client } from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { createDatabase, type TemporaryDatabase } from './postgres.ts'
import './provided-context.ts'

const made: TemporaryDatabase[] = []
afterAll(() => Promise.all(made.map((database) => database.drop())))

test('every test file gets a database of its own on a PostgreSQL that does not trade durability for speed', async () => {
  const databases = await Promise.all([1, 2].map(() => createDatabase(inject('postgresAdminUrl'))))
  made.push(...databases)
  expect(databases[0]?.url).not.toBe(databases[1]?.url)
  for (const { url } of databases) {
    const client = new Client({ connectionString: url })
    await client.connect()
    const settings = await client.query(
      `select current_setting('server_version_num')::int >= 180000 as recent, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding`,
    )
    expect(settings.rows).toEqual([{ recent: true, fsync: 'on', commit: 'on', encoding: 'UTF8' }])
    await client.query('create table mark (id int)')
    await client.end()
  }
})

test('a copy of the template has the tables of this version', async () => {
  const database = await createDatabase(inject('postgresAdminUrl'), inject('postgresTemplate'))
  made.push(database)
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const tables = await client.query(`select count(*)::int as rows from complaints`)
  expect(tables.rows).toEqual([{ rows: 0 }])
  await client.end()
})
