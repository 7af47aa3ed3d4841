import { ComplaintByTrackingCode } from '@redress/schema/operations'
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
const day = 86_400_000

interface Solution {
  status: string
  waitingOn: string
  actions: string[]
  decision: { verdict: string; label: string; reasons: string } | null
  agreement: { remedies: { label: string }[]; customerDuties: string | null } | null
  options: {
    id: string
    proposer: string
    state: string
    text: string | null
    doneBy: string | null
    remedies: { label: string }[]
  }[]
  nextPromise: { kind: string; wording: string } | null
}

onBothEngines('putting it right', (engine) => {
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
  /** What the customer sees. */
  const seen = async (trackingCode: string) => {
    const { data } = await server.store.asDeveloper<{ complaintByTrackingCode: Solution }>(
      `query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { status waitingOn actions
        decision { verdict label reasons } agreement { remedies { label } customerDuties }
        options { id proposer state text doneBy remedies { label } } nextPromise { kind wording } } }`,
      { code: trackingCode },
    )
    return data.complaintByTrackingCode
  }
  const sweep = () => sweepInto(sent, server)
  const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
  const propose = (complaintId: string, change: object = {}) => {
    later(1000)
    const options = [
      {
        remedies: [{ kind: 'REPLACEMENT', amount: euros(3900) }],
        customerDuties: 'Put the broken one into the box that comes with it.',
      },
      { remedies: [{ kind: 'REFUND', amount: euros(3900) }, { kind: 'APOLOGY' }] },
    ]
    const input = { complaintId, options, text: 'Which of these suits you better?', staffId: ids.Ana, ...change }
    return act(server.store, 'proposeOptions', input)
  }
  const openPromises = async () => {
    const { database } = server.platform
    const rows = await database.read.select().from(database.tables.promises)
    return rows.filter(({ endedAt }) => endedAt === null)
  }
  const keepAll = async (kind: string, result: string) => {
    let last = await act(server.store, 'recordRemedy', { promiseId: 'x', result, staffId: ids.Ana })
    for (const promise of (await openPromises()).filter((one) => one.kind === kind)) {
      later(1000)
      const promiseId = Buffer.from(`Promise:${promise.id}`).toString('base64')
      last = await act(server.store, 'recordRemedy', { promiseId, result, staffId: ids.Ana })
    }
    return last
  }
  const causeId = async () => {
    const { data } = await server.store.asDeveloper<{ causes: { id: string }[] }>('{ causes { id name } }')
    return data.causes[0]?.id
  }

  test('options, choice, agreement in writing, delivery, "solved", closing letter: nothing is owed at the end', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    expect((await propose(id)).complaint).toMatchObject({ status: 'OPTIONS_OFFERED', waitingOn: 'CUSTOMER' })
    const offered = await seen(trackingCode)
    expect(offered.actions).toContain('CHOOSE_OPTION')
    expect(offered.options.map(({ state, remedies }) => [state, remedies.map(({ label }) => label).join()])).toEqual([
      ['OPEN', 'a new one (€39.00)'],
      ['OPEN', 'your money back (€39.00),an apology'],
    ])
    await sweep()
    const mail = sent.find(({ subject }) => subject.startsWith('How we can put it right'))
    expect(mail?.text).toContain('Your money back (€39.00) and an apology')
    expect(mail?.text).toContain('- Your part: Put the broken one')

    later(1000)
    const optionId = offered.options[1]?.id
    const chosen = await actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId })
    expect(chosen.complaint).toMatchObject({ status: 'AGREED', waitingOn: 'STORE' })
    expect(await seen(trackingCode)).toMatchObject({
      agreement: { remedies: [{ label: 'your money back (€39.00)' }, { label: 'an apology' }] },
      options: [{ state: 'DECLINED' }, { state: 'CHOSEN' }],
      nextPromise: { kind: 'REMEDY', wording: 'You get your money back (€39.00)' },
    })
    expect((await openPromises()).map(({ kind }) => kind)).toEqual(['REMEDY', 'REMEDY'])

    later(1000)
    expect((await keepAll('REMEDY', 'It is on its way to your account.')).complaint?.status).toBe('RESOLVED')
    expect((await seen(trackingCode)).actions).toEqual(['CONFIRM_SOLVED', 'REOPEN', 'ADD_MESSAGE', 'ASK_FOR_PERSON'])
    later(1000)
    expect((await actAsCustomer(server.store, 'confirmSolved', { trackingCode })).code).toBeUndefined()
    const close = { complaintId: id, letter: 'Thank you for your patience, and once more sorry.', staffId: ids.Ana }
    expect((await act(server.store, 'closeComplaint', close)).issues?.[0]?.message).toContain('why it happened')
    later(1000)
    await act(server.store, 'recordCause', { complaintId: id, causeId: await causeId(), staffId: ids.Ana })
    later(1000)
    expect((await act(server.store, 'closeComplaint', close)).complaint?.status).toBe('CLOSED')
    await sweep()
    expect(sent.at(-1)?.subject).toMatch(/^Your case is closed/)
    expect(sent.at(-1)?.text).toContain('Thank you for your patience')
    expect(sent.at(-1)?.text).not.toContain('has your case')
    const agreed = sent.find(({ subject }) => subject.startsWith('What we agreed'))
    // It was delivered before the mail went out: then a time to come would only confuse.
    expect(agreed?.text).toMatch(/What we do\n- You get .*\n- You get /)
    expect(await openPromises()).toEqual([])
    // What only the staff know stays there.
    const tracked = await server.store.asPage(ComplaintByTrackingCode, { trackingCode })
    expect(tracked.text).not.toContain('CAUSE_RECORDED')
  })

  test('a customer who does something first is reminded of it, and what we owe waits for them', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id)
    const optionId = (await seen(trackingCode)).options[0]?.id
    later(1000)
    const { complaint } = await actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId })
    expect(complaint).toMatchObject({ status: 'AGREED', waitingOn: 'CUSTOMER' })
    await sweep()
    const agreed = sent.find(({ subject }) => subject.startsWith('What we agreed'))
    expect(agreed?.text).toMatch(
      /What you do\n- Put the broken.*\n\nWhat we do\n- You get a new one.*\n\nOur time stands/,
    )
    later(20 * day)
    await sweep()
    expect(sent.filter(({ subject }) => subject.startsWith('We wait'))).toHaveLength(1)
    expect((await openPromises()).every(({ missedAt }) => missedAt === null)).toBe(true)
  })

  test('a counter-offer is answered by a time, and agreed to with what it comes to', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    await propose(id)
    later(1000)
    const countered = await actAsCustomer(server.store, 'counterOffer', { trackingCode, text: 'A new lid and 5 euros' })
    expect(countered.complaint).toMatchObject({ waitingOn: 'STORE', nextPromise: { kind: 'NEXT_UPDATE' } })
    const offer = (await seen(trackingCode)).options.find(({ proposer }) => proposer === 'CUSTOMER')
    expect(offer).toMatchObject({ state: 'OPEN', text: 'A new lid and 5 euros' })
    const accept = {
      optionId: offer?.id,
      remedies: [
        { kind: 'OTHER', words: 'a new lid' },
        { kind: 'PRICE_REDUCTION', amount: euros(500) },
      ],
      staffId: ids.Ana,
    }
    later(1000)
    expect((await act(server.store, 'acceptCounterOffer', accept)).complaint).toMatchObject({
      status: 'AGREED',
      nextPromise: { wording: 'You get a new lid' },
    })
    expect((await act(server.store, 'acceptCounterOffer', accept)).code).toBe('STATUS_CONFLICT')
    await sweep()
    const agreed = sent.find(({ subject }) => subject.startsWith('What we agreed'))
    expect(agreed?.text).toMatch(/- You get a new lid\. By \w+ \d+ \w+ at \d\d:\d\d/)
  })

  test('a rejection has reasons, and the customer may ask for another look: a new cycle, the old one untouched', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    const decide = {
      complaintId: id,
      verdict: 'NOT_UPHELD',
      reasons: 'The lid was opened with a tool.',
      staffId: ids.Ana,
    }
    expect((await act(server.store, 'decideComplaint', decide)).complaint?.status).toBe('REJECTED')
    await sweep()
    const letter = sent.find(({ subject }) => subject.startsWith('What we decided'))
    expect(letter?.text).toContain('We see it differently')
    expect(letter?.text).toContain('somebody else looks at all of it again')
    later(day)
    const again = await actAsCustomer(server.store, 'reopenComplaint', { trackingCode, text: 'It came like that.' })
    expect(again.complaint).toMatchObject({ status: 'ASSESSING', nextPromise: { kind: 'NEXT_UPDATE' } })
    later(1000)
    const partly = { ...decide, verdict: 'PARTLY_UPHELD', reasons: 'The photo shows that the box was damaged.' }
    expect((await act(server.store, 'decideComplaint', partly)).complaint?.status).toBe('INVESTIGATING')
    expect((await act(server.store, 'decideComplaint', partly)).issues?.[0]?.message).toContain('decided already')
    expect((await seen(trackingCode)).decision).toMatchObject({
      verdict: 'PARTLY_UPHELD',
      label: 'You are right in part',
    })
    const { database } = server.platform
    const decisions = await database.read.select().from(database.tables.decisions)
    expect(decisions.map(({ cycle, verdict }) => `${cycle} ${verdict}`).sort()).toEqual([
      '1 NOT_UPHELD',
      '2 PARTLY_UPHELD',
    ])
  })

  test('by when it is done may be named: shown with the option, promised for then, told in writing, owed from then on', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    // Friday, eleven in Madrid.
    const dueAt = '2026-11-27T10:00:00.000Z'
    const remedies = [{ kind: 'REPLACEMENT', amount: euros(3900), dueAt }, { kind: 'APOLOGY' }]
    await propose(id, {
      options: [{ remedies }, { remedies: [{ kind: 'REPAIR', dueAt }], customerDuties: 'Send it.' }],
    })
    const [both, repair] = (await seen(trackingCode)).options
    const named = /, by Friday 27 November at 11:00 CET$/
    expect(both?.remedies).toEqual([{ label: expect.stringMatching(named) }, { label: 'an apology' }])
    expect(repair?.remedies).toEqual([{ label: expect.stringMatching(named) }])
    // Where each says its own time no other one stands beside it.
    expect([both?.doneBy, repair?.doneBy]).toEqual([expect.any(String), null])
    await sweep()
    expect(sent.at(-1)?.text).toMatch(/A new one \(€39\.00\), by Friday 27 November at 11:00 CET and an apology/)
    await actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId: both?.id })
    const [replacement, apology] = await openPromises()
    expect([replacement?.dueAt, replacement?.firstDueAt]).toEqual([new Date(dueAt), new Date(dueAt)])
    expect(apology?.dueAt).not.toEqual(new Date(dueAt))
    expect((await seen(trackingCode)).agreement?.remedies[0]?.label, 'the promise says it').toBe('a new one (€39.00)')
    await sweep()
    expect(sent.at(-1)?.text).toContain('You get a new one (€39.00). By Friday 27 November at 11:00 CET.')
    const { openWithoutPromise, wrongDueTimes } = await examine(server.platform, () => {})
    expect([openWithoutPromise, wrongDueTimes]).toEqual([0, 0])
  })

  test('a time that has passed before anybody agreed is not promised: the standard counts, and is shown', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    const dueAt = new Date(now.getTime() + 3_600_000).toISOString()
    await propose(id, { options: [{ remedies: [{ kind: 'REPAIR', dueAt }] }] })
    later(2 * 3_600_000)
    const [option] = (await seen(trackingCode)).options
    expect(option).toMatchObject({ state: 'OPEN', remedies: [{ label: 'a repair' }] })
    await actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId: option?.id })
    expect((await openPromises()).map((promise) => promise.dueAt.toISOString())).toEqual([option?.doneBy])
  })

  test('a named time holds whoever is waited for; without one the store waits for the part of the customer', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    const dueAt = '2026-11-27T10:00:00.000Z'
    await propose(id)
    await actAsCustomer(server.store, 'counterOffer', { trackingCode, text: 'Repair mine.' })
    const offer = (await seen(trackingCode)).options.find(({ proposer }) => proposer === 'CUSTOMER')
    const accept = { optionId: offer?.id, customerDuties: 'Send it back.', staffId: ids.Ana }
    const past = { ...accept, remedies: [{ kind: 'REPAIR', dueAt: '2026-11-24T10:00:00Z' }] }
    expect((await act(server.store, 'acceptCounterOffer', past)).issues?.[0]?.path.at(-1)).toBe('dueAt')
    const remedies = [{ kind: 'REPAIR', dueAt }, { kind: 'APOLOGY' }]
    await act(server.store, 'acceptCounterOffer', { ...accept, remedies })
    const promises = await openPromises()
    expect(promises.map(({ pausedAt }) => pausedAt !== null).sort()).toEqual([false, true])
    expect(promises.find(({ pausedAt }) => pausedAt === null)?.dueAt).toEqual(new Date(dueAt))
  })

  test('an option that expired, was chosen, taken back or is of another case cannot be chosen; of two at once one is', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    const soon = new Date(now.getTime() + 3_600_000).toISOString()
    await propose(id, {
      options: [
        { remedies: [{ kind: 'REPAIR' }], validUntil: soon },
        { remedies: [{ kind: 'REPLACEMENT', amount: euros(3900) }] },
      ],
    })
    const [repair, replacement] = (await seen(trackingCode)).options
    later(2 * 3_600_000)
    const choose = (optionId: string | undefined) =>
      actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId })
    expect((await seen(trackingCode)).options[0]?.state).toBe('EXPIRED')
    expect((await choose(repair?.id)).issues?.[0]?.path).toEqual(['optionId'])
    expect((await choose('nonsense')).issues?.[0]?.path).toEqual(['optionId'])
    await propose(id)
    expect((await choose(replacement?.id)).issues?.[0]?.path).toEqual(['optionId'])
    const [one, other] = (await seen(trackingCode)).options.filter(({ state }) => state === 'OPEN')
    const both = await Promise.all([choose(one?.id), choose(other?.id)])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ChooseOptionSuccess', 'StatusConflictError'])
    expect((await seen(trackingCode)).options.filter(({ state }) => state === 'CHOSEN')).toHaveLength(1)
  })

  test.each([
    ['no option', { options: [] }, ['options']],
    ['an option without a remedy', { options: [{ remedies: [] }] }, ['options', '0', 'remedies']],
    [
      'money without an amount',
      { options: [{ remedies: [{ kind: 'REFUND' }] }] },
      ['options', '0', 'remedies', '0', 'amount'],
    ],
    [
      'an amount below nothing',
      { options: [{ remedies: [{ kind: 'REFUND', amount: euros(-1) }] }] },
      ['options', '0', 'remedies', '0', 'amount', 'amountMinor'],
    ],
    [
      'money of another country',
      { options: [{ remedies: [{ kind: 'REFUND', amount: { amountMinor: 1, currency: 'USD' } }] }] },
      ['options', '0', 'remedies', '0', 'amount', 'currency'],
    ],
    [
      'a time that has passed',
      { options: [{ remedies: [{ kind: 'REPAIR' }], validUntil: '2026-11-25T08:00:00Z' }] },
      ['options', '0', 'validUntil'],
    ],
    [
      'something to be done in the past',
      { options: [{ remedies: [{ kind: 'REPAIR', dueAt: '2026-11-25T08:00:00Z' }] }] },
      ['options', '0', 'remedies', '0', 'dueAt'],
    ],
    [
      'something to be done in years',
      { options: [{ remedies: [{ kind: 'REPAIR', dueAt: '2028-11-27T10:00:00Z' }] }] },
      ['options', '0', 'remedies', '0', 'dueAt'],
    ],
    [
      'something to be done in the night',
      { options: [{ remedies: [{ kind: 'APOLOGY' }, { kind: 'REPAIR', dueAt: '2026-11-26T02:00:00Z' }] }] },
      ['options', '0', 'remedies', '1', 'dueAt'],
    ],
    [
      'something to be done before the last moment to choose it',
      {
        options: [
          {
            remedies: [{ kind: 'REPAIR', dueAt: '2026-11-26T10:00:00Z' }],
            validUntil: '2026-11-27T10:00:00Z',
          },
        ],
      },
      ['options', '0', 'remedies', '0', 'dueAt'],
    ],
    [
      'something else without words',
      { options: [{ remedies: [{ kind: 'OTHER' }] }] },
      ['options', '0', 'remedies', '0', 'words'],
    ],
  ])('%s cannot be proposed, and nothing changes', async (_name, change, path) => {
    const { id } = await fileOne(server.store)
    expect((await propose(id, change)).issues?.map((issue) => issue.path)).toEqual([path])
    expect((await readComplaint(server.store, id)).status).toBe('RECEIVED')
  })

  test('random acts of customers, staff and time never leave an open complaint without a promise, nor a promise behind', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    const cause = await causeId()
    const random = mulberry(7)
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
    const optionId = async () => pick([...(await seen(trackingCode)).options.map((option) => option.id), 'x'])
    const staffId = ids.Ana
    const acts: (() => Promise<unknown>)[] = [
      () => propose(id),
      async () => actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId: await optionId() }),
      () => actAsCustomer(server.store, 'counterOffer', { trackingCode, text: 'Half of it back' }),
      async () =>
        act(server.store, 'acceptCounterOffer', {
          optionId: await optionId(),
          remedies: [{ kind: 'VOUCHER', amount: euros(500) }],
          staffId,
        }),
      () => keepAll('REMEDY', 'Done.'),
      () => actAsCustomer(server.store, 'reopenComplaint', { trackingCode, text: 'Not solved' }),
      () => actAsCustomer(server.store, 'confirmSolved', { trackingCode }),
      () => actAsCustomer(server.store, 'escalateComplaint', { trackingCode }),
      () => actAsCustomer(server.store, 'addMessage', { trackingCode, text: 'Hello?' }),
      () =>
        act(server.store, 'decideComplaint', {
          complaintId: id,
          verdict: pick(['UPHELD', 'NOT_UPHELD']),
          reasons: 'So it is.',
          staffId,
        }),
      () =>
        act(server.store, 'replyToCustomer', {
          complaintId: id,
          text: 'We look.',
          staffId,
          waitingOn: pick(['STORE', 'CUSTOMER']),
        }),
      () => act(server.store, 'recordCause', { complaintId: id, causeId: cause, staffId }),
      async () => {
        later(3 * day * random())
        await sweep()
      },
    ]
    const statuses = new Set<string>()
    for (let step = 0; step < 120; step++) {
      later(1000)
      await pick(acts)()
      const { openWithoutPromise, wrongDueTimes } = await examine(server.platform, () => {})
      expect({ step, openWithoutPromise, wrongDueTimes }).toEqual({ step, openWithoutPromise: 0, wrongDueTimes: 0 })
      const { status } = await seen(trackingCode)
      statuses.add(status)
      // After the answer only an answer to what was written since is owed.
      const isAnswered = ['RESOLVED', 'REJECTED', 'CLOSED'].includes(status)
      if (isAnswered) expect((await openPromises()).filter(({ kind }) => kind !== 'NEXT_UPDATE')).toEqual([])
    }
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining(['AGREED', 'ASSESSING', 'OPTIONS_OFFERED', 'REJECTED', 'RESOLVED']),
    )
  })
})

/** Small and repeatable. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
