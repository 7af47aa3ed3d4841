import type { KillFigures } from './kill.ts'

/** The figures of a run on one line; times are reported, never judged: machines differ. */
export function summaryOfKill({ readyMs, readyCpuMs, findings, ...figures }: KillFigures): string {
  return JSON.stringify({
    ...figures,
    readyMs: { median: middle(readyMs), max: Math.max(...readyMs) },
    readyCpuMs: readyCpuMs.length > 0 ? { median: middle(readyCpuMs), max: Math.max(...readyCpuMs) } : null,
    findings: findings.slice(0, 10),
  })
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
