/** To whom a passkey belongs, and what it is asked to sign. Pure but for chance. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { InstallationSecret } from '../../secret.ts'
import { deskOriginsOf, isLoopback } from '../sessions/desk-link.ts'

/** The installation, as browsers know it. A browser holds the passkeys of all its stores under the one name. */
export interface RelyingParty {
  id: string
  /** The pages on which a passkey may be used: those of the desk. */
  origins: string[]
}

export function relyingPartyOf(publicUrl: string): RelyingParty {
  const { hostname } = new URL(publicUrl)
  // Browsers keep passkeys for names only, not for addresses of the network.
  return { id: isLoopback(hostname) ? 'localhost' : hostname, origins: deskOriginsOf(publicUrl) }
}

/** Who works at a store, as their device knows them: it says nothing to anybody else, and is another one at each store. */
export function holderIdOf(
  secret: InstallationSecret,
  { storeId, staffId }: { storeId: string; staffId: string },
): string {
  return secret.derive('passkey holder', storeId, staffId).toString('base64url')
}

const lifeMs = 5 * 60_000
const endBytes = 8
const headBytes = endBytes + 16

/** What a challenge is for. One to add a passkey serves the session that asked for it. */
export type ChallengePlace =
  | { purpose: 'ADD'; storeId: string; sessionId: string }
  | { purpose: 'SIGN_IN'; storeId: string }

export interface Challenge {
  challenge: string
  endsAt: Date
}

/** Signed and not stored: whoever only looks at the page that asks for a passkey costs no write. */
export function drawChallenge(secret: InstallationSecret, place: ChallengePlace, now: Date): Challenge {
  const endsAt = new Date(now.getTime() + lifeMs)
  const head = randomBytes(headBytes)
  head.writeBigUInt64BE(BigInt(endsAt.getTime()))
  return { challenge: Buffer.concat([head, proofOf(secret, place, head)]).toString('base64url'), endsAt }
}

/** When this challenge ends; nothing for one that has ended, that is not ours, or that is for something else. */
export function endOfChallenge(
  secret: InstallationSecret,
  place: ChallengePlace,
  challenge: string,
  now: Date,
): Date | undefined {
  const bytes = Buffer.from(challenge, 'base64url')
  const head = bytes.subarray(0, headBytes)
  const right = proofOf(secret, place, head)
  if (bytes.length !== headBytes + right.length || !timingSafeEqual(bytes.subarray(headBytes), right)) return undefined
  const endsAt = new Date(Number(head.readBigUInt64BE()))
  return endsAt > now ? endsAt : undefined
}

function proofOf(secret: InstallationSecret, place: ChallengePlace, head: Buffer): Buffer {
  const session = place.purpose === 'ADD' ? [place.sessionId] : []
  return secret.derive('passkey challenge', place.purpose, place.storeId, head.toString('base64url'), ...session)
}
