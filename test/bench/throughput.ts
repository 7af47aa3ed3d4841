/** Throughput, latency and CPU time under load: ours and the floors in turns, so that a noisy minute hits all alike. */
import { type Answers, type Generator, generate } from './load/generate.ts'
import { floorSubmitBody, statusBody, submitBody, typenameBody } from './requests.ts'
import type { Served } from './served.ts'

export interface Target {
  name: 'submit' | 'status' | 'bareYoga' | 'bareHttp' | 'typename'
  server: Served
  bodies: string[]
  /** Whether each answer stands for a row that must be there afterwards. */
  stores: boolean
}

export interface Measured extends Answers {
  cpuMicros: number
}
export type Rounds = Record<Target['name'], Measured[]>

export interface ThroughputOptions {
  generator: Generator
  folder: string
  rounds: number
  seconds: number
  connections: number
  onRound?: (round: number) => void
}

export function targetsOf(
  { redress, bareYoga, bareHttp }: Record<'redress' | 'bareYoga' | 'bareHttp', Served>,
  trackingCodes: string[],
): Target[] {
  return [
    { name: 'bareHttp', server: bareHttp, bodies: [floorSubmitBody], stores: true },
    { name: 'bareYoga', server: bareYoga, bodies: [floorSubmitBody], stores: true },
    { name: 'submit', server: redress, bodies: [submitBody], stores: true },
    { name: 'typename', server: bareYoga, bodies: [typenameBody], stores: false },
    { name: 'status', server: redress, bodies: trackingCodes.map(statusBody), stores: false },
  ]
}

export async function measureThroughput(targets: Target[], options: ThroughputOptions): Promise<Rounds> {
  const measured: Rounds = { submit: [], status: [], bareYoga: [], bareHttp: [], typename: [] }
  for (const target of targets) await underLoad(target, { ...options, seconds: 1 })
  for (let round = 0; round < options.rounds; round++) {
    // Ours stands next to its floor each time, once before it and once behind.
    const inTurn = round % 2 === 0 ? targets : targets.toReversed()
    for (const target of inTurn) measured[target.name].push(await underLoad(target, options))
    options.onRound?.(round + 1)
  }
  return measured
}

async function underLoad({ name, server, bodies, stores }: Target, options: ThroughputOptions): Promise<Measured> {
  const { generator, folder, connections, seconds } = options
  const before = await server.read()
  const answers = await generate(generator, folder, { port: server.port, bodies, connections, seconds })
  const after = await server.read()
  if (answers.failed > 0) throw new Error(`${answers.failed} of ${answers.requests} requests to ${name} failed.`)
  const stored = after.rows - before.rows
  // What was still under way at the end is stored too, though nobody counted its answer.
  if (stores && stored < answers.requests)
    throw new Error(`${name}: ${answers.requests} answers, but ${stored} rows. An answer without a row is no figure.`)
  return { ...answers, cpuMicros: (after.cpuMicros - before.cpuMicros) / answers.requests }
}
