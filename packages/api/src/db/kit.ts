/**
 * One vocabulary of columns, two dialects (design, "Storage" 1). The PostgreSQL builders give the types; the SQLite kit
 * mirrors them, and the compiler proves below that both hand back the same JavaScript values.
 */
import { randomUUID } from 'node:crypto'
import { type Column, getTableName, type Placeholder, type SQL, sql } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

export type Dialect = 'sqlite' | 'postgres'

/** A UUIDv7 (RFC 9562): made in the app, sorts by time of creation on both dialects. */
export function uuidv7(now = Date.now()): string {
  const rest = randomUUID()
  const hex = now.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${rest.slice(15)}`
}

/** Where the UUIDv7s of a moment begin: those made before it are smaller, those made then or later are greater. */
export function firstIdOf(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

const toVector = (words: string | Placeholder) => sql`array_to_tsvector(string_to_array(${words}, ' '))`

const wordVector = pg.customType<{ data: string; driverData: string }>({
  dataType: () => 'tsvector',
  // The words are already split and folded (see `wordsOf`): no parser of the database may split them otherwise.
  toDriver: toVector,
})

const empty = (column: Column) => sql`${column} is null`
const within = (column: Column, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`
/** SQLite builds a table of its own for a list, anew each time a row is checked; comparisons cost next to nothing. */
const isEither = (column: Column, values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${column} = ${sql.raw(`'${value}'`)}`),
    sql` or `,
  )

const postgres = {
  dialect: 'postgres' as Dialect,
  table: pg.snakeCase.table,
  id: () => pg.uuid(),
  /** Shorter than other ids, as it stands in every key (`features/stores/store-id.ts`). */
  storeId: () => pg.text(),
  text: () => pg.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => pg.text({ enum: values }),
  int: () => pg.integer(),
  /** Money in minor units; safe to 2^53. */
  minor: () => pg.bigint({ mode: 'number' }),
  bool: () => pg.boolean(),
  /** Milliseconds only, so that a Date taken from a row finds the row again. */
  instant: () => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>() => pg.jsonb().$type<T>(),
  /** Words for full-text search, split and folded by the caller, joined by one space. Written, matched, never read. */
  words: () => wordVector(),
  index: pg.index,
  unique: pg.unique,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
  check: pg.check,
  /** The condition of an index over open rows only. */
  isNull: (column: pg.AnyPgColumn) => empty(column),
  /**
   * The database itself refuses a value outside a closed vocabulary. Not for one that grows with the features (kinds of
   * events, doors): SQLite changes a check only by copying the table.
   */
  isOneOf: (name: string, column: pg.AnyPgColumn, values: readonly string[]) => pg.check(name, within(column, values)),
  /** For an index of only those rows that have a value. */
  isPresent: (column: pg.AnyPgColumn) => sql`${column} is not null`,
}
export type Kit = typeof postgres
type ColumnHelper = 'id' | 'storeId' | 'text' | 'oneOf' | 'int' | 'minor' | 'bool' | 'instant' | 'json' | 'words'

const sqlite = {
  dialect: 'sqlite' as Dialect,
  table: lite.snakeCase.table,
  id: () => lite.text(),
  storeId: () => lite.text(),
  text: () => lite.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => lite.text({ enum: values }),
  int: () => lite.integer(),
  minor: () => lite.integer(),
  bool: () => lite.integer({ mode: 'boolean' }),
  instant: () => lite.integer({ mode: 'timestamp_ms' }),
  json: <T>() => lite.text({ mode: 'json' }).$type<T>(),
  words: () => lite.text(),
  index: lite.index,
  unique: lite.unique,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  foreignKey: lite.foreignKey,
  check: lite.check,
  isNull: (column: lite.AnySQLiteColumn) => empty(column),
  isOneOf: (name: string, column: lite.AnySQLiteColumn, values: readonly string[]) =>
    lite.check(name, isEither(column, values)),
  isPresent: (column: lite.AnySQLiteColumn) => sql`${column} is not null`,
} satisfies Record<keyof Kit, unknown>

// Both dialects must hand back the same JavaScript value: checked here, once, by the compiler.
type Data<B> = B extends { _: { $type: infer D } } ? D : B extends { _: { data: infer D } } ? D : never
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Parity = {
  [K in ColumnHelper]: Same<Data<ReturnType<(typeof postgres)[K]>>, Data<ReturnType<(typeof sqlite)[K]>>>
}
const parity: { [K in ColumnHelper]: true } = {} as Parity
void parity

/** The one cast of the storage: a SQLite kit seen through PostgreSQL's types, sound because of `Parity`. */
export const kits: Record<Dialect, Kit> = { postgres, sqlite: sqlite as unknown as Kit }

/** A word; or any of several, or one that begins like this. */
export type Sought = string | { readonly anyOf?: readonly string[]; readonly beginning?: string }

/** What is looked for in the words of a dialect. */
function soughtIn(
  sought: readonly Sought[],
  { word, beginning, or, and }: Record<'word' | 'beginning', (text: string) => string> & Record<'or' | 'and', string>,
): string {
  const said = sought.map((one) => {
    if (typeof one === 'string') return word(one)
    const any = [...(one.anyOf ?? []).map(word), ...(one.beginning === undefined ? [] : [beginning(one.beginning)])]
    return `(${any.join(or)})`
  })
  return said.join(and)
}

/** What the two dialects say differently. */
export interface Speech {
  /** Takes the rows of a query for this write and passes over those that another write has taken. */
  claim<Query>(query: Query): Query
  /** Holds the rows of a query until the end of this write, so that what was read still holds when it is written. */
  hold<Query>(query: Query): Query
  /** What stands in a statement for the value of a column that comes later. */
  place(name: string, column: Column): Placeholder | SQL
  /** Where the words of a row of `table` (which has a column of `words`) hold everything that is looked for. */
  matches(table: pg.PgTable & { words: Column }, sought: readonly Sought[]): SQL
}

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
const quotedLexeme = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const lexemes = {
  ...{ word: quotedLexeme, beginning: (text: string) => `${quotedLexeme(text)}:*` },
  ...{ or: ' | ', and: ' & ' },
}
const tokens = { word: quoted, beginning: (text: string) => `${quoted(text)} *`, or: ' OR ', and: ' AND ' }

/** The few places where the two dialects speak differently. */
export const speak: Record<Dialect, Speech> = {
  postgres: {
    // The types say the same of both dialects; only here the query is known to be PostgreSQL's.
    claim: (query) =>
      (query as { for(strength: 'update', options: object): typeof query }).for('update', { skipLocked: true }),
    hold: (query) => (query as { for(strength: 'update'): typeof query }).for('update'),
    place: (name, column) =>
      column.getSQLType() === 'tsvector' ? toVector(sql.placeholder(name)) : sql.placeholder(name),
    matches: (table, sought) => sql`${table.words} @@ ${soughtIn(sought, lexemes)}::tsquery`,
  },
  sqlite: {
    // One write at a time: there is nobody to pass over.
    claim: (query) => query,
    hold: (query) => query,
    place: (name) => sql.placeholder(name),
    // The table stands on the left: an index without positions (`detail=none`) takes no filter on a column.
    matches: (table, sought) => sql`${sql.identifier(getTableName(table))} match ${soughtIn(sought, tokens)}`,
  },
}
