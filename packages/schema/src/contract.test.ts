import { describe, expect, test } from 'vitest'
import * as vocabularies from './enums.ts'
import * as operations from './generated/operations.ts'
import * as tuples from './generated/values.ts'
import { limits } from './limits.ts'
import { trustedDocument } from './trusted-document.ts'

const closed = Object.entries(vocabularies).flatMap(([name, values]) =>
  typeof values === 'object' ? [[name, values] as const] : [],
)

describe('a closed vocabulary', () => {
  test.each(closed)('%s gives each value a sentence of its own', (name, values) => {
    const sentences = Object.values(values)
    expect(sentences.length).toBeGreaterThan(1)
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/s)
    // Scopes are no GraphQL enum: they are written as developers write them.
    const form = name === 'scopes' ? /^[a-z]+:[a-z]+$/ : /^[A-Z]+(_[A-Z]+)*$/
    for (const value of Object.keys(values)) expect(value).toMatch(form)
  })

  test('keeps its order as a tuple', () => {
    expect(vocabularies.valuesOf(vocabularies.waitingOn)).toEqual(['STORE', 'CUSTOMER', 'THIRD_PARTY'])
  })

  test('is whole without its sentences, as pages take it', () => {
    expect({ ...tuples }).toEqual(Object.fromEntries(closed.map(([name, values]) => [name, Object.keys(values)])))
  })
})

describe('limits', () => {
  test('are whole numbers above nothing, and fit together', () => {
    for (const limit of Object.values(limits)) expect(Number.isSafeInteger(limit) && limit > 0).toBe(true)
    expect(limits.keyLengthMin).toBeLessThan(limits.keyLengthMax)
    expect(limits.pageDefault).toBeLessThanOrEqual(limits.pageMax)
    // A UUID is a good key.
    expect(crypto.randomUUID().length).toBeGreaterThanOrEqual(limits.keyLengthMin)
    expect(crypto.randomUUID().length).toBeLessThanOrEqual(limits.keyLengthMax)
  })
})

describe('a trusted document', () => {
  test('has what a client reads of a document without parsing one: the kind of operation and a key of its own', () => {
    const { definitions, loc, documentId } = trustedDocument('8ebc0ea1de22', 'mutation')
    expect(definitions[0]).toMatchObject({ kind: 'OperationDefinition', operation: 'mutation' })
    expect([loc?.source.body, documentId]).toEqual(['8ebc0ea1de22', '8ebc0ea1de22'])
  })

  test('is told apart from every other by its id', () => {
    const ids = Object.values(operations).map(({ documentId }) => documentId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/)
  })
})
