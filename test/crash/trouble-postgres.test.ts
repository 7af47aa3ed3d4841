import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { startDemo } from '../server.ts'
import { type Gate, startGate } from './gate.ts'
import { survives, type Trouble } from './trouble.ts'

interface Place {
  name: string
  administer(sql: string): Promise<void>
  /** A connection of somebody else to the same database. */
  other: pg.Client
  gate: Gate
}

async function onDemo(trouble: (place: Place) => Trouble): Promise<void> {
  const database = await createDatabase(inject('postgresAdminUrl'))
  const administrator = new pg.Client({ connectionString: inject('postgresAdminUrl') })
  const other = new pg.Client({ connectionString: database.url })
  // Some of the troubles cut this connection as well; that is meant.
  other.on('error', () => {})
  await Promise.all([administrator.connect(), other.connect()])
  const gate = await startGate(Number(new URL(database.url).port))
  const throughGate = new URL(database.url)
  throughGate.port = String(gate.port)
  const demo = await startDemo({ databaseUrl: throughGate.href })
  const name = new URL(database.url).pathname.slice(1)
  const administer = async (sql: string) => {
    await administrator.query(sql)
  }
  try {
    await survives(demo, trouble({ name, administer, other, gate }), database.url)
    expect(await demo.stop(), demo.logs().slice(-2000)).toBe(0)
  } finally {
    await demo.stop()
    await gate.shut()
    await Promise.all([administrator.end(), other.end().catch(() => {})])
    await database.drop()
  }
}

const disconnectAll = (name: string) =>
  `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`

test('a table that somebody else has locked: customers are told to try again, nothing is lost', () =>
  onDemo(({ other }) => ({
    async begin() {
      await other.query('begin')
      await other.query('lock table complaints, idempotency, installation in access exclusive mode')
    },
    async end() {
      await other.query('rollback')
    },
  })))

test('a PostgreSQL that went away: customers are told to try again, nothing is lost', () =>
  onDemo(({ gate }) => ({ begin: gate.shut, end: gate.open })))

test('a PostgreSQL that answers nothing any more: customers are told to try again, nothing is lost', () =>
  onDemo(({ gate }) => ({ begin: async () => gate.silence(), end: gate.open })))

test('a PostgreSQL that closes all connections: customers are told to try again, nothing is lost', () =>
  onDemo(({ name, administer }) => ({
    async begin() {
      await administer(`alter database ${name} with allow_connections false`)
      await administer(disconnectAll(name))
    },
    end: () => administer(`alter database ${name} with allow_connections true`),
  })))

test('a PostgreSQL that became read-only: customers are told to try again, nothing is lost', () =>
  onDemo(({ name, administer }) => {
    const readOnly = (value: string) => async () => {
      await administer(`alter database ${name} set default_transaction_read_only = ${value}`)
      await administer(disconnectAll(name))
    }
    return { begin: readOnly('on'), end: readOnly('off') }
  }))
