/**
 * Statements of the busy paths. Drizzle makes the text of a query anew each time it runs; here it is made once for each
 * connection and then only given its values. Taking a complaint: 690 → 470 µs of CPU on SQLite.
 */
import { getColumns, type Placeholder, sql } from 'drizzle-orm'
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

/** The insert of one row, every column of it given; `finish` says what happens when it is there already. */
export function keptInsert<Name extends keyof Tables>(
  name: Name,
  finish: (insert: Insert, tables: Tables) => Preparable = (insert) => insert,
) {
  return keptWrite<Tables[Name]['$inferSelect'], Preparable>((writer, { tables, speech }) => {
    const table: PgTable = tables[name]
    const places = Object.entries(getColumns(table)).map(([name, column]) => [name, speech.place(name, column)])
    return finish(writer.insert(table).values(Object.fromEntries(places)), tables)
  })
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
