import type { WebhookFault } from '@redress/schema/enums'
import { Webhook } from 'standardwebhooks'
import type { Platform } from '../../../platform.ts'
import { OutgoingError } from '../../../ports/outgoing/outgoing.ts'
import { enqueue } from '../../outbox/store.ts'
import type { StoreDirectory } from '../../stores/directory.ts'
import { claimMs, failingForMs, keptMs, liveSecrets, mostTriesKept, nextTry, restAskedFor, restMs } from '../rules.ts'
import {
  claimDue,
  endpointsWithDue,
  forgetSettled,
  lockEndpoint,
  parkOpen,
  settle,
  updateEndpoint,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '../store.ts'
import type { WebhookTry } from '../tables.ts'

/** What deliveries need beside the database. */
export interface WebhookCarrier {
  platform: Platform
  directory: StoreDirectory
  /** From 0 to 1: spreads the retries. */
  chance: () => number
}

/** Endpoints side by side, deliveries to one of them taken in one go, and of these side by side. */
const endpointsAtOnce = 16
const mostTaken = 20
const atOnce = 4

/**
 * Delivers what is due, at least once each and with the same `webhook-id` each time. Each endpoint by itself: one that
 * answers slowly or not at all gets one round of tries, and holds up nobody's but its own.
 * @returns how many were worked on; nothing is left due when it is 0
 */
export async function deliverWebhooks(
  carrier: WebhookCarrier,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { database, now } = carrier.platform
  const endpoints = await endpointsWithDue(database, now(), endpointsAtOnce)
  const done = await Promise.all(endpoints.map((endpoint) => deliverTo(carrier, endpoint, isStopped)))
  return done.reduce((sum, one) => sum + one, 0)
}

async function deliverTo(
  carrier: WebhookCarrier,
  endpoint: WebhookEndpoint,
  isStopped: () => boolean,
): Promise<number> {
  const { database, now } = carrier.platform
  if (endpoint.disabledAt || endpoint.removedAt) {
    // Written by somebody who had not heard of it yet.
    await database.write((writer) => parkOpen(database, writer, endpoint, now()))
    return 1
  }
  const at = now()
  const until = new Date(at.getTime() + claimMs)
  const claimed = await database.write((writer) =>
    claimDue(database, writer, endpoint, { now: at, until, most: mostTaken }),
  )
  // The iterator is shared: whoever is done takes the next one.
  const waiting = claimed.values()
  let failed = false
  const workers = Array.from({ length: atOnce }, async () => {
    for (const delivery of waiting)
      if (failed || isStopped()) await giveBack(carrier, delivery)
      else if (!(await deliver(carrier, endpoint, delivery))) failed = true
  })
  await Promise.all(workers)
  return claimed.length
}

/** Not tried after all: it is due still, and this was not one of its tries. */
async function giveBack({ platform }: WebhookCarrier, delivery: WebhookDelivery): Promise<void> {
  const { database, now } = platform
  await database.write((writer) =>
    settle(database, writer, delivery, { outcome: null, dueAt: now(), attempts: delivery.attempts - 1 }),
  )
}

/** @returns whether the endpoint has taken it */
async function deliver(
  carrier: WebhookCarrier,
  endpoint: WebhookEndpoint,
  delivery: WebhookDelivery,
): Promise<boolean> {
  const { platform } = carrier
  const { now, log } = platform
  // Those before it took so long that it is somebody else's to send by now.
  if (now() >= delivery.dueAt) return true
  const answer = await send(platform, endpoint, delivery)
  try {
    if (answer.fault) await writeFailure(carrier, endpoint, delivery, answer)
    else await writeSuccess(platform, endpoint, delivery, answer)
  } catch (error) {
    // It comes up again when the claim runs out, and goes out once more under the same id.
    log.warn({ err: error, webhookId: delivery.id }, 'What became of a webhook could not be written down.')
  }
  return !answer.fault
}

/** What came of a try. */
interface SendAnswer {
  status: number | null
  fault?: WebhookFault
  excerpt?: string
  /** For how long the endpoint asked to be left alone, in milliseconds. */
  rest: number
}

async function send(
  { secret, outgoing, now, log }: Platform,
  endpoint: WebhookEndpoint,
  { id, body }: WebhookDelivery,
): Promise<SendAnswer> {
  const at = now()
  const signatures = liveSecrets(secret, endpoint, at).map((live) => new Webhook(live).sign(id, at, body))
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Redress',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  }
  try {
    const answer = await outgoing.post(endpoint.url, { headers, body })
    const { status, excerpt } = answer
    if (status >= 200 && status < 300) return { status, rest: 0 }
    return { status, fault: status === 410 ? 'GONE' : 'STATUS', excerpt, rest: restAskedFor(answer, now()) }
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error
    log.debug({ err: error, webhookId: id }, 'A webhook was not taken.')
    return { status: null, fault: error.fault, rest: 0 }
  }
}

async function writeSuccess(
  { database, now }: Platform,
  endpoint: WebhookEndpoint,
  delivery: WebhookDelivery,
  answer: SendAnswer,
): Promise<void> {
  const at = now()
  await database.write(async (writer) => {
    const end = {
      outcome: 'DELIVERED',
      settledAt: at,
      tries: triesWith(delivery, answer, at),
      lastFault: null,
    } as const
    await settle(database, writer, delivery, end)
    if (endpoint.failingSince)
      await updateEndpoint(database, writer, endpoint, { failingSince: null, restingUntil: null })
  })
}

/** What came of the tries so far and of this one. */
function triesWith({ tries }: WebhookDelivery, { status, fault, excerpt }: SendAnswer, at: Date): WebhookTry[] {
  const tried = { at: at.toISOString(), status, ...(fault && { fault }), ...(excerpt && { excerpt }) }
  return [...tries, tried].slice(-mostTriesKept)
}

/** Another try later, or the end; an endpoint that has taken nothing for long is switched off. */
async function writeFailure(
  { platform, directory, chance }: WebhookCarrier,
  { storeId, id }: WebhookEndpoint,
  delivery: WebhookDelivery,
  answer: SendAnswer,
): Promise<void> {
  const { status, fault, rest } = answer
  const { database, now, log } = platform
  const at = now()
  const store = await directory.byId(storeId)
  const dueAt = nextTry(delivery, at, { chance: chance(), rest })
  const tried = { tries: triesWith(delivery, answer, at), lastFault: fault ?? null }
  const isOver = fault === 'GONE' || !dueAt
  log.warn({ webhookId: delivery.id, attempts: delivery.attempts, fault, status, final: isOver }, 'A webhook failed.')
  await database.write(async (writer) => {
    const endpoint = await lockEndpoint(database, writer, { storeId, id })
    await settle(database, writer, delivery, {
      ...tried,
      ...(isOver ? { outcome: 'PARKED', settledAt: at } : { outcome: null, dueAt }),
    })
    if (!endpoint || endpoint.disabledAt) return
    const failingSince = endpoint.failingSince ?? at
    const isDead = fault === 'GONE' || at.getTime() - failingSince.getTime() >= failingForMs
    const restingUntil = new Date(at.getTime() + Math.max(restMs, rest))
    await updateEndpoint(database, writer, endpoint, { failingSince, restingUntil, ...(isDead && { disabledAt: at }) })
    if (!isDead || !store) return
    await parkOpen(database, writer, endpoint, at)
    for (const staffId of administratorsOf(store.people)) {
      const mail = { kind: 'WEBHOOK_SWITCHED_OFF_MAIL', endpointId: id, staffId } as const
      await enqueue(database, writer, { storeId, at, delivery: mail })
    }
  })
}

/** Everybody who runs the store; its own address where nobody is on record. */
function administratorsOf({ staff }: { staff: readonly { id: string; role: string; leftAt: Date | null }[] }) {
  const there = staff.filter(({ role, leftAt }) => role === 'ADMIN' && leftAt === null).map(({ id }) => id)
  return there.length > 0 ? there : [null]
}

/** Forgets what ended long ago. Safe to run anywhere, any number of times. */
export async function forgetOldWebhooks({ database, now }: Platform): Promise<void> {
  await database.write((writer) => forgetSettled(database, writer, new Date(now().getTime() - keptMs)))
}
