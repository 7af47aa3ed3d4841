import type { Platform } from '../../../platform.ts'
import { promisesOfProposals } from '../../approvals/service/ask-approval.ts'
import { compensateIfLate } from '../../compensations/service/grant-compensation.ts'
import type { Change, NewEvent } from '../../complaints/service/apply-change.ts'
import type { byStaff, StoreGround } from '../../complaints/service/change-by-store.ts'
import { customerHears } from '../../complaints/service/reply-to-customer.ts'
import { endPromise } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { endOptions, optionsOf } from '../store.ts'

/**
 * The customer gets options to choose from; what was open before is taken back. They hear from a person with it, so what was
 * promised until then is kept.
 * @param ids the options, which were written before
 */
export async function offerOptions(
  platform: Platform,
  store: Store,
  ground: StoreGround,
  { by, text, ids }: { by: ReturnType<typeof byStaff>; text: string; ids: readonly string[] },
): Promise<Change> {
  const { database } = platform
  const { complaint, at, writer } = ground
  const sequence = complaint.eventCount + 1
  const options = await optionsOf(database, writer, store.id, [complaint.id])
  const earlier = options.filter(({ id, end }) => end === null && !ids.includes(id)).map(({ id }) => id)
  const ended = { end: 'WITHDRAWN', endedAt: at, endedIn: sequence } as const
  await endOptions(database, writer, { storeId: store.id, ids: earlier }, ended)
  const heard = await customerHears(platform, store, ground, by)
  const kept = await keepProposalPromises(platform, store, ground, by)
  const from = complaint.status === 'RECEIVED' ? 'ASSESSING' : complaint.status
  const moved: NewEvent[] =
    from === 'OPTIONS_OFFERED'
      ? []
      : [{ ...by, type: 'STATUS_CHANGED', text: null, data: { from, to: 'OPTIONS_OFFERED' } }]
  const proposed: NewEvent = { ...by, type: 'OPTIONS_PROPOSED', text, data: { options: String(ids.length) } }
  return {
    change: { ...heard.change, status: 'OPTIONS_OFFERED', waitingOn: 'CUSTOMER' },
    events: [proposed, ...heard.events, ...kept, ...moved],
    deliveries: [{ kind: 'OPTIONS_MAIL', complaintId: complaint.id, sequence }],
  }
}

/** The customer hears how it can be put right: what was promised while that waited for approval is done. */
export async function keepProposalPromises(
  { database }: Platform,
  store: Store,
  ground: StoreGround,
  by: ReturnType<typeof byStaff>,
): Promise<NewEvent[]> {
  const { at, writer } = ground
  const events: NewEvent[] = []
  for (const promise of await promisesOfProposals({ database }, ground)) {
    await endPromise(database, writer, promise, { keptAt: at, endedAt: at })
    const data = { promiseId: promise.id, kind: promise.kind }
    events.push({ ...by, type: 'PROMISE_KEPT', text: null, data })
    events.push(...(await compensateIfLate(database, store, ground, promise)))
  }
  return events
}
