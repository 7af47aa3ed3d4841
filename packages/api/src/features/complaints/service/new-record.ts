/** Everything that a new complaint brings with it, whichever door it came through: made first, then written at once. */
import type { Door, SurveyKind } from '@redress/schema/enums'
import { type Actor, authorizeFiler } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { ValidationError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { customerOf } from '../../customers/service.ts'
import { enqueue } from '../../outbox/store.ts'
import type { Delivery } from '../../outbox/tables.ts'
import { promiseByStandard, promiseData, severityOf } from '../../promises/service/new-promise.ts'
import { insertPromise, type Promised } from '../../promises/store.ts'
import type { Store } from '../../stores/store.ts'
import { countIn, routeOf } from '../../triage/routing.ts'
import { tellSystems } from '../../webhooks/service/tell-systems.ts'
import { type ChainedEvent, chain, chainStart } from '../chain.ts'
import type { FileComplaintInput } from '../input.ts'
import { filedEventData, givenFields } from '../record.ts'
import { drawReference, referenceAt } from '../reference.ts'
import { firstStatus, nameWordsOf, wordsInOrder } from '../rules.ts'
import { type Complaint, insertComplaint, insertEvents, insertWords } from '../store.ts'
import { hashOfTrackingCode, trackingCodeOf } from '../tracking-code.ts'
import type { byStaff } from './change-by-store.ts'
import { toldOfSafety } from './told-of-safety.ts'
import type { Request, TrackedComplaint } from './tracked-complaint.ts'

const doorOf: Record<Actor['kind'], Door> = {
  STOREFRONT: 'FORM',
  DEVELOPER: 'API',
  STAFF: 'FORM',
  SYSTEM: 'IMPORT',
}

/** @throws ValidationError for a category that the store does not have. */
export function checkCategory({ store, words }: Request, categoryId: string | null | undefined): void {
  // An empty id is none of the store's either.
  if (categoryId === null || categoryId === undefined || store.categories.some(({ id }) => id === categoryId)) return
  const issue = { path: ['categoryId'], code: 'UNKNOWN' as const, message: words.issue.UNKNOWN(undefined) }
  throw new ValidationError(words.error.validation, [issue])
}

export interface NewRecord extends TrackedComplaint {
  at: Date
  trackingCode: string
  promise: Promised
  events: ChainedEvent[]
  /** Its words, for searching. */
  words: string[]
  /** Who of the store is told of it at once. */
  told: Delivery[]
}

/** How a complaint came here, where its customer did not file it just now. */
export interface Origin {
  receivedAt: Date
  importedAs?: string | null
  /** By which door, where who calls does not say it. */
  door?: Door
  /** A person of the store wrote it down. What is promised counts from when it was received. */
  takenDown?: { door: Door; by: ReturnType<typeof byStaff> }
  /** The mark that they gave, and when: it was about no case until this one. */
  marked?: { kind: SurveyKind; mark: number; at: Date } | undefined
  /** What the first entry says of the photos that came with it. */
  photos?: { attachments?: string }
}

/** Everything that a new complaint brings with it, before it is written. */
export function newRecord(
  platform: Platform,
  { actor, store, words: said }: Request,
  input: FileComplaintInput,
  { receivedAt, importedAs = null, takenDown, door = takenDown?.door ?? doorOf[actor.kind], photos, marked }: Origin,
): NewRecord {
  const at = platform.now()
  const { storeId } = actor
  const id = uuidv7(receivedAt.getTime())
  const given = givenFields(input)
  const trackingCode = trackingCodeOf(platform.secret, { storeId, id })
  const severity = severityOf(given, store)
  const spoken = wordsInOrder(`${given.description} ${given.desiredOutcome?.words ?? ''}`)
  const { departmentId, owner } = routeOf(store, { categoryId: given.categoryId, severity, words: spoken })
  const ownerId = owner?.id ?? null
  countIn(store.routing, ownerId)
  const promised = { storeId, id, cycle: 1, categoryId: given.categoryId, ownerId }
  const promise = promiseByStandard(promised, store, {
    kind: 'FIRST_REPLY',
    at: takenDown ? receivedAt : at,
  })
  const nobodyNamed = { actorId: null, actorName: null, text: null, audience: 'CUSTOMER' } as const
  const timeline = chain({ eventCount: 0, lastEventHash: chainStart }, [
    {
      ...nobodyNamed,
      storeId,
      complaintId: id,
      type: 'FILED',
      at: receivedAt,
      // Whoever typed it in, the words are the customer's.
      actorKind: 'CUSTOMER',
      data: { ...filedEventData(door, given), ...photos },
    },
    ...(marked
      ? [
          {
            ...nobodyNamed,
            storeId,
            complaintId: id,
            type: 'SURVEY_ANSWERED' as const,
            at: marked.at,
            actorKind: 'CUSTOMER' as const,
            data: { kind: marked.kind, mark: String(marked.mark) },
          },
        ]
      : []),
    ...(takenDown
      ? [{ ...takenDown.by, storeId, complaintId: id, type: 'TAKEN_DOWN' as const, at, text: null, data: { door } }]
      : []),
    {
      ...nobodyNamed,
      storeId,
      complaintId: id,
      type: 'PROMISE_MADE',
      at,
      actorKind: 'SYSTEM',
      data: promiseData(promise),
    },
  ])
  const complaint: Complaint = {
    storeId,
    id,
    reference: referenceAt(at),
    trackingCodeHash: hashOfTrackingCode(trackingCode),
    door,
    importedAs,
    customerId: '',
    ...given,
    severity: null,
    locale: input.locale ?? said.locale,
    understanding: null,
    understandingState: 'OPEN',
    understandingCorrection: null,
    status: firstStatus,
    waitingOn: 'STORE',
    departmentId,
    ownerId,
    remindAt: null,
    reminders: 0,
    remindersStopped: false,
    escalation: 0,
    cycle: 1,
    receivedAt,
    updatedAt: at,
    queueAt: promise.dueAt,
    ...timeline.end,
  }
  const { events } = timeline
  const told = severity === 'SAFETY' && door !== 'IMPORT' ? toldOfSafety(complaint, store) : []
  return {
    at,
    told,
    words: [...new Set(spoken)],
    trackingCode,
    complaint: authorizeFiler(actor, complaint),
    promise,
    nextPromise: promise,
    events,
  }
}

/** References are short, so two may meet; with a million complaints in a store one draw in a thousand does. */
const drawsOfReference = 20

export async function writeRecord(
  { database }: Platform,
  writer: Writer,
  store: Store,
  record: NewRecord,
): Promise<void> {
  const { complaint, promise, events, told, words, at } = record
  const { storeId, contact } = complaint
  complaint.customerId = await customerOf(database, writer, { storeId, contact, at })
  await insertWithFreeReference(database, writer, complaint)
  const { id: complaintId, door } = complaint
  // None of these waits for another, so PostgreSQL gets them in one journey.
  await Promise.all([
    insertEvents(database, writer, events),
    insertPromise(database, writer, promise),
    insertWords(database, writer, {
      storeId,
      complaintId,
      sequence: 1,
      words: [...words, ...nameWordsOf(contact.name)],
    }),
    door !== 'IMPORT' &&
      enqueue(database, writer, { storeId, at, delivery: { kind: 'ACKNOWLEDGEMENT_MAIL', complaintId } }),
    ...told.map((delivery) => enqueue(database, writer, { storeId, at, delivery })),
    tellSystems(database, writer, store, { complaint, events, at }),
  ])
}

async function insertWithFreeReference(
  database: Platform['database'],
  writer: Writer,
  complaint: Complaint,
): Promise<void> {
  for (let draw = 0; draw < drawsOfReference; draw++) {
    if (await insertComplaint(database, writer, complaint)) return
    complaint.reference = drawReference()
  }
  throw new Error(`No free reference in ${drawsOfReference} draws.`)
}
