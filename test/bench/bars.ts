/** What must hold ("Done when" of the shell and of the promises). */
import type { EngineFigures } from './figures.ts'
import type { StartFigures } from './start.ts'

interface Bar {
  name: string
  value: number
  least?: number
  most?: number
}

export function barsOf(engine: string, { submit, status, growth, due }: EngineFigures): Bar[] {
  const named = (name: string, bar: Omit<Bar, 'name'>): Bar => ({ name: `${engine}: ${name}`, ...bar })
  const bars = [
    named('submit to bare yoga', { value: submit.toBareYoga, least: 0.6 }),
    named('submit to bare http', { value: submit.toBareHttp, least: 0.12 }),
    named('status to {__typename}', { value: status.toTypename, least: 0.5 }),
    named('a sweep that finds nothing, ms of CPU', { value: due.idleSweepCpuMs, most: 1 }),
  ]
  // PostgreSQL's own work is on the same two cores here, so its rate says little; it is printed all the same.
  if (engine === 'sqlite')
    bars.push(
      named('overdue promises worked off, per second', { value: due.overduePromises.perSecond, least: 500 }),
      named('mails worked off, per second', { value: due.mails.perSecond, least: 500 }),
    )
  for (const [kind, value] of Object.entries(growth ?? {})) bars.push(named(`growth of ${kind}`, { value, most: 1.5 }))
  return bars
}

export function barsOfStart({ ms, idleMemoryMb }: StartFigures): Bar[] {
  return [
    { name: 'start, ms', value: ms, most: 1000 },
    { name: 'idle memory, MB', value: idleMemoryMb, most: 150 },
  ]
}

export function verdictOn({ name, value, least, most }: Bar): string {
  const holds = (least === undefined || value >= least) && (most === undefined || value <= most)
  const bar = least === undefined ? `at most ${most}` : `at least ${least}`
  return `${holds ? '✓' : '✗'} ${name}: ${value} (${bar})`
}
