/** A store in which everything is filled that somebody could see who should not, marked so that it is found in an answer. */
import { randomUUID } from 'node:crypto'
import type { NewStore } from '../features/stores/service.ts'
import { signedInAs } from './staff-sessions.ts'
import { fileOne, peopledStore, readComplaint, staffIds } from './store-acts.ts'
import type { TestServer, TestStore } from './test-server.ts'

export const marks = {
  customer: 'MarkCustomer',
  email: 'mark-customer@example.org',
  words: 'MarkWords',
  note: 'MarkNote',
  order: 'MarkOrder',
  sku: 'MarkSku',
  /** What it cost the store, in minor units, and the margin that follows: numbers that stand nowhere else. */
  cost: 17_303,
  margin: 57,
}
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })

/** Customer care, deliveries, and a workshop whose people see only what is theirs. */
export const departmentsToFill: NewStore['departments'] = [
  ...(peopledStore.departments ?? []),
  {
    name: 'Workshop',
    staff: [
      { displayName: 'Vera', email: 'vera@shop.example', role: 'FRONT_LINE' },
      { displayName: 'Petru', email: 'petru@shop.example', role: 'FRONT_LINE' },
      { displayName: 'Lucia', email: 'lucia@shop.example', role: 'MANAGER' },
    ],
  },
]
export const storeToFill: Partial<NewStore> = {
  departments: departmentsToFill,
  authority: { FRONT_LINE: 5_000, SUPERVISOR: 25_000, MANAGER: 100_000, ADMIN: 500_000 },
  fund: { amountMinor: 200_000, every: 'YEAR' },
}

export interface FullStore {
  complaintId: string
  categoryId: string
  customerId: string
  trackingCode: string
  endpointId: string
}

/**
 * One customer with three complaints in customer care, which Petru of the workshop answers for: agreed and half delivered,
 * waiting for somebody's approval, and just filed.
 */
export async function fillStore(server: TestServer, store: TestStore): Promise<FullStore> {
  const people = await staffIds(store)
  const radu = (await signedInAs(server, store, 'Radu')).store
  const does = (name: string, input: object) => done(store, name, { displayName: 'Test', ...input })
  const price = euros(40_239)
  const product = { sku: marks.sku, names: [{ locale: 'en', name: 'Kettle' }], price, cost: euros(marks.cost) }
  await done(radu, 'upsertProducts', { rows: [{ ...product, complexity: 'SIMPLE', inStock: true }] })
  const line = { sku: marks.sku, name: 'Kettle', price, cost: euros(marks.cost) }
  const buyer = { name: marks.customer, email: marks.email }
  const bought = { boughtAt: new Date(Date.now() - 86_400_000).toISOString(), customer: buyer }
  await done(radu, 'upsertOrders', { rows: [{ number: marks.order, ...bought, lines: [line] }] })

  const contact = { ...buyer, phone: '+34 600 000 001', preferredChannel: 'EMAIL', preferredTime: marks.words }
  const about = { orderNumber: marks.order, productName: 'Kettle', price, place: marks.words, staffName: marks.words }
  const wish = { remedies: ['REPLACEMENT'], words: marks.words }
  const file = async () => {
    const one = await fileOne(store, { description: `${marks.words} broke`, contact, about, desiredOutcome: wish })
    await does('assignComplaint', { complaintId: one.id, ownerId: people.Petru })
    return one
  }
  const agreed = await file()
  const { id: complaintId, trackingCode } = agreed
  await does('addNote', { complaintId, text: marks.note })
  await does('summarise', { complaintId, text: marks.words })
  await done(store, 'correctUnderstanding', { trackingCode, text: marks.words })
  await does('decideComplaint', { complaintId, verdict: 'UPHELD', reasons: marks.words })
  const { nextPromise } = await readComplaint(store, complaintId)
  const dueAt = nextWednesday()
  await does('movePromise', { promiseId: nextPromise?.id, dueAt, reason: marks.words })
  const { causes } = await ask<{ causes: { id: string }[] }>(store, '{ causes { id } }')
  await does('recordCause', { complaintId, causeId: causes[0]?.id })
  const remedies = [{ kind: 'REFUND', amount: euros(6000) }, { kind: 'APOLOGY' }]
  const option = { remedies, customerDuties: marks.words, validUntil: dueAt }
  await done(store, 'proposeOptions', {
    complaintId,
    options: [option, option],
    text: marks.words,
    staffId: people.Ana,
  })
  const seen = () =>
    ask<{
      complaint: {
        customerId: string
        options: { id: string; state: string }[]
        duties: { promiseId: string | null }[]
      }
    }>(store, 'query ($id: ID!) { complaint(id: $id) { customerId options { id state } duties { promiseId } } }', {
      id: complaintId,
    }).then(({ complaint }) => complaint)
  // More than Ana may give: what another person decided on it stands with what the customer then gets.
  for (const { id: optionId, state } of (await seen()).options)
    if (state === 'WAITING') await done(store, 'approveOption', { optionId, staffId: people.Elena })
  await done(store, 'chooseOption', { trackingCode, optionId: (await seen()).options[0]?.id })
  await done(store, 'addMessage', { trackingCode, text: 'Done.' })
  const { customerId, duties } = await seen()
  const promiseId = duties.find((duty) => duty.promiseId)?.promiseId
  await does('recordRemedy', { promiseId, result: marks.words, reference: 'R-1' })

  const waits = await file()
  const dear = { remedies: [{ kind: 'REFUND', amount: euros(30_000) }] }
  const proposal = { complaintId: waits.id, options: [dear, dear], text: marks.words, staffId: people.Ion }
  await done(store, 'proposeOptions', proposal)
  await file()

  await done(store, 'sendSuggestion', { text: marks.words, name: marks.customer, email: marks.email })
  const endpoint = { url: 'https://systems.shop.example/redress', label: 'Till', events: ['COMPLAINT_FILED'] }
  const added = await done<{ endpoint: { id: string } }>(radu, 'addWebhookEndpoint', endpoint, 'endpoint { id }')
  const endpointId = added.endpoint.id
  await done(radu, 'testWebhookEndpoint', { endpointId })
  const { storefront } = await ask<{ storefront: { categories: { id: string }[] } }>(
    store,
    '{ storefront { categories { id } } }',
  )
  const categoryId = storefront.categories[0]?.id ?? ''
  return { complaintId, categoryId, customerId, trackingCode, endpointId }
}

async function ask<Data>(store: TestStore, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, text } = await store.asDeveloper<Data>(query, variables)
  if (!data) throw new Error(text)
  return data
}

/** Does what must succeed. */
async function done<Success>(store: TestStore, name: string, input: object, success = ''): Promise<Success> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Error { message }
    ... on ValidationError { issues { path message } } ... on ${type}Success { __typename ${success} } } }`
  const result = await ask<Record<string, Success & { __typename: string }>>(store, query, {
    input: { key: randomUUID(), ...input },
  })
  const answer = result[name]
  if (answer?.__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(answer)}`)
  return answer
}

/** At ten in the morning, when somebody works. */
function nextWednesday(): string {
  const day = new Date(Date.now() + 7 * 86_400_000)
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7))
  day.setUTCHours(10, 0, 0, 0)
  return day.toISOString()
}
