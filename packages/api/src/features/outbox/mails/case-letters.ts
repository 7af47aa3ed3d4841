/** The letters to a customer about their case (mission A3, C1, C2, C3). Pure. */

import type { EventType } from '@redress/schema/enums'
import { exactTime } from '../../../words/exact-time.ts'
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
  nextPromise: Pick<Promised, 'kind' | 'wording' | 'dueAt' | 'reason' | 'movedFromId'> | null
  /** Who answers for it. */
  owner: string | undefined
  store: Store
  /** In the language of the complaint. */
  words: Words
  /** Opens the case. */
  link: string
  /** Ends the reminders; only in a reminder. */
  stopReminders: string | undefined
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
interface Written {
  type: EventType
  actorName: string | null
  text: string | null
}

export function reply(content: CaseLetterContent, event: Written): Letter {
  const { complaint, store, words } = content
  const label = labelOf(event.type, event.actorName ?? store.name, words)
  return {
    subject: words.mail.replySubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'quote', label, text: event.text ?? '' },
      ...(event.type === 'UNDERSTANDING_WRITTEN' ? questionParts(content) : []),
      ...promiseParts(content),
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

/** The last letter: once more sorry, and thanks (mission D11). */
export function closed(content: CaseLetterContent, event: Written): Letter {
  return { ...reply(content, event), subject: content.words.mail.closedSubject(content.complaint.reference) }
}

/** Something was promised at a time that a person named, or that the customer asked for. */
export function promised(content: CaseLetterContent): Letter {
  const { complaint, store, words } = content
  return {
    subject: words.mail.promiseSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [...promiseParts(content), { kind: 'sentence', text: words.mail.promised }, ...linkParts(content)],
    foot: footOf(store, complaint, words),
  }
}

/** The store waits for an answer: what was asked, and how to hear no more of it (mission C3). */
export function reminder(
  content: CaseLetterContent,
  { asked, isLast }: { asked: { actorName: string | null; text: string | null } | undefined; isLast: boolean },
): Letter {
  const { complaint, store, words, stopReminders } = content
  const { mail } = words
  const question: LetterPart[] = asked?.text
    ? [{ kind: 'quote', label: mail.wrote(asked.actorName ?? store.name), text: asked.text }]
    : []
  return {
    subject: mail.reminderSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: mail.reminder },
      ...question,
      ...linkParts(content),
      ...(isLast ? [{ kind: 'sentence' as const, text: mail.lastReminder }] : []),
    ],
    foot: footOf(store, complaint, words),
    ...(stopReminders && { quietLink: { label: mail.stopReminders, url: stopReminders } }),
  }
}

/** The customer took it back. */
export function closing(content: CaseLetterContent): Letter {
  const { complaint, store, words } = content
  return {
    subject: words.mail.closingSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [{ kind: 'sentence', text: words.mail.withdrawn }, ...linkParts(content)],
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

function labelOf(type: EventType, name: string, { mail }: Words): string {
  if (type === 'UNDERSTANDING_WRITTEN') return mail.understood
  if (type === 'CALLED') return mail.called(name)
  return type === 'PROMISE_KEPT' ? mail.did(name) : mail.wrote(name)
}

export function greetingOf({ complaint, words }: CaseLetterContent): string {
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

/** Who has it, what is owed next, by when. */
export function promiseParts(
  { complaint, nextPromise, owner, store, words }: CaseLetterContent,
  instead?: string,
): LetterPart[] {
  const hasIt = complaint.status === 'CLOSED' ? undefined : owner
  const person: LetterPart[] = hasIt ? [{ kind: 'sentence', text: words.mail.hasIt(hasIt) }] : []
  if (!nextPromise) return person
  const when = words.mail.by(exactTime(nextPromise.dueAt, store.settings.timeZone, words.dateLocale))
  const what = nextPromise.wording ?? words.promise[nextPromise.kind]
  return [...person, { kind: 'promise', what, when, instead }]
}

/** "Did we understand you right?" (mission A4), for who can answer by the link. */
function questionParts({ complaint, words }: CaseLetterContent): LetterPart[] {
  return mayAnswerUnderstanding(complaint) ? [{ kind: 'sentence', text: words.mail.isItRight }] : []
}

export function linkParts({ link, words }: CaseLetterContent): LetterPart[] {
  return [{ kind: 'link', label: words.mail.openCase, url: link }]
}

export function footOf({ name, settings }: Store, { reference }: Complaint, { mail }: Words): string[] {
  const reach = [settings.phone, settings.email, settings.hours].filter((line) => line !== undefined)
  return [name, ...reach, mail.reference(reference)]
}
