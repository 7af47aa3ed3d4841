import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import { type Engine, onBothEngines } from '../../testing/engines.ts'
import { addGround, complaintRow, type FreshDatabase, freshDatabase, type Ground } from '../../testing/rows.ts'
import { listComplaints } from '../queue/store.ts'
import { wordsInOrder, wordsOf } from './rules.ts'
import { insertWords } from './store.ts'

/** Text as it comes: any Unicode, halves of pairs, many scripts, and what search languages would take for themselves. */
const scripts = [
  'ñandú',
  'İstanbul',
  'Straße',
  'ﬁn',
  'Ⅷ',
  '½',
  'ΣΊΣΥΦΟΣ',
  'ᎠᏂ',
  'ꭰꭱ',
  'Ⴀ',
  'ᲐᲑ',
  '𐐀𐐁',
  '𞤀𞤁',
  '𝔘𝔫𝔦',
  'ﷺ',
  'שלום',
  'مرحبا',
  '\u202Eabc\u202C',
  '你好世界',
  'カメラ',
  'ｶﾒﾗ',
  '한국어',
  'ไทย',
  'नमस्ते',
  '👩‍👩‍👧',
  '🇷🇴',
  'é',
  'e\u0301',
  'xᦰy',
  'οδος',
  'οδοσ',
  '\ud83e',
  '\ude79x',
]
const operators = [
  '"',
  '""',
  "'",
  "''",
  '\\',
  '*',
  '^',
  '+',
  '-',
  ':',
  '(',
  ')',
  '{',
  '}',
  '&',
  '|',
  '!',
  '<->',
  '<2>',
  'AND',
  'OR',
  'NOT',
  'NEAR',
  'NEAR(a b)',
  'words:x',
  'store_id:x',
  ':*',
  ';--',
  '%',
  '_',
  '$1',
  '?',
  '\u0000',
  '\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u2028',
]
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...scripts, ...operators),
      fc.string({ unit: fc.constantFrom('a', 'é', '𐌰'), minLength: 40, maxLength: 70 }),
    ),
    { maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '-').map((separator) => parts.join(separator)))

describe('words', () => {
  test('are letters and digits only, each once, at most 64 units, and whole Unicode', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text)
        for (const word of words) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
          expect(word.length).toBeLessThanOrEqual(64)
          expect(word.isWellFormed()).toBe(true)
        }
        expect(new Set(words).size).toBe(words.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('of words are the same words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text)
        expect(wordsOf(words.join(' '))).toEqual(words)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['Crème brûlée', ['creme', 'brulee']],
    ['CRÈME crème creme', ['creme']],
    ['e\u0301t\u00e9', ['ete']],
    ['It’s A-1001/b', ['it', 's', 'a', '1001', 'b']],
    ['İstanbul', ['istanbul']],
    ['你好', ['你', '好']],
    ['カメラX', ['カ', 'メ', 'ラ', 'x']],
    ['ﬁne Ⅷ', ['fine', 'viii']],
    ['ΣΊΣΥΦΟΣ', ['σισυφοσ']],
    ['ΟΔΟΣ', ['οδοσ']],
    [' \u0000\u200b👩‍👧 --- ', []],
    ['', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('of plain letters are split as they are in a text that has more than these', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(wordsInOrder(`${text} é`)).toEqual([...wordsInOrder(text), 'e'])
      }),
      { numRuns: 1000 },
    )
  })

  test('ignore case and accents whichever way they are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scripts.filter((text) => text.isWellFormed())), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')))
      }),
    )
  })
})

const samples = fc.sample(anyText, { numRuns: 150, seed: 7 })

/** What of the samples holds all words of a search, found without any database. */
const holdsAll = (text: string, search: string) => {
  const words = new Set(wordsOf(text))
  return wordsOf(search).every((word) => words.has(word))
}

onBothEngines('a search finds exactly the texts that hold all its words', (engine: Engine) => {
  let fresh: FreshDatabase
  let ground: Ground
  let textOf: Map<string, string>
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
    const { database } = fresh
    ground = await addGround(database)
    const other = await addGround(database)
    textOf = new Map(samples.map((text) => [uuidv7(), text]))
    await database.write(async (writer) => {
      for (const [id, text] of textOf) {
        await writer.insert(database.tables.complaints).values(complaintRow(ground, { id }))
        await insertWords(database, writer, {
          storeId: ground.storeId,
          complaintId: id,
          sequence: 1,
          words: wordsOf(text),
        })
        // Another store holds the same texts, and none of them is ours.
        await insertWords(database, writer, {
          storeId: other.storeId,
          complaintId: uuidv7(),
          sequence: 1,
          words: wordsOf(text),
        })
      }
    })
  })
  afterAll(() => fresh.remove())

  async function hits(database: Database, search: string): Promise<string[]> {
    const words = wordsOf(search).slice(0, 10)
    const page = { filter: { words }, within: 'STORE', departmentIds: [], sort: 'NEWEST_FIRST', first: 1000 } as const
    return (await listComplaints(database, ground.storeId, page)).map(({ id }) => id).sort()
  }

  test('whatever is searched for', async () => {
    const searches = [
      ...samples.slice(0, 100),
      ...fc.sample(anyText, { numRuns: 50, seed: 8 }),
      ...scripts,
      ...operators,
    ]
    for (const search of searches.flatMap((text) => [text, ...wordsOf(text).slice(0, 2)])) {
      const words = wordsOf(search).slice(0, 10).join(' ')
      if (!words) continue
      const expected = [...textOf].filter(([, text]) => holdsAll(text, words)).map(([id]) => id)
      expect(await hits(fresh.database, words), JSON.stringify(search)).toEqual(expected.sort())
    }
  })
})
