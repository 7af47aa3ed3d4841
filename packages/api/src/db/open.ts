import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, DatabaseOptions } from './database.ts'
import { migratePostgresDatabase, migrateSqliteFile } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite, type SqliteOptions } from './sqlite.ts'

export interface DatabasePlace extends Pick<SqliteOptions, 'synchronous'>, DatabaseOptions {
  /** `postgres://…`; none means the embedded SQLite. */
  databaseUrl?: string | undefined
  /** The folder of the SQLite file. */
  dataFolder: string
}

export const sqliteFile = (dataFolder: string) => join(dataFolder, 'redress.db')

/** Migrates and opens the database that the settings name. */
export async function openDatabase({ databaseUrl, dataFolder, ...options }: DatabasePlace): Promise<Database> {
  if (databaseUrl) {
    await migratePostgresDatabase(databaseUrl)
    return openPostgres(databaseUrl, options)
  }
  mkdirSync(dataFolder, { recursive: true })
  migrateSqliteFile(sqliteFile(dataFolder))
  return openSqlite(sqliteFile(dataFolder), options)
}
