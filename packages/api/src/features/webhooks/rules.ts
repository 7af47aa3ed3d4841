/** What is told to whom, when it is tried again, and with what it is signed. Pure. */
import { encodeGlobalID } from '@pothos/plugin-relay'
import type { WebhookEvent } from '@redress/schema/enums'
import { type WebhookChange, webhookTestType, webhookTypeOf } from '@redress/schema/webhooks'
import type { InstallationSecret } from '../../secret.ts'
import type { NewEvent } from '../complaints/service/apply-change.ts'
import type { Complaint } from '../complaints/store.ts'
import { longestWaitMs, waitAfter } from '../outbox/rules.ts'
import type { SurveyAnswer, SurveyInvitation } from '../surveys/store.ts'

const hours = 3_600_000

/** Of an address, and how many of them a store has. */
export const mostUrlLength = 2_000
export const mostEndpoints = 20

/** A webhook is tried for so long: a long weekend without anybody at the store's systems, and a little more. */
export const triedForMs = 75 * hours
/** An endpoint that took nothing for so long is switched off. */
export const failingForMs = triedForMs
/** An endpoint that has just failed gets nothing for so long: what waits for it comes back together. */
export const restMs = 15_000
/** While a secret is rotated both sign, unless told otherwise. */
export const rotationHours = { usual: 24, most: 7 * 24 }
/** Longer than two tries take (`outgoing.ts`); a worker that died is not waited for longer. */
export const claimMs = 60_000
/** What has gone out is kept so long to be looked at. */
export const keptMs = 30 * 24 * hours

/** Of so many tries it is kept what came of them: more than there are in 75 hours. */
export const mostTriesKept = 40

/**
 * When to try again after so many tries; the last one when the time is over. None when that was the last.
 * @param rest for how long the endpoint asked to be left alone, in milliseconds
 */
export function nextTry(
  { attempts, triedUntil }: { attempts: number; triedUntil: Date },
  now: Date,
  { chance, rest = 0 }: { chance: number; rest?: number },
) {
  if (now >= triedUntil) return undefined
  const wait = Math.max(waitAfter(attempts, chance), Math.min(rest, longestWaitMs))
  return new Date(Math.min(now.getTime() + wait, triedUntil.getTime()))
}

/**
 * For how long an endpoint asks to be left alone, in milliseconds, never longer than we ever wait ourselves: what
 * `Retry-After` says with 429 and 503, as seconds or as a date (RFC 9110, 10.2.3). 0: it does not ask for it.
 */
export function restAskedFor({ status, retryAfter }: { status: number; retryAfter: string | null }, now: Date): number {
  if ((status !== 429 && status !== 503) || retryAfter === null) return 0
  const said = retryAfter.trim()
  const asked = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now.getTime()
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), longestWaitMs)
}

type Signing = { storeId: string; id: string; secretVersion: number; previousSecretUntil: Date | null }

/**
 * The secret with which an endpoint's webhooks are signed, as the `standardwebhooks` libraries take it: 256 bits, derived
 * from the installation's secret, so a copy of the database signs nothing, and whoever asks again under the same key gets
 * the same one.
 */
export function webhookSecret(
  secret: InstallationSecret,
  { storeId, id, secretVersion }: Pick<Signing, 'storeId' | 'id' | 'secretVersion'>,
): string {
  return `whsec_${secret.derive('webhook', storeId, id, String(secretVersion)).toString('base64')}`
}

/** Those that sign now: the present one first, and the one before while it is rotated. */
export function liveSecrets(secret: InstallationSecret, endpoint: Signing, now: Date): string[] {
  const { secretVersion, previousSecretUntil } = endpoint
  const isRotating = previousSecretUntil !== null && previousSecretUntil > now
  const versions = isRotating ? [secretVersion, secretVersion - 1] : [secretVersion]
  return versions.map((version) => webhookSecret(secret, { ...endpoint, secretVersion: version }))
}

/** Something that systems of a store may want to know. */
export type News = { [Event in WebhookEvent]: { event: Event; change: WebhookChange<Event> } }[WebhookEvent]

type Told = Pick<Complaint, 'id' | 'reference' | 'status' | 'escalation' | 'ownerId' | 'categoryId' | 'door'>
type Happened = Pick<NewEvent, 'type' | 'actorKind' | 'data'>

/** Something that the store may carry out now. */
export interface RemedyDue {
  promiseId: string
  optionId: string
  dueAt: Date | null
}

/** What is new in what happened to a complaint, which is as it is after it. */
export function newsOf(
  complaint: Told,
  { events, due = [], at }: { events: readonly Happened[]; due?: readonly RemedyDue[] | undefined; at: Date },
): News[] {
  const waiting = events.filter(({ type }) => type === 'COMPENSATION_WAITS').map(({ data }) => data.promiseId)
  const agreed = due.map(({ promiseId, optionId, dueAt }) =>
    remedyDue({ promiseId, ...(dueAt && { dueAt: dueAt.toISOString() }) }, optionId),
  )
  return [...events.flatMap((event) => newsIn(complaint, event, waiting, at)), ...agreed]
}

function newsIn(complaint: Told, { type, actorKind, data }: Happened, waiting: unknown[], at: Date): News[] {
  const of = (name: string) => data[name] ?? ''
  switch (type) {
    case 'FILED': {
      const { door, categoryId } = complaint
      // Whoever complained elsewhere long ago is no news.
      if (door === 'IMPORT') return []
      return [{ event: 'COMPLAINT_FILED', change: { door, categoryId: globalId('Category', categoryId) } }]
    }
    case 'STATUS_CHANGED': {
      // Of the words of a timeline each is one of the vocabulary: the same code wrote them.
      const change = { from: of('from'), to: of('to') } as WebhookChange<'COMPLAINT_STATUS_CHANGED'>
      const moved: News = { event: 'COMPLAINT_STATUS_CHANGED', change }
      const { to } = change
      const isOver = to === 'CLOSED' || to === 'WITHDRAWN' || to === 'MERGED'
      return isOver ? [moved, { event: 'COMPLAINT_CLOSED', change: { status: to } }] : [moved]
    }
    case 'MESSAGE':
      if (actorKind !== 'CUSTOMER') return []
      return [{ event: 'COMPLAINT_MESSAGE_RECEIVED', change: { at: at.toISOString() } }]
    case 'ESCALATED': {
      const { escalation, ownerId } = complaint
      return [{ event: 'COMPLAINT_ESCALATED', change: { escalation, ownerId: globalId('StaffMember', ownerId) } }]
    }
    case 'PROMISE_MISSED': {
      const instead = { newPromiseId: promiseId(of('newPromiseId')), newDueAt: of('newDueAt') }
      const kind = of('kind') as WebhookChange<'COMPLAINT_PROMISE_MISSED'>['kind']
      const change = { promiseId: promiseId(of('promiseId')), kind, dueAt: of('dueAt'), ...instead }
      return [{ event: 'COMPLAINT_PROMISE_MISSED', change }]
    }
    case 'AGREED':
      return [{ event: 'COMPLAINT_OPTION_ACCEPTED', change: { optionId: encodeGlobalID('Option', of('optionId')) } }]
    case 'COMPENSATION_GRANTED':
      // Nobody pays what somebody has yet to approve.
      return waiting.includes(data.promiseId) ? [] : [remedyDue(data)]
    case 'THANKED':
      return data.promiseId ? [remedyDue(data)] : []
    case 'COMPENSATION_APPROVED':
      return [remedyDue(data)]
    default:
      return []
  }
}

function remedyDue(data: Happened['data'], optionId: string | null = null): News {
  const { dueAt = null, amountMinor = null, currency = null } = data
  const ids = { promiseId: promiseId(data.promiseId ?? ''), optionId: globalId('Option', optionId) }
  const change = { ...ids, dueAt, amountMinor, currency }
  return { event: 'COMPLAINT_REMEDY_DUE', change }
}

const promiseId = (id: string) => encodeGlobalID('Promise', id)
const globalId = (type: string, id: string | null) => (id === null ? null : encodeGlobalID(type, id))

/** What is sent: the kind of it, and the body to the byte. */
export interface Message {
  type: string
  body: string
}

export function messageOf(
  complaint: Pick<Told, 'id' | 'reference'> | undefined,
  { event, change }: News,
  at: Date,
): Message {
  const about = { complaintId: globalId('Complaint', complaint?.id ?? null), reference: complaint?.reference ?? null }
  return message(webhookTypeOf(event), { ...about, ...change }, at)
}

/** What a customer thinks of the store: the mark, and never what they wrote. */
export function newsOfAnswer(
  { id, kind, source }: Pick<SurveyInvitation, 'id' | 'kind' | 'source'>,
  { mark }: Pick<SurveyAnswer, 'mark'>,
): News {
  return { event: 'SURVEY_ANSWERED', change: { answerId: encodeGlobalID('SurveyAnswer', id), kind, mark, source } }
}

/** Says that nothing happened: for whoever sets up an endpoint. */
export const testMessage = (at: Date): Message => message(webhookTestType, {}, at)

function message(type: string, data: object, at: Date): Message {
  return { type, body: JSON.stringify({ type, timestamp: at.toISOString(), data }) }
}
