import type { Database, Writer } from '../../db/database.ts'
import { IdempotencyConflictError } from '../../errors.ts'
import type { Platform } from '../../platform.ts'
import { hashOf } from '../../secret.ts'
import type { Words } from '../../words/words.ts'
import { forgetKeys, recordOfKey, takeKey } from './store.ts'

/** How long the answer to a key is remembered (contract, "Idempotency"). */
const keptMs = 7 * 24 * 3_600_000

/** Forgets the keys that are older than that. Safe to run anywhere, any number of times. */
export async function forgetOldKeys({ database, now }: Platform): Promise<void> {
  await database.write((writer) => forgetKeys(database, writer, new Date(now().getTime() - keptMs)))
}

/** The digest of an input without its key: two inputs are the same when these are. */
export function inputHashOf<Input extends { key: string }>(input: Input): string {
  const { key: _key, ...rest } = input
  return hashOf(JSON.stringify(rest, sortedKeys))
}

function sortedKeys(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

export interface KeyUse<Answer> {
  storeId: string
  operation: string
  key: string
  inputHash: string
  /** What to answer to this key from now on. */
  answer: Answer
  at: Date
}

/**
 * Takes the key and keeps the answer, in the caller's own write: both are committed or neither. Gives the first answer
 * when the key was used before with the same input, and nothing when it is new.
 * @throws IdempotencyConflictError when the key was used with another input.
 */
export async function answerGivenBefore<Answer>(
  database: Database,
  writer: Writer,
  use: KeyUse<Answer>,
  words: Words,
): Promise<Answer | undefined> {
  if (await takeKey(database, writer, use)) return undefined
  const record = await recordOfKey(database, writer, use)
  if (!record) throw new Error('A key was neither free nor taken.')
  if (record.inputHash !== use.inputHash) throw new IdempotencyConflictError(words.error.idempotencyConflict)
  return record.answer as Answer
}
