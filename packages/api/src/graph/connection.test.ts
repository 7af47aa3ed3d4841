import { limits } from '@redress/schema/limits'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connectionOf, cursorFrom, cursorValues, pageSize } from './connection.ts'
import { localId } from './local-id.ts'

describe('a page', () => {
  test('holds 20 unless told, at most 100, and may hold nothing', () => {
    expect([undefined, null, 0, 1, 100].map(pageSize)).toEqual([
      limits.pageDefault,
      limits.pageDefault,
      0,
      1,
      limits.pageMax,
    ])
    for (const first of [-1, 101, Number.MAX_SAFE_INTEGER]) expect(() => pageSize(first)).toThrow(/0 to 100/)
  })

  test('says that more comes exactly when one row more was found', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.nat(19), (rows, first) => {
        const page = connectionOf(rows.slice(0, first + 1), { first, after: undefined, cursorOf: String })
        expect(page.edges.map(({ node }) => node)).toEqual(rows.slice(0, first))
        expect(page.pageInfo.hasNextPage).toBe(rows.length > first)
        expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null)
      }),
    )
  })
})

describe('a cursor', () => {
  test('gives back what went into it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'binary' }), (number, text) => {
        expect(cursorValues(cursorFrom([number, text]), ['sequence', 'string'])).toEqual([number, text])
      }),
    )
  })

  test('that is none of ours is refused, never a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json().map((json) => btoa(encodeURI(json))),
        ),
        (text) => {
          try {
            expect(cursorValues(text, ['instant'])).toHaveLength(1)
          } catch (error) {
            expect(String(error)).toContain('"after" must be a cursor')
          }
        },
      ),
    )
  })
})

describe('a global id', () => {
  const id = '0193f3a0-0000-7000-8000-000000000000'
  test('is taken for its own type only, and only when it holds an id of a row', () => {
    expect(localId('Complaint', btoa(`Complaint:${id}`))).toBe(id)
    for (const wrong of [
      btoa(`Category:${id}`),
      btoa('Complaint:1'),
      btoa(`Complaint:${id}'`),
      id,
      '',
      '%%%',
      btoa('Complaint'),
    ])
      expect(localId('Complaint', wrong)).toBeUndefined()
  })
})
