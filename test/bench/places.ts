/** Empty databases for the bench, taken away at the end. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDatabase, startPostgres } from '../postgres.ts'
import type { Place } from './served.ts'

export type Engine = 'sqlite' | 'postgres'

export interface Places {
  next(): Promise<Place>
  close(): Promise<void>
}

// In the checkout and not in the system's temporary folder, which may be memory: a commit must reach a disk here.
const cache = fileURLToPath(new URL('../../.cache/bench', import.meta.url))

export async function placesFor(engine: Engine): Promise<Places> {
  mkdirSync(cache, { recursive: true })
  const home = mkdtempSync(join(cache, `${engine}-`))
  const removeHome = () => rmSync(home, { recursive: true, force: true })
  process.once('exit', removeHome)
  let made = 0
  const folder = () => {
    const path = join(home, String(++made))
    mkdirSync(path)
    return path
  }
  if (engine === 'sqlite') return { next: async () => ({ folder: folder() }), close: async () => removeHome() }
  const server = process.env.DATABASE_URL
    ? { adminUrl: process.env.DATABASE_URL, stop: async () => {} }
    : await startPostgres()
  const databases: Awaited<ReturnType<typeof createDatabase>>[] = []
  return {
    async next() {
      const database = await createDatabase(server.adminUrl)
      databases.push(database)
      return { folder: folder(), databaseUrl: database.url }
    },
    async close() {
      for (const database of databases) await database.drop()
      await server.stop()
      removeHome()
    },
  }
}
