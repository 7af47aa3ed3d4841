import type { Database, Writer } from '../../db/database.ts'
import { IdempotencyConflictError } from '../../errors.ts'
import type { Platform } from '../../platform.ts'
import { hashOf } from '../../secret.ts'
import type { Words } from '../../words/words.ts'
import { forgetKeys, isKeyTaken, recordOfKey, takeKey } from './store.ts'

/** How long the answer to a key is remembered (contract, "Idempotency"). */
const keptMs = 7 * 24 * 3_600_000

/** Forgets the keys that are older than that. Safe to run anywhere, any number of times. */
export async function forgetOldKeys({ database, now }: Platform): Promise<void> {
  await database.write((writer) => forgetKeys(database, writer, new Date(now().getTime() - keptMs)))
}

/**
 * The digest of an input with its key: two are the same when these are. So of two keys that are found by the same 96 bits
 * neither is ever given what was answered to the other.
 */
export function inputHashOf<Input extends { key: string }>(input: Input): string {
  return hashOf(JSON.stringify(withKeysInOrder(input)))
}

/** Sorted before it is written down: a function that JSON asks for each value costs twice as much (3 → 1.4 µs). */
function withKeysInOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysInOrder)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const sorted: Record<string, unknown> = {}
  for (const name of Object.keys(value).sort()) sorted[name] = withKeysInOrder(value[name as keyof typeof value])
  return sorted
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

/**
 * Does something once for a key, and keeps what came of it in the same write: for answers that show only when it is done.
 * The same key with the same input gives the first answer again, without doing anything.
 * @param work its answer is kept as JSON, dates included; no secret may be in it
 * @throws IdempotencyConflictError, and whatever `work` throws
 */
export async function onceForKey<Input extends { key: string }, Answer>(
  { database, now }: Platform,
  { storeId, operation, input, words }: { storeId: string; operation: string; input: Input; words: Words },
  work: (writer: Writer, at: Date) => Promise<Answer>,
): Promise<Answer> {
  const attempt = () =>
    database.write(async (writer) => {
      const at = now()
      const use = { storeId, operation, key: input.key, inputHash: inputHashOf(input), at }
      const before = await recordOfKey(database, writer, use)
      if (before && before.inputHash !== use.inputHash)
        throw new IdempotencyConflictError(words.error.idempotencyConflict)
      if (before) return JSON.parse(before.answer as string, readDate) as Answer
      const answer = await work(writer, at)
      const kept = JSON.stringify(answer, writeDate)
      // Taken back with everything else; the other's answer counts.
      if (!(await takeKey(database, writer, { ...use, answer: kept }))) throw new Error('The key was taken meanwhile.')
      return answer
    })
  return attempt().catch(async (error: unknown) => {
    // The same request at the same moment: where it came second, what it would do may be refused because it is done.
    const isTaken = await isKeyTaken(database, database.read, { storeId, operation, key: input.key })
    if (isTaken) return attempt()
    throw error
  })
}

/** A date tells itself as text before anybody is asked; here it is told as a date. */
function writeDate(this: unknown, name: string, value: unknown): unknown {
  const given = (this as Record<string, unknown>)[name]
  return given instanceof Date ? { $date: given.toISOString() } : value
}

function readDate(_name: string, value: unknown): unknown {
  const isDate = typeof value === 'object' && value !== null && '$date' in value
  return isDate && typeof value.$date === 'string' ? new Date(value.$date) : value
}
