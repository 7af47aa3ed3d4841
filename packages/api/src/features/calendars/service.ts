import { publicHolidays } from './holidays.ts'
import { type Calendar, type CalendarFault, faultsOf } from './rules.ts'
import type { CalendarRow } from './store.ts'

/** When the people of a store work, as somebody sets it. */
export interface CalendarPlan extends Pick<Calendar, 'timeZone' | 'week'> {
  /** Days with other frames, or with none, `YYYY-MM-DD`. They come before holidays. */
  exceptionalDays?: Calendar['exceptionalDays']
  /** ISO 3166-1, whose public holidays are kept. None are unless told. */
  holidayCountry?: string
  /** The part of the country, as `date-holidays` names it. */
  holidayRegion?: string
}

/** What is wrong with a calendar that somebody sets. */
export class CalendarFaultsError extends Error {
  override name = 'CalendarFaultsError'
  readonly faults: readonly CalendarFault[]
  constructor(faults: readonly CalendarFault[]) {
    super(faults.map((fault) => JSON.stringify(fault)).join('\n'))
    this.faults = faults
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
