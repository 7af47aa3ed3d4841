import type { Platform } from '../../../platform.ts'
import { attachUploads, dataOfUploads } from '../../attachments/service/attach.ts'
import { promiseByStandard, promiseData } from '../../promises/service/new-promise.ts'
import { insertPromise, openPromises } from '../../promises/store.ts'
import { takenUp } from '../../set-aside/service/take-up-again.ts'
import { type AddMessageInput, checkAddMessage } from '../input.ts'
import { customerActions, isOpen } from '../rules.ts'
import { bySystem, type ChangeGround, type NewEvent } from './apply-change.ts'
import { byCustomer, changeByCustomer } from './change-by-customer.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

/**
 * The customer writes on their case. What was set aside as no complaint is one again by that; what has its answer stays as it
 * is, and is owed another one.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 * @see mission C4
 */
export async function addMessage(
  platform: Platform,
  request: Request,
  input: AddMessageInput,
): Promise<TrackedComplaint> {
  checkAddMessage(input, request.words)
  return changeByCustomer(platform, request, { operation: 'addMessage', input }, async (complaint, ground) => {
    const { writer, at } = ground
    if (!customerActions(complaint).includes('ADD_MESSAGE')) throw statusConflict(complaint, request.words)
    // Whoever waits for the customer has what they waited for; now it is the store's turn, and it owes an answer.
    const { storeId, id: complaintId } = complaint
    const sent = { storeId, words: request.words, uploadIds: input.attachmentIds }
    const data = await dataOfUploads(platform, writer, sent)
    await attachUploads(platform, writer, { ...sent, complaintId, at })
    const taken = complaint.status === 'SET_ASIDE' ? await takenUp(platform, ground, byCustomer) : undefined
    const owed = taken || isOpen(complaint.status) ? [] : await promisedAnswer(platform, request, ground)
    return {
      change: { waitingOn: 'STORE', ...taken?.change },
      events: [
        { ...byCustomer, type: 'MESSAGE', text: input.text.toWellFormed(), data },
        ...(taken?.events ?? []),
        ...owed,
      ],
    }
  })
}

/** An open case owes something by itself; whoever writes after the answer is told by when they hear too. */
async function promisedAnswer(
  { database }: Platform,
  { store }: Request,
  { complaint, at, writer }: ChangeGround<'track'>,
): Promise<NewEvent[]> {
  const open = await openPromises(database, writer, complaint.storeId, [complaint.id])
  if (open.some(({ kind }) => kind === 'NEXT_UPDATE')) return []
  const promise = promiseByStandard(complaint, store, { kind: 'NEXT_UPDATE', at })
  await insertPromise(database, writer, promise)
  return [{ ...bySystem, type: 'PROMISE_MADE', text: null, data: promiseData(promise) }]
}
