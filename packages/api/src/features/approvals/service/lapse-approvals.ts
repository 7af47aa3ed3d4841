import type { Database, Writer } from '../../../db/database.ts'
import { endOptions, optionsOf } from '../../options/store.ts'
import { approvalsOf, endApprovals } from '../store.ts'

/**
 * What waits for approval on a complaint needs none any more: others were proposed, or the case went on without it. The
 * customer never saw it.
 * @param endedIn the event of the timeline that makes it needless
 * @param only of these options; of all unless told
 */
export async function lapseApprovals(
  database: Database,
  writer: Writer,
  { storeId, id }: { storeId: string; id: string },
  { at, endedIn, only }: { at: Date; endedIn: number; only?: readonly string[] },
): Promise<void> {
  const approvals = await approvalsOf(database, writer, storeId, [id])
  const waiting = approvals.filter(({ state, optionId }) => state === 'WAITING' && (only?.includes(optionId) ?? true))
  if (waiting.length === 0) return
  const ids = waiting.map((approval) => approval.id)
  await endApprovals(database, writer, { storeId, ids }, { state: 'LAPSED', endedAt: at, endedIn })
  if (only) return
  const options = await optionsOf(database, writer, storeId, [id])
  const unseen = options.filter(({ offeredIn, end }) => offeredIn === null && end === null).map((option) => option.id)
  await endOptions(database, writer, { storeId, ids: unseen }, { end: 'WITHDRAWN', endedAt: at, endedIn })
}
