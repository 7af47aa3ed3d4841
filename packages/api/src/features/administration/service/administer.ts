import { callerOf } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { onceForKey } from '../../idempotency/service.ts'
import { requireAdministration, requireStillAdministrator } from './require-administrator.ts'

/**
 * One act of an administrator who has just proven who they are, once under a key; the key is theirs alone.
 * @throws ForbiddenError, SignInAgainError, IdempotencyConflictError, and whatever `work` throws
 */
export async function administer<Input extends { key: string }, Answer>(
  platform: Platform,
  request: Request,
  { operation, input }: { operation: string; input: Input },
  work: (writer: Writer, at: Date) => Promise<Answer>,
): Promise<Answer> {
  const { actor, words } = request
  requireAdministration(platform, request)
  const use = { storeId: actor.storeId, operation, input: { ...input, by: callerOf(actor) }, words }
  return onceForKey(platform, use, async (writer, at) => {
    await requireStillAdministrator(platform, writer, request)
    return work(writer, at)
  })
}
