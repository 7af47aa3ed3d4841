/** Both ends of the line between the bench and a server under test: a process of its own, so its CPU time is its own. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

export type ServerKind = 'redress' | 'bareHttp' | 'bareYoga'

export interface Place {
  /** A folder on a real disk. */
  folder: string
  /** PostgreSQL instead of the file in the folder. */
  databaseUrl?: string | undefined
}

interface Reading {
  cpuMicros: number
  residentBytes: number
  /** Complaints, or rows of the floor, that are stored. */
  rows: number
  /** Statements that were sent to the database so far; counted only when asked for at the start. */
  statements: number
}

export interface Served {
  port: number
  cpuMicros(): Promise<number>
  read(): Promise<Reading>
  stop(): Promise<void>
}

/** The server's end: tells the port, then answers what it has used so far. */
export function report(http: Server, counts: { rows(): Promise<number>; statements?(): number }): void {
  process.on('message', async (question) => {
    const { user, system } = process.cpuUsage()
    const cpuMicros = user + system
    if (question === 'cpu') {
      process.send?.({ cpuMicros })
      return
    }
    const residentBytes = process.memoryUsage.rss()
    const rows = await counts.rows()
    process.send?.({ cpuMicros, residentBytes, rows, statements: counts.statements?.() ?? 0 } satisfies Reading)
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port: (http.address() as AddressInfo).port })
}

export interface ServeOptions extends Place {
  kind: ServerKind
  countStatements?: boolean
  /** Passed to Node before the program: `--cpu-prof` and the like. */
  nodeOptions?: string[]
}

/** The bench's end. */
export async function serve({ kind, nodeOptions = [], ...options }: ServeOptions): Promise<Served> {
  const program = fileURLToPath(new URL(`./servers/${kind}.ts`, import.meta.url))
  const child = fork(program, [JSON.stringify(options)], { execArgv: nodeOptions, stdio: 'inherit' })
  const ask = async (question: string) => {
    const answer = answerOf(child)
    child.send(question)
    return (await answer) as Reading
  }
  const { port } = (await answerOf(child)) as { port: number }
  return {
    port,
    cpuMicros: async () => (await ask('cpu')).cpuMicros,
    read: () => ask('read'),
    async stop() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
    },
  }
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const failed = new AbortController()
  const gone = once(child, 'exit', { signal: failed.signal }).then(([code]) => {
    throw new Error(`A server under test ended with code ${code}.`)
  })
  gone.catch(() => {})
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal: failed.signal }), gone])
    return answer
  } finally {
    failed.abort()
  }
}
