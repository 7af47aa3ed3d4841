/** What is being written, kept on this device until it is sent: nothing that somebody wrote is ever lost. */
import type { CallOutcome, PromiseKind, RemedyKind, StaffedDoor, Verdict } from '@redress/schema/enums'
import { placeOf } from '../../desk/unsent-words.ts'
import type { ActName } from './case-parts.ts'

export interface DraftRemedy {
  readonly kind: RemedyKind
  /** As typed. */
  readonly amount: string
  readonly words: string
}

export interface DraftOption {
  readonly remedies: readonly DraftRemedy[]
  readonly customerDuties: string
  /** On this device's clock, as the field has it: `2026-11-22T16:30`. */
  readonly validUntil: string
  /** By when all of it is done, as `validUntil`; drafts of before have none. */
  readonly dueAt?: string
}

/** A photo that the store has, to go with the words. */
export interface DraftPhoto {
  readonly id: string
  readonly name: string
}

/** The words, and what else each act asks for. */
export interface Draft {
  readonly text: string
  readonly waits?: boolean
  readonly verdict?: Verdict
  readonly outcome?: CallOutcome
  readonly door?: StaffedDoor
  readonly kind?: PromiseKind
  /** On this device's clock, as the field has it. */
  readonly dueAt?: string
  readonly reference?: string
  readonly receiver?: string
  readonly options?: readonly DraftOption[]
  readonly photos?: readonly DraftPhoto[]
  readonly withoutLetter?: boolean
  readonly withoutVoucher?: boolean
  /** As typed. */
  readonly price?: string
  readonly margin?: string
  readonly boughtOn?: string
  /** What the customer gave in the survey, as chosen. */
  readonly mark?: string
  readonly wantsCall?: boolean
  /** The words that are on record with their answer, where somebody wrote on while they were put there. */
  readonly recorded?: string
  /** The version of the case on which this is written: what happened since is shown before it goes out. */
  readonly version?: number
}

export const emptyDraft: Draft = { text: '' }

/** What a draft is of: an act and what of the case it is about, or what the customer thinks of it. */
interface DraftOf {
  readonly name: ActName | 'survey'
  readonly subject?: string | undefined
}

/** Where the drafts of one person on one case are kept. */
export class Drafts {
  readonly #place: string

  constructor(staffId: string, complaintId: string) {
    this.#place = `${placeOf('draft', staffId)} ${complaintId}`
  }

  read(of: DraftOf): Draft {
    try {
      const kept: Partial<Draft> = JSON.parse(localStorage.getItem(this.#nameOf(of)) ?? '{}')
      return { ...emptyDraft, ...kept }
    } catch {
      return emptyDraft
    }
  }

  /** Answers whether it is kept: where the device keeps nothing, whoever writes is told. */
  keep(of: DraftOf, draft: Draft): boolean {
    try {
      localStorage.setItem(this.#nameOf(of), JSON.stringify(draft))
      return true
    } catch {
      return false
    }
  }

  drop(of: DraftOf): void {
    try {
      localStorage.removeItem(this.#nameOf(of))
    } catch {
      // Nothing was kept.
    }
  }

  #nameOf({ name, subject }: DraftOf): string {
    return [this.#place, name, subject].filter(Boolean).join(' ')
  }
}
