import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { answerById, countHelped } from '../store.ts'

export interface SayAnswerHelpedInput {
  key: string
  answerId: string
  helped: boolean
}

/**
 * A reader says whether it helped: counted once for a key, and nothing about them is kept.
 * @throws NotFoundError for what is not published, ValidationError, IdempotencyConflictError
 */
export async function sayAnswerHelped(
  { database, now }: Platform,
  { actor, words }: Request,
  input: SayAnswerHelpedInput,
): Promise<void> {
  const issues = new Issues(words)
  issues.key(input.key)
  issues.throwIfAny()
  const { storeId } = actor
  const place = { storeId, id: input.answerId }
  const use = { storeId, operation: 'sayAnswerHelped', key: input.key, inputHash: inputHashOf(input), at: now() }
  await database.write(async (writer) => {
    const answer = await answerById(database, writer, place)
    if (answer?.state !== 'PUBLISHED') throw new NotFoundError(words.error.notFound)
    if (await answerGivenBefore(database, writer, { ...use, answer: {} }, words)) return
    await countHelped(database, writer, place, input.helped)
  })
}
