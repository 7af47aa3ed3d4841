import type { AnswerAct } from '@redress/schema/enums'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { type Answer, insertAnswerVersion } from '../store.ts'

/** Keeps how an answer stands after an act, in the write of this act: each version is there, and none twice. */
export function keepVersion(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  answer: Answer,
  { act, doneBy }: { act: AnswerAct; doneBy: string | null },
): Promise<void> {
  const { storeId, id, version, changedAt, kind, categoryId, door, texts, ownerId, reviewOn } = answer
  return insertAnswerVersion(database, writer, {
    ...{ storeId, answerId: id, version, act, at: changedAt, doneBy },
    content: { kind, categoryId, door, texts, ownerId, reviewOn },
  })
}
