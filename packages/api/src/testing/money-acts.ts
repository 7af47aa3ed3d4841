/** Options, approvals and the fund in tests: what people ask for and what is on record, in as few words as it can be said. */
import { randomUUID } from 'node:crypto'
import type { FundEntry } from '../features/fund/store.ts'
import { act } from './store-acts.ts'
import type { TestServer, TestStore } from './test-server.ts'

export const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
export const refund = (amountMinor: number) => ({ kind: 'REFUND', amount: euros(amountMinor) })

export interface SeenOption {
  id: string
  state: string
  proposer: string
  remedies: { kind: string; amount: { amountMinor: number } | null }[]
  approval: {
    state: string
    reasons: string[]
    amount: { amountMinor: number }
    sum: { amountMinor: number }
    limit: { amountMinor: number }
    askedBy: { displayName: string } | null
    dueAt: string
    text: string | null
    mayDecide: boolean
    approvers: { displayName: string }[]
    decidedBy: { displayName: string } | null
    reason: string | null
  } | null
}

export interface SeenDuty {
  party: string
  wording: string
  state: string
  dueAt: string | null
  doneAt: string | null
  promiseId: string | null
  reference: string | null
  waitsForFund: boolean | null
}

export interface SeenCase {
  status: string
  waitingOn: string
  options: SeenOption[]
  agreement: { id: string } | null
  duties: SeenDuty[]
  nextPromise: { kind: string; wording: string; dueAt: string; owner: { displayName: string } | null } | null
}

const approvalFields = `state reasons amount { amountMinor } sum { amountMinor } limit { amountMinor }
  askedBy { displayName } dueAt text mayDecide approvers { displayName } decidedBy { displayName } reason`
const caseFields = `status waitingOn agreement { id }
  options { id state proposer remedies { kind amount { amountMinor } } approval { ${approvalFields} } }
  duties { party wording state dueAt doneAt promiseId reference waitsForFund }
  nextPromise { kind wording dueAt owner { displayName } }`

/** The case as the store sees it. */
export async function caseOf(store: TestStore, id: string): Promise<SeenCase> {
  const { data } = await store.asDeveloper<{ complaint: SeenCase }>(
    `query ($id: ID!) { complaint(id: $id) { ${caseFields} } }`,
    { id },
  )
  return data.complaint
}

/** The same as its customer sees it. */
export async function trackedCase(store: TestStore, trackingCode: string): Promise<SeenCase> {
  const { data } = await store.asDeveloper<{ complaintByTrackingCode: SeenCase }>(
    `query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { ${caseFields} } }`,
    { code: trackingCode },
  )
  return data.complaintByTrackingCode
}

/** What waits, as whoever asks sees it. */
export async function waitingApprovals(store: TestStore, page = '') {
  const { data } = await store.asDeveloper<{
    waitingApprovals: {
      edges: { node: { complaint: { id: string }; option: SeenOption; approval: SeenOption['approval'] } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  }>(`{ waitingApprovals${page} { edges { node { complaint { id } option { id state remedies { kind } }
    approval { ${approvalFields} } } } pageInfo { hasNextPage endCursor } } }`)
  return data.waitingApprovals
}

const beyondAuthority =
  '... on AuthorityExceededError { limit { amountMinor } sum { amountMinor } approvers { displayName } }'

/** Asks, and gets the whole answer of a mutation that may be refused for money. */
export async function askForMoney(store: TestStore, name: string, input: object) {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Error { code message }
    ... on ValidationError { issues { path code message } } ${name === 'recordRemedy' ? '' : beyondAuthority} } }`
  const answer = await store.asDeveloper<Record<string, Record<string, unknown>>>(query, {
    input: { key: randomUUID(), ...input },
  })
  const result = answer.data?.[name]
  if (!result) throw new Error(answer.text)
  return result
}

/** Proposes options of the given remedies, each option a list. */
export function proposeEach(
  store: TestStore,
  complaintId: string,
  options: object[][],
  { staffId, ...change }: { staffId: string | undefined } & Record<string, unknown>,
) {
  const each = options.map((remedies) => ({ remedies }))
  const input = { complaintId, options: each, text: 'Which of these suits you better?', ...change }
  return act(store, 'proposeOptions', staffId ? { ...input, staffId } : input)
}

/** The ledger of everything, oldest first. */
export async function ledgerOf({ platform: { database } }: TestServer): Promise<FundEntry[]> {
  const rows = await database.read.select().from(database.tables.fundEntries)
  return rows.sort((one, other) => one.sequence - other.sequence)
}
