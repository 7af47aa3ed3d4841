import { expect, test } from 'vitest'
import { OwnVersions } from './own-versions.ts'

test('one’s own changes lead on, back to where it was too; of another one nothing is known', () => {
  const own = new OwnVersions()
  own.became('place', 'A', 'B')
  own.became('place', 'B', 'C')
  expect(own.latest('place', 'A')).toBe('C')
  expect(own.latest('other', 'A')).toBe('A')
  own.became('place', 'C', 'A')
  expect(['A', 'B', 'C', 'D'].map((shown) => own.latest('place', shown))).toEqual(['A', 'A', 'A', 'D'])
  own.became('place', 'A', 'A')
  expect(own.latest('place', 'B')).toBe('A')
})
