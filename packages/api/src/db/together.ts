/**
 * Inserts that are asked for at the same moment on one connection of PostgreSQL go there as one statement, a `with` of
 * them all. A statement costs Node and the server some 35 µs each, whatever is in it; a complaint has six such inserts.
 */
import { getColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Queries, Writer } from './database.ts'
import type { Tables } from './schema.ts'

type Name = keyof Tables
interface Asked {
  name: Name
  row: Record<string, unknown>
  resolve: (rowsWritten: number) => void
  reject: (error: unknown) => void
}
interface Executable {
  execute(values: Record<string, unknown>): Promise<unknown>
}

const waiting = new WeakMap<Writer, Asked[]>()
const statements = new WeakMap<Writer, Map<string, Executable>>()

/** Adds one row. Resolves when the statement that it became part of is done. */
export function insertTogether(
  database: Database,
  writer: Writer,
  { name, row }: { name: Name; row: Record<string, unknown> },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = waiting.get(writer) ?? []
    if (asked.push({ name, row, resolve, reject }) > 1) return
    waiting.set(writer, asked)
    process.nextTick(() => {
      waiting.delete(writer)
      for (let from = 0; from < asked.length; from += mostTogether)
        send(database, writer, asked.slice(from, from + mostTogether))
    })
  })
}

/** Each combination is a statement that is kept: few enough in one that there are few combinations. */
const mostTogether = 8

function send(database: Database, writer: Writer, asked: Asked[]): void {
  const done = statementFor(database, writer, asked).execute(valuesOf(asked))
  done.then(
    () => {
      for (const { resolve } of asked) resolve(1)
    },
    (error) => {
      for (const { reject } of asked) reject(error)
    },
  )
}

/** Each insert has its own places: `0.id`, `1.id` … */
const placeOf = (insert: number, column: string) => `${insert}.${column}`

function valuesOf(asked: Asked[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [insert, { row }] of asked.entries())
    for (const column in row) values[placeOf(insert, column)] = row[column]
  return values
}

function statementFor(database: Database, writer: Writer, asked: Asked[]): Executable {
  const kept = statements.get(writer) ?? new Map<string, Executable>()
  statements.set(writer, kept)
  const kind = asked.map(({ name }) => name).join()
  const statement = kept.get(kind) ?? build(database, writer, asked)
  kept.set(kind, statement)
  return statement
}

function build({ tables, speech }: Database, writer: Writer, asked: Asked[]): Executable {
  const parts = asked.map(({ name }, insert): SQL => {
    const table: PgTable = tables[name]
    const places = Object.entries(getColumns(table)).map(([key, column]) => [
      key,
      speech.place(placeOf(insert, key), column),
    ])
    return sql`${sql.identifier(`i${insert}`)} as ${writer.insert(table).values(Object.fromEntries(places))}`
  })
  // What a `with` writes is written whether anybody selects from it or not.
  return (writer as unknown as Queries).execute(sql`with ${sql.join(parts, sql`, `)} select`)
}
