import { expect, test } from 'vitest'
import { nameIn } from './name-in.ts'

test('a name is told in the language of the reader, whatever its region, else in the first', () => {
  const names = [
    { locale: 'fr', name: 'Cassé' },
    { locale: 'es-MX', name: 'Roto' },
  ]
  expect(nameIn('es', { names })).toBe('Roto')
  expect(nameIn('en', { names })).toBe('Cassé')
})
