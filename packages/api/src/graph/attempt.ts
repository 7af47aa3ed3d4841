import type { Attempt } from '../attempts.ts'
import { RateLimitError } from '../errors.ts'
import { isKeyTaken } from '../features/idempotency/store.ts'
import type { Context } from './context.ts'

/**
 * Counts an attempt, then lets it through. A repeat of something that was acknowledged is always let through: whoever lost
 * the answer on the way must be able to ask for it again, however often they had tried before.
 * @throws RateLimitError when there were too many and the key is new
 */
export async function countAttempt(
  { attempts, actor, address, words, platform }: Context,
  attempt: Attempt,
  { repeat, person }: { repeat?: { operation: string; key: string }; person?: string } = {},
): Promise<void> {
  try {
    await attempts.count(attempt, { storeId: actor.storeId, address, person }, words)
  } catch (error) {
    const { database } = platform
    const known = repeat && (await isKeyTaken(database, database.read, { storeId: actor.storeId, ...repeat }))
    if (!(error instanceof RateLimitError) || !known) throw error
  }
}
