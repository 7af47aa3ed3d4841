/** What the people of a store and its customers do in tests, in as few words as it can be said. */
import { randomUUID } from 'node:crypto'
import { FileComplaint } from '@redress/schema/operations'
import { storeDirectory } from '../features/stores/directory.ts'
import type { NewStore } from '../features/stores/service.ts'
import type { Mail } from '../ports/mail/mail.ts'
import { sweepOnce } from '../sweep.ts'
import { complaintInput, type TestServer, type TestStore } from './test-server.ts'

/** A ladder with somebody on each step, and a second department that has only a leader. */
export const peopledStore: Partial<NewStore> = {
  departments: [
    {
      name: 'Customer care',
      staff: [
        { displayName: 'Ana', email: 'ana@shop.example', role: 'FRONT_LINE', level: 0 },
        { displayName: 'Ion', email: 'ion@shop.example', role: 'SUPERVISOR', level: 1 },
        { displayName: 'Elena', email: 'elena@shop.example', role: 'MANAGER', level: 2 },
        { displayName: 'Radu', email: 'radu@shop.example', role: 'ADMIN' },
        { displayName: 'Dana', email: 'dana@shop.example', role: 'ADMIN' },
      ],
    },
    { name: 'Deliveries', staff: [{ displayName: 'Mihai', email: 'mihai@shop.example', role: 'SUPERVISOR' }] },
  ],
}

export interface ActedComplaint {
  id: string
  status: string
  waitingOn: string
  escalation: number
  owner: { displayName: string } | null
  department: { name: string } | null
  remindAt: string | null
  nextPromise: {
    id: string
    kind: string
    wording: string
    dueAt: string
    previousDueAt: string | null
    owner: { displayName: string } | null
  } | null
  timeline: { edges: { node: { type: string; summary: string; text: string | null; audience: string } }[] }
}

export interface Acted {
  __typename: string
  code?: string
  message?: string
  issues?: { path: string[]; code: string; message: string }[]
  complaint?: ActedComplaint
}

const complaintFields = `id status waitingOn escalation remindAt owner { displayName } department { name }
  nextPromise { id kind wording dueAt previousDueAt owner { displayName } }
  timeline(first: 20) { edges { node { type summary text audience } } }`

/** Asks for a mutation of the store by its name; a key of its own unless told. */
export async function act(store: TestStore, name: string, input: object): Promise<Acted> {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on Error { code message } ... on ValidationError { issues { path code message } }
    ... on ${type}Success { complaint { ${complaintFields} } } } }`
  const values = { input: { key: randomUUID(), ...input } }
  const answer = await store.asDeveloper<Record<string, Acted>>(query, values)
  const acted = answer.data?.[name]
  if (!acted) throw new Error(answer.text)
  return acted
}

/** The same of a customer; the answer is what they see. */
export async function actAsCustomer(store: TestStore, name: string, input: object) {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on Error { code message } ... on ValidationError { issues { path code message } }
    ... on ${type}Success { complaint { status waitingOn escalation owner { displayName } actions callTimes
      nextPromise { kind wording dueAt owner { displayName } } } } } }`
  const answer = await store.asDeveloper<
    Record<
      string,
      Omit<Acted, 'complaint'> & { complaint?: ActedComplaint & { actions: string[]; callTimes: string[] } }
    >
  >(query, { input: { key: randomUUID(), ...input } })
  const acted = answer.data?.[name]
  if (!acted) throw new Error(answer.text)
  return acted
}

export async function readComplaint(store: TestStore, id: string): Promise<ActedComplaint> {
  const query = `query ($id: ID!) { complaint(id: $id) { ${complaintFields} } }`
  const { data } = await store.asDeveloper<{ complaint: ActedComplaint }>(query, { id })
  return data.complaint
}

/** Files a complaint, and finds the id that the store knows it by. */
export async function fileOne(store: TestStore, change?: object) {
  const { fileComplaint } = (await store.asPage(FileComplaint, { input: complaintInput(change) })).data
  if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
  const { data } = await store.asDeveloper<{ complaints: { edges: { node: { id: string } }[] } }>(
    'query ($reference: String) { complaints(filter: { reference: $reference }) { edges { node { id } } } }',
    { reference: fileComplaint.complaint.reference },
  )
  return { ...fileComplaint, id: data.complaints.edges[0]?.node.id ?? '' }
}

/** The ids of the people by their names, as the API tells them. */
export async function staffIds(store: TestStore): Promise<Record<string, string>> {
  const { data } = await store.asDeveloper<{ staff: { id: string; displayName: string }[] }>(
    '{ staff { id displayName } }',
  )
  return Object.fromEntries(data.staff.map(({ id, displayName }) => [displayName, id]))
}

/** Does what is due now; the mails go into `sent`. */
export async function sweepInto(sent: Mail[], { platform }: TestServer): Promise<void> {
  await sweepOnce({
    platform,
    directory: storeDirectory(platform.database),
    publicUrl: 'https://help.example',
    chance: () => 0.5,
    mail: { atOnce: 4, send: async (mail) => void sent.push(mail), close() {} },
  })
}
