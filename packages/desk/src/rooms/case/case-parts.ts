/** What the parts of the case room know and may ask for. */
import type {
  CaseChoicesQuery,
  CaseEntryFragment,
  CaseFileQuery,
  CasePartsFragment,
  CasePhotoFragment,
} from '@redress/schema/operations'
import type { Desk } from '../../desk/desk.ts'
import type { Act } from './acts/act.ts'
import type { CaseWords } from './words/words.ts'

export type Case = CasePartsFragment
export type Entry = CaseEntryFragment
export type Photo = CasePhotoFragment
export type Owed = Case['promises'][number]
export type ShownOption = Case['options'][number]
export type ShownDuty = Case['duties'][number]
export type Choices = CaseChoicesQuery
/** What the customer lived through before. */
export type File = NonNullable<CaseFileQuery['customer']>

/** What can be begun in the composer. */
export const actNames = [
  'reply',
  'note',
  'call',
  'summary',
  'decide',
  'offer',
  'accept',
  'promise',
  'purchase',
  'move',
  'keep',
  'deliver',
  'theirPart',
  'thank',
  'reopen',
  'handOver',
  'escalate',
  'close',
] as const
export type ActName = (typeof actNames)[number]

/** An act, and what of the case it is about: a promise, an option, what it is thanked for. */
export interface Begun {
  readonly name: ActName
  readonly subject?: string | undefined
  /** Of a part that comes after the room: it brings what it does. */
  readonly act?: Act
}

export interface CaseGround {
  readonly desk: Desk
  readonly complaint: Case
  readonly choices: Choices | undefined
  readonly file: File | undefined
  readonly words: CaseWords
  readonly now: Date
}

/** What the parts may have done. */
export interface CaseRoomActs {
  begin(begun: Begun): void
}
