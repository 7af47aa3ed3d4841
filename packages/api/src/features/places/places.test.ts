import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'

interface Place {
  id: string
  name: string
  code: string
  address: string
  retiredAt: string | null
}
interface Done {
  __typename: string
  place: Place
  issues?: { path: string[]; code: string }[]
}

onBothEngines('places', (engine) => {
  let server: TestServer
  let radu: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    radu = await signedInAs(server, server.store, 'Radu')
  })
  afterAll(() => server.stop())

  const send = async (name: 'addPlace' | 'changePlace', input: object, by = radu): Promise<Done> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
    const document = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename
      ... on ValidationError { issues { path code } }
      ... on ${type}Success { place { id name code address retiredAt } } } }`
    return (await by.ask<{ done: Done }>(document, { input: { key: randomUUID(), ...input } })).data.done
  }
  const places = async () => {
    const document = '{ settings { places { id name code address retiredAt } } }'
    return (await radu.ask<{ settings: { places: Place[] } }>(document)).data.settings.places
  }

  test('a place is added once, renamed, retired and brought back, and its code stays: old cards go on leading to it', async () => {
    const key = randomUUID()
    const { place } = await send('addPlace', { key, name: ' Counter, Linden Street ' })
    expect(place).toMatchObject({ name: 'Counter, Linden Street', retiredAt: null })
    expect((await send('addPlace', { key, name: ' Counter, Linden Street ' })).place).toEqual(place)
    await send('addPlace', { name: 'Branch' })
    expect((await places()).map(({ name }) => name)).toEqual(['Branch', 'Counter, Linden Street'])
    for (const [name, code] of [
      ['Branch', 'TAKEN'],
      [' ', 'REQUIRED'],
      ['a'.repeat(201), 'TOO_LONG'],
    ])
      for (const result of [await send('addPlace', { name }), await send('changePlace', { placeId: place.id, name })])
        expect(result.issues).toMatchObject([{ path: ['name'], code }])
    const renamed = await send('changePlace', { placeId: place.id, name: 'Market' })
    expect(renamed.place).toEqual({ ...place, name: 'Market' })
    expect((await send('changePlace', { placeId: place.id, retired: true })).place.retiredAt).not.toBeNull()
    const led = await fetch(`${server.url}/c/${place.code}`, { redirect: 'manual' })
    expect(led.headers.get('location')).toBe(`/s/${server.store.storeId}/survey?place=Market`)
    expect((await send('changePlace', { placeId: place.id, retired: false })).place.retiredAt).toBeNull()
  })

  test('its card comes in each size and form, in the language that is asked for, and shows the address', async () => {
    const { place } = await send('addPlace', { name: 'Shop floor' })
    const card =
      '{ settings { places { id a: card { name mediaType base64 } b: card(size: A4, form: SVG, locale: "es") { name mediaType base64 } } } }'
    type Cards = Record<'a' | 'b', { name: string; mediaType: string; base64: string }> & { id: string }
    const { data } = await radu.ask<{ settings: { places: Cards[] } }>(card)
    const { a, b } = data.settings.places.find(({ id }) => id === place.id) as Cards
    expect(a).toMatchObject({ name: `card-${place.code}-a6.pdf`, mediaType: 'application/pdf' })
    expect(Buffer.from(a.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(b).toMatchObject({ name: `card-${place.code}-a4.svg`, mediaType: 'image/svg+xml' })
    const svg = Buffer.from(b.base64, 'base64').toString()
    expect(svg).toContain('width="210mm"')
    expect(svg).toContain(place.address)
    expect(svg, 'in Spanish').toContain('¿')
    expect(new URL(place.address).pathname).toBe(`/c/${place.code}`)
  })

  test('a place of another store is not there, and who may not set up the store adds none', async () => {
    const { place } = await send('addPlace', { name: 'Till' })
    const elsewhere = await server.addStore(peopledStore)
    const other = await signedInAs(server, elsewhere, 'Radu')
    expect((await send('changePlace', { placeId: place.id, name: 'Mine' }, other)).__typename).toBe('NotFoundError')
    const ana = await signedInAs(server, server.store, 'Ana')
    expect((await send('addPlace', { name: 'Hers' }, ana)).__typename).toBe('ForbiddenError')
  })

  test('how customers are asked is changed by whoever has seen how they are', async () => {
    const set = async (input: object) => {
      const document = `mutation ($input: SetSurveysInput!) { setSurveys(input: $input) { __typename
        ... on ValidationError { issues { path } } ... on SetSurveysSuccess { surveys { version afterHours } } } }`
      const given = { key: randomUUID(), kind: 'NPS', reminderAfterDays: 3, ...input }
      return (await radu.ask<{ setSurveys: object }>(document, { input: given })).data.setSurveys
    }
    const { data } = await radu.ask<{ settings: { surveys: { version: string } } }>(
      '{ settings { surveys { version } } }',
    )
    const { version: expectedVersion } = data.settings.surveys
    expect(await set({ afterHours: 48, expectedVersion })).toMatchObject({ surveys: { afterHours: 48 } })
    expect(await set({ afterHours: 12, expectedVersion })).toMatchObject({ issues: [{ path: ['expectedVersion'] }] })
  })
})
