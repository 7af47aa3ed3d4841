import { uuidv7 } from '../../db/kit.ts'
import type { Platform } from '../../platform.ts'
import { publicHolidays } from './holidays.ts'
import { type Calendar, faultsOf } from './rules.ts'
import { type CalendarRow, currentCalendarRow, insertCalendar } from './store.ts'

/** When the people of a store work, as somebody sets it. */
export interface CalendarPlan extends Pick<Calendar, 'timeZone' | 'week'> {
  /** Days with other frames, or with none, `YYYY-MM-DD`. They come before holidays. */
  exceptionalDays?: Calendar['exceptionalDays']
  /** ISO 3166-1, whose public holidays are kept. None are unless told. */
  holidayCountry?: string
  /** The part of the country, as `date-holidays` names it. */
  holidayRegion?: string
}

/** What is wrong with a calendar, as whoever set it reads it. */
export class CalendarFaultsError extends Error {
  override name = 'CalendarFaultsError'
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

/**
 * A version of a calendar, ready to be stored. Looks up holidays, so never inside a write.
 * @throws CalendarFaultsError for frames that overlap or are empty, an unknown zone, a week without work
 */
export async function calendarRow(
  { storeId, id, version }: Pick<CalendarRow, 'storeId' | 'id' | 'version'>,
  { timeZone, week, exceptionalDays = {}, holidayCountry, holidayRegion }: CalendarPlan,
  createdAt: Date,
): Promise<CalendarRow> {
  const faults = faultsOf({ timeZone, week, exceptionalDays })
  if (faults.length > 0) throw new CalendarFaultsError(faults)
  return {
    storeId,
    id,
    version,
    timeZone,
    week,
    exceptionalDays,
    holidayCountry: holidayCountry ?? null,
    holidayRegion: holidayRegion ?? null,
    holidays: holidayCountry ? await publicHolidays(holidayCountry, holidayRegion, createdAt) : [],
    createdAt,
  }
}

/**
 * Puts a new version of a store's calendar in force: for what is promised from now on. What was promised before keeps the
 * version that it was promised by.
 * @throws CalendarFaultsError
 */
export async function publishCalendar(
  { database, now }: Platform,
  storeId: string,
  plan: CalendarPlan,
): Promise<CalendarRow> {
  const before = await currentCalendarRow(database, database.read, storeId)
  const id = before?.id ?? uuidv7(now().getTime())
  const row = await calendarRow({ storeId, id, version: (before?.version ?? 0) + 1 }, plan, now())
  await database.write((writer) => insertCalendar(database, writer, row))
  return row
}
