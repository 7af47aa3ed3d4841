/** Lists by keyset, forward only (GraphQL Cursor Connections): the pages and what their cursors hold. */
import { limits } from '@redress/schema/limits'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import { isRowId } from './local-id.ts'

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** Which page of a list. */
export const pageArguments = builder.args((t) => ({
  first: t.int({ required: false, description: 'How many, at most 100. 20 unless told.' }),
  after: t.string({ required: false, description: 'The cursor behind which to go on.' }),
}))

/** How many a page holds: 20 unless told, at most 100. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? limits.pageDefault
  if (size < 0 || size > limits.pageMax) throw badInput(`"first" must be from 0 to ${limits.pageMax}.`)
  return size
}

/**
 * The page of `first` out of rows that were read one more than that: the extra one says that more comes, and costs less
 * than counting.
 */
export function connectionOf<Row>(
  rows: Row[],
  { first, after, cursorOf }: { first: number; after: unknown; cursorOf: (row: Row) => string },
): Connection<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A cursor is opaque to clients; inside it are the values of the sort key. */
export function cursorFrom(values: (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** Whether a value may have come out of a row: an instant or a sequence that a database can compare with. */
const holds = {
  string: (value: unknown) => typeof value === 'string',
  rowId: (value: unknown) => typeof value === 'string' && isRowId(value),
  sequence: (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31,
  instant: (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < Date.UTC(10_000, 0),
}

/** @throws GraphQLError `BAD_USER_INPUT` for anything that is not a cursor of ours. */
export function cursorValues(cursor: string | null | undefined, types: (keyof typeof holds)[]): unknown[] | undefined {
  if (cursor === null || cursor === undefined) return undefined
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (
      Array.isArray(values) &&
      values.length === types.length &&
      types.every((type, index) => holds[type](values[index]))
    )
      return values
  } catch {
    // Falls through to the refusal.
  }
  throw badInput('"after" must be a cursor that this list gave.')
}
