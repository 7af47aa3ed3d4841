import { randomUUID } from 'node:crypto'
import { AddMessage } from '@redress/schema/operations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { fileOne, peopledStore, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

const ask = `query ($id: ID!, $decision: Verdict, $price: MoneyInput, $margin: Int, $complexity: Complexity,
    $inStock: Boolean, $stated: MoneyInput, $offer: [RemedyInput!], $kept: MoneyInput, $staffId: ID) {
  remedyAdvice(complaintId: $id, decision: $decision, price: $price, marginPercent: $margin, complexity: $complexity,
      inStock: $inStock, statedCosts: $stated, offer: $offer, kept: $kept, staffId: $staffId) {
    policyVersion recommended allowed paysTheWay needsApproval guide
    why { row checks { column is from below known holds } passedOver { row check { column is below known } } }
    value { paid { amountMinor } contacts contactRate { amountMinor } daysLate dayRate { amountMinor }
      statedCosts { amountMinor } cost { amountMinor currency } needed { amountMinor } offered { amountMinor }
      short { amountMinor } topUp { kind amount { amountMinor } } }
    authority { limit { amountMinor } given { amountMinor } sum { amountMinor } isEnough approvers { displayName } }
  } }`
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const about = { productName: 'Kettle', price: euros(4000), purchasedOn: '2026-11-01' }
const means = {
  rates: { contactMinor: 300, dayMinor: 100 },
  authority: { FRONT_LINE: 5_000, SUPERVISOR: 20_000, ADMIN: 90_000, SYSTEM: 0 },
}

onBothEngines('advice on what puts it right', (engine) => {
  let server: TestServer
  let store: TestStore
  let now: Date
  beforeEach(async () => {
    server = await startTestServer(engine, { store: { ...peopledStore, ...means } })
    store = server.store
    now = new Date('2026-11-25T09:00:00Z')
    server.platform.now = () => now
  })
  afterEach(() => server.stop())

  const answerTo = (variables: Record<string, unknown>) =>
    store.asDeveloper<{ remedyAdvice: Record<string, unknown> | null }>(ask, variables)
  const adviceOn = async (id: string, variables: Record<string, unknown> = {}) => {
    const answer = await answerTo({ id, ...variables })
    if (answer.errors) throw new Error(answer.text)
    return answer.data.remedyAdvice
  }

  test('the kettle, cheap with a high margin, is replaced at once within the limit of the front line, and why', async () => {
    const { id } = await fileOne(store, { about })
    const { Ana } = await staffIds(store)
    const offer = [{ kind: 'REPLACEMENT' }]
    const kettle = { decision: 'UPHELD', margin: 55, complexity: 'SIMPLE', offer, staffId: Ana }
    expect(await adviceOn(id, kettle)).toMatchObject({
      policyVersion: 1,
      recommended: 'REPLACEMENT',
      needsApproval: false,
      paysTheWay: 'STORE',
      guide: expect.stringContaining('Replace it at once'),
      why: {
        row: 5,
        checks: [
          { column: 'MARGIN', is: null, from: 40, below: null, known: '55', holds: true },
          { column: 'COMPLEXITY', is: 'SIMPLE', known: 'SIMPLE', holds: true },
        ],
        passedOver: [
          { row: 1, check: { column: 'DECISION', is: 'NOT_UPHELD', known: 'UPHELD' } },
          { row: 2, check: { column: 'COMPLEXITY', is: 'COMPLEX', known: 'SIMPLE' } },
          { row: 3, check: { column: 'MARGIN', below: 15, known: '55' } },
          { row: 4, check: { column: 'STOCK', is: 'false', known: null } },
        ],
      },
      authority: { limit: euro(5000), given: euro(0), sum: euro(4000), isEnough: true, approvers: [] },
    })
  })

  test('the washing machine, complex, is repaired first, and somebody else has to agree', async () => {
    const { id } = await fileOne(store, { about: { ...about, price: euros(60_000) } })
    const { Ana, Radu } = await staffIds(store)
    const offer = [{ kind: 'REFUND', amount: euros(60_000) }]
    const asked = { margin: 55, complexity: 'COMPLEX', offer }
    expect(await adviceOn(id, { ...asked, staffId: Ana })).toMatchObject({
      recommended: 'REPAIR',
      needsApproval: true,
      authority: { sum: euro(60_000), isEnough: false, approvers: [{ displayName: 'Radu' }, { displayName: 'Dana' }] },
    })
    // Not Radu’s own, whatever his limit.
    expect(await adviceOn(id, { ...asked, staffId: Radu })).toMatchObject({
      authority: { limit: euro(90_000), isEnough: false, approvers: [{ displayName: 'Dana' }] },
    })
  })

  test('what it cost to complain is added up from the record: contacts, days late, costs stated', async () => {
    const { id, trackingCode } = await fileOne(store, { about })
    now = new Date(now.getTime() + 60_000)
    await store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'Hello?' } })
    // The first reply was due on Thursday at 9:00 UTC and never came; it is promised anew, and is late all the while.
    now = new Date('2026-11-29T10:00:00Z')
    await sweepInto([], server)
    const offer = [{ kind: 'REFUND', amount: euros(4000) }]
    expect(await adviceOn(id, { stated: euros(450), offer })).toMatchObject({
      value: {
        paid: euro(4000),
        contacts: 2,
        contactRate: euro(300),
        daysLate: 3,
        dayRate: euro(100),
        statedCosts: euro(450),
        cost: euros(2 * 300 + 3 * 100 + 450),
        needed: euro(5350),
        offered: euro(4000),
        short: euro(1350),
        topUp: { kind: 'VOUCHER', amount: euro(1350) },
      },
      authority: null,
    })
    const more = [...offer, { kind: 'VOUCHER', amount: euros(1000) }]
    expect(await adviceOn(id, { stated: euros(450), offer: more, kept: euros(350) })).toMatchObject({
      value: { offered: euro(5350), short: euro(0), topUp: null },
    })
  })

  test('what is not known is said to be not known', async () => {
    const { id } = await fileOne(store, { about: { price: { amountMinor: 4000, currency: 'USD' } } })
    expect(await adviceOn(id, { offer: [] })).toMatchObject({
      recommended: 'REPLACEMENT',
      why: { row: 6, checks: [] },
      value: { paid: null, needed: null, offered: null, short: null, topUp: null },
    })
    expect(await adviceOn(id, { price: euros(4000) })).toMatchObject({ value: { paid: euro(4000) } })
  })

  test.each([
    ['an amount below nothing', { price: euros(-1) }],
    ['an amount in another currency', { stated: { amountMinor: 1, currency: 'USD' } }],
    ['an offer below nothing', { offer: [{ kind: 'VOUCHER', amount: euros(-5) }] }],
    ['an asker who is not on record', { staffId: 'nonsense' }],
  ])('%s is refused', async (_what, variables) => {
    const { id } = await fileOne(store, { about })
    const { errors } = await answerTo({ id, ...variables })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('a complaint of another store is as good as not there', async () => {
    const { id } = await fileOne(store, { about })
    const other = await server.addStore({ name: 'Other' })
    const foreign = await other.asDeveloper<{ remedyAdvice: null }>(ask, { id })
    expect(foreign.data.remedyAdvice).toBeNull()
    expect(await adviceOn('nonsense')).toBeNull()
  })
})

const euro = (amountMinor: number) => ({ amountMinor })
