import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
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
  // A password costs us a third of a second, so a store cannot be kept busy by fewer than this. The limit by person ends
  // soon: who is being guessed at waits minutes and no longer, and comes in by a link that is mailed to them meanwhile.
  signIn: {
    address: { points: 20, seconds: 300 },
    person: { points: 20, seconds: 300 },
    store: { points: 3000, seconds: 300 },
  },
  // Of a million codes three fit at any time: at this pace a stranger who knows the password needs years.
  secondFactor: {
    address: { points: 20, seconds: 900 },
    person: { points: 10, seconds: 900 },
    store: { points: 3000, seconds: 900 },
  },
  // Nothing can be guessed here; the limit keeps machines from making us check signatures. It is apart from that of passwords,
  // so whoever tries those in somebody's name does not keep them from their passkey.
  beginPasskeySignIn: { address: { points: 120, seconds: 300 }, store: { points: 12_000, seconds: 300 } },
  signInWithPasskey: { address: { points: 60, seconds: 300 }, store: { points: 6000, seconds: 300 } },
  // Nothing can be guessed here either; each asks the provider something, which is not to be turned against it.
  beginProviderSignIn: { address: { points: 60, seconds: 300 }, store: { points: 3000, seconds: 300 } },
  signInWithProvider: { address: { points: 60, seconds: 300 }, store: { points: 3000, seconds: 300 } },
  usePasswordLink: { address: { points: 20, seconds: 300 }, store: { points: 3000, seconds: 300 } },
  requestPasswordReset: {
    address: { points: 10, seconds: 900 },
    person: { points: 3, seconds: 900 },
    store: { points: 600, seconds: 900 },
  },
  fileComplaint: { address: { points: 30, seconds: 600 }, store: { points: 6000, seconds: 600 } },
  sendSuggestion: { address: { points: 30, seconds: 600 }, store: { points: 6000, seconds: 600 } },
  sayAnswerHelped: { address: { points: 60, seconds: 600 }, store: { points: 12_000, seconds: 600 } },
  answerSurvey: { address: { points: 60, seconds: 600 }, store: { points: 12_000, seconds: 600 } },
  // A phone sends ten with a complaint; a town behind one address is still heard, for words are counted apart.
  stageUpload: { address: { points: 120, seconds: 1800 }, store: { points: 12_000, seconds: 1800 } },
  writeOnCase: { address: { points: 60, seconds: 600 }, store: { points: 12_000, seconds: 600 } },
  trackCase: { address: { points: 600, seconds: 600 }, store: { points: 120_000, seconds: 600 } },
  // Each is a mail to the person, who has the first one: nobody fills their mailbox, from however many addresses.
  requestTrackingLink: {
    address: { points: 5, seconds: 900 },
    person: { points: 5, seconds: 900 },
    store: { points: 600, seconds: 900 },
  },
} satisfies Record<string, { address: AttemptLimit; store: AttemptLimit; person?: AttemptLimit }>
export type Attempt = keyof typeof attemptLimits

/** Whom an attempt is counted for. */
export interface Counted {
  storeId: string
  address: string
  /** Who is said to try, whether or not there is somebody of that name. */
  person?: string | undefined
}

export interface Attempts {
  /** Counts one attempt. @throws RateLimitError when there were too many. */
  count(attempt: Attempt, of: Counted, words: Words): Promise<void>
}

/** Whom an address is counted with. Of IPv6 everybody has 2^64 of their own, so those of one network are one. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const parsed = ipaddr.IPv6.parse(address)
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString()
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')
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
    async count(attempt, { storeId, address, person }, words) {
      const limit: { address: AttemptLimit; store: AttemptLimit; person?: AttemptLimit } = attemptLimits[attempt]
      try {
        await limiterOf(`${attempt}:address`, limit.address).consume(`${storeId}:${networkOf(address)}`)
        if (limit.person && person !== undefined)
          await limiterOf(`${attempt}:person`, limit.person).consume(`${storeId}:${person}`)
        await limiterOf(`${attempt}:store`, limit.store).consume(storeId)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        throw new RateLimitError(words.error.rateLimited, Math.ceil(refusal.msBeforeNext / 1000))
      }
    },
  }
}
