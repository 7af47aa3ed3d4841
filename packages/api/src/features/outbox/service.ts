import type { Platform } from '../../platform.ts'
import { type MailPort, RefusedAddressError } from '../../ports/mail/mail.ts'
import type { StoreDirectory } from '../stores/directory.ts'
import { mailFor } from './mail-for.ts'
import { claimMs, mostAttempts, waitAfter } from './rules.ts'
import { anythingDue, claimDue, type OutboxItem, type Settlement, settle } from './store.ts'
import type { Delivery } from './tables.ts'

/** What deliveries need beside the database. */
export interface Deliverer {
  platform: Platform
  directory: StoreDirectory
  mail: MailPort
  /** The address of this installation, for pages that a store names by their path. */
  publicUrl: string
  /** From 0 to 1: spreads the retries. */
  chance: () => number
}

/** Taken in one go. A slow mail server has to be done with all of them while they are ours (`claimMs`). */
const most = 20

/**
 * Delivers what is due, at least once each and with the same id each time: a crash after the mail was taken and before it
 * was written down sends it again.
 * @returns how many were worked on; nothing is left due when it is 0
 */
export async function deliverDue(deliverer: Deliverer, isStopped: () => boolean = () => false): Promise<number> {
  const { database, now } = deliverer.platform
  if (!(await anythingDue(database, now()))) return 0
  const at = now()
  const until = new Date(at.getTime() + claimMs)
  const items = await database.write((writer) => claimDue(database, writer, { now: at, until, most }))
  // Different cases side by side; the mails of one case in the order in which things happened.
  const cases = Map.groupBy(
    items.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ delivery }) => threadOf(delivery),
  )
  const waiting = cases.values()
  // The iterator is shared: whoever is done takes the next case. More would only queue up at the mail server's door.
  const workers = Array.from({ length: deliverer.mail.atOnce }, async () => {
    // What was not begun when the node is told to stop is taken by the next one.
    for (const inOrder of waiting) for (const item of inOrder) if (!isStopped()) await deliver(deliverer, item)
  })
  await Promise.all(workers)
  return items.length
}

/** What a mail belongs to. */
function threadOf(delivery: Delivery): string {
  if ('complaintId' in delivery) return delivery.complaintId
  if ('suggestionId' in delivery) return delivery.suggestionId
  if ('answerId' in delivery) return delivery.answerId
  if ('linkId' in delivery) return delivery.linkId
  return 'endpointId' in delivery ? delivery.endpointId : delivery.memberId
}

async function deliver(deliverer: Deliverer, item: OutboxItem): Promise<void> {
  const { database, now, log } = deliverer.platform
  // The mails before it took so long that it is somebody else's to send by now.
  if (now() >= item.dueAt) return
  const settlement = await attempt(deliverer, item)
  try {
    await database.write((writer) => settle(database, writer, item, settlement))
  } catch (error) {
    // It comes up again when the claim runs out, and goes out once more under the same id.
    log.warn({ err: error, outboxId: item.id }, 'What became of a delivery could not be written down.')
  }
}

async function attempt(deliverer: Deliverer, item: OutboxItem): Promise<Settlement> {
  const { now, log } = deliverer.platform
  try {
    const mail = await mailFor(deliverer, item)
    if (mail) await deliverer.mail.send(mail)
    return { outcome: mail ? 'SENT' : 'NOT_NEEDED', settledAt: now() }
  } catch (error) {
    const lastError = kindOf(error)
    const final = error instanceof RefusedAddressError || item.attempts >= mostAttempts
    log.warn({ err: error, outboxId: item.id, attempts: item.attempts, final }, 'A delivery failed.')
    if (final) return { outcome: 'PARKED', settledAt: now(), lastError }
    return { dueAt: new Date(now().getTime() + waitAfter(item.attempts, deliverer.chance())), lastError }
  }
}

/** What went wrong, without an address or a word of anybody: the messages of mail servers hold both. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const answer = 'responseCode' in error && typeof error.responseCode === 'number' ? ` ${error.responseCode}` : ''
  return `${error.name}${code}${answer}`
}
