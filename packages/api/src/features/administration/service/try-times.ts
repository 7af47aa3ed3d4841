import type { Platform } from '../../../platform.ts'
import { faultIn } from '../../../words/faults.ts'
import { UnknownHolidaysError } from '../../calendars/holidays.ts'
import { type Calendar, NeverOpenError } from '../../calendars/rules.ts'
import { CalendarFaultsError, type CalendarPlan, calendarRow } from '../../calendars/service.ts'
import { type CalendarRow, currentCalendarRow, ready } from '../../calendars/store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { faultsOf, type StandardRule } from '../../guidance/rules.ts'
import { currentStandards } from '../../guidance/store.ts'
import { promiseTime } from '../../promises/rules.ts'

/** When a complaint that is filed now would be promised what. None of a time: not within two years. */
export interface PromisedNow {
  firstReplyBy: Date | null
  nextUpdateBy: Date | null
  decisionBy: Date | null
  remedyBy: Date | null
}

export interface TimesTrial {
  /** In the words of whoever asks. */
  calendarFaults: string[]
  standardFaults: string[]
  holidays: string[]
  /** For each rule. None while anything is wrong. */
  promised: PromisedNow[]
}

export interface TriedTimes {
  /** That in force unless told. */
  plan: CalendarPlan | undefined
  /** Those in force unless told. */
  rules: StandardRule[] | undefined
}

/** What a calendar and standards would promise, drafts or those in force. Nothing is written. */
export async function tryTimes(platform: Platform, request: Request, tried: TriedTimes): Promise<TimesTrial> {
  const { database, now } = platform
  const { store, words } = request
  const inForce = await currentCalendarRow(database, database.read, store.id)
  const rules = tried.rules ?? (await currentStandards(database, database.read, store.id))?.rules ?? []
  const standardFaults = faultsOf(rules).map((fault) => faultIn(words, fault))
  const draft = tried.plan && (await draftOf(platform, request, tried.plan, inForce))
  const calendarFaults = Array.isArray(draft) ? draft : []
  const row = Array.isArray(draft) ? undefined : (draft ?? inForce)
  const isRight = row && standardFaults.length + calendarFaults.length === 0
  const at = now()
  return {
    calendarFaults,
    standardFaults,
    holidays: row?.holidays ?? [],
    promised: isRight ? rules.map((rule) => promisedNow(rule, ready(row), at)) : [],
  }
}

/** Ready to be worked with, or what is wrong with it. Holidays that are on record already are not worked out again. */
async function draftOf(
  { now }: Platform,
  { store, words }: Request,
  plan: CalendarPlan,
  inForce: CalendarRow | undefined,
): Promise<CalendarRow | string[]> {
  const { holidayCountry, holidayRegion, ...own } = plan
  const isKnown =
    (inForce?.holidayCountry ?? '') === (holidayCountry ?? '') &&
    (inForce?.holidayRegion ?? '') === (holidayRegion ?? '')
  try {
    const row = await calendarRow({ storeId: store.id, id: '', version: 0 }, isKnown ? own : plan, now())
    return isKnown ? { ...row, holidays: inForce?.holidays ?? [] } : row
  } catch (error) {
    if (error instanceof UnknownHolidaysError) return [words.error.holidaysUnknown]
    if (!(error instanceof CalendarFaultsError)) throw error
    return error.faults.map((fault) => faultIn(words, fault))
  }
}

function promisedNow(rule: StandardRule, calendar: Calendar, at: Date): PromisedNow {
  const by = (kind: 'FIRST_REPLY' | 'NEXT_UPDATE' | 'DECISION' | 'REMEDY'): Date | null => {
    try {
      return promiseTime(kind, rule, calendar, at).dueAt
    } catch (error) {
      if (error instanceof NeverOpenError) return null
      throw error
    }
  }
  return {
    ...{ firstReplyBy: by('FIRST_REPLY'), nextUpdateBy: by('NEXT_UPDATE') },
    ...{ decisionBy: by('DECISION'), remedyBy: by('REMEDY') },
  }
}
