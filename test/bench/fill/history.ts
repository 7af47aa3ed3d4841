/** A store's past, complaint by complaint, as the product would have written it: same rules, same hashes, same codes. */
import type { ComplaintStatus } from '@redress/schema/enums'
import { uuidv7 } from '../../../packages/api/src/db/kit.ts'
import type { Tables } from '../../../packages/api/src/db/schema.ts'
import { chain, chainStart, type UnchainedEvent } from '../../../packages/api/src/features/complaints/chain.ts'
import { filedEventData, givenFields } from '../../../packages/api/src/features/complaints/record.ts'
import { isOpen, nameWordsOf, placeInQueue, wordsOf } from '../../../packages/api/src/features/complaints/rules.ts'
import { storeWord } from '../../../packages/api/src/features/complaints/store.ts'
import { hashOfTrackingCode, trackingCodeOf } from '../../../packages/api/src/features/complaints/tracking-code.ts'
import { keyHashOf } from '../../../packages/api/src/features/idempotency/store.ts'
import { promiseAt, promiseData } from '../../../packages/api/src/features/promises/service/new-promise.ts'
import { hashOf, type InstallationSecret } from '../../../packages/api/src/secret.ts'
import { type Random, randomFrom } from '../../random.ts'
import { sentence } from './sentence.ts'

type Row<Name extends keyof Tables> = Tables[Name]['$inferInsert']
export type Rows = { [Name in keyof Tables]?: Row<Name>[] }

export interface Past {
  storeId: string
  categoryIds: string[]
  secret: InstallationSecret
  /** How many complaints there are in all, the last one now. */
  total: number
  until: Date
}

const spanMs = 2 * 365 * 86_400_000
const dayMs = 86_400_000
/** How long an answer to a key is kept (contract, "Idempotency"). */
const keyDays = 7
const base32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The reference of the nth complaint: 7 digits in base 32 by a bijection, so that all differ and none follows another. */
function referenceOf(number: number): string {
  const scattered = (number * 610_839_793) % 2 ** 30
  const digits = Array.from({ length: 6 }, (_, at) => base32[Math.floor(scattered / 32 ** at) % 32]).join('')
  return `RD-${digits.slice(0, 4)}-${digits.slice(4)}`
}

export const receivedAtOf = (number: number, { total, until }: Past) =>
  new Date(until.getTime() - spanMs + Math.floor((spanMs / total) * (number + 1)))

/** What became of it: the newest tenth is unread, most of the rest is over. */
function statusesOf(number: number, total: number, random: Random): ComplaintStatus[] {
  if (number >= total * 0.9) return []
  const share = random.next()
  if (share < 0.05) return ['WITHDRAWN']
  if (share < 0.08) return ['ASSESSING']
  if (share < 0.1) return ['ASSESSING', 'INVESTIGATING']
  if (share < 0.12) return ['ASSESSING', 'OPTIONS_OFFERED']
  return ['ASSESSING', 'OPTIONS_OFFERED', 'AGREED', 'RESOLVED', 'CLOSED']
}

/** The rows of the nth complaint, in every table that it touches. */
export function complaintRows(number: number, past: Past): Rows {
  const { storeId, categoryIds, secret, total } = past
  const random = randomFrom(number + 1)
  const receivedAt = receivedAtOf(number, past)
  const id = uuidv7(receivedAt.getTime())
  const description = sentence(random, 400)
  // Four of five write for the first time; the fifth is somebody who did before.
  const returning = number % 5 === 4
  const before = Math.floor(random.next() * (number - 1))
  const email = `ada.${returning ? before - (before % 5 === 4 ? 1 : 0) : number}@example.com`
  const given = givenFields({
    key: '',
    description,
    desiredOutcome: { remedies: ['REPLACEMENT', 'REFUND'] },
    about: { orderNumber: `M-${number}`, productName: 'Oak table Sibiu' },
    contact: { name: 'Ada Popescu', email },
    categoryId: random.next() < 0.5 ? random.pick(categoryIds) : null,
    countryCode: 'RO',
  })
  const statuses = statusesOf(number, total, random)
  const status = statuses.at(-1) ?? 'RECEIVED'
  const waitingOn = status === 'OPTIONS_OFFERED' ? 'CUSTOMER' : 'STORE'
  // What is owed is due after the run: else the sweep would be measured along with everything else.
  const answeredAt = isOpen(status) && waitingOn === 'STORE' ? null : new Date(receivedAt.getTime() + dayMs)
  const dueAt = new Date(answeredAt ? receivedAt.getTime() + 4 * 3_600_000 : past.until.getTime() + 30 * dayMs)
  const made = promiseAt(
    { storeId, id, cycle: 1, categoryId: null, ownerId: null },
    { kind: 'FIRST_REPLY', at: receivedAt, dueAt },
  )
  const byNobody = { storeId, complaintId: id, actorId: null, actorName: null, audience: 'CUSTOMER' } as const
  const moved = statuses.map(
    (to, step): UnchainedEvent => ({
      ...byNobody,
      type: 'STATUS_CHANGED',
      at: new Date(receivedAt.getTime() + (step + 1) * dayMs),
      actorKind: to === 'WITHDRAWN' ? 'CUSTOMER' : 'STAFF',
      text: null,
      data: { from: statuses[step - 1] ?? 'RECEIVED', to },
    }),
  )
  const timeline = chain({ eventCount: 0, lastEventHash: chainStart }, [
    {
      ...byNobody,
      type: 'FILED',
      at: receivedAt,
      actorKind: 'CUSTOMER',
      text: null,
      data: filedEventData('FORM', given),
    },
    {
      ...byNobody,
      type: 'PROMISE_MADE',
      at: receivedAt,
      actorKind: 'SYSTEM',
      text: null,
      data: promiseData(made),
    },
    ...moved,
  ])
  const customerId = customerIdOf(email)
  const promise = { ...made, [isOpen(status) ? 'keptAt' : 'releasedAt']: answeredAt, endedAt: answeredAt }
  return {
    customers: returning
      ? []
      : [{ storeId, id: customerId, name: 'Ada Popescu', email, phone: null, createdAt: receivedAt }],
    complaints: [
      {
        ...given,
        storeId,
        id,
        reference: referenceOf(number),
        trackingCodeHash: hashOfTrackingCode(trackingCodeOf(secret, { storeId, id })),
        door: 'FORM',
        customerId,
        locale: 'en',
        understandingState: 'OPEN',
        status,
        waitingOn,
        escalation: 0,
        reminders: 0,
        remindersStopped: false,
        cycle: 1,
        receivedAt,
        updatedAt: moved.at(-1)?.at ?? receivedAt,
        queueAt: placeInQueue({ status, waitingOn }, promise.endedAt ? [] : [promise], receivedAt),
        ...timeline.end,
      },
    ],
    events: timeline.events,
    promises: [promise],
    complaintWords: [
      {
        storeId,
        complaintId: id,
        sequence: 1,
        words: [storeWord(storeId), ...wordsOf(description), ...nameWordsOf(given.contact.name)].join(' '),
      },
    ],
    outbox: [
      {
        storeId,
        id: uuidv7(receivedAt.getTime()),
        delivery: { kind: 'ACKNOWLEDGEMENT_MAIL', complaintId: id },
        createdAt: receivedAt,
        dueAt: receivedAt,
        attempts: 1,
        outcome: 'SENT',
        settledAt: receivedAt,
        lastError: null,
      },
    ],
    idempotency:
      past.until.getTime() - receivedAt.getTime() > keyDays * dayMs
        ? []
        : [
            {
              storeId,
              keyHash: keyHashOf({ operation: 'fileComplaint', key: `filled-${number}-${id}` }),
              operation: 'fileComplaint',
              inputHash: hashOf(description),
              answer: { complaintId: id },
              at: receivedAt,
            },
          ],
  }
}

/** The same address gives the same customer without a look-up. */
function customerIdOf(email: string): string {
  const hex = Buffer.from(hashOf(email), 'base64url').toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
