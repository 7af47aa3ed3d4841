/** What the people of a store and its own systems do on a demo, with its developer key. */
import { randomUUID } from 'node:crypto'
import type { Demo } from './server.ts'

export interface StoredComplaint {
  id: string
  reference: string
  description: string
  status: string
}

/** Asks as the store's own systems do, with the developer key of the demo. */
export async function asDeveloper<Data>(demo: Demo, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${demo.url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body: { data?: Data; errors?: unknown } = await answer.json()
  if (!body.data) throw new Error(`The store was not answered: ${JSON.stringify(body.errors ?? body)}`)
  return body.data
}

/** What the store's own systems find. */
export async function storedComplaints(demo: Demo): Promise<StoredComplaint[]> {
  const { complaints } = await asDeveloper<{ complaints: { edges: { node: StoredComplaint }[] } }>(
    demo,
    '{ complaints(first: 100) { edges { node { id reference description status } } } }',
  )
  return complaints.edges.map(({ node }) => node)
}

/** Somebody of the store does something; it must succeed. Ana, unless told. */
export async function storeDoes(demo: Demo, mutation: string, input: object, name = 'Ana Marin'): Promise<void> {
  const { staff } = await asDeveloper<{ staff: { id: string; displayName: string }[] }>(
    demo,
    '{ staff { id displayName } }',
  )
  const staffId = staff.find(({ displayName }) => displayName === name)?.id
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`
  const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
    ... on Error { message } ... on ValidationError { issues { path message } } } }`
  const answer = await asDeveloper<Record<string, { __typename: string }>>(demo, query, {
    input: { key: randomUUID(), staffId, ...input },
  })
  const done = answer[mutation]
  if (done?.__typename !== `${type}Success`) throw new Error(JSON.stringify(done))
}

interface Owed {
  nextPromise: { kind: string; dueAt: string } | null
  duties: { promiseId: string | null; state: string }[]
  options: { id: string; proposer: string; state: string }[]
}

/** What is open on a case. */
export async function owedOn(demo: Demo, reference: string): Promise<Owed> {
  const { complaints } = await asDeveloper<{ complaints: { edges: { node: Owed }[] } }>(
    demo,
    `query ($reference: String) { complaints(filter: { reference: $reference }) { edges { node {
      nextPromise { kind dueAt } duties { promiseId state } options { id proposer state } } } } }`,
    { reference },
  )
  const owed = complaints.edges[0]?.node
  if (!owed) throw new Error(`The store has no ${reference}.`)
  return owed
}

/** Ana proposes; where that is for somebody else to approve, Elena does. */
export async function propose(demo: Demo, reference: string, options: readonly object[], text: string): Promise<void> {
  await storeDoes(demo, 'proposeOptions', { complaintId: await complaintId(demo, reference), options, text })
  for (const { id, state } of (await owedOn(demo, reference)).options)
    if (state === 'WAITING') await storeDoes(demo, 'approveOption', { optionId: id }, 'Elena Marin')
}

/** Everything that is owed is done, one after the other: delivered, called, or written. */
export async function deliverAll(demo: Demo, reference: string, result: string): Promise<void> {
  for (;;) {
    const { duties, nextPromise } = await owedOn(demo, reference)
    const duty = duties.find(({ promiseId, state }) => promiseId && state === 'OPEN')
    if (duty) await storeDoes(demo, 'recordRemedy', { promiseId: duty.promiseId, result })
    else if (nextPromise?.kind === 'CALLBACK') {
      const call = { complaintId: await complaintId(demo, reference), outcome: 'REACHED', summary: result }
      await storeDoes(demo, 'recordCall', call)
    } else if (nextPromise) await reply(demo, reference, result)
    else return
  }
}

/** Closes a case, with its cause on record. */
export async function closeCase(demo: Demo, reference: string, letter: string): Promise<void> {
  const id = await complaintId(demo, reference)
  const { causes } = await asDeveloper<{ causes: { id: string }[] }>(demo, '{ causes { id } }')
  await storeDoes(demo, 'recordCause', { complaintId: id, causeId: causes[0]?.id })
  await storeDoes(demo, 'closeComplaint', { complaintId: id, letter })
}

export async function complaintId(demo: Demo, reference: string): Promise<string> {
  const stored = (await storedComplaints(demo)).find((complaint) => complaint.reference === reference)
  if (!stored) throw new Error(`The store has no ${reference}.`)
  return stored.id
}

/** Ana answers the customer. */
export async function reply(demo: Demo, reference: string, text: string): Promise<void> {
  const input = { key: randomUUID(), complaintId: await complaintId(demo, reference), text, displayName: 'Ana Marin' }
  const { replyToCustomer } = await asDeveloper<{ replyToCustomer: { __typename: string } }>(
    demo,
    'mutation ($input: ReplyToCustomerInput!) { replyToCustomer(input: $input) { __typename ... on Error { message } } }',
    { input },
  )
  if (replyToCustomer.__typename !== 'ReplyToCustomerSuccess') throw new Error(JSON.stringify(replyToCustomer))
}
