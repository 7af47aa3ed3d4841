import { describe, expect, test } from 'vitest'
import { uuidv7 } from '../../../db/kit.ts'
import { complaintOfRow, type RowContext } from './row-to-complaint.ts'

const broken = {
  storeId: 's',
  id: uuidv7(),
  parentId: null,
  departmentId: null,
  severity: 'NORMAL',
  position: 0,
  offered: true,
} as const
const mapping = {
  id: 'id',
  receivedAt: 'date',
  description: 'text',
  name: 'name',
  email: 'email',
  phone: 'phone',
  category: 'category',
  orderNumber: 'order',
  locale: 'locale',
  countryCode: 'country',
}
const context = (change: Partial<RowContext> = {}): RowContext => ({
  mapping,
  categories: [{ ...broken, names: { en: 'Broken or damaged', es: 'Roto o dañado' } }],
  source: 'file',
  now: new Date('2026-11-21T16:30:00Z'),
  seen: new Map(),
  ...change,
})
const row = { id: '17', date: '2026-01-02', text: 'It broke.', name: 'Maria' }

function taken(cells: Record<string, string>, change: Partial<RowContext> = {}) {
  const complaint = complaintOfRow(cells, context(change))
  if ('fault' in complaint) throw new Error(complaint.fault)
  return complaint
}
const faultOf = (cells: Record<string, string>) => {
  const complaint = complaintOfRow(cells, context())
  return 'fault' in complaint ? complaint.fault : undefined
}

describe('a row of a file', () => {
  test('becomes a complaint with its words to the letter', () => {
    const text = ' Línea 1\r\n"2" \u2028 🧩 '
    expect(taken({ ...row, text, order: 'A-1', locale: 'es', country: 'ES' })).toMatchObject({
      receivedAt: new Date('2026-01-02T12:00:00Z'),
      importedAs: 'file:17',
      input: {
        description: text,
        about: { orderNumber: 'A-1' },
        contact: { name: 'Maria' },
        locale: 'es',
        countryCode: 'ES',
      },
    })
  })

  test.each([
    ['2026-01-02', '2026-01-02T12:00:00.000Z'],
    ['2024-02-29', '2024-02-29T12:00:00.000Z'],
    ['2026-01-02T03:04Z', '2026-01-02T03:04:00.000Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05.678+02:00', '2026-01-02T01:04:05.678Z'],
    ['2026-01-02T03:04:05+0200', '2026-01-02T01:04:05.000Z'],
    ['2026-01-02T23:30:00-05:00', '2026-01-03T04:30:00.000Z'],
    [' 2026-01-02 ', '2026-01-02T12:00:00.000Z'],
  ])('was received at %j', (date, instant) => {
    expect(taken({ ...row, date }).receivedAt.toISOString()).toBe(instant)
  })

  test.each([
    '',
    'yesterday',
    '02/01/2026',
    '2026-1-2',
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-02-29 10:00',
    '2026-13-01',
    '2026-01-02T25:00:00Z',
    '20260102',
    '1767312000',
    '2026-01-02T03:04:05 Europe/Madrid',
    '0000-00-00',
    '+2026-01-02',
  ])('is refused when %j stands for the date', (date) => {
    expect(faultOf({ ...row, date })).toMatch(/is not a date/)
  })

  test('is refused when it comes from the future, or from before there were records of the kind', () => {
    expect(faultOf({ ...row, date: '2026-11-22' })).toMatch(/future/)
    for (const date of ['0001-01-01', '1899-12-30', '1969-12-31T23:59:59Z'])
      expect(faultOf({ ...row, date })).toBeDefined()
  })

  test('without a name is called by its id; without one of these, just a customer', () => {
    expect(taken({ ...row, name: ' ' }).input.contact.name).toBe('Customer 17')
    expect(taken({ date: row.date, text: row.text }).input.contact.name).toBe('Customer')
  })

  test.each(['Broken or damaged', 'BROKEN OR DAMAGED', ' roto o dañado '])(
    'finds its category by name: %j',
    (category) => {
      expect(taken({ ...row, category }).input.categoryId).toBe(broken.id)
    },
  )

  test('of an unknown category has none, as has one whose locale or country is no code', () => {
    const { input } = taken({ ...row, category: 'Weather', locale: 'English', country: 'Spain' })
    expect([input.categoryId, input.locale, input.countryCode]).toEqual([undefined, undefined, undefined])
  })
})

describe('what a row is known by', () => {
  test('is its id within its source, however the rest changes', () => {
    expect(taken({ ...row, text: 'Other words.' }).importedAs).toBe(taken(row).importedAs)
    expect(taken(row, { source: 'other' }).importedAs).not.toBe(taken(row).importedAs)
    expect(taken(row, { source: 'other' }).input.key).not.toBe(taken(row).input.key)
  })

  test('is its content when it has no id, whatever the order of the columns', () => {
    const { id: _, ...bare } = row
    const turned = Object.fromEntries(Object.entries(bare).reverse())
    expect(taken(turned).importedAs).toBe(taken(bare).importedAs)
    expect(taken({ ...bare, text: 'Other words.' }).importedAs).not.toBe(taken(bare).importedAs)
  })

  test('tells equal rows without an id apart by their number, and the same file again finds them all', () => {
    const { id: _, ...bare } = row
    const read = () => {
      const seen = new Map<string, number>()
      return [1, 2, 3].map(() => taken(bare, { seen }).importedAs)
    }
    expect(new Set(read()).size).toBe(3)
    expect(read()).toEqual(read())
  })

  test.each(['a\0b', 'x'.repeat(3000), 'line\nbreak'])('is no id that a database cannot keep or find (%j)', (id) => {
    expect(faultOf({ ...row, id })).toMatch(/id/)
  })
})
