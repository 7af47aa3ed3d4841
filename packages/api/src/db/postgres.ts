import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { changeListeners } from './changes.ts'
import {
  type Announced,
  announce,
  type Database,
  type DatabaseOptions,
  type Queries,
  refuseNestedWrite,
  runInsideWrite,
  type Writer,
} from './database.ts'
import { speak } from './kit.ts'
import { changeChannel, hearChanges } from './postgres-changes.ts'
import { build } from './schema.ts'

export interface PostgresOptions extends DatabaseOptions {
  /** Connections of this process. @default 10 */
  connections?: number | undefined
}

/**
 * A caller hears within half a minute that the database does not answer, and may try again: the server gives up on a lock
 * and on a statement, and when it does not even say that, this side does.
 */
const patience = {
  connectionTimeoutMillis: 5000,
  lock_timeout: 5000,
  statement_timeout: 10_000,
  // Twice at the worst: for the statement, and for the rollback that follows.
  query_timeout: 12_000,
  idle_in_transaction_session_timeout: 30_000,
}

/**
 * Statements that do not wait for one another go to the server together: the ten of a complaint take five journeys there
 * and back.
 */
const together = { pipeline: true }

/** PostgreSQL over a pool of `pg` (postgres.js was 30 % slower here), with named statements. */
export function openPostgres(url: string, options: PostgresOptions = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 10, ...patience, ...together })
  pool.on('connect', (client) => {
    nameStatements(client, options.onStatement)
    sendTogether(client)
    // A connection may break between two statements of a write; the next statement then says so.
    client.on('error', () => {})
  })
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const listeners = changeListeners()
  const hearing = hearChanges(url, listeners)
  const writers = new WeakMap<pg.PoolClient, Writer>()
  // One for each connection, so that statements are kept with it (see `kept.ts`).
  const writerOn = (client: pg.PoolClient) => {
    const writer = writers.get(client) ?? (drizzle({ client }) as unknown as Writer)
    writers.set(client, writer)
    return writer
  }
  return {
    dialect: 'postgres',
    tables: build('postgres'),
    speech: speak.postgres,
    read: drizzle({ client: pool }) as unknown as Queries,
    async write<T>(work: (writer: Writer) => Promise<T>) {
      refuseNestedWrite()
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        return await inTransaction(client, () => runInsideWrite(() => work(writerOn(client))))
      } catch (error) {
        broken = await client.query('rollback').then(
          () => undefined,
          (fault: Error) => fault,
        )
        throw error
      } finally {
        // A connection that cannot even roll back is not used again.
        client.release(broken)
      }
    },
    announce,
    listen(complaint, heard) {
      hearing.start()
      return listeners.add(complaint, heard)
    },
    listenToStore(storeId, heard) {
      hearing.start()
      return listeners.addStore(storeId, heard)
    },
    async close() {
      await Promise.all([hearing.stop(), pool.end()])
    },
  }
}

/** `begin` goes out with the first statement of the work, what was announced with the commit. */
async function inTransaction<T>(
  client: pg.PoolClient,
  work: () => Promise<{ result: T; announced: Announced }>,
): Promise<T> {
  const begun = client.query('begin')
  const [{ result, announced }] = await Promise.all([work(), begun])
  const told = [...announced].map((name) => client.query({ text: notify, values: [changeChannel, name] }))
  const [{ command }] = await Promise.all([client.query('commit'), ...told])
  // What PostgreSQL answers when a statement failed before and the work went on regardless.
  if (command === 'ROLLBACK') throw new Error('A write went on after a failure, and nothing of it is kept.')
  return result
}

const notify = 'select pg_notify($1, $2)'

/** A named statement is planned once per connection: 10,600 → 17,000 rows by id a second (design, "Storage" 4). */
function nameStatements(client: pg.PoolClient, onStatement: DatabaseOptions['onStatement']): void {
  const names = new Map<string, string>()
  const query = client.query.bind(client) as (...all: unknown[]) => unknown
  const named = (first: unknown, ...rest: unknown[]) => {
    const text = typeof first === 'string' ? first : (first as { text?: string }).text
    if (text !== undefined) onStatement?.(text)
    if (!isUnnamed(first)) return query(first, ...rest)
    const name = names.get(first.text) ?? createHash('sha1').update(first.text).digest('base64url')
    names.set(first.text, name)
    return query({ ...first, name }, ...rest)
  }
  client.query = named as typeof client.query
}

/**
 * `pg` writes each statement to the socket by itself. What is sent before the next turn goes out in one write instead:
 * writing was a third of what Node did for a complaint.
 */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  const query = client.query.bind(client) as (...all: unknown[]) => unknown
  let gathering = false
  const gathered = (...all: unknown[]) => {
    if (!gathering) {
      gathering = true
      stream.cork()
      process.nextTick(() => {
        gathering = false
        stream.uncork()
      })
    }
    return query(...all)
  }
  client.query = gathered as typeof client.query
}

function isUnnamed(query: unknown): query is { text: string } {
  return (
    typeof query === 'object' &&
    query !== null &&
    'text' in query &&
    !('name' in query && query.name) &&
    !('submit' in query)
  )
}
