import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint, staffIds } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import type { StaffMember } from '../staff/rules.ts'
import { storeById } from '../stores/store.ts'
import { type Load, leastLoaded, type RoutedStore, type RoutingRule, routeOf } from './routing.ts'

const member = (id: string, change: Partial<StaffMember> = {}): StaffMember => ({
  ...{ id, displayName: id, email: `${id}@shop.example`, role: 'FRONT_LINE', departmentId: 'care', leftAt: null },
  ...change,
})

const people = {
  staff: [
    member('ana'),
    member('ben'),
    member('carla', { role: 'SUPERVISOR' }),
    member('dan', { departmentId: 'board', role: 'MANAGER' }),
    member('eva', { leftAt: new Date(0) }),
  ],
  departments: [
    { id: 'care', name: 'Care', retiredAt: null },
    { id: 'transport', name: 'Transport', retiredAt: null },
    { id: 'board', name: 'Board', retiredAt: null },
  ],
  rungs: [{ departmentId: 'care', level: 0, staffId: 'carla' }],
}
const category = (id: string, parentId: string | null = null, departmentId: string | null = null) => ({
  ...{ storeId: 's', id, parentId, departmentId, names: { en: id } },
  ...{ severity: 'NORMAL' as const, position: 0, offered: true },
})
const categories = [category('goods'), category('kettles', 'goods'), category('late', null, 'transport')]

const storeWith = (rules: RoutingRule[], loads: Record<string, Load> = {}, signedIn: string[] = []): RoutedStore => ({
  people,
  categories,
  routing: { version: 1, rules, presence: { loads: new Map(Object.entries(loads)), signedIn: new Set(signedIn) } },
})
const facts = { categoryId: null, severity: 'NORMAL' as const, words: [] }
const toBoard = { departmentId: 'board', owner: 'LEAST_LOADED' as const }

describe('where a complaint goes', () => {
  test('by the first rule that fits; where none does, by its category, else to the first department', () => {
    const rules: RoutingRule[] = [
      { severities: ['HIGH'], words: ['invoice*'], ...toBoard },
      { severities: ['HIGH'], departmentId: 'transport', owner: 'TAKES_NEW' },
    ]
    const store = storeWith(rules)
    expect(routeOf(store, { ...facts, severity: 'HIGH', words: ['invoices'] })).toMatchObject({ rule: 0 })
    expect(routeOf(store, { ...facts, severity: 'HIGH' })).toMatchObject({ rule: 1, departmentId: 'transport' })
    expect(routeOf(store, { ...facts, words: ['invoice'] })).toMatchObject({ rule: null, departmentId: 'care' })
    expect(routeOf(store, { ...facts, categoryId: 'late' })).toMatchObject({ rule: null, departmentId: 'transport' })
  })

  test('a rule for a category holds for what lies below it', () => {
    const store = storeWith([{ categoryIds: ['goods'], ...toBoard }])
    expect(routeOf(store, { ...facts, categoryId: 'kettles' }).rule).toBe(0)
    expect(routeOf(store, { ...facts, categoryId: 'late' }).rule).toBeNull()
  })

  test.each([
    ['CONTRACT', 'clause'],
    ['CONTRACT', 'factura'],
    ['TRANSPORT', 'courier'],
    ['TRANSPORT', 'paquete'],
    ['QUALITY', 'leaking'],
    ['QUALITY', 'averiada'],
  ] as const)('the words of %s, in English and Spanish: %s', (subject, word) => {
    const store = storeWith([{ subjects: [subject], ...toBoard }])
    expect(routeOf(store, { ...facts, words: ['the', word] }).rule).toBe(0)
    expect(routeOf(store, { ...facts, words: ['the', 'weather'] }).rule).toBeNull()
  })

  test('to whoever takes new complaints, to a named person while they are there, else to who leads: never into a void', () => {
    const to = (rule: RoutingRule) => routeOf(storeWith([rule]), facts).owner?.id
    expect(to({ departmentId: 'care', owner: 'TAKES_NEW' })).toBe('carla')
    expect(to({ departmentId: 'care', owner: 'TAKES_NEW', staffId: 'ben' })).toBe('ben')
    expect(to({ departmentId: 'care', owner: 'TAKES_NEW', staffId: 'eva' })).toBe('carla')
    expect(to({ departmentId: 'transport', owner: 'LEAST_LOADED' })).toBe('carla')
    expect(to({ departmentId: 'transport', owner: 'TAKES_NEW' })).toBeUndefined()
  })

  test('by load: of the lowest role, signed in before away, fewest first, then whose next is due last, then who came first', () => {
    const at = (hour: number) => new Date(hour * 3_600_000)
    const pick = (loads: Record<string, Load>, signedIn: string[] = []) =>
      leastLoaded(people, 'care', { loads: new Map(Object.entries(loads)), signedIn: new Set(signedIn) })?.id
    expect(pick({})).toBe('ana')
    expect(pick({ ana: { complaints: 1, firstDueAt: at(1) } })).toBe('ben')
    const both = { ana: { complaints: 2, firstDueAt: at(1) }, ben: { complaints: 2, firstDueAt: at(5) } }
    expect(pick(both)).toBe('ben')
    expect(pick(both, ['ana'])).toBe('ana')
    expect(pick({}, ['carla'])).toBe('ana')
  })
})

onBothEngines('complaints are routed by the rules of the store', (engine) => {
  let server: TestServer
  let store: TestStore
  let radu: SignedInPerson
  let departments: Record<string, string>
  let ids: Record<string, string>
  beforeAll(async () => {
    server = await startTestServer(engine, {
      store: {
        ...peopledStore,
        departments: [
          ...(peopledStore.departments ?? []),
          {
            name: 'Workshop',
            staff: [
              { displayName: 'Vera', email: 'vera@shop.example', role: 'FRONT_LINE' },
              { displayName: 'Petru', email: 'petru@shop.example', role: 'FRONT_LINE' },
            ],
          },
        ],
      },
    })
    store = server.store
    radu = await signedInAs(server, store, 'Radu')
    ids = await staffIds(store)
    const { data } = await store.asDeveloper<{ departments: { id: string; name: string }[] }>(
      '{ departments { id name } }',
    )
    departments = Object.fromEntries(data.departments.map(({ id, name }) => [name, id]))
  })
  afterAll(() => server.stop())
  // Whoever asks is answered from what was known a second ago.
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1050))

  const set = async (rules: object[], more: object = {}, as = radu.store) => {
    const answer = await as.asDeveloper<{
      setRoutingRules: {
        __typename: string
        code?: string
        issues?: { path: string[] }[]
        routingRules?: { version: number }
      }
    }>(
      `mutation ($input: SetRoutingRulesInput!) { setRoutingRules(input: $input) { __typename
        ... on Error { code } ... on ValidationError { issues { path } }
        ... on SetRoutingRulesSuccess { routingRules { version rules { words department { name } owner } } } } }`,
      { input: { key: randomUUID(), rules, ...more } },
    )
    return answer.data.setRoutingRules
  }
  beforeEach(async () => {
    await set([
      { subjects: ['TRANSPORT'], departmentId: departments.Deliveries, owner: 'LEAST_LOADED' },
      { words: ['Calcín*'], departmentId: departments.Workshop, owner: 'LEAST_LOADED' },
    ])
    await aMoment()
  })

  test('at filing, in no more statements than before', async () => {
    const parcel = await fileOne(store, { description: 'The courier left my parcel in the rain.' })
    expect(await readComplaint(store, parcel.id)).toMatchObject({
      department: { name: 'Deliveries' },
      owner: { displayName: 'Mihai' },
    })
    const { id } = await fileOne(store, { description: 'The lid is too small.' })
    expect(await readComplaint(store, id)).toMatchObject({ owner: { displayName: 'Ana' } })
    // On SQLite a statement comes with its values.
    const writes = async (description: string) =>
      (await server.statementsOf(() => fileOne(store, { description })))
        .filter((text) => /^insert|^update/.test(text))
        .map((text) => text.split(' (')[0])
    expect(await writes('Where is my parcel?')).toEqual(await writes('The lid is too small.'))
  })

  test('by load each gets as many, also of those that come within a second', async () => {
    const owners: string[] = []
    for (let number = 0; number < 6; number++) {
      const { id } = await fileOne(store, { description: 'My calcines have holes.' })
      owners.push((await readComplaint(store, id)).owner?.displayName ?? '')
    }
    expect(owners.filter((name) => name === 'Vera')).toHaveLength(3)
    const { routing } = (await storeById(server.platform.database, store.storeId)) ?? {}
    const load = (name: string) => routing?.presence?.loads.get(atob(ids[name] ?? '').split(':')[1] ?? '')?.complaints
    expect([load('Vera'), load('Petru')]).toEqual([3, 3])
  })

  test('what was classified goes by the rules too, and stays where they lead nowhere else', async () => {
    const { data } = await store.asDeveloper<{ storefront: { categories: { id: string }[] } }>(
      '{ storefront { categories { id } } }',
    )
    const [first, second] = data.storefront.categories
    await set([
      { categoryIds: [first?.id], departmentId: departments.Workshop, owner: 'TAKES_NEW', staffId: ids.Petru },
    ])
    await aMoment()
    const { id } = await fileOne(store)
    const moved = await act(store, 'classifyComplaint', { complaintId: id, categoryId: first?.id, displayName: 'Test' })
    expect(moved.complaint).toMatchObject({ department: { name: 'Workshop' }, owner: { displayName: 'Petru' } })
    const back = await act(store, 'classifyComplaint', { complaintId: id, categoryId: second?.id, displayName: 'Test' })
    expect(back.complaint).toMatchObject({ department: { name: 'Customer care' }, owner: { displayName: 'Ana' } })
  })

  test('which rule fits can be tried, those in force and others', async () => {
    const tried = async (given: object) =>
      (
        await radu.ask<{
          tryRouting: { rule: number | null; department: { name: string }; owner: { displayName: string } }
        }>(
          `query ($text: String, $rules: [RoutingRuleInput!]) { tryRouting(text: $text, rules: $rules) {
            rule department { name } owner { displayName } } }`,
          { ...given },
        )
      ).data.tryRouting
    expect(await tried({ text: 'Calcin rojo' })).toMatchObject({ rule: 2, department: { name: 'Workshop' } })
    expect(await tried({ text: 'A lid' })).toMatchObject({ rule: null, department: { name: 'Customer care' } })
    const rules = [{ words: ['lid'], departmentId: departments.Workshop, owner: 'LEAST_LOADED' }]
    expect(await tried({ text: 'A lid', rules })).toMatchObject({ rule: 1, department: { name: 'Workshop' } })
    const wrong = await radu.ask('query ($rules: [RoutingRuleInput!]) { tryRouting(rules: $rules) { rule } }', {
      rules: [{ words: ['wo*rds'], departmentId: departments.Workshop }],
    })
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('only an administrator sets them, version by version, and a repeated key sets them once', async () => {
    const elena = await signedInAs(server, store, 'Elena')
    expect(await set([], {}, elena.store)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await set([], {}, store)).toMatchObject({ code: 'FORBIDDEN' })
    const key = randomUUID()
    const { routingRules } = await set([], { key })
    const version = routingRules?.version ?? 0
    const told = await store.asDeveloper<{ routingRules: object }>('{ routingRules { version rules { owner } } }')
    expect(told.data.routingRules, 'at once').toEqual({ version, rules: [] })
    expect((await set([], { key })).routingRules?.version).toBe(version)
    expect(await set([], { expectedVersion: version - 1 })).toMatchObject({ issues: [{ path: ['expectedVersion'] }] })
    expect((await set([], { expectedVersion: version })).routingRules?.version).toBe(version + 1)
    const both = await Promise.all([
      set([], { expectedVersion: version + 1 }),
      set([], { expectedVersion: version + 1 }),
    ])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SetRoutingRulesSuccess', 'ValidationError'])
  })

  test('each fault is told at its field', async () => {
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    const theirs = await other.asDeveloper<{ departments: { id: string }[]; staff: { id: string }[] }>(
      '{ departments { id } staff { id } }',
    )
    const fault = async (rule: object) =>
      (await set([{ departmentId: departments.Workshop, ...rule }])).issues?.[0]?.path
    expect(await fault({ departmentId: theirs.data.departments[0]?.id })).toEqual(['rules', '0', 'departmentId'])
    expect(await fault({ staffId: theirs.data.staff[0]?.id })).toEqual(['rules', '0', 'staffId'])
    expect(await fault({ categoryIds: ['none'] })).toEqual(['rules', '0', 'categoryIds'])
    expect(await fault({ words: [] })).toEqual(['rules', '0', 'words'])
    expect(await fault({ words: ['!'] })).toEqual(['rules', '0', 'words'])
    expect((await set(Array(101).fill({ departmentId: departments.Workshop }))).issues?.[0]?.path).toEqual(['rules'])
  })
})
