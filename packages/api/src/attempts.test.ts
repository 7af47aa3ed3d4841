import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Attempt, attemptLimits, countAttempts, uncounted } from './attempts.ts'
import { RateLimitError } from './errors.ts'
import { english } from './words/english.ts'
import { spanish } from './words/spanish.ts'

const kind = 'requestTrackingLink' satisfies Attempt
const { address: byAddress, store: byStore } = attemptLimits[kind]
const here = { storeId: 'store', address: '192.0.2.1' }

describe('attempts', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  async function times(count: number, once: (n: number) => Promise<void>): Promise<void> {
    for (let n = 0; n < count; n++) await once(n)
  }
  const refusalOf = (attempt: Promise<void>) =>
    attempt.then(
      () => undefined,
      (error: unknown) => error,
    )

  test('from one address are refused beyond the limit, in words and with the time to wait', async () => {
    const { count } = countAttempts()
    await times(byAddress.points, () => count(kind, here, english))
    const refusal = await refusalOf(count(kind, here, spanish))
    expect(refusal).toBeInstanceOf(RateLimitError)
    expect(refusal).toMatchObject({ message: spanish.error.rateLimited, code: 'RATE_LIMITED' })
    const { retryAfterSeconds } = refusal as RateLimitError
    expect(Number.isInteger(retryAfterSeconds)).toBe(true)
    expect(retryAfterSeconds).toBeGreaterThan(0)
    expect(retryAfterSeconds).toBeLessThanOrEqual(byAddress.seconds)
  })

  test('are taken again when the time that was told has passed', async () => {
    const { count } = countAttempts()
    await times(byAddress.points, () => count(kind, here, english))
    const { retryAfterSeconds } = (await refusalOf(count(kind, here, english))) as RateLimitError
    vi.advanceTimersByTime(retryAfterSeconds * 1000 + 1)
    expect(await refusalOf(count(kind, here, english))).toBeUndefined()
  })

  test('of another address, another store or another kind are not held against anybody', async () => {
    const { count } = countAttempts()
    await times(byAddress.points, () => count(kind, here, english))
    expect(await refusalOf(count(kind, { ...here, address: '192.0.2.2' }, english))).toBeUndefined()
    expect(await refusalOf(count(kind, { ...here, storeId: 'other' }, english))).toBeUndefined()
    expect(await refusalOf(count('fileComplaint', here, english))).toBeUndefined()
    expect(await refusalOf(count(kind, here, english))).toBeInstanceOf(RateLimitError)
  })

  test('from all the addresses of one IPv6 network are one, and an IPv4 address is one however it is written', async () => {
    const { count } = countAttempts()
    const from = (address: string) => refusalOf(count(kind, { ...here, address }, english))
    await times(byAddress.points, async (n) => void (await from(`2001:db8:1:2:${n}::${n}`)))
    expect(await from('2001:db8:1:2:ffff::1%eth0')).toBeInstanceOf(RateLimitError)
    expect(await from('2001:db8:1:3::1')).toBeUndefined()
    await times(byAddress.points, async () => void (await from('::ffff:198.51.100.7')))
    expect(await from('198.51.100.7')).toBeInstanceOf(RateLimitError)
    expect(await from('::ffff:198.51.100.8')).toBeUndefined()
    expect(await from('unknown')).toBeUndefined()
  })

  test('in one store are refused beyond its limit, from however many addresses; another store is still open', async () => {
    const { count } = countAttempts()
    await times(byStore.points, (n) => count(kind, { ...here, address: `address ${n}` }, english))
    expect(await refusalOf(count(kind, { ...here, address: 'one more' }, english))).toBeInstanceOf(RateLimitError)
    expect(await refusalOf(count(kind, { storeId: 'other', address: 'one more' }, english))).toBeUndefined()
  })

  test('on one person are refused beyond their limit, from however many addresses; others are not held back', async () => {
    const { count } = countAttempts()
    const { points, seconds } = attemptLimits.signIn.person
    const from = (n: number, person = 'ana') => ({ ...here, address: `address ${n}`, person })
    await times(points, (n) => count('signIn', from(n), english))
    const refusal = await refusalOf(count('signIn', from(points), english))
    expect(refusal).toBeInstanceOf(RateLimitError)
    expect(await refusalOf(count('signIn', from(points, 'ion'), english))).toBeUndefined()
    expect(await refusalOf(count('signIn', { ...from(points), storeId: 'other' }, english))).toBeUndefined()
    // Nobody is locked out for long.
    vi.advanceTimersByTime(seconds * 1000 + 1)
    expect(await refusalOf(count('signIn', from(points), english))).toBeUndefined()
  })

  test('are limited by address more tightly than by store, for every kind', () => {
    for (const { address, store } of Object.values(attemptLimits)) expect(address.points).toBeLessThan(store.points)
  })

  test('are not counted in the demo', async () => {
    await times(byAddress.points + 1, () => uncounted.count(kind, here, english))
  })
})
