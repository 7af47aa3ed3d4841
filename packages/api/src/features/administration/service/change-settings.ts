import { callerOf, requireSettings } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { onceForKey } from '../../idempotency/service.ts'
import { lockStore, type StoreRow } from '../../stores/store.ts'
import { requireStillAdministrator } from './require-administrator.ts'

export interface SettingsGround {
  writer: Writer
  at: Date
  /** As it is at this moment, held until the write is over: two changes at once follow one another. */
  row: StoreRow
}

/**
 * One change of how a store is set up, once under a key. Nodes hear of it within a second.
 * @param check what can be told without looking
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError, and whatever `work` throws
 */
export async function changeSettings<Input extends { key: string }, Answer>(
  platform: Platform,
  request: Request,
  { operation, input, check }: { operation: string; input: Input; check?: (issues: Issues) => void },
  work: (ground: SettingsGround) => Promise<Answer>,
): Promise<Answer> {
  const { actor, words } = request
  requireSettings(actor, words)
  const issues = new Issues(words)
  issues.key(input.key)
  check?.(issues)
  issues.throwIfAny()
  const use = { storeId: actor.storeId, operation, input: { ...input, by: callerOf(actor) }, words }
  return onceForKey(platform, use, async (writer, at) => {
    await requireStillAdministrator(platform, writer, request)
    const row = await lockStore(platform.database, writer, actor.storeId)
    return work({ writer, at, row })
  })
}
