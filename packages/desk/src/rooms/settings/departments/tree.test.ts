import { expect, test } from 'vitest'
import { type Category, mayStandUnder, nameIn, placed } from './tree.ts'

const category = (id: string, parentId: string | null = null): Category => ({
  ...{ id, parentId, names: [{ locale: 'en', name: id }], severity: 'NORMAL' },
  ...{ departmentId: null, offered: true },
})
const tree = [category('lid', 'kettle'), category('kettle'), category('late'), category('crack', 'lid')]

test('each stands below the wider one it belongs to, beside its own, in the order of the store', () => {
  expect(placed(tree).map(({ category: { id }, depth, beside }) => [id, depth, beside])).toEqual([
    ['kettle', 0, ['kettle', 'late']],
    ['lid', 1, ['lid']],
    ['crack', 2, ['crack']],
    ['late', 0, ['kettle', 'late']],
  ])
  expect(placed([category('lost', 'nowhere')]), 'none is hidden').toHaveLength(1)
})

test('it can stand under any but itself and what is below it', () => {
  const under = (id: string | undefined) => mayStandUnder(tree, id).map((one) => one.id)
  expect(under('kettle')).toEqual(['late'])
  expect(under('lid')).toEqual(['kettle', 'late'])
  expect(under(undefined)).toHaveLength(4)
})

test('a name is told in the language of the reader, whatever its region, else in the first', () => {
  const names = [
    { locale: 'fr', name: 'Cassé' },
    { locale: 'es-MX', name: 'Roto' },
  ]
  expect(nameIn('es', { names })).toBe('Roto')
  expect(nameIn('en', { names })).toBe('Cassé')
})
