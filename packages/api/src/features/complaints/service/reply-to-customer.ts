import type { PromiseKind, WaitingOn } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { attachUploads, dataOfUploads } from '../../attachments/service/attach.ts'
import { signsData } from '../../coaching/service.ts'
import { compensateIfLate } from '../../compensations/service/grant-compensation.ts'
import { endPromise, openPromises } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { Issues } from '../input.ts'
import { goesOn, isOpen } from '../rules.ts'
import type { Change, NewEvent } from './apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer, type StoreGround } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import type { AsSeen } from './complaint-changed.ts'
import type { Request } from './tracked-complaint.ts'

export interface ReplyToCustomerInput extends Doer, AsSeen {
  key: string
  complaintId: string
  text: string
  /** Whose turn it is afterwards. The store's unless told. */
  waitingOn?: WaitingOn | null | undefined
  /** As `stageUpload` gave them. */
  attachmentIds?: readonly string[] | null | undefined
}

/**
 * A person of the store writes to the customer. That keeps the promise of a first reply or of news: a promise is kept by
 * doing it, never by saying so. What is owed next follows at once; after the answer of the case nothing follows by itself.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see design, "Promises" 2
 */
export async function replyToCustomer(
  platform: Platform,
  request: Request,
  input: ReplyToCustomerInput,
): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('text', input.text, limits.messageLength)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  return changeByStore(
    platform,
    request,
    { operation: 'replyToCustomer', input, complaintId: input.complaintId },
    async (ground) => {
      const { complaint } = ground
      if (!goesOn(complaint.status)) throw statusConflict(complaint, request.words)
      const signs = await signsOfReply(platform, ground, input.text)
      const heard = await customerHears(platform, request.store, ground, by)
      const sent = { storeId: complaint.storeId, words: request.words, uploadIds: input.attachmentIds }
      const photos = await dataOfUploads(platform, ground.writer, sent)
      await attachUploads(platform, ground.writer, { ...sent, complaintId: complaint.id, at: ground.at })
      return {
        // After the answer it is nobody's turn.
        change: { ...heard.change, ...(isOpen(complaint.status) && { waitingOn: input.waitingOn ?? 'STORE' }) },
        events: [
          { ...by, type: 'MESSAGE', text: input.text.toWellFormed(), data: { ...signs, ...photos } },
          ...heard.events,
        ],
        mailedEvent: 0,
      }
    },
  )
}

/** Looked for before the promises are kept: whether the customer had to wait for this reply is one of them. */
async function signsOfReply({ database }: Platform, { complaint, at, writer }: StoreGround, text: string) {
  return signsData(text, complaint, await openPromises(database, writer, complaint.storeId, [complaint.id]), at)
}

/**
 * What follows when the customer has heard from a person, in writing or on the phone: the promise of a first reply or of
 * news is kept, and somebody has begun to look into it.
 * @param alsoKept what else is kept by it
 */
export async function customerHears(
  platform: Platform,
  store: Store,
  ground: StoreGround,
  by: ReturnType<typeof byStaff>,
  alsoKept: readonly PromiseKind[] = [],
): Promise<{ change: NonNullable<Change['change']>; events: NewEvent[] }> {
  const { complaint } = ground
  const events = await keepPromises(platform, store, ground, by, ['FIRST_REPLY', 'NEXT_UPDATE', ...alsoKept])
  if (complaint.status !== 'RECEIVED') return { change: {}, events }
  const data = { from: complaint.status, to: 'ASSESSING' }
  return { change: { status: 'ASSESSING' }, events: [...events, { ...by, type: 'STATUS_CHANGED', text: null, data }] }
}

/** Keeps what is owed of these kinds, and says what the timeline says of it. */
export async function keepPromises(
  { database }: Platform,
  store: Store,
  ground: StoreGround,
  by: ReturnType<typeof byStaff>,
  kinds: readonly PromiseKind[],
): Promise<NewEvent[]> {
  const { complaint, at, writer } = ground
  const open = await openPromises(database, writer, complaint.storeId, [complaint.id])
  const kept = open.filter(({ kind }) => kinds.includes(kind))
  const events: NewEvent[] = []
  for (const promise of kept) {
    await endPromise(database, writer, promise, { keptAt: at, endedAt: at })
    const data = { promiseId: promise.id, kind: promise.kind }
    events.push({ ...by, type: 'PROMISE_KEPT', text: null, data })
    events.push(...(await compensateIfLate(database, store, ground, promise)))
  }
  return events
}
