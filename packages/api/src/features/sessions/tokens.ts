/** What a session and a link look like in the hands of their holder: ids to find the row by, and a secret. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { InstallationSecret } from '../../secret.ts'
import { hashOf } from '../../secret.ts'
import { isStoreId } from '../stores/store-id.ts'
import type { LinkPurpose } from './tables.ts'

const prefix = 'ss_'
/** A store's id is text of so many letters and digits. */
const storeBytes = 12
const idBytes = 16
const secretBytes = 32

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')

function idIn(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Where a session's row is. The token names its store itself, so no look-up ever goes over several. */
export interface SessionPlace {
  storeId: string
  id: string
}

/** A new token for a session: 256 random bits behind the ids. */
export function drawSessionToken({ storeId, id }: SessionPlace): string {
  const parts = [Buffer.from(storeId), bytesOf(id), randomBytes(secretBytes)]
  return prefix + Buffer.concat(parts).toString('base64url')
}

export const looksLikeSession = (token: string) => token.startsWith(prefix)

/** The row that a token names; none for what is no token of ours. */
export function placeOfSession(token: string): SessionPlace | undefined {
  if (!looksLikeSession(token)) return undefined
  const bytes = Buffer.from(token.slice(prefix.length), 'base64url')
  if (bytes.length !== storeBytes + idBytes + secretBytes) return undefined
  const storeId = bytes.toString('latin1', 0, storeBytes)
  const id = idIn(bytes.subarray(storeBytes, storeBytes + idBytes))
  return isStoreId(storeId) ? { storeId, id } : undefined
}

/** Compared in constant time. */
export function isTokenOf(tokenHash: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(tokenHash), Buffer.from(hashOf(token)))
}

interface PasswordLink {
  storeId: string
  id: string
  purpose: LinkPurpose
}

/** Derived, as tracking codes are: the mail is made at delivery, and neither the link nor its hash is stored. */
export function tokenOfLink(secret: InstallationSecret, { storeId, id, purpose }: PasswordLink): string {
  return Buffer.concat([bytesOf(id), secret.derive('password link', storeId, id, purpose)]).toString('base64url')
}

/** The id of the link that this token opens in this store for this purpose; none for anything else. */
export function linkOfToken(
  secret: InstallationSecret,
  token: string,
  { storeId, purpose }: Omit<PasswordLink, 'id'>,
): string | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== idBytes + secretBytes) return undefined
  const id = idIn(bytes.subarray(0, idBytes))
  const right = secret.derive('password link', storeId, id, purpose)
  return timingSafeEqual(bytes.subarray(idBytes), right) ? id : undefined
}
