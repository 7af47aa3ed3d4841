import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, DatabaseOptions } from './database.ts'
import type { SqliteOptions } from './sqlite.ts'

export interface DatabasePlace extends Pick<SqliteOptions, 'synchronous'>, DatabaseOptions {
  /** `postgres://…`; none means the embedded SQLite. */
  databaseUrl?: string | undefined
  /** The folder of the SQLite file. */
  dataFolder: string
}

export const sqliteFile = (dataFolder: string) => join(dataFolder, 'redress.db')

/** Migrates and opens the database that the settings name. Only its own engine is loaded: less to start, less to hold. */
export function openDatabase({ databaseUrl, dataFolder, ...options }: DatabasePlace): Promise<Database> {
  return databaseUrl ? postgresAt(databaseUrl, options) : sqliteIn(dataFolder, options)
}

async function postgresAt(url: string, options: DatabaseOptions): Promise<Database> {
  const [{ migratePostgresDatabase }, { openPostgres }] = await Promise.all([
    import('./migrate-postgres.ts'),
    import('./postgres.ts'),
  ])
  await migratePostgresDatabase(url)
  return openPostgres(url, options)
}

async function sqliteIn(folder: string, options: SqliteOptions): Promise<Database> {
  const [{ migrateSqliteFile }, { openSqlite }] = await Promise.all([
    import('./migrate-sqlite.ts'),
    import('./sqlite.ts'),
  ])
  mkdirSync(folder, { recursive: true })
  migrateSqliteFile(sqliteFile(folder))
  return openSqlite(sqliteFile(folder), options)
}
