import type { SurveyKind } from '@redress/schema/enums'
import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { figureOf, isBad, isMark, isStillAskedAbout, type MarkCount, scales } from './rules.ts'

const counted = (marks: Record<number, number>): MarkCount[] =>
  Object.entries(marks).map(([mark, count]) => ({ mark: Number(mark), count }))

test.each<[SurveyKind, Record<number, number>, number, number | null, number | null]>([
  // 7 of 10 gave 4 or 5.
  ['CSAT', { 1: 1, 3: 2, 4: 4, 5: 3 }, 10, 70, null],
  // 3 of 6 gave 5 to 7; (1 + 4 + 4 + 5 + 7 + 7) / 6.
  ['CES', { 1: 1, 4: 2, 5: 1, 7: 2 }, 6, 50, 28 / 6],
  // 5 promoters, 3 detractors of 10.
  ['NPS', { 0: 1, 6: 2, 7: 1, 8: 1, 9: 2, 10: 3 }, 10, 20, null],
  ['NPS', { 6: 5 }, 5, -100, null],
  ['CSAT', { 5: 4 }, 4, null, null],
  ['CES', {}, 0, null, null],
])('the figure of %s from %o', (kind, marks, n, score, mean) => {
  const figure = figureOf(kind, counted(marks))
  expect(figure.n).toBe(n)
  expect(figure.score === null ? null : Number(figure.score.toFixed(9))).toBe(score)
  expect(figure.mean === null ? null : Number(figure.mean.toFixed(9))).toBe(mean && Number(mean.toFixed(9)))
})

test('a figure stays within its scale, and is that of each mark counted one by one', () => {
  const kinds = constantFrom<SurveyKind>('CSAT', 'CES', 'NPS')
  const marks = array(integer({ min: 0, max: 10 }), { maxLength: 60 })
  assert(
    property(record({ kind: kinds, marks }), ({ kind, marks: drawn }) => {
      const given = drawn.filter((mark) => isMark(kind, mark))
      const grouped = [...Map.groupBy(given, (mark) => mark)].map(([mark, those]) => ({ mark, count: those.length }))
      const single = given.map((mark) => ({ mark, count: 1 }))
      const figure = figureOf(kind, grouped)
      expect(figure.n).toBe(given.length)
      if (given.length < 5) {
        expect(figure.score).toBeNull()
        return
      }
      expect(figure.score).toBeCloseTo(figureOf(kind, single).score ?? Number.NaN, 9)
      expect(figure.score).toBeGreaterThanOrEqual(kind === 'NPS' ? -100 : 0)
      expect(figure.score).toBeLessThanOrEqual(100)
      const { least, most } = scales[kind]
      if (kind === 'CES') expect(figure.mean).toBeGreaterThanOrEqual(least)
      if (kind === 'CES') expect(figure.mean).toBeLessThanOrEqual(most)
    }),
  )
})

test('which marks there are, and which of them are bad', () => {
  const badOf = (kind: SurveyKind) =>
    Array.from({ length: 12 }, (_, mark) => mark).filter((mark) => isMark(kind, mark) && isBad(kind, mark))
  expect(badOf('CSAT')).toEqual([1, 2])
  expect(badOf('CES')).toEqual([1, 2, 3])
  expect(badOf('NPS')).toEqual([0, 1, 2, 3, 4, 5, 6])
  for (const mark of [0, 6, 1.5, Number.NaN]) expect(isMark('CSAT', mark)).toBe(false)
})

test('nobody is asked about a case that was taken back, merged or opened again', () => {
  const asked = (status: Parameters<typeof isStillAskedAbout>[0]['status'], cycle = 1) =>
    isStillAskedAbout({ status, cycle }, { cycle: 1 })
  expect([asked('RESOLVED'), asked('REJECTED'), asked('CLOSED')]).toEqual([true, true, true])
  expect([asked('WITHDRAWN'), asked('MERGED'), asked('ASSESSING'), asked('RESOLVED', 2)]).not.toContain(true)
})
