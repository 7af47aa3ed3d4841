import { setTimeout as sleep, setImmediate as turnOfEventLoop } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { changeListeners, type Listeners } from './changes.ts'
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
import { build } from './schema.ts'

export interface SqliteOptions extends DatabaseOptions {
  /** How long a write waits for a file that another process has locked. @default 2000 */
  busyMs?: number | undefined
  /** `NORMAL` loses acknowledged rows in a power cut. It exists so that the power-cut test can prove that it would notice. */
  synchronous?: 'FULL' | 'NORMAL' | undefined
}

interface Job {
  work: (writer: Writer) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** What a commit is made with, and who hears of it. */
interface WriteGround {
  client: Sqlite.Database
  writer: Writer
  listeners: Listeners
  busyMs: number
}

/** Works in one commit at most: enough to share the sync of the disk, few enough to keep the first one from waiting. */
const batchSize = 64

/**
 * SQLite in one process: one writing connection with a queue and group commit, one read-only connection, WAL.
 * Measured at 32 callers: 3,500 durable commits/s one by one, 19,400 grouped (design, "Storage" 3).
 */
export function openSqlite(path: string, options: SqliteOptions = {}): Database {
  const writerClient = openWriter(path, options)
  const readerClient = new Sqlite(path, { readonly: true, verbose: options.onStatement as never })
  keepStatements(readerClient)
  const writer = queriesOf(writerClient)
  const listeners = changeListeners()
  const watching = watchOtherProcesses(writerClient, listeners)
  const queue: Job[] = []
  let draining: Promise<void> | undefined
  const busyMs = options.busyMs ?? 2000

  /**
   * Lets come what this turn of the event loop brings, and the next ones as long as they bring more: 50 callers, 26 → 45
   * works a commit. Waiting for a promise only would commit each request alone, as Node runs promises to their end
   * between two sockets.
   */
  async function untilGathered() {
    let gathered: number
    do {
      gathered = queue.length
      await turnOfEventLoop()
    } while (queue.length > gathered && queue.length < batchSize)
  }

  async function drain() {
    while (queue.length) {
      await untilGathered()
      await commitTogether({ client: writerClient, writer, listeners, busyMs }, queue.splice(0, batchSize))
    }
    draining = undefined
  }

  return {
    dialect: 'sqlite',
    tables: build('sqlite'),
    speech: speak.sqlite,
    read: queriesOf(readerClient),
    write: <T>(work: (writer: Writer) => Promise<T>) => {
      refuseNestedWrite()
      return new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve, reject } as Job)
        draining ??= drain()
      })
    },
    run: (text, values) => writerClient.prepare(text).run(...values).changes,
    announce,
    listen: listeners.add,
    listenToStore: listeners.addStore,
    async close() {
      await draining
      clearInterval(watching)
      readerClient.close()
      writerClient.close()
    },
  }
}

function openWriter(path: string, { synchronous = 'FULL', onStatement }: SqliteOptions): Sqlite.Database {
  const client = new Sqlite(path, { timeout: 0, verbose: onStatement as never })
  client.pragma('journal_mode = wal')
  // After WAL, never before: better-sqlite3 drops to NORMAL when it switches, and NORMAL loses acknowledged rows.
  client.pragma(`synchronous = ${synchronous}`)
  client.pragma('foreign_keys = on')
  // Pages are written into the database four times less often than by default, and those of busy indexes once for many
  // commits: 333 → 266 µs a complaint. The log grows to 16 MB, which a start reads back in a moment.
  client.pragma('wal_autocheckpoint = 4000')
  client.pragma('cache_size = -16000')
  const is = client.pragma('synchronous', { simple: true })
  if (is !== (synchronous === 'FULL' ? 2 : 1))
    throw new Error(`SQLite did not take synchronous = ${synchronous}; it says ${is}.`)
  keepStatements(client)
  return client
}

const lookEveryMs = 1000

/** Another process that writes into the file, such as an import, tells nobody; the file says that somebody did. */
function watchOtherProcesses(client: Sqlite.Database, listeners: Listeners): NodeJS.Timeout {
  const versionNow = () => client.pragma('data_version', { simple: true })
  let seen = versionNow()
  const look = () => {
    const version = listeners.any ? versionNow() : seen
    if (version !== seen) listeners.tellAll()
    seen = version
  }
  return setInterval(look, lookEveryMs).unref()
}

/** Both dialects give the same values for the same calls (`db/kit.ts`), so PostgreSQL's types speak for both. */
const queriesOf = (client: Sqlite.Database) => drizzle({ client }) as unknown as Queries

/**
 * Whatever is waiting is committed together: one sync of the disk for all. First without savepoints, which make SQLite
 * copy every page before it is changed and write out the search index after each work: 214 → 171 µs of CPU for the rows
 * of a complaint. When a work fails, all is taken back and the works run again, each in a savepoint of its own.
 */
async function commitTogether(ground: WriteGround, batch: Job[]): Promise<void> {
  const { client, busyMs } = ground
  let settle: (() => void)[] | undefined
  try {
    await beginWhenFree(client, busyMs)
    settle = await runTogether(ground, batch)
    if (!settle) {
      await beginWhenFree(client, busyMs)
      settle = await runApart(ground, batch)
    }
    client.exec('commit')
  } catch (error) {
    for (const job of batch) job.reject(error)
    if (client.inTransaction) takeBack(client)
    return
  }
  for (const finish of settle) finish()
}

/** What becomes of a work once the commit is there. */
function done({ resolve }: Job, { result, announced }: { result: unknown; announced: Announced }, { tell }: Listeners) {
  return () => {
    resolve(result)
    announced.forEach(tell)
  }
}

/** A rollback that fails too leaves the transaction open; the next batch then fails at its beginning and tries again. */
function takeBack(client: Sqlite.Database): void {
  try {
    client.exec('rollback')
  } catch {
    // Whoever waits has heard of the failure already.
  }
}

/** Runs all works in the open transaction. Answers nothing when one failed; then all is taken back. */
async function runTogether({ client, writer, listeners }: WriteGround, batch: Job[]) {
  const settle: (() => void)[] = []
  for (const job of batch)
    try {
      settle.push(done(job, await runInsideWrite(() => job.work(writer)), listeners))
    } catch (error) {
      // A full disk takes the whole transaction back by itself; then nobody's work is kept.
      if (!client.inTransaction) throw error
      client.exec('rollback')
      return undefined
    }
  return settle
}

/** Runs each work in a savepoint, so that one that fails takes no other with it. */
async function runApart({ client, writer, listeners }: WriteGround, batch: Job[]): Promise<(() => void)[]> {
  const settle: (() => void)[] = []
  for (const job of batch) {
    client.exec('savepoint work')
    try {
      const written = await runInsideWrite(() => job.work(writer))
      client.exec('release work')
      settle.push(done(job, written, listeners))
    } catch (error) {
      if (!client.inTransaction) throw error
      client.exec('rollback to work; release work')
      settle.push(() => job.reject(error))
    }
  }
  return settle
}

/** SQLite's own busy timeout would block the whole process; this waits in turns, and readers go on. */
async function beginWhenFree(client: Sqlite.Database, busyMs: number): Promise<void> {
  const giveUpAt = performance.now() + busyMs
  for (;;) {
    try {
      if (client.inTransaction) client.exec('rollback')
      client.exec('begin immediate')
      return
    } catch (error) {
      const busy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!busy || performance.now() > giveUpAt) throw error
      await sleep(20)
    }
  }
}

/** Drizzle prepares every query anew; a small cache keeps the compiled statements (a row by id: 35 → 13 µs of CPU). */
function keepStatements(client: Sqlite.Database, limit = 500): void {
  const prepare = client.prepare.bind(client)
  const kept = new Map<string, Sqlite.Statement>()
  client.prepare = ((source: string) => {
    const hit = kept.get(source)
    if (hit) return hit.reader ? hit.raw(false) : hit
    const made = prepare(source)
    const oldest = kept.size >= limit ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(source, made)
    return made
  }) as typeof client.prepare
}
