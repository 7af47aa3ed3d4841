/** What a browser holds while its user is at the provider, and what it proves when they come back. Pure but for chance. */
import { randomBytes } from 'node:crypto'
import type { InstallationSecret } from '../../secret.ts'
import type { SecretPlace } from './sealed-secret.ts'

/** Long enough to find one's phone at the provider. */
export const begunLifeMs = 10 * 60_000
const endBytes = 8
const bytesOfBegun = endBytes + 24

/** The value of the cookie: random, and until when it counts. It says nothing to anybody else, and nothing is stored. */
export function drawBegun(now: Date): string {
  const bytes = randomBytes(bytesOfBegun)
  bytes.writeBigUInt64BE(BigInt(now.getTime() + begunLifeMs))
  return bytes.toString('base64url')
}

export interface BegunSignIn {
  /** Comes back with the person: only the browser that was sent off has the cookie from which it is derived. */
  state: string
  /** Comes back in the token: it was made for this sign-in and no other. */
  nonce: string
  /** PKCE: whoever reads the code on its way cannot use it. */
  codeVerifier: string
  endsAt: Date
}

/** Nothing for what is no such value, or has ended. With another issuer or client it is another sign-in. */
export function begunSignIn(
  secret: InstallationSecret,
  { storeId, issuer, clientId }: SecretPlace,
  begun: string,
  now: Date,
): BegunSignIn | undefined {
  const bytes = Buffer.from(begun, 'base64url')
  if (bytes.length !== bytesOfBegun) return undefined
  // Whoever turns the time turns everything that is derived too.
  const endsAt = new Date(Number(bytes.readBigUInt64BE()))
  if (!(endsAt > now)) return undefined
  const part = (name: string) =>
    secret
      .derive('sign-in with an identity provider', name, storeId, issuer, clientId, bytes.toString('base64url'))
      .toString('base64url')
  return { state: part('state'), nonce: part('nonce'), codeVerifier: part('code verifier'), endsAt }
}
