import type { Platform } from '../../../platform.ts'
import { type Page, workThrough } from '../../../work-through.ts'
import { enqueue } from '../../outbox/store.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import { isStale } from '../rules.ts'
import { type AnswerToRemind, answersToRemind, lockAnswer, updateAnswer } from '../store.ts'

/**
 * Reminds owners of the answers that are to be looked at again, each once for each day that was named.
 * @returns how many were
 */
export function remindOwners(
  platform: Platform,
  directory: StoreDirectory,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { database } = platform
  const now = platform.now()
  return workThrough(platform, {
    find: (page: Page<AnswerToRemind>) => answersToRemind(database, { now, ...page }),
    async work(place) {
      const store = await directory.byId(place.storeId)
      if (!store) return false
      return database.write(async (writer) => {
        const answer = await lockAnswer(database, writer, place)
        // Looked at again under the lock: somebody may have reviewed it in this very moment, or moved the store's clock.
        if (!answer?.remindAt || answer.remindAt > now || !isStale(answer, now, store.settings.timeZone)) return false
        const delivery = { kind: 'ANSWER_REVIEW_MAIL', answerId: answer.id, reviewOn: answer.reviewOn } as const
        await enqueue(database, writer, { storeId: store.id, at: now, delivery })
        await updateAnswer(database, writer, answer, { remindAt: null })
        return true
      })
    },
    isStopped,
  })
}
