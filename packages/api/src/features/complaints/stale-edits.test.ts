import { randomUUID } from 'node:crypto'
import { AddMessage, ComplaintByTrackingCode } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface Answered {
  __typename: string
  code?: string
  changes?: { type: string; text: string | null; actor: { displayName: string | null } }[]
  complaint?: { version: number; status: string; timeline: { edges: { node: { type: string } }[] } }
}

const complaintFields = 'complaint { version status timeline(first: 50) { edges { node { type } } } }'

onBothEngines('edits on what was seen', (engine) => {
  let server: TestServer
  let store: TestStore
  let ana: SignedInPerson
  let ion: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    ana = await signedInAs(server, store, 'Ana')
    ion = await signedInAs(server, store, 'Ion')
  })
  afterAll(() => server.stop())

  const versionOf = async (id: string) =>
    (
      await store.asDeveloper<{ complaint: { version: number } }>(
        'query ($id: ID!) { complaint(id: $id) { version } }',
        { id },
      )
    ).data.complaint.version

  async function ask({ ask }: SignedInPerson, name: string, input: object): Promise<Answered> {
    const type = name[0]?.toUpperCase() + name.slice(1)
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Error { code message }
      ... on ComplaintChangedError { changes { type text actor { displayName } } ${complaintFields} }
      ... on ${type}Success { ${complaintFields} } } }`
    const answer = await ask<Record<string, Answered>>(query, { input: { key: randomUUID(), ...input } })
    const answered = answer.data?.[name]
    if (!answered) throw new Error(answer.text)
    return answered
  }

  test('whoever decides on what has changed since hears who did what, and nothing is done', async () => {
    const { id } = await fileOne(store)
    const expectedVersion = await versionOf(id)
    await ask(ana, 'replyToCustomer', { complaintId: id, text: 'We look into it.', expectedVersion })
    const key = randomUUID()
    const decision = { key, complaintId: id, verdict: 'UPHELD', reasons: 'It was broken.' }
    const refused = await ask(ion, 'decideComplaint', { ...decision, expectedVersion })
    expect(refused).toMatchObject({ __typename: 'ComplaintChangedError', code: 'COMPLAINT_CHANGED' })
    expect(refused.changes?.[0]).toMatchObject({
      type: 'MESSAGE',
      text: 'We look into it.',
      actor: { displayName: 'Ana' },
    })
    expect(refused.complaint?.version).toBe(await versionOf(id))
    expect(refused.complaint?.timeline.edges.some(({ node }) => node.type === 'DECIDED')).toBe(false)
    // What was meant to be done is sent again, on what is seen now, under the same key.
    const done = await ask(ion, 'decideComplaint', { ...decision, expectedVersion: refused.complaint?.version })
    expect(done.__typename).toBe('DecideComplaintSuccess')
  })

  test('of two who reply at once on what both saw, one does and the other hears of it', async () => {
    const { id } = await fileOne(store)
    const expectedVersion = await versionOf(id)
    const replies = await Promise.all(
      [ana, ion].map((person) =>
        ask(person, 'replyToCustomer', { complaintId: id, text: 'I have it.', expectedVersion }),
      ),
    )
    expect(replies.map(({ __typename }) => __typename).sort()).toEqual([
      'ComplaintChangedError',
      'ReplyToCustomerSuccess',
    ])
  })

  test('whoever lost the answer gets it again, on whatever is seen by then', async () => {
    const { id } = await fileOne(store)
    const reply = { key: randomUUID(), complaintId: id, text: 'We look into it.' }
    const expectedVersion = await versionOf(id)
    const first = await ask(ana, 'replyToCustomer', { ...reply, expectedVersion })
    expect(await ask(ana, 'replyToCustomer', { ...reply, expectedVersion })).toEqual(first)
    expect(await ask(ana, 'replyToCustomer', { ...reply, expectedVersion: first.complaint?.version })).toEqual(first)
    expect(await ask(ana, 'replyToCustomer', reply)).toEqual(first)
  })

  test('what the customer writes meanwhile counts, and all four that decide look at it', async () => {
    const { id, trackingCode } = await fileOne(store)
    const expectedVersion = await versionOf(id)
    await store.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text: 'It burns!' } })
    const seen = { complaintId: id, expectedVersion }
    const options = [{ remedies: [{ kind: 'REPAIR' }] }, { remedies: [{ kind: 'REPLACEMENT' }] }]
    for (const [name, input] of Object.entries({
      replyToCustomer: { text: 'All is well.' },
      decideComplaint: { verdict: 'NOT_UPHELD', reasons: 'All is well.' },
      proposeOptions: { options, text: 'Choose.' },
      closeComplaint: { letter: 'Goodbye.' },
    }))
      expect(await ask(ana, name, { ...seen, ...input }), name).toMatchObject({
        code: 'COMPLAINT_CHANGED',
        changes: [{ type: 'MESSAGE', text: 'It burns!' }],
      })
    expect((await ask(ana, 'replyToCustomer', { complaintId: id, text: 'Unplug it.' })).__typename).toBe(
      'ReplyToCustomerSuccess',
    )
  })

  test('a note is for colleagues only, and may be left on a case that is over', async () => {
    const { id, trackingCode } = await fileOne(store)
    await act(store, 'decideComplaint', { complaintId: id, verdict: 'NOT_UPHELD', reasons: 'No.', displayName: 'Ana' })
    const text = 'Asked us kindly not to call before ten.'
    const noted = await act(ana.store, 'addNote', { complaintId: id, text })
    expect(noted.complaint?.timeline.edges[0]?.node).toMatchObject({ type: 'NOTE', text, audience: 'STAFF' })
    const seen = await store.asPage(ComplaintByTrackingCode, { trackingCode })
    expect(seen.text).not.toContain(text)
    expect((await act(ana.store, 'addNote', { complaintId: id, text: ' ' })).issues?.[0]?.path).toEqual(['text'])
  })
})
