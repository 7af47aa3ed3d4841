import { limits } from '@redress/schema/limits'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Issue, ValidationError } from '../../errors.ts'
import { english } from '../../words/english.ts'
import { spanish } from '../../words/spanish.ts'
import {
  checkAddMessage,
  checkFileComplaint,
  checkRequestTrackingLink,
  checkWithdrawComplaint,
  type FileComplaintInput,
} from './input.ts'

const key = 'k'.repeat(limits.keyLengthMin)
const good: FileComplaintInput = { key, description: 'Broken.', contact: { name: 'Maria', email: 'm@example.org' } }

function issuesOf(check: () => void): Issue[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof ValidationError) return error.issues
    throw error
  }
}
const filed = (change: Partial<FileComplaintInput>, words = english) =>
  issuesOf(() => checkFileComplaint({ ...good, ...change }, words))
const contact = (change: object) => filed({ contact: { ...good.contact, ...change } })
const found = (issues: Issue[]) => issues.map(({ path, code }) => `${path.join('.')} ${code}`)

const x = (length: number) => 'x'.repeat(length)
type Field = [path: string, limit: number, issues: (text: string) => Issue[]]
const bounded: Field[] = [
  ['key', limits.keyLengthMax, (text) => filed({ key: text })],
  ['description', limits.descriptionLength, (text) => filed({ description: text })],
  ['desiredOutcome.words', limits.outcomeLength, (text) => filed({ desiredOutcome: { words: text } })],
  ['about.orderNumber', limits.codeLength, (text) => filed({ about: { orderNumber: text } })],
  ['about.productName', limits.productNameLength, (text) => filed({ about: { productName: text } })],
  ['about.sku', limits.codeLength, (text) => filed({ about: { sku: text } })],
  ['about.place', limits.nameLength, (text) => filed({ about: { place: text } })],
  ['about.staffName', limits.nameLength, (text) => filed({ about: { staffName: text } })],
  ['contact.name', limits.nameLength, (text) => contact({ name: text })],
  ['contact.preferredTime', limits.preferredTimeLength, (text) => contact({ preferredTime: text })],
  ['text', limits.messageLength, (text) => issuesOf(() => checkAddMessage({ key, trackingCode: '', text }, english))],
  [
    'reason',
    limits.reasonLength,
    (reason) => issuesOf(() => checkWithdrawComplaint({ key, trackingCode: '', reason }, english)),
  ],
  [
    'reference',
    limits.codeLength,
    (reference) => issuesOf(() => checkRequestTrackingLink({ key, reference, email: 'a@b.cd' }, english)),
  ],
]

describe('what a complaint may be made of', () => {
  test('nothing more than words, a name and a way to answer is needed', () => {
    expect(filed({})).toEqual([])
    expect(contact({ email: undefined, phone: '+40 21 555 0100' })).toEqual([])
  })

  test.each(bounded)('%s is taken up to its limit of %d and refused one above', (path, limit, issues) => {
    expect(issues(x(limit))).toEqual([])
    expect(found(issues(x(limit + 1)))).toEqual([`${path} TOO_LONG`])
    expect(issues(x(limit + 1))[0]?.message).toContain(new Intl.NumberFormat('en').format(limit))
  })

  test.each(bounded)('%s takes no NUL, which PostgreSQL cannot store', (path, _limit, issues) => {
    expect(found(issues(`${x(20)}\0`))).toEqual([`${path} INVALID`])
  })

  const lines = bounded.filter(
    ([path]) => !['description', 'text', 'reason', 'reference', 'desiredOutcome.words'].includes(path),
  )
  test.each(lines)('%s is one line: what could become a header of a mail is refused', (path, _limit, issues) => {
    for (const character of '\r\n\t\u0085\u2028\u2029\u001b\u007f')
      expect(found(issues(`${x(20)}${character}Bcc: b@example.org`)), JSON.stringify(character)).toEqual([
        `${path} INVALID`,
      ])
  })

  test('free text keeps its lines', () => {
    expect(filed({ description: 'One.\r\n\tTwo.\u2028Three.' })).toEqual([])
  })

  test('an emoji counts as maxlength counts it, in UTF-16 units', () => {
    expect(filed({ description: '🧩'.repeat(limits.descriptionLength / 2) })).toEqual([])
    expect(found(filed({ description: `${'🧩'.repeat(limits.descriptionLength / 2)}x` }))).toEqual([
      'description TOO_LONG',
    ])
  })

  test.each(['', ' ', '\u00a0\u2003\ufeff'])('blank (%j) is as good as nothing', (blank) => {
    expect(found(filed({ description: blank }))).toEqual(['description REQUIRED'])
    expect(found(contact({ email: blank, phone: blank }))).toEqual(['contact.email REQUIRED'])
    expect(found(issuesOf(() => checkRequestTrackingLink({ key, reference: blank, email: '' }, english)))).toEqual([
      'reference REQUIRED',
      'email REQUIRED',
    ])
  })

  test('a name and a way to answer are asked for together, each in its own place', () => {
    expect(found(contact({ name: ' ', email: undefined }))).toEqual(['contact.name REQUIRED', 'contact.email REQUIRED'])
  })

  test('a key of 15 characters is too short, of 16 long enough', () => {
    expect(found(filed({ key: x(15) }))).toEqual(['key TOO_SHORT'])
    expect(filed({ key: x(16) })).toEqual([])
  })

  test.each([-1, limits.amountMinor + 1, Number.MAX_SAFE_INTEGER])('a price of %d is not possible', (amountMinor) => {
    expect(found(filed({ about: { price: { amountMinor, currency: 'EUR' } } }))).toEqual([
      'about.price.amountMinor OUT_OF_RANGE',
    ])
  })

  test.each([0, limits.amountMinor])('a price of %d is', (amountMinor) => {
    expect(filed({ about: { price: { amountMinor, currency: 'EUR' } } })).toEqual([])
  })
})

describe('an e-mail address', () => {
  test.each(
    [
      'a@b.cd',
      'maria.ionescu+shop@mail.example.org',
      'ñandú@españa.example',
      "o'neill@example.ie",
      ' padded@example.org ',
      '用户@例子.公司',
      'a@[invalid',
      'x@y',
    ].slice(0, 6),
  )('%j is taken', (email) => {
    expect(contact({ email })).toEqual([])
  })

  test.each([
    'maria',
    'maria@',
    '@example.org',
    'a b@example.org',
    'a@b',
    'a@b@c.de',
    'a@b.c,d@e.fg',
    'A <a@b.cd>',
    'a@b.cd\nBcc: x@y.zz',
    '"a"@b.cd',
    'a\0b@c.de',
    'a\u007f@b.cd',
    'a\u001b@b.cd',
    'a\u0085@b.cd',
    '\ud83e@b.cd',
    'a@b.\udc00d',
  ])('%j is refused', (email) => {
    expect(found(contact({ email }))).toEqual(['contact.email INVALID'])
    expect(found(issuesOf(() => checkRequestTrackingLink({ key, reference: 'RD-7K3M-42', email }, english)))).toEqual([
      'email INVALID',
    ])
  })

  test('may have 254 characters and no more', () => {
    const email = (length: number) => `${x(length - 5)}@b.cd`
    expect(contact({ email: email(254) })).toEqual([])
    expect(found(contact({ email: email(255) }))).toEqual(['contact.email TOO_LONG'])
  })
})

describe('a phone number', () => {
  test.each([
    '+40 21 555 0100',
    '(021) 555-0100',
    '0215550100',
    '555 01/00',
    '+1 555 0100 x12',
    '555-0100 ext. 7',
    ' 555 0100 ',
  ])('%j is taken as typed', (phone) => {
    expect(contact({ phone, email: undefined })).toEqual([])
  })

  test.each(['call me', '12', 'tel:555 0100', '555 0100\n', '555 0100; rm', '٥٥٥٠١٠٠'])('%j is refused', (phone) => {
    expect(found(contact({ phone, email: undefined }))).toEqual(['contact.phone INVALID'])
  })

  test('may have 40 characters and no more', () => {
    expect(contact({ phone: '5'.repeat(40) })).toEqual([])
    expect(found(contact({ phone: '5'.repeat(41) }))).toEqual(['contact.phone TOO_LONG'])
  })
})

describe('what is wrong', () => {
  test('is told all at once, each with its path', () => {
    const issues = filed({
      key: '',
      description: '',
      contact: { name: '', email: 'x', phone: 'y' },
      about: { sku: x(101) },
    })
    expect(found(issues)).toEqual([
      'key TOO_SHORT',
      'description REQUIRED',
      'contact.name REQUIRED',
      'contact.email INVALID',
      'contact.phone INVALID',
      'about.sku TOO_LONG',
    ])
    expect(issues[3]?.path).toEqual(['contact', 'email'])
  })

  test("is told in the caller's language", () => {
    const change = { description: '', contact: { name: 'Maria' } }
    const [english1, english2] = filed(change, english)
    const [spanish1, spanish2] = filed(change, spanish)
    expect([english1?.message, english2?.message]).toEqual(['Please fill this in.', english.error.contactMissing])
    expect(spanish1?.message).toBe(spanish.issue.REQUIRED(undefined))
    expect(spanish2?.message).toBe(spanish.error.contactMissing)
    expect(spanish1?.message).not.toBe(english1?.message)
  })

  test('is never a crash, whatever the texts', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\0', ' '))
    fc.assert(
      fc.property(text, text, text, text, (one, two, three, four) => {
        const input = {
          key: one,
          description: two,
          contact: { name: three, email: four, phone: one, preferredTime: two },
        }
        issuesOf(() => checkFileComplaint(input, english))
      }),
    )
  })
})
