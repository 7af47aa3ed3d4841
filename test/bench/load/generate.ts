/** Puts a server under load from another process: wrk when it is installed, else autocannon. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { headers } from '../requests.ts'

const run = promisify(execFile)
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export type Generator = 'wrk' | 'autocannon'

/** autocannon is busy itself from about 10,000 requests a second on; wrk from several times as many. */
export async function installedGenerator(): Promise<Generator> {
  // wrk says its version and ends with code 1.
  const answer = await run('wrk', ['--version']).catch((error: { code?: unknown }) => error)
  return 'code' in answer && answer.code === 'ENOENT' ? 'autocannon' : 'wrk'
}

export interface Load {
  port: number
  /** Sent in turn. One with the mark `unique` is another one each time. */
  bodies: string[]
  connections: number
  seconds: number
}

export interface Answers {
  requests: number
  perSecond: number
  p50Ms: number
  p99Ms: number
  failed: number
}

// Numbers of one run never meet those of another in the same database.
let first = Math.floor(Math.random() * 1e6) * 1e7

export async function generate(generator: Generator, folder: string, load: Load): Promise<Answers> {
  const headersFile = join(folder, 'headers.txt')
  const bodiesFile = join(folder, 'bodies.txt')
  writeFileSync(
    headersFile,
    Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  )
  writeFileSync(bodiesFile, load.bodies.map((body) => `${body}\n`).join(''))
  first += 1e6
  const { seconds, connections } = load
  const url = `http://127.0.0.1:${load.port}/graphql`
  const files = [headersFile, bodiesFile, String(first)]
  const command: [string, string[]] =
    generator === 'wrk'
      ? ['wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', here('wrk.lua'), url, '--', ...files]]
      : [process.execPath, [here('autocannon.ts'), url, ...files, String(connections), String(seconds)]]
  const { stdout } = await run(...command)
  const answers = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  return { ...answers, perSecond: answers.requests / answers.seconds }
}
