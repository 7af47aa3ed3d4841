import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import {
  askForMoney,
  caseOf,
  euros,
  proposeEach,
  refund,
  trackedCase,
  waitingApprovals,
} from '../../testing/money-acts.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
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
import { setPlace } from '../staff/store.ts'

/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')
const day = 86_400_000

onBothEngines('what another person approves', (engine) => {
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

  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  const sweep = () => sweepInto(sent, server)
  const propose = (complaintId: string, options: object[][], change: object = {}) => {
    later(1000)
    return proposeEach(server.store, complaintId, options, { staffId: ids.Ana, ...change })
  }
  const ask = (name: string, input: object) => {
    later(1000)
    return askForMoney(server.store, name, input)
  }
  const optionIds = async (id: string) => (await caseOf(server.store, id)).options.map((option) => option.id)
  const open = async () => {
    const { database } = server.platform
    const rows = await database.read.select().from(database.tables.promises)
    return rows.filter(({ endedAt }) => endedAt === null)
  }

  test('more than somebody may give waits, and the customer sees nothing of it but by when they hear', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    const { complaint } = await propose(id, [[refund(6_000)], [{ kind: 'REPAIR' }]])
    expect(complaint).toMatchObject({ status: 'RECEIVED', waitingOn: 'STORE' })
    expect(await trackedCase(server.store, trackingCode)).toMatchObject({ status: 'RECEIVED', options: [] })
    const promised = (await open()).find(({ kind }) => kind === 'CUSTOM')
    expect(promised).toMatchObject({ wording: 'You hear how we can put it right', standardVersion: 1 })
    const { options } = await caseOf(server.store, id)
    expect(options.map(({ state }) => state)).toEqual(['WAITING', 'WAITING'])
    expect(options[1]?.approval).toBeNull()
    expect(options[0]?.approval).toEqual({
      state: 'WAITING',
      reasons: ['AUTHORITY'],
      amount: { amountMinor: 6_000 },
      sum: { amountMinor: 6_000 },
      limit: { amountMinor: 5_000 },
      askedBy: { displayName: 'Ana' },
      dueAt: promised?.dueAt.toISOString(),
      text: 'Which of these suits you better?',
      mayDecide: false,
      // Mihai may give as much, and does not see the case.
      approvers: ['Ion', 'Elena', 'Radu', 'Dana'].map((displayName) => ({ displayName })),
      decidedBy: null,
      reason: null,
    })
    await sweep()
    const mail = sent.find(({ to }) => to.address === 'ion@shop.example')
    expect(mail?.subject).toMatch(/^Please decide by/)
    expect(mail?.text).toContain('Ana wants to propose this')
    expect(mail?.text).toContain('your money back (€60.00)')
    expect(mail?.text).toContain('more than they may give by themselves')
    expect(sent.some(({ subject }) => subject.startsWith('How we can put it right'))).toBe(false)
  })

  test('approved by another, it goes to the customer in the name of who proposed it, and keeps what was promised', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id, [[refund(6_000)], [{ kind: 'REPAIR' }]])
    const [optionId = ''] = await optionIds(id)
    expect(await ask('approveOption', { optionId, staffId: ids.Ana })).toMatchObject({
      code: 'AUTHORITY_EXCEEDED',
      limit: { amountMinor: 5_000 },
    })
    const input = { key: randomUUID(), optionId, staffId: ids.Ion }
    expect((await ask('approveOption', input)).__typename).toBe('ApproveOptionSuccess')
    expect(await ask('approveOption', { optionId, staffId: ids.Elena })).toMatchObject({
      issues: [{ path: ['optionId'], code: 'UNKNOWN' }],
    })
    // The same request again is answered as the first time.
    expect((await ask('approveOption', input)).__typename).toBe('ApproveOptionSuccess')
    const seen = await trackedCase(server.store, trackingCode)
    expect(seen).toMatchObject({ status: 'OPTIONS_OFFERED', waitingOn: 'CUSTOMER' })
    expect(seen.options.map(({ state, approval }) => [state, approval])).toEqual([
      ['OPEN', null],
      ['OPEN', null],
    ])
    expect(await open()).toEqual([])
    await sweep()
    const mail = sent.find(({ subject }) => subject.startsWith('How we can put it right'))
    expect(mail?.text).toContain('Ana wrote')
    const { timeline } = await readComplaint(server.store, id)
    const staffOnly = timeline.edges.filter(({ node }) => node.audience === 'STAFF').map(({ node }) => node.type)
    expect(staffOnly).toEqual(['APPROVED', 'APPROVAL_ASKED'])
    expect((await caseOf(server.store, id)).options[0]?.approval).toMatchObject({
      state: 'APPROVED',
      decidedBy: { displayName: 'Ion' },
    })
  })

  test('declined, it goes back whole with a reason; the customer is owed another proposal by the same time', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id, [[refund(6_000)], [refund(7_000)]])
    const [optionId = ''] = await optionIds(id)
    const { dueAt } = (await open()).find(({ kind }) => kind === 'CUSTOM') ?? {}
    expect(await ask('declineOption', { optionId, reason: ' ', staffId: ids.Ion })).toMatchObject({
      issues: [{ path: ['reason'], code: 'REQUIRED' }],
    })
    expect(await ask('declineOption', { optionId, reason: 'No.', staffId: ids.Ana })).toMatchObject({
      code: 'AUTHORITY_EXCEEDED',
    })
    await ask('declineOption', { optionId, reason: 'A repair would do.', staffId: ids.Ion })
    const { options } = await caseOf(server.store, id)
    expect(options.map(({ state, approval }) => [state, approval?.state, approval?.reason])).toEqual([
      ['NOT_APPROVED', 'DECLINED', 'A repair would do.'],
      ['WITHDRAWN', 'LAPSED', null],
    ])
    expect((await trackedCase(server.store, trackingCode)).options).toEqual([])
    expect(await waitingApprovals(server.store)).toMatchObject({ edges: [] })
    expect((await open()).find(({ kind }) => kind === 'CUSTOM')).toMatchObject({ dueAt, ownerId: rowId(ids.Ana) })
    await sweep()
    const mail = sent.find(({ subject }) => subject.startsWith('Not approved'))
    expect(mail).toMatchObject({ to: { address: 'ana@shop.example' } })
    expect(mail?.text).toContain('A repair would do.')
    // Proposed anew, it keeps the time that the customer was given.
    await propose(id, [[refund(8_000)]])
    expect((await open()).filter(({ kind }) => kind === 'CUSTOM')).toMatchObject([{ dueAt, ownerId: rowId(ids.Ion) }])
    await propose(id, [[{ kind: 'REPAIR' }]])
    expect((await trackedCase(server.store, trackingCode)).options).toHaveLength(1)
    expect(await open()).toEqual([])
  })

  test('of several that wait all have to be approved; of two who decide at once one does', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id, [[refund(6_000)], [refund(30_000)]])
    const [small = '', large = ''] = await optionIds(id)
    const approve = (optionId: string, staffId: string | undefined) =>
      askForMoney(server.store, 'approveOption', { optionId, staffId })
    expect(await approve(large, ids.Ion)).toMatchObject({ code: 'AUTHORITY_EXCEEDED', sum: { amountMinor: 30_000 } })
    const both = await Promise.all([approve(small, ids.Ion), approve(small, ids.Elena)])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ApproveOptionSuccess', 'ValidationError'])
    expect((await trackedCase(server.store, trackingCode)).options).toEqual([])
    later(1000)
    await approve(large, ids.Elena)
    expect((await trackedCase(server.store, trackingCode)).options).toHaveLength(2)
  })

  test('somebody whose role was lowered meanwhile, or who left, approves nothing any more', async () => {
    const { id } = await fileOne(server.store)
    await propose(id, [[refund(6_000)]])
    const [optionId = ''] = await optionIds(id)
    const ion = await signedInAs(server, server.store, 'Ion')
    expect((await waitingApprovals(ion.store)).edges[0]?.node.approval?.mayDecide).toBe(true)
    const { database } = server.platform
    const place = { storeId: server.store.storeId, id: ion.staffId, departmentId: null }
    await database.write((writer) => setPlace(database, writer, { ...place, role: 'FRONT_LINE' }))
    expect(await askForMoney(ion.store, 'approveOption', { optionId })).toMatchObject({
      code: 'AUTHORITY_EXCEEDED',
      limit: { amountMinor: 5_000 },
    })
    expect((await waitingApprovals(ion.store)).edges[0]?.node.approval?.mayDecide).toBe(false)
    await database.write((writer) => writer.update(database.tables.staff).set({ leftAt: now }))
    expect(await ask('approveOption', { optionId, staffId: ids.Elena })).toMatchObject({
      issues: [{ path: ['staffId'], code: 'UNKNOWN' }],
    })
    expect((await caseOf(server.store, id)).options[0]?.state).toBe('WAITING')
  })

  test('one that nobody decides in time goes up, the customer is told, and the list says until when now', async () => {
    const { id } = await fileOne(server.store)
    await act(server.store, 'replyToCustomer', { complaintId: id, text: 'We look into it.', staffId: ids.Ana })
    await propose(id, [[refund(6_000)]])
    const before = (await waitingApprovals(server.store)).edges[0]?.node.approval?.dueAt ?? ''
    later(3 * day)
    await sweep()
    const after = (await waitingApprovals(server.store)).edges[0]?.node.approval?.dueAt ?? ''
    expect(new Date(after) > now && after > before).toBe(true)
    expect(await readComplaint(server.store, id)).toMatchObject({ escalation: expect.any(Number) })
    expect((await readComplaint(server.store, id)).escalation).toBeGreaterThan(0)
    expect(sent.some(({ subject }) => subject.startsWith('Later than we said'))).toBe(true)
    // The mail that asks had not gone out before; it hangs on another promise by now, and asks all the same.
    expect(sent.some(({ to, subject }) => to.address === 'ion@shop.example' && /^Please decide/.test(subject))).toBe(
      true,
    )
    // Saying so does not keep it.
    const { database } = server.platform
    const [approval] = await database.read.select().from(database.tables.approvals)
    const promiseId = Buffer.from(`Promise:${approval?.promiseId}`).toString('base64')
    const kept = await act(server.store, 'keepPromise', { promiseId, result: 'Done.', staffId: ids.Ana })
    expect(kept.issues?.[0]?.message).toContain('by proposing')
  })

  test('the list has what is due first first, page by page, and only cases that the caller sees', async () => {
    const cases = []
    for (let index = 0; index < 3; index++) {
      later(3_600_000)
      const { id } = await fileOne(server.store)
      await propose(id, [[refund(6_000 + index)]])
      cases.push(id)
    }
    const { edges, pageInfo } = await waitingApprovals(server.store, '(first: 2)')
    expect(edges.map(({ node }) => node.complaint.id)).toEqual(cases.slice(0, 2))
    expect(pageInfo.hasNextPage).toBe(true)
    const rest = await waitingApprovals(server.store, `(first: 2, after: "${pageInfo.endCursor}")`)
    expect(rest.edges.map(({ node }) => node.complaint.id)).toEqual(cases.slice(2))
    const mihai = await signedInAs(server, server.store, 'Mihai')
    expect((await waitingApprovals(mihai.store)).edges).toEqual([])
    expect((await askForMoney(mihai.store, 'approveOption', { optionId: edges[0]?.node.option.id })).code).toBe(
      'NOT_FOUND',
    )
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    expect((await waitingApprovals(other)).edges).toEqual([])
  })

  test('a second person is asked where the policy asks for one, or provides for something else', async () => {
    const { id } = await fileOne(server.store, { about: { price: euros(2_000) } })
    await act(server.store, 'recordPurchase', { complaintId: id, complexity: 'COMPLEX', staffId: ids.Ana })
    await propose(id, [[{ kind: 'REPLACEMENT' }], [{ kind: 'RAIN_CHECK' }]])
    const { options } = await caseOf(server.store, id)
    expect(options.map(({ approval }) => [approval?.amount.amountMinor, approval?.reasons])).toEqual([
      [2_000, ['POLICY']],
      [0, ['POLICY', 'REMEDY_NOT_ALLOWED']],
    ])
    // Also what is within one's own limit: nobody is their own second person.
    const optionId = options[0]?.id
    const own = await ask('approveOption', { optionId, staffId: ids.Ana })
    expect(own).toMatchObject({ code: 'AUTHORITY_EXCEEDED', message: expect.stringContaining('somebody else') })
    expect((await ask('approveOption', { optionId, staffId: ids.Ion })).__typename).toBe('ApproveOptionSuccess')
  })

  test('a replacement of which nobody knows what it comes to waits; said, it counts', async () => {
    const { id } = await fileOne(server.store)
    await propose(id, [[{ kind: 'REPLACEMENT' }]])
    expect((await caseOf(server.store, id)).options[0]?.approval?.reasons).toEqual(['COST_UNKNOWN'])
    const { complaint } = await propose(id, [[{ kind: 'REPLACEMENT', amount: euros(4_000) }]])
    expect(complaint?.status).toBe('OPTIONS_OFFERED')
  })

  test('what nobody here may give is refused, and nothing is stored; a rule that nobody can follow holds up nobody', async () => {
    const { id } = await fileOne(server.store)
    const tooMuch = { complaintId: id, options: [{ remedies: [refund(600_000)] }], text: 'This?', staffId: ids.Ana }
    expect(await ask('proposeOptions', tooMuch)).toMatchObject({ code: 'AUTHORITY_EXCEEDED', approvers: [] })
    expect((await caseOf(server.store, id)).options).toEqual([])
    const alone = await server.addStore({
      departments: [{ name: 'All', staff: [{ displayName: 'Eva', email: 'eva@shop.example', role: 'ADMIN' }] }],
    })
    const { id: only } = await fileOne(alone)
    const { Eva } = await staffIds(alone)
    await act(alone, 'recordPurchase', { complaintId: only, complexity: 'COMPLEX', staffId: Eva })
    const proposed = await proposeEach(alone, only, [[refund(9_000)]], { staffId: Eva })
    expect(proposed.complaint?.status).toBe('OPTIONS_OFFERED')
  })

  test('a name that is not on record may give nothing by itself', async () => {
    const { id } = await fileOne(server.store)
    await propose(id, [[refund(1)]], { staffId: undefined, displayName: 'Somebody' })
    expect((await caseOf(server.store, id)).options[0]?.approval).toMatchObject({
      reasons: ['AUTHORITY'],
      limit: { amountMinor: 0 },
      askedBy: null,
    })
    expect((await propose(id, [[{ kind: 'APOLOGY' }]], { staffId: undefined, displayName: 'Somebody' })).code).toBe(
      undefined,
    )
  })

  test('what waits is needless once the customer chose, took the complaint back, or others were proposed', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id, [[refund(1_000)]])
    await propose(id, [[refund(6_000)]])
    // What the customer has stays open meanwhile.
    const [first, second] = (await caseOf(server.store, id)).options
    expect([first?.state, second?.state]).toEqual(['OPEN', 'WAITING'])
    later(1000)
    await actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId: first?.id })
    const { options } = await caseOf(server.store, id)
    expect(options.map(({ state, approval }) => [state, approval?.state])).toEqual([
      ['CHOSEN', undefined],
      ['WITHDRAWN', 'LAPSED'],
    ])
    expect((await open()).map(({ kind }) => kind)).toEqual(['REMEDY'])
    const other = await fileOne(server.store)
    await propose(other.id, [[refund(6_000)]])
    const [waiting = ''] = await optionIds(other.id)
    later(1000)
    await actAsCustomer(server.store, 'withdrawComplaint', { trackingCode: other.trackingCode })
    expect((await caseOf(server.store, other.id)).options[0]?.approval?.state).toBe('LAPSED')
    expect((await ask('approveOption', { optionId: waiting, staffId: ids.Ion })).__typename).toBe('ValidationError')
    expect(await waitingApprovals(server.store)).toMatchObject({ edges: [] })
  })

  test('an option whose time passes while it waits cannot be approved', async () => {
    const { id } = await fileOne(server.store)
    const validUntil = new Date(now.getTime() + 3_600_000).toISOString()
    const options = [{ remedies: [refund(6_000)], validUntil }]
    await act(server.store, 'proposeOptions', { complaintId: id, options, text: 'This?', staffId: ids.Ana })
    later(3_600_000)
    const [optionId = ''] = await optionIds(id)
    expect(await ask('approveOption', { optionId, staffId: ids.Ion })).toMatchObject({
      issues: [{ path: ['optionId'], code: 'UNKNOWN' }],
    })
  })

  test('to accept a counter-offer beyond one’s authority waits, too; the customer’s words stay as they were', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id, [[refund(1_000)]])
    later(1000)
    await actAsCustomer(server.store, 'counterOffer', { trackingCode, text: 'All of it back' })
    const offer = (await caseOf(server.store, id)).options.find(({ proposer }) => proposer === 'CUSTOMER')
    const accept = { optionId: offer?.id, remedies: [refund(9_000)], staffId: ids.Ana }
    later(1000)
    expect((await act(server.store, 'acceptCounterOffer', accept)).complaint?.status).toBe('OPTIONS_OFFERED')
    const waiting = (await trackedCase(server.store, trackingCode)).options.at(-1)
    expect(waiting).toMatchObject({ state: 'OPEN', remedies: [] })
    await ask('declineOption', { optionId: offer?.id, reason: 'Half would do.', staffId: ids.Ion })
    expect((await trackedCase(server.store, trackingCode)).options.at(-1)?.state).toBe('OPEN')
    later(1000)
    await act(server.store, 'acceptCounterOffer', accept)
    expect((await ask('approveOption', { optionId: offer?.id, staffId: ids.Ion })).__typename).toBe(
      'ApproveOptionSuccess',
    )
    expect(await trackedCase(server.store, trackingCode)).toMatchObject({
      status: 'AGREED',
      agreement: { id: offer?.id },
      duties: [{ wording: 'You get your money back (€90.00)' }],
    })
    expect((await open()).map(({ kind }) => kind)).toEqual(['REMEDY'])
  })

  test('an earlier counter-offer that a colleague wants to accept is not, once the customer made another', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id, [[refund(1_000)]])
    later(1000)
    await actAsCustomer(server.store, 'counterOffer', { trackingCode, text: 'All of it back' })
    const offer = (await caseOf(server.store, id)).options.at(-1)
    later(1000)
    const accept = { optionId: offer?.id, remedies: [refund(9_000)], staffId: ids.Ana }
    await act(server.store, 'acceptCounterOffer', accept)
    later(1000)
    await actAsCustomer(server.store, 'counterOffer', { trackingCode, text: 'Or a new one' })
    expect((await ask('approveOption', { optionId: offer?.id, staffId: ids.Ion })).__typename).toBe('ValidationError')
  })
})

/** The row id inside a global one. */
const rowId = (id: string | undefined) =>
  Buffer.from(id ?? '', 'base64')
    .toString()
    .split(':')[1]
