import type { Database } from '../../../db/database.ts'
import { lapseApprovals } from '../../approvals/service/lapse-approvals.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import type { FundGround } from '../../fund/service/take-from-fund.ts'
import type { Store } from '../../stores/store.ts'
import { letAgreementFall } from './let-agreement-fall.ts'

/**
 * A case ends, however it does: nothing of it waits for approval any more, and what was agreed and not delivered goes back.
 * @returns what colleagues read of it
 */
export async function endOfCase(
  database: Database,
  store: Store,
  ground: FundGround,
  endedIn: number,
): Promise<NewEvent[]> {
  const { complaintId, at, writer } = ground
  await lapseApprovals(database, writer, { storeId: store.id, id: complaintId }, { at, endedIn })
  const fallen = await letAgreementFall(database, store, ground, endedIn)
  if (!fallen || fallen.returnedMinor === 0) return []
  const data = { amountMinor: String(fallen.returnedMinor), currency: fallen.currency }
  const by = { actorKind: 'SYSTEM', actorId: null, actorName: null, audience: 'STAFF' } as const
  return [{ ...by, type: 'MONEY_RETURNED', text: null, data }]
}
