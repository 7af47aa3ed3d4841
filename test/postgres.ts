import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { migratePostgresDatabase } from '../packages/api/src/db/migrate-postgres.ts'
import { startCluster } from './postgres-cluster.ts'

export interface PostgresServer {
  /** A connection string of somebody who may create databases. */
  adminUrl: string
  stop(): Promise<void>
}

/** The PostgreSQL of the tests: the one that `TEST_DATABASE_URL` names, else our own, started here and stopped here. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { adminUrl: given, stop: async () => {} }
  return startCluster()
}

export interface TemporaryDatabase {
  url: string
  drop(): Promise<void>
}

/**
 * A new database for one test file, copied from `template`: with a template that is migrated already this takes a
 * tenth of a second.
 */
export async function createDatabase(adminUrl: string, template = 'template0'): Promise<TemporaryDatabase> {
  const name = `redress_${randomUUID().replaceAll('-', '')}`
  await administer(adminUrl, `create database ${name} template ${quoted(template)}`)
  return {
    url: withDatabase(adminUrl, name),
    drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`),
  }
}

/** A database at the schema of this version, to copy from. Nobody connects to it: PostgreSQL copies only idle ones. */
export async function createTemplate(adminUrl: string): Promise<{ name: string; drop(): Promise<void> }> {
  const database = await createDatabase(adminUrl)
  await migratePostgresDatabase(database.url)
  return { name: new URL(database.url).pathname.slice(1), drop: database.drop }
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
