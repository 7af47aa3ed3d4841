import { expect, test } from 'vitest'
import type { Case } from '../case-parts.ts'
import { type Category, choiceOf, choiceTaken, severityOf, withCategory, withSafety } from './choice.ts'

const category = (id: string, severity: Category['severity']): Category => ({ id, name: id, severity, parent: null })
const categories = [category('late', 'NORMAL'), category('broken', 'HIGH'), category('hurt', 'SAFETY')]
const complaint = (severity: Case['severity'], id?: string) => ({ severity, category: id ? { id, name: id } : null })

test('the form begins with what the case is: as bad as its category, or as somebody said', () => {
  expect(choiceOf(complaint('HIGH', 'broken'), categories)).toMatchObject({ categoryId: 'broken', severity: '' })
  expect(choiceOf(complaint('HIGH', 'late'), categories)).toMatchObject({ categoryId: 'late', severity: 'HIGH' })
  expect(choiceOf(complaint('NORMAL'), categories)).toMatchObject({ categoryId: '', severity: '' })
})

test('one click on a suggestion takes its category, and unsays nothing that was said of how bad it is', () => {
  expect(choiceTaken(complaint('NORMAL'), 'broken', categories).severity).toBe('')
  expect(choiceTaken(complaint('HIGH', 'late'), 'broken', categories).severity).toBe('HIGH')
  expect(choiceTaken(complaint('SAFETY', 'hurt'), 'late', categories).severity).toBe('SAFETY')
  expect(choiceTaken(complaint('SAFETY', 'late'), 'broken', categories).severity).toBe('SAFETY')
})

test('that somebody could be hurt stays said with another category, and is unsaid only by hand', () => {
  const dangerous = choiceOf(complaint('SAFETY', 'hurt'), categories)
  const moved = withCategory(dangerous, 'late', categories)
  expect(severityOf(moved, categories)).toBe('SAFETY')
  expect(severityOf(withSafety(moved, false, categories), categories)).toBe('NORMAL')
  expect(
    severityOf(withSafety(dangerous, false, categories), categories),
    'of a dangerous kind it is still grave',
  ).toBe('HIGH')
  expect(severityOf(withSafety(withCategory(moved, 'broken', categories), true, categories), categories)).toBe('SAFETY')
})
