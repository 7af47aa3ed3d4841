import { requireSettings } from '../../../access.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import { UnknownHolidaysError } from '../../calendars/holidays.ts'
import { type CalendarFault, weekdays } from '../../calendars/rules.ts'
import { CalendarFaultsError, type CalendarPlan, calendarRow } from '../../calendars/service.ts'
import { type CalendarRow, currentCalendarRow, insertCalendar } from '../../calendars/store.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { addFaults } from './add-faults.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned } from './expected-version.ts'

export interface SetCalendarInput extends Versioned {
  plan: CalendarPlan
}

const mostExceptionalDays = 1_000

/**
 * Puts a new version of the calendar in force, for what is promised from now on. What was promised before keeps the version
 * that it was promised by.
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function setCalendar(platform: Platform, request: Request, input: SetCalendarInput): Promise<CalendarRow> {
  const { database } = platform
  requireSettings(request.actor, request.words)
  // Looks up holidays, so before the write and not in it.
  const draft = await draftOf(platform, request, input.plan)
  return changeSettings(platform, request, { operation: 'setCalendar', input }, async ({ writer, at, row }) => {
    const before = await currentCalendarRow(database, writer, row.id)
    checkVersion(request.words, input, before?.version)
    const version = (before?.version ?? 0) + 1
    const calendar = { ...draft, id: before?.id ?? uuidv7(at.getTime()), version, createdAt: at }
    await insertCalendar(database, writer, calendar)
    return calendar
  })
}

async function draftOf({ now }: Platform, { actor, words }: Request, plan: CalendarPlan): Promise<CalendarRow> {
  if (Object.keys(plan.exceptionalDays ?? {}).length > mostExceptionalDays)
    refuse(words, 'exceptionalDays', 'TOO_MANY', words.issue.TOO_MANY(mostExceptionalDays))
  try {
    return await calendarRow({ storeId: actor.storeId, id: '', version: 0 }, plan, now())
  } catch (error) {
    if (error instanceof UnknownHolidaysError) refuse(words, 'holidayCountry', 'UNKNOWN', words.error.holidaysUnknown)
    if (!(error instanceof CalendarFaultsError)) throw error
    const issues = new Issues(words)
    addFaults(issues, error.faults, pathOf)
    issues.throwIfAny()
    throw error
  }
}

function pathOf(fault: CalendarFault): string {
  if (fault.code === 'UNKNOWN_TIME_ZONE') return 'timeZone'
  return 'day' in fault && !weekdays.some((day) => day === fault.day) ? 'exceptionalDays' : 'week'
}
