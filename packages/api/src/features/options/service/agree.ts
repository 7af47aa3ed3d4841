import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { wordsFor } from '../../../words/words.ts'
import type { Change, NewEvent } from '../../complaints/service/apply-change.ts'
import type { Complaint } from '../../complaints/store.ts'
import { promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { remedyInWords } from '../rules.ts'
import { endOptions, type Option } from '../store.ts'

/**
 * An option becomes the agreement (mission D9): each of its remedies is promised by the standard, what else was open is
 * over, and both sides have it in writing. Where the customer has something to do first, it is their turn.
 * @param events what happened before it in the same act
 */
export async function agree(
  { database }: Platform,
  store: Store,
  { complaint, at, writer }: { complaint: Complaint; at: Date; writer: Writer },
  {
    chosen,
    others,
    by,
    events,
  }: { chosen: Option; others: readonly Option[]; by: Omit<NewEvent, 'type' | 'text' | 'data'>; events: NewEvent[] },
): Promise<Change> {
  const words = wordsFor(complaint.locale)
  const { currency } = store.settings
  const sequence = complaint.eventCount + 1
  const storeId = store.id
  await endOptions(database, writer, { storeId, ids: [chosen.id] }, { end: 'CHOSEN', endedAt: at, endedIn: sequence })
  const left = others.filter(({ id }) => id !== chosen.id).map(({ id }) => id)
  await endOptions(database, writer, { storeId, ids: left }, { end: 'DECLINED', endedAt: at, endedIn: sequence })
  const promised: NewEvent[] = []
  for (const remedy of chosen.remedies) {
    const wording = words.weOwe(remedyInWords(remedy, currency, words))
    const promise = { ...promiseByStandard(complaint, store, { kind: 'REMEDY', at }), wording }
    await insertPromise(database, writer, promise)
    promised.push({ ...by, type: 'PROMISE_MADE', text: wording, data: promiseData(promise) })
  }
  const status = { ...by, type: 'STATUS_CHANGED' as const, text: null, data: { from: complaint.status, to: 'AGREED' } }
  const agreed = { ...by, type: 'AGREED' as const, text: null, data: { optionId: chosen.id } }
  return {
    change: { status: 'AGREED', waitingOn: chosen.customerDuties ? 'CUSTOMER' : 'STORE' },
    events: [...events, agreed, ...promised, status],
    deliveries: [{ kind: 'AGREEMENT_MAIL', complaintId: complaint.id, optionId: chosen.id }],
  }
}
