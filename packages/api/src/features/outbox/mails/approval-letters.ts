/** The letters about what one colleague proposes and another approves (mission D7). Pure. */

import { exactTime } from '../../../words/exact-time.ts'
import { moneyIn } from '../../../words/words.ts'
import type { Approval } from '../../approvals/store.ts'
import { timedInWords } from '../../options/rules.ts'
import type { Option } from '../../options/store.ts'
import { staffMember } from '../../staff/rules.ts'
import type { Letter, LetterPart } from './letter.ts'
import { bodyOf, greetingOf, type StaffLetterContent } from './staff-letters.ts'

/** Please decide: what is to be proposed, what it comes to, why it needs somebody else, and until when. */
export function approvalLetter(
  content: StaffLetterContent,
  waiting: readonly Approval[],
  options: readonly Option[],
): Letter {
  const { complaint, store, words } = content
  const { approvalMail } = words
  const [first] = waiting
  const time = first ? exactTime(first.dueAt, store.settings.timeZone, words.dateLocale) : ''
  return {
    subject: approvalMail.askedSubject(complaint.reference, time),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: approvalMail.asked(first?.askedByName ?? store.name) },
      ...waiting.map((approval) => partOf(content, approval, options)),
      { kind: 'promise', what: words.proposalsPromised, when: words.mail.by(time) },
      ...bodyOf(content),
    ],
    foot: [store.name, words.mail.reference(complaint.reference)],
  }
}

function partOf({ store, words }: StaffLetterContent, approval: Approval, options: readonly Option[]): LetterPart {
  const { currency, amountMinor, sumMinor, reasons, accepts, optionId } = approval
  const remedies = accepts?.remedies ?? options.find(({ id }) => id === optionId)?.remedies ?? []
  const lines = [
    ...remedies.map((remedy) => timedInWords(remedy, store.settings, words)),
    ...reasons.map((reason) => words.approvalMail.because[reason]),
  ]
  const money = (minor: number) => moneyIn(words, { amountMinor: minor, currency })
  return {
    kind: 'quote',
    label: words.approvalMail.comesTo(money(amountMinor), money(sumMinor)),
    text: lines.join('\n'),
  }
}

/** It was not approved, by whom and why; the customer still waits for a proposal. */
export function notApprovedLetter(content: StaffLetterContent, { decidedById, reason, dueAt }: Approval): Letter {
  const { complaint, store, words } = content
  const { approvalMail } = words
  const name = staffMember(store.people, decidedById)?.displayName ?? store.name
  const when = words.mail.by(exactTime(dueAt, store.settings.timeZone, words.dateLocale))
  return {
    subject: approvalMail.declinedSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'quote', label: approvalMail.declined(name), text: reason ?? '' },
      { kind: 'sentence', text: approvalMail.proposeAnew },
      { kind: 'promise', what: words.proposalsPromised, when },
      ...bodyOf(content),
    ],
    foot: [store.name, words.mail.reference(complaint.reference)],
  }
}
