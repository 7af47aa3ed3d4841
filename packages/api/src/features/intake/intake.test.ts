import { randomUUID } from 'node:crypto'
import { type Scope, scopes, valuesOf } from '@redress/schema/enums'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { fileOne, peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore, withoutLookUps } from '../../testing/test-server.ts'
import { createKey } from '../stores/service.ts'
import { batchSize } from './take-rows.ts'

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const kettle = {
  sku: 'K-1',
  names: [
    { locale: 'en', name: 'Copper kettle' },
    { locale: 'es', name: 'Hervidor de cobre' },
  ],
  category: 'Kitchen',
  price: euros(4000),
  cost: euros(1800),
  complexity: 'SIMPLE',
  guaranteeMonths: 36,
  inStock: true,
}
const maria = { number: 'C-7', name: 'Maria Ionescu', email: 'maria@example.org' }
const order = {
  number: 'A-1001',
  customer: maria,
  boughtAt: '2026-11-01T22:30:00Z',
  deliveredAt: '2026-11-04T10:00:00Z',
  lines: [{ sku: 'K-1', name: 'Copper kettle', price: euros(3900) }],
}

interface Taken {
  __typename: string
  code?: string
  added?: number
  changed?: number
  unchanged?: number
  faults?: { row: number; name: string; issues: { path: string[]; code: string }[] }[]
  issues?: { path: string[]; code: string }[]
}

onBothEngines('products, orders and customers of a store', (engine) => {
  let server: TestServer
  let store: TestStore
  beforeEach(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    store = server.store
  })
  afterEach(() => server.stop())

  const document = (what: string) => `mutation ($input: Upsert${what}Input!) { upsert${what}(input: $input) { __typename
    ... on Error { code message } ... on ValidationError { issues { path code } }
    ... on Upsert${what}Success { added changed unchanged faults { row name issues { path code } } } } }`
  async function send(
    what: string,
    rows: readonly object[],
    { key = randomUUID() as string, to = store, as = {} } = {},
  ) {
    const answer = await to.asDeveloper<Record<string, Taken>>(document(what), { input: { key, rows } }, as)
    const taken = answer.data?.[`upsert${what}`]
    if (!taken) throw new Error(answer.text)
    return taken
  }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const signedIn = async (name: string) => bearer((await signedInAs(server, store, name)).token)
  const productAs = async (headers: Record<string, string>) => {
    const { data } = await store.asDeveloper<{ product: Record<string, unknown> }>(
      `{ product(sku: "K-1") { name category price { amountMinor currency } cost { amountMinor } marginPercent complexity
        guaranteeMonths inStock } }`,
      {},
      headers,
    )
    return data.product
  }

  test('a product is on record as it was sent, in the language of whoever asks', async () => {
    expect(await send('Products', [kettle])).toMatchObject({ added: 1, changed: 0, unchanged: 0, faults: [] })
    const { sku: _, names: __, ...rest } = kettle
    expect(await productAs({ 'accept-language': 'es' })).toEqual({
      ...rest,
      name: 'Hervidor de cobre',
      cost: { amountMinor: 1800 },
      marginPercent: 55,
    })
  })

  test('the same again changes nothing, what is left out stays, and null empties', async () => {
    await send('Products', [kettle])
    expect(await send('Products', [kettle])).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    expect(await send('Products', [{ sku: ' K-1 ', inStock: false, category: null }])).toMatchObject({ changed: 1 })
    expect(await productAs({})).toMatchObject({
      name: 'Copper kettle',
      category: null,
      inStock: false,
      marginPercent: 55,
    })
    await send('Orders', [order])
    expect(await send('Orders', [order])).toMatchObject({ unchanged: 1 })
    expect(await send('Orders', [{ number: 'A-1001', deliveredAt: null }])).toMatchObject({ changed: 1 })
    const { data } = await store.asDeveloper('{ order(number: "A-1001") { customerName deliveredAt lines { name } } }')
    expect(data.order).toEqual({ customerName: maria.name, deliveredAt: null, lines: [{ name: 'Copper kettle' }] })
  })

  test('the same key gives the same answer, whatever happened since, and never another', async () => {
    const key = randomUUID()
    const first = await send('Products', [kettle], { key })
    await send('Products', [{ sku: 'K-1', inStock: false }])
    expect(await send('Products', [kettle], { key })).toEqual(first)
    expect(await productAs({})).toMatchObject({ inStock: false })
    expect(await send('Products', [{ ...kettle, sku: 'K-2' }], { key })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
    expect(await send('Orders', [order], { key })).toMatchObject({ added: 1 })
  })

  test('each row is looked at by itself: the good ones are kept, the others say what is wrong', async () => {
    const answer = await send('Products', [
      { sku: ' ', names: kettle.names },
      { sku: 'new, without a name' },
      kettle,
      { ...kettle, price: euros(-1), guaranteeMonths: -1 },
      { ...kettle, sku: 'K-2', cost: { amountMinor: 1, currency: 'USD' } },
      { ...kettle, sku: 'K-3', names: [{ locale: 'en', name: `two\nlines` }] },
      { ...kettle, sku: 'x'.repeat(101) },
      { ...kettle, sku: 'a half \ud83d' },
    ])
    expect(answer).toMatchObject({ added: 2, changed: 0, unchanged: 0 })
    expect(
      answer.faults?.map(({ row, issues }) => [row, ...issues.map(({ path, code }) => `${path.join('.')} ${code}`)]),
    ).toEqual([
      [0, 'sku REQUIRED'],
      [1, 'names REQUIRED'],
      [3, 'sku TAKEN', 'price.amountMinor OUT_OF_RANGE', 'guaranteeMonths OUT_OF_RANGE'],
      [4, 'cost.currency INVALID'],
      [5, 'names.0.name INVALID'],
      [6, 'sku TOO_LONG'],
    ])
    const orders = await send('Orders', [
      { ...order, number: '1', boughtAt: undefined },
      { ...order, number: '2', customer: { name: 'Nobody' } },
      { ...order, number: '3', lines: [{ name: 'Lid', quantity: 0 }] },
      {
        ...order,
        number: '4',
        lines: [
          { name: 'A', price: euros(1) },
          { name: 'B', price: { amountMinor: 1, currency: 'USD' } },
        ],
      },
      { ...order, number: '5', boughtAt: '0001-01-01T00:00:00Z' },
      { ...order, number: '6', customer: { email: 'no address' } },
    ])
    expect(orders.added).toBe(0)
    expect(
      orders.faults?.flatMap(({ row, issues }) => issues.map(({ path, code }) => `${row} ${path.join('.')} ${code}`)),
    ).toEqual([
      '0 boughtAt REQUIRED',
      '1 customer.number REQUIRED',
      '2 lines.0.quantity OUT_OF_RANGE',
      '3 lines INVALID',
      '4 boughtAt OUT_OF_RANGE',
      '5 customer.email INVALID',
    ])
    const { data } = await store.asDeveloper('{ order(number: "1") { number } }')
    expect(data.order).toBeNull()
  })

  test('more rows than a call takes are refused before any is looked at', async () => {
    const rows = Array.from({ length: 10_001 }, (_, number) => ({ sku: `S-${number}` }))
    expect(await send('Products', rows)).toMatchObject({
      code: 'VALIDATION',
      issues: [{ path: ['rows'], code: 'TOO_MANY' }],
    })
  })

  test('ten thousand rows come in one call, in batches with a fixed number of statements', async () => {
    const rows = Array.from({ length: 10_000 }, (_, number) => ({
      ...kettle,
      sku: `S-${number}`,
      price: euros(number),
    }))
    let answer: Taken | undefined
    const statements = await server.statementsOf(async () => {
      answer = await send('Products', rows)
    })
    expect(answer).toMatchObject({ added: 10_000, faults: [] })
    // Each batch reads and writes once; the key is looked for and kept.
    expect(withoutLookUps(statements)).toHaveLength(2 * (10_000 / batchSize) + 2)
    const again = await server.statementsOf(async () => {
      answer = await send('Products', rows)
    })
    expect(answer).toMatchObject({ unchanged: 10_000 })
    expect(withoutLookUps(again)).toHaveLength(10_000 / batchSize + 2)
  })

  test('a large body is taken from nobody else', async () => {
    const { platform } = server
    const input = { key: randomUUID(), rows: [{ ...kettle, category: 'x'.repeat(1_100_000) }] }
    const keyWith = (...may: Scope[]) =>
      createKey(platform, store.storeId, { kind: 'DEVELOPER', label: 'test', scopes: may })
    const reader = await store.asDeveloper(document('Products'), { input }, bearer(await keyWith('complaints:read')))
    expect(reader.status).toBe(413)
    const person = await store.asDeveloper(document('Products'), { input }, await signedIn('Elena'))
    expect(person.status).toBe(413)
    const sender = await keyWith('records:write')
    expect(await send('Products', input.rows, { as: bearer(sender) })).toMatchObject({
      faults: [{ issues: [{ path: ['category'], code: 'TOO_LONG' }] }],
    })
    const far = await store.asDeveloper(
      document('Products'),
      { input: { ...input, key: 'x'.repeat(9_000_000) } },
      bearer(sender),
    )
    expect(far.status).toBe(413)
  })

  test('administrators may send, nobody else who signs in', async () => {
    expect(await send('Products', [kettle], { as: await signedIn('Elena') })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await send('Products', [kettle], { as: await signedIn('Radu') })).toMatchObject({ added: 1 })
  })

  test('what it costs the store is seen by those only who need it', async () => {
    await send('Products', [kettle])
    await send('Orders', [{ ...order, lines: [{ ...order.lines[0], cost: euros(1700) }] }])
    const { platform } = server
    const keyWith = async (...may: Scope[]) =>
      bearer(await createKey(platform, store.storeId, { kind: 'DEVELOPER', label: 'test', scopes: may }))
    const callers: [string, Record<string, string>, boolean][] = [
      ['front line', await signedIn('Ana'), false],
      ['supervisor', await signedIn('Ion'), true],
      ['manager', await signedIn('Elena'), true],
      ['administrator', await signedIn('Radu'), true],
      ['a key that reads', await keyWith('complaints:read', 'complaints:write', 'records:write'), false],
      ['a key with every scope', await keyWith(...valuesOf(scopes)), true],
    ]
    for (const [caller, headers, sees] of callers) {
      const seen = await productAs(headers)
      expect(seen, caller).toMatchObject({
        price: euros(4000),
        cost: sees ? { amountMinor: 1800 } : null,
        marginPercent: sees ? 55 : null,
      })
      const { data } = await store.asDeveloper(
        '{ order(number: "A-1001") { lines { price { amountMinor } cost { amountMinor } } } }',
        {},
        headers,
      )
      expect(data.order, caller).toEqual({
        lines: [{ price: { amountMinor: 3900 }, cost: sees ? { amountMinor: 1700 } : null }],
      })
    }
  })

  test('a customer of the store keeps the file that their complaints made, and no address is given away', async () => {
    await fileOne(store, { contact: { name: 'M. Ionescu', email: 'maria@example.org' } })
    expect(await send('Customers', [maria])).toMatchObject({ added: 0, changed: 1 })
    const taken = await send('Customers', [
      { number: 'C-8', name: 'Somebody else', email: 'MARIA@example.org' },
      { number: 'C-9' },
      { number: 'C-7', phone: '+40 721 000 111' },
    ])
    expect(taken).toMatchObject({ added: 0, changed: 1 })
    expect(taken.faults?.flatMap(({ issues }) => issues.map(({ path, code }) => `${path} ${code}`))).toEqual([
      'email TAKEN',
      'name REQUIRED',
    ])
    expect(await send('Customers', [{ number: 'C-7' }])).toMatchObject({ unchanged: 1 })
    const { database } = server.platform
    const files = await database.read.select().from(database.tables.customers)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatchObject({ ...maria, phone: '+40 721 000 111' })
  })

  test('two who send the same at the same moment leave one of each', async () => {
    const rows = Array.from({ length: 40 }, (_, number) => ({
      ...order,
      number: `A-${number}`,
      customer: { email: `c${number % 7}@example.org` },
    }))
    const answers = await Promise.all([send('Orders', rows), send('Orders', rows.toReversed()), send('Orders', rows)])
    for (const { faults } of answers) expect(faults).toEqual([])
    const { database } = server.platform
    expect(await database.read.$count(database.tables.orders)).toBe(40)
    expect(await database.read.$count(database.tables.customers)).toBe(7)
  })

  test('another store has numbers of its own', async () => {
    await send('Products', [kettle])
    await send('Orders', [order])
    const other = await server.addStore({ name: 'Other' })
    const { data } = await other.asDeveloper('{ product(sku: "K-1") { sku } order(number: "A-1001") { number } }')
    expect(data).toEqual({ product: null, order: null })
    expect(await send('Orders', [order], { to: other })).toMatchObject({ added: 1 })
  })
})
