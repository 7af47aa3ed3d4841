/** The letters about how it is put right: options, agreement, decision (mission D2, D4, D9). Pure. */
import { exactTime } from '../../../words/exact-time.ts'
import type { Decision } from '../../decisions/store.ts'
import { timedInWords } from '../../options/rules.ts'
import type { Option } from '../../options/store.ts'
import type { Promised } from '../../promises/store.ts'
import { disputeBodyFor, textIn } from '../../rights/rules.ts'
import { type CaseLetterContent, footOf, greetingOf, linkParts, promiseParts } from './case-letters.ts'
import type { Letter, LetterPart } from './letter.ts'

/** What a letter says of an option. */
export type ToldOption = Pick<Option, 'remedies' | 'customerDuties' | 'validUntil'>

/** Ways to put it right, to choose from. */
export function optionsLetter(
  content: CaseLetterContent,
  { asked, options }: { asked: { actorName: string | null; text: string | null }; options: readonly ToldOption[] },
): Letter {
  const { complaint, store, words } = content
  const { mail } = words
  return {
    subject: mail.optionsSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'quote', label: mail.wrote(asked.actorName ?? store.name), text: asked.text ?? '' },
      ...options.map((option) => optionPart(content, option)),
      { kind: 'sentence', text: mail.choose },
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

function optionPart(content: CaseLetterContent, option: ToldOption): LetterPart {
  const { store, words } = content
  const { mail } = words
  const { timeZone } = store.settings
  const { remedies, customerDuties, validUntil } = option
  const names = remedies.map((remedy) => timedInWords(remedy, store.settings, words))
  const title = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names)
  return {
    kind: 'box',
    title: title.charAt(0).toUpperCase() + title.slice(1),
    lines: [
      ...(customerDuties ? [mail.youDo(customerDuties)] : []),
      ...(validUntil ? [mail.validUntil(exactTime(validUntil, timeZone, words.dateLocale))] : []),
    ],
  }
}

/** A remedy that is or was owed, as it stands when the mail goes out. */
type Owed = Pick<Promised, 'wording' | 'dueAt' | 'pausedAt' | 'keptAt'>

/** What was agreed: who does what, by when (mission D9). */
export function agreementLetter(content: CaseLetterContent, agreed: ToldOption, owed: readonly Owed[]): Letter {
  const { complaint, store, words } = content
  const { mail } = words
  const theirs: LetterPart[] = agreed.customerDuties
    ? [{ kind: 'box', title: mail.youDoTitle, lines: [agreed.customerDuties] }]
    : []
  const waits: LetterPart[] = owed.some(({ pausedAt, keptAt }) => pausedAt && !keptAt)
    ? [{ kind: 'sentence', text: mail.weWait }]
    : []
  return {
    subject: mail.agreementSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: mail.agreed },
      ...theirs,
      { kind: 'box', title: mail.weDo, lines: owed.map((remedy) => dutyOf(content, remedy)) },
      ...waits,
      ...promiseParts({ ...content, nextPromise: null }),
      { kind: 'sentence', text: mail.notAsAgreed },
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

function dutyOf({ store, words }: CaseLetterContent, { wording, dueAt, pausedAt, keptAt }: Owed): string {
  const what = wording ?? words.promise.REMEDY
  // What stands still has no time yet, what is done needs none.
  return pausedAt || keptAt
    ? what
    : `${what}. ${words.mail.by(exactTime(dueAt, store.settings.timeZone, words.dateLocale))}.`
}

/** Whether it is justified, and why; where it is not, what they can still do. */
export function decisionLetter(
  content: CaseLetterContent,
  { verdict, reasons }: Pick<Decision, 'verdict' | 'reasons'>,
): Letter {
  const { complaint, store, words } = content
  const stillCan: LetterPart[] =
    verdict === 'NOT_UPHELD' ? [{ kind: 'sentence', text: words.mail.anotherLook }, ...disputeParts(content)] : []
  return {
    subject: words.mail.decisionSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'quote', label: words.verdict[verdict], text: reasons },
      ...stillCan,
      ...promiseParts(content),
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

/** Who looks at it from outside; nothing where we know nobody. */
function disputeParts({ complaint, store, words }: CaseLetterContent): LetterPart[] {
  const body = disputeBodyFor(complaint, store)
  if (!body) return []
  return [{ kind: 'box', title: words.mail.noAgreement(body.name), lines: [textIn(body.how, words), body.url] }]
}
