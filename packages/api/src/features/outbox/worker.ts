import { type Deliverer, deliverDue } from './service.ts'

export interface Worker {
  /** Finishes what is under way. */
  stop(): Promise<void>
}

/** How soon after a commit a delivery goes out at the latest. No timer holds state: what is due stands in the table. */
const everyMs = 1000

/** Works off the outbox until it is stopped; several workers on one database share the work. */
export function startWorker(deliverer: Deliverer): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const work = async () => {
    try {
      while (!stopped && (await deliverDue(deliverer)) > 0);
    } catch (error) {
      // The database is away: what is due is still there at the next round.
      deliverer.platform.log.warn({ err: error }, 'The outbox could not be worked off.')
    }
    if (!stopped) timer = setTimeout(begin, everyMs).unref()
  }
  const begin = () => {
    round = work()
  }
  begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}
