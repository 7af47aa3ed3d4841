import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { askForMoney, caseOf, ledgerOf, proposeEach, refund, trackedCase } from '../../testing/money-acts.ts'
import {
  act,
  actAsCustomer,
  fileOne,
  peopledStore,
  readComplaint,
  staffIds,
  sweepInto,
} from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { english } from '../../words/english.ts'
import { putIntoFund } from '../fund/service/put-into-fund.ts'
import { fundOf, fundsThatDoNotAddUp } from '../fund/store.ts'
import { agreedOutOfLedger } from './store.ts'

/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')

onBothEngines('what is agreed and paid for', (engine) => {
  let server: TestServer
  let store: TestStore
  let now: Date
  let sent: Mail[]
  let ids: Record<string, string>

  beforeEach(async () => {
    server = await startTestServer(engine)
    now = wednesday
    server.platform.now = () => now
    sent = []
    await openStore(10_000)
  })
  afterEach(async () => {
    const { database } = server.platform
    expect(await fundsThatDoNotAddUp(database)).toEqual([])
    expect(await agreedOutOfLedger(database)).toEqual([])
    await server.stop()
  })

  const owedKinds = async () => {
    const { tables, read } = server.platform.database
    const rows = await read.select().from(tables.promises)
    return rows.flatMap(({ kind, endedAt }) => (endedAt ? [] : kind)).sort()
  }
  const openStore = async (amountMinor: number) => {
    const fund = amountMinor > 0 ? { fund: { amountMinor, every: 'YEAR' as const } } : {}
    store = await server.addStore({ ...peopledStore, ...fund })
    ids = await staffIds(store)
  }
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  const ask = (name: string, input: object) => {
    later(1000)
    return askForMoney(store, name, input)
  }
  const propose = (complaintId: string, options: object[][]) => {
    later(1000)
    return proposeEach(store, complaintId, options, { staffId: ids.Ana })
  }
  const customer = (name: string, trackingCode: string, input: object = {}) => {
    later(1000)
    return actAsCustomer(store, name, { trackingCode, ...input })
  }
  const balance = async () => {
    const { database } = server.platform
    return (await fundOf(database, database.read, { storeId: store.storeId, currency: 'EUR' }))?.balanceMinor
  }
  const lines = async () =>
    (await ledgerOf(server)).filter(({ kind }) => kind !== 'BUDGET').map(({ kind, amountMinor }) => [kind, amountMinor])
  const choose = async (trackingCode: string, index = 0) => {
    const open = (await trackedCase(store, trackingCode)).options.filter(({ state }) => state === 'OPEN')
    return customer('chooseOption', trackingCode, { optionId: open[index]?.id })
  }
  /** A case in which these remedies are agreed. */
  const agreed = async (...remedies: object[]) => {
    const filed = await fileOne(store)
    await propose(filed.id, [remedies])
    await choose(filed.trackingCode)
    return filed
  }
  const duties = async (id: string) =>
    (await caseOf(store, id)).duties.filter(({ party }) => party === 'STORE').toSorted(byWording)
  const byWording = (one: { wording: string }, other: { wording: string }) => (one.wording < other.wording ? -1 : 1)
  const deliver = async (id: string, change: object = {}) => {
    const duty = (await duties(id)).find(({ state }) => state !== 'DONE')
    return ask('recordRemedy', { promiseId: duty?.promiseId, result: 'It is on its way.', staffId: ids.Ana, ...change })
  }

  test('choosing draws what it costs, a line for each remedy, by who proposed it', async () => {
    const { id } = await agreed(refund(2_000), { kind: 'VOUCHER', amount: { amountMinor: 500, currency: 'EUR' } })
    const drawn = (await ledgerOf(server)).filter(({ kind }) => kind === 'DRAW')
    expect(
      drawn.map(({ amountMinor, remedy, staffId, approvedById }) => [amountMinor, remedy, staffId, approvedById]),
    ).toEqual([
      [-2_000, 'REFUND', rowId(ids.Ana), null],
      [-500, 'VOUCHER', rowId(ids.Ana), null],
    ])
    expect(await balance()).toBe(7_500)
    expect((await duties(id)).map(({ waitsForFund }) => waitsForFund)).toEqual([false, false])
  })

  test('a remedy is recorded once, with its number, and the last one solves the case', async () => {
    const { id, trackingCode } = await agreed(refund(2_000), { kind: 'APOLOGY' })
    expect((await deliver(id, { result: ' ' })).issues).toMatchObject([{ path: ['result'] }])
    expect((await deliver(id, { reference: 'x'.repeat(101) })).issues).toMatchObject([{ path: ['reference'] }])
    const [first] = (await duties(id)).filter(({ state }) => state !== 'DONE')
    const keep = { promiseId: first?.promiseId, result: 'Done.', staffId: ids.Ana }
    expect((await act(store, 'keepPromise', keep)).issues?.[0]?.message).toContain('record the remedy')
    await deliver(id)
    const input = { key: randomUUID(), reference: ' RF-2201 ' }
    const promiseId = (await duties(id)).find(({ state }) => state !== 'DONE')?.promiseId
    expect((await deliver(id, { ...input, promiseId })).__typename).toBe('RecordRemedySuccess')
    expect((await deliver(id, { ...input, promiseId })).__typename).toBe('RecordRemedySuccess')
    expect(await deliver(id, { promiseId })).toMatchObject({ issues: [{ path: ['promiseId'], code: 'UNKNOWN' }] })
    const seen = await trackedCase(store, trackingCode)
    expect(seen.status).toBe('RESOLVED')
    expect(seen.duties.map(({ reference }) => reference).filter(Boolean)).toEqual(['RF-2201'])
    expect(seen.duties.every(({ state, waitsForFund }) => state === 'DONE' && waitsForFund === null)).toBe(true)
    await sweepInto(sent, server)
    expect(sent.some(({ text }) => text.includes('Reference: RF-2201'))).toBe(true)
  })

  test('what was not delivered comes back when the case ends otherwise, once; what was delivered stays given', async () => {
    const { id, trackingCode } = await agreed(refund(2_000), refund(1_000))
    const small = (await duties(id)).find(({ wording }) => wording.includes('10.00'))
    await deliver(id, { promiseId: small?.promiseId })
    await customer('withdrawComplaint', trackingCode)
    expect(await lines()).toEqual([
      ['DRAW', -2_000],
      ['DRAW', -1_000],
      ['RETURN', 2_000],
    ])
    expect(await balance()).toBe(9_000)
    expect(await caseOf(store, id)).toMatchObject({
      status: 'WITHDRAWN',
      agreement: null,
      options: [{ state: 'FALLEN' }],
    })
    const { timeline } = await readComplaint(store, id)
    expect(
      timeline.edges.filter(({ node }) => node.type === 'MONEY_RETURNED').map(({ node }) => node.audience),
    ).toEqual(['STAFF'])
    const promiseId = (await caseOf(store, id)).duties[0]?.promiseId
    expect((await deliver(id, { promiseId: promiseId ?? 'x' })).__typename).not.toBe('RecordRemedySuccess')
    const other = await agreed(refund(3_000))
    const decide = { complaintId: other.id, verdict: 'NOT_UPHELD', reasons: 'It was opened with a tool.' }
    expect((await act(store, 'decideComplaint', { ...decide, staffId: ids.Ana })).complaint?.status).toBe('REJECTED')
    expect(await balance()).toBe(9_000)
  })

  test('what is agreed stands until something else is; then it falls, and its money counts no more', async () => {
    const { id, trackingCode } = await agreed(refund(4_000))
    // 40 are given and would come back: 45 instead are within the 50 of the front line.
    expect((await propose(id, [[refund(4_500)]])).complaint?.status).toBe('OPTIONS_OFFERED')
    expect((await caseOf(store, id)).agreement).not.toBeNull()
    expect(await balance()).toBe(6_000)
    await choose(trackingCode)
    expect((await caseOf(store, id)).options.map(({ state }) => state)).toEqual(['FALLEN', 'CHOSEN'])
    expect(await lines()).toEqual([
      ['DRAW', -4_000],
      ['RETURN', 4_000],
      ['DRAW', -4_500],
    ])
    expect(await duties(id)).toMatchObject([{ wording: 'You get your money back (€45.00)', state: 'OPEN' }])
    await deliver(id)
    expect((await caseOf(store, id)).status).toBe('RESOLVED')
  })

  test('delivered after all while another way is proposed, the case is solved, and the other way is taken back', async () => {
    const { id } = await agreed(refund(4_000))
    await propose(id, [[refund(4_500)]])
    await deliver(id)
    expect(await caseOf(store, id)).toMatchObject({
      status: 'RESOLVED',
      options: [{ state: 'CHOSEN' }, { state: 'WITHDRAWN' }],
    })
    expect(await balance()).toBe(6_000)
  })

  test('a part of it delivered says that it stands: the other way, weighed in the place of all of it, is taken back', async () => {
    const { id, trackingCode } = await agreed(refund(3_000), refund(1_000))
    await propose(id, [[refund(4_500)]])
    const other = (await trackedCase(store, trackingCode)).options.at(-1)
    await deliver(id)
    expect(await caseOf(store, id)).toMatchObject({ status: 'AGREED', waitingOn: 'STORE' })
    // It would have been 75 of 50 together.
    expect((await customer('chooseOption', trackingCode, { optionId: other?.id })).code).toBe('STATUS_CONFLICT')
    expect((await propose(id, [[refund(4_500)]])).complaint?.status).toBe('AGREED')
    expect((await caseOf(store, id)).options.at(-1)?.approval?.reasons).toEqual(['AUTHORITY'])
    await deliver(id)
    expect(await caseOf(store, id)).toMatchObject({ status: 'RESOLVED' })
    expect((await caseOf(store, id)).options.at(-1)?.approval?.state).toBe('LAPSED')
  })

  test('while it is delivered part by part, nobody is owed the other way that waited for approval any more', async () => {
    const { id } = await agreed(refund(1_000), refund(1_000), refund(1_000))
    await deliver(id)
    await propose(id, [[refund(4_500)]])
    expect(await owedKinds()).toEqual(['CUSTOM', 'REMEDY', 'REMEDY'])
    await deliver(id)
    expect(await owedKinds()).toEqual(['REMEDY'])
  })

  test('options that nobody can choose from any more do not go out', async () => {
    const { id, trackingCode, complaint } = await fileOne(store)
    await propose(id, [[refund(1_000)]])
    await customer('withdrawComplaint', trackingCode)
    await sweepInto(sent, server)
    const subjects = sent.map(({ subject }) => subject)
    expect(subjects).toContain(english.mail.closingSubject(complaint.reference))
    expect(subjects).not.toContain(english.mail.optionsSubject(complaint.reference))
  })

  test('over the limit in two halves is over the limit: also after it was solved and opened again, also without a fund', async () => {
    for (const fund of [10_000, 0]) {
      await openStore(fund)
      const { id, trackingCode } = await agreed(refund(3_000))
      await deliver(id)
      await customer('reopenComplaint', trackingCode, { text: 'It still leaks.' })
      await propose(id, [[refund(3_000)]])
      const [option] = (await caseOf(store, id)).options
      expect(option?.approval).toMatchObject({ reasons: ['AUTHORITY'], sum: { amountMinor: 6_000 } })
      expect((await propose(id, [[refund(2_000)]])).complaint?.status).toBe('OPTIONS_OFFERED')
    }
  })

  test('an offer is kept when the fund is empty: it waits, and is drawn by itself when the fund holds as much', async () => {
    await openStore(3_000)
    const one = await fileOne(store)
    const other = await fileOne(store)
    for (const { id } of [one, other]) await propose(id, [[refund(2_000)]])
    const options = await Promise.all([one, other].map(({ trackingCode }) => trackedCase(store, trackingCode)))
    later(1000)
    const both = await Promise.all(
      [one, other].map(({ trackingCode }, index) =>
        actAsCustomer(store, 'chooseOption', { trackingCode, optionId: options[index]?.options[0]?.id }),
      ),
    )
    expect(both.map(({ complaint }) => complaint?.status)).toEqual(['AGREED', 'AGREED'])
    expect(await balance()).toBe(1_000)
    const waits = await Promise.all([one, other].map(async ({ id }) => (await duties(id))[0]?.waitsForFund))
    expect(waits.toSorted()).toEqual([false, true])
    const late = waits[0] ? one : other
    const { timeline } = await readComplaint(store, late.id)
    expect(timeline.edges.find(({ node }) => node.type === 'MONEY_WAITS')?.node.audience).toBe('STAFF')
    expect(await deliver(late.id)).toMatchObject({ code: 'FUND_EXHAUSTED' })
    await sweepInto(sent, server)
    expect(await balance()).toBe(1_000)
    await putIntoFund(server.platform, store.storeId, {
      currency: 'EUR',
      timeZone: 'Europe/Madrid',
      amountMinor: 1_500,
    })
    await sweepInto(sent, server)
    await sweepInto(sent, server)
    expect(await balance()).toBe(500)
    expect((await deliver(late.id)).__typename).toBe('RecordRemedySuccess')
    expect(await lines()).toEqual([
      ['DRAW', -2_000],
      ['DRAW', -2_000],
    ])
  })

  test('what waits for the fund and falls was never drawn, and nothing comes back', async () => {
    await openStore(100)
    const { trackingCode } = await agreed(refund(2_000))
    await customer('withdrawComplaint', trackingCode)
    await putIntoFund(server.platform, store.storeId, {
      currency: 'EUR',
      timeZone: 'Europe/Madrid',
      amountMinor: 5_000,
    })
    await sweepInto(sent, server)
    expect(await balance()).toBe(5_100)
    expect(await lines()).toEqual([])
  })

  test('with a new period the budget pays for what waits', async () => {
    await openStore(2_500)
    await agreed(refund(2_000))
    const { id } = await agreed(refund(1_000))
    now = new Date('2027-01-04T09:00:00Z')
    await sweepInto(sent, server)
    expect((await duties(id))[0]?.waitsForFund).toBe(false)
    expect(await lines()).toEqual([
      ['DRAW', -2_000],
      ['LAPSE', -500],
      ['DRAW', -1_000],
    ])
  })

  test('the store gives its word only for what it has: of two counter-offers accepted at once one is, the other not at all', async () => {
    await openStore(3_000)
    const offers = []
    for (let index = 0; index < 2; index++) {
      const filed = await fileOne(store)
      await propose(filed.id, [[refund(100)]])
      await customer('counterOffer', filed.trackingCode, { text: 'More of it back' })
      offers.push({ ...filed, optionId: (await caseOf(store, filed.id)).options.at(-1)?.id })
    }
    later(1000)
    const accept = (optionId: string | undefined) =>
      askForMoney(store, 'acceptCounterOffer', { optionId, remedies: [refund(2_000)], staffId: ids.Ana })
    const both = await Promise.all(offers.map(({ optionId }) => accept(optionId)))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AcceptCounterOfferSuccess', 'FundExhaustedError'])
    const refused = offers[both.findIndex(({ __typename }) => __typename === 'FundExhaustedError')]
    expect(await caseOf(store, refused?.id ?? '')).toMatchObject({
      status: 'OPTIONS_OFFERED',
      agreement: null,
      waitingOn: 'STORE',
    })
    expect(await balance()).toBe(1_000)
    // Twice at once on one case: it is agreed once.
    await putIntoFund(server.platform, store.storeId, {
      currency: 'EUR',
      timeZone: 'Europe/Madrid',
      amountMinor: 9_000,
    })
    later(1000)
    const twice = await Promise.all([accept(refused?.optionId), accept(refused?.optionId)])
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptCounterOfferSuccess',
      'StatusConflictError',
    ])
    expect(await balance()).toBe(8_000)
  })

  test('chosen twice, at once or later, or after it was taken back, it is agreed and paid once', async () => {
    const { id, trackingCode } = await fileOne(store)
    await propose(id, [[refund(1_000)], [refund(2_000)]])
    const { options } = await trackedCase(store, trackingCode)
    later(1000)
    const both = await Promise.all(
      options.map(({ id: optionId }) => actAsCustomer(store, 'chooseOption', { trackingCode, optionId })),
    )
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ChooseOptionSuccess', 'StatusConflictError'])
    const given = (await lines()).map(([, amount]) => amount)
    expect(given).toHaveLength(1)
    const again = await customer('chooseOption', trackingCode, { optionId: options[0]?.id })
    expect(again.code).toBe('STATUS_CONFLICT')
    await customer('withdrawComplaint', trackingCode)
    expect((await customer('chooseOption', trackingCode, { optionId: options[0]?.id })).code).toBe('STATUS_CONFLICT')
    expect(await balance()).toBe(10_000)
  })

  test.each([
    ['below nothing', refund(-1), 'VALIDATION'],
    ['nothing', refund(0), 'VALIDATION'],
    ['of another country', { kind: 'REFUND', amount: { amountMinor: 100, currency: 'USD' } }, 'VALIDATION'],
    ['a fraction', refund(10.5), 'BAD_USER_INPUT'],
    ['more than a number can hold', refund(2 ** 31), 'BAD_USER_INPUT'],
  ])('an amount that is %s is refused, and nothing is half done', async (_name, remedy, code) => {
    const { id, trackingCode } = await fileOne(store)
    await propose(id, [[refund(100)]])
    await customer('counterOffer', trackingCode, { text: 'More' })
    const optionId = (await caseOf(store, id)).options.at(-1)?.id
    const before = await caseOf(store, id)
    for (const [name, input] of [
      [
        'proposeOptions',
        { complaintId: id, options: [{ remedies: [refund(50)] }, { remedies: [remedy] }], text: 'This?' },
      ],
      ['acceptCounterOffer', { optionId, remedies: [remedy] }],
    ] as const) {
      const answered = await ask(name, { ...input, staffId: ids.Ana }).catch((error: Error) => ({
        code: error.message,
      }))
      expect(answered.code).toContain(code)
    }
    expect(await caseOf(store, id)).toEqual(before)
    expect(await lines()).toEqual([])
  })

  test('Redress gives what the store owes for being late, however much people gave in the case', async () => {
    const standards = [
      {
        ...{ firstReplyMinutes: 480, nextUpdateMinutes: 960, decisionMinutes: 2400, remedyMinutes: 480 },
        ...{ reminderMinutes: 1440, warnMinutes: 60, compensation: { amountMinor: 500, currency: 'EUR' } },
      },
    ]
    const authority = { FRONT_LINE: 5_000, SYSTEM: 500 }
    const fund = { amountMinor: 10_000, every: 'YEAR' as const }
    store = await server.addStore({ ...peopledStore, standards, authority, fund })
    ids = await staffIds(store)
    const { id } = await agreed(refund(3_000))
    later(5 * 86_400_000)
    await sweepInto(sent, server)
    const { timeline } = await readComplaint(store, id)
    const types = timeline.edges.map(({ node }) => node.type)
    expect(types).toContain('COMPENSATION_GRANTED')
    expect(types).not.toContain('COMPENSATION_WAITS')
    expect(await balance()).toBe(6_500)
    // What is agreed is missed too, and owed by the promise that stands for it.
    expect((await deliver(id)).__typename).toBe('RecordRemedySuccess')
  })
})

/** The row id inside a global one. */
const rowId = (id: string | undefined) =>
  Buffer.from(id ?? '', 'base64')
    .toString()
    .split(':')[1]
