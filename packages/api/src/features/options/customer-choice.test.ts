/** What a customer sees before and after choosing, as the tracker asks for it. */
import { ChooseOption, TrackedSolution } from '@redress/schema/operations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { act, actAsCustomer, fileOne, peopledStore, staffIds } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

/** A Wednesday, ten in the morning in Madrid. */
const wednesday = new Date('2026-11-25T09:00:00Z')
const day = 86_400_000

onBothEngines('choosing', (engine) => {
  let server: TestServer
  let now: Date
  let staffId: string | undefined

  beforeEach(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    now = wednesday
    server.platform.now = () => now
    staffId = (await staffIds(server.store)).Ana
  })
  afterEach(() => server.stop())

  const later = (ms: number) => {
    now = new Date(now.getTime() + ms)
  }
  const seen = async (trackingCode: string) => {
    const { data } = await server.store.asPage(TrackedSolution, { trackingCode })
    if (!data.complaintByTrackingCode) throw new Error('The code opens nothing.')
    return data.complaintByTrackingCode
  }
  const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
  const offered = async () => {
    const product = { productName: 'Kettle', price: euros(3900) }
    const filed = await fileOne(server.store, { about: product })
    later(1000)
    const options = [
      { remedies: [{ kind: 'REPLACEMENT' }, { kind: 'VOUCHER', amount: euros(500) }], customerDuties: 'Keep the box.' },
      { remedies: [{ kind: 'REFUND', amount: euros(3900) }, { kind: 'APOLOGY' }] },
      { remedies: [{ kind: 'APOLOGY' }], validUntil: new Date(now.getTime() + day).toISOString() },
    ]
    await act(server.store, 'proposeOptions', { complaintId: filed.id, options, text: 'Which one?', staffId })
    later(1000)
    return { ...filed, options: (await seen(filed.trackingCode)).options }
  }
  /** Keeps what is owed first. */
  const keepOne = async () => {
    const { database } = server.platform
    const rows = await database.read.select().from(database.tables.promises)
    const open = rows.find(({ kind, endedAt }) => kind === 'REMEDY' && !endedAt)
    later(1000)
    const promiseId = Buffer.from(`Promise:${open?.id}`).toString('base64')
    return act(server.store, 'recordRemedy', { promiseId, result: 'It left today.', staffId })
  }

  test('each option says what it is worth and by when it would be done; one whose time is over says neither', async () => {
    const { trackingCode, options } = await offered()
    expect(options.map(({ worth }) => worth?.amountMinor ?? null)).toEqual([4400, 3900, null])
    expect(options.every(({ doneBy }) => doneBy && new Date(doneBy) > now)).toBe(true)
    later(2 * day)
    const expired = (await seen(trackingCode)).options[2]
    expect(expired).toMatchObject({ state: 'EXPIRED', doneBy: null })
  })

  test('a price in another currency than the store pays in is worth nothing that could be added', async () => {
    const filed = await fileOne(server.store, { about: { price: { amountMinor: 3900, currency: 'USD' } } })
    later(1000)
    const options = [{ remedies: [{ kind: 'REPLACEMENT', amount: euros(3900) }] }]
    await act(server.store, 'proposeOptions', { complaintId: filed.id, options, text: 'This?', staffId })
    expect((await seen(filed.trackingCode)).options[0]?.worth).toBeNull()
  })

  test('what was agreed is restated by who does what, by when, and how far it is', async () => {
    const { trackingCode, options } = await offered()
    expect((await seen(trackingCode)).duties).toEqual([])
    await actAsCustomer(server.store, 'chooseOption', { trackingCode, optionId: options[0]?.id })
    const waiting = await seen(trackingCode)
    expect(waiting.duties.map(({ party, state, dueAt }) => [party, state, dueAt])).toEqual([
      ['CUSTOMER', 'OPEN', null],
      ['STORE', 'WAITING', null],
      ['STORE', 'WAITING', null],
    ])
    expect(waiting.remindAt).not.toBeNull()
    later(day)
    await actAsCustomer(server.store, 'addMessage', { trackingCode, text: 'I have kept the box.' })
    const ours = await seen(trackingCode)
    expect(ours.duties.map(({ state }) => state)).toEqual(['DONE', 'OPEN', 'OPEN'])
    expect(ours.duties.slice(1).every(({ dueAt }) => dueAt && new Date(dueAt) > now)).toBe(true)
    await keepOne()
    expect((await seen(trackingCode)).duties.map(({ state }) => state).sort()).toEqual(['DONE', 'DONE', 'OPEN'])
    expect((await keepOne()).complaint?.status).toBe('RESOLVED')
    const done = (await seen(trackingCode)).duties
    expect(done.map(({ state, doneAt }) => [state, doneAt !== null])).toEqual([
      ['DONE', false],
      ['DONE', true],
      ['DONE', true],
    ])
    await actAsCustomer(server.store, 'reopenComplaint', { trackingCode, text: 'It is the wrong colour.' })
    expect(await seen(trackingCode)).toMatchObject({ options: [], duties: [] })
  })

  test('what should change is asked with every answer, and stands in the timeline in the words of the customer', async () => {
    const { id, trackingCode, options } = await offered()
    const counter = { trackingCode, text: 'Half of it back', advice: ' Pack them in two boxes. ' }
    expect((await actAsCustomer(server.store, 'counterOffer', counter)).code).toBeUndefined()
    const choice = { trackingCode, optionId: options[1]?.id }
    const long = await actAsCustomer(server.store, 'chooseOption', { ...choice, advice: 'x'.repeat(2001) })
    expect(long.issues?.[0]?.path).toEqual(['advice'])
    later(1000)
    const chosen = await server.store.asPage(ChooseOption, {
      input: { key: 'a-key-of-the-customer', trackingCode, optionId: options[1]?.id ?? '', advice: ' ' },
    })
    if (chosen.data.chooseOption.__typename !== 'ChooseOptionSuccess') throw new Error(chosen.text)
    const advice = chosen.data.chooseOption.complaint.timeline.edges.filter(({ node }) => node.type === 'ADVICE_GIVEN')
    expect(advice.map(({ node }) => [node.summary, node.text])).toEqual([
      ['You told us what we should change', 'Pack them in two boxes.'],
    ])
    // The staff see it where they see everything.
    const { data } = await server.store.asDeveloper<{ complaint: { duties: { wording: string }[] } }>(
      'query ($id: ID!) { complaint(id: $id) { duties { wording } } }',
      { id },
    )
    expect(data.complaint.duties.map(({ wording }) => wording).sort()).toEqual([
      'You get an apology',
      'You get your money back (€39.00)',
    ])
  })

  test('who asks for another look has no decision until it is decided anew', async () => {
    const { id, trackingCode } = await fileOne(server.store)
    later(1000)
    const decide = { complaintId: id, verdict: 'NOT_UPHELD', reasons: 'It was opened with a tool.', staffId }
    await act(server.store, 'decideComplaint', decide)
    expect((await seen(trackingCode)).decision?.label).toBe('We see it differently')
    later(1000)
    await actAsCustomer(server.store, 'reopenComplaint', { trackingCode, text: 'It came like that.' })
    expect((await seen(trackingCode)).decision).toBeNull()
  })
})
