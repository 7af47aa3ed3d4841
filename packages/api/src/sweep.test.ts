import { randomUUID } from 'node:crypto'
import { ComplaintByTrackingCode, FileComplaint } from '@redress/schema/operations'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examine } from './cli/doctor.ts'
import { openDatabase } from './db/open.ts'
import { storeDirectory } from './features/stores/directory.ts'
import type { Platform } from './platform.ts'
import type { Mail } from './ports/mail/mail.ts'
import { startSweep, sweepOnce } from './sweep.ts'
import { onBothEngines } from './testing/engines.ts'
import { act } from './testing/store-acts.ts'
import { complaintInput, startTestServer, type TestServer } from './testing/test-server.ts'

const hours = 3_600_000
const year = 365 * 24 * hours
/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')

onBothEngines('the sweep', (engine) => {
  let server: TestServer
  let now: Date
  let sent: Mail[]
  let isDown: boolean

  beforeEach(async () => {
    server = await startTestServer(engine)
    now = wednesday
    server.platform.now = () => now
    sent = []
    isDown = false
  })
  afterEach(() => server.stop())

  const turn = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds)
  }
  const sweep = (platform: Platform = server.platform) =>
    sweepOnce({
      platform,
      directory: storeDirectory(platform.database),
      publicUrl: 'https://help.example',
      chance: () => 0.5,
      mail: {
        atOnce: 4,
        async send(mail) {
          if (isDown) throw new Error('down')
          sent.push(mail)
        },
        close() {},
      },
    })
  const file = async (store = server.store) => {
    const contact = { name: 'Ion', email: `${randomUUID()}@example.org` }
    const { fileComplaint } = (await store.asPage(FileComplaint, { input: complaintInput({ contact }) })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    turn(1)
    return fileComplaint
  }
  const missed = async () => {
    const { tables, read } = server.platform.database
    return (await read.select().from(tables.promises)).filter(({ missedAt }) => missedAt)
  }
  const delays = () => sent.filter(({ subject }) => subject.startsWith('Later than we said'))
  const owedToAll = async () =>
    expect(await examine(server.platform, () => {})).toMatchObject({ openWithoutPromise: 0 })

  test('a promise that cannot be dealt with holds up nobody else’s, and no mail', async () => {
    const other = await server.addStore({ name: 'Never open' })
    for (let index = 0; index < 45; index++) await file(other)
    await file()
    const { database } = server.platform
    await database.write(async (writer) => {
      const { calendars } = database.tables
      await writer.update(calendars).set({ week: {} }).where(eq(calendars.storeId, other.storeId))
    })
    turn(10 * 24 * hours)
    await file()
    await sweep()
    expect(await missed()).toMatchObject([{ storeId: server.store.storeId }])
    expect(delays()).toHaveLength(1)
    expect(sent).toHaveLength(48)
    await database.write(async (writer) => {
      const { calendars } = database.tables
      const week = { MONDAY: [{ from: '09:00', to: '17:00' }] }
      await writer.update(calendars).set({ week }).where(eq(calendars.storeId, other.storeId))
    })
    // What a node knows of a store is a second old at most; this one knows nothing yet.
    await sweep()
    expect(await missed()).toHaveLength(46)
    await owedToAll()
  })

  test('a mail server that keeps everybody waiting holds up no promise, and no end', async () => {
    const { complaint } = await file()
    await file()
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    let asked = false
    const running = startSweep({
      platform: server.platform,
      directory: storeDirectory(server.platform.database),
      publicUrl: 'https://help.example',
      chance: () => 0.5,
      mail: {
        atOnce: 1,
        async send() {
          asked = true
          await answered
        },
        close() {},
      },
    })
    await expect.poll(() => asked).toBe(true)
    now = new Date(new Date(complaint.nextPromise?.dueAt ?? 0).getTime() + 1)
    await expect.poll(missed).not.toHaveLength(0)
    const stopped = running.stop()
    answer()
    await stopped
    // The one that was under way is finished; the other is still there for the next node.
    const { tables, read } = server.platform.database
    const acknowledged = (await read.select().from(tables.outbox)).filter(
      ({ delivery }) => delivery.kind === 'ACKNOWLEDGEMENT_MAIL',
    )
    expect(acknowledged.map(({ outcome }) => outcome).sort()).toEqual(['SENT', null])
  })

  test('several nodes on one database do each thing once between them', async () => {
    for (let index = 0; index < 30; index++) await file()
    turn(10 * 24 * hours)
    const databases = await Promise.all([1, 2].map(() => openDatabase({ ...server.place })))
    const nodes = [server.platform, ...databases.map((database) => ({ ...server.platform, database }))]
    // On SQLite one may find the file locked by another; it does the rest in the next round.
    for (let round = 0; round < 5; round++) await Promise.all(nodes.map((node) => sweep(node)))
    await Promise.all(databases.map((database) => database.close()))
    expect(await missed()).toHaveLength(30)
    expect(delays()).toHaveLength(30)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
    await owedToAll()
  })

  test('the same notice asked for twice is one notice', async () => {
    const { complaint } = await file()
    const { data } = await server.store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
      'query ($reference: String) { complaints(filter: { reference: $reference }) { edges { node { id } } } }',
      { reference: complaint.reference },
    )
    const replied = await act(server.store, 'replyToCustomer', {
      complaintId: data.complaints.edges[0]?.node.id,
      text: 'We are looking into it.',
      displayName: 'Ana',
    })
    turn(1)
    const promiseId = replied.complaint?.nextPromise?.id
    const dueAt = '2026-11-30T11:00:00Z'
    const move = { key: randomUUID(), promiseId, dueAt, reason: 'The workshop needs a day more.', displayName: 'Ana' }
    const [first, again] = await Promise.all([move, move].map((input) => act(server.store, 'movePromise', input)))
    expect(again).toEqual(first)
    turn(1)
    await sweep()
    expect(await act(server.store, 'movePromise', move)).toEqual(first)
    await Promise.all([sweep(), sweep()])
    expect(delays()).toHaveLength(1)
    expect(sent.filter(({ subject }) => subject.startsWith('About your complaint'))).toHaveLength(1)
  })

  test('a clock that is set back an hour does nothing twice and forgets nothing', async () => {
    const { complaint } = await file()
    now = new Date(new Date(complaint.nextPromise?.dueAt ?? 0).getTime() + 1)
    isDown = true
    await sweep()
    turn(-hours)
    isDown = false
    await file()
    await sweep()
    expect(await missed()).toHaveLength(1)
    for (let minute = 0; minute < 90; minute++) {
      turn(60_000)
      await sweep()
    }
    expect(delays()).toHaveLength(1)
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(3)
    await owedToAll()
  })

  test('a clock that jumps a year ahead and comes back tells each customer once, and keeps no mail for that year', async () => {
    const { trackingCode } = await file()
    turn(year)
    isDown = true
    await sweep()
    await file()
    turn(-year)
    isDown = false
    for (let round = 0; round < 3; round++) {
      turn(60_000)
      await sweep()
    }
    expect(await missed()).toHaveLength(1)
    expect(delays()).toHaveLength(1)
    expect(sent).toHaveLength(3)
    const shown = (await server.store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
    expect(shown?.timeline.edges.filter(({ node }) => node.type === 'PROMISE_MISSED')).toHaveLength(1)
    await owedToAll()
  })
})
