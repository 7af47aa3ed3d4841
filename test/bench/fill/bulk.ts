/** Many rows at once, past the product's own writes: a million complaints one by one would take an hour. */
import Sqlite from 'better-sqlite3'
import { type Column, getColumns, getTableName } from 'drizzle-orm'
import { Client } from 'pg'
import { build, type Tables } from '../../../packages/api/src/db/schema.ts'
import type { Rows } from './history.ts'

export interface Bulk {
  add(rows: Rows): Promise<void>
  /** Makes the indexes again, and whatever else makes it a database like any other. */
  finish(): Promise<void>
}

// Parents before children.
const order = [
  ...(['customers', 'complaints', 'events', 'promises', 'complaintWords', 'outbox', 'idempotency'] as const),
  ...(['answers', 'answerWords', 'answerWordCounts'] as const),
]
type Filled = (typeof order)[number]

const columnsOf = (tables: Tables, name: Filled) => Object.entries(getColumns(tables[name])) as [string, Column][]

/** Indexes that no constraint stands on are dropped while rows come in, and made again at the end. */
export function bulkIntoSqlite(path: string): Bulk {
  const client = new Sqlite(path)
  client.pragma('journal_mode = off')
  client.pragma('synchronous = off')
  client.pragma('cache_size = -1000000')
  client.pragma('foreign_keys = off')
  const indexes = client
    .prepare<[], { name: string; sql: string }>(
      "select name, sql from sqlite_master where type = 'index' and sql is not null",
    )
    .all()
  for (const { name } of indexes) client.exec(`drop index "${name}"`)
  const tables = build('sqlite')
  const inserts = order.map((name) => {
    const columns = columnsOf(tables, name)
    const names = columns.map(([, column]) => `"${column.name}"`).join(', ')
    const insert = client.prepare(
      `insert into "${getTableName(tables[name])}" (${names}) values (${columns.map(() => '?').join(', ')})`,
    )
    const encode = (row: Record<string, unknown>) =>
      columns.map(([key, column]) =>
        row[key] === null || row[key] === undefined ? null : column.mapToDriverValue(row[key]),
      )
    return { name, insert, encode }
  })
  return {
    async add(rows) {
      client.exec('begin')
      for (const { name, insert, encode } of inserts) for (const row of rows[name] ?? []) insert.run(encode(row))
      client.exec('commit')
    },
    async finish() {
      for (const { sql } of indexes) client.exec(sql)
      const violations = client.pragma('foreign_key_check') as unknown[]
      if (violations.length > 0) throw new Error(`The filled rows break ${violations.length} foreign keys.`)
      client.pragma('journal_mode = wal')
      client.close()
    },
  }
}

export async function bulkIntoPostgres(url: string): Promise<Bulk> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'")
  const tables = build('postgres')
  const { rows: indexes } = await client.query<{ name: string; sql: string }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as sql from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
  )
  for (const { name } of indexes) await client.query(`drop index "${name}"`)
  // Foreign keys are made again at the end too, and making one checks every row.
  const { rows: keys } = await client.query<{ target: string; name: string; sql: string }>(
    `select conrelid::regclass::text as target, conname as name, pg_get_constraintdef(oid) as sql from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace`,
  )
  for (const { target, name } of keys) await client.query(`alter table ${target} drop constraint "${name}"`)
  const inserts = order.map((name) => ({ name, columns: columnsOf(tables, name), target: getTableName(tables[name]) }))
  return {
    async add(rows) {
      await client.query('begin')
      for (const { name, columns, target } of inserts) {
        const records = (rows[name] ?? []).map((row) =>
          Object.fromEntries(columns.map(([key, column]) => [column.name, (row as Record<string, unknown>)[key]])),
        )
        if (records.length === 0) continue
        const names = columns.map(([, column]) => `"${column.name}"`)
        // Words arrive as one text and become what `k.words()` makes of it.
        const definitions = columns.map(([, column]) => `"${column.name}" ${typeInRecord(column)}`)
        const values = names.map((column) =>
          column === '"words"' ? `array_to_tsvector(string_to_array("words", ' '))` : column,
        )
        await client.query(
          `insert into "${target}" (${names}) select ${values} from json_to_recordset($1) as r(${definitions})`,
          [JSON.stringify(records)],
        )
      }
      await client.query('commit')
    },
    async finish() {
      for (const { sql } of indexes) await client.query(sql)
      for (const { target, name, sql } of keys)
        await client.query(`alter table ${target} add constraint "${name}" ${sql}`)
      // What the database's own housekeeping would do within minutes.
      await client.query('vacuum analyze')
      await client.query('checkpoint')
      await client.end()
    },
  }
}

const typeInRecord = (column: Column) => (column.getSQLType() === 'tsvector' ? 'text' : column.getSQLType())
