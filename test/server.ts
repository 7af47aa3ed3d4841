import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { atEndOfRun } from './end-of-run.ts'
import { freePort } from './free-port.ts'

export interface DemoOptions {
  /** `serve` runs it for real: no demo keys, attempts counted. @default 'demo' */
  command?: 'demo' | 'serve'
  /** PostgreSQL instead of SQLite. */
  databaseUrl?: string
  /** An existing data folder, kept at the end. Without it the demo gets a temporary one. */
  data?: string
  port?: number
  env?: Record<string, string>
  /** Answer as soon as `/readyz` says so, without waiting for the greeting: only for the test that the two agree. */
  trustReadiness?: boolean
}

export interface Demo {
  /** `http://127.0.0.1:PORT`, an allowed origin of the demo store. */
  url: string
  port: number
  pid: number
  data: string
  /** What it said to the person who started it. */
  greeting(): string
  /** The log: what it wrote to standard error so far. Standard output has only the greeting. */
  logs(): string
  /** SIGTERM, then waits for the end. Answers the exit code. */
  stop(): Promise<number | null>
  /** SIGKILL, as a crash. The data folder stays until `stop` or the end of this process. */
  kill(): Promise<void>
}

export const main = fileURLToPath(new URL('../packages/api/src/main.ts', import.meta.url))
const readyWithinSeconds = 60
const children = new Map<ChildProcess, () => string>()
const folders = new Set<string>()

atEndOfRun(() => {
  for (const child of children.keys()) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The real demo (`redress demo`) as its own process on a free port, answered when it says that it is ready. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const data = options.data ?? temporaryFolder()
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, [main, options.command ?? 'demo'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: String(port),
      REDRESS_DATA: data,
      DATABASE_URL: options.databaseUrl ?? '',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const logs = collected(child.stderr)
  children.set(child, logs)
  child.once('exit', () => children.delete(child))
  // Later than `exit`: what it wrote last has been read by then.
  const closed = once(child, 'close')
  const greeting = collected(child.stdout)
  const url = `http://127.0.0.1:${port}`
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await closed
  }
  try {
    await untilReady(url, child, () => `${greeting()}${logs()}`)
    if (!options.trustReadiness) await untilGreeted(child, greeting)
  } catch (error) {
    await end('SIGKILL')
    // Between our looking for a free port and its listening somebody else took it.
    if (options.port === undefined && logs().includes('EADDRINUSE')) return startDemo(options)
    throw error
  }
  return {
    url,
    port,
    pid: child.pid ?? 0,
    data,
    greeting,
    logs,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      if (!options.data && folders.delete(data)) rmSync(data, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

/** What each demo that runs now has logged last. */
export function logsOfDemos(): string {
  const lastOf = (log: string) => log.split('\n').slice(-40).join('\n')
  return [...children].map(([{ pid }, logs]) => `━━ log of process ${pid}\n${lastOf(logs())}`).join('\n\n')
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
  folders.add(folder)
  return folder
}

function collected(stream: Readable | null): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}

async function untilReady(url: string, child: ChildProcess, written: () => string): Promise<void> {
  for (const deadline = Date.now() + readyWithinSeconds * 1000; Date.now() < deadline; ) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(
        `The demo ended before it was ready (code ${child.exitCode}, signal ${child.signalCode}):\n${written()}`,
      )
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  throw new Error(`The demo was not ready after ${readyWithinSeconds} s:\n${written()}`)
}

async function untilGreeted(child: ChildProcess, greeting: () => string): Promise<void> {
  while (!greeting().includes('Redress is ready')) {
    // Whoever answered then was somebody else.
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('The demo ended before it was ready.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
