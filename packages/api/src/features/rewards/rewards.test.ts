import { randomUUID } from 'node:crypto'
import { type RewardKind, rewardKinds, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mail } from '../../ports/mail/mail.ts'
import { done } from '../../testing/done.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { euros } from '../../testing/money-acts.ts'
import { type Acted, fileOne, peopledStore, readComplaint, staffIds, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import type { NewStore } from '../stores/service.ts'

const authority = { FRONT_LINE: 1_500, SUPERVISOR: 5_000, MANAGER: 9_000, ADMIN: 9_000 }
const rules = [
  { kind: 'FOUND_DANGER', amountMinor: 2_000 },
  { kind: 'LED_TO_CHANGE', amountMinor: 1_000 },
]
const ledTo = 'Every lid is looked at before it is packed.'

const thankDocument = `mutation ($input: ThankForComplaintInput!) { thankForComplaint(input: $input) { __typename
  ... on Error { code message } ... on ValidationError { issues { path code message } }
  ... on AuthorityExceededError { limit { amountMinor } sum { amountMinor } approvers { displayName } }
  ... on FundExhaustedError { balance { amountMinor } needed { amountMinor } }
  ... on AlreadyThankedError { thankedAt } ... on RewardLimitReachedError { most }
  ... on ThankForComplaintSuccess { complaint { id version rewards { kind ledTo voucher { amountMinor currency } dueAt
    deliveredAt thankedBy { displayName } } } } } }`

interface Rewarded extends Acted {
  complaint?: Acted['complaint'] & { rewards: { kind: string; voucher: object | null; deliveredAt: string | null }[] }
}

onBothEngines('a thank-you for a useful complaint', (engine) => {
  let server: TestServer
  let now = new Date('2026-11-25T09:00:00Z')
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => now
  })
  afterAll(() => server.stop())

  interface Opened {
    store: TestStore
    ids: Record<string, string>
    file(change?: object): Promise<{ id: string; trackingCode: string }>
    thank(input: object): Promise<Rewarded>
  }
  /** A store that gives something for useful complaints. */
  async function open(change: Partial<NewStore> = {}, mostPerYear = 2): Promise<Opened> {
    const fund = { amountMinor: 10_000, every: 'YEAR' as const }
    const store = await server.addStore({ ...peopledStore, authority, fund, ...change })
    await done(store, 'setRewardRules', { rules, mostPerYear })
    const ids = await staffIds(store)
    return {
      store,
      ids,
      file: (given) => fileOne(store, given),
      async thank(input) {
        const given = { key: randomUUID(), kind: 'LED_TO_CHANGE', ledTo, staffId: ids.Ion, ...input }
        const answer = await store.asDeveloper<{ thankForComplaint: Rewarded }>(thankDocument, { input: given })
        if (!answer.data) throw new Error(answer.text)
        return answer.data.thankForComplaint
      },
    }
  }
  const ledger = async (store: TestStore) => {
    const { data } = await store.asDeveloper<{
      fund: { balance: { amountMinor: number }; entries: { edges: { node: Record<string, unknown> }[] } } | null
    }>(
      '{ fund { balance { amountMinor } entries { edges { node { kind reward amount { amountMinor } givenBy { displayName } } } } } }',
    )
    return { balance: data.fund?.balance.amountMinor, entries: data.fund?.entries.edges.map(({ node }) => node) ?? [] }
  }

  test('with a voucher comes out of the fund, is promised, is told by mail, and is there once for a key', async () => {
    const { store, thank, file, ids } = await open()
    const { id } = await file({ locale: 'es' })
    const input = { key: randomUUID(), complaintId: id, voucher: euros(1_000) }
    const [first, again] = await Promise.all([thank(input), thank(input)])
    expect(again).toEqual(first)
    expect(first.complaint?.rewards).toEqual([
      {
        ...{ kind: 'LED_TO_CHANGE', ledTo, voucher: euros(1_000), deliveredAt: null },
        dueAt: expect.stringMatching(/^2026-1/),
        thankedBy: { displayName: 'Ion' },
      },
    ])
    const { balance, entries } = await ledger(store)
    expect(balance).toBe(9_000)
    expect(entries[0]).toEqual({
      kind: 'DRAW',
      reward: 'LED_TO_CHANGE',
      amount: { amountMinor: -1_000 },
      givenBy: { displayName: 'Ion' },
    })
    const { timeline } = await readComplaint(store, id)
    const thanked = timeline.edges.map(({ node }) => node).filter(({ type }) => type === 'THANKED')
    expect(thanked).toMatchObject([
      { audience: 'CUSTOMER', text: expect.stringContaining(`${ledTo}\nLe damos un vale`) },
    ])
    const mails: Mail[] = []
    await sweepInto(mails, server)
    const mail = mails.find(({ subject }) => subject.startsWith('Gracias: su queja sirvió'))
    expect(mail?.text).toContain(ledTo)
    expect(mail?.text).toContain('vale de 10,00')
    expect(mail?.text).toContain('Para qué sirvió, en palabras de Ion')
    expect(mails.filter(({ subject }) => subject === mail?.subject)).toHaveLength(1)
    // Delivered: it is in the case.
    const owed = await store.asDeveloper<{ complaint: { promises: { id: string; kind: string }[] } }>(
      'query ($id: ID!) { complaint(id: $id) { promises { id kind } } }',
      { id },
    )
    const promiseId = owed.data.complaint.promises.find(({ kind }) => kind === 'REMEDY')?.id
    await done(store, 'recordRemedy', { promiseId, result: 'Sent.', reference: 'V-1', staffId: ids.Ana })
    const { data } = await store.asDeveloper<{ complaint: { rewards: { deliveredAt: string }[] } }>(
      'query ($id: ID!) { complaint(id: $id) { rewards { deliveredAt } } }',
      { id },
    )
    expect(data.complaint.rewards[0]?.deliveredAt).toBe(now.toISOString())
  })

  test('in words alone takes nothing, needs nobody on record, and is never too much', async () => {
    const { store, thank, file } = await open({}, 1)
    const { id } = await file()
    expect((await thank({ complaintId: id, voucher: euros(1_000) })).__typename).toBe('ThankForComplaintSuccess')
    for (const kind of ['GAVE_IDEA', 'TOLD_FIRST', 'FOUND_DANGER'])
      expect((await thank({ complaintId: id, kind, staffId: null, displayName: 'Otto' })).__typename).toBe(
        'ThankForComplaintSuccess',
      )
    expect((await ledger(store)).balance).toBe(9_000)
  })

  test('is refused with the reason, and then nothing is written', async () => {
    const { store, thank, file, ids } = await open({ fund: { amountMinor: 2_500, every: 'YEAR' } })
    const [one, other] = [await file(), await file()]
    const complaintId = one.id
    const before = await readComplaint(store, complaintId)
    const danger = { complaintId, kind: 'FOUND_DANGER', voucher: euros(2_000) }
    expect(await thank({ ...danger, staffId: ids.Ana })).toMatchObject({
      ...{ code: 'AUTHORITY_EXCEEDED', limit: { amountMinor: 1_500 }, sum: { amountMinor: 2_000 } },
      approvers: [{ displayName: 'Ion' }, { displayName: 'Mihai' }, { displayName: 'Elena' }, {}, {}],
    })
    const invalid = (path: string) => ({ issues: [{ path: [path] }] })
    expect(await thank({ ...danger, voucher: euros(9_000) })).toMatchObject(invalid('voucher'))
    expect(await thank({ ...danger, voucher: { amountMinor: 2_000, currency: 'RON' } })).toMatchObject(
      invalid('voucher'),
    )
    expect(await thank({ ...danger, kind: 'GAVE_IDEA' })).toMatchObject(invalid('voucher'))
    expect(await thank({ ...danger, staffId: null, displayName: 'Otto' })).toMatchObject(invalid('staffId'))
    expect(await thank({ ...danger, ledTo: ' ' })).toMatchObject(invalid('ledTo'))
    expect(await thank({ ...danger, expectedVersion: 1 })).toMatchObject({ code: 'COMPLAINT_CHANGED' })
    expect(await readComplaint(store, complaintId)).toEqual(before)

    expect((await thank(danger)).__typename).toBe('ThankForComplaintSuccess')
    expect(await thank(danger)).toMatchObject({ code: 'ALREADY_THANKED', thankedAt: now.toISOString() })
    expect(await thank({ complaintId: other.id, voucher: euros(1_000) })).toMatchObject({
      ...{ code: 'FUND_EXHAUSTED', balance: { amountMinor: 500 }, needed: { amountMinor: 1_000 } },
    })
  })

  test('counts for a customer in all their cases, also at once, and anew with the next year', async () => {
    const { store, thank, file } = await open({}, 1)
    const cases = [await file(), await file()]
    const answers = await Promise.all(cases.map(({ id }) => thank({ complaintId: id, voucher: euros(1_000) })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RewardLimitReachedError',
      'ThankForComplaintSuccess',
    ])
    const somebody = await file({ contact: { name: 'Ion', email: 'ion@example.org' } })
    expect((await thank({ complaintId: somebody.id, voucher: euros(1_000) })).__typename).toBe(
      'ThankForComplaintSuccess',
    )
    const left = cases[answers[0]?.code ? 0 : 1]
    const then = now
    now = new Date('2027-01-04T10:00:00Z')
    const nextYear = await thank({ complaintId: left?.id, voucher: euros(1_000) })
    now = then
    expect(nextYear.__typename).toBe('ThankForComplaintSuccess')
    expect((await ledger(store)).entries.filter(({ reward }) => reward)).toHaveLength(3)
  })

  test('stays owed when the customer takes the complaint back, and is still possible then', async () => {
    const { store, thank, file, ids } = await open()
    const { id, trackingCode } = await file()
    await thank({ complaintId: id, voucher: euros(1_000) })
    await done(store, 'withdrawComplaint', { trackingCode })
    await thank({ complaintId: id, kind: 'FOUND_DANGER', voucher: euros(2_000) })
    const { nextPromise } = await readComplaint(store, id)
    expect(nextPromise).toMatchObject({ kind: 'REMEDY' })
    await done(store, 'recordRemedy', { promiseId: nextPromise?.id, result: 'Sent.', staffId: ids.Ana })
    expect((await readComplaint(store, id)).nextPromise).toMatchObject({ kind: 'REMEDY' })
    expect((await ledger(store)).balance).toBe(7_000)
  })

  test('whatever is thanked for by whom at once: no fund overdrawn, nobody rewarded beyond the rules', {
    timeout: 120_000,
  }, async () => {
    const kinds = valuesOf(rewardKinds)
    const act = fc.record({
      at: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom<RewardKind>(...kinds),
      who: fc.constantFrom('Ana', 'Ion'),
      isVoucher: fc.boolean(),
    })
    const rounds = fc.array(fc.array(act, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 2 })
    const property = fc.asyncProperty(
      ...[fc.integer({ min: 500, max: 5_000 }), fc.integer({ min: 1, max: 3 }), rounds],
      async (amountMinor, mostPerYear, all) => {
        const { store, thank, file, ids } = await open({ fund: { amountMinor, every: 'YEAR' } }, mostPerYear)
        const theirs = [await file(), await file()]
        const others = await file({ contact: { name: 'Ion', email: 'ion@example.org' } })
        const cases = [...theirs, others].map(({ id }) => id)
        const given: { complaintId: string; kind: string; voucher: { amountMinor: number } | null }[] = []
        for (const round of all)
          await Promise.all(
            round.map(async ({ at, kind, who, isVoucher }) => {
              const rule = isVoucher ? rules.find((one) => one.kind === kind) : undefined
              const voucher = rule ? euros(rule.amountMinor) : null
              const complaintId = cases[at] ?? ''
              const answer = await thank({ complaintId, kind, voucher, staffId: ids[who] })
              if (!answer.code) given.push({ complaintId, kind, voucher })
            }),
          )
        const sum = given.reduce((total, { voucher }) => total + (voucher?.amountMinor ?? 0), 0)
        const { balance, entries } = await ledger(store)
        expect(balance).toBe(amountMinor - sum)
        expect(balance).toBeGreaterThanOrEqual(0)
        expect(entries.filter(({ reward }) => reward)).toHaveLength(given.filter(({ voucher }) => voucher).length)
        expect(new Set(given.map(({ complaintId, kind }) => complaintId + kind)).size).toBe(given.length)
        const ofCustomer = (ids: readonly string[]) =>
          given.filter(({ complaintId, voucher }) => voucher && ids.includes(complaintId)).length
        expect(ofCustomer(cases.slice(0, 2))).toBeLessThanOrEqual(mostPerYear)
        expect(ofCustomer(cases.slice(2))).toBeLessThanOrEqual(mostPerYear)
      },
    )
    await fc.assert(property, { numRuns: 6 })
  })

  test('is advised with its why, by the rules in force; a wrong rule is named', async () => {
    const { store, file, ids } = await open()
    const { id } = await file()
    const { data: front } = await store.asDeveloper<{ storefront: { categories: { id: string }[] } }>(
      '{ storefront { categories { id } } }',
    )
    const categoryId = front.storefront.categories[0]?.id
    await done(store, 'classifyComplaint', { complaintId: id, categoryId, severity: 'SAFETY', staffId: ids.Ion })
    await done(store, 'decideComplaint', { complaintId: id, verdict: 'UPHELD', reasons: 'It is.', staffId: ids.Ion })
    const { data } = await store.asDeveloper<{ complaint: { thanksAdvice: { choices: object[] } } }>(
      `query ($id: ID!) { complaint(id: $id) { thanksAdvice { mostPerYear givenThisYear
        choices { kind reasons isGiven voucher { amountMinor currency } } } } }`,
      { id },
    )
    expect(data.complaint.thanksAdvice).toMatchObject({ mostPerYear: 2, givenThisYear: 0 })
    expect(data.complaint.thanksAdvice.choices[0]).toEqual({
      ...{ kind: 'FOUND_DANGER', reasons: ['SAFETY_UPHELD'], isGiven: false, voucher: euros(2_000) },
    })
    const draft = { thanks: { kind: 'FOUND_DANGER', ledTo, voucher: euros(2_000) } }
    const preview = await store.asDeveloper<{ letterPreview: { subject: string; parts: { text: string }[] } }>(
      `query ($id: ID!, $draft: LetterDraftInput!) { letterPreview(complaintId: $id, draft: $draft) { subject
        parts { kind title text } } }`,
      { id, draft },
    )
    expect(preview.data.letterPreview.parts).toMatchObject([
      { kind: 'SENTENCE' },
      { kind: 'QUOTE', text: ledTo },
      { kind: 'PROMISE', title: expect.stringContaining('€20.00') },
      {},
    ])
    const set = async (input: object) => {
      const answer = await store.asDeveloper<{ setRewardRules: Acted }>(
        `mutation ($input: SetRewardRulesInput!) { setRewardRules(input: $input) { __typename
          ... on ValidationError { issues { path code } } ... on SetRewardRulesSuccess { rewardRules { version } } } }`,
        { input: { key: randomUUID(), rules, mostPerYear: 2, ...input } },
      )
      return answer.data.setRewardRules
    }
    expect(await set({ rules: [...rules, ...rules.slice(0, 1)], mostPerYear: 0 })).toMatchObject({
      issues: [{ path: ['rules', '2', 'kind'] }, { path: ['mostPerYear'] }],
    })
    expect(await set({ rules: [{ kind: 'GAVE_IDEA', amountMinor: 0 }] })).toMatchObject({
      issues: [{ path: ['rules', '0', 'amountMinor'] }],
    })
    expect(await set({ expectedVersion: 3 })).toMatchObject({ issues: [{ path: ['expectedVersion'] }] })
    expect(await set({ expectedVersion: 1 })).toMatchObject({ rewardRules: { version: 2 } })
  })
})
