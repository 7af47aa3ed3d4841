import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstIdOf, uuidv7 } from './kit.ts'

describe('ids', () => {
  const year9999 = Date.UTC(9999, 11, 31)

  test('are UUIDs of version 7 that carry their time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: year9999 }), (at) => {
        const id = uuidv7(at)
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at)
      }),
    )
  })

  test('sort by their time as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: year9999 }), fc.integer({ min: 1, max: 1e12 }), (at, later) => {
        expect(uuidv7(at) < uuidv7(at + later)).toBe(true)
      }),
    )
  })

  test('begin with the first id of their moment: a range of times is a range of ids', () => {
    const time = fc.integer({ min: 0, max: year9999 })
    const near = fc.tuple(time, fc.integer({ min: -2, max: 2 })).map(([at, by]) => [at, Math.max(0, at + by)] as const)
    fc.assert(
      fc.property(fc.oneof(fc.tuple(time, time), near), ([at, from]) => {
        expect(uuidv7(at) >= firstIdOf(new Date(from))).toBe(at >= from)
      }),
    )
  })

  test('differ within one millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => uuidv7(1))).size).toBe(10_000)
  })
})
