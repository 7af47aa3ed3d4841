import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOffered, placed, seesTo } from '../../decisions/rules.ts'
import { deepest, placeFault, type Row } from './tree.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const id = fc.constantFrom(...ids)
const parent = fc.oneof({ weight: 9, arbitrary: id }, fc.constantFrom('?', null))
/** Somebody moves one row after the other. */
const moves = fc.array(fc.record({ id, parentId: parent }), { maxLength: 60, size: 'max' })

/** From a row up, without trust in the tree: a circle has no end. */
function above(row: Row, rows: readonly Row[]): string[] {
  const found: string[] = []
  for (let { parentId } = row; parentId && found.length < deepest; ) {
    found.push(parentId)
    parentId = rows.find((one) => one.id === parentId)?.parentId ?? null
  }
  return found
}

test('however rows are moved, each stands below one that is there, in no circle and not too deep', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(moves, (all) => {
      let rows: Row[] = ids.map((one) => ({ id: one, parentId: null }))
      for (const row of all) {
        const after = [...rows.filter((one) => one.id !== row.id), row]
        const fault = placeFault(row, rows)
        const ways = after.map((one) => above(one, after))
        const isSound = ways.every(
          (way) => way.length < deepest && way.every((each) => after.some((one) => one.id === each)),
        )
        // What is refused would be unsound, and what is unsound is refused.
        expect(fault === undefined).toBe(isSound)
        seen.add(fault ?? 'STANDS')
        if (fault === undefined) rows = after
      }
    }),
  )
  expect([...seen].sort()).toEqual(['CIRCLE', 'STANDS', 'TOO_DEEP', 'UNKNOWN'])
})

test('what a row says itself counts before what a wider one says, and what is retired takes along what is below it', () => {
  const row = (name: string, parentId: string | null, departmentId: string | null = null, offered = true) => ({
    ...{ id: name, parentId, departmentId, offered },
  })
  const rows = [
    ...[
      row('carrier', null, 'deliveries'),
      row('late', 'carrier'),
      row('strike', 'late', 'care'),
      row('sea', 'strike'),
    ],
    ...[row('maker', null, null, false), row('lid', 'maker')],
  ]
  const seen = rows.map((one) => placed(one, rows)).map((one) => [one.id, seesTo(one), isOffered(one)])
  expect(seen).toEqual([
    ...[
      ['carrier', 'deliveries', true],
      ['late', 'deliveries', true],
      ['strike', 'care', true],
      ['sea', 'care', true],
    ],
    ...[
      ['maker', null, false],
      ['lid', null, false],
    ],
  ])
  expect(placed(row('sea', 'strike'), rows).wider.map((one) => one.id)).toEqual(['strike', 'late', 'carrier'])
  const circle = [row('one', 'two'), row('two', 'one')]
  expect(placed(row('one', 'two'), circle).wider, 'it ends in any case').toHaveLength(2)
})
