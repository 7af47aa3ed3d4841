/** A store in which everything is filled that anybody can see, marked so that it is found in an answer. */
import type { NewStore } from '../features/stores/service.ts'
import { outgoing } from '../ports/outgoing/outgoing.ts'
import { ask, done } from './done.ts'
import { fillSettings } from './full-settings.ts'
import { sentPhoto } from './photos.ts'
import { startReceiver } from './receiver.ts'
import { signedInAs } from './staff-sessions.ts'
import { fileOne, peopledStore, readComplaint, staffIds, sweepInto } from './store-acts.ts'
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
const departmentsToFill: NewStore['departments'] = [
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
/** Redress by itself may give less than it owes for being late: that waits. */
const storeToFill: Partial<NewStore> = {
  departments: departmentsToFill,
  authority: { FRONT_LINE: 5_000, SUPERVISOR: 25_000, MANAGER: 100_000, ADMIN: 500_000, SYSTEM: 100 },
  fund: { amountMinor: 200_000, every: 'YEAR' },
}

export interface FullStore {
  store: TestStore
  /** The one that has come furthest. */
  complaintId: string
  trackingCode: string
  /** Of a survey that was answered with a bad mark. */
  surveyToken: string
  /** What is left to do of what was agreed in it. */
  promiseId: string
  /** Of which the customer was asked something. */
  askedCode: string
  /** Others that have what this one cannot have too. */
  others: string[]
  /** Somebody else's, with nothing in it: to be done something with. */
  freeId: string
  customerId: string
  categoryId: string
  departmentId: string
  endpointId: string
  answerId: string
}

const day = 86_400_000
const monday = Date.parse('2026-11-16T09:00:00Z')
const nextWednesday = '2026-12-02T10:00:00.000Z'

/**
 * One customer whose complaints are with customer care, and Petru of the workshop answers for them: agreed and half
 * delivered, rated by phone, waiting for somebody's approval, asked for a choice, late, merged, set aside, from a letter, and just filed.
 */
export async function fullStore(server: TestServer): Promise<FullStore> {
  // A Monday, and later the Monday after it: what is open when depends on nobody's calendar.
  let begin = monday
  const begun = Date.now()
  server.platform.now = () => new Date(begin + Date.now() - begun)
  const store = await server.addStore(storeToFill)
  const people = await staffIds(store)
  const settings = await fillSettings(server, store)
  const { categoryId, departmentId } = settings
  const does = (name: string, input: object, success?: string) =>
    done<{ complaint: { id: string } }>(store, name, { displayName: 'Test', ...input }, success)
  const price = euros(40_239)
  const rows = await fillShop(server, store, price)

  const { buyer } = rows
  const contact = { ...buyer, phone: '+34 600 000 001', preferredChannel: 'EMAIL', preferredTime: marks.words }
  const bought = { orderNumber: marks.order, productName: 'Kettle', price, sku: marks.sku, purchasedOn: '2026-11-10' }
  const complaint = {
    ...{ description: `${marks.words} broke`, categoryId, countryCode: 'ES' },
    about: { ...bought, place: marks.words, staffName: marks.words },
    desiredOutcome: { remedies: ['REPLACEMENT'], words: marks.words },
  }
  const given = async (id: string) => does('assignComplaint', { complaintId: id, ownerId: people.Petru })
  const file = async () => {
    const one = await fileOne(store, { ...complaint, contact })
    await given(one.id)
    return one
  }
  const late = await file()
  begin += 7 * day
  // Whoever asks first is told nothing; from then on it is learnt.
  await ask(store, 'query ($id: ID!) { categorySuggestions(complaintId: $id) { learntCases } }', { id: late.id })
  await classifySome(store, settings)
  await sweepInto([], server)
  // Missed, it went up to somebody else.
  await given(late.id)
  await fillSuggestions(store)
  const surveyToken = await fillSurveys(store)
  const answers = await ask<LookedAfter>(
    store,
    '{ surveyAnswers(first: 1) { edges { node { lookedAfterBy { id } } } } }',
  )
  await given(answers.surveyAnswers.edges[0]?.node.lookedAfterBy.id ?? '')
  const free = await fileOne(store)

  const { id: complaintId, trackingCode } = await file()
  await agreeOnHalf(store, people, { complaintId, trackingCode })
  const { customerId, duties } = await seen(store, complaintId)
  const [promiseId = '', left = ''] = duties.flatMap((duty) => duty.promiseId ?? [])
  await does('recordRemedy', { promiseId, result: marks.words, reference: 'R-1' })
  await does('movePromise', { promiseId: left, dueAt: nextWednesday, reason: marks.words })
  const { nextPromise } = await readComplaint(store, complaintId)
  await thankFor(store, { complaintId, staffId: people.Elena })

  const rated = await file()
  await does('decideComplaint', { complaintId: rated.id, verdict: 'NOT_UPHELD', reasons: marks.words })
  await does('recordSurveyAnswer', { complaintId: rated.id, mark: 5 })
  const waits = await file()
  const dear = { remedies: [{ kind: 'REFUND', amount: euros(30_000) }] }
  const proposal = { complaintId: waits.id, options: [dear, dear], text: marks.words, staffId: people.Ion }
  await done(store, 'proposeOptions', proposal)

  const asked = await file()
  const cheap = { remedies: [{ kind: 'REPLACEMENT', words: marks.words }] }
  const choice = { complaintId: asked.id, options: [cheap, cheap], text: marks.words, staffId: people.Elena }
  await done(store, 'proposeOptions', choice)
  await done(store, 'counterOffer', { trackingCode: asked.trackingCode, text: marks.words })
  await done(store, 'proposeOptions', choice)

  const door = { ...complaint, door: 'LETTER', contact: { ...contact, postalAddress: marks.words } }
  const { complaint: written } = await does('fileOnBehalf', door, 'complaint { id }')
  await given(written.id)
  const copy = await file()
  const into = await file()
  await does('mergeComplaints', { complaintId: copy.id, intoId: into.id, sameCustomer: true })

  const reopened = await file()
  await does('decideComplaint', { complaintId: reopened.id, verdict: 'NOT_UPHELD', reasons: marks.words })
  await does('recordSurveyAnswer', { complaintId: reopened.id, mark: 1, text: marks.words })

  const advertising = await file()
  await done(store, 'setAside', { complaintId: advertising.id, reason: 'SPAM', staffId: people.Ion })

  const answerId = await fillAnswers(store, { ownerId: people.Ana, categoryId, complaintId })
  const endpointId = await fillWebhooks(server, store)
  const others = [late, asked, written, copy, into, rated, advertising].map(({ id }) => id)
  const of = { store, customerId, categoryId, departmentId, endpointId }
  return {
    complaintId,
    trackingCode,
    surveyToken,
    promiseId: nextPromise?.id ?? '',
    askedCode: asked.trackingCode,
    others,
    freeId: free.id,
    answerId,
    ...of,
  }
}

interface LookedAfter {
  surveyAnswers: { edges: { node: { lookedAfterBy: { id: string } } }[] }
}

interface Seen {
  customerId: string
  options: { id: string; state: string }[]
  duties: { promiseId: string | null }[]
}
const seen = async (store: TestStore, id: string): Promise<Seen> => {
  const fields = '{ customerId options { id state } duties { promiseId } }'
  return (await ask<{ complaint: Seen }>(store, `query ($id: ID!) { complaint(id: $id) ${fields} }`, { id })).complaint
}

/** What the store sells and what was bought. */
async function fillShop(server: TestServer, store: TestStore, price: object) {
  const radu = (await signedInAs(server, store, 'Radu')).store
  const cost = euros(marks.cost)
  const product = { sku: marks.sku, names: [{ locale: 'en', name: 'Kettle' }], price, cost, category: 'Kitchen' }
  await done(radu, 'upsertProducts', {
    rows: [{ ...product, complexity: 'SIMPLE', inStock: true, guaranteeMonths: 24 }],
  })
  const buyer = { name: marks.customer, email: marks.email }
  const times = { boughtAt: '2026-11-10T10:00:00Z', deliveredAt: '2026-11-12T10:00:00Z' }
  const customer = { ...buyer, number: 'C-1', phone: '+34 600 000 001' }
  const lines = [{ sku: marks.sku, name: 'Kettle', price, cost }]
  await done(radu, 'upsertOrders', { rows: [{ number: marks.order, ...times, customer, lines }] })
  return { buyer }
}

/** Enough for others like it to be suggested a category. */
async function classifySome(store: TestStore, { categoryId }: { categoryId: string }): Promise<void> {
  for (const description of ['The lid broke', 'It broke in two', 'A broken handle']) {
    const { id } = await fileOne(store, { description })
    await done(store, 'classifyComplaint', { complaintId: id, categoryId, displayName: 'Test' })
  }
}

/** Decided, proposed and agreed; a colleague had said no to the first proposal, for it was more than Ana may give. */
async function agreeOnHalf(
  store: TestStore,
  people: Record<string, string>,
  { complaintId, trackingCode }: { complaintId: string; trackingCode: string },
): Promise<void> {
  const does = (name: string, input: object) => done(store, name, { displayName: 'Test', ...input })
  await does('addNote', { complaintId, text: marks.note })
  await does('summarise', { complaintId, text: marks.words })
  await done(store, 'correctUnderstanding', { trackingCode, text: marks.words })
  await does('decideComplaint', { complaintId, verdict: 'UPHELD', reasons: marks.words })
  const { nextPromise } = await readComplaint(store, complaintId)
  await does('movePromise', { promiseId: nextPromise?.id, dueAt: nextWednesday, reason: marks.words })
  const { causes, departments } = await ask<{ causes: { id: string }[]; departments: { id: string }[] }>(
    store,
    '{ causes { id } departments { id } }',
  )
  const narrow = { name: 'Lids too thin', parentId: causes[0]?.id, departmentId: departments[0]?.id }
  const { cause } = await done<{ cause: { id: string } }>(store, 'addCause', narrow, 'cause { id }')
  await does('recordCause', { complaintId, causeId: cause.id })
  const remedies = [
    { kind: 'REFUND', amount: euros(6000), words: marks.words },
    { kind: 'REPLACEMENT', dueAt: nextWednesday },
  ]
  const option = { remedies, customerDuties: marks.words, validUntil: nextWednesday }
  const proposal = { complaintId, options: [option, option], text: marks.words, staffId: people.Ana }
  const waiting = async () =>
    (await seen(store, complaintId)).options.filter(({ state }) => state === 'WAITING').map(({ id }) => id)
  await done(store, 'proposeOptions', proposal)
  const [declined] = await waiting()
  await done(store, 'declineOption', { optionId: declined, reason: marks.words, staffId: people.Elena })
  await done(store, 'proposeOptions', proposal)
  for (const optionId of await waiting()) await done(store, 'approveOption', { optionId, staffId: people.Elena })
  const open = (await seen(store, complaintId)).options.find(({ state }) => state === 'OPEN')
  await done(store, 'chooseOption', { trackingCode, optionId: open?.id, advice: marks.words })
  const attachmentIds = [await sentPhoto(store, { name: marks.words })]
  await done(store, 'addMessage', { trackingCode, text: 'Done.', attachmentIds })
  await does('recordCustomerPart', { complaintId })
}

/** Thanked with a voucher that was delivered. */
async function thankFor(store: TestStore, by: { complaintId: string; staffId: string | undefined }): Promise<void> {
  const thanks = { ...by, kind: 'LED_TO_CHANGE', ledTo: marks.words, voucher: euros(900) }
  await done(store, 'thankForComplaint', thanks)
  const { complaint } = await ask<{ complaint: { promises: { id: string; wording: string }[] } }>(
    store,
    'query ($id: ID!) { complaint(id: $id) { promises { id wording } } }',
    { id: by.complaintId },
  )
  const promiseId = complaint.promises.find(({ wording }) => wording.includes('voucher'))?.id
  await done(store, 'recordRemedy', { promiseId, result: marks.words, staffId: by.staffId })
}

/** One that was answered, one that became a complaint, and one that waits. */
async function fillSuggestions(store: TestStore): Promise<void> {
  const suggestion = { text: marks.words, name: marks.customer, email: marks.email }
  for (const _ of ['answered', 'turned', 'waits']) await done(store, 'sendSuggestion', suggestion)
  const box = await ask<{ suggestions: { edges: { node: { id: string } }[] } }>(
    store,
    '{ suggestions { edges { node { id } } } }',
  )
  const [answered, turned] = box.suggestions.edges.map(({ node }) => node.id)
  await done(store, 'answerSuggestion', { suggestionId: answered, text: 'We will.', displayName: 'Test' })
  await done(store, 'turnIntoComplaint', { suggestionId: turned, displayName: 'Test' })
}

/** A guide that was drafted from a complaint and is published. */
async function fillAnswers(
  store: TestStore,
  { ownerId, ...of }: { ownerId: string | undefined; categoryId: string; complaintId: string },
): Promise<string> {
  const step = { you: 'Take a **photo**: [how](https://shop.example/).', we: 'We send a lid.' }
  const texts = [
    { locale: 'en', title: 'The lid of my kettle broke', text: 'Lids are *made* of steel.', steps: [step] },
  ]
  const guide = { ...of, kind: 'GUIDE', door: 'COMPLAIN', texts, ownerId, reviewOn: '2027-01-15' }
  const { answer } = await done<{ answer: { id: string } }>(store, 'draftAnswer', guide, 'answer { id }')
  await done(store, 'publishAnswer', { answerId: answer.id })
  return answer.id
}

/** As many answers as make a figure, and the last of them bad. */
async function fillSurveys(store: TestStore): Promise<string> {
  const answered = (mark: number) =>
    done<{ token: string }>(store, 'answerSurvey', { kind: 'CES', mark, place: marks.words }, 'token')
  for (const mark of [7, 6, 5, 4]) await answered(mark)
  const { token } = await answered(1)
  await done(store, 'completeSurvey', { token, name: marks.customer, email: marks.email, text: marks.words })
  return token
}

/** An endpoint that takes nothing and whose secret was changed, and one that was switched off. */
async function fillWebhooks(server: TestServer, store: TestStore): Promise<string> {
  const radu = (await signedInAs(server, store, 'Radu')).store
  const receiver = await startReceiver()
  receiver.answer = (response) => void response.writeHead(500).end('Not today.')
  server.platform.outgoing = outgoing({ anywhere: true })
  const add = async (label: string) => {
    const endpoint = { url: receiver.url, label, events: ['COMPLAINT_FILED'] }
    const added = await done<{ endpoint: { id: string } }>(radu, 'addWebhookEndpoint', endpoint, 'endpoint { id }')
    return added.endpoint.id
  }
  const endpointId = await add('Till')
  await done(radu, 'testWebhookEndpoint', { endpointId })
  await sweepInto([], server)
  await receiver.stop()
  await done(radu, 'rotateWebhookSecret', { endpointId, previousForHours: 24 })
  await done(radu, 'changeWebhookEndpoint', { endpointId: await add('Warehouse'), enabled: false })
  return endpointId
}
