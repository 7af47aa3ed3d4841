/** The letters about a case: acknowledgement (mission A3) and lost link. Pure. */
import type { EventType } from '@redress/schema/enums'
import type { Words } from '../../../words/words.ts'
import { mayAnswerUnderstanding } from '../../complaints/rules.ts'
import type { Complaint } from '../../complaints/store.ts'
import { understandingOf } from '../../complaints/understanding.ts'
import type { Promised } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { isHarmless } from '../rules.ts'
import type { Letter, LetterPart } from './letter.ts'

export interface CaseLetterContent {
  complaint: Complaint
  nextPromise: Pick<Promised, 'kind' | 'dueAt' | 'reason' | 'movedFromId'> | undefined
  store: Store
  /** In the language of the complaint. */
  words: Words
  /** Opens the case. None when the store has not said on which page its cases are shown. */
  link: string | undefined
}

export function acknowledgement(content: CaseLetterContent): Letter {
  const { complaint, store, words } = content
  const { mail } = words
  return {
    subject: mail.acknowledgementSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: mail.sorry },
      ...promiseParts(content),
      { kind: 'quote', label: mail.understood, text: understandingForMail(complaint, words) },
      ...questionParts(content),
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

/** A promise was moved or missed: the reason, the old time, the new one (mission C2). */
export function delay(content: CaseLetterContent, broken: Pick<Promised, 'dueAt'>): Letter {
  const { complaint, nextPromise, store, words } = content
  const { mail } = words
  const before = exactTime(broken.dueAt, store.settings.timeZone, words.dateLocale)
  const why = nextPromise?.reason ? mail.moved(nextPromise.reason) : mail.missed
  return {
    subject: mail.delaySubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [{ kind: 'sentence', text: why }, ...promiseParts(content, mail.instead(before)), ...linkParts(content)],
    foot: footOf(store, complaint, words),
  }
}

/** What a person wrote. */
export function reply(
  content: CaseLetterContent,
  event: { type: EventType; actorName: string | null; text: string | null },
): Letter {
  const { complaint, store, words } = content
  const isSummary = event.type === 'UNDERSTANDING_WRITTEN'
  const label = isSummary ? words.mail.understood : words.mail.wrote(event.actorName ?? store.name)
  return {
    subject: words.mail.replySubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'quote', label, text: event.text ?? '' },
      ...(isSummary ? questionParts(content) : []),
      ...promiseParts(content),
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

export function lostLink(content: CaseLetterContent): Letter {
  const { complaint, store, words } = content
  return {
    subject: words.mail.lostLinkSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [{ kind: 'sentence', text: words.mail.lostLink }, ...linkParts(content), ...promiseParts(content)],
    foot: footOf(store, complaint, words),
  }
}

function greetingOf({ complaint, words }: CaseLetterContent): string {
  const { name } = complaint.contact
  return isHarmless(name) ? words.mail.greeting(name) : words.mail.greetingWithoutName
}

/**
 * The understanding without the customer's own words and without names that could be links: whoever typed the address may
 * not be the one who reads the mail.
 */
function understandingForMail({ productName, orderNumber, desiredOutcome }: Complaint, words: Words): string {
  const harmless = (name: string | null) => (name && isHarmless(name) ? name : null)
  const remedies = desiredOutcome ? { remedies: desiredOutcome.remedies } : null
  return understandingOf(
    { productName: harmless(productName), orderNumber: harmless(orderNumber), desiredOutcome: remedies },
    words,
  )
}

function promiseParts({ nextPromise, store, words }: CaseLetterContent, instead?: string): LetterPart[] {
  if (!nextPromise) return []
  const when = words.mail.by(exactTime(nextPromise.dueAt, store.settings.timeZone, words.dateLocale))
  return [{ kind: 'promise', what: words.promise[nextPromise.kind], when: instead ? `${when}. ${instead}.` : when }]
}

/** "Did we understand you right?" (mission A4), for who can answer by the link. */
function questionParts({ complaint, link, words }: CaseLetterContent): LetterPart[] {
  return link && mayAnswerUnderstanding(complaint) ? [{ kind: 'sentence', text: words.mail.isItRight }] : []
}

function linkParts({ link, words }: CaseLetterContent): LetterPart[] {
  return link
    ? [{ kind: 'link', label: words.mail.openCase, url: link }]
    : [{ kind: 'sentence', text: words.mail.noLink }]
}

function footOf({ name, settings }: Store, { reference }: Complaint, { mail }: Words): string[] {
  const reach = [settings.phone, settings.email, settings.hours].filter((line) => line !== undefined)
  return [name, ...reach, mail.reference(reference)]
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** An exact time as people read it, on the clock of the store and with its zone: a mail may be read anywhere. */
function exactTime(at: Date, timeZone: string, locale: string): string {
  const name = `${locale} ${timeZone}`
  const options = {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(name, format)
  return format.format(at)
}
