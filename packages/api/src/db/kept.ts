/**
 * Statements of the busy paths. Drizzle makes the text of a query anew each time it runs; here it is made once for each
 * connection and then only given its values. Taking a complaint: 690 → 470 µs of CPU on SQLite.
 */
import { type Column, getColumns, type Placeholder, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Reader, Writer } from './database.ts'
import type { Tables } from './schema.ts'

/** Stands in a statement for a value that each run brings. */
export type Place<Values> = (name: keyof Values & string) => Placeholder

interface Preparable {
  prepare(): { execute(values?: Record<string, unknown>): Promise<unknown> }
}
type Answer<Query extends Preparable> = Awaited<ReturnType<ReturnType<Query['prepare']>['execute']>>
type Build<On, Values, Query> = (on: On, database: Pick<Database, 'tables' | 'speech'>, place: Place<Values>) => Query

/** A query that is built once for each connection. */
export function keptQuery<Values extends object, Query extends Preparable>(build: Build<Reader, Values, Query>) {
  return kept<Reader, Values, Query, Answer<Query>>(build, (answer) => answer as Answer<Query>)
}

/**
 * A write that is built once for each connection. Answers how many rows it wrote: telling a row that was added from one
 * that was there already by `returning` instead makes SQLite keep a journal for the statement (197 → 110 µs of CPU for
 * all rows of a complaint, together with what `commitTogether` in `sqlite.ts` says).
 */
export function keptWrite<Values extends object, Query extends Preparable>(build: Build<Writer, Values, Query>) {
  return kept<Writer, Values, Query, number>(build, rowsWritten)
}

/**
 * The insert of one row, every column of it given; `finish` says what happens when it is there already. Answers how many
 * rows it wrote.
 *
 * SQLite gets it past drizzle, which looks at each value three times, and only what the row has: a third of a new
 * complaint's 125 values is null (165 → 156 µs of CPU for all that filing does without HTTP).
 */
export function keptInsert<Name extends keyof Tables>(
  name: Name,
  finish: (insert: Insert, tables: Tables) => Insertion = (insert) => insert,
) {
  const build = (
    writer: Writer,
    { tables, speech }: Pick<Database, 'tables' | 'speech'>,
    columns: [string, Column][],
  ) => {
    const places = columns.map(([name, column]) => [name, speech.place(name, column)])
    return finish(writer.insert(tables[name] as PgTable).values(Object.fromEntries(places)), tables)
  }
  const insertWhole = keptWrite<Tables[Name]['$inferSelect'], Insertion>((writer, database) =>
    build(writer, database, columnsOf(database.tables[name])),
  )
  const texts = new Map<number, string>()
  let columns: [string, Column][] | undefined
  return async (database: Database, writer: Writer, row: Tables[Name]['$inferSelect']): Promise<number> => {
    const { run } = database
    if (!run) return insertWhole(database, writer, row)
    columns ??= columnsOf(database.tables[name])
    const given: unknown[] = []
    // Which columns have a value, a bit each: complaints differ in what is known of them.
    let bits = 0
    for (const [name, column] of columns) {
      const value = row[name as keyof typeof row] as unknown
      bits = bits * 2 + Number(value !== null)
      if (value !== null) given.push(column.mapToDriverValue(value))
    }
    let text = texts.get(bits)
    if (text === undefined) {
      const present = columns.filter(([name]) => row[name as keyof typeof row] !== null)
      text = build(writer, database, present).toSQL().sql
      texts.set(bits, text)
    }
    return run(text, given)
  }
}

function columnsOf(table: Tables[keyof Tables]): [string, Column][] {
  const columns = Object.entries(getColumns(table as PgTable))
  if (columns.length > 52) throw new Error('More columns than a number has bits.')
  return columns
}
interface Insertion extends Preparable {
  toSQL(): { sql: string }
}
type Insert = ReturnType<ReturnType<typeof insertInto>['values']>
const insertInto = (writer: Writer) => writer.insert({} as PgTable)

function kept<On extends Reader, Values extends object, Query extends Preparable, Result>(
  build: Build<On, Values, Query>,
  resultOf: (answer: unknown) => Result,
) {
  const statements = new WeakMap<On, ReturnType<Query['prepare']>>()
  return async (database: Database, on: On, values: Values): Promise<Result> => {
    let statement = statements.get(on)
    if (!statement) {
      statement = build(on, database, (name) => sql.placeholder(name)).prepare() as ReturnType<Query['prepare']>
      statements.set(on, statement)
    }
    return resultOf(await run(statement, values as Record<string, unknown>))
  }
}

/** SQLite's driver answers at once, and drizzle wraps that in a promise of its own; this does without the wrapping. */
function run(statement: ReturnType<Preparable['prepare']>, values: Record<string, unknown>): unknown {
  const answer = statement.execute(values) as Promise<unknown> | { sync(): unknown }
  return 'sync' in answer ? answer.sync() : answer
}

/** What the two drivers call it. */
function rowsWritten(answer: unknown): number {
  const { changes, rowCount } = answer as { changes?: number; rowCount?: number }
  return changes ?? rowCount ?? 0
}
