/**
 * Every field of the schema that can be asked for, by every kind of caller. What is expected is stated once, by kind of
 * field (`testing/access-matrix.ts`); the cells are made from the schema itself, so a new field without a row here fails (trust, "Where comparable
 * systems broke").
 */
import { randomUUID } from 'node:crypto'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { type Scope, scopes, valuesOf } from '@redress/schema/enums'
import { AnswerSurvey } from '@redress/schema/operations'
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStoreKey } from '../features/administration/service/keys.ts'
import { placeNamed } from '../features/places/service/place-named.ts'
import { signOut, staffOfToken } from '../features/sessions/service/session.ts'
import { createKey } from '../features/stores/service.ts'
import { storeById } from '../features/stores/store.ts'
import { addWebhookEndpoint } from '../features/webhooks/service/manage-endpoints.ts'
import { testWebhookEndpoint } from '../features/webhooks/service/send-webhook.ts'
import { expected, kinds } from '../testing/access-matrix.ts'
import { onBothEngines } from '../testing/engines.ts'
import { signedInAs } from '../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds } from '../testing/store-acts.ts'
import { shopOrigin, startTestServer, type TestServer, type TestStore } from '../testing/test-server.ts'
import { wordsFor } from '../words/words.ts'
import { schema } from './schema.ts'

const fields = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ operation: 'query', field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ operation: 'mutation', field })),
]

test('the matrix has a row for every field there is, and for none that is not', () => {
  expect(Object.keys(kinds).sort()).toEqual(fields.map(({ field }) => field.name).sort())
})

const store: Parameters<typeof startTestServer>[1] = {
  store: {
    ...peopledStore,
    departments: [
      ...(peopledStore.departments ?? []),
      {
        name: 'Workshop',
        staff: [
          { displayName: 'Vera', email: 'vera@shop.example', role: 'FRONT_LINE' },
          { displayName: 'Petru', email: 'petru@shop.example', role: 'FRONT_LINE' },
          { displayName: 'Lucia', email: 'lucia@shop.example', role: 'MANAGER' },
        ],
      },
    ],
  },
}

/** What is asked for beyond the type, to see what came of it. */
const innerOf: Record<string, string> = {
  complaints: 'edges { node { id } }',
  assignComplaints: '... on AssignComplaintsSuccess { results { __typename } }',
}

/** What a caller can name of their own store. */
interface Own
  extends Record<'storeId' | 'causeId' | 'categoryId' | 'departmentId' | 'placeId' | 'surveyToken', string> {
  people: Record<string, string>
}

interface Target {
  Complaint: string
  /** Whose only complaint it is. */
  Customer: string
  OpenPromise: string
  Option: string
  StoreKey?: string
  /** Another complaint beside it, with the same owner. */
  beside: string
  WebhookEndpoint?: string
  WebhookDelivery?: string
  /** What is given although nobody has to: a key says for whom it acts. */
  optional: string[]
  whose: 'ours' | 'another'
}

onBothEngines('who may do what', (engine) => {
  let server: TestServer
  let ours: TestStore
  let people: Record<string, string>
  let other: TestStore
  let shared: Target
  let suggested: string
  let answered: string
  let besideId: string
  let sharedBefore: unknown
  /** Headers by caller, made anew each time: some cells end the session they ask with. */
  let callers: Record<string, () => Promise<Record<string, string>>>
  /** What a caller can name of their own store: its people and its causes. */
  const own: Record<string, Own> = {}
  beforeAll(async () => {
    server = await startTestServer(engine, store)
    ours = server.store
    people = await staffIds(ours)
    other = await server.addStore({ ...store?.store, name: 'Other' })
    const { platform } = server
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    // A key of its own each time, so that no cell runs out of what a key may cost.
    const keyWith =
      (of: TestStore, ...scopes: Scope[]) =>
      async () =>
        bearer(await createKey(platform, of.storeId, { kind: 'DEVELOPER', label: 'matrix', scopes }))
    const person =
      (name: string, of = ours) =>
      async () =>
        bearer((await signedInAs(server, of, name)).token)
    const fixed = (headers: Record<string, string>) => async () => headers
    callers = {
      nobody: fixed({}),
      'a page with a document of its own': fixed({ 'x-redress-store': ours.publishable, origin: shopOrigin }),
      'a key without a scope': keyWith(ours),
      'a key that reads': keyWith(ours, 'complaints:read'),
      'a key that writes': keyWith(ours, 'complaints:write'),
      'a key that sends rows': keyWith(ours, 'records:write'),
      'a key with every scope': keyWith(ours, ...valuesOf(scopes)),
      'a key of another store': keyWith(other, ...valuesOf(scopes)),
      'front line of the department': person('Ana'),
      'supervisor of the department': person('Ion'),
      'front line of another department': person('Vera'),
      'supervisor of another department': person('Mihai'),
      'its owner, of another department': person('Petru'),
      'a manager of another department': person('Lucia'),
      'an administrator': person('Radu'),
      'an administrator of another store': person('Radu', other),
      'somebody who signed out': async () => {
        const { token } = await signedInAs(server, ours, 'Ana')
        const actor = await staffOfToken(platform, token)
        if (actor) await signOut(platform, actor)
        return bearer(token)
      },
    }
    for (const [name, of] of [
      ['ours', ours],
      ['another', other],
    ] as const) {
      const { data } = await of.asDeveloper<{
        causes: { id: string }[]
        departments: { id: string }[]
        storefront: { categories: { id: string }[] }
      }>('{ causes { id } departments { id } storefront { categories { id } } }')
      const { causes, departments, storefront } = data
      const [causeId = '', departmentId = '', categoryId = ''] = [causes, departments, storefront.categories].map(
        ([first]) => first?.id,
      )
      const place = await placeNamed(server.platform, { storeId: of.storeId, words: wordsFor('en') }, 'Counter')
      const placeId = encodeGlobalID('Place', place.id)
      const marked = { key: randomUUID(), mark: 1 }
      const { answerSurvey } = (await of.asPage(AnswerSurvey, { input: marked })).data
      const surveyToken = answerSurvey.__typename === 'AnswerSurveySuccess' ? answerSurvey.token : ''
      const first = { causeId, departmentId, categoryId, placeId, surveyToken }
      own[name] = { storeId: of.storeId, people: await staffIds(of), ...first }
    }
    besideId = (await fileOne(ours)).id
    await act(ours, 'assignComplaint', { complaintId: besideId, ownerId: people.Petru, displayName: 'Test' })
    shared = await target()
    const send = 'mutation ($input: SendSuggestionInput!) { sendSuggestion(input: $input) { __typename } }'
    await ours.asDeveloper(send, { input: { key: randomUUID(), text: 'Open on Sundays.' } })
    const box = await ours.asDeveloper<{ suggestions: { edges: { node: { id: string } }[] } }>(
      '{ suggestions { edges { node { id } } } }',
    )
    suggested = box.data.suggestions.edges[0]?.node.id ?? ''
    const draft =
      'mutation ($input: DraftAnswerInput!) { draftAnswer(input: $input) { ... on DraftAnswerSuccess { answer { id } } } }'
    const texts = [{ locale: 'en', title: 'When are you open?', text: 'Always.' }]
    const input = {
      key: randomUUID(),
      kind: 'ANSWER',
      texts,
      ownerId: people.Ana,
      reviewOn: nextWednesday().slice(0, 10),
    }
    const drafted = await ours.asDeveloper<{ draftAnswer: { answer: { id: string } } }>(draft, { input })
    answered = drafted.data.draftAnswer.answer.id
    sharedBefore = await readComplaint(ours, shared.Complaint)
    expect(Object.keys(callers)).toEqual(Object.keys(expected))
  })
  afterAll(async () => {
    // Whoever was refused has changed nothing.
    expect(await readComplaint(ours, shared.Complaint)).toEqual(sharedBefore)
    await server.stop()
  })

  /** A complaint in customer care that Petru of the workshop answers for, with what hangs on it. */
  async function target(): Promise<Target> {
    const contact = { name: 'Maria', email: `${randomUUID()}@example.org` }
    const { id } = await fileOne(ours, { contact })
    await act(ours, 'assignComplaint', { complaintId: id, ownerId: people.Petru, displayName: 'Test' })
    const { nextPromise } = await readComplaint(ours, id)
    const options = [{ remedies: [{ kind: 'REPLACEMENT' }] }, { remedies: [{ kind: 'REPAIR' }] }]
    await act(ours, 'proposeOptions', { complaintId: id, options, text: 'Choose.', displayName: 'Test' })
    const query = 'query ($id: ID!) { complaint(id: $id) { customerId options { id } } }'
    const { data } = await ours.asDeveloper<{ complaint: { customerId: string; options: { id: string }[] } }>(query, {
      id,
    })
    return {
      Complaint: id,
      Customer: data.complaint.customerId,
      OpenPromise: nextPromise?.id ?? '',
      Option: data.complaint.options[0]?.id ?? '',
      beside: besideId,
      optional: [],
      whose: 'ours',
    }
  }

  /** A key, and an endpoint of webhooks with something that was sent there: some cells take them away. */
  async function mayGo(storeId: string): Promise<Pick<Target, 'StoreKey' | 'WebhookEndpoint' | 'WebhookDelivery'>> {
    const { platform } = server
    const store = await storeById(platform.database, storeId)
    if (!store) throw new Error('The store is not there.')
    const request = { actor: { kind: 'SYSTEM' as const, storeId }, store, words: wordsFor('en') }
    const url = 'https://systems.shop.example/redress'
    const input = { key: randomUUID(), url, label: 'matrix', events: ['COMPLAINT_FILED' as const] }
    const { endpoint } = await addWebhookEndpoint(platform, request, input)
    const test = await testWebhookEndpoint(platform, request, { key: randomUUID(), endpointId: endpoint.id })
    const scopes = ['complaints:read' as const]
    const key = { key: randomUUID(), kind: 'DEVELOPER' as const, label: 'matrix', scopes }
    const { made } = await createStoreKey(platform, request, key)
    return {
      StoreKey: encodeGlobalID('StoreKey', made.id),
      WebhookEndpoint: encodeGlobalID('WebhookEndpoint', endpoint.id),
      WebhookDelivery: encodeGlobalID('WebhookDelivery', test.id),
    }
  }

  async function answerTo(
    caller: string,
    { operation, field }: { operation: string; field: GraphQLField<unknown, unknown> },
    named: Target,
  ): Promise<string> {
    const variables = Object.fromEntries(
      field.args
        .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
        .map(({ name, type }) => [name, inputOf(name, type, named)]),
    )
    if (field.name === 'customer') variables.id = named.Customer
    const declared = field.args.filter(({ name }) => name in variables)
    const head = declared.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    const passed = declared.map(({ name }) => `${name}: $${name}`).join(', ')
    const inner = isComposite(field) ? `{ __typename ${innerOf[field.name] ?? ''} }` : ''
    // The first of the list: what is asked about was filed before all others.
    const given = field.name === 'complaints' ? 'sort: OLDEST_FIRST' : passed
    const query = `${operation} ${head && `(${head})`} { ${field.name}${given && `(${given})`} ${inner} }`
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await callers[caller]?.()) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = JSON.parse(await response.text())
    if (errors) return errors[0].extensions.code ?? errors[0].message
    const value = Array.isArray(data[field.name]) && field.name === 'nodes' ? data.nodes[0] : data[field.name]
    if (value === null && kinds[field.name] === 'COMPLAINT') return 'NOT_FOUND'
    // Each of several is answered for itself.
    if (value?.results) return answerIn(value.results[0])
    if (field.name === 'complaints')
      return value.edges.some(({ node }: { node: { id: string } }) => node.id === named.Complaint)
        ? 'LET_IN'
        : 'NOT_FOUND'
    // A secret that nobody has is not found by anybody, which is what it is to be let in.
    if (kinds[field.name] === 'SECRET') return 'LET_IN'
    return answerIn(value)
  }

  /** The least that an input takes; what it names is ours. */
  function inputOf(name: string, type: GraphQLInputType, named: Target): unknown {
    const { optional } = named
    const whose = own[named.whose] ?? {
      storeId: '',
      people: {},
      causeId: '',
      categoryId: '',
      departmentId: '',
      placeId: '',
      surveyToken: '',
    }
    if (isNonNullType(type)) return inputOf(name, type.ofType, named)
    if (isListType(type))
      return [inputOf(name, type.ofType, named), ...(name === 'options' ? [inputOf(name, type.ofType, named)] : [])]
    // Exactly one: the first will do.
    if (isInputObjectType(type) && type.isOneOf) {
      const [first] = Object.values(type.getFields())
      return first && { [first.name]: inputOf(first.name, first.type, named) }
    }
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter(
            (field) =>
              isNonNullType(field.type) ||
              [...optional, 'email', 'toStaffId', 'letter', 'wording'].includes(field.name),
          )
          .map((field) => [field.name, inputOf(field.name, field.type, named)]),
      )
    if (isEnumType(type)) return type.getValues()[0]?.name
    const ids: Record<string, string | undefined> = {
      key: randomUUID(),
      id: named.Complaint,
      ids: named.Complaint,
      complaintId: named.Complaint,
      complaintIds: named.Complaint,
      intoId: named.beside,
      promiseId: named.OpenPromise,
      optionId: named.Option,
      suggestionId: suggested,
      answerId: answered,
      ownerId: whose.people.Ana,
      toStaffId: whose.people.Ion,
      staffId: whose.people.Ana,
      causeId: whose.causeId,
      placeId: whose.placeId,
      token: whose.surveyToken,
      categoryId: whose.categoryId,
      endpointId: named.WebhookEndpoint,
      deliveryId: named.WebhookDelivery,
      keyId: named.StoreKey,
      departmentId: whose.departmentId,
      email: `${randomUUID()}@shop.example`,
    }
    const scalars: Record<string, unknown> = {
      Int: 1,
      Boolean: true,
      DateTime: nextWednesday(),
      CurrencyCode: 'EUR',
      Date: nextWednesday().slice(0, 10),
      Locale: 'en',
    }
    return ids[name] ?? scalars[getNamedType(type).name] ?? 'Some words'
  }

  describe.each(Object.keys(expected))('%s', (caller) => {
    test.each(fields.map(({ operation, field }) => ({ name: field.name, operation, field })))(
      '$operation $name',
      async ({ name, operation, field }) => {
        const kind = kinds[name]
        if (!kind) throw new Error(`${name} has no row.`)
        const wanted = expected[caller]?.[kind]
        const named = (kind === 'ACT' || kind === 'LEADING') && wanted === 'LET_IN' ? await target() : shared
        const optional = caller.startsWith('a key') ? ['displayName', 'staffId'] : []
        const whose = caller.endsWith('another store') ? 'another' : 'ours'
        const goes = kind === 'PEOPLE' && wanted === 'LET_IN'
        const theirs = goes ? await mayGo(own[whose]?.storeId ?? '') : {}
        expect(await answerTo(caller, { operation, field }, { ...named, ...theirs, optional, whose })).toBe(wanted)
      },
    )
  })
})

function answerIn(value: { __typename?: string } | null): string {
  return { NotFoundError: 'NOT_FOUND', ForbiddenError: 'FORBIDDEN' }[value?.__typename ?? ''] ?? 'LET_IN'
}

function isComposite({ type }: GraphQLField<unknown, unknown>): boolean {
  return 'getFields' in getNamedType(type) || 'getTypes' in getNamedType(type)
}

/** At ten in the morning, when somebody works. */
function nextWednesday(): string {
  const day = new Date(Date.now() + 7 * 86_400_000)
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7))
  day.setUTCHours(10, 0, 0, 0)
  return day.toISOString()
}
