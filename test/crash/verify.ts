import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { main } from '../server.ts'

export interface Verification {
  complaints: number
  events: number
  broken: number
  /** The last line as printed, or what was printed instead. */
  line: string
}

/** `redress verify --json`: the product's own check of every timeline's hash chain. */
export async function verifyChains(place: { data: string; databaseUrl?: string }): Promise<Verification> {
  const child = spawn(process.execPath, [main, 'verify', '--json'], {
    env: { ...process.env, REDRESS_DATA: place.data, DATABASE_URL: place.databaseUrl ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part
  })
  const [code] = await once(child, 'close')
  const line = output.trimEnd().split('\n').at(-1) ?? ''
  try {
    const { complaints, events, broken }: Verification = JSON.parse(line)
    return {
      complaints,
      events,
      broken: code === 0 ? broken : Math.max(1, broken),
      line: `${line} (exit code ${code})`,
    }
  } catch {
    return { complaints: 0, events: 0, broken: 1, line: `exit code ${code}: ${line} ${errors.slice(-500)}` }
  }
}
