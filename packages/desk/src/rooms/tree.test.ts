import { expect, test } from 'vitest'
import { mayStandUnder, pathOf, placed } from './tree.ts'

const row = (id: string, parentId: string | null = null) => ({ id, parentId })
const tree = [row('lid', 'kettle'), row('kettle'), row('late'), row('crack', 'lid')]

test('each stands below the wider one it belongs to, beside its own, in the order of the store', () => {
  expect(placed(tree).map(({ row: { id }, wider, beside }) => [id, wider.length, beside])).toEqual([
    ['kettle', 0, ['kettle', 'late']],
    ['lid', 1, ['lid']],
    ['crack', 2, ['crack']],
    ['late', 0, ['kettle', 'late']],
  ])
  expect(placed([row('lost', 'nowhere')]), 'none is hidden').toHaveLength(1)
})

test('it can stand under any but itself and what is below it', () => {
  const under = (id: string | undefined) => mayStandUnder(tree, id).map((one) => one.row.id)
  expect(under('kettle')).toEqual(['late'])
  expect(under('lid')).toEqual(['kettle', 'late'])
  expect(under(undefined)).toHaveLength(4)
})

test('a list tells the way from the widest to it', () => {
  expect(placed(tree).map((one) => pathOf(one, ({ id }) => id))).toContain('kettle › lid › crack')
})
