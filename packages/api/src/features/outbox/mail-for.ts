/** The mail of a delivery, made of what is on record when it goes out. */
import type { Database } from '../../db/database.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { wordsFor } from '../../words/words.ts'
import { mailAboutAnswer } from '../answers/answer-mail.ts'
import { approvalsOf } from '../approvals/store.ts'
import { isOpen } from '../complaints/rules.ts'
import { type Complaint, complaintById, customerEvents, listEventRanges } from '../complaints/store.ts'
import { trackingCodeOf } from '../complaints/tracking-code.ts'
import { decisionsOf } from '../decisions/store.ts'
import { optionById, optionsOf } from '../options/store.ts'
import { nextOf, openPromises, promiseById, remedyPromises } from '../promises/store.ts'
import { rewardsOf } from '../rewards/store.ts'
import { activeMember, staffMember } from '../staff/rules.ts'
import type { Store } from '../stores/store.ts'
import { isStillAskedAbout } from '../surveys/rules.ts'
import { invitationById, answerOf as surveyAnswerOf } from '../surveys/store.ts'
import { surveyLink } from '../surveys/token.ts'
import { caseLink } from './case-link.ts'
import {
  type EndpointDelivery,
  type LinkDelivery,
  mailAboutEndpoint,
  mailAboutOwnSignIn,
  mailWithPasswordLink,
  type OwnDelivery,
} from './mail-to-person.ts'
import { approvalLetter, notApprovedLetter } from './mails/approval-letters.ts'
import {
  acknowledgement,
  type CaseLetterContent,
  closed,
  closing,
  delay,
  lostLink,
  promised,
  reminder,
  reply,
} from './mails/case-letters.ts'
import { asMail, type Letter } from './mails/letter.ts'
import { agreementLetter, decisionLetter, optionsLetter } from './mails/solution-letters.ts'
import { escalationLetter, type StaffLetterContent, warningLetter } from './mails/staff-letters.ts'
import { surveyLetter } from './mails/survey-letter.ts'
import { thanksLetter } from './mails/thanks-letter.ts'
import { remindersLink } from './reminders-link.ts'
import { acknowledgementsAnHour, isHarmless } from './rules.ts'
import type { Deliverer } from './service.ts'
import { complaintsSince, type OutboxItem } from './store.ts'
import { mailOfSuggestion } from './suggestion-mail.ts'
import type { Delivery } from './tables.ts'

type StaffDelivery = Extract<Delivery, { complaintId: string; staffId: string | null }>
type SuggestionDelivery = Extract<Delivery, { suggestionId: string }>
type AnswerDelivery = Extract<Delivery, { answerId: string }>
type CaseDelivery = Exclude<
  Delivery,
  StaffDelivery | LinkDelivery | EndpointDelivery | OwnDelivery | SuggestionDelivery | AnswerDelivery
>

/** None when it is not needed any more. */
export async function mailFor(deliverer: Deliverer, item: OutboxItem): Promise<Mail | undefined> {
  const { database } = deliverer.platform
  const { delivery } = item
  const store = await deliverer.directory.byId(item.storeId)
  if (!store) return undefined
  if ('linkId' in delivery) return mailWithPasswordLink(deliverer, { id: item.id, delivery }, store)
  if ('endpointId' in delivery) return mailAboutEndpoint(deliverer, { id: item.id, delivery }, store)
  if ('suggestionId' in delivery)
    return mailOfSuggestion(database, { id: item.id, suggestionId: delivery.suggestionId, store })
  if ('answerId' in delivery) return mailAboutAnswer(deliverer, { id: item.id, delivery }, store)
  if ('memberId' in delivery) return mailAboutOwnSignIn({ id: item.id, delivery }, store)
  const complaint = await complaintById(database, database.read, item.storeId, delivery.complaintId)
  // Nobody is written to about advertising; a link goes to whoever asks for it, for with it they can contradict.
  if (!complaint || (complaint.status === 'SET_ASIDE' && delivery.kind !== 'TRACKING_LINK_MAIL')) return undefined
  return 'staffId' in delivery
    ? mailToStaff(database, { id: item.id, delivery }, complaint, store)
    : mailToCustomer(deliverer, { id: item.id, delivery }, complaint, store)
}

async function mailToCustomer(
  { platform, publicUrl }: Deliverer,
  { id, delivery }: { id: string; delivery: CaseDelivery },
  complaint: Complaint,
  store: Store,
): Promise<Mail | undefined> {
  const { database, secret, now } = platform
  if (!complaint.contact.email) return undefined
  // Whoever complained elsewhere years ago does not know this case: no machine writes to them first.
  if (delivery.kind === 'DELAY_MAIL' && complaint.door === 'IMPORT') return undefined
  if (delivery.kind === 'ACKNOWLEDGEMENT_MAIL' && (await hasHadEnough(database, complaint))) return undefined
  const open = await openPromises(database, database.read, store.id, [complaint.id])
  const words = wordsFor(complaint.locale)
  const isUnasked = delivery.kind === 'REMINDER_MAIL' || delivery.kind === 'SURVEY_MAIL'
  const stopReminders = isUnasked ? remindersLink(secret, publicUrl, complaint) : undefined
  const letter = await letterOf(database, delivery, {
    complaint,
    // Of a letter that lay about for a week: the sweep is about to tell a time that can still be kept.
    nextPromise: nextOf(delivery.kind === 'ACKNOWLEDGEMENT_MAIL' ? open.filter(({ dueAt }) => dueAt > now()) : open),
    owner: staffMember(store.people, complaint.ownerId)?.displayName,
    store,
    words,
    link:
      delivery.kind === 'SURVEY_MAIL'
        ? surveyLink(secret, publicUrl, { storeId: store.id, id: delivery.invitationId })
        : caseLink(store, publicUrl, trackingCodeOf(secret, complaint)),
    stopReminders,
  })
  if (!letter) return undefined
  return {
    id,
    threadId: `${complaint.id}.case`,
    from: { name: store.name, replyTo: store.settings.email },
    to: { name: isHarmless(complaint.contact.name) ? complaint.contact.name : '', address: complaint.contact.email },
    locale: words.locale,
    ...(stopReminders && { unsubscribe: stopReminders }),
    ...asMail(letter, words.locale, store),
  }
}

/** To a person of the store; to the store's own address where it has no people on record. */
async function mailToStaff(
  database: Database,
  { id, delivery }: { id: string; delivery: StaffDelivery },
  complaint: Complaint,
  store: Store,
): Promise<Mail | undefined> {
  const person = activeMember(store.people, delivery.staffId)
  const address = person?.email ?? store.settings.email
  if (!address) return undefined
  const words = wordsFor(store.settings.locales[0])
  const letter = await letterToStaff(database, delivery, { complaint, store, words, person })
  if (!letter) return undefined
  return {
    id,
    threadId: `${complaint.id}.staff`,
    from: { name: store.name, replyTo: undefined },
    to: { name: person?.displayName ?? store.name, address },
    locale: words.locale,
    ...asMail(letter, words.locale, store),
  }
}

async function letterToStaff(
  database: Database,
  delivery: StaffDelivery,
  content: StaffLetterContent,
): Promise<Letter | undefined> {
  const { complaint, store } = content
  const open = await openPromises(database, database.read, store.id, [complaint.id])
  switch (delivery.kind) {
    case 'WARNING_MAIL': {
      // Kept or moved meanwhile: nobody is to hurry for what is done.
      const owed = open.find(({ id }) => id === delivery.promiseId)
      return owed && warningLetter(content, owed)
    }
    case 'ESCALATION_MAIL':
      return escalationLetter(content, delivery.why, nextOf(open))
    case 'APPROVAL_MAIL': {
      const approvals = await approvalsOf(database, database.read, store.id, [complaint.id])
      // Whatever promise it hangs on by now: that one may have been moved or missed before the mail could go out.
      const waiting = approvals.filter(({ state }) => state === 'WAITING')
      const options = await optionsOf(database, database.read, store.id, [complaint.id])
      return waiting.length > 0 ? approvalLetter(content, waiting, options) : undefined
    }
    case 'NOT_APPROVED_MAIL': {
      const approvals = await approvalsOf(database, database.read, store.id, [complaint.id])
      const declined = approvals.find(({ id }) => id === delivery.approvalId)
      return declined && notApprovedLetter(content, declined)
    }
  }
}

async function letterOf(
  database: Database,
  delivery: CaseDelivery,
  content: CaseLetterContent,
): Promise<Letter | undefined> {
  const { complaint } = content
  const { storeId } = complaint
  switch (delivery.kind) {
    case 'ACKNOWLEDGEMENT_MAIL':
      return acknowledgement(content)
    case 'TRACKING_LINK_MAIL':
      return lostLink(content)
    case 'DELAY_MAIL': {
      const broken = await promiseById(database, database.read, storeId, delivery.promiseId)
      const open = await openPromises(database, database.read, storeId, [complaint.id])
      const instead = open.find(({ movedFromId }) => movedFromId === broken?.id)
      // Kept, moved again or let go of meanwhile: a notice of a time that does not hold any more would only confuse.
      return broken && instead ? delay({ ...content, nextPromise: instead }, broken) : undefined
    }
    case 'PROMISE_MAIL': {
      const open = await openPromises(database, database.read, storeId, [complaint.id])
      const made = open.find(({ id }) => id === delivery.promiseId)
      return made && promised({ ...content, nextPromise: made })
    }
    case 'REMINDER_MAIL': {
      if (!isOpen(complaint.status) || complaint.waitingOn !== 'CUSTOMER' || complaint.remindersStopped)
        return undefined
      const place = { storeId, complaintId: complaint.id, upTo: complaint.eventCount, first: 20 }
      const events = await customerEvents(database, database.read, place)
      const asked = events.find(({ type, actorKind }) => type === 'MESSAGE' && actorKind === 'STAFF')
      return reminder(content, { asked, isLast: complaint.remindAt === null })
    }
    case 'OPTIONS_MAIL': {
      const asked = await eventAt(database, complaint, delivery.sequence)
      const options = await optionsOf(database, database.read, storeId, [complaint.id])
      const open = options.filter(({ offeredIn, end }) => offeredIn === delivery.sequence && end === null)
      // The case went on without: there is nothing to choose any more.
      if (complaint.status !== 'OPTIONS_OFFERED') return undefined
      return asked && open.length > 0 ? optionsLetter(content, { asked, options: open }) : undefined
    }
    case 'AGREEMENT_MAIL': {
      const agreed = await optionById(database, database.read, storeId, delivery.optionId)
      const promised = await remedyPromises(database, database.read, storeId, [complaint.id])
      const owed = promised.filter(({ cycle, keptAt, endedAt }) => cycle === agreed?.cycle && (keptAt || !endedAt))
      return agreed && owed.length > 0 ? agreementLetter(content, agreed, owed) : undefined
    }
    case 'DECISION_MAIL': {
      const decisions = await decisionsOf(database, database.read, storeId, [complaint.id])
      const decision = decisions.find(({ sequence }) => sequence === delivery.sequence)
      return decision && decisionLetter(content, decision)
    }
    case 'SURVEY_MAIL': {
      const place = { storeId, id: delivery.invitationId }
      const invitation = await invitationById(database, database.read, place)
      // Answered or opened again while the mail lay about.
      if (!invitation || !isStillAskedAbout(complaint, invitation)) return undefined
      const answer = await surveyAnswerOf(database, database.read, place)
      return answer ? undefined : surveyLetter(content, invitation.kind, delivery)
    }
    case 'THANKS_MAIL': {
      const rewards = await rewardsOf(database, database.read, storeId, [complaint.id])
      const reward = rewards.find(({ sequence }) => sequence === delivery.sequence)
      if (!reward) return undefined
      const promise = reward.promiseId ? await promiseById(database, database.read, storeId, reward.promiseId) : null
      const name = staffMember(content.store.people, reward.staffId)?.displayName ?? null
      return thanksLetter(content, { ...reward, name, promise: promise ?? null })
    }
    case 'CLOSING_MAIL':
      return closing(content)
    case 'REPLY_MAIL': {
      const event = await eventAt(database, complaint, delivery.sequence)
      // Closing a case is two entries: the letter, and that it is closed.
      const isLast = complaint.status === 'CLOSED' && delivery.sequence === complaint.eventCount - 1
      return event && (isLast ? closed : reply)(content, event)
    }
  }
}

async function eventAt(database: Database, { storeId, id }: Complaint, sequence: number) {
  const [event] = await listEventRanges(database, storeId, [{ complaintId: id, from: sequence, to: sequence }])
  return event
}

/** Somebody may file complaints in the name of an address that is not theirs; its owner gets a few mails and no flood. */
async function hasHadEnough(database: Database, complaint: Complaint): Promise<boolean> {
  const anHourBefore = new Date(complaint.receivedAt.getTime() - 3_600_000)
  return (await complaintsSince(database, complaint, anHourBefore)) >= acknowledgementsAnHour
}
