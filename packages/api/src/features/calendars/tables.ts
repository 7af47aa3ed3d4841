import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'
import type { Calendar } from './rules.ts'

export function calendarTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /**
   * When the people of a store work. A change is a new version: what was promised by an older one can be worked out again
   * from it, always. Holidays are kept as days, so that a new edition of the holiday rules changes no promise either.
   */
  const calendars = k.table(
    'calendars',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      version: k.int().notNull(),
      timeZone: k.text().notNull(),
      week: k.json<Calendar['week']>().notNull(),
      exceptionalDays: k.json<Calendar['exceptionalDays']>().notNull(),
      /** ISO 3166-1, whose public holidays are kept; none where they are worked. */
      holidayCountry: k.text(),
      /** The part of the country, as `date-holidays` names it. */
      holidayRegion: k.text(),
      /** `YYYY-MM-DD`, from the year before to five years after it was made. */
      holidays: k.json<string[]>().notNull(),
      createdAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.id, t.version] })],
  )
  return { calendars }
}
