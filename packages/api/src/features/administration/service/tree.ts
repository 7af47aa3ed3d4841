/** Where a row of a tree may stand. Pure. */
export interface Row {
  id: string
  parentId: string | null
}

/** Something in something in something: more nobody finds. */
export const deepest = 5

/** What is wrong with where a row is to stand among the others. */
export type PlaceFault = 'UNKNOWN' | 'CIRCLE' | 'TOO_DEEP'

/** @param known as they stand, the row itself among them or not */
export function placeFault(row: Row, known: readonly Row[]): PlaceFault | undefined {
  const others = known.filter(({ id }) => id !== row.id)
  let above = 0
  for (let { parentId } = row; parentId; above++) {
    if (parentId === row.id) return 'CIRCLE'
    const parent = others.find(({ id }) => id === parentId)
    if (!parent) return 'UNKNOWN'
    if (above >= deepest) return 'TOO_DEEP'
    parentId = parent.parentId
  }
  return above + levelsFrom(row, others) > deepest ? 'TOO_DEEP' : undefined
}

/** How many levels there are from a row down, its own among them. */
function levelsFrom({ id }: Pick<Row, 'id'>, others: readonly Row[]): number {
  const below = others.filter(({ parentId }) => parentId === id)
  return 1 + Math.max(0, ...below.map((one) => levelsFrom(one, others)))
}
