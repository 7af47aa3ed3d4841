/** More wait than can be looked at in time. */
export class TooManyFilesError extends Error {}

interface Places {
  atOnce: number
  /** So many may wait for a place, and so many of one: nobody fills the waiting room alone. */
  waiting: number
  waitingOfOne: number
}

/**
 * Gives few places to many by turns: each who waits gets one before anybody gets a second, so forty photos of one sender
 * hold up the next one's by one.
 * @returns what runs a piece of work of somebody once it is their turn. @throws TooManyFilesError
 */
export function turns({ atOnce, waiting, waitingOfOne }: Places) {
  /** By whom, whose turn is next first. */
  const queues = new Map<string, (() => void)[]>()
  let running = 0
  let inAll = 0

  function wait(whose: string): Promise<void> {
    const own = queues.get(whose) ?? []
    if (inAll >= waiting || own.length >= waitingOfOne)
      throw new TooManyFilesError('Too many photos are being looked at.')
    inAll++
    queues.set(whose, own)
    return new Promise((go) => own.push(go))
  }

  function next(): void {
    const [turn] = queues
    if (!turn) return void running--
    const [whose, own] = turn
    queues.delete(whose)
    const go = own.shift()
    // Behind everybody else.
    if (own.length > 0) queues.set(whose, own)
    inAll--
    go?.()
  }

  return async <T>(whose: string, work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) await wait(whose)
    else running++
    try {
      return await work()
    } finally {
      next()
    }
  }
}
