import type { PersonalWay } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { wordsFor } from '../../../words/words.ts'
import { isWorkingTime } from '../../calendars/rules.ts'
import { callWindowMs } from '../../promises/rules.ts'
import { checkDueAt } from '../../promises/service/due-at.ts'
import { promiseByPerson, promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise } from '../../promises/store.ts'
import { whoAnswers } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'
import { Issues, refuse } from '../input.ts'
import { customerActions } from '../rules.ts'
import { bySystem, type NewEvent } from './apply-change.ts'
import { byCustomer, changeByCustomer } from './change-by-customer.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

export interface AskForPersonInput {
  key: string
  trackingCode: string
  way: PersonalWay
  /** When to call, within working hours. */
  at?: Date | null | undefined
  /** At which number; that of the complaint unless told. */
  phone?: string | null | undefined
  /** What it is about, in own words. */
  text?: string | null | undefined
}

/**
 * A way to a person from every screen (mission B7): the customer is called at the time that they name, or written to by a
 * person. Either is a promise with an owner, and nobody leads them back to the start.
 * @throws ValidationError for a time that is past or at which nobody works, or without a number to call
 */
export async function askForPerson(
  platform: Platform,
  request: Request,
  input: AskForPersonInput,
): Promise<TrackedComplaint> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('text', input.text, limits.messageLength)
  issues.phone('phone', input.phone)
  const call = input.way === 'CALL' ? callWindow(issues, platform, request, input) : undefined
  issues.throwIfAny()
  const asked = { ...input, at: input.at?.toISOString() ?? null }
  return changeByCustomer(platform, request, { operation: 'askForPerson', input: asked }, async (complaint, ground) => {
    if (!customerActions(complaint).includes('ASK_FOR_PERSON')) throw statusConflict(complaint, words)
    const phone = input.phone?.trim() || complaint.contact.phone || null
    if (call && !phone) refuse(words, 'phone', 'REQUIRED')
    const { at, writer } = ground
    const person = whoAnswers(store.people, complaint)
    const owned = { ...complaint, ownerId: person?.id ?? complaint.ownerId }
    const wording = call ? wordsFor(complaint.locale).callBetween(...clockTimes(call, store, complaint.locale)) : null
    const promise = call
      ? { ...promiseByPerson(owned, store, { kind: 'CALLBACK', at, dueAt: call.to }), wording, phone }
      : promiseByStandard(owned, store, { kind: 'NEXT_UPDATE', at })
    await insertPromise(database, writer, promise)
    const text = input.text?.trim().toWellFormed() || null
    const made: NewEvent = { ...bySystem, type: 'PROMISE_MADE', text: null, data: promiseData(promise) }
    return {
      change: { waitingOn: 'STORE', ownerId: owned.ownerId },
      events: [{ ...byCustomer, type: 'PERSON_ASKED_FOR', text, data: { way: input.way } }, made],
      deliveries: [
        { kind: 'PROMISE_MAIL', complaintId: complaint.id, promiseId: promise.id },
        { kind: 'WARNING_MAIL', complaintId: complaint.id, promiseId: promise.id, staffId: person?.id ?? null },
      ],
    }
  })
}

/** From when to when the customer waits for the call. Somebody must be there for all of it. */
function callWindow(
  issues: Issues,
  platform: Platform,
  request: Request,
  { at: from }: AskForPersonInput,
): { from: Date; to: Date } | undefined {
  if (!from) {
    issues.add('at', 'REQUIRED')
    return undefined
  }
  const to = new Date(from.getTime() + callWindowMs)
  if (from <= platform.now()) issues.add('at', 'OUT_OF_RANGE', { message: request.words.error.dueInPast })
  else if (!isWorkingTime(from, request.store.calendar))
    issues.add('at', 'OUT_OF_RANGE', { message: request.words.error.dueOutsideHours })
  else checkDueAt(issues, platform, request, { dueAt: to }, 'at')
  return { from, to }
}

/** Both ends as the clock of the store shows them. */
function clockTimes({ from, to }: { from: Date; to: Date }, { settings }: Store, locale: string): [string, string] {
  const { dateLocale } = wordsFor(locale)
  const clock = new Intl.DateTimeFormat(dateLocale, {
    timeZone: settings.timeZone,
    hour: '2-digit',
    minute: '2-digit',
  })
  return [clock.format(from), clock.format(to)]
}
