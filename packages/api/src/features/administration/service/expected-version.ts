import type { Words } from '../../../words/words.ts'
import { refuse } from '../../complaints/input.ts'

export interface Versioned {
  key: string
  /** The version that this is a change of; whichever there is unless told. */
  expectedVersion?: number | null | undefined
}

/** @throws ValidationError when somebody has put another version in force since */
export function checkVersion(words: Words, { expectedVersion }: Versioned, version = 0): void {
  if (typeof expectedVersion === 'number' && expectedVersion !== version)
    refuse(words, 'expectedVersion', 'INVALID', words.error.settingsChanged)
}
