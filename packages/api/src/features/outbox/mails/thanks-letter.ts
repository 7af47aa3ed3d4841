/** The letter of thanks for a useful complaint (mission A8). Pure. */
import type { RewardKind } from '@redress/schema/enums'
import { exactTime } from '../../../words/exact-time.ts'
import type { Promised } from '../../promises/store.ts'
import { type CaseLetterContent, footOf, greetingOf, linkParts } from './case-letters.ts'
import type { Letter, LetterPart } from './letter.ts'

/** What a customer is thanked for. */
export interface Thanks {
  kind: RewardKind
  ledTo: string
  /** Who thanks. */
  name: string | null
  /** The promise of the voucher. None: words alone. */
  promise: Pick<Promised, 'kind' | 'wording' | 'dueAt'> | null
}

export function thanksLetter(content: CaseLetterContent, { kind, ledTo, name, promise }: Thanks): Letter {
  const { complaint, store, words } = content
  const { mail } = words
  const voucher: LetterPart[] = promise
    ? [
        {
          kind: 'promise',
          what: promise.wording ?? words.promise[promise.kind],
          when: mail.by(exactTime(promise.dueAt, store.settings.timeZone, words.dateLocale)),
          instead: undefined,
        },
      ]
    : []
  return {
    subject: mail.thanksSubject(complaint.reference),
    greeting: greetingOf(content),
    parts: [
      { kind: 'sentence', text: mail.thanks[kind] },
      { kind: 'quote', label: mail.ledTo(name ?? store.name), text: ledTo },
      ...voucher,
      ...linkParts(content),
    ],
    foot: footOf(store, complaint, words),
  }
}
