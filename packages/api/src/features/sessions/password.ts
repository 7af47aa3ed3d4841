/** Passwords at rest: scrypt, away from the event loop, two at a time. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's table for scrypt: 64 MiB and some 0.3 s of one core for each guess. */
const cost = { N: 2 ** 16, r: 8, p: 2 }
const keyBytes = 32

/** Each takes 64 MiB and a thread of the four that also read files and resolve names. */
const mostAtOnce = 2
/** Who comes behind so many would wait for longer than they will. */
const mostWaiting = 50

/** There are more sign-ins under way than can be checked in time. */
export class TooBusyError extends Error {}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) {
    if (waiting.length >= mostWaiting) throw new TooBusyError('Too many passwords are being checked.')
    // Whoever is done hands its place on, so that nobody slips in between.
    await new Promise<void>((go) => waiting.push(go))
  } else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

function stretched(password: string, salt: Buffer, { N, r, p } = cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r }
    // The same letters typed on another keyboard are the same password.
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** @throws TooBusyError */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await inTurn(() => stretched(password, salt))
  const { N, r, p } = cost
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** A hash of nobody's: whoever is unknown, or has no password yet, takes as long as a wrong password. */
const nobodys = ['scrypt', cost.N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$')

/** @throws TooBusyError */
export async function passwordFits(hash: string | null | undefined, password: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hash ?? nobodys).split('$')
  const given = { N: Number(N), r: Number(r), p: Number(p) }
  const made = await inTurn(() => stretched(password, Buffer.from(salt, 'base64url'), given))
  return timingSafeEqual(made, Buffer.from(key, 'base64url')) && typeof hash === 'string'
}
