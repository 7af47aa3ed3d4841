/** A complaint as its customer sees it, and how it is found again by its code or by a key. */
import { type Actor, type Authorized, authorizeByTrackingCode, authorizeFiler } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import { openPromises, type Promised } from '../../promises/store.ts'
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

/** A complaint as its customer sees it, with what the answer needs beside the row. */
export interface TrackedComplaint {
  complaint: Authorized<Complaint, 'track'>
  nextPromise: Pick<Promised, 'kind' | 'madeAt' | 'dueAt'> | null
  /** The whole timeline, oldest first, when it was made just now and all of it is for the customer's eyes. */
  events?: ChainedEvent[]
}

/** What changes in the life of a complaint: kept with a key, so that a repeated request gets the first answer again. */
export interface Snapshot {
  complaintId: string
  changing: Pick<Complaint, 'status' | 'waitingOn' | 'escalation' | 'cycle' | 'eventCount'> & { updatedAt: string }
  nextPromise: { kind: Promised['kind']; madeAt: string; dueAt: string } | null
}

export function snapshotOf({ complaint, nextPromise }: TrackedComplaint): Snapshot {
  const { status, waitingOn, escalation, cycle, eventCount, updatedAt } = complaint
  return {
    complaintId: complaint.id,
    changing: { status, waitingOn, escalation, cycle, eventCount, updatedAt: updatedAt.toISOString() },
    nextPromise: nextPromise && {
      kind: nextPromise.kind,
      madeAt: nextPromise.madeAt.toISOString(),
      dueAt: nextPromise.dueAt.toISOString(),
    },
  }
}

/** The complaint as it was when the key was first answered. */
export async function fromSnapshot(
  platform: Platform,
  writer: Writer,
  actor: Actor,
  snapshot: Snapshot,
): Promise<TrackedComplaint> {
  const row = await complaintById(platform.database, writer, actor.storeId, snapshot.complaintId)
  if (!row) throw new Error('A key answers with a complaint that is not there.')
  const { changing, nextPromise } = snapshot
  return {
    complaint: authorizeFiler(actor, { ...row, ...changing, updatedAt: new Date(changing.updatedAt) }),
    nextPromise: nextPromise && {
      kind: nextPromise.kind,
      madeAt: new Date(nextPromise.madeAt),
      dueAt: new Date(nextPromise.dueAt),
    },
  }
}

/** The complaint that a tracking code opens, or nothing: for a wrong, an unknown and a foreign code alike. */
export async function complaintOfTrackingCode(
  { database }: Platform,
  actor: Actor,
  trackingCode: string,
): Promise<TrackedComplaint | undefined> {
  const hash = trackingCodeHashOf(trackingCode)
  if (!hash) return undefined
  const row = await complaintByTrackingCodeHash(database, database.read, actor.storeId, hash)
  const complaint = authorizeByTrackingCode(actor, row, hash)
  if (!complaint) return undefined
  const [nextPromise = null] = await openPromises(database, database.read, actor.storeId, [complaint.id])
  return { complaint, nextPromise }
}
