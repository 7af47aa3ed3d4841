import { isRecord, Remembered } from './storage.ts'

/** What is kept as the customer types: their words and the key they will be sent under. Never a name or an address. */
export interface Draft {
  readonly key: string
  readonly words: readonly string[]
}

export const keptDraft = new Remembered<Draft>('localStorage', (value): value is Draft => {
  if (!isRecord(value) || !Array.isArray(value.words)) return false
  return typeof value.key === 'string' && value.words.every((word) => typeof word === 'string')
})
