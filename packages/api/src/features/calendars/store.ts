import { and, desc, eq } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { Calendar } from './rules.ts'

export type CalendarRow = Tables['calendars']['$inferSelect']

/** A version of a calendar, ready for the rules. */
export interface CalendarVersion extends Calendar {
  id: string
  version: number
}

/** A row, ready for the rules. */
export function ready({ id, version, timeZone, week, exceptionalDays, holidays }: CalendarRow): CalendarVersion {
  return { id, version, timeZone, week, exceptionalDays, holidays: new Set(holidays) }
}

export async function insertCalendar(
  { tables: { calendars } }: Database,
  writer: Writer,
  calendar: CalendarRow,
): Promise<void> {
  await writer.insert(calendars).values(calendar)
}

/** The version in force of the calendar of a store. */
export async function currentCalendar(
  database: Database,
  reader: Reader,
  storeId: string,
): Promise<CalendarVersion | undefined> {
  const row = await currentCalendarRow(database, reader, storeId)
  return row && ready(row)
}

/** The same with everything that is on record about it. */
export async function currentCalendarRow(
  { tables: { calendars } }: Database,
  reader: Reader,
  storeId: string,
): Promise<CalendarRow | undefined> {
  const [row] = await reader
    .select()
    .from(calendars)
    .where(eq(calendars.storeId, storeId))
    .orderBy(desc(calendars.id), desc(calendars.version))
    .limit(1)
  return row
}

export async function calendarVersion(
  { tables: { calendars } }: Database,
  reader: Reader,
  { storeId, id, version }: { storeId: string; id: string; version: number },
): Promise<CalendarVersion | undefined> {
  const [row] = await reader
    .select()
    .from(calendars)
    .where(and(eq(calendars.storeId, storeId), eq(calendars.id, id), eq(calendars.version, version)))
  return row && ready(row)
}
