import { Temporal } from 'temporal-polyfill'

/** The calendar day of an instant, `YYYY-MM-DD`, on the clock of a store. */
export function dayOf(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
