import { setTimeout as sleep } from 'node:timers/promises'
import { setInstallationValue } from '../features/stores/store.ts'
import type { Platform } from '../platform.ts'

/** Whether work may be sent here: migrated, reachable and writable, and not on the way out. */
export interface Readiness {
  /** What is wrong, in words; nothing when all is well. */
  trouble(): Promise<string | undefined>
  /** From now on work may come. */
  enter(): void
  /** From now on no new work should come. */
  leave(): void
}

/** A prober may ask often; the database is written to at most this often for it. */
const keptMs = 1000
/** Longer than this is as good as never for a balancer. */
const patienceMs = 3000

export function readinessOf({ database, now }: Platform): Readiness {
  let here: 'not yet' | 'yes' | 'leaving' = 'not yet'
  let last: { at: number; trouble: Promise<string | undefined> } | undefined
  const probe = async () => {
    const write = database.write((writer) => setInstallationValue(database, writer, 'last-probe', now().toISOString()))
    const written = write.then(
      () => undefined,
      () => 'The database cannot be written to.',
    )
    return Promise.race([written, sleep(patienceMs, 'The database does not answer.', { ref: false })])
  }
  return {
    trouble: async () => {
      if (here !== 'yes') return here === 'leaving' ? 'This server is stopping.' : 'This server is starting.'
      if (!last || performance.now() - last.at > keptMs) last = { at: performance.now(), trouble: probe() }
      return last.trouble
    },
    enter: () => {
      here = 'yes'
    },
    leave: () => {
      here = 'leaving'
    },
  }
}
