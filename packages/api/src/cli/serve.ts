import { firstRunToken } from '../http/first-run.ts'
import { createServer } from '../server.ts'
import { readSettings } from '../settings.ts'
import { endInOrder } from './end-in-order.ts'
import { returnMemoryOnceQuiet } from './return-memory.ts'

/** Runs Redress for real: no demo keys, no explorer. */
export async function serve(): Promise<void> {
  const settings = readSettings(process.env)
  const server = await endInOrder(createServer({ settings }))
  returnMemoryOnceQuiet(server.http)
  const url = server.publicUrl.replace(/\/$/, '')
  console.log(`Redress is ready at ${url}/`)
  const token = await firstRunToken(server.platform)
  if (token)
    console.log(
      `  There is no store yet. Open this link within a day to make the first one; it works once:\n  ${url}/first-run#${token}`,
    )
}
