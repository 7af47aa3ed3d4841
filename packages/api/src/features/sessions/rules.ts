/** How long a sign-in lasts, and what a password may be. Pure. */
import { limits } from '@redress/schema/limits'
import type { LinkPurpose } from './tables.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** A session that nobody used for so long has ended: longer than a shift, shorter than a night and a morning. */
const idleMs = 12 * hourMs
/** However busy, a session ends after a week. */
const longestMs = 7 * 24 * hourMs
/** Written down at most so often that it was used: most requests only read. */
const noticedEveryMs = 10 * minuteMs
/** How fresh a sign-in must be to decide who works here. */
const freshMs = 15 * minuteMs

export const linkLifeMs: Record<LinkPurpose, number> = { INVITE: 72 * hourMs, RESET: 30 * minuteMs }

/** When a session ends unless it is used again. */
export function expiryOf(createdAt: Date, seenAt: Date): Date {
  return new Date(Math.min(seenAt.getTime() + idleMs, endOf(createdAt).getTime()))
}

/** When a session ends at the latest. */
export function endOf(createdAt: Date): Date {
  return new Date(createdAt.getTime() + longestMs)
}

export function isToBeNoticed(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= noticedEveryMs
}

export function isFresh(signedInAt: Date, now: Date): boolean {
  return now.getTime() - signedInAt.getTime() < freshMs
}

/** Of the seeded people of the demo. Everybody knows it: refused outside the demo, and nobody may choose it. */
export const demoPassword = 'copper-kettle'

/** What whole lists of stolen passwords are made of, with whatever digits and signs around it. */
const wornOut =
  /^[\d\W_]*(?:pass ?word|passwort|contrase[nñ]a|qwert[yz](?:uiop)?|asdfgh(?:jkl)?|letmein|welcome|bienvenid[oa]|admin(?:istrator)?|iloveyou|monkey|dragon|football|baseball|redress)+[\d\W_]*$/i

/** Whether a stranger would try this password first for this person. */
export function isGuessable(password: string, { email, storeName }: { email: string; storeName: string }): boolean {
  const plain = password.normalize('NFKC').toLowerCase()
  const [name = ''] = email.toLowerCase().split('@')
  const about = [name, storeName.toLowerCase()].filter((word) => word.length >= 4)
  // What is left beside their own name has to be a password in itself.
  const rest = about.reduce((text, word) => text.replaceAll(word, ''), plain)
  return (
    plain === demoPassword ||
    new Set(plain).size < 5 ||
    wornOut.test(plain) ||
    (rest !== plain && rest.length < limits.passwordLengthMin / 2) ||
    '01234567890123456789'.includes(plain) ||
    'abcdefghijklmnopqrstuvwxyz'.includes(plain)
  )
}
