import type { Platform } from '../../../platform.ts'
import { endPromise, openPromises } from '../../promises/store.ts'
import { checkReplyToCustomer, type ReplyToCustomerInput } from '../input.ts'
import { isOpen } from '../rules.ts'
import { type ActedOn, byStaff, changeByStore, type StoreGround } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request } from './tracked-complaint.ts'

/**
 * A person of the store writes to the customer. That keeps the promise of a first reply or of news: a promise is kept by
 * doing it, never by saying so. What is owed next follows at once.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see design, "Promises" 2
 */
export async function replyToCustomer(
  platform: Platform,
  request: Request,
  input: ReplyToCustomerInput,
): Promise<ActedOn> {
  checkReplyToCustomer(input, request.words)
  const by = byStaff(request, input.displayName.trim().toWellFormed())
  return changeByStore(
    platform,
    request,
    { operation: 'replyToCustomer', input, complaintId: input.complaintId },
    async (ground) => {
      const { complaint } = ground
      if (!isOpen(complaint.status)) throw statusConflict(complaint, request.words)
      const kept = await keepByReply(platform, ground)
      const status = complaint.status === 'RECEIVED' ? ('ASSESSING' as const) : complaint.status
      const moved =
        status === complaint.status
          ? []
          : [{ ...by, type: 'STATUS_CHANGED' as const, text: null, data: { from: complaint.status, to: status } }]
      return {
        change: { status, waitingOn: input.waitingOn ?? 'STORE' },
        events: [
          { ...by, type: 'MESSAGE', text: input.text.toWellFormed(), data: {} },
          ...kept.map((promise) => ({
            ...by,
            type: 'PROMISE_KEPT' as const,
            text: null,
            data: { promiseId: promise.id, kind: promise.kind },
          })),
          ...moved,
        ],
        mailedEvent: 0,
      }
    },
  )
}

async function keepByReply({ database }: Platform, { complaint, at, writer }: StoreGround) {
  const open = await openPromises(database, writer, complaint.storeId, [complaint.id])
  const kept = open.filter(({ kind }) => kind === 'FIRST_REPLY' || kind === 'NEXT_UPDATE')
  for (const promise of kept) await endPromise(database, writer, promise, { keptAt: at, endedAt: at })
  return kept
}
