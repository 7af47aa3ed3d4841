/** How soon the demo is ready, and how much memory it holds when nobody asks anything of it. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startDemo } from '../server.ts'
import { median } from './median.ts'
import type { Place } from './served.ts'

export interface StartFigures {
  /** Median milliseconds from the start of the process to the first `ready` of `/readyz`. */
  ms: number
  idleMemoryMb: number
}

/** The first start makes the database and is not counted; the others find it made. */
export async function measureStart(place: Place, times: number): Promise<StartFigures> {
  const data = place.folder
  const startedMs: number[] = []
  const memoryMb: number[] = []
  for (let time = 0; time <= times; time++) {
    const started = performance.now()
    const demo = await startDemo({ data, ...(place.databaseUrl && { databaseUrl: place.databaseUrl }) })
    if (time > 0) startedMs.push(performance.now() - started)
    if (time === times) {
      await sleep(2000)
      memoryMb.push(residentMb(demo.pid))
    }
    await demo.stop()
  }
  return { ms: median(startedMs), idleMemoryMb: median(memoryMb) }
}

function residentMb(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
