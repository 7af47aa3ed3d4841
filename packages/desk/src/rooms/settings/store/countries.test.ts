import { expect, test } from 'vitest'
import { countriesIn } from './countries.ts'

test('every country once, by its name, and none that is no country any more', () => {
  const spanish = new Map(countriesIn('es'))
  expect([spanish.get('ES'), spanish.get('RO'), spanish.get('MD')]).toEqual(['España', 'Rumanía', 'Moldavia'])
  const english = countriesIn('en')
  for (const code of ['ZZ', 'EU', 'SU', 'DD', 'BU', 'UK']) expect(english.map(([one]) => one)).not.toContain(code)
  expect(english.length).toBeGreaterThan(200)
  expect(new Set(english.map(([, name]) => name)).size).toBe(english.length)
})
