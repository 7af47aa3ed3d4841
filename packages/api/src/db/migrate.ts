import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'

const folder = (dialect: string) => fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url))

/** Any number; the same one everywhere, so that one node migrates while the others wait for it. */
const migrationLock = 7_337_001

const attempts = 4
/** SQLite works in turns, and so do those who wait for it. */
const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/**
 * Brings a SQLite file to the schema of this version. Safe to run again, and in two processes at once: whoever finds the
 * file busy, or a table made by the other in between, begins again and sees what is done. A fault of its own comes again.
 */
export function migrateSqliteFile(path: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      applySqlite(path)
      return
    } catch (error) {
      if (attempt === attempts) throw error
      pause(25 * attempt)
    }
  }
}

function applySqlite(path: string): void {
  const client = new Sqlite(path, { timeout: 5000 })
  try {
    client.pragma('journal_mode = wal')
    client.pragma('synchronous = full')
    migrateSqlite(drizzleSqlite({ client }), { migrationsFolder: folder('sqlite') })
  } finally {
    client.close()
  }
}

/** Brings a PostgreSQL database to the schema of this version, one node at a time. Safe to run again. */
export async function migratePostgresDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migratePostgres(drizzlePostgres({ client }), { migrationsFolder: folder('postgres') })
  } finally {
    await client.end()
  }
}
