import { dayIn, type FaultWords } from '../faults.ts'

const column = { DAYS_SINCE_PURCHASE: 'days since purchase', PRICE: 'price', MARGIN: 'margin' }
const rate = { contactMinor: 'What a contact costs', dayMinor: 'What a day of delay costs' }
const day = (name: string) => dayIn('en', name)
const number = (value: number) => new Intl.NumberFormat('en').format(value)

export const faults: FaultWords = {
  UNKNOWN_TIME_ZONE: ({ timeZone }) => `"${timeZone}" is not a time zone such as Europe/Madrid.`,
  NOT_A_DAY: ({ day }) => `"${day}" is not a day such as 2026-12-24.`,
  NOT_TIMES: (frame) => `${day(frame.day)}: "${frame.from}" to "${frame.to}" are not times such as 09:00 and 17:30.`,
  EMPTY_FRAME: (frame) =>
    `${day(frame.day)}: ${frame.from} to ${frame.to} is empty; the end must come after the beginning.`,
  FRAMES_OVERLAP: ({ next, ...frame }) =>
    `${day(frame.day)}: ${frame.from} to ${frame.to} and ${next.from} to ${next.to} overlap.`,
  NOBODY_WORKS: () => 'Nobody works on any day of the week.',

  LAST_RULE_OPEN: () => 'The last rule must fit every complaint: leave its category and severity open.',
  TARGET_OUT_OF_RANGE: ({ row }) => `Rule ${row}: a target is from 1 minute to 250 working days.`,
  WARNING_TOO_LATE: ({ row }) => `Rule ${row}: the warning must come before the shortest target.`,
  COMPENSATION_OUT_OF_RANGE: ({ row }) => `Rule ${row}: a compensation is a whole number of minor units, not below 0.`,

  TOO_MANY_ROWS: ({ most }) => `A policy has at most ${most} rows.`,
  LAST_ROW_OPEN: () => 'The last row must fit every case: leave its conditions open.',
  NEVER_COUNTS: ({ row }) => `Row ${row}: the rows before it take every case that it fits, so it never counts.`,
  NO_SUCH_CATEGORY: ({ row }) => `Row ${row}: there is no such category.`,
  RANGE_WITHOUT_ENDS: ({ row, column: name }) => `Row ${row}: say from or below for ${column[name]}, or leave it out.`,
  RANGE_NOT_WHOLE: ({ row, column: name }) => `Row ${row}: ${column[name]} is told in whole numbers.`,
  RANGE_EMPTY: ({ row, column: name }) => `Row ${row}: no ${column[name]} lies in its range.`,
  ALLOWS_NOTHING: ({ row }) => `Row ${row}: it allows nothing.`,
  ALLOWS_TWICE: ({ row }) => `Row ${row}: it allows a remedy twice.`,
  RECOMMENDS_NOT_ALLOWED: ({ row }) => `Row ${row}: it recommends something that it does not allow.`,
  GUIDE_EMPTY: ({ row }) => `Row ${row}: its guide is empty.`,
  RATE_OUT_OF_RANGE: ({ rate: name, most }) =>
    `${rate[name]} is a whole number of minor units from 0 to ${number(most)}.`,
}
