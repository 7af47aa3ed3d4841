import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeDirectory } from '../features/stores/directory.ts'
import { createKey, createStore, type StoreKeys } from '../features/stores/service.ts'
import { demoStore } from '../features/stores/starter.ts'
import { onEngine } from '../testing/engines.ts'
import { type TestPlatform, testPlatform } from '../testing/test-platform.ts'
import { addressOf, callerOf } from './caller.ts'

/** As much of a request as these look at. */
const request = (headers: Record<string, string>, remoteAddress = '192.0.2.1') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage
const forwarded = (value: string) => request({ 'x-forwarded-for': value })

describe("the caller's address", () => {
  test('is that of the socket when no proxy is trusted, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(addressOf(forwarded(value), 0)).toBe('192.0.2.1')
      }),
    )
  })

  test('is what the trusted proxies saw: nothing that a caller writes in front of it counts', () => {
    const forged = fc.array(
      fc.oneof(
        fc.ipV4(),
        fc.ipV6(),
        fc.string().filter((text) => !text.includes(',')),
      ),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(forged, fc.ipV4(), fc.array(fc.ipV4(), { maxLength: 2 }), (lies, seen, proxies) => {
        const header = [...lies, seen, ...proxies].join(', ')
        expect(addressOf(forwarded(header), proxies.length + 1)).toBe(seen)
      }),
    )
  })

  test('is that of the socket when fewer proxies wrote something than are trusted', () => {
    expect(addressOf(forwarded('198.51.100.7'), 2)).toBe('192.0.2.1')
    expect(addressOf(request({}), 1)).toBe('192.0.2.1')
    expect(addressOf(forwarded('198.51.100.7, '), 1)).toBe('192.0.2.1')
  })
})

onEngine('SQLite', 'who calls', (engine) => {
  let platform: TestPlatform
  let keys: StoreKeys
  beforeAll(async () => {
    platform = await testPlatform(engine)
    keys = await createStore(platform, { ...demoStore(['https://shop.example']), keys: undefined as never })
  })
  afterAll(() => platform.remove())

  const entrance = () => ({ platform, directory: storeDirectory(platform.database), deskOrigins: [] })
  async function answerTo(headers: Record<string, string>) {
    const caller = await callerOf(request(headers), entrance())
    if ('refused' in caller) return `${caller.refused.status} ${caller.refused.code}`
    return `${caller.actor.kind} ${caller.store.id === keys.storeId}`
  }
  const page = (origin: string, key = keys.publishable) => ({ 'x-redress-store': key, origin })

  test('is a page of the store with its key, from one of its own origins', async () => {
    expect(await answerTo(page('https://shop.example'))).toBe('STOREFRONT true')
  })

  test('that a session has ended is read by pages of a store, which then ask for the password, and by no other', async () => {
    const token = 'ss_ended-long-ago'
    const readableBy = async (origin: string) => {
      const caller = await callerOf(request({ authorization: `Bearer ${token}`, origin }), entrance())
      return 'refused' in caller ? [caller.refused.code, caller.refused.origin] : 'let in'
    }
    expect(await readableBy('https://shop.example')).toEqual(['SESSION_ENDED', 'https://shop.example'])
    expect(await readableBy('https://elsewhere.example')).toEqual(['SESSION_ENDED', undefined])
  })

  test.each([
    'https://shop.example.evil.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://SHOP.example',
    'null',
    'https://shop.example/',
    '',
  ])('is nobody from %j', async (origin) => {
    expect(await answerTo(page(origin))).toBe('403 ORIGIN_NOT_ALLOWED')
  })

  test('is nobody without an origin, with an unknown key, or with none', async () => {
    expect(await answerTo({ 'x-redress-store': keys.publishable })).toBe('403 ORIGIN_NOT_ALLOWED')
    expect(await answerTo(page('https://shop.example', 'pk_unknown'))).toBe('401 KEY_UNKNOWN')
    expect(await answerTo({ origin: 'https://shop.example' })).toBe('401 KEY_MISSING')
  })

  test('is a developer with a developer key, whatever else is sent', async () => {
    expect(await answerTo({ authorization: `Bearer ${keys.developer}` })).toBe('DEVELOPER true')
    expect(await answerTo({ authorization: `bearer ${keys.developer}`, ...page('https://evil.example') })).toBe(
      'DEVELOPER true',
    )
  })

  test('takes no key for one of the other kind', async () => {
    expect(await answerTo({ authorization: `Bearer ${keys.publishable}`, origin: 'https://shop.example' })).toBe(
      '401 KEY_UNKNOWN',
    )
    expect(await answerTo(page('https://shop.example', keys.developer))).toBe('401 KEY_UNKNOWN')
  })

  test('does not fall back to the page when the developer key is wrong', async () => {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer sk_wrong',
      `Basic ${keys.developer}`,
      `Bearer ${keys.developer} x`,
    ])
      expect(await answerTo({ authorization, ...page('https://shop.example') }), authorization).toBe('401 KEY_UNKNOWN')
  })

  test('holds the scopes of the key and no more', async () => {
    const key = await createKey(platform, keys.storeId, {
      kind: 'DEVELOPER',
      label: 'reader',
      scopes: ['complaints:read'],
    })
    const caller = await callerOf(request({ authorization: `Bearer ${key}` }), entrance())
    expect(caller).toMatchObject({ actor: { kind: 'DEVELOPER', scopes: ['complaints:read'] } })
  })
})
