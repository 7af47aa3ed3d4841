import { limits } from '@redress/schema/limits'
import { type Authorized, authorizeWriter } from '../../../access.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { attachmentData, attachmentIdsIn } from '../../attachments/rules.ts'
import { type Attachment, attachmentsOf } from '../../attachments/store.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import { isOpen, mayBecome } from '../../complaints/rules.ts'
import { applyChange, type NewEvent } from '../../complaints/service/apply-change.ts'
import {
  type ActedOn,
  byStaff,
  changeByStore,
  checkDoer,
  type Doer,
  type StoreGround,
} from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { AsSeen } from '../../complaints/service/complaint-changed.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { type Complaint, complaintById } from '../../complaints/store.ts'
import { openPromises, owedAnyway } from '../../promises/store.ts'
import { lookAfterAlong } from '../../surveys/store.ts'
import { insertMerge, mergeAlong, writtenOn } from '../store.ts'
import { unitePromises } from './unite-promises.ts'

export interface MergeComplaintsInput extends Doer, AsSeen {
  key: string
  /** The duplicate. */
  complaintId: string
  /** The one that it goes on under. */
  intoId: string
  /** That a person has made sure that both come from the same customer. */
  sameCustomer: boolean
  /** Why, for colleagues. */
  reason?: string | null | undefined
}

/** Messages that come along. */
const messagesMost = 200

/**
 * A complaint turns out to be a duplicate: it goes on under another one. The links of both show that one from now on, what
 * was written and promised on the duplicate comes along, and both timelines stay. It cannot be undone: what a link has
 * shown cannot be taken back. So a person must have made sure that both come from the same customer; the same address on
 * two forms proves nothing.
 * @throws ValidationError, NotFoundError when either is not there for this caller, StatusConflictError,
 * IdempotencyConflictError, ComplaintChangedError
 */
export async function mergeComplaints(
  platform: Platform,
  request: Request,
  input: MergeComplaintsInput,
): Promise<ActedOn> {
  const { database } = platform
  const { actor, store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.text('reason', input.reason, limits.reasonLength)
  if (!input.sameCustomer) issues.add('sameCustomer', 'REQUIRED', { message: words.error.mergeOtherCustomer })
  if (input.complaintId === input.intoId) issues.add('intoId', 'INVALID', { message: words.error.mergeIntoItself })
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const act = { operation: 'mergeComplaints', input, complaintId: input.intoId, besideId: input.complaintId }
  return changeByStore(platform, request, act, async (ground) => {
    const { complaint: into, at, writer } = ground
    // Held since before `into` was read; the proof is asked of each of the two.
    const row = await complaintById(database, writer, actor.storeId, input.complaintId)
    const merged = authorizeWriter(actor, row)
    if (!merged) throw new NotFoundError(words.error.notFound)
    await refuseUnlessMergeable(ground, merged)
    const written = await writtenOn(database, writer, merged, messagesMost)
    const photos = await attachmentsOf(database, writer, merged)
    const promised = await unitePromises(platform, { merged, into, at, writer })
    const from = merged.status
    const data = { from, to: 'MERGED', intoId: into.id, intoReference: into.reference }
    await applyChange(
      platform,
      store,
      { complaint: merged, at, writer },
      { change: { status: 'MERGED' }, events: [{ ...by, type: 'STATUS_CHANGED', text: null, data }] },
    )
    const along = { storeId: merged.storeId, complaintId: merged.id, intoId: into.id }
    await mergeAlong(database, writer, along)
    await lookAfterAlong(database, writer, along)
    await insertMerge(database, writer, { ...along, mergedAt: at })
    const reason = input.reason?.trim().toWellFormed()
    const note: NewEvent[] = reason ? [{ ...by, type: 'NOTE', audience: 'STAFF', text: reason, data: {} }] : []
    return { events: [...comeAlong(merged, written, photos), ...note, ...promised] }
  })

  async function refuseUnlessMergeable({ complaint: into, writer }: StoreGround, merged: Complaint): Promise<void> {
    if (!isOpen(into.status)) throw statusConflict(into, words)
    if (!mayBecome(merged.status, 'MERGED')) throw statusConflict(merged, words)
    const anyway = await owedAnyway(database, writer, merged)
    const open = await openPromises(database, writer, merged.storeId, [merged.id])
    const isOwed = open.some(({ id, kind }) => anyway.includes(id) || kind === 'REMEDY')
    // Options, agreements and what is owed for a delay belong to the case in which they came about.
    if (isOwed || ['OPTIONS_OFFERED', 'AGREED', 'RESOLVED'].includes(merged.status))
      refuse(words, 'complaintId', 'INVALID', words.error.mergeOtherWay)
  }
}

/** The customer's words and what was written since, with who wrote it and when, and the photos that came with each. */
function comeAlong(
  merged: Authorized<Complaint, 'read' | 'write'>,
  written: Awaited<ReturnType<typeof writtenOn>>,
  photos: Attachment[],
): NewEvent[] {
  const { id, reference, description, receivedAt } = merged
  const data = { mergedId: id, mergedReference: reference }
  const later = written.flatMap((entry) => attachmentIdsIn(entry.data))
  const withWords = photos.filter((photo) => !later.includes(photo.id))
  const customer = { actorKind: 'CUSTOMER', actorId: null, actorName: null, audience: 'CUSTOMER' } as const
  return [
    { ...customer, type: 'MERGED', at: receivedAt, text: description, data: { ...data, ...attachmentData(withWords) } },
    ...written.map(({ at, actorKind, actorId, actorName, audience, text, data: { attachments } }): NewEvent => {
      const said = {
        ...{ at, actorKind, actorId, actorName, audience },
        text,
        data: { ...data, ...(attachments && { attachments }) },
      }
      return { ...said, type: 'MERGED_MESSAGE' }
    }),
  ]
}
