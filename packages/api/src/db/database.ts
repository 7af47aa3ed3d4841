/** The small port to the database (design, "Storage" 2): the same features, queries and tests run on both engines. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { EmptyRelations } from 'drizzle-orm'
import type { PgAsyncDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Dialect, Speech } from './kit.ts'
import type { Tables } from './schema.ts'

/** Nothing may read what a write answers without `returning`: the drivers disagree about it. */
interface NoResult extends PgQueryResultHKT {
  // biome-ignore lint/suspicious/noConfusingVoidType: it becomes the type parameter of a promise
  readonly type: void
}
export type Queries = PgAsyncDatabase<NoResult, EmptyRelations>
export type Reader = Pick<Queries, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>
export type Writer = Reader & Pick<Queries, 'insert' | 'update' | 'delete'>

export interface Database {
  readonly dialect: Dialect
  readonly tables: Tables
  readonly speech: Speech
  /** Reads of what is committed. */
  readonly read: Reader
  /**
   * Every write is a transaction: all of `work` is durable when the promise resolves, none of it when it rejects.
   * On SQLite one at a time, so no network, timer or mail belongs inside; on PostgreSQL as many as there are connections.
   * `work` may run a second time, when it was taken back because of a neighbour in the same commit: it must bring about
   * nothing but rows.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Called with the text of each statement sent: tests count them, the bench too. */
  onStatement?: ((text: string) => void) | undefined
}

const insideWrite = new AsyncLocalStorage<true>()

/** `write` inside `write` would wait for itself on SQLite and be a second transaction on PostgreSQL. */
export function refuseNestedWrite(): void {
  if (insideWrite.getStore()) throw new Error('write() inside write(): pass the writer on instead.')
}

export function runInsideWrite<T>(work: () => Promise<T>): Promise<T> {
  return insideWrite.run(true, work)
}
