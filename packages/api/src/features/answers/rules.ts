/** Questions and answers: in which language, until when they hold. Pure. */
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../access.ts'
import { dayOf } from '../purchases/day.ts'
import { type People, staffMember } from '../staff/rules.ts'
import type { AnswerText } from './tables.ts'

/** The text for a reader: in their language, else in the first of the store's that there is, else in whatever there is. */
export function textFor(texts: readonly AnswerText[], wanted: string, storeLocales: readonly string[]): AnswerText {
  const of = (locale: string) =>
    texts.find((text) => text.locale === locale) ?? texts.find((text) => languageOf(text.locale) === languageOf(locale))
  const found = [wanted, ...storeLocales].map(of).find(Boolean) ?? texts[0]
  if (!found) throw new Error('An answer has no text in any language.')
  return found
}

const languageOf = (locale: string) => locale.toLowerCase().split('-')[0]

/** Whether somebody has to look at it again: from the beginning of its day on, on the clock of the store. */
export function isStale({ reviewOn }: { reviewOn: string }, now: Date, timeZone: string): boolean {
  return reviewOn <= dayOf(now, timeZone)
}

/** When its owner is reminded: as its day begins on the clock of the store. */
export function remindTime(reviewOn: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(reviewOn).toZonedDateTime(timeZone).epochMilliseconds)
}

/** Whether a day may be named for the next look: after today, and not so late that nobody ever looks. */
export function mayBeReviewedOn(reviewOn: string, now: Date, timeZone: string): boolean {
  const today = dayOf(now, timeZone)
  return reviewOn > today && reviewOn <= Temporal.PlainDate.from(today).add({ years: longestYears }).toString()
}

const longestYears = 3

/**
 * Whether somebody decides what everybody reads: not the front line, who write it. A key does what the store's own
 * systems are trusted with.
 */
export function mayPublish(actor: Actor): boolean {
  return actor.kind !== 'STOREFRONT' && (actor.kind !== 'STAFF' || actor.role !== 'FRONT_LINE')
}

/** Who acts, by the name under which it is kept. None: Redress itself. */
export function nameOfActor(actor: Actor, people: People): string | null {
  if (actor.kind === 'STAFF') return staffMember(people, actor.staffId)?.displayName ?? null
  return actor.kind === 'DEVELOPER' ? actor.label : null
}
