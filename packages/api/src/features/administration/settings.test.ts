import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { FileComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import {
  complaintInput,
  startTestServer,
  type TestServer,
  type TestStore,
  testStore,
} from '../../testing/test-server.ts'
import { createKey } from '../stores/service.ts'

interface Done {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  look?: Record<string, unknown>
  origins?: string[]
  storeKey?: {
    id: string
    label: string
    kind: string
    scopes: string[]
    revokedAt: string | null
    publishable?: string
  }
  secret?: string
  department?: { id: string; name: string; retiredAt?: string | null }
  departments?: { name: string }[]
  category?: { id: string; names: { locale: string; name: string }[]; severity: string; offered: boolean }
  categories?: { id: string }[]
}
const errors = '__typename ... on Error { code } ... on ValidationError { issues { path code } }'
const look = 'look { name locales timeZone accentColor phone email hours casePage countryCode }'
const category = 'category { id names { locale name } severity departmentId parentId offered }'
const storeKey = 'storeKey { id label kind scopes revokedAt }'

onBothEngines('administrators set up the store', (engine) => {
  let server: TestServer
  let store: TestStore
  let radu: SignedInPerson
  let clock: number | undefined
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    server.platform.now = () => new Date(clock ?? Date.now())
    radu = await signedInAs(server, store, 'Radu')
  })
  afterAll(() => server.stop())

  const send = async (name: string, input: object, inner: string, by: Pick<SignedInPerson, 'ask'> = radu) => {
    const type = name[0]?.toUpperCase() + name.slice(1)
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { ${errors} ... on ${type}Success { ${inner} } } }`
    const { data, text } = await by.ask<{ done: Done } | null>(query, { input: { key: randomUUID(), ...input } })
    if (!data) throw new Error(text)
    return data.done
  }
  const settings = async <Shown>(inner: string): Promise<Shown> => {
    const { data, text } = await radu.ask<{ settings: Shown } | null>(`{ settings { ${inner} } }`)
    if (!data) throw new Error(text)
    return data.settings
  }
  /** Until every node has heard of it. */
  const heard = () => sleep(1_050)

  test('a look is changed in what is told, and shown to customers within a second', async () => {
    const before = await settings<{ look: object }>(look)
    const change = {
      name: 'Kettles & Sons',
      accentColor: '#0B6E5F',
      phone: '+40 21 555 0100',
      hours: 'Every day',
      countryCode: 'GR',
    }
    const input = { key: randomUUID(), ...change }
    const done = await send('changeLook', input, look)
    expect(done.look).toEqual({ ...before.look, ...change })
    expect(await settings(look)).toEqual({ look: done.look })
    await heard()
    const { data } = await store.asDeveloper('{ storefront { name accentColor phone hours } rights { countryCode } }')
    const { countryCode, ...storefront } = change
    expect(data).toEqual({ storefront, rights: { countryCode } })
    expect((await send('changeLook', { phone: null, hours: null }, look)).look).toEqual({
      ...done.look,
      phone: null,
      hours: null,
    })
    // The same request again is answered as the first time, and does nothing.
    expect(await send('changeLook', input, look)).toEqual(done)
    expect((await settings<{ look: { phone: null } }>(look)).look.phone).toBeNull()
  })

  test('a look that somebody has changed since it was opened is not changed over it', async () => {
    const { look: opened } = await settings<{ look: { version: string } }>('look { version }')
    const theirs = await send('changeLook', { hours: 'On Mondays', expectedVersion: opened.version }, 'look { hours }')
    expect(theirs.look?.hours).toBe('On Mondays')
    const mine = { hours: 'On Fridays', expectedVersion: opened.version }
    expect((await send('changeLook', mine, 'look { hours }')).issues).toMatchObject([{ path: ['expectedVersion'] }])
    const { look: now } = await settings<{ look: { version: string } }>('look { version }')
    const again = await send('changeLook', { ...mine, expectedVersion: now.version }, 'look { hours }')
    expect(again.look?.hours).toBe('On Fridays')
  })

  test.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'a\nb' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ locales: [] }, 'locales'],
    [{ accentColor: 'red' }, 'accentColor'],
    [{ accentColor: '#fff;}' }, 'accentColor'],
    [{ phone: 'call us' }, 'phone'],
    [{ email: 'nobody' }, 'email'],
    [{ casePage: 'javascript:alert(1)' }, 'casePage'],
    [{ casePage: ' JaVaScript:alert(1)' }, 'casePage'],
    [{ casePage: 'data:text/html,<script>alert(1)</script>' }, 'casePage'],
    [{ casePage: '//evil.example/help' }, 'casePage'],
    // Browsers read a backslash in an address as a slash.
    [{ casePage: '/\\evil.example/help' }, 'casePage'],
    [{ casePage: 'https:\\\\evil.example' }, 'casePage'],
    [{ casePage: 'https://' }, 'casePage'],
    [{ casePage: 'help.html' }, 'casePage'],
  ])('a look with %j is refused', async (input, field) => {
    expect(await send('changeLook', input, look)).toMatchObject({ code: 'VALIDATION', issues: [{ path: [field] }] })
  })

  test('pages of an allowed origin take complaints, and none of one that was removed', async () => {
    const origin = 'https://www.kettles.example'
    const file = async () => {
      const answer = await store.asPage(FileComplaint, { input: complaintInput() }, { origin })
      return answer.errors?.[0]?.extensions.code ?? answer.data.fileComplaint.__typename
    }
    const before = await settings<{ origins: string[] }>('origins')
    const allowed = await send('allowOrigin', { origin: `${origin}/help?x=1` }, 'origins')
    expect(allowed.origins).toEqual([...before.origins, origin].sort())
    await heard()
    expect(await file()).toBe('FileComplaintSuccess')
    await send('removeOrigin', { origin }, 'origins')
    await heard()
    expect(await file()).not.toBe('FileComplaintSuccess')
    expect(await settings('origins')).toEqual(before)
    expect((await send('removeOrigin', { origin }, 'origins')).issues).toEqual([{ path: ['origin'], code: 'UNKNOWN' }])
    for (const wrong of ['', 'kettles', 'ftp://kettles.example', 'null'])
      expect((await send('allowOrigin', { origin: wrong }, 'origins')).issues).toMatchObject([{ path: ['origin'] }])
  })

  test('a key is told once, or again under the same key of the request; it may what it may, until it is revoked', async () => {
    const input = { key: randomUUID(), kind: 'DEVELOPER', label: 'The till', scopes: ['complaints:read'] }
    const made = await send('createKey', input, `${storeKey} secret`)
    expect(made.storeKey).toMatchObject({ kind: 'DEVELOPER', scopes: ['complaints:read'], revokedAt: null })
    expect(made.secret).toMatch(/^sk_[\w-]{32}$/)
    expect(await send('createKey', input, `${storeKey} secret`)).toEqual(made)
    const other = await send('createKey', { ...input, key: randomUUID() }, `${storeKey} secret`)
    expect(other.secret).not.toBe(made.secret)
    const known = await settings<{ keys: object[] }>('keys { id label kind scopes revokedAt }')
    expect(known.keys).toContainEqual(made.storeKey)
    expect(JSON.stringify(known)).not.toContain(made.secret)
    const forPages = await send('createKey', { kind: 'PUBLISHABLE', label: 'Blog' }, 'storeKey { publishable } secret')
    expect(forPages.storeKey?.publishable, 'anybody may see it').toBe(forPages.secret)
    expect(JSON.stringify(await settings('keys { publishable }'))).toContain(forPages.secret)
    const till = testStore(server.url, { ...store, developer: made.secret ?? '' })
    expect((await till.asDeveloper('{ staff { id } }')).errors).toBeUndefined()
    const revoked = await send('revokeKey', { keyId: made.storeKey?.id }, storeKey)
    expect(revoked.storeKey?.revokedAt).not.toBeNull()
    await heard()
    expect((await till.asDeveloper('{ staff { id } }')).errors).toBeDefined()
    expect((await send('revokeKey', { keyId: made.storeKey?.id }, storeKey)).code).toBe('NOT_FOUND')
  })

  test.each([
    [{ kind: 'DEVELOPER', label: 'x', scopes: [] }, 'scopes', 'REQUIRED'],
    [{ kind: 'DEVELOPER', label: 'x', scopes: ['everything'] }, 'scopes', 'UNKNOWN'],
    [{ kind: 'PUBLISHABLE', label: 'x', scopes: ['complaints:read'] }, 'scopes', 'INVALID'],
    [{ kind: 'PUBLISHABLE', label: '' }, 'label', 'REQUIRED'],
  ])('a key with %j is refused', async (input, field, code) => {
    expect((await send('createKey', input, storeKey)).issues).toEqual([{ path: [field], code }])
  })

  test('departments are added, renamed and put in order; the first takes what no category leads elsewhere', async () => {
    const { department } = await send('addDepartment', { name: 'Workshop' }, 'department { id name }')
    expect(await send('addDepartment', { name: 'Workshop' }, 'department { id }')).toMatchObject({
      issues: [{ path: ['name'], code: 'TAKEN' }],
    })
    const renamed = await send(
      'renameDepartment',
      { departmentId: department?.id, name: 'Repairs' },
      'department { name }',
    )
    expect(renamed.department).toEqual({ name: 'Repairs' })
    const { departments } = await settings<{ departments: { id: string; name: string }[] }>('departments { id name }')
    expect(departments.map(({ name }) => name)).toEqual(['Customer care', 'Deliveries', 'Repairs'])
    const departmentIds = departments.map(({ id }) => id).reverse()
    const ordered = await send('orderDepartments', { departmentIds }, 'departments { name }')
    expect(ordered.departments).toEqual([{ name: 'Repairs' }, { name: 'Deliveries' }, { name: 'Customer care' }])
    for (const wrong of [
      [],
      departmentIds.slice(1),
      [...departmentIds, departmentIds[0]],
      departmentIds.map(() => 'x'),
    ])
      expect((await send('orderDepartments', { departmentIds: wrong }, 'departments { name }')).code).toBe('VALIDATION')
    await send('orderDepartments', { departmentIds: departmentIds.reverse() }, 'departments { name }')
  })

  test('a retired department takes nothing new, keeps what it has, and can be brought back', async () => {
    const { department } = await send('addDepartment', { name: 'Night shift' }, 'department { id }')
    const departmentId = department?.id
    const names = [{ locale: 'en', name: 'At night' }]
    const { category: atNight } = await send('addCategory', { names, severity: 'LOW', departmentId }, category)
    await heard()
    const ilinca = { displayName: 'Ilinca', email: `${randomUUID()}@marin.example`, role: 'FRONT_LINE', departmentId }
    await send('inviteStaff', ilinca, 'person { id }')
    const rules = [{ words: ['moonlight'], departmentId, owner: 'LEAST_LOADED' }]
    const ruled = await send('setRoutingRules', { rules }, 'routingRules { version }')
    expect(ruled.__typename).toBe('SetRoutingRulesSuccess')
    await heard()
    const file = async (change: object) => {
      const input = complaintInput(change)
      expect((await store.asPage(FileComplaint, { input })).data.fileComplaint.__typename).toBe('FileComplaintSuccess')
      const { data } = await store.asDeveloper<{ complaints: { edges: { node: { department: { name: string } } }[] } }>(
        '{ complaints(first: 1) { edges { node { department { name } } } } }',
      )
      return data.complaints.edges[0]?.node.department.name
    }
    expect(await file({ categoryId: atNight?.id })).toBe('Night shift')
    const open = () =>
      settings<{ openComplaints: object }>(`openComplaints(departmentId: "${departmentId}") { count more }`)
    expect((await open()).openComplaints).toEqual({ count: 1, more: false })

    const { departments } = await settings<{ departments: { id: string; name: string }[] }>('departments { id name }')
    const successorId = departments.find(({ name }) => name === 'Deliveries')?.id
    const retire = (change: object) =>
      send('retireDepartment', { departmentId, successorId, ...change }, 'department { retiredAt }')
    expect((await retire({ successorId: departmentId })).issues).toEqual([{ path: ['successorId'], code: 'UNKNOWN' }])
    expect((await retire({ departmentId: atNight?.id })).code).toBe('NOT_FOUND')
    const input = { key: randomUUID() }
    const done = await retire(input)
    expect(done.department).toMatchObject({ retiredAt: expect.any(String) })
    expect(await retire(input), 'the same request again').toEqual(done)
    await heard()
    expect(await file({ categoryId: atNight?.id }), 'its category').toBe('Deliveries')
    expect(await file({ description: 'It glows in the moonlight' }), 'a rule that named it').toBe('Deliveries')
    expect((await open()).openComplaints, 'what it has stays').toEqual({ count: 1, more: false })
    const { data } = await store.asDeveloper<{ departments: object[]; staff: { id: string; displayName: string }[] }>(
      '{ departments { name } staff { id displayName department { name } } }',
    )
    expect(data.departments).not.toContainEqual({ name: 'Night shift' })
    expect(data.staff).toContainEqual({
      id: expect.any(String),
      displayName: 'Ilinca',
      department: { name: 'Night shift' },
    })
    const leads = { categoryId: atNight?.id, departmentId }
    expect((await send('changeCategory', leads, category)).issues).toEqual([
      { path: ['departmentId'], code: 'UNKNOWN' },
    ])
    const staffId = data.staff.find(({ displayName }) => displayName === 'Ana')?.id
    expect((await send('updateStaff', { staffId, departmentId }, 'person { id }')).issues).toEqual([
      { path: ['departmentId'], code: 'UNKNOWN' },
    ])
    expect((await send('setRoutingRules', { rules }, 'routingRules { version }')).issues).toMatchObject([
      { code: 'UNKNOWN' },
    ])
    expect((await retire({ departmentId: successorId, successorId: departmentId })).issues).toMatchObject([
      { path: ['successorId'] },
    ])

    await send('bringDepartmentBack', { departmentId }, 'department { retiredAt }')
    expect((await send('changeCategory', leads, category)).__typename).toBe('ChangeCategorySuccess')
    await send('setRoutingRules', { rules: [] }, 'routingRules { version }')
  })

  test('categories are added, changed, put in order and offered no more; complaints that have one keep it', async () => {
    const names = [
      { locale: 'en', name: 'Rusty' },
      { locale: 'es', name: 'Oxidado' },
    ]
    const added = await send('addCategory', { names, severity: 'HIGH' }, category)
    expect(added.category).toMatchObject({ names, severity: 'HIGH', offered: true })
    const categoryId = added.category?.id
    await heard()
    const filed = await store.asPage(FileComplaint, { input: complaintInput({ categoryId }) })
    expect(filed.data.fileComplaint.__typename).toBe('FileComplaintSuccess')
    const changed = await send('changeCategory', { categoryId, offered: false, severity: 'SAFETY' }, category)
    expect(changed.category).toMatchObject({ names, severity: 'SAFETY', offered: false })
    await heard()
    const { data } = await store.asDeveloper<{
      storefront: { categories: { id: string }[] }
      complaints: { edges: { node: { category: { id: string } } }[] }
    }>('{ storefront { categories { id } } complaints(first: 1) { edges { node { category { id } } } } }')
    expect(data.storefront.categories.map(({ id }) => id)).not.toContain(categoryId)
    expect(data.complaints.edges[0]?.node.category.id).toBe(categoryId)

    const { categories } = await settings<{ categories: { id: string }[] }>('categories { id }')
    const categoryIds = categories.map(({ id }) => id).reverse()
    const ordered = await send('orderCategories', { categoryIds }, 'categories { id }')
    expect(ordered.categories?.map(({ id }) => id)).toEqual(categoryIds)
  })

  test('a category stands under what is there, in no circle, and has a name in the first language', async () => {
    const add = (name: string, change: object = {}) =>
      send('addCategory', { names: [{ locale: 'en', name }], severity: 'LOW', ...change }, category)
    const wide = (await add('Wide')).category?.id
    const narrow = (await add('Narrow', { parentId: wide })).category?.id
    const refused = async (work: Promise<Done>) => (await work).issues?.[0]
    expect(await refused(send('changeCategory', { categoryId: wide, parentId: narrow }, category))).toEqual({
      path: ['parentId'],
      code: 'INVALID',
    })
    expect(await refused(add('Lost', { parentId: radu.staffId }))).toEqual({ path: ['parentId'], code: 'UNKNOWN' })
    expect(await refused(add('Lost', { departmentId: wide }))).toEqual({ path: ['departmentId'], code: 'UNKNOWN' })
    expect(await refused(add(' '))).toEqual({ path: ['names'], code: 'REQUIRED' })
    const foreign = { names: [{ locale: 'es', name: 'Solo' }], severity: 'LOW' }
    expect(await refused(send('addCategory', foreign, category))).toEqual({ path: ['names'], code: 'REQUIRED' })
    const twice = [
      { locale: 'en', name: 'One' },
      { locale: 'en', name: 'Two' },
    ]
    expect(await refused(send('addCategory', { names: twice, severity: 'LOW' }, category))).toMatchObject({
      path: ['names'],
    })
  })

  test('of two changes at once none is lost, and both find their own', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Department ${index}`)
    const done = await Promise.all(names.map((name) => send('addDepartment', { name }, 'department { id }')))
    expect(new Set(done.map(({ department }) => department?.id)).size).toBe(8)
    const { departments } = await settings<{ departments: { name: string }[] }>('departments { name }')
    expect(departments.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    const same = { key: randomUUID(), name: 'Only once' }
    const answers = await Promise.all([1, 2, 3].map(() => send('addDepartment', same, 'department { id }')))
    expect(new Set(answers.map(({ department }) => department?.id)).size).toBe(1)
  })

  test('keys with the scope do what administrators do, but make no keys; nobody else does anything', async () => {
    const keyWith = async (...scopes: ('settings:write' | 'complaints:write')[]) => {
      const developer = await createKey(server.platform, store.storeId, { kind: 'DEVELOPER', label: 'x', scopes })
      return { ask: testStore(server.url, { ...store, developer }).asDeveloper }
    }
    const mayKey = await keyWith('settings:write')
    expect((await send('changeLook', { name: 'By a key' }, look, mayKey)).look?.name).toBe('By a key')
    expect((await mayKey.ask<{ settings: { keys: [] } }>('{ settings { keys { id } } }')).data.settings.keys).toEqual(
      [],
    )
    const newKey = { kind: 'DEVELOPER', label: 'x', scopes: ['complaints:read'] }
    expect((await send('createKey', newKey, storeKey, mayKey)).code).toBe('FORBIDDEN')
    const elena = await signedInAs(server, store, 'Elena')
    expect((await send('changeLook', { name: 'By a manager' }, look, elena)).code).toBe('FORBIDDEN')
    expect((await elena.ask('{ settings { origins } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const other = await keyWith('complaints:write')
    expect((await other.ask('{ settings { origins } }')).errors?.[0]?.extensions.code).toBe('MISSING_SCOPE')
    clock = Date.now() + 16 * 60_000
    expect((await send('createKey', newKey, storeKey)).code).toBe('SIGN_IN_AGAIN')
    expect((await send('changeLook', { name: 'An hour later' }, look)).look?.name).toBe('An hour later')
    clock = undefined
  })
})
