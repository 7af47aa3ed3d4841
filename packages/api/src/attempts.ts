import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RateLimitError } from './errors.ts'
import type { Words } from './words/words.ts'

/** How often something may be tried. */
export interface AttemptLimit {
  points: number
  seconds: number
}

/**
 * The limits by address and by store (trust, "Rules"). Generous for people, tight for machines: whoever shares an address
 * with a whole town must still be heard.
 */
export const attemptLimits = {
  fileComplaint: { address: { points: 30, seconds: 600 }, store: { points: 6000, seconds: 600 } },
  writeOnCase: { address: { points: 60, seconds: 600 }, store: { points: 12_000, seconds: 600 } },
  trackCase: { address: { points: 600, seconds: 600 }, store: { points: 120_000, seconds: 600 } },
  requestTrackingLink: { address: { points: 5, seconds: 900 }, store: { points: 600, seconds: 900 } },
} satisfies Record<string, { address: AttemptLimit; store: AttemptLimit }>
export type Attempt = keyof typeof attemptLimits

export interface Attempts {
  /** Counts one attempt. @throws RateLimitError when there were too many. */
  count(attempt: Attempt, of: { storeId: string; address: string }, words: Words): Promise<void>
}

/** For the demo and for benches on this machine: nothing is counted. */
export const uncounted: Attempts = { count: async () => {} }

/** Counts in the memory of this node: n nodes allow n times as many, as `docs/operate.md` says. */
export function countAttempts(): Attempts {
  const limiters = new Map<string, RateLimiterMemory>()
  const limiterOf = (name: string, { points, seconds }: AttemptLimit) => {
    const limiter = limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
    limiters.set(name, limiter)
    return limiter
  }
  return {
    async count(attempt, { storeId, address }, words) {
      const limit = attemptLimits[attempt]
      try {
        await limiterOf(`${attempt}:address`, limit.address).consume(`${storeId}:${address}`)
        await limiterOf(`${attempt}:store`, limit.store).consume(storeId)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        throw new RateLimitError(words.error.rateLimited, Math.ceil(refusal.msBeforeNext / 1000))
      }
    },
  }
}
