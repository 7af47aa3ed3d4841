import { randomUUID } from 'node:crypto'
import { FileComplaint } from '@redress/schema/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, staffIds } from '../../testing/store-acts.ts'
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
  ladder?: Ladder
  cause?: Cause
  place?: { id: string; version: string }
  causes?: { id: string }[]
}

interface Cause {
  id: string
  version: string
  name: string
  department: { name: string } | null
  departmentId: string | null
  parent: { name: string } | null
  offered: boolean
}

interface Ladder {
  steps: { level: number; person: { displayName: string } }[]
}
const errors = '__typename ... on Error { code } ... on ValidationError { issues { path code } }'
const look = 'look { name locales timeZone accentColor phone email hours casePage countryCode }'
const category = 'category { id names { locale name } severity departmentId parentId offered }'
const cause = 'cause { id version name department { name } departmentId parent { name } offered }'
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

  test('a look is changed in what is told, and shown to customers at once', async () => {
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
    expect(await file()).toBe('FileComplaintSuccess')
    await send('removeOrigin', { origin }, 'origins')
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

  test('a ladder names who takes new complaints and to whom they go up; the next complaint goes that way', async () => {
    const ids = await staffIds(store)
    const asked = 'ladders { departmentId steps { level person { displayName } } } departments { id name }'
    const read = () =>
      settings<{ ladders: ({ departmentId: string } & Ladder)[]; departments: { id: string; name: string }[] }>(asked)
    const { ladders, departments } = await read()
    const departmentId = departments.find(({ name }) => name === 'Customer care')?.id
    const before = ladders.find((ladder) => ladder.departmentId === departmentId)?.steps
    expect(before?.map(({ level, person }) => `${level} ${person.displayName}`)).toEqual(['0 Ana', '1 Ion', '2 Elena'])
    const inner = 'ladder { steps { level person { displayName } } }'
    const steps = [
      { level: 0, staffId: ids.Mihai },
      { level: 2, staffId: null },
    ]
    const input = { key: randomUUID(), departmentId, steps }
    const done = await send('setLadder', input, inner)
    const now = done.ladder?.steps.map(({ level, person }) => `${level} ${person.displayName}`)
    // What was not told stays.
    expect(now).toEqual(['0 Mihai', '1 Ion'])
    expect(await send('setLadder', input, inner)).toEqual(done)
    const { id } = await fileOne(store)
    const { data } = await store.asDeveloper<{ complaint: { owner: object } }>(
      'query ($id: ID!) { complaint(id: $id) { owner { displayName } } }',
      { id },
    )
    expect(data.complaint.owner).toEqual({ displayName: 'Mihai' })

    for (const wrong of [
      [{ level: 4, staffId: ids.Ion }],
      [{ level: -1, staffId: ids.Ion }],
      [steps[0], steps[0]],
      [{ level: 1, staffId: `${ids.Ion?.slice(0, -4)}xxxx` }],
    ])
      expect((await send('setLadder', { departmentId, steps: wrong }, inner)).code, JSON.stringify(wrong)).not.toBe(
        undefined,
      )
    expect((await read()).ladders.find((ladder) => ladder.departmentId === departmentId)).toMatchObject(
      done.ladder ?? {},
    )
    const back = [
      { level: 0, staffId: ids.Ana },
      { level: 2, staffId: ids.Elena },
    ]
    await send('setLadder', { departmentId, steps: back }, inner)
  })

  test('causes are added, changed and put in order; none has the name of one beside it', async () => {
    const { departments } = await settings<{ departments: { id: string; name: string }[] }>('departments { id name }')
    const [{ id: departmentId, name: departmentName } = { id: '', name: '' }] = departments
    const input = { key: randomUUID(), name: ' Bearing runs dry ', departmentId }
    const added = await send('addCause', input, cause)
    expect(added.cause).toMatchObject({ name: 'Bearing runs dry', department: { name: departmentName } })
    expect(await send('addCause', input, cause)).toEqual(added)
    for (const wrong of [{ name: 'Not known' }, { name: '  ' }, { name: 'New', departmentId: departmentId.slice(4) }])
      expect((await send('addCause', wrong, cause)).__typename, JSON.stringify(wrong)).not.toBe('AddCauseSuccess')
    const change = { causeId: added.cause?.id, departmentId: null }
    expect((await send('changeCause', change, cause)).cause).toMatchObject({
      name: 'Bearing runs dry',
      department: null,
    })
    expect((await send('changeCause', { ...change, name: 'Not known' }, cause)).issues).toEqual([
      { path: ['name'], code: 'TAKEN' },
    ])
    const { data } = await radu.ask<{ causes: { id: string; name: string }[] }>('{ causes { id name } }')
    const causeIds = data.causes.map(({ id }) => id)
    const turned = causeIds.toReversed()
    const ordered = await send('orderCauses', { causeIds: turned }, 'causes { id }')
    expect(ordered.causes?.map(({ id }) => id)).toEqual(turned)
    expect((await send('orderCauses', { causeIds: turned.slice(1) }, 'causes { id }')).code).toBe('VALIDATION')
    await send('orderCauses', { causeIds }, 'causes { id }')
  })

  test('causes are a tree: a narrow one has the department of the wide one, stands in no circle and not too deep', async () => {
    const { departments } = await settings<{ departments: { id: string; name: string }[] }>('departments { id name }')
    const [first, other] = departments
    const add = (name: string, change: object = {}) => send('addCause', { name, ...change }, cause)
    const change = (id: string | undefined, what: object) => send('changeCause', { causeId: id, ...what }, cause)
    const refused = async (work: Promise<Done>) => (await work).issues
    const wide = (await add('Carrier', { departmentId: first?.id })).cause
    const narrow = (await add('Strike', { parentId: wide?.id })).cause
    expect(narrow).toMatchObject({
      ...{ parent: { name: 'Carrier' }, department: { name: first?.name }, departmentId: null, offered: true },
    })
    expect((await add('Strike')).cause?.parent, 'beside others it may have the name').toBeNull()
    expect(await refused(add('Strike', { parentId: wide?.id }))).toEqual([{ path: ['name'], code: 'TAKEN' }])
    expect((await change(narrow?.id, { departmentId: other?.id })).cause?.department).toEqual({ name: other?.name })
    expect((await change(narrow?.id, { departmentId: null })).cause?.department).toEqual({ name: first?.name })

    expect(await refused(change(wide?.id, { parentId: narrow?.id }))).toEqual([{ path: ['parentId'], code: 'INVALID' }])
    expect(await refused(change(wide?.id, { parentId: wide?.id }))).toEqual([{ path: ['parentId'], code: 'INVALID' }])
    expect(await refused(add('Lost', { parentId: radu.staffId }))).toEqual([{ path: ['parentId'], code: 'UNKNOWN' }])
    expect(await refused(add('Lost', { parentId: first?.id })), 'of another kind').toMatchObject([{ code: 'UNKNOWN' }])
    let deepest = narrow
    for (const name of ['Third', 'Fourth', 'Fifth']) deepest = (await add(name, { parentId: deepest?.id })).cause
    expect(await refused(add('Sixth', { parentId: deepest?.id }))).toEqual([{ path: ['parentId'], code: 'TOO_MANY' }])
    const above = (await add('Above')).cause
    expect(await refused(change(wide?.id, { parentId: above?.id })), 'what is below it comes along').toEqual([
      { path: ['parentId'], code: 'TOO_MANY' },
    ])
  })

  test('a cause that is retired takes what is below it along, stays on what has it, and can be brought back', async () => {
    const change = (id: string | undefined, what: object) => send('changeCause', { causeId: id, ...what }, cause)
    const wide = (await send('addCause', { name: 'Summer' }, cause)).cause
    const narrow = (await send('addCause', { name: 'Heat', parentId: wide?.id }, cause)).cause
    const [one, another] = [await fileOne(store), await fileOne(store)]
    const record = (complaintId: string, causeId: string | undefined) =>
      act(store, 'recordCause', { complaintId, causeId, displayName: 'Test' })
    expect(await record(one.id, narrow?.id)).toMatchObject({ __typename: 'RecordCauseSuccess' })
    expect(await record(another.id, wide?.id), 'any level').toMatchObject({ __typename: 'RecordCauseSuccess' })

    expect((await change(wide?.id, { offered: false })).cause).toMatchObject({ offered: false })
    for (const each of [wide, narrow])
      expect(await record(another.id, each?.id)).toMatchObject({ issues: [{ path: ['causeId'], code: 'INVALID' }] })
    const added = await send('addCause', { name: 'Frost', parentId: wide?.id }, cause)
    expect(added.issues).toEqual([{ path: ['parentId'], code: 'INVALID' }])
    expect((await change(narrow?.id, { name: 'Great heat' })).cause, 'where it stands it stays').toMatchObject({
      ...{ name: 'Great heat', parent: { name: 'Summer' }, offered: false },
    })
    const { data } = await store.asDeveloper<{ complaint: object; causes: { name: string; offered: boolean }[] }>(
      'query ($id: ID!) { complaint(id: $id) { cause { name offered parent { name } } } causes { name offered } }',
      { id: one.id },
    )
    expect(data.complaint).toEqual({ cause: { name: 'Great heat', offered: false, parent: { name: 'Summer' } } })
    expect(data.causes).toContainEqual({ name: 'Great heat', offered: false })
    await change(wide?.id, { offered: true })
    expect(await record(another.id, narrow?.id)).toMatchObject({ __typename: 'RecordCauseSuccess' })
  })

  test('who changes a cause that somebody else has changed meanwhile is told so, and nothing is done', async () => {
    const added = (await send('addCause', { name: 'Tuesday' }, cause)).cause
    const change = { causeId: added?.id, expectedVersion: added?.version }
    const theirs = (await send('changeCause', { ...change, name: 'Monday' }, cause)).cause
    const mine = { ...change, offered: false }
    expect((await send('changeCause', mine, cause)).issues).toEqual([{ path: ['expectedVersion'], code: 'INVALID' }])
    const again = await send('changeCause', { ...mine, expectedVersion: theirs?.version }, cause)
    expect(again.cause).toMatchObject({ name: 'Monday', offered: false })
  })

  test('what is replaced is what was seen: names, ladders and orders that somebody else has changed meanwhile stay', async () => {
    const asked = `orderVersions { departments categories causes } departments { id version } categories { id version }
      ladders { departmentId version }`
    interface Row {
      id: string
      version: string
    }
    interface Seen {
      orderVersions: Record<'departments' | 'categories' | 'causes', string>
      departments: Row[]
      categories: Row[]
      ladders: { departmentId: string; version: string }[]
    }
    const { orderVersions, departments, categories, ladders } = await settings<Seen>(asked)
    const { causes } = (await radu.ask<{ causes: { id: string }[] }>('{ causes { id } }')).data
    const [department] = departments
    const [wide] = categories
    const ladder = ladders.find(({ departmentId }) => departmentId === department?.id)
    const { Ana, Mihai } = await staffIds(store)
    const { place } = await send('addPlace', { name: 'Counter 7' }, 'place { id version }')
    const { staff } = (await radu.ask<{ staff: Row[] }>('{ staff { id version } }')).data
    const ana = staff.find(({ id }) => id === Ana)
    const names = (name: string) => [{ locale: 'en', name }]
    const steps = (staffId: string | undefined) => [{ level: 3, staffId }]
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
    const onDepartment = { departmentId: department?.id, expectedVersion: department?.version }
    const onCategory = { categoryId: wide?.id, expectedVersion: wide?.version }
    const onLadder = { departmentId: department?.id, expectedVersion: ladder?.version }
    const onPlace = { placeId: place?.id, expectedVersion: place?.version }
    const onPerson = { staffId: Ana, expectedVersion: ana?.version }
    const change = (mutation: string, name: string, [theirs, mine]: [unknown, unknown], on: object) => ({
      ...{ mutation, theirs: { ...on, [name]: theirs }, mine: { ...on, [name]: mine } },
    })
    const orders = [
      ['orderDepartments', 'departmentIds', departments, orderVersions.departments],
      ['orderCategories', 'categoryIds', categories, orderVersions.categories],
      ['orderCauses', 'causeIds', causes, orderVersions.causes],
    ] as const
    const changes = [
      change('renameDepartment', 'name', ['Theirs', 'Mine'], onDepartment),
      change('changeCategory', 'names', [names('Theirs'), names('Mine')], onCategory),
      change('setLadder', 'steps', [steps(Ana), steps(Mihai)], onLadder),
      change('changePlace', 'name', ['Theirs', 'Mine'], onPlace),
      change('updateStaff', 'role', ['SUPERVISOR', 'MANAGER'], onPerson),
      ...orders.map(([mutation, name, rows, expectedVersion]) =>
        change(mutation, name, [ids(rows).toReversed(), ids(rows)], { expectedVersion }),
      ),
    ]
    for (const { mutation, theirs, mine } of changes) {
      expect((await send(mutation, theirs, '__typename')).code, mutation).toBeUndefined()
      const refused = await send(mutation, mine, '__typename')
      expect(refused.issues, mutation).toEqual([{ path: ['expectedVersion'], code: 'INVALID' }])
    }
    const now = await settings<Seen>(asked)
    expect(ids(now.departments)).toEqual(ids(departments).toReversed())
    // As it stands now it is a decision; and who names no version replaces whatever there is.
    const expectedVersion = now.departments.find(({ id }) => id === department?.id)?.version
    const again = { departmentId: department?.id, expectedVersion, name: 'Customer care' }
    expect((await send('renameDepartment', again, 'department { name }')).department?.name).toBe('Customer care')
    for (const [mutation, name, rows] of orders) await send(mutation, { [name]: ids(rows) }, '__typename')
    await send('setLadder', { departmentId: department?.id, steps: steps(undefined) }, '__typename')
    await send('updateStaff', { staffId: Ana, role: 'FRONT_LINE' }, '__typename')
  })

  test('a retired department takes nothing new, keeps what it has, and can be brought back', async () => {
    const { department } = await send('addDepartment', { name: 'Night shift' }, 'department { id }')
    const departmentId = department?.id
    const names = [{ locale: 'en', name: 'At night' }]
    const { category: atNight } = await send('addCategory', { names, severity: 'LOW', departmentId }, category)
    const ilinca = { displayName: 'Ilinca', email: `${randomUUID()}@marin.example`, role: 'FRONT_LINE', departmentId }
    await send('inviteStaff', ilinca, 'person { id }')
    const { cause: dark } = await send('addCause', { name: 'It was dark', departmentId }, cause)
    const rules = [{ words: ['moonlight'], departmentId, owner: 'LEAST_LOADED' }]
    const ruled = await send('setRoutingRules', { rules }, 'routingRules { version }')
    expect(ruled.__typename).toBe('SetRoutingRulesSuccess')
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
    expect(await file({ categoryId: atNight?.id }), 'its category').toBe('Deliveries')
    expect(await file({ description: 'It glows in the moonlight' }), 'a rule that named it').toBe('Deliveries')
    const { causes } = (await radu.ask<{ causes: object[] }>('{ causes { id department { name } } }')).data
    expect(causes, 'its cause').toContainEqual({ id: dark?.id, department: { name: 'Deliveries' } })
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
    const filed = await store.asPage(FileComplaint, { input: complaintInput({ categoryId }) })
    expect(filed.data.fileComplaint.__typename).toBe('FileComplaintSuccess')
    const changed = await send('changeCategory', { categoryId, offered: false, severity: 'SAFETY' }, category)
    expect(changed.category).toMatchObject({ names, severity: 'SAFETY', offered: false })
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
