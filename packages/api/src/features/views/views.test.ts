import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

interface View {
  id: string
  name: string
  shared: boolean
  sort: string
  filter: Record<string, unknown>
}
interface Saved {
  __typename: string
  issues?: { path: string[]; code: string }[]
  view?: View
}
const fields = 'id name shared sort filter { statuses ownership departmentId overdue receivedFrom text }'
const save = `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename
  ... on ValidationError { issues { path code } } ... on SaveViewSuccess { view { ${fields} } } } }`
const remove = `mutation ($input: RemoveViewInput!) { removeView(input: $input) { __typename
  ... on RemoveViewSuccess { removed } } }`

onBothEngines('views that are kept', (engine) => {
  let server: TestServer
  let store: TestStore
  let ana: SignedInPerson
  let ion: SignedInPerson
  let radu: SignedInPerson
  let elsewhere: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    ana = await signedInAs(server, store, 'Ana')
    ion = await signedInAs(server, store, 'Ion')
    radu = await signedInAs(server, store, 'Radu')
    elsewhere = await signedInAs(server, await server.addStore({ ...peopledStore, name: 'Other' }), 'Radu')
  })
  afterAll(() => server.stop())

  const saved = async ({ ask }: Pick<SignedInPerson, 'ask'>, input: object) => {
    const answer = await ask<{ saveView: Saved }>(save, {
      input: { key: randomUUID(), name: randomUUID(), filter: {}, ...input },
    })
    if (answer.errors) throw new Error(answer.text)
    return answer.data.saveView
  }
  const removed = async ({ ask }: Pick<SignedInPerson, 'ask'>, viewId = '', key: string = randomUUID()) =>
    (await ask<{ removeView: { __typename: string; removed?: boolean } }>(remove, { input: { key, viewId } })).data
      .removeView
  const names = async ({ ask }: Pick<SignedInPerson, 'ask'>) =>
    (await ask<{ savedViews: View[] }>(`{ savedViews { ${fields} } }`)).data.savedViews.map(({ name }) => name)

  test('a view comes back as it was given, once by key', async () => {
    const filter = {
      statuses: ['ASSESSING', 'INVESTIGATING', 'ASSESSING'],
      ownership: 'MINE',
      overdue: true,
      receivedFrom: '2026-11-01T00:00:00.000Z',
      text: 'kettle',
    }
    const input = { key: randomUUID(), name: ' My kettles ', filter }
    const first = await saved(ana, input)
    expect(first.view).toMatchObject({
      name: 'My kettles',
      shared: false,
      sort: 'WHAT_BREAKS_FIRST',
      filter: { ...filter, statuses: ['ASSESSING', 'INVESTIGATING'], departmentId: null },
    })
    expect(await saved(ana, input)).toEqual(first)
    expect(await names(ana)).toEqual(['My kettles'])
    expect((await saved(ana, { ...input, name: 'Else' })).__typename).toBe('IdempotencyConflictError')
    const changed = await saved(ana, { viewId: first.view?.id, name: 'Kettles', filter: { text: 'kettle' } })
    expect(changed.view).toMatchObject({
      id: first.view?.id,
      name: 'Kettles',
      filter: { text: 'kettle', overdue: null },
    })
    expect(await names(ana)).toEqual(['Kettles'])
    expect(await saved(ana, input), 'the first answer stays the answer').toEqual(first)
  })

  test('everybody sees their own and the store’s, and another store sees neither', async () => {
    const own = await saved(ion, { name: 'Of Ion' })
    const ours = await saved(radu, { name: 'Of us all', shared: true })
    expect(await names(ion)).toEqual(['Of Ion', 'Of us all'])
    expect(await names(ana)).not.toContain('Of Ion')
    expect(await names(elsewhere)).toEqual([])
    expect(await names({ ask: store.asDeveloper })).toEqual(['Of us all'])
    for (const person of [ana, radu, elsewhere]) {
      expect((await saved(person, { viewId: own.view?.id })).__typename).toBe('NotFoundError')
      expect(await removed(person, own.view?.id)).toEqual({ __typename: 'RemoveViewSuccess', removed: false })
    }
    expect(await names(ion)).toContain('Of Ion')
    expect((await saved(elsewhere, { viewId: ours.view?.id })).__typename).toBe('NotFoundError')
  })

  test('the store’s are kept by administrators, and by no key', async () => {
    expect((await saved(ion, { shared: true })).__typename).toBe('ForbiddenError')
    const { view } = await saved(radu, { shared: true })
    expect((await saved(ion, { viewId: view?.id })).__typename).toBe('ForbiddenError')
    expect((await removed(ion, view?.id)).__typename).toBe('ForbiddenError')
    expect((await saved({ ask: store.asDeveloper }, {})).__typename).toBe('ForbiddenError')
    const key = randomUUID()
    for (let sent = 0; sent < 2; sent++)
      expect(await removed(radu, view?.id, key)).toEqual({ __typename: 'RemoveViewSuccess', removed: true })
    expect(await removed(radu, view?.id)).toEqual({ __typename: 'RemoveViewSuccess', removed: false })
  })

  test('what cannot be kept is said', async () => {
    const faults = async (input: object) =>
      (await saved(radu, input)).issues?.map(({ path, code }) => `${path.join('.')} ${code}`)
    await saved(radu, { name: 'There' })
    expect(await faults({ name: 'There' })).toEqual(['name TAKEN'])
    expect(await faults({ name: ' ' })).toEqual(['name REQUIRED'])
    expect(await faults({ name: 'x'.repeat(81) })).toEqual(['name TOO_LONG'])
    expect(await faults({ name: 'two\nlines' })).toEqual(['name INVALID'])
    expect(await faults({ key: 'short' })).toEqual(['key TOO_SHORT'])
    expect(await faults({ filter: { text: 'x'.repeat(201) } })).toEqual(['filter.text TOO_LONG'])
    expect(await faults({ filter: { orderNumber: 'a\0' } })).toEqual(['filter.orderNumber INVALID'])
    for (let there = (await names(radu)).length; there < 60; there++) await saved(radu, {})
    expect(await faults({})).toEqual(['name TOO_MANY'])
    expect((await saved(radu, { shared: true })).__typename).toBe('SaveViewSuccess')
  })
})
