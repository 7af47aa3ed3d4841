/** Everything that is measured on one engine. */
import { type DueFigures, measureDue } from './due/measure.ts'
import { cpuRatio, type EngineFigures, figuresOf, rounded, speedOf } from './figures.ts'
import { type Filled, fill } from './fill/fill.ts'
import { type Details, measureGrowth } from './growth.ts'
import type { Generator } from './load/generate.ts'
import { type Engine, placesFor } from './places.ts'
import { type Place, serve } from './served.ts'
import { measureStart, type StartFigures } from './start.ts'
import { measureThroughput, type Rounds, targetsOf } from './throughput.ts'
import { measureTraffic, type Traffic } from './traffic.ts'

export interface Plan {
  generator: Generator
  rounds: number
  seconds: number
  connections: number
  /** How many complaints the small and the large store have. */
  small: number
  large: number
  /** Requests of each kind for the growth. */
  repetitions: number
  starts: number
  /** How many complaints the store has whose overdue promises are worked off; one in seven owes something. */
  due: number
}

export type Say = (line: string) => void

export async function measureEngine(
  engine: Engine,
  plan: Plan,
  say: Say,
): Promise<{ figures: EngineFigures; start: StartFigures }> {
  const places = await placesFor(engine)
  try {
    const start = await measureStart(await places.next(), plan.starts)
    say(`${engine}: ready after ${rounded(start.ms, 0)} ms, ${rounded(start.idleMemoryMb, 0)} MB when idle`)
    const due = await measureDue(await places.next(), plan.due, say)
    sayDue(due, say)
    const small = await filledPlace(await places.next(), plan.small, say)
    const rounds = await throughput(
      { redress: small.place, bareYoga: await places.next(), bareHttp: await places.next() },
      { filled: small.filled, plan, say },
    )
    const growth = await grown(
      await filledPlace(await places.next(), plan.small, say),
      await filledPlace(await places.next(), plan.large, say),
      { plan, say },
    )
    return { figures: { ...figuresOf(rounds, growth), due }, start }
  } finally {
    await places.close()
  }
}

interface FilledPlace {
  place: Place
  filled: Filled
}

async function filledPlace(place: Place, total: number, say: Say): Promise<FilledPlace> {
  const started = performance.now()
  let said = started
  const filled = await fill(place, total, (done) => {
    if (performance.now() - said < 5000) return
    said = performance.now()
    say(`  ${done.toLocaleString('en')} of ${total.toLocaleString('en')} complaints`)
  })
  say(`  filled ${total.toLocaleString('en')} complaints in ${rounded((performance.now() - started) / 1000, 1)} s`)
  return { place, filled }
}

async function throughput(
  places: Record<'redress' | 'bareYoga' | 'bareHttp', Place>,
  { filled, plan, say }: { filled: Filled; plan: Plan; say: Say },
): Promise<Rounds> {
  const counting = await serve({ kind: 'redress', ...places.redress, countStatements: true })
  sayTraffic(await measureTraffic(counting, filled.trackingCodes), say)
  await counting.stop()
  const servers = {
    redress: await serve({ kind: 'redress', ...places.redress }),
    bareYoga: await serve({ kind: 'bareYoga', ...places.bareYoga }),
    bareHttp: await serve({ kind: 'bareHttp', ...places.bareHttp }),
  }
  const { generator, rounds: times, seconds, connections } = plan
  const rounds = await measureThroughput(targetsOf(servers, filled.trackingCodes), {
    generator,
    folder: places.redress.folder,
    rounds: times,
    seconds,
    connections,
    onRound: (round) => say(`  round ${round} of ${times}`),
  })
  await Promise.all(Object.values(servers).map((server) => server.stop()))
  sayThroughput(rounds, say)
  return rounds
}

function sayDue({ overduePromises, mails, idleSweepCpuMs, complaints }: DueFigures, say: Say): void {
  const kinds = { 'overdue promises': overduePromises, 'mails over SMTP': mails }
  for (const [name, { items, perSecond, cpuMicros }] of Object.entries(kinds))
    say(`  ${items.toLocaleString('en')} ${name} worked off: ${perSecond} per second, CPU ${cpuMicros} µs each`)
  say(`  a sweep that finds nothing among ${complaints.toLocaleString('en')} complaints: ${idleSweepCpuMs} ms CPU`)
}

function sayTraffic(traffic: Record<string, Traffic>, say: Say): void {
  for (const [name, { statements, bytes }] of Object.entries(traffic))
    say(`  ${name}: ${statements} statements and ${bytes} bytes a request`)
}

function sayThroughput(rounds: Rounds, say: Say): void {
  say(
    `  ${'target'.padEnd(10)} ${['per second', 'p50 ms', 'p99 ms', 'CPU µs'].map((head) => head.padStart(10)).join(' ')}`,
  )
  for (const [name, measured] of Object.entries(rounds)) {
    const { perSecond, p50Ms, p99Ms, cpuMicros } = speedOf(measured)
    say(
      `  ${name.padEnd(10)} ${[perSecond, p50Ms, p99Ms, cpuMicros].map((figure) => String(figure).padStart(10)).join(' ')}`,
    )
  }
  const { submit, status, bareYoga, bareHttp, typename } = rounds
  say(
    `  by CPU time alone: submit ${cpuRatio(submit, bareYoga)} of bare yoga and ${cpuRatio(submit, bareHttp)} of bare http, status ${cpuRatio(status, typename)} of {__typename}`,
  )
}

async function grown(small: FilledPlace, large: FilledPlace, { plan, say }: { plan: Plan; say: Say }) {
  const servers = {
    small: { server: await serve({ kind: 'redress', ...small.place }), filled: small.filled },
    large: { server: await serve({ kind: 'redress', ...large.place }), filled: large.filled },
  }
  const { growth, details } = await measureGrowth(servers, plan.repetitions)
  await Promise.all(Object.values(servers).map(({ server }) => server.stop()))
  sayGrowth(details, say)
  return growth
}

function sayGrowth(details: Details, say: Say): void {
  for (const [name, { small, large }] of Object.entries(details))
    say(
      `  ${name.padEnd(22)} ${rounded(small.ms, 3)} → ${rounded(large.ms, 3)} ms (× ${rounded(large.ms / small.ms)}), CPU ${rounded(small.cpuMicros, 0)} → ${rounded(large.cpuMicros, 0)} µs (× ${rounded(large.cpuMicros / small.cpuMicros)})`,
    )
}
