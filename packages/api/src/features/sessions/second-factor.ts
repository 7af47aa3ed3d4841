/** Codes that prove that somebody has their phone (TOTP, RFC 6238), or the sheet for when they do not. Pure but for chance. */
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { InstallationSecret } from '../../secret.ts'

const secondsAStep = 30
/** A clock may be half a minute wrong, and people type slowly. */
const stepsAround = 1
const secretBytes = 20

/** Whose factor it is, and which: with a new seed the old phone is of no use. */
export interface FactorPlace {
  storeId: string
  staffId: string
  seed: string
}

/** The secret is derived, never stored: a copy of the database makes no codes. */
function totpOf(secret: InstallationSecret, { storeId, staffId, seed }: FactorPlace, label = '', issuer = ''): TOTP {
  const key = secret.derive('second factor', storeId, staffId, seed).subarray(0, secretBytes)
  // A copy of its own: the library takes the buffer that lies under the bytes.
  const bytes = new Uint8Array(key)
  return new TOTP({ issuer, label, period: secondsAStep, secret: new Secret({ buffer: bytes.buffer }) })
}

/** What the app on the phone is given, to scan and to type. */
export function enrolmentOf(
  secret: InstallationSecret,
  place: FactorPlace,
  { email, storeName }: { email: string; storeName: string },
): { secret: string; uri: string } {
  const totp = totpOf(secret, place, email, storeName)
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** The step of time that a code is of; none when it is of no step near now. */
export function stepOfCode(
  secret: InstallationSecret,
  place: FactorPlace,
  code: string,
  now: Date,
): number | undefined {
  const timestamp = now.getTime()
  const delta = totpOf(secret, place).validate({ token: code, timestamp, window: stepsAround })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / secondsAStep) + delta
}

const backupCodeCount = 10
const backupCodeBytes = 10
/** Without those that look like others (Crockford). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** New codes for the sheet: 80 bits each, so that their bare hash gives nothing away. */
export function drawBackupCodes(): string[] {
  return Array.from({ length: backupCodeCount }, () => {
    const bits = [...randomBytes(backupCodeBytes)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
    const code = bits.match(/.{5}/g)?.map((five) => letters[Number.parseInt(five, 2)]) ?? []
    return code.join('').replace(/(.{4})(?=.)/g, '$1-')
  })
}

export type TypedCode = { kind: 'TOTP'; digits: string } | { kind: 'BACKUP'; code: string }

/** What somebody typed, however they spaced it. Nothing when it can be neither. */
export function typedCode(text: string): TypedCode | undefined {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(plain)) return { kind: 'TOTP', digits: plain }
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(code)) return undefined
  return { kind: 'BACKUP', code: code.replace(/(.{4})(?=.)/g, '$1-') }
}
