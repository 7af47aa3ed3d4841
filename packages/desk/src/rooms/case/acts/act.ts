import type { LetterTemplate } from '@redress/schema/enums'
import type { LetterDraftInput } from '@redress/schema/operations'
import type { TemplateResult } from 'lit'
import type { Begun, Case, CaseGround, Owed, ShownOption } from '../case-parts.ts'
import type { Draft, DraftPhoto } from '../drafts.ts'
import type { Outcome } from '../outcome.ts'

/** What an act is done with. */
export interface ActGround extends CaseGround {
  readonly begun: Begun
  readonly draft: Draft
  readonly change: (change: Partial<Draft>) => void
  /** The same for one act on one case until it is sent: aborted then, or at signing out, with what is still on its way. */
  readonly writing: AbortSignal
  /** A photo is there: it goes along with this act, also while another one is shown, or another case. */
  readonly attach: (photo: DraftPhoto) => void
  /** Something is on its way that goes along: the letter waits for it, and this says so. Empty once it is there. */
  readonly waitFor: (why: string) => void
}

/** What a request says once, however often it is sent. */
export interface Once {
  readonly key: string
  readonly expectedVersion: number
}

/** One thing that people do in the composer. Each has words: for the customer, or for colleagues. */
export interface Act {
  /** Who reads the words. Those for the customer are looked through, and shown as a letter before they go. */
  readonly audience: 'CUSTOMER' | 'STAFF'
  /** What the field for the words is called. */
  label(ground: ActGround): string
  /** Whether the words are a reply that is looked through for the signs of bad service. */
  readonly isChecked?: boolean
  /** Above the words. */
  before?(ground: ActGround): TemplateResult
  /** Below the words. */
  after?(ground: ActGround): TemplateResult
  /** The letter that the words may begin with, as it stands. */
  template?(ground: ActGround): LetterTemplate | undefined
  /** Whether there is a field for words as it stands. */
  hasText?(ground: ActGround): boolean
  /** Beside the button, where it is not who reads the words. */
  hint?(ground: ActGround): string
  /** What is missing still, in words; nothing when it can be sent. */
  missing(ground: ActGround): string | undefined
  /** What goes out. Of what the customer said themselves there is none. */
  letter?(ground: ActGround): LetterDraftInput | undefined
  send(ground: ActGround, once: Once): Promise<Outcome>
  /** What was done, in words. */
  done(ground: ActGround, after: Case): string
}

export const promiseOf = ({ complaint, begun }: ActGround): Owed | undefined =>
  complaint.promises.find(({ id }) => id === begun.subject)

export const optionOf = ({ complaint, begun }: ActGround): ShownOption | undefined =>
  complaint.options.find(({ id }) => id === begun.subject)

/** The words of a draft that cannot do without. */
export const textMissing = ({ draft, words }: ActGround): string | undefined =>
  draft.text.trim() ? undefined : words.composer.textMissing
