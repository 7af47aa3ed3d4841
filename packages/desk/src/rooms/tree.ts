/** What stands in a tree, and in which order it is shown. Pure. */
export interface InTree {
  readonly id: string
  readonly parentId: string | null
}

export interface Placed<Row> {
  readonly row: Row
  /** The wider ones that it belongs to, the widest first. */
  readonly wider: readonly Row[]
  /** The ones beside it, in their order, itself among them. */
  readonly beside: readonly string[]
}

/** Each below the wider one that it belongs to. One whose wider one is not there stands for itself. */
export function placed<Row extends InTree>(rows: readonly Row[]): Placed<Row>[] {
  const known = new Set(rows.map(({ id }) => id))
  const under = (parentId: string | null, wider: readonly Row[]): Placed<Row>[] => {
    const here = rows.filter((one) => (one.parentId && known.has(one.parentId) ? one.parentId : null) === parentId)
    const beside = here.map(({ id }) => id)
    return here.flatMap((row) => [{ row, wider, beside }, ...under(row.id, [...wider, row])])
  }
  return under(null, [])
}

/** What one may be put under, in the order of the tree: not itself, nor what is below it. */
export const mayStandUnder = <Row extends InTree>(rows: readonly Row[], id: string | undefined): Placed<Row>[] =>
  placed(rows).filter(({ row, wider }) => row.id !== id && !wider.some((one) => one.id === id))

/** Its name behind those of the wider ones: a list says where it stands to whoever hears it too. */
export const pathOf = <Row>({ row, wider }: Placed<Row>, nameOf: (row: Row) => string): string =>
  [...wider, row].map(nameOf).join(' › ')
