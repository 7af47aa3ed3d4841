import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetUnsentWords, placeOf, unsentWords } from './unsent-words.ts'

/** As a browser has it: what is kept are its own properties. */
class Kept {
  [name: string]: unknown
  constructor(kept: Record<string, object>) {
    for (const [name, value] of Object.entries(kept)) this[name] = JSON.stringify(value)
    const own = (name: string) => (typeof this[name] === 'string' ? this[name] : null)
    const methods = { getItem: own, removeItem: (name: string) => delete this[name] }
    for (const [name, value] of Object.entries(methods)) Object.defineProperty(this, name, { value })
  }
}

const [ana, ion] = ['0193-ana', '0193-ion']
const reply = `${placeOf('draft', ana)} case-1 reply`
const offer = `${placeOf('draft', ana)} case-2 offer`
let kept: Kept

beforeEach(() => {
  kept = new Kept({
    [reply]: { text: 'We are sorry', version: 3 },
    [offer]: {
      text: '',
      version: 3,
      options: [{ remedies: [{ kind: 'REFUND', amount: '', words: '' }], validUntil: '2026-11-22T16:30' }],
    },
    [`${placeOf('draft', ana)} case-3 reply`]: { text: ' ', version: 1, waits: true },
    [`${placeOf('draft', ana)} case-4 survey`]: { text: '', mark: '', wantsCall: true, recorded: 'It is too heavy.' },
    [placeOf('filing', ana)]: { key: 'k', door: 'PHONE', description: 'The lid', isFiled: true },
    [`${placeOf('draft', ion)} case-1 reply`]: { text: 'Mine' },
    'redress-desk-language': { text: 'en' },
  })
  vi.stubGlobal('localStorage', kept)
})
afterEach(() => vi.unstubAllGlobals())

test('what somebody wrote and did not send is found; empty forms, what is on record and what is a colleague’s is not', () => {
  expect(unsentWords(ana)).toEqual([reply, offer])
  expect(unsentWords(ion)).toHaveLength(1)
  expect(unsentWords('0193')).toEqual([])
})

test('taken away is all of one person’s, and nothing of anybody else', () => {
  forgetUnsentWords(ana)
  expect(Object.keys(kept)).toEqual([`${placeOf('draft', ion)} case-1 reply`, 'redress-desk-language'])
})

test('where the browser keeps nothing there is nothing to ask for', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(unsentWords(ana)).toEqual([])
  expect(() => forgetUnsentWords(ana)).not.toThrow()
})
