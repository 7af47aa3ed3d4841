import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { onEngine } from '../testing/engines.ts'
import { startTestServer, type TestServer, type TestStore } from '../testing/test-server.ts'
import { bucketSize, costLimit, restoreRate } from './plugins/cost.ts'
import { maxAliasesOfOneField, maxDepth, maxTokens } from './plugins/limits.ts'

interface Cost {
  requested: number
  limit: number
  remaining: number
  restoreRate: number
}

onEngine('SQLite', 'what a free document may hold', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine, { costBucket: bucketSize })
  })
  afterAll(() => server.stop())

  const codeOf = async (query: string, variables?: Record<string, unknown>) => {
    const { status, errors } = await server.store.asDeveloper(query, variables)
    return errors ? `${status} ${errors[0]?.extensions.code}` : status
  }
  const aliases = (count: number, field = 'storefront { name }') =>
    Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')
  /** As many levels as told, the field at the root included. */
  const nested = (depth: number) =>
    `{ storefront { categories { ${'parent { '.repeat(depth - 3)} name ${'} '.repeat(depth - 3)} } } }`

  test('15 aliases of one field, not 16', async () => {
    expect(await codeOf(`{ ${aliases(maxAliasesOfOneField)} }`)).toBe(200)
    expect(await codeOf(`{ ${aliases(maxAliasesOfOneField + 1)} }`)).toBe('400 DOCUMENT_TOO_LARGE')
  })

  test('nor 16 over several places and fragments', async () => {
    const parts = `fragment A on Query { ${aliases(8)} } fragment B on Query { ${aliases(8).replaceAll(/a(\d)/g, 'b$1')} }`
    expect(await codeOf(`{ ...A ...B } ${parts}`)).toBe('400 DOCUMENT_TOO_LARGE')
  })

  test(`${maxDepth} levels, not one more, also by way of fragments`, async () => {
    expect(await codeOf(nested(maxDepth))).toBe(200)
    expect(await codeOf(nested(maxDepth + 1))).toBe('400 DOCUMENT_TOO_LARGE')
    const deep = `{ storefront { categories { ...A } } } fragment A on Category { ${'parent { '.repeat(maxDepth - 2)} name ${'} '.repeat(maxDepth - 2)} }`
    expect(await codeOf(deep)).toBe('400 DOCUMENT_TOO_LARGE')
    expect(await codeOf(`{ ... on Query { ${nested(maxDepth + 1).slice(1)} }`)).toBe('400 DOCUMENT_TOO_LARGE')
  })

  test('no fragment that holds itself', async () => {
    expect(await codeOf('{ storefront { categories { ...A } } } fragment A on Category { parent { ...A } }')).toMatch(
      /^400/,
    )
  })

  test(`${maxTokens} tokens`, async () => {
    const around = '{ complaints ( filter : { statuses : [ ] } ) { edges { cursor } } }'
    const ofTokens = (count: number) => around.replace('[', `[${' RECEIVED'.repeat(count - around.split(' ').length)}`)
    expect(await codeOf(ofTokens(maxTokens))).toBe(200)
    expect(await codeOf(ofTokens(maxTokens + 1))).toMatch(/^400/)
    expect(await codeOf('{'.repeat(100_000))).toMatch(/^400/)
  })

  test('a question about the schema itself, however deep it goes', async () => {
    const ofType = 'ofType { '.repeat(maxDepth)
    expect(
      await codeOf(`{ __schema { types { fields { type { ${ofType} name ${'} '.repeat(maxDepth)} } } } }`),
    ).toMatch(/^(200|400 GRAPHQL)/)
    const disguised = `{ __typename ${nested(maxDepth + 1).slice(1)}`
    expect(await codeOf(disguised)).toBe('400 DOCUMENT_TOO_LARGE')
  })
})

onEngine('SQLite', 'what a document costs', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine, { costBucket: bucketSize })
  })
  afterAll(() => server.stop())

  async function ask(
    query: string,
    {
      variables,
      store = server.store,
      ...more
    }: { variables?: object; store?: TestStore; operationName?: string } = {},
  ) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${store.developer}` },
      body: JSON.stringify({ query, variables, ...more }),
    })
    const { errors, extensions } = (await response.json()) as {
      errors?: { extensions: { code: string } }[]
      extensions?: { cost: Cost }
    }
    return {
      status: response.status,
      code: errors?.[0]?.extensions.code,
      cost: extensions?.cost,
      headers: response.headers,
    }
  }
  const list = (first: number) => `{ complaints(first: ${first}) { edges { node { reference } } } }`

  test('grows with the page that is asked for, and is told with what is left', async () => {
    const small = (await ask(list(1))).cost!
    const large = (await ask(list(100))).cost!
    expect(large.requested - small.requested).toBe(99)
    expect(large).toMatchObject({ limit: costLimit, restoreRate })
    expect(large.remaining).toBeLessThanOrEqual(bucketSize - large.requested)
  })

  test('is the same whether the page comes by a variable, by its default or in the text', async () => {
    const query = (head: string) => `query ${head} { complaints(first: $n) { edges { node { reference } } } }`
    const requested = (await ask(list(100))).cost?.requested
    expect((await ask(query('($n: Int)'), { variables: { n: 100 } })).cost?.requested).toBe(requested)
    expect((await ask(query('($n: Int = 100)'))).cost?.requested).toBe(requested)
  })

  test('is that of the operation that runs, not of the first one in the document', async () => {
    const query = `query Small { storefront { name } } query Large ${list(100)}`
    const requested = (await ask(list(100))).cost?.requested
    expect((await ask(query, { operationName: 'Large' })).cost?.requested).toBe(requested)
    expect((await ask(query, { operationName: 'Small' })).cost?.requested).toBeLessThan(10)
  })

  test('is never lowered by a page of less than nothing', async () => {
    const { cost } = await ask(`{ a: complaints(first: -1000) { edges { node { reference } } } }`)
    expect(cost?.requested).toBeGreaterThan(0)
  })

  test('of many objects by their ids grows with the ids', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Complaint { reference status description } } }'
    const ids = (count: number) =>
      Array.from({ length: count }, () => btoa('Complaint:0193f3a0-0000-7000-8000-000000000000'))
    const few = (await ask(query, { variables: { ids: ids(10) } })).cost!.requested
    expect((await ask(query, { variables: { ids: ids(100) } })).cost!.requested).toBeGreaterThan(few * 5)
    expect((await ask(query, { variables: { ids: ids(5000) } })).code).toBe('COST_LIMIT')
  })

  test('is refused beyond the limit of one request, before anything runs', async () => {
    const timeline = 'timeline(first: 100) { edges { node { text } } }'
    const statements = await server.statementsOf(async () => {
      const { status, code, cost } = await ask(`{ complaints(first: 100) { edges { node { ${timeline} } } } }`)
      expect({ status, code }).toEqual({ status: 400, code: 'COST_LIMIT' })
      expect(cost?.requested).toBeGreaterThan(costLimit)
    })
    expect(statements.filter((text) => /from "complaints"/.test(text))).toEqual([])
  })

  test('is taken from a bucket of one key, which fills again with time; another key has its own', async () => {
    // The clock of the buckets, turned by hand.
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const store = await server.addStore()
      const heavy = '{ complaints(first: 100) { edges { node { timeline(first: 45) { edges { node { text } } } } } } }'
      const { requested, remaining } = (await ask(heavy, { store })).cost!
      expect(remaining).toBe(bucketSize - requested)
      const affordable = Math.floor(remaining / requested)
      for (let n = 1; n <= affordable; n++)
        expect((await ask(heavy, { store })).cost?.remaining).toBe(remaining - n * requested)
      const left = remaining - affordable * requested

      const refused = await ask(heavy, { store })
      expect({ status: refused.status, code: refused.code }).toEqual({ status: 429, code: 'RATE_LIMITED' })
      expect(refused.cost).toMatchObject({ requested, remaining: left })
      const wait = Math.ceil((requested - left) / restoreRate)
      expect(refused.headers.get('retry-after')).toBe(String(wait))
      expect((await ask(heavy)).status).toBe(200)

      vi.advanceTimersByTime(wait * 1000 - 1000)
      expect((await ask(heavy, { store })).status).toBe(429)
      vi.advanceTimersByTime(1000)
      expect((await ask(heavy, { store })).cost?.remaining).toBe(left + wait * restoreRate - requested)

      vi.advanceTimersByTime(24 * 3_600_000)
      expect((await ask(heavy, { store })).cost?.remaining).toBe(bucketSize - requested)
    } finally {
      vi.useRealTimers()
    }
  })
})
