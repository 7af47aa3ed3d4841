import { expect, test } from 'vitest'
import { added, type Draft, draftOf, isSame, mayMove, moved, removed } from './draft.ts'

const empty = draftOf(null)
const three = added(added(empty).draft).draft
const idsOf = ({ rows }: Draft) => rows.map(({ id }) => id)

test('the row that fits every case stays the last one, whatever is added and moved', () => {
  expect(idsOf(three)).toEqual([1, 2, 0])
  expect(idsOf(moved(three, 1, 1))).toEqual([2, 1, 0])
  expect(idsOf(moved(three, 2, -1))).toEqual([2, 1, 0])
  expect(idsOf(moved(three, 2, 1)), 'not behind it').toEqual([1, 2, 0])
  expect(idsOf(moved(three, 1, -1)), 'nor before the first').toEqual([1, 2, 0])
  expect(mayMove(three, 0, -1), 'nor it itself').toBe(false)
})

test('moved there and back, or added and removed, is no change', () => {
  expect(isSame(moved(moved(three, 1, 1), 1, -1), three)).toBe(true)
  const more = added(three)
  expect(isSame(more.draft, three)).toBe(false)
  expect(isSame(removed(more.draft, more.id), three)).toBe(true)
})
