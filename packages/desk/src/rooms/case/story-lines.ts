/** What happened, in the words of the store: the API's own are those for the customer. */
import { dayAndTime } from '../../times/times.ts'
import type { CaseGround, Entry } from './case-parts.ts'

/** Who did it, as colleagues speak of them. */
export function whoIn({ complaint, words, desk }: CaseGround, { actor }: Entry): string {
  if (actor.kind === 'CUSTOMER') return complaint.contact.name
  if (actor.displayName) return actor.displayName === desk.viewer.displayName ? words.story.you : actor.displayName
  return actor.kind === 'SYSTEM' ? words.story.system : words.story.store
}

/** One line for what happened, without the words that go with it. */
export function eventLine(ground: CaseGround, entry: Entry): string {
  const { words, desk, now } = ground
  const { type, person, promiseKind, dueAt, surveyMark, door } = entry
  const to = person?.displayName === desk.viewer.displayName ? words.story.toYou : person?.displayName
  const { kind, mark, mostMark, takenDownBy: by } = surveyMark ?? {}
  const isReopenedByMark = type === 'REOPENED' && kind
  const what = isReopenedByMark ? words.story.reopenedByMark : words.story.events[type](whoIn(ground, entry), to)
  if (door) return `${what} (${words.doors[door]})`
  if (kind) return `${what}: ${kind} ${mark}/${mostMark}${by ? ` (${by})` : ''}`
  if (!promiseKind) return what
  // What a person worded follows in those words.
  const name =
    entry.text && (promiseKind === 'CUSTOM' || promiseKind === 'REMEDY') ? '' : `: ${desk.words.promises[promiseKind]}`
  const when =
    dueAt && type !== 'PROMISE_KEPT' ? `, ${words.story.by(dayAndTime(desk.words.language, new Date(dueAt), now))}` : ''
  return `${what}${name}${when}`
}

/** Told by its own words; everything else is a line. */
const spoken: readonly Entry['type'][] = [
  'FILED',
  'MESSAGE',
  'MERGED_MESSAGE',
  'CALLED',
  'NOTE',
  'UNDERSTANDING_WRITTEN',
  'UNDERSTANDING_CORRECTED',
  'DECIDED',
  'OPTIONS_PROPOSED',
  'COUNTER_OFFERED',
  'PERSON_ASKED_FOR',
  'ADVICE_GIVEN',
  'REOPENED',
]

export const isSpoken = ({ type, text }: Entry): boolean => text !== null && spoken.includes(type)

/** Each of these says what its own entry says already. */
const unsaid: readonly Entry['type'][] = ['STATUS_CHANGED']
export const isTold = ({ type }: Entry): boolean => !unsaid.includes(type)
