import { limits } from '@redress/schema/limits'
import type { Authorized } from '../../../access.ts'
import { ExpectedError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Words } from '../../../words/words.ts'
import type { ChainedEvent } from '../chain.ts'
import { type Complaint, eventsAfter } from '../store.ts'
import type { StoreGround } from './change-by-store.ts'

/** What somebody acts on as they saw it. */
export interface AsSeen {
  /** The version of the complaint that they saw. Whatever it is, unless told. */
  expectedVersion?: number | null | undefined
}

/** Somebody else was faster: what they did comes with it, so that nothing of what was meant to be done has to be lost. */
export class ComplaintChangedError extends ExpectedError {
  readonly code = 'COMPLAINT_CHANGED'
  readonly complaint: Authorized<Complaint, 'read'>
  /** What has happened since, the latest of it, oldest first. */
  readonly events: readonly ChainedEvent[]
  constructor(message: string, complaint: Authorized<Complaint, 'read'>, events: readonly ChainedEvent[]) {
    super(message)
    this.complaint = complaint
    this.events = events
  }
}

/**
 * Looked at under the lock: of two who decide at once on what both saw, the second hears of the first.
 * @throws ComplaintChangedError
 */
export async function refuseIfChanged(
  { database }: Platform,
  words: Words,
  { complaint, writer }: StoreGround,
  { expectedVersion }: AsSeen,
): Promise<void> {
  if (expectedVersion === null || expectedVersion === undefined || expectedVersion === complaint.eventCount) return
  const events = await eventsAfter(database, writer, complaint, { sequence: expectedVersion, most: limits.pageDefault })
  throw new ComplaintChangedError(words.error.complaintChanged, complaint, events)
}
