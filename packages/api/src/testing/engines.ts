// The databases of a test: the run provides a PostgreSQL through `inject`, whose types stand here.
import '../../../../test/provided-context.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, inject } from 'vitest'
import { createDatabase } from '../../../../test/postgres.ts'
import type { DatabasePlace } from '../db/open.ts'

/** A place for a database that nobody used before. */
export interface FreshPlace extends DatabasePlace {
  remove(): Promise<void>
}

export interface Engine {
  name: 'SQLite' | 'PostgreSQL'
  fresh(): Promise<FreshPlace>
}

const folder = () => mkdtempSync(join(tmpdir(), 'redress-test-'))

const engines: Engine[] = [
  {
    name: 'SQLite',
    async fresh() {
      const dataFolder = folder()
      return { dataFolder, remove: async () => rmSync(dataFolder, { recursive: true, force: true }) }
    },
  },
  {
    name: 'PostgreSQL',
    async fresh() {
      const dataFolder = folder()
      const database = await createDatabase(inject('postgresAdminUrl'), inject('postgresTemplate'))
      return {
        dataFolder,
        databaseUrl: database.url,
        async remove() {
          rmSync(dataFolder, { recursive: true, force: true })
          await database.drop()
        },
      }
    },
  },
]

/** The same suite on SQLite and on a real PostgreSQL. */
export function onBothEngines(what: string, suite: (engine: Engine) => void): void {
  for (const engine of engines) describe(`${what} (${engine.name})`, () => suite(engine))
}

/** What one of the engines promises beyond that. */
export function onEngine(name: Engine['name'], what: string, suite: (engine: Engine) => void): void {
  for (const engine of engines.filter((one) => one.name === name)) describe(what, () => suite(engine))
}
