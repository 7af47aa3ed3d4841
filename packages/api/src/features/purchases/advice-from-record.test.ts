import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { act, fileOne, peopledStore, readComplaint } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const kettle = {
  sku: 'K-1',
  names: [{ locale: 'en', name: 'Copper kettle' }],
  price: euros(4000),
  cost: euros(1800),
  complexity: 'SIMPLE',
  inStock: true,
}
const order = {
  number: 'A-1001',
  customer: { email: 'maria@example.org', name: 'Maria Ionescu' },
  boughtAt: '2026-11-01T22:30:00Z',
  lines: [{ sku: 'K-1', name: 'Copper kettle', price: euros(3000) }],
}
const ask = `query ($id: ID!, $margin: Int, $price: MoneyInput) {
  remedyAdvice(complaintId: $id, marginPercent: $margin, price: $price) { recommended value { paid { amountMinor } }
    why { row checks { column known isWithheld holds } passedOver { check { column known isWithheld } } } } }`

interface Advice {
  recommended: string
  value: { paid: { amountMinor: number } | null }
  why: {
    row: number
    checks: { column: string; known: string | null; isWithheld: boolean }[]
    passedOver: { check: { column: string; known: string | null; isWithheld: boolean } }[]
  }
}

onBothEngines('advice rests on what is on record', (engine) => {
  let server: TestServer
  let store: TestStore
  beforeEach(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
    server.platform.now = () => new Date('2026-11-25T09:00:00Z')
  })
  afterEach(() => server.stop())

  const send = (what: string, rows: object[]) =>
    store.asDeveloper(`mutation ($input: Upsert${what}Input!) { upsert${what}(input: $input) { __typename } }`, {
      input: { key: randomUUID(), rows },
    })
  async function adviceOn(id: string, told: object = {}, as: TestStore = store): Promise<Advice> {
    const { data, text } = await as.asDeveloper<{ remedyAdvice: Advice }>(ask, { id, ...told })
    if (!data?.remedyAdvice) throw new Error(text)
    return data.remedyAdvice
  }
  const marginOf = ({ why }: Advice) => why.checks.find(({ column }) => column === 'MARGIN')

  test('price, margin and complexity come from the order and the product, nothing is asked again', async () => {
    await send('Products', [kettle])
    await send('Orders', [order])
    const { id } = await fileOne(store, { about: { orderNumber: 'A-1001' } })
    const advice = await adviceOn(id)
    expect(advice).toMatchObject({
      recommended: 'REPLACEMENT',
      value: { paid: { amountMinor: 3000 } },
      why: { row: 5 },
    })
    // What was paid, less what it costs: not by the price of today.
    expect(marginOf(advice)).toMatchObject({ known: '40', isWithheld: false })
    expect(await adviceOn(id, { price: euros(9900), margin: 10 })).toMatchObject({
      value: { paid: { amountMinor: 9900 } },
      why: { row: 3 },
    })
  })

  test('an order or a product that is sent later counts all the same', async () => {
    const { id } = await fileOne(store, { about: { orderNumber: 'A-1001' } })
    expect(await adviceOn(id)).toMatchObject({ value: { paid: null }, why: { row: 6 } })
    await send('Orders', [order])
    expect(await adviceOn(id)).toMatchObject({ value: { paid: { amountMinor: 3000 } }, why: { row: 6 } })
    await send('Products', [kettle])
    expect(await adviceOn(id)).toMatchObject({ why: { row: 5 } })
  })

  test('an order of somebody else tells nothing, whoever names its number', async () => {
    await send('Products', [kettle])
    await send('Orders', [order])
    const contact = { name: 'Somebody else', email: 'else@example.org' }
    const { id } = await fileOne(store, { contact, about: { orderNumber: 'A-1001' } })
    expect(await adviceOn(id)).toMatchObject({ value: { paid: null }, why: { row: 6 } })
  })

  test('what the page says of the product is enough; what the customer says of the price tells no margin', async () => {
    await send('Products', [kettle])
    const { id } = await fileOne(store, { about: { sku: 'K-1', price: euros(99) } })
    const advice = await adviceOn(id)
    expect(advice.value.paid).toEqual({ amountMinor: 99 })
    expect(marginOf(advice)).toMatchObject({ known: '55' })
  })

  test('the front line gets the advice and not the margin', async () => {
    await send('Products', [kettle])
    const { id } = await fileOne(store, { about: { sku: 'K-1' } })
    const [ana, ion] = [await signedInAs(server, store, 'Ana'), await signedInAs(server, store, 'Ion')]
    const advice = await adviceOn(id, {}, ana.store)
    expect(advice).toMatchObject({ recommended: 'REPLACEMENT', why: { row: 5 } })
    const seen = [...advice.why.checks, ...advice.why.passedOver.map(({ check }) => check)]
    const margins = seen.filter(({ column }) => column === 'MARGIN')
    expect(margins.length).toBeGreaterThan(1)
    for (const margin of margins) expect(margin).toMatchObject({ known: null, isWithheld: true })
    expect(JSON.stringify(advice)).not.toContain('55')
    // What they say themselves is no secret from them.
    expect(marginOf(await adviceOn(id, { margin: 44 }, ana.store))).toMatchObject({ known: '44', isWithheld: false })
    expect(marginOf(await adviceOn(id, {}, ion.store))).toMatchObject({ known: '55', isWithheld: false })
  })

  const purchaseOf = async (id: string, as: TestStore = store) => {
    const { data } = await as.asDeveloper<{ complaint: { purchase: unknown } }>(
      `query ($id: ID!) { complaint(id: $id) { purchase { order { number } isTiedByStaff product { name }
        price { amountMinor currency } marginPercent complexity inStock boughtOn } } }`,
      { id },
    )
    return data.complaint.purchase
  }
  const nothing = {
    ...{ order: null, isTiedByStaff: false, product: null, price: null },
    ...{ marginPercent: null, complexity: null, inStock: null, boughtOn: null },
  }

  test('without records the staff say what was bought, and the last word counts', async () => {
    const { id } = await fileOne(store)
    expect(await purchaseOf(id)).toEqual(nothing)
    const said = { price: euros(60_000), marginPercent: 12, complexity: 'COMPLEX', boughtOn: '2026-11-20' }
    const input = { key: randomUUID(), complaintId: id, displayName: 'Test', ...said }
    expect(await act(store, 'recordPurchase', input)).toMatchObject({ __typename: 'RecordPurchaseSuccess' })
    expect(await purchaseOf(id)).toEqual({ ...nothing, ...said })
    expect(await adviceOn(id)).toMatchObject({ recommended: 'REPAIR', value: { paid: { amountMinor: 60_000 } } })
    const last = { price: euros(50_000) }
    await act(store, 'recordPurchase', { complaintId: id, displayName: 'Test', ...last })
    expect(await purchaseOf(id)).toEqual({ ...nothing, ...last })
    // Sent again, it changes nothing.
    expect(await act(store, 'recordPurchase', input)).toMatchObject({ __typename: 'RecordPurchaseSuccess' })
    expect(await purchaseOf(id)).toEqual({ ...nothing, ...last })
    const { timeline } = await readComplaint(store, id)
    const recorded = timeline.edges.filter(({ node }) => node.type === 'PURCHASE_RECORDED')
    expect(recorded.map(({ node }) => node.audience)).toEqual(['STAFF', 'STAFF'])
  })

  test('the staff tie an order that somebody else bought, and the front line sees no margin', async () => {
    await send('Products', [kettle])
    await send('Orders', [order])
    const contact = { name: 'Her son', phone: '+40 721 000 111' }
    const { id } = await fileOne(store, { contact, about: { orderNumber: 'A-1001' } })
    expect(await purchaseOf(id)).toEqual(nothing)
    await act(store, 'recordPurchase', { complaintId: id, displayName: 'Test', orderNumber: ' A-1001 ' })
    const tied = {
      order: { number: 'A-1001' },
      isTiedByStaff: true,
      product: { name: 'Copper kettle' },
      price: euros(3000),
      marginPercent: 40,
      complexity: 'SIMPLE',
      inStock: true,
      boughtOn: '2026-11-01',
    }
    expect(await purchaseOf(id)).toEqual(tied)
    const ana = await signedInAs(server, store, 'Ana')
    expect(await purchaseOf(id, ana.store)).toEqual({ ...tied, marginPercent: null })
  })

  test.each([
    ['an order that is not on record', { orderNumber: 'A-9' }, 'orderNumber UNKNOWN'],
    ['a product that is not on record', { sku: 'K-9' }, 'sku UNKNOWN'],
    ['an amount below nothing', { price: euros(-1) }, 'price.amountMinor OUT_OF_RANGE'],
    ['more than everything', { marginPercent: 101 }, 'marginPercent OUT_OF_RANGE'],
    ['a day to come', { boughtOn: '2026-11-26' }, 'boughtOn OUT_OF_RANGE'],
    ['nobody who says so', { displayName: '' }, 'staffId REQUIRED'],
  ])('%s is refused', async (_what, said, issue) => {
    const { id } = await fileOne(store)
    const { issues } = await act(store, 'recordPurchase', { complaintId: id, displayName: 'Test', ...said })
    expect(issues?.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([issue])
    expect(await purchaseOf(id)).toEqual(nothing)
  })

  test('an order of another store can be neither seen nor tied', async () => {
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    await send('Orders', [order])
    const { id } = await fileOne(other, { about: { orderNumber: 'A-1001' } })
    expect(await purchaseOf(id, other)).toEqual(nothing)
    const tie = { complaintId: id, displayName: 'Test', orderNumber: 'A-1001' }
    expect(await act(other, 'recordPurchase', tie)).toMatchObject({ issues: [{ code: 'UNKNOWN' }] })
  })

  test('a page of complaints finds out in three statements what they are all about', async () => {
    await send('Products', [kettle])
    await send('Orders', [order])
    for (const sku of ['K-1', 'K-2', undefined]) await fileOne(store, { about: { orderNumber: 'A-1001', sku } })
    const list = '{ complaints { edges { node { purchase { order { number } product { sku } } } } } }'
    const statements = await server.statementsOf(() => store.asDeveloper(list))
    expect(statements.filter((text) => /"(orders|products|purchases)"/.test(text))).toHaveLength(3)
  })

  test('filing costs nothing more, and finding out three statements at most', async () => {
    const before = await server.statementsOf(() => fileOne(store))
    await send('Products', [kettle])
    await send('Orders', [order])
    const after = await server.statementsOf(() => fileOne(store, { about: { orderNumber: 'A-1001', sku: 'K-1' } }))
    const filing = (statements: string[]) => statements.filter((text) => /"(orders|products|purchases)"/.test(text))
    expect([filing(before), filing(after)]).toEqual([[], []])
    const { id } = await fileOne(store, { about: { orderNumber: 'A-1001' } })
    expect(filing(await server.statementsOf(() => adviceOn(id)))).toHaveLength(3)
  })
})
