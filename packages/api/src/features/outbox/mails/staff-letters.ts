/** The letters to the people of the store: what falls due, what went up to them (mission C5). Pure. */

import { exactTime } from '../../../words/exact-time.ts'
import type { Words } from '../../../words/words.ts'
import { excerptOf } from '../../complaints/excerpt.ts'
import type { Complaint } from '../../complaints/store.ts'
import type { Promised } from '../../promises/store.ts'
import type { LinkPurpose } from '../../sessions/tables.ts'
import { type StaffMember, staffMember } from '../../staff/rules.ts'
import type { Store } from '../../stores/store.ts'
import type { PasskeyChange } from '../tables.ts'
import type { Letter, LetterPart } from './letter.ts'

export interface StaffLetterContent {
  complaint: Complaint
  store: Store
  /** In the first language of the store. */
  words: Words
  /** To whom. Nobody: to the store's own address. */
  person: StaffMember | undefined
}

type Owed = Pick<Promised, 'kind' | 'wording' | 'dueAt' | 'phone'>

/** What somebody has promised falls due. */
export function warningLetter(content: StaffLetterContent, owed: Owed): Letter {
  const { complaint, store, words } = content
  const { staffMail } = words
  const time = exactTime(owed.dueAt, store.settings.timeZone, words.dateLocale)
  return {
    subject: staffMail.warningSubject(complaint.reference, time),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: staffMail.warning(owed.wording ?? words.promise[owed.kind]) },
      ...owedPart(content, owed),
      ...bodyOf(content),
    ],
    foot: [store.name, words.mail.reference(complaint.reference)],
  }
}

/** A complaint went up: to whoever has it from now on, and where the ladder ends to every administrator. */
export function escalationLetter(
  content: StaffLetterContent,
  why: keyof Words['staffMail']['escalation'],
  owed: Owed | null | undefined,
): Letter {
  const { complaint, store, words } = content
  const { staffMail } = words
  return {
    subject: staffMail.escalationSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [{ kind: 'sentence', text: staffMail.escalation[why] }, ...owedPart(content, owed), ...bodyOf(content)],
    foot: [store.name, words.mail.reference(complaint.reference)],
  }
}

/** The link with which somebody sets a password: the first one, or another. */
export function passwordLinkLetter({
  store,
  words,
  link: { purpose, displayName, expiresAt },
  url,
}: {
  store: Store
  words: Words
  link: { purpose: LinkPurpose; displayName: string; expiresAt: Date }
  url: string
}): Letter {
  const { subject, about, open, until, notYou } = words.staffMail.passwordLink
  const time = exactTime(expiresAt, store.settings.timeZone, words.dateLocale)
  return {
    subject: subject[purpose](store.name),
    greeting: words.mail.greeting(displayName),
    parts: [
      { kind: 'sentence', text: about[purpose](store.name) },
      { kind: 'link', label: open[purpose], url },
      { kind: 'sentence', text: until(time) },
      { kind: 'sentence', text: notYou[purpose] },
    ],
    foot: [store.name],
  }
}

/** An endpoint of webhooks was switched off: what the store's own systems were to be told of waits for somebody. */
export function webhookLetter({
  store,
  words,
  person,
  url,
  since,
}: Pick<StaffLetterContent, 'store' | 'words' | 'person'> & { url: string; since: Date }): Letter {
  const { subject, about, address, waits } = words.staffMail.webhook
  const time = exactTime(since, store.settings.timeZone, words.dateLocale)
  return {
    subject: subject(store.name),
    greeting: greetingOf({ person, words }),
    parts: [
      { kind: 'sentence', text: about(time) },
      { kind: 'quote', label: address, text: url },
      { kind: 'sentence', text: waits },
    ],
    foot: [store.name],
  }
}

/** The reader signs in without a second factor from now on: who removed it, and what to do if they did not want it. */
export function removedFactorLetter({
  store,
  words,
  member,
  by,
}: {
  store: Store
  words: Words
  member: StaffMember
  /** Null: the command line. */
  by: StaffMember | null
}): Letter {
  const { subject, byYou, bySomebody, byCommand, again, notYou } = words.staffMail.secondFactorRemoved
  const removed = by ? (by.id === member.id ? byYou : bySomebody(by.displayName)) : byCommand
  return {
    subject: subject(store.name),
    greeting: words.mail.greeting(member.displayName),
    parts: [removed, again, notYou].map((text) => ({ kind: 'sentence', text })),
    foot: [store.name],
  }
}

/** The reader has one passkey more or less: what that means, and what to do if it was somebody else. */
export function passkeyLetter(
  { store, words, member }: { store: Store; words: Words; member: StaffMember },
  change: PasskeyChange,
): Letter {
  const { subject, about, notYou } = words.staffMail.passkey
  return {
    subject: subject[change](store.name),
    greeting: words.mail.greeting(member.displayName),
    parts: [about[change](store.name), notYou[change]].map((text) => ({ kind: 'sentence', text })),
    foot: [store.name],
  }
}

/** The identity provider has vouched for the reader: what that means, and what to do if it was somebody else. */
export function providerAccountLetter(
  { store, words, member }: { store: Store; words: Words; member: StaffMember },
  label: string,
): Letter {
  const { subject, about, notYou } = words.staffMail.providerAccount
  return {
    subject: subject(store.name, label),
    greeting: words.mail.greeting(member.displayName),
    parts: [about(store.name, label), notYou].map((text) => ({ kind: 'sentence', text })),
    foot: [store.name],
  }
}

export function greetingOf({ person, words }: Pick<StaffLetterContent, 'person' | 'words'>): string {
  return person ? words.mail.greeting(person.displayName) : words.mail.greetingWithoutName
}

function owedPart({ store, words }: StaffLetterContent, owed: Owed | null | undefined): LetterPart[] {
  if (!owed) return []
  const when = words.mail.by(exactTime(owed.dueAt, store.settings.timeZone, words.dateLocale))
  const number: LetterPart[] = owed.phone ? [{ kind: 'sentence', text: words.staffMail.call(owed.phone) }] : []
  return [{ kind: 'promise', what: owed.wording ?? words.promise[owed.kind], when }, ...number]
}

/** Who has it, and what the customer said: enough to act on from a phone. */
export function bodyOf({ complaint, store, words, person }: StaffLetterContent): LetterPart[] {
  const { staffMail } = words
  const owner = staffMember(store.people, complaint.ownerId)
  const mine = owner && owner.id === person?.id
  const who = mine ? staffMail.yours : owner ? staffMail.owner(owner.displayName) : staffMail.nobody
  return [
    { kind: 'sentence', text: who },
    { kind: 'quote', label: staffMail.theirWords, text: excerptOf(complaint.description, mostOfWords) },
  ]
}

const mostOfWords = 600
