import { requireIntake } from '../../access.ts'
import { IdempotencyConflictError } from '../../errors.ts'
import type { Platform } from '../../platform.ts'
import { hashOf } from '../../secret.ts'
import { Issues } from '../complaints/input.ts'
import type { Request } from '../complaints/service/tracked-complaint.ts'
import { answerGivenBefore } from '../idempotency/service.ts'
import { recordOfKey } from '../idempotency/store.ts'
import { type Intake, type TakenRows, takeRows } from './take-rows.ts'

/** In one call. */
const mostRows = 10_000

/** Rows that are sent under a key. */
export interface RowsInput<Row> {
  key: string
  rows: readonly Row[]
}

/**
 * Takes rows once: the same key gives the same answer. The answer is kept when all rows are through; whoever sends them
 * again after half of them, because the answer never came, is told that these are unchanged.
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function takeOnce<Row>(
  platform: Platform,
  { actor, words }: Request,
  { operation, input, intake }: { operation: string; input: RowsInput<Row>; intake: Intake<Row> },
): Promise<TakenRows> {
  requireIntake(actor, words)
  const issues = new Issues(words)
  issues.key(input.key)
  if (input.rows.length > mostRows) issues.add('rows', 'TOO_MANY', { limit: mostRows })
  issues.throwIfAny()
  const { database, now } = platform
  // GraphQL gives the fields of each row in the order of the schema, so nothing needs to be sorted: 36 → 9 ms.
  const use = {
    storeId: actor.storeId,
    operation,
    key: input.key,
    inputHash: hashOf(JSON.stringify([input.key, input.rows])),
  }
  const before = await database.write((writer) => recordOfKey(database, writer, use))
  if (before && before.inputHash !== use.inputHash) throw new IdempotencyConflictError(words.error.idempotencyConflict)
  if (before) return before.answer as TakenRows
  const answer = await takeRows(platform, words, input.rows, intake)
  return database.write(
    async (writer) => (await answerGivenBefore(database, writer, { ...use, answer, at: now() }, words)) ?? answer,
  )
}
