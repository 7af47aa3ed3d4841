import { expect, test } from 'vitest'
import { contrastWithWhite, readableContrast } from './contrast.ts'

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#0B6E5F', 6.16],
  ['#ffd400', 1.43],
])('white on %s has the contrast that WCAG gives it', (color, contrast) => {
  expect(contrastWithWhite(color)).toBeCloseTo(contrast, 2)
})

test('what is no colour has none; the grey that just passes does', () => {
  for (const wrong of ['', 'red', '#fff', '#12345g']) expect(contrastWithWhite(wrong)).toBeUndefined()
  expect(contrastWithWhite('#767676')).toBeGreaterThanOrEqual(readableContrast)
  expect(contrastWithWhite('#777777')).toBeLessThan(readableContrast)
})
