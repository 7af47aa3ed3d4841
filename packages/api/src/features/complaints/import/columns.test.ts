import { describe, expect, test } from 'vitest'
import { importFields, knownHeaders, mappingOf, namedColumn } from './columns.ts'

describe('which column is what', () => {
  test('every known header finds its field, in any case and with blanks around it', () => {
    for (const field of importFields)
      for (const header of knownHeaders[field])
        for (const written of [header, header.toUpperCase(), ` ${header} `])
          expect(mappingOf([written])[field], written).toBe(written)
  })

  test('no header is known for two fields', () => {
    const all = importFields.flatMap((field) => [...knownHeaders[field]])
    expect(new Set(all).size).toBe(all.length)
  })

  test('of several known headers the best one wins, whatever the order of the columns', () => {
    expect(mappingOf(['text', 'description']).description).toBe('description')
    expect(mappingOf(['description', 'text']).description).toBe('description')
  })

  test('what the user names goes before what is known', () => {
    expect(mappingOf(['description', 'notes'], { description: 'notes' })).toEqual({ description: 'notes' })
  })

  test('unknown columns fill nothing', () => {
    expect(mappingOf(['weather', ''])).toEqual({})
  })

  test('a named column may have any name, also one with an equals sign', () => {
    expect(namedColumn('description=What went = wrong')).toEqual({ description: 'What went = wrong' })
    expect(namedColumn('name=Who', { description: 'What' })).toEqual({ description: 'What', name: 'Who' })
  })

  test.each(['description', 'weather=Rain', '=x', ''])('%j is refused with the fields there are', (text) => {
    expect(() => namedColumn(text)).toThrow(/receivedAt.*countryCode/)
  })
})
