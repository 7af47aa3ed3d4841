import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

const migrationsFolder = fileURLToPath(new URL('./migrations/sqlite', import.meta.url))

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
    migrate(drizzle({ client }), { migrationsFolder })
  } finally {
    client.close()
  }
}
