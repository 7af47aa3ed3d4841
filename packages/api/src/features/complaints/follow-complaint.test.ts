import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AddMessage, ComplaintByTrackingCode, ComplaintChanged, FileComplaint } from '@redress/schema/operations'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { uncounted } from '../../attempts.ts'
import type { Database } from '../../db/database.ts'
import { NotFoundError } from '../../errors.ts'
import { createServer } from '../../server.ts'
import { countStreams } from '../../streams.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { follow } from '../../testing/followed.ts'
import {
  complaintInput,
  newStore,
  startTestServer,
  type TestServer,
  testSettings,
  testStore,
} from '../../testing/test-server.ts'
import { english } from '../../words/english.ts'
import { lookAtPromises } from '../promises/service/look-at-promises.ts'
import { storeDirectory } from '../stores/directory.ts'
import { createStore } from '../stores/service.ts'
import { listKeys, revokeKey } from '../stores/store.ts'
import { followComplaint } from './service/follow-complaint.ts'
import { complaintByTrackingCodeHash, updateComplaint } from './store.ts'
import { trackingCodeHashOf } from './tracking-code.ts'

onBothEngines('following a complaint', (engine) => {
  let server: TestServer
  beforeEach(async () => {
    server = await startTestServer(engine)
  })
  afterEach(() => server.stop())

  const file = async (store = server.store) => {
    const { fileComplaint } = (await store.asPage(FileComplaint, { input: complaintInput() })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    return fileComplaint
  }
  const write = (trackingCode: string, text: string, store = server.store) =>
    store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text } })
  const tracked = async (trackingCode: string) =>
    (await server.store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
  /** Reads on until the newest entry says this: a state may be told twice, never left out. */
  const until = async (stream: Awaited<ReturnType<typeof open>>, text: string) => {
    for (;;) {
      const state = (await stream.next())?.data?.complaintChanged
      if (!state || state.timeline.edges[0]?.node.text === text) return state
    }
  }
  const open = (trackingCode: string, headers?: Record<string, string>) =>
    server.store.followAsPage(ComplaintChanged, { trackingCode }, headers)

  test('gives the present state at once and each further one as the query gives it', async () => {
    const { trackingCode } = await file()
    const stream = await open(trackingCode)
    expect(stream.status).toBe(200)
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.headers.get('cache-control')).toBe('no-store, no-transform')
    expect(stream.headers.get('x-accel-buffering')).toBe('no')
    expect(stream.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect((await stream.next())?.data?.complaintChanged).toEqual(await tracked(trackingCode))
    for (const text of ['One.', 'Two.']) {
      await write(trackingCode, text)
      expect(await until(stream, text)).toEqual(await tracked(trackingCode))
    }
    stream.cut()
  })

  test('after a cut begins with what happened meanwhile', async () => {
    const { trackingCode } = await file()
    const stream = await open(trackingCode)
    await stream.next()
    stream.cut()
    await write(trackingCode, 'While nobody looked.')
    const again = await open(trackingCode)
    const state = (await again.next())?.data?.complaintChanged
    expect(state?.timeline.edges[0]?.node.text).toBe('While nobody looked.')
    again.cut()
  })

  test('hears of a promise that was missed', async () => {
    const { trackingCode } = await file()
    const stream = await open(trackingCode)
    const before = (await stream.next())?.data?.complaintChanged
    server.platform.now = () => new Date(Date.now() + 30 * 86_400_000)
    await lookAtPromises(server.platform, storeDirectory(server.platform.database))
    let after = before
    while (after?.nextPromise?.dueAt === before?.nextPromise?.dueAt)
      after = (await stream.next())?.data?.complaintChanged
    expect(after?.nextPromise?.previousDueAt).toBe(before?.nextPromise?.dueAt)
    stream.cut()
  })

  test('of a wrong, an unknown and a foreign code is refused alike, to the letter', async () => {
    const { trackingCode } = await file(await server.addStore())
    const codes = ['nonsense', trackingCode, '0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    const refused = await Promise.all(
      codes.map(async (code) => {
        const stream = await open(code)
        const all = [stream.status, await stream.next(), await stream.next()]
        return JSON.stringify(all)
      }),
    )
    expect(new Set(refused).size).toBe(1)
    expect(JSON.parse(refused[0] ?? '')).toMatchObject([200, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }, null])
  })

  test('ends when the code opens nothing any more', async () => {
    const { trackingCode } = await file()
    const stream = await open(trackingCode)
    await stream.next()
    const { database } = server.platform
    const hash = trackingCodeHashOf(trackingCode) ?? ''
    const complaint = await complaintByTrackingCodeHash(database, database.read, server.store.storeId, hash)
    if (!complaint) throw new Error('It is not there.')
    await database.write((writer) => updateComplaint(database, writer, complaint, { trackingCodeHash: 'revoked' }))
    let last = await stream.next()
    while (last?.data) last = await stream.next()
    expect(last).toBeUndefined()
  })

  /** For as long as the node may still go by what it knew of the store. */
  const untilLookedUpAgain = () => sleep(1100)

  test('ends when the page may not use its key any more', async () => {
    const { trackingCode } = await file()
    const stream = await open(trackingCode)
    await stream.next()
    const { database } = server.platform
    const { storeId } = server.store
    const revoked = await listKeys(database, database.read, storeId)
    await database.write(async (writer) => {
      for (const { id } of revoked) await revokeKey(database, writer, { storeId, id, revokedAt: new Date() })
    })
    await untilLookedUpAgain()
    const hash = trackingCodeHashOf(trackingCode) ?? ''
    const complaint = await complaintByTrackingCodeHash(database, database.read, storeId, hash)
    if (!complaint) throw new Error('It is not there.')
    await database.write((writer) => updateComplaint(database, writer, complaint, { updatedAt: new Date() }))
    let last = await stream.next()
    while (last?.data) last = await stream.next()
    expect(last).toBeUndefined()
  })

  test('tells each state with the people that the store has then', async () => {
    const ana = { displayName: 'Ana Marin', email: 'ana@shop.example', role: 'FRONT_LINE', level: 0 } as const
    const store = await server.addStore({ departments: [{ name: 'Service', staff: [ana] }] })
    const { trackingCode } = await file(store)
    const stream = await store.followAsPage(ComplaintChanged, { trackingCode })
    expect((await stream.next())?.data?.complaintChanged.owner?.displayName).toBe('Ana Marin')
    const { database } = server.platform
    const { staff } = database.tables
    await database.write((writer) =>
      writer.update(staff).set({ displayName: 'Ana Marin-Ionescu' }).where(eq(staff.storeId, store.storeId)),
    )
    await untilLookedUpAgain()
    await write(trackingCode, 'Who has my case?', store)
    expect((await until(stream, 'Who has my case?'))?.owner?.displayName).toBe('Ana Marin-Ionescu')
    stream.cut()
  })

  test('reads nothing more once the caller has hung up', async () => {
    const { trackingCode } = await file()
    const streams = await Promise.all(Array.from({ length: 5 }, () => open(trackingCode)))
    await Promise.all(streams.map((stream) => stream.next()))
    for (const stream of streams) stream.cut()
    const readings = async () => {
      const statements = await server.statementsOf(() => write(trackingCode, randomUUID()))
      return statements.filter((text) => /from "complaints" where .*"tracking_code_hash" =/.test(text)).length
    }
    // The writing looks the code up once; the end of a connection takes its turn to be noticed.
    await expect.poll(readings).toBe(1)
  })

  test('gives who asks slowly the latest state, and leaves nothing behind', async () => {
    const { trackingCode } = await file()
    const { database } = server.platform
    let listening = 0
    const counted: Database = {
      ...database,
      listen(complaint, heard) {
        const stop = database.listen(complaint, heard)
        listening++
        return () => {
          listening--
          stop()
        }
      },
    }
    const streams = countStreams()
    const request = { actor: { kind: 'STOREFRONT', storeId: server.store.storeId } as const, words: english }
    const mayStill = async () => true
    const follow = () =>
      followComplaint({ ...server.platform, database: counted }, request, { streams, mayStill, trackingCode })
    const all = await Promise.all(Array.from({ length: 20 }, follow))
    await expect(follow()).rejects.toThrow(english.error.rateLimited)
    for (const states of all) await states.next()
    for (const text of ['One.', 'Two.', 'Three.']) await write(trackingCode, text)
    const count = (await tracked(trackingCode))?.timeline.edges.length
    for (const states of all) {
      let state = await states.next()
      while (state.value?.complaint.eventCount !== count) state = await states.next()
      const waiting = states.next()
      await states.return?.()
      expect((await waiting).done, 'who waits is let go').toBe(true)
    }
    expect({ listening, open: streams.open }).toEqual({ listening: 0, open: 0 })
    await expect(
      followComplaint(server.platform, request, { streams, mayStill, trackingCode: 'nonsense' }),
    ).rejects.toThrow(NotFoundError)
    expect(streams.open).toBe(0)
  })

  test('ends in good order when the server stops', async () => {
    const place = await engine.fresh()
    const node = await createServer({ settings: testSettings(place), attempts: uncounted, sweeps: false })
    const url = `http://127.0.0.1:${node.port}`
    const keys = await createStore(node.platform, newStore)
    const store = testStore(url, keys)
    const { trackingCode } = await file(store)
    const streams = await Promise.all([
      store.followAsPage(ComplaintChanged, { trackingCode }),
      asDeveloper(trackingCode, { url, developer: keys.developer }),
    ])
    await Promise.all(streams.map((stream) => stream.next()))
    const stopped = node.stop()
    for (const stream of streams) for (let last: object | undefined = {}; last; ) last = await stream.next()
    await stopped
    await place.remove()
  })

  const asDeveloper = (
    trackingCode: string,
    {
      url = server.url,
      developer = server.store.developer,
      fields = 'reference timeline(first: 1) { edges { node { text } } }',
    } = {},
  ) =>
    follow<{ complaintChanged: { reference: string; timeline: { edges: { node: { text: string } }[] } } }>(
      url,
      {
        query: `subscription ($code: String!) { complaintChanged(trackingCode: $code) { ${fields} } }`,
        variables: { code: trackingCode },
      },
      { authorization: `Bearer ${developer}` },
    )

  test('works in a document of a developer’s own, within the limits', async () => {
    const { trackingCode, complaint } = await file()
    const stream = await asDeveloper(trackingCode)
    expect((await stream.next())?.data?.complaintChanged.reference).toBe(complaint.reference)
    await write(trackingCode, 'For the developer.')
    for (let text: string | undefined; text !== 'For the developer.'; )
      text = (await stream.next())?.data?.complaintChanged.timeline.edges[0]?.node.text
    stream.cut()
    const parts = Array.from(
      { length: 15 },
      (_, n) => `t${n}: timeline(first: 100) { edges { node { id type at summary text hash } } }`,
    )
    const dear = await asDeveloper(trackingCode, { fields: parts.join(' ') })
    expect((await dear.next())?.errors?.[0]?.extensions?.code).toBe('COST_LIMIT')
  })

  test('is for events only: without asking for them a subscription is refused', async () => {
    const { trackingCode } = await file()
    const refused = await server.store.followAsPage(ComplaintChanged, { trackingCode }, { accept: 'application/json' })
    expect(refused.status).toBe(406)
  })
})
