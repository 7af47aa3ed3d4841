import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstReplyDueAt } from './rules.ts'

const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })

describe('the time of the first reply', () => {
  test('is a full minute, at most one minute after the hours that the store has set and never before', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 24 * 30 }), (start, hours) => {
        const due = firstReplyDueAt(start, hours).getTime()
        const exact = start.getTime() + hours * 3_600_000
        expect(due % 60_000).toBe(0)
        expect(due - exact).toBeGreaterThanOrEqual(0)
        expect(due - exact).toBeLessThan(60_000)
      }),
    )
  })

  test('never comes earlier for a later start', () => {
    fc.assert(
      fc.property(instant, fc.nat(1e9), fc.integer({ min: 1, max: 100 }), (start, later, hours) => {
        const after = new Date(start.getTime() + later)
        expect(firstReplyDueAt(after, hours).getTime()).toBeGreaterThanOrEqual(firstReplyDueAt(start, hours).getTime())
      }),
    )
  })

  test('does not touch the time it counts from', () => {
    const start = new Date('2026-11-21T16:30:00.001Z')
    expect(firstReplyDueAt(start, 4)).toEqual(new Date('2026-11-21T20:31:00.000Z'))
    expect(start).toEqual(new Date('2026-11-21T16:30:00.001Z'))
  })
})
