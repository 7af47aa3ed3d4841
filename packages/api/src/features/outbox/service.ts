import type { Database } from '../../db/database.ts'
import type { Platform } from '../../platform.ts'
import { type Mail, type MailPort, RefusedAddressError } from '../../ports/mail/mail.ts'
import { wordsFor } from '../../words/words.ts'
import { complaintById, listEventRanges } from '../complaints/store.ts'
import { trackingCodeOf } from '../complaints/tracking-code.ts'
import { openPromises, promiseById } from '../promises/store.ts'
import type { StoreDirectory } from '../stores/directory.ts'
import type { Store } from '../stores/store.ts'
import { acknowledgement, type CaseLetterContent, delay, lostLink, reply } from './mails/case-letters.ts'
import { asHtml, asText, type Letter } from './mails/letter.ts'
import { acknowledgementsAnHour, claimMs, isHarmless, mostAttempts, waitAfter } from './rules.ts'
import { anythingDue, claimDue, complaintsSince, type OutboxItem, type Settlement, settle } from './store.ts'

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
export async function deliverDue(deliverer: Deliverer): Promise<number> {
  const { database, now } = deliverer.platform
  if (!(await anythingDue(database, now()))) return 0
  const at = now()
  const until = new Date(at.getTime() + claimMs)
  const items = await database.write((writer) => claimDue(database, writer, { now: at, until, most }))
  // Different cases side by side; the mails of one case in the order in which things happened.
  const cases = Map.groupBy(
    items.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ delivery }) => delivery.complaintId,
  )
  const waiting = cases.values()
  // The iterator is shared: whoever is done takes the next case. More would only queue up at the mail server's door.
  const workers = Array.from({ length: deliverer.mail.atOnce }, async () => {
    for (const inOrder of waiting) for (const item of inOrder) await deliver(deliverer, item)
  })
  await Promise.all(workers)
  return items.length
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

/** The mail of a delivery, made of what is on record now; none when it is not needed any more. */
async function mailFor({ platform, directory, publicUrl }: Deliverer, item: OutboxItem): Promise<Mail | undefined> {
  const { database } = platform
  const { kind, complaintId } = item.delivery
  const complaint = await complaintById(database, database.read, item.storeId, complaintId)
  const store = await directory.byId(item.storeId)
  if (!complaint?.contact.email || !store) return undefined
  // Whoever complained elsewhere years ago does not know this case: no machine writes to them first.
  if (kind === 'DELAY_MAIL' && complaint.door === 'IMPORT') return undefined
  if (kind === 'ACKNOWLEDGEMENT_MAIL' && (await hasHadEnough(database, complaint))) return undefined
  const [nextPromise] = await openPromises(database, database.read, item.storeId, [complaintId])
  const words = wordsFor(complaint.locale)
  const content: CaseLetterContent = {
    complaint,
    nextPromise,
    store,
    words,
    link: linkOf(store, publicUrl, trackingCodeOf(platform.secret, complaint)),
  }
  const letter = await letterOf(database, item, content)
  if (!letter) return undefined
  return {
    id: item.id,
    threadId: `${complaint.id}.case`,
    from: { name: store.name, replyTo: store.settings.email },
    to: { name: isHarmless(complaint.contact.name) ? complaint.contact.name : '', address: complaint.contact.email },
    locale: words.locale,
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter, { locale: words.locale, accentColor: store.settings.accentColor ?? '' }),
  }
}

async function letterOf(
  database: Database,
  { storeId, delivery }: OutboxItem,
  content: CaseLetterContent,
): Promise<Letter | undefined> {
  switch (delivery.kind) {
    case 'ACKNOWLEDGEMENT_MAIL':
      return acknowledgement(content)
    case 'TRACKING_LINK_MAIL':
      return lostLink(content)
    case 'DELAY_MAIL': {
      const broken = await promiseById(database, database.read, storeId, delivery.promiseId)
      // Kept, moved again or let go of meanwhile: a notice of a time that does not hold any more would only confuse.
      return broken && content.nextPromise?.movedFromId === broken.id ? delay(content, broken) : undefined
    }
    case 'REPLY_MAIL': {
      const { sequence } = delivery
      const [event] = await listEventRanges(database, storeId, [
        { complaintId: content.complaint.id, from: sequence, to: sequence },
      ])
      return event && reply(content, event)
    }
  }
}

/** Somebody may file complaints in the name of an address that is not theirs; its owner gets a few mails and no flood. */
async function hasHadEnough(database: Database, complaint: Parameters<typeof complaintsSince>[1]): Promise<boolean> {
  const anHourBefore = new Date(complaint.receivedAt.getTime() - 3_600_000)
  return (await complaintsSince(database, complaint, anHourBefore)) >= acknowledgementsAnHour
}

/** The code stands behind the #: it opens the case in the browser and reaches no server in an address. */
function linkOf({ settings: { casePage } }: Store, publicUrl: string, trackingCode: string): string | undefined {
  if (!casePage || !URL.canParse(casePage, publicUrl)) return undefined
  const page = new URL(casePage, publicUrl)
  page.hash = `redress-case=${trackingCode}`
  return page.href
}
