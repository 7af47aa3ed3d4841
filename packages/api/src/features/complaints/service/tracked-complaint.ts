/** A complaint as its customer sees it, and how it is found again by its code or by a key. */
import { type Actor, type Authorized, authorizeByTrackingCode, type Right } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { mergedInto } from '../../duplicates/service/merged-into.ts'
import { nextOf, openPromises, type Promised } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import type { ChainedEvent } from '../chain.ts'
import { type Complaint, complaintById, complaintByTrackingCodeHash } from '../store.ts'
import { trackingCodeHashOf } from '../tracking-code.ts'

/** Who asks, for which store, in which words to answer. */
export interface Request {
  actor: Actor
  store: Store
  words: Words
}

/** What is shown of a promise. */
export type ShownPromise = Pick<
  Promised,
  'id' | 'kind' | 'wording' | 'ownerId' | 'madeAt' | 'dueAt' | 'previousDueAt' | 'reason'
>

/** A complaint with the proof of a right on it, and what is owed next. */
export interface WithNextPromise<Held extends Right> {
  complaint: Authorized<Complaint, Held>
  nextPromise: ShownPromise | null
  /** The whole timeline, oldest first, when it was made just now and all of it is for the customer's eyes. */
  events?: ChainedEvent[]
}

/** A complaint as its customer sees it. */
export interface TrackedComplaint extends WithNextPromise<'track'> {
  /** The complaint whose code was shown, where that was merged into this one. */
  merged?: Authorized<Complaint, 'track'>
}

/** What may change about a complaint after it was filed; everything else never does. */
type ChangingField =
  | 'categoryId'
  | 'severity'
  | 'status'
  | 'waitingOn'
  | 'escalation'
  | 'cycle'
  | 'eventCount'
  | 'understanding'
  | 'understandingState'
  | 'understandingCorrection'
  | 'departmentId'
  | 'ownerId'
  | 'remindersStopped'

/** What changes in the life of a complaint: kept with a key, so that a repeated request gets the first answer again. */
export interface Snapshot {
  complaintId: string
  changing: Pick<Complaint, ChangingField> & { updatedAt: number; remindAt: number | null }
  nextPromise:
    | (Record<'madeAt' | 'dueAt', number> & { previousDueAt: number | null } & Pick<
          ShownPromise,
          'id' | 'kind' | 'wording' | 'ownerId' | 'reason'
        >)
    | null
}

export function snapshotOf({
  complaint,
  nextPromise,
}: {
  complaint: Complaint
  nextPromise: ShownPromise | null
}): Snapshot {
  const { status, waitingOn, escalation, cycle, eventCount } = complaint
  const { understanding, understandingState, understandingCorrection } = complaint
  const { categoryId, severity, departmentId, ownerId, remindersStopped } = complaint
  return {
    complaintId: complaint.id,
    changing: {
      ...{ status, waitingOn, escalation, cycle, eventCount },
      ...{ understanding, understandingState, understandingCorrection },
      ...{ categoryId, severity, departmentId, ownerId, remindersStopped },
      updatedAt: complaint.updatedAt.getTime(),
      remindAt: complaint.remindAt?.getTime() ?? null,
    },
    nextPromise: nextPromise && {
      id: nextPromise.id,
      kind: nextPromise.kind,
      wording: nextPromise.wording,
      ownerId: nextPromise.ownerId,
      reason: nextPromise.reason,
      madeAt: nextPromise.madeAt.getTime(),
      dueAt: nextPromise.dueAt.getTime(),
      previousDueAt: nextPromise.previousDueAt?.getTime() ?? null,
    },
  }
}

/** The complaint as it was when the key was first answered. */
export async function fromSnapshot<Held extends Right>(
  platform: Platform,
  writer: Writer,
  snapshot: Snapshot,
  { storeId, authorize }: { storeId: string; authorize: (row: Complaint) => Authorized<Complaint, Held> | undefined },
): Promise<WithNextPromise<Held>> {
  const row = await complaintById(platform.database, writer, storeId, snapshot.complaintId)
  const { changing, nextPromise } = snapshot
  const times = { updatedAt: new Date(changing.updatedAt), remindAt: dateOf(changing.remindAt) }
  const complaint = row && authorize({ ...row, ...changing, ...times })
  if (!complaint) throw new Error('A key answers with a complaint that is not there.')
  return {
    complaint,
    nextPromise: nextPromise && {
      ...nextPromise,
      madeAt: new Date(nextPromise.madeAt),
      dueAt: new Date(nextPromise.dueAt),
      previousDueAt: dateOf(nextPromise.previousDueAt),
    },
  }
}

const dateOf = (time: number | null) => (time === null ? null : new Date(time))

/** The complaint that a tracking code opens, also of one that was merged into it; or nothing: for a wrong, an unknown and a foreign code alike. */
export async function complaintOfTrackingCode(
  { database }: Platform,
  actor: Actor,
  trackingCode: string,
): Promise<TrackedComplaint | undefined> {
  const hash = trackingCodeHashOf(trackingCode)
  if (!hash) return undefined
  const row = await complaintByTrackingCodeHash(database, database.read, actor.storeId, hash)
  const own = authorizeByTrackingCode(actor, row, hash)
  if (!own) return undefined
  const merged = own.status === 'MERGED' ? own : undefined
  const complaint = merged ? await mergedInto(database, database.read, merged) : own
  const open = await openPromises(database, database.read, actor.storeId, [complaint.id])
  return { complaint, nextPromise: nextOf(open), ...(merged && { merged }) }
}
