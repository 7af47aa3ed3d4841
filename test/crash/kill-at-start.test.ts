import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, inject, test } from 'vitest'
import { createDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { type Random, randomFrom, seedOfRun } from '../random.ts'
import { main, startDemo, temporaryFolder } from '../server.ts'
import { fileUntilAcknowledged, newKey } from '../store-page.ts'

/** About as long as the first start takes: secret, migrations, demo store. */
const firstStartMs = 1200

test.each([
  ['SQLite', 12],
  ['PostgreSQL', 5],
])('killed at any moment of its first start, it starts the next time (%s)', async (engine, rounds) => {
  const seed = seedOfRun()
  const random = randomFrom(seed)
  for (let round = 1; round <= rounds; round++) {
    const database = engine === 'PostgreSQL' ? await createDatabase(inject('postgresAdminUrl')) : undefined
    const place = { data: temporaryFolder(), ...(database && { databaseUrl: database.url }) }
    await startAndKill(place, random)
    const demo = await startDemo(place).catch((cause: unknown) => {
      throw new Error(`Round ${round}, seed ${seed}: it did not start again.`, { cause })
    })
    await fileUntilAcknowledged(demo.url, { key: newKey(), description: 'The first one.' })
    expect(await demo.stop()).toBe(0)
    await database?.drop()
  }
})

async function startAndKill(
  { data, databaseUrl }: { data: string; databaseUrl?: string },
  random: Random,
): Promise<void> {
  const child = spawn(process.execPath, [main, 'demo'], {
    env: { ...process.env, PORT: '0', REDRESS_DATA: data, DATABASE_URL: databaseUrl ?? '' },
    stdio: 'ignore',
  })
  const gone = once(child, 'exit')
  await new Promise((resolve) => setTimeout(resolve, random.whole(0, firstStartMs)))
  child.kill('SIGKILL')
  await gone
}
