import { randomUUID } from 'node:crypto'
import { AddMessage, ComplaintByTrackingCode, WithdrawComplaint } from '@redress/schema/operations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examine } from '../../cli/doctor.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import {
  act,
  actAsCustomer,
  fileOne,
  peopledStore,
  readComplaint,
  staffIds,
  sweepInto,
} from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')
const minutes = 60_000
const hours = 60 * minutes

onBothEngines('people', (engine) => {
  let server: TestServer
  let now: Date
  let sent: Mail[]
  let ids: Record<string, string>

  beforeEach(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    now = wednesday
    server.platform.now = () => now
    sent = []
    ids = await staffIds(server.store)
  })
  afterEach(() => server.stop())

  const sweep = () => sweepInto(sent, server)
  const file = (change?: object) => fileOne(server.store, change)
  const read = (id: string) => readComplaint(server.store, id)
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  const to = (address: string) => sent.filter((mail) => mail.to.address === address)
  const doctor = async () => {
    const { openWithoutPromise, wrongDueTimes } = await examine(server.platform, () => {})
    return { openWithoutPromise, wrongDueTimes }
  }

  test('a new complaint has an owner at once, whom the customer sees on screen and in the mail', async () => {
    const { complaint, trackingCode, id } = await file()
    expect(complaint.owner?.displayName).toBe('Ana')
    const tracked = (await server.store.asPage(ComplaintByTrackingCode, { trackingCode })).data.complaintByTrackingCode
    expect(tracked?.owner?.displayName).toBe('Ana')
    expect(await read(id)).toMatchObject({
      department: { name: 'Customer care' },
      nextPromise: { owner: { displayName: 'Ana' } },
    })
    await sweep()
    expect(to('maria@example.org')[0]?.text).toContain('Ana has your case.')
  })

  test('assigning gives everything that is promised to the new owner', async () => {
    const { id } = await file()
    await act(server.store, 'makePromise', {
      complaintId: id,
      kind: 'CUSTOM',
      wording: 'We ask the workshop',
      dueAt: '2026-11-26T10:00:00Z',
      staffId: ids.Ana,
    })
    const { complaint } = await act(server.store, 'assignComplaint', {
      complaintId: id,
      ownerId: ids.Ion,
      staffId: ids.Ana,
    })
    expect(complaint).toMatchObject({ owner: { displayName: 'Ion' }, nextPromise: { owner: { displayName: 'Ion' } } })
    expect(complaint?.timeline.edges[0]?.node.summary).toBe('Ion has your case now')
    const { database } = server.platform
    const open = await database.read.select().from(database.tables.promises)
    expect(new Set(open.map(({ ownerId }) => ownerId)).size).toBe(1)
  })

  test('a hand-over goes to a person or a department, with a note that the customer never sees', async () => {
    const { id, trackingCode } = await file()
    const { data } = await server.store.asDeveloper<{ departments: { id: string; name: string }[] }>(
      '{ departments { id name ladder { level person { displayName role } } } }',
    )
    const deliveries = data.departments.find(({ name }) => name === 'Deliveries')?.id
    const { complaint } = await act(server.store, 'handOver', {
      complaintId: id,
      toDepartmentId: deliveries,
      note: 'She is upset; the carrier lost it twice.',
      staffId: ids.Ana,
    })
    expect(complaint).toMatchObject({ owner: { displayName: 'Mihai' }, department: { name: 'Deliveries' } })
    expect(complaint?.timeline.edges.slice(0, 2).map(({ node }) => [node.type, node.audience])).toEqual([
      ['NOTE', 'STAFF'],
      ['HANDED_OVER', 'CUSTOMER'],
    ])
    const seen = await server.store.asPage(ComplaintByTrackingCode, { trackingCode })
    expect(seen.text).not.toContain('upset')
    expect(seen.data.complaintByTrackingCode?.timeline.edges[0]?.node.summary).toBe(
      'Mihai has your case now, with everything you told us',
    )
    const nobody = await act(server.store, 'handOver', { complaintId: id, note: 'x', staffId: ids.Ana })
    expect(nobody.issues?.map(({ path }) => path)).toEqual([['toStaffId']])
  })

  test('whoever owes a promise is warned before it falls due, once, and nobody else is', async () => {
    await file()
    later(7 * hours + minutes)
    await sweep()
    await sweep()
    expect(to('ana@shop.example').map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Due .*RD-/)])
    expect(to('ion@shop.example')).toHaveLength(0)
    expect(to('ana@shop.example')[0]?.text).toContain('cracked lid')
  })

  test('a missed promise goes up the ladder step by step, each time to a person, at its end to every administrator', async () => {
    const { id } = await file()
    const owners: (string | undefined)[] = []
    for (let step = 0; step < 4; step++) {
      later(24 * 14 * hours)
      await sweep()
      const { owner, escalation } = await read(id)
      owners.push(`${owner?.displayName} ${escalation}`)
    }
    expect(owners).toEqual(['Ion 1', 'Elena 2', 'Radu 3', 'Radu 3'])
    expect(to('ion@shop.example').map(({ subject }) => subject)).toEqual([expect.stringContaining('take over')])
    expect(to('elena@shop.example')).toHaveLength(1)
    // Landed on the first, then the ladder had ended: both are told.
    expect(to('radu@shop.example')).toHaveLength(2)
    expect(to('dana@shop.example')).toHaveLength(1)
    expect(await doctor()).toEqual({ openWithoutPromise: 0, wrongDueTimes: 0 })
  })

  test('a store without people is told at its own address: never silence', async () => {
    const settings = { locales: ['en'], timeZone: 'Europe/Madrid', currency: 'EUR', email: 'care@shop.example' }
    const alone = await server.addStore({ settings })
    await fileOne(alone)
    later(24 * 14 * hours)
    await sweep()
    expect(to('care@shop.example').map(({ subject }) => subject)).toEqual([expect.stringContaining('take over')])
  })

  test('a customer may ask for somebody with more authority, and sees who has it then', async () => {
    const { trackingCode } = await file()
    const first = await actAsCustomer(server.store, 'escalateComplaint', { trackingCode, reason: 'Nobody listens' })
    expect(first.complaint).toMatchObject({ owner: { displayName: 'Ion' }, escalation: 1 })
    await actAsCustomer(server.store, 'escalateComplaint', { trackingCode })
    const third = await actAsCustomer(server.store, 'escalateComplaint', { trackingCode })
    expect(third.complaint).toMatchObject({ owner: { displayName: 'Radu' }, escalation: 3 })
    expect(third.complaint?.actions).not.toContain('ESCALATE')
    expect((await actAsCustomer(server.store, 'escalateComplaint', { trackingCode })).code).toBe('STATUS_CONFLICT')
    await sweep()
    expect(to('ion@shop.example')[0]?.text).toContain('The customer asks')
  })

  test('a colleague passes a complaint up with a reason for colleagues', async () => {
    const { id } = await file()
    const input = { complaintId: id, reason: 'Above what I may decide', staffId: ids.Ana }
    const { complaint } = await act(server.store, 'escalate', input)
    expect(complaint).toMatchObject({ owner: { displayName: 'Ion' }, escalation: 1 })
    expect(complaint?.timeline.edges[0]?.node).toMatchObject({ type: 'NOTE', audience: 'STAFF' })
  })

  test('a customer is called at the time that they name: a promise with an owner, kept only by the call', async () => {
    const { trackingCode, id } = await file()
    const at = '2026-11-25T14:00:00.000Z'
    const ask = { trackingCode, way: 'CALL', at, phone: '+34 600 000 000', text: 'It is about the refund' }
    const asked = await actAsCustomer(server.store, 'askForPerson', ask)
    expect(asked.complaint?.nextPromise).toMatchObject({
      kind: 'CALLBACK',
      wording: 'We call you between 15:00 and 15:30',
      dueAt: '2026-11-25T14:30:00.000Z',
      owner: { displayName: 'Ana' },
    })
    await sweep()
    expect(to('ana@shop.example')[0]?.text).toContain('+34 600 000 000')
    expect(to('maria@example.org').at(-1)?.text).toContain('We call you between 15:00 and 15:30')
    const promiseId = (await read(id)).nextPromise?.id
    const said = await act(server.store, 'keepPromise', { promiseId, result: 'Called', staffId: ids.Ana })
    expect(said.issues?.[0]?.path).toEqual(['promiseId'])
    const call = { complaintId: id, outcome: 'REACHED', summary: 'We agreed on a new lid.', staffId: ids.Ana }
    const { complaint } = await act(server.store, 'recordCall', call)
    expect(complaint).toMatchObject({ status: 'ASSESSING', nextPromise: { kind: 'NEXT_UPDATE' } })
    await sweep()
    expect(to('maria@example.org').at(-1)?.text).toContain('We agreed on a new lid.')
  })

  test('a call that nobody answered keeps the promise to call, and not the one to answer', async () => {
    const { trackingCode, id } = await file()
    const at = '2026-11-25T14:00:00.000Z'
    await actAsCustomer(server.store, 'askForPerson', { trackingCode, way: 'CALL', at, phone: '+34 600 000 000' })
    const call = { complaintId: id, outcome: 'NOT_REACHED', summary: 'We try again tomorrow.', staffId: ids.Ana }
    const { complaint } = await act(server.store, 'recordCall', call)
    expect(complaint).toMatchObject({ status: 'RECEIVED', nextPromise: { kind: 'FIRST_REPLY' } })
  })

  test.each([
    ['in the past', { at: '2026-11-25T08:00:00Z', phone: '+34 600 000 000' }, ['at']],
    ['at night', { at: '2026-11-26T02:00:00Z', phone: '+34 600 000 000' }, ['at']],
    ['without a time', { phone: '+34 600 000 000' }, ['at']],
    ['without a number', { at: '2026-11-26T10:00:00Z' }, ['phone']],
    ['at what is no number', { at: '2026-11-26T10:00:00Z', phone: 'call me' }, ['phone']],
  ])('nobody is promised a call %s', async (_name, change, path) => {
    const { trackingCode, id } = await file()
    const asked = await actAsCustomer(server.store, 'askForPerson', { trackingCode, way: 'CALL', ...change })
    expect(asked.issues?.map((issue) => issue.path)).toEqual([path])
    expect((await read(id)).nextPromise?.kind).toBe('FIRST_REPLY')
  })

  test('times for a call are within working hours and can all be asked for', async () => {
    const { trackingCode } = await file()
    now = new Date('2026-11-27T15:40:00Z')
    const written = await actAsCustomer(server.store, 'askForPerson', { trackingCode, way: 'WRITE' })
    const times = written.complaint?.callTimes ?? []
    expect(times[0]).toBe('2026-11-30T08:00:00.000Z')
    expect(new Set(times.map((time) => time.slice(0, 10))).size).toBe(3)
    for (const at of [times[0], times.at(-1)]) {
      const input = { trackingCode, way: 'CALL', at, phone: '+34 600 000 000' }
      expect((await actAsCustomer(server.store, 'askForPerson', input)).__typename).toBe('AskForPersonSuccess')
    }
  })

  test('a promise needs somebody who owes it, a time at which somebody works, and words of its own', async () => {
    const { id } = await file()
    const promise = { complaintId: id, kind: 'CUSTOM', wording: 'We ask', dueAt: '2026-11-26T10:00:00Z' }
    const wrong = async (change: object) =>
      (await act(server.store, 'makePromise', { ...promise, staffId: ids.Ana, ...change })).issues?.map(
        ({ path }) => path[0],
      )
    expect(await wrong({ dueAt: '2026-11-25T08:00:00Z' })).toEqual(['dueAt'])
    expect(await wrong({ dueAt: '2026-11-28T10:00:00Z' })).toEqual(['dueAt'])
    expect(await wrong({ wording: ' ' })).toEqual(['wording'])
    expect(await wrong({ ownerId: 'nonsense' })).toEqual(['ownerId'])
    expect(await wrong({ staffId: null })).toEqual(['staffId'])
    const settings = { locales: ['en'], timeZone: 'Europe/Madrid', currency: 'EUR' }
    const alone = await server.addStore({ settings })
    const of = await fileOne(alone)
    const byNobody = { ...promise, complaintId: of.id, displayName: 'Somebody' }
    expect((await act(alone, 'makePromise', byNobody)).issues?.[0]).toMatchObject({ path: ['ownerId'] })
  })

  test('a promise is kept by saying what was done, once', async () => {
    const { id } = await file()
    const dueAt = '2026-11-26T10:00:00Z'
    const made = { complaintId: id, kind: 'CUSTOM', wording: 'We ask the workshop', dueAt, staffId: ids.Ana }
    later(1000)
    await act(server.store, 'makePromise', made)
    await sweep()
    expect(to('maria@example.org').at(-1)?.text).toContain('We ask the workshop')
    const { database } = server.platform
    const rows = await database.read.select().from(database.tables.promises)
    const promiseId = Buffer.from(`Promise:${rows.find(({ kind }) => kind === 'CUSTOM')?.id}`).toString('base64')
    const keep = { promiseId, result: 'They have a lid and send it.', staffId: ids.Ana }
    expect((await act(server.store, 'keepPromise', { ...keep, result: '' })).issues?.[0]?.path).toEqual(['result'])
    expect((await act(server.store, 'keepPromise', keep)).__typename).toBe('KeepPromiseSuccess')
    expect((await act(server.store, 'keepPromise', keep)).issues?.[0]?.path).toEqual(['promiseId'])
    await sweep()
    expect(to('maria@example.org').map(({ subject }) => subject)).toHaveLength(3)
    expect(to('maria@example.org').at(-1)?.text).toContain('They have a lid')
  })

  test('what is promised in working time stands still while the customer is waited for', async () => {
    const { id, trackingCode } = await file()
    await act(server.store, 'replyToCustomer', { complaintId: id, text: 'Hello', staffId: ids.Ana })
    const before = await read(id)
    const { database } = server.platform
    // A decision is promised by the standard; asking the customer something does not keep it.
    await database.write(async (writer) => {
      await writer.update(database.tables.promises).set({ kind: 'DECISION' })
    })
    later(2 * hours)
    const asked = { complaintId: id, text: 'Which lid?', staffId: ids.Ana, waitingOn: 'CUSTOMER' }
    const { complaint } = await act(server.store, 'replyToCustomer', asked)
    expect(complaint).toMatchObject({ nextPromise: null, remindAt: '2026-11-30T11:00:00.000Z' })
    later(24 * hours)
    await sweep()
    await server.store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'The blue one' } })
    const after = await read(id)
    // A working day passed, so it is due a working day later, and nothing was missed.
    expect(before.nextPromise?.dueAt).toBe('2026-11-27T09:00:00.000Z')
    expect(after.nextPromise).toMatchObject({
      kind: 'DECISION',
      dueAt: '2026-11-30T09:00:00.000Z',
      previousDueAt: null,
    })
    expect(after.escalation).toBe(0)
    expect(await doctor()).toEqual({ openWithoutPromise: 0, wrongDueTimes: 0 })
  })

  test('a customer is reminded of what was asked, twice at most, and not after they have answered', async () => {
    const { id } = await file()
    const other = await file({ contact: { name: 'Ion', email: 'other@example.org' } })
    const ask = { text: 'Which lid?', staffId: ids.Ana, waitingOn: 'CUSTOMER' }
    for (const complaintId of [id, other.id]) await act(server.store, 'replyToCustomer', { complaintId, ...ask })
    await sweep()
    const { trackingCode } = other
    await server.store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'The blue one' } })
    for (let day = 0; day < 40; day++) {
      later(24 * hours)
      await sweep()
    }
    const reminders = (address: string) => to(address).filter(({ subject }) => subject.startsWith('We wait'))
    expect(reminders('maria@example.org')).toHaveLength(2)
    expect(reminders('maria@example.org')[0]?.text).toContain('> Which lid?')
    expect(reminders('maria@example.org')[1]?.text).toContain('last reminder')
    expect(reminders('other@example.org')).toHaveLength(0)
  })

  test('reminders end at one click, everything else does not; a scanner that opens the link ends nothing', async () => {
    const { id } = await file()
    const ask = { complaintId: id, text: 'Which lid?', staffId: ids.Ana, waitingOn: 'CUSTOMER' }
    await act(server.store, 'replyToCustomer', ask)
    later(5 * 24 * hours)
    await sweep()
    const link = new URL(sent.find(({ unsubscribe }) => unsubscribe)?.unsubscribe ?? '')
    expect(sent.filter(({ unsubscribe }) => unsubscribe)).toHaveLength(1)
    const page = (path: string, method: string) => fetch(`${server.url}${path}`, { method })
    expect(await (await page(link.pathname, 'GET')).text()).toContain('No more reminders')
    expect((await read(id)).remindAt).not.toBeNull()
    expect((await page(link.pathname.slice(0, -2), 'POST')).status).toBe(404)
    expect((await page(link.pathname, 'POST')).status).toBe(200)
    expect((await page(link.pathname, 'POST')).status).toBe(200)
    expect((await read(id)).remindAt).toBeNull()
    await act(server.store, 'replyToCustomer', { ...ask, text: 'Still there?' })
    later(30 * 24 * hours)
    await sweep()
    expect(sent.filter(({ subject }) => subject.startsWith('We wait'))).toHaveLength(1)
    expect(to('maria@example.org').at(-1)?.text).toContain('Still there?')
  })

  test('a store that misses its own standard owes what it has set for that, once, without being asked', async () => {
    const rule = { firstReplyMinutes: 480, nextUpdateMinutes: 960, decisionMinutes: 2400, remedyMinutes: 4800 }
    const standards = [
      { ...rule, reminderMinutes: 1440, warnMinutes: 60, compensation: { amountMinor: 500, currency: 'EUR' } },
    ]
    const means = { authority: { SYSTEM: 500 }, fund: { amountMinor: 100_000, every: 'YEAR' } } as const
    const generous = await server.addStore({ ...peopledStore, ...means, standards })
    const { id, trackingCode } = await fileOne(generous)
    for (let step = 0; step < 3; step++) {
      later(24 * 14 * hours)
      await sweep()
    }
    const { timeline } = await readComplaint(generous, id)
    const granted = timeline.edges.filter(({ node }) => node.type === 'COMPENSATION_GRANTED')
    expect(granted.map(({ node }) => node.text)).toEqual(['You get €5.00 from us because we were late'])
    const { database } = server.platform
    const owed = await database.read.select().from(database.tables.compensations)
    expect(owed).toMatchObject([{ amountMinor: 500, currency: 'EUR', standardVersion: 1 }])
    const moved = await fileOne(generous)
    const promiseId = (await readComplaint(generous, moved.id)).nextPromise?.id
    const staff = await staffIds(generous)
    const dueAt = new Date(Math.ceil(now.getTime() / (24 * hours)) * 24 * hours + 9 * 24 * hours + 10 * hours)
    for (const days of [0, 1, 2]) {
      const newTime = new Date(dueAt.getTime() + days * 24 * hours).toISOString()
      const input = { promiseId, dueAt: newTime, reason: 'We wait for the workshop.', staffId: staff.Ana }
      if ((await act(generous, 'movePromise', input)).__typename === 'MovePromiseSuccess') break
    }
    later(8 * 24 * hours)
    const late = await act(generous, 'replyToCustomer', {
      complaintId: moved.id,
      text: 'Here it is',
      staffId: staff.Ana,
    })
    // Explained and in the new time, but later than the store promises everybody.
    expect(late.complaint?.timeline.edges.map(({ node }) => node.type)).toContain('COMPENSATION_GRANTED')
    await generous.asPage(WithdrawComplaint, { input: { key: randomUUID(), trackingCode } })
    await sweep()
    expect(to('maria@example.org').map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('You took your complaint back'),
    )
  })
})
