/** The schema that a database really has, as its own catalogue tells it. */
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { sqliteFile } from '../db/open.ts'
import type { FreshPlace } from './engines.ts'

export interface DescribedTable {
  name: string
  columns: string[]
  primaryKey: string[]
  uniqueKeys: string[][]
  foreignKeys: { columns: string[]; table: string; foreignColumns: string[] }[]
}

export function describeSchema({ databaseUrl, dataFolder }: FreshPlace): Promise<DescribedTable[]> {
  return databaseUrl ? describePostgres(databaseUrl) : describeSqlite(sqliteFile(dataFolder))
}

async function describeSqlite(path: string): Promise<DescribedTable[]> {
  const client = new Sqlite(path, { readonly: true })
  const all = <Row>(text: string, ...values: string[]) => client.prepare(text).all(...values) as Row[]
  const names = all<{ name: string }>(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name`,
  )
  const tables = names.map(({ name }) => {
    const columns = all<{ name: string; pk: number }>('select name, pk from pragma_table_info(?)', name)
    const indexes = all<{ name: string }>('select name from pragma_index_list(?) where "unique" = 1', name)
    const references = all<{ id: number; table: string; from: string; to: string }>(
      'select * from pragma_foreign_key_list(?) order by id, seq',
      name,
    )
    return {
      name,
      columns: columns.map((column) => column.name),
      primaryKey: columns
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map((column) => column.name),
      uniqueKeys: indexes.map((index) =>
        all<{ name: string }>('select name from pragma_index_info(?) order by seqno', index.name).map(
          (column) => column.name,
        ),
      ),
      foreignKeys: [...Map.groupBy(references, ({ id }) => id).values()].map((parts) => ({
        columns: parts.map(({ from }) => from),
        table: parts[0]?.table ?? '',
        foreignColumns: parts.map(({ to }) => to),
      })),
    }
  })
  client.close()
  return tables
}

/** The columns behind an array of column numbers, in the order of the array. */
const columnsOf = (table: string, numbers: string) =>
  `array(select a.attname::text from unnest(${numbers}) with ordinality n(number, place)
     join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number order by n.place)`

async function describePostgres(url: string): Promise<DescribedTable[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'public' group by table_name order by table_name`,
  )
  const { rows: keys } = await client.query<{
    type: 'p' | 'f'
    table: string
    columns: string[]
    foreignTable: string
    foreignColumns: string[]
  }>(
    `select contype as type, conrelid::regclass::text as table, ${columnsOf('conrelid', 'conkey')} as columns,
            confrelid::regclass::text as "foreignTable", ${columnsOf('confrelid', 'confkey')} as "foreignColumns"
       from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'f')`,
  )
  const { rows: unique } = await client.query<{ table: string; columns: string[] }>(
    `select indrelid::regclass::text as table, ${columnsOf('indrelid', 'indkey::int2[]')} as columns
       from pg_index join pg_class on pg_class.oid = indexrelid
      where indisunique and relnamespace = 'public'::regnamespace`,
  )
  await client.end()
  return tables.map(({ name, columns }) => ({
    name,
    columns,
    primaryKey: keys.find(({ type, table }) => type === 'p' && table === name)?.columns ?? [],
    uniqueKeys: unique.filter(({ table }) => table === name).map((index) => index.columns),
    foreignKeys: keys
      .filter(({ type, table }) => type === 'f' && table === name)
      .map((key) => ({ columns: key.columns, table: key.foreignTable, foreignColumns: key.foreignColumns })),
  }))
}
