import { hashOf } from '../../../secret.ts'
import type { Words } from '../../../words/words.ts'
import { refuse } from '../../complaints/input.ts'

export interface Versioned<Version extends number | string = number> {
  key: string
  /** The version that this is a change of; whichever there is unless told. */
  expectedVersion?: Version | null | undefined
}

/** @throws ValidationError when somebody has put another version in force since */
export function checkVersion(
  words: Words,
  { expectedVersion }: Versioned<number | string>,
  version: number | string = 0,
): void {
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== version)
    refuse(words, 'expectedVersion', 'INVALID', words.error.settingsChanged)
}

/** Of what carries no number: another one after each change, the same for the same content. */
export const versionOf = (...content: readonly unknown[]): string => hashOf(JSON.stringify(content)).slice(0, 16)
