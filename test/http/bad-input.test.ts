import { limits } from '@redress/schema/limits'
import { ComplaintByTrackingCode } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { type Answer, newKey, send, storeKey } from '../store-page.ts'
import { filing, goodInput } from './bad-requests.ts'
import { onBothEngines } from './engines.ts'

interface BadInput {
  name: string
  input: Record<string, unknown>
  /** The field that is complained of, and how. */
  path: string
  code: string
}

const long = (length: number) => 'x'.repeat(length)
const contact = { name: 'Ana', email: 'ana@customer.example' }

/** What a customer may get wrong: answered with a `ValidationError` that names the field. */
const badInputs: BadInput[] = [
  { name: 'an empty description', input: { description: '' }, path: 'description', code: 'REQUIRED' },
  { name: 'a description of spaces', input: { description: ' \n\t\u00a0 ' }, path: 'description', code: 'REQUIRED' },
  {
    name: 'a description of 20,001 characters',
    input: { description: long(limits.descriptionLength + 1) },
    path: 'description',
    code: 'TOO_LONG',
  },
  { name: 'no way to be reached', input: { contact: { name: 'Ana' } }, path: 'contact', code: 'REQUIRED' },
  { name: 'an empty name', input: { contact: { ...contact, name: ' ' } }, path: 'name', code: 'REQUIRED' },
  {
    name: 'a name that is too long',
    input: { contact: { ...contact, name: long(201) } },
    path: 'name',
    code: 'TOO_LONG',
  },
  {
    name: 'an address without @',
    input: { contact: { ...contact, email: 'ana.example' } },
    path: 'email',
    code: 'INVALID',
  },
  {
    name: 'an address that would add a header to a mail',
    input: { contact: { ...contact, email: 'a@b.example\r\nBcc: c@d.example' } },
    path: 'email',
    code: 'INVALID',
  },
  {
    name: 'an address that is too long',
    input: { contact: { ...contact, email: `${long(250)}@b.example` } },
    path: 'email',
    code: 'TOO_LONG',
  },
  { name: 'an unknown category', input: { categoryId: 'Q2F0ZWdvcnk6bm9uZQ==' }, path: 'categoryId', code: 'UNKNOWN' },
  { name: 'a category id of no form', input: { categoryId: "' or 1=1 --" }, path: 'categoryId', code: 'UNKNOWN' },
  { name: 'a key that is too short', input: { key: 'short' }, path: 'key', code: 'TOO_SHORT' },
  { name: 'a key that is too long', input: { key: long(limits.keyLengthMax + 1) }, path: 'key', code: 'TOO_LONG' },
  {
    name: 'a negative price',
    input: { about: { price: { amountMinor: -1, currency: 'EUR' } } },
    path: 'amountMinor',
    code: 'OUT_OF_RANGE',
  },
  {
    name: 'words about the outcome that are too long',
    input: { desiredOutcome: { words: long(2001) } },
    path: 'words',
    code: 'TOO_LONG',
  },
]

onBothEngines('what a customer gets wrong is named, in the customer’s language, and nothing is stored', (running) => {
  const file = (input: Record<string, unknown>, language = 'en') => fileRaw(running().demo.url, input, language)

  test.each(badInputs)('$name', async ({ input, path, code }) => {
    const before = await running().stored()
    const answer = await file({ ...goodInput(), ...input })
    const result = JSON.parse(answer.body).data?.fileComplaint
    expect(result, answer.body).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION' })
    const issue = result.issues.find((one: { path: string[] }) => one.path.includes(path))
    expect(issue, answer.body).toMatchObject({ code })
    const inSpanish = JSON.parse((await file({ ...goodInput(), ...input, locale: 'es' }, 'es')).body).data.fileComplaint
    const same = inSpanish.issues.find((one: { path: string[] }) => one.path.includes(path))
    expect(same.code).toBe(code)
    expect(same.message).not.toBe(issue.message)
    expect(await running().stored()).toEqual(before)
  })

  test.each([
    ['no contact at all', { contact: undefined }],
    ['no description at all', { description: undefined }],
    ['no key at all', { key: undefined }],
    ['a description that is a number', { description: 7 }],
    ['a field that the contract does not have', { status: 'CLOSED' }],
    ['a remedy that is not there', { desiredOutcome: { remedies: ['MILLION'] } }],
    ['a price beyond 32 bits', { about: { price: { amountMinor: 2 ** 53, currency: 'EUR' } } }],
    ['a date that is none', { about: { purchasedOn: '2026-02-30' } }],
    ['a time in the place of a date', { about: { purchasedOn: '2026-02-03T10:00:00Z' } }],
    ['a currency that is none', { about: { price: { amountMinor: 1, currency: 'euro' } } }],
    ['a language that is none', { locale: '../../etc' }],
    ['a country that is none', { countryCode: 'Spain' }],
  ])('%s', async (_name, input) => {
    const before = await running().stored()
    const answer = await file({ ...goodInput(), ...input })
    const body = JSON.parse(answer.body)
    const typed = body.data?.fileComplaint?.__typename === 'ValidationError'
    expect(typed || answer.status === 400, `HTTP ${answer.status} ${answer.body}`).toBe(true)
    expect(body.errors?.[0]?.message ?? '').not.toMatch(/unexpected error/i)
    expect(await running().stored()).toEqual(before)
  })

  test('20,000 characters of any script are taken and come back as written', async () => {
    const description = `${'茶壶🫖ñ<b>&amp;"\'\\ \u202e\u200b'.repeat(2000)}`
      .slice(0, limits.descriptionLength - 1)
      .toWellFormed()
    const answer = await file({ ...goodInput(), description: `x${description}` })
    const { trackingCode } = JSON.parse(answer.body).data.fileComplaint
    const shown = await send(`${running().demo.url}/graphql`, {
      headers: { 'content-type': 'application/json', 'x-redress-store': storeKey, origin: running().demo.url },
      body: JSON.stringify({ documentId: ComplaintByTrackingCode.documentId, variables: { trackingCode } }),
    })
    const { complaintByTrackingCode } = JSON.parse(shown.body).data
    expect(complaintByTrackingCode?.description, shown.body.slice(0, 300)).toBe(`x${description}`)
  })

  test.each([
    ['a zero byte', 'broken\u0000kettle'],
    ['half a surrogate pair', 'broken\ud83dkettle'],
  ])('%s in the text never gives a fault of the system', async (_name, description) => {
    const answer = await file({ ...goodInput(), description })
    expect(answer.status, answer.body).toBeLessThan(500)
    const result = JSON.parse(answer.body).data?.fileComplaint
    expect(['FileComplaintSuccess', 'ValidationError'], answer.body).toContain(result?.__typename)
  })

  test('the same key with another text is a conflict, and the first complaint stays as it was', async () => {
    const input = goodInput()
    const first = await file(input)
    const before = await running().stored()
    const second = JSON.parse((await file({ ...input, description: 'Another story.' })).body).data.fileComplaint
    expect(second).toMatchObject({ __typename: 'IdempotencyConflictError', code: 'IDEMPOTENCY_CONFLICT' })
    expect(await running().stored()).toEqual(before)
    expect((await file(input)).body).toBe(first.body)
  })

  test('100 copies at the same moment are one complaint with one answer', async () => {
    const before = await running().stored()
    const input = { ...goodInput(), key: newKey() }
    const answers = await Promise.all(Array.from({ length: 100 }, () => file(input)))
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect((await running().stored()).complaints).toBe(before.complaints! + 1)
  })
})

function fileRaw(url: string, input: Record<string, unknown>, language: string): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    'x-redress-store': storeKey,
    origin: url,
    'accept-language': language,
  }
  return send(`${url}/graphql`, { headers, body: filing(input) })
}
