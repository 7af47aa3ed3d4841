import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import type { Complaint } from '../../complaints/store.ts'
import { promiseData } from '../../promises/service/new-promise.ts'
import { endPromise, insertPromise, openPromises, type Promised } from '../../promises/store.ts'

/**
 * What was promised on a duplicate is owed on the complaint that it goes on under, at the time that the customer was
 * given. Of two promises of the same kind the earlier one is kept: one answer is enough for both, and none comes later.
 * @returns what the timeline of the other one says of it
 */
export async function unitePromises(
  { database }: Pick<Platform, 'database'>,
  { merged, into, at, writer }: { merged: Complaint; into: Complaint; at: Date; writer: Writer },
): Promise<NewEvent[]> {
  const owed = await openPromises(database, writer, into.storeId, [into.id])
  const events: NewEvent[] = []
  for (const promise of await openPromises(database, writer, merged.storeId, [merged.id])) {
    const twin = owed.find(({ kind }) => kind === promise.kind && isForBoth.includes(kind))
    if (twin && twin.pausedAt === null && twin.dueAt <= promise.dueAt) continue
    // Moved, so that the figure "kept on time" counts it once, by its first time, wherever it is owed.
    await endPromise(database, writer, promise, { movedAt: at, endedAt: at })
    if (twin) await endPromise(database, writer, twin, { movedAt: at, endedAt: at })
    const { id: complaintId, cycle, ownerId } = into
    const united: Promised = {
      ...promise,
      ...{ id: uuidv7(at.getTime()), complaintId, cycle, ownerId: ownerId ?? promise.ownerId },
      movedFromId: twin?.id ?? promise.id,
      firstDueAt: earlier(promise.firstDueAt, twin?.firstDueAt),
    }
    await insertPromise(database, writer, united)
    events.push({ ...bySystemSilently, type: 'PROMISE_MADE', text: null, data: promiseData(united) })
  }
  return events
}

/** What is said once is said for both. */
const isForBoth: readonly Promised['kind'][] = ['FIRST_REPLY', 'NEXT_UPDATE', 'DECISION', 'FOLLOW_UP']

const bySystemSilently = { actorKind: 'SYSTEM', actorId: null, actorName: null, audience: 'CUSTOMER' } as const

const earlier = (one: Date, other: Date | undefined) => (other && other < one ? other : one)
