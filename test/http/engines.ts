import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Evidence, evidenceOfFile, evidenceOfPostgres } from '../crash/evidence.ts'
import { createDatabase, type TemporaryDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { type Demo, startDemo } from '../server.ts'

export interface Running {
  demo: Demo
  evidence: Evidence
  databaseUrl: string | undefined
  /** Rows in every table that a caller could write to. */
  stored(): Promise<Record<string, number>>
}

const tables = [
  'complaints',
  'events',
  'promises',
  'customers',
  'outbox',
  'idempotency',
  'keys',
  'stores',
  'categories',
]

/** The same tests against a real server on each engine. `running` may be read inside tests only. */
export function onBothEngines(
  guarantee: string,
  tests: (running: () => Running) => void,
  env: Record<string, string> = {},
): void {
  describe.each(['SQLite', 'PostgreSQL'])(`${guarantee} (%s)`, (engine) => {
    let running: Running
    let database: TemporaryDatabase | undefined
    beforeAll(async () => {
      database = engine === 'PostgreSQL' ? await createDatabase(inject('postgresAdminUrl')) : undefined
      const databaseUrl = database?.url
      const demo = await startDemo({ env, ...(databaseUrl && { databaseUrl }) })
      const evidence = databaseUrl
        ? await evidenceOfPostgres(databaseUrl)
        : evidenceOfFile(join(demo.data, 'redress.db'))
      await atRest(evidence)
      running = { demo, evidence, databaseUrl, stored: () => rowsIn(evidence) }
    })
    afterAll(async () => {
      await running?.evidence.close()
      await running?.demo.stop()
      await database?.drop()
    })
    tests(() => running)
  })
}

/** One thing the demo writes by itself, soon after its start: that somebody should look at an old answer again. */
async function atRest(evidence: Evidence): Promise<void> {
  while ((await rowsIn(evidence)).outbox === 0) await sleep(50)
}

async function rowsIn(evidence: Evidence): Promise<Record<string, number>> {
  const counted = tables.map(async (table) => {
    const [row] = await evidence.query(`select count(*) as rows from ${table}`)
    return [table, Number(row?.rows)] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}
