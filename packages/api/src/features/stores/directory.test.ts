import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { hashOf } from '../../secret.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { type TestPlatform, testPlatform } from '../../testing/test-platform.ts'
import { storeDirectory } from './directory.ts'
import { createKey, createStore, type StoreKeys } from './service.ts'
import { demoStore, starterCategories } from './starter.ts'
import { insertOrigin, keyByHash, revokeKey } from './store.ts'

onBothEngines('the directory of stores', (engine) => {
  let platform: TestPlatform
  let keys: StoreKeys
  beforeAll(async () => {
    platform = await testPlatform(engine)
    const settings = { locales: ['en'], timeZone: 'Europe/Madrid', currency: 'EUR', firstReplyHours: 24 }
    keys = await createStore(platform, { name: 'A', origins: [], categories: starterCategories, settings })
    await createStore(platform, demoStore([]))
  })
  afterAll(() => platform.remove())
  // The clock by which the directory forgets, turned by hand.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterEach(() => void vi.useRealTimers())

  test('refuses a revoked key a second later at the latest', async () => {
    const { database } = platform
    const directory = storeDirectory(database)
    const key = await createKey(platform, keys.storeId, { kind: 'DEVELOPER', label: 'short', scopes: [] })
    expect((await directory.byKey(key))?.store.id).toBe(keys.storeId)
    const { id } = (await keyByHash(database, hashOf(key)))!
    const revoke = () =>
      database.write((writer) => revokeKey(database, writer, { storeId: keys.storeId, id, revokedAt: new Date() }))
    expect(await revoke()).toMatchObject({ id, revokedAt: expect.any(Date) })
    expect(await revoke()).toBeUndefined()
    vi.advanceTimersByTime(1000)
    expect(await directory.byKey(key)).toBeUndefined()
    expect(await storeDirectory(database).byKey(key)).toBeUndefined()
  })

  test('knows a new origin, and a new key that was asked for before it was made, a second later', async () => {
    const { database } = platform
    const directory = storeDirectory(database)
    await directory.byKey(keys.publishable)
    await database.write((writer) => insertOrigin(database, writer, keys.storeId, 'https://new.example'))
    vi.advanceTimersByTime(1000)
    expect((await directory.byKey(keys.publishable))?.store.origins).toContain('https://new.example')
  })

  test('looks a busy key up once a second, however many ask', async () => {
    const directory = storeDirectory(platform.database)
    platform.statements.length = 0
    const lookUps = () => platform.statements.filter((text) => /from "keys"/.test(text)).length
    await Promise.all(Array.from({ length: 50 }, () => directory.byKey(keys.publishable)))
    await directory.byKey(keys.publishable)
    expect(lookUps()).toBe(1)
    vi.advanceTimersByTime(1000)
    await directory.byKey(keys.publishable)
    expect(lookUps()).toBe(2)
  })

  test('stays small when strangers try key after key, and still knows the right one', async () => {
    const directory = storeDirectory(platform.database)
    for (let n = 0; n < 1200; n++) await directory.byKey(`pk_wrong_${n}`)
    expect((await directory.byKey(keys.publishable))?.store.id).toBe(keys.storeId)
  })

  test("refuses the demo's keys outside the demo, though the store is there", async () => {
    for (const key of ['pk_demo', 'sk_demo']) {
      expect(await storeDirectory(platform.database).byKey(key)).toBeUndefined()
      expect((await storeDirectory(platform.database, { demo: true }).byKey(key))?.store.name).toBe('Marin & Daughters')
    }
  })
})

onBothEngines('a failed look-up', (engine) => {
  test('is nobody’s answer: whoever asks next asks again', async () => {
    const platform = await testPlatform(engine)
    const directory = storeDirectory(platform.database)
    await platform.database.close()
    for (let n = 0; n < 2; n++) await expect(directory.byKey('pk_any')).rejects.toThrow()
    // Closed above: what is left is the place.
    await platform.remove().catch(() => undefined)
  })
})
