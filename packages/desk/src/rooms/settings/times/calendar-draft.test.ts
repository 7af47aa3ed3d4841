import { expect, test } from 'vitest'
import { type CalendarDraft, likelyHours, onDate, onWeekday, shownEnd, typedEnd } from './calendar-draft.ts'

const morning = { from: '09:00', to: '12:30' }
const draft: CalendarDraft = {
  ...{ version: 3, timeZone: 'Europe/Bucharest', holidayCountry: null, holidayRegion: null },
  week: [
    { weekday: 'MONDAY', frames: [morning] },
    { weekday: 'TUESDAY', frames: [] },
  ],
  exceptionalDays: [{ date: '2026-12-24', frames: [] }],
}

test('a day is changed and the others stay; dates stand in their order, closed or ordinary again', () => {
  expect(onWeekday(draft, 'TUESDAY', [morning]).week.map(({ frames }) => frames.length)).toEqual([1, 1])
  const more = onDate(draft, '2026-11-30', [morning])
  expect(more.exceptionalDays.map(({ date }) => date)).toEqual(['2026-11-30', '2026-12-24'])
  expect(onDate(more, '2026-11-30', []).exceptionalDays[0]).toEqual({ date: '2026-11-30', frames: [] })
  expect(onDate(more, '2026-11-30', undefined)).toEqual(draft)
})

test('hours are offered as on the day before, after a break, and never past midnight', () => {
  expect(likelyHours([], [[morning], []])).toEqual([morning])
  expect(likelyHours([], [])).toEqual([{ from: '09:00', to: '17:00' }])
  expect(likelyHours([morning], [])).toEqual([morning, { from: '13:00', to: '16:00' }])
  expect(likelyHours([{ from: '18:00', to: '23:00' }], [])[1]).toEqual({ from: '22:00', to: '24:00' })
})

test('midnight at the end of a day is 00:00 in a field for a time', () => {
  expect([shownEnd('24:00'), shownEnd('18:00'), typedEnd('00:00'), typedEnd('18:00')]).toEqual([
    ...['00:00', '18:00', '24:00', '18:00'],
  ])
})
