/** The letters about how it is put right: options, agreement, decision (mission D2, D4, D9). Pure. */
import type { Decision } from '../../decisions/store.ts'
import { remedyInWords } from '../../options/rules.ts'
import type { Option } from '../../options/store.ts'
import { type CaseLetterContent, exactTime, footOf, greetingOf, linkParts, promiseParts } from './case-letters.ts'
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
      ...options.map((option, index) => optionPart(content, option, index + 1)),
      { kind: 'sentence', text: mail.choose },
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

function optionPart({ store, words }: CaseLetterContent, option: ToldOption, position: number): LetterPart {
  const { mail } = words
  const { customerDuties, validUntil } = option
  const lines = [
    ...remediesOf(option, store.settings.currency, words),
    ...(customerDuties ? [mail.youDo(customerDuties)] : []),
    ...(validUntil ? [mail.validUntil(exactTime(validUntil, store.settings.timeZone, words.dateLocale))] : []),
  ]
  return { kind: 'quote', label: mail.option(position), text: lines.join('\n') }
}

/** What was agreed: who does what. When each of it is due stands under it. */
export function agreementLetter(content: CaseLetterContent, agreed: ToldOption): Letter {
  const { complaint, store, words } = content
  const { mail } = words
  const duties: LetterPart[] = agreed.customerDuties
    ? [{ kind: 'quote', label: mail.youDoTitle, text: agreed.customerDuties }]
    : []
  return {
    subject: mail.agreementSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: mail.agreed },
      { kind: 'quote', label: mail.weDo, text: remediesOf(agreed, store.settings.currency, words).join('\n') },
      ...duties,
      ...promiseParts(content),
      { kind: 'sentence', text: mail.notAsAgreed },
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

/** Whether it is justified, and why; where it is not, what they can still do. */
export function decisionLetter(
  content: CaseLetterContent,
  { verdict, reasons }: Pick<Decision, 'verdict' | 'reasons'>,
): Letter {
  const { complaint, store, words } = content
  const another: LetterPart[] = verdict === 'NOT_UPHELD' ? [{ kind: 'sentence', text: words.mail.anotherLook }] : []
  return {
    subject: words.mail.decisionSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'quote', label: words.verdict[verdict], text: reasons },
      ...another,
      ...promiseParts(content),
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}

const remediesOf = ({ remedies }: ToldOption, currency: string, words: CaseLetterContent['words']) =>
  remedies.map((remedy) => words.weOwe(remedyInWords(remedy, currency, words)))
