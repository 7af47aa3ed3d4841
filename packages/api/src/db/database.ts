/** The small port to the database (design, "Storage" 2): the same features, queries and tests run on both engines. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { EmptyRelations } from 'drizzle-orm'
import type { PgAsyncDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { type ComplaintPlace, type HeardOfStore, nameOf } from './changes.ts'
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
  /**
   * Inside a write, and only on SQLite: runs a statement with values as the driver takes them, and answers how many rows
   * it wrote.
   */
  readonly run?: (text: string, values: readonly unknown[]) => number
  /** Inside a write: this complaint changes with it. Who listens is told once it is committed, on whichever node. */
  announce(complaint: ComplaintPlace): void
  /**
   * Calls `heard` after each change of the complaint that was announced and committed, and whenever one may have been
   * missed. Several changes may be told as one: it says that there is something to read, not what.
   * @returns how to stop listening
   */
  listen(complaint: ComplaintPlace, heard: () => void): () => void
  /**
   * The same for every complaint of a store, which is named; none when changes may have been missed.
   * @returns how to stop listening
   */
  listenToStore(storeId: string, heard: HeardOfStore): () => void
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Called with the text of each statement sent: tests count them, the bench too. */
  onStatement?: ((text: string) => void) | undefined
}

/** What one write has announced, each complaint once. */
export type Announced = Set<string>

const insideWrite = new AsyncLocalStorage<Announced>()

/** `write` inside `write` would wait for itself on SQLite and be a second transaction on PostgreSQL. */
export function refuseNestedWrite(): void {
  if (insideWrite.getStore()) throw new Error('write() inside write(): pass the writer on instead.')
}

export function announce(complaint: ComplaintPlace): void {
  const announced = insideWrite.getStore()
  if (!announced) throw new Error('announce() outside of write(): there is no commit to wait for.')
  announced.add(nameOf(complaint))
}

export async function runInsideWrite<T>(work: () => Promise<T>): Promise<{ result: T; announced: Announced }> {
  const announced: Announced = new Set()
  return { result: await insideWrite.run(announced, work), announced }
}
