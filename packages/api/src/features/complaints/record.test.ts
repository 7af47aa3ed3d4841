import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../secret.ts'
import { contactOf, filedEventData, givenFields } from './record.ts'

const key = 'a key that is long enough'
const contact = { name: 'Maria', email: 'm@example.org' }

describe('the fields of the record', () => {
  test('keep the description to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (description) => {
        fc.pre(description.isWellFormed())
        expect(givenFields({ key, description, contact }).description).toBe(description)
      }),
    )
  })

  test('are all well-formed text, so that both engines and the chain see the same', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud83e', 'x\ude79'))
    fc.assert(
      fc.property(text, text, (one, two) => {
        const about = { orderNumber: one, productName: two, sku: one, place: two, staffName: one }
        const given = givenFields({
          key,
          description: one,
          about,
          desiredOutcome: { words: two },
          contact: { ...contact, name: one, preferredTime: two },
        })
        expect(JSON.stringify(given)).not.toMatch(/\\ud[89a-f]/)
      }),
    )
  })

  test('are empty where only blanks were given', () => {
    const about = { orderNumber: ' ', productName: '', sku: '\t', place: ' ', staffName: '\u00a0' }
    const given = givenFields({ key, description: 'x', about, desiredOutcome: { remedies: [], words: ' ' }, contact })
    expect(given).toMatchObject({ orderNumber: null, productName: null, sku: null, place: null, staffName: null })
    expect(given.desiredOutcome).toBeNull()
    expect(contactOf({ name: ' Maria ', email: ' ', phone: '', preferredTime: null })).toEqual({ name: 'Maria' })
  })

  test('hold each chosen remedy once, in the order of choice', () => {
    const desiredOutcome = { remedies: ['REFUND', 'REPAIR', 'REFUND'] as const }
    expect(givenFields({ key, description: 'x', desiredOutcome, contact }).desiredOutcome).toEqual({
      remedies: ['REFUND', 'REPAIR'],
    })
  })

  test('are vouched for by the first event: it holds the hash of the words, not the words', () => {
    const description = 'My very own words.'
    const data = filedEventData('FORM', givenFields({ key, description, contact, about: { orderNumber: 'A-1' } }))
    expect(data).toEqual({ door: 'FORM', textHash: hashOf(description), orderNumber: 'A-1' })
  })
})
