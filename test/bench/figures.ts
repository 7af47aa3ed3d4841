/** From what was measured to the figures that are printed and judged. */
import type { DueFigures } from './due/measure.ts'
import type { Growth } from './growth.ts'
import { median } from './median.ts'
import type { Measured, Rounds } from './throughput.ts'

export interface Speed {
  perSecond: number
  p50Ms: number
  p99Ms: number
  cpuMicros: number
}

export interface EngineFigures {
  submit: Speed & { toBareYoga: number; toBareHttp: number }
  status: Speed & { toTypename: number }
  growth: Growth | null
  due: DueFigures
}

const middle = (rounds: Measured[], figure: keyof Speed) => median(rounds.map((round) => round[figure]))

export function speedOf(rounds: Measured[]): Speed {
  return {
    perSecond: rounded(middle(rounds, 'perSecond'), 0),
    p50Ms: rounded(middle(rounds, 'p50Ms')),
    p99Ms: rounded(middle(rounds, 'p99Ms')),
    cpuMicros: rounded(middle(rounds, 'cpuMicros'), 0),
  }
}

/** Throughput of ours by that of the floor, round by round, and the median of these: what one round suffers both do. */
export function throughputRatio(ours: Measured[], floor: Measured[]): number {
  return rounded(median(ours.map(({ perSecond }, round) => perSecond / (floor[round]?.perSecond ?? Number.NaN))))
}

/** The floor's CPU time by ours: what throughput would be if the generator and the disk cost nothing. */
export function cpuRatio(ours: Measured[], floor: Measured[]): number {
  return rounded(median(ours.map(({ cpuMicros }, round) => (floor[round]?.cpuMicros ?? Number.NaN) / cpuMicros)))
}

export function figuresOf(rounds: Rounds, growth: Growth | null): Omit<EngineFigures, 'due'> {
  return {
    submit: {
      ...speedOf(rounds.submit),
      toBareYoga: throughputRatio(rounds.submit, rounds.bareYoga),
      toBareHttp: throughputRatio(rounds.submit, rounds.bareHttp),
    },
    status: { ...speedOf(rounds.status), toTypename: throughputRatio(rounds.status, rounds.typename) },
    growth: growth && {
      list: rounded(growth.list),
      queue: rounded(growth.queue),
      tracker: rounded(growth.tracker),
      submit: rounded(growth.submit),
    },
  }
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
