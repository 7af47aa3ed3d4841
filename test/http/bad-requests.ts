import { FileComplaint } from '@redress/schema/operations'
import { newKey, storeKey } from '../store-page.ts'

/** What somebody may send who does not keep to the contract. `origin` is the demo's own, allowed one. */
export interface BadRequest {
  name: string
  method?: string
  path?: string
  headers?: Record<string, string>
  withoutHeaders?: string[]
  body?: string | Buffer
  /** The statuses that say clearly what is wrong; never 5xx. */
  statuses: number[]
}

/** With this `accept` a document that cannot run is a 400; a caller who takes only `application/json` gets 200 and errors. */
export const developer = { authorization: 'Bearer sk_demo', accept: 'application/graphql-response+json' }

export function goodInput(): Record<string, unknown> {
  return {
    key: newKey(),
    description: 'The kettle arrived broken.',
    contact: { name: 'Ana', email: 'ana@customer.example' },
  }
}

export function filing(input: Record<string, unknown> = goodInput()): string {
  return JSON.stringify({ documentId: FileComplaint.documentId, variables: { input } })
}

const free = (query: string, variables?: unknown) => JSON.stringify({ query, variables })
const nested = (open: string, close: string, depth: number, core: string) =>
  open.repeat(depth) + core + close.repeat(depth)
const fields = '__typename'
const mutation = 'mutation M($input: FileComplaintInput!) { fileComplaint(input: $input) { __typename } }'

/** Wrong in form: the request never gets to a resolver. */
export const badRequests: BadRequest[] = [
  { name: 'no body', body: '', statuses: [400] },
  { name: 'malformed JSON', body: '{"documentId": "x", ', statuses: [400] },
  { name: 'JSON that is no object', body: '"hello"', statuses: [400] },
  { name: 'JSON null', body: 'null', statuses: [400] },
  { name: 'a batch', body: `[${filing()},${filing()}]`, statuses: [400] },
  {
    name: 'bytes that are no UTF-8',
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    statuses: [400],
  },
  { name: 'JSON nested 100,000 deep', body: nested('[', ']', 100_000, ''), statuses: [400] },
  {
    name: 'variables that are a list',
    body: JSON.stringify({ documentId: FileComplaint.documentId, variables: [1] }),
    statuses: [400],
  },
  { name: 'a body of 2 MiB', body: filing({ ...goodInput(), description: 'x'.repeat(2 ** 21) }), statuses: [413] },
  { name: 'no document at all', body: '{}', statuses: [400, 403] },
  { name: 'an unknown document id', body: JSON.stringify({ documentId: '0000000000000000' }), statuses: [400, 404] },
  {
    name: 'a document id that is a property of every object',
    body: JSON.stringify({ documentId: 'constructor' }),
    statuses: [400, 404],
  },
  { name: 'a document id that is a number', body: JSON.stringify({ documentId: 7 }), statuses: [400, 404] },
  { name: 'a free query with a publishable key', body: free(`{ ${fields} }`), statuses: [400, 403] },
  {
    name: 'a free mutation with a publishable key',
    body: free(mutation, { input: goodInput() }),
    statuses: [400, 403],
  },
  {
    name: 'a free mutation beside a trusted id',
    body: JSON.stringify({ documentId: '0000000000000000', query: mutation, variables: { input: goodInput() } }),
    statuses: [400, 403, 404],
  },
  { name: 'no key', withoutHeaders: ['x-redress-store'], statuses: [401, 403] },
  { name: 'a wrong key', headers: { 'x-redress-store': 'pk_wrong' }, statuses: [401, 403] },
  {
    name: 'a developer key in the place of a publishable one',
    headers: { 'x-redress-store': 'sk_demo' },
    statuses: [401, 403],
  },
  { name: 'a key of 8,000 characters', headers: { 'x-redress-store': 'p'.repeat(8000) }, statuses: [401, 403, 431] },
  { name: 'a foreign origin', headers: { origin: 'https://evil.example' }, statuses: [403] },
  {
    name: 'an origin that only starts like an allowed one',
    headers: { origin: 'http://localhost.evil.example' },
    statuses: [403],
  },
  { name: 'the null origin', headers: { origin: 'null' }, statuses: [403] },
  { name: 'no origin', withoutHeaders: ['origin'], statuses: [403] },
  {
    name: 'a wrong developer key',
    headers: { authorization: 'Bearer sk_wrong' },
    body: free(`{ ${fields} }`),
    statuses: [401, 403],
  },
  {
    name: 'a publishable key as developer key',
    headers: { authorization: `Bearer ${storeKey}` },
    body: free(`{ ${fields} }`),
    statuses: [401, 403],
  },
  {
    name: 'an authorization of another kind',
    headers: { authorization: 'Basic c2tfZGVtbzo=' },
    body: free(`{ ${fields} }`),
    statuses: [400, 401, 403],
  },
  { name: 'a syntax error of a developer', headers: developer, body: free('{ complaints('), statuses: [400] },
  { name: 'a field that is not there', headers: developer, body: free('{ secretOfAnother }'), statuses: [400] },
  {
    name: 'variables that do not fit',
    headers: developer,
    body: free(mutation, { input: { description: 7 } }),
    statuses: [400],
  },
  {
    name: '10,000 aliases',
    headers: developer,
    body: free(`{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: ${fields}`).join(' ')} }`),
    statuses: [400],
  },
  {
    name: '20 aliases of an expensive field',
    headers: developer,
    body: free(
      `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: complaints(first: 100) { edges { node { id } } }`).join(' ')} }`,
    ),
    statuses: [400],
  },
  {
    name: 'nesting 2,000 deep',
    headers: developer,
    body: free(nested('{ a ', '}', 2000, `{ ${fields} }`)),
    statuses: [400],
  },
  {
    name: 'values nested 5,000 deep',
    headers: developer,
    body: free(`{ a(b: ${nested('[', ']', 5000, '1')}) }`),
    statuses: [400],
  },
  {
    name: 'fragments that go in a circle',
    headers: developer,
    body: free('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    statuses: [400],
  },
  {
    name: 'a thousand directives',
    headers: developer,
    body: free(`{ ${fields} ${'@include(if: true) '.repeat(1000)} }`),
    statuses: [400],
  },
  {
    name: 'more than a page may hold',
    headers: developer,
    body: free('{ complaints(first: 100000) { edges { node { id } } } }'),
    statuses: [200, 400],
  },
  {
    name: 'a made-up cursor',
    headers: developer,
    body: free('{ complaints(after: "x\' or 1=1 --") { edges { node { id } } } }'),
    statuses: [200, 400],
  },
  {
    name: 'GET with a document',
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(`{${fields}}`)}`,
    statuses: [400, 404, 405],
  },
  {
    name: 'GET with a trusted mutation',
    method: 'GET',
    path: `/graphql?documentId=${FileComplaint.documentId}&variables=${encodeURIComponent(JSON.stringify({ input: goodInput() }))}`,
    statuses: [400, 404, 405],
  },
  { name: 'PUT', method: 'PUT', statuses: [404, 405] },
  { name: 'DELETE', method: 'DELETE', statuses: [404, 405] },
  { name: 'a path out of the folder', method: 'GET', path: '/widgets/../../../../etc/passwd', statuses: [400, 404] },
  {
    name: 'a path out of the folder, encoded',
    method: 'GET',
    path: '/widgets/..%2f..%2f..%2fpackage.json',
    statuses: [400, 404],
  },
  { name: 'a path with a zero byte', method: 'GET', path: '/widgets/redress.js%00.map', statuses: [400, 404] },
  { name: 'a path that is not there', method: 'GET', path: '/wp-login.php', statuses: [404] },
]
