import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore, withoutLookUps } from '../../testing/test-server.ts'

interface Suggested {
  learntCases: number
  stillLearning: boolean
  categories: { category: { id: string; name: string }; confidence: number }[]
  departments: { department: { name: string }; confidence: number }[]
}

const ask = `query ($id: ID!) { categorySuggestions(complaintId: $id) { learntCases stillLearning
  categories { category { id name } confidence } departments { department { name } confidence } } }`

const late = [
  'The parcel never came',
  'Still waiting for my parcel',
  'The courier is a week late',
  'Entrega tarde, no llega el paquete',
]
const broken = ['The kettle leaks', 'A crack in the lid of the kettle', 'The handle broke off', 'La tapa está rota']

onBothEngines('what kind of complaint it may be', (engine) => {
  let server: TestServer
  let store: TestStore
  let other: TestStore
  beforeAll(async () => {
    const people = {
      ...peopledStore,
      categories: [
        { names: { en: 'Broken' }, severity: 'NORMAL' as const },
        { names: { en: 'Late' }, severity: 'NORMAL' as const, department: 'Deliveries' },
      ],
    }
    server = await startTestServer(engine, { store: people })
    store = server.store
    other = await server.addStore({ ...people, name: 'Other' })
  })
  afterAll(() => server.stop())

  const suggestionsFor = async (id: string, as = store) =>
    (await as.asDeveloper<{ categorySuggestions: Suggested | null }>(ask, { id })).data.categorySuggestions

  test('is learnt from what people of the store made of others like it, in whatever language', async () => {
    const unknown = await fileOne(store, { description: 'My parcel has not come.' })
    expect(await suggestionsFor(unknown.id)).toEqual({
      ...{ learntCases: 0, stillLearning: true },
      ...{ categories: [], departments: [] },
    })
    const { data } = await store.asDeveloper<{ storefront: { categories: { id: string; name: string }[] } }>(
      '{ storefront { categories { id name } } }',
    )
    const idOf = (name: string) => data.storefront.categories.find((category) => category.name === name)?.id
    for (const [name, texts] of Object.entries({ Late: late, Broken: broken }))
      for (const description of texts) {
        const { id } = await fileOne(store, { description })
        await act(store, 'classifyComplaint', { complaintId: id, categoryId: idOf(name), displayName: 'Test' })
      }
    await sweepInto([], server)
    const suggested = await suggestionsFor(unknown.id)
    expect(suggested).toMatchObject({ learntCases: 8, stillLearning: false })
    expect(suggested?.categories[0]?.category.name).toBe('Late')
    expect(suggested?.departments[0]?.department.name).toBe('Deliveries')
    const confidences = suggested?.categories.map(({ confidence }) => confidence) ?? []
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
    expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThan(1)
    const spanish = await fileOne(store, { description: 'El paquete no ha llegado.' })
    expect((await suggestionsFor(spanish.id))?.categories[0]?.category.name).toBe('Late')
    // Nothing is done with it.
    const asked = await store.asDeveloper<{ complaint: { category: null } }>(
      'query ($id: ID!) { complaint(id: $id) { category { name } } }',
      { id: unknown.id },
    )
    expect(asked.data.complaint.category).toBeNull()
  })

  test('takes in what a colleague classified a moment ago, however late the sweep is; asked twice at once, each case is learnt once', async () => {
    const { id } = await fileOne(store, { description: 'The mirror is broken.' })
    const before = await suggestionsFor(id)
    const broken = before?.categories.find(({ category }) => category.name === 'Broken')?.category.id
    await act(store, 'classifyComplaint', { complaintId: id, categoryId: broken, displayName: 'Test' })
    const asked = await Promise.all([suggestionsFor(id), suggestionsFor(id), suggestionsFor(id)])
    expect(asked.map((answer) => answer?.learntCases)).toEqual([9, 9, 9])
  })

  test('comes from memory: one statement for the case, one for what is new, whatever was learnt', async () => {
    const { id } = await fileOne(store)
    const statements = await server.statementsOf(() => suggestionsFor(id))
    expect(withoutLookUps(statements)).toHaveLength(2)
  })

  test('another store learns nothing from it, and whoever may not see a complaint gets none', async () => {
    const theirs = await fileOne(other, { description: 'My parcel has not come.' })
    await suggestionsFor(theirs.id, other)
    await sweepInto([], server)
    expect(await suggestionsFor(theirs.id, other)).toMatchObject({
      learntCases: 0,
      stillLearning: false,
      categories: [],
    })
    expect(await suggestionsFor(theirs.id)).toBeNull()
    const ours = await fileOne(store)
    const mihai = await signedInAs(server, store, 'Mihai')
    expect(await suggestionsFor(ours.id, mihai.store)).toBeNull()
  })
})
