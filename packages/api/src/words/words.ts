import type {
  ActorKind,
  ApprovalReason,
  ComplaintStatus,
  EventType,
  IssueCode,
  PromiseKind,
  RemedyKind,
  Verdict,
} from '@redress/schema/enums'
import type { PasskeyChange } from '../features/outbox/tables.ts'
import type { LinkPurpose } from '../features/sessions/tables.ts'
import { english } from './english.ts'
import type { FaultWords } from './faults.ts'
import { spanish } from './spanish.ts'

/** Every word that the API itself says to a customer. Voice: design, "Experience". */
export interface Words {
  locale: string
  /** How dates and times are written: a 24-hour clock, the day before the month. */
  dateLocale: string
  status: Record<ComplaintStatus, string>
  /** In place of the status while the customer is asked for something. */
  waitingForYou: string
  issue: Record<IssueCode, (limit: number | undefined) => string>
  error: {
    validation: string
    idempotencyConflict: string
    rateLimited: string
    notFound: string
    statusConflict: string
    complaintChanged: string
    temporarilyUnavailable: string
    contactMissing: string
    promiseEnded: string
    wrongCredentials: string
    passwordGuessable: string
    linkSpent: string
    secondFactorRequired: string
    secondFactorWrong: string
    secondFactorThere: string
    secondFactorNone: string
    secondFactorNotBegun: string
    passkeyWrong: string
    passkeyNotAdded: string
    forbidden: string
    receivedInFuture: string
    suggestionEnded: string
    signInAgain: string
    somebodyElse: string
    lastAdmin: string
    dueInPast: string
    dueOutsideHours: string
    dueBeforeEnd: string
    doerMissing: string
    nobodyThere: string
    promiseOfNobody: string
    optionEnded: string
    decidedBefore: string
    stillPromised: string
    notDecided: string
    noCause: string
    keptByReply: string
    keptByCall: string
    waitsForApproval: string
    nothingWaits: string
    nobodyMayApprove: string
    ownApproval: string
    keptByRemedy: string
    keptByProposing: string
    notARemedy: string
    noCustomerPart: string
    approverNotOnRecord: string
    authorityExceeded: string
    fundExhausted: string
    webhookAddress: string
    webhookOff: string
    notThere: string
    settingsChanged: string
    routingWords: string
    holidaysUnknown: string
    /** What a setting looks like that was not one. */
    notAnOrigin: string
    notAColor: string
    notACasePage: string
    nameInFirstLanguage: (locale: string) => string
    mergeIntoItself: string
    mergeOtherWay: string
    mergeOtherCustomer: string
  }
  /** What is wrong with the rules of a store, to whoever sets them. */
  faults: FaultWords
  promise: Record<PromiseKind, string>
  event: Record<EventType, (actor: ActorKind, name: string | undefined) => string>
  /** From and to as a clock shows them. */
  callBetween: (from: string, to: string) => string
  /** What is owed while options wait for approval, as the customer reads it. */
  proposalsPromised: string
  /** Under which number something was carried out. */
  underReference: (reference: string) => string
  /** What is owed by an agreement. */
  weOwe: (remedy: string) => string
  /** A remedy with the time by which it is done. */
  doneBy: (remedy: string, time: string) => string
  verdict: Record<Verdict, string>
  /** What is owed for a missed standard. */
  compensation: (amount: string) => string
  /** Why a time is earlier than the one before: the complaint is worse than it looked. */
  soonerReason: string
  /** Why a time is later than the one before when nobody gave a reason: because nobody did what was promised. */
  missedReason: string
  understanding: {
    about(subject: { productName?: string | undefined; orderNumber?: string | undefined }): string
    wants(remedies: string[]): string
    wantsWords(words: string): string
    openOutcome: string
    remedy: Record<RemedyKind, string>
  }
  steps: Record<'received' | 'reply' | 'solution' | 'done' | 'followUp', { title: string; detail: string }>
  /** What a customer is handed or sent who did not file by themselves: short enough for a message. */
  handOut: (of: { store: string; reference: string; trackingCode: string; link: string | undefined }) => string
  trackingLinkSent: string
  suggestionThanks: string
  /** In place of a name that nobody left. */
  unnamedCustomer: string
  mail: {
    greeting: (name: string) => string
    greetingWithoutName: string
    acknowledgementSubject: (reference: string) => string
    sorry: string
    understood: string
    /** Invites to confirm or correct what we understood. */
    isItRight: string
    by: (time: string) => string
    openCase: string
    noLink: string
    lostLinkSubject: (reference: string) => string
    lostLink: string
    delaySubject: (reference: string) => string
    missed: string
    moved: (reason: string) => string
    instead: (time: string) => string
    closedSubject: (reference: string) => string
    replySubject: (reference: string) => string
    wrote: (name: string) => string
    suggestionSubject: (store: string) => string
    suggestion: string
    called: (name: string) => string
    did: (name: string) => string
    hasIt: (name: string) => string
    promiseSubject: (reference: string) => string
    promised: string
    reminderSubject: (reference: string) => string
    reminder: string
    lastReminder: string
    stopReminders: string
    optionsSubject: (reference: string) => string
    youDo: (duties: string) => string
    validUntil: (time: string) => string
    choose: string
    agreementSubject: (reference: string) => string
    agreed: string
    weDo: string
    weWait: string
    youDoTitle: string
    notAsAgreed: string
    decisionSubject: (reference: string) => string
    anotherLook: string
    /** Who looks at it from outside. */
    noAgreement: (body: string) => string
    closingSubject: (reference: string) => string
    withdrawn: string
    reference: (reference: string) => string
  }
  /** To the people of the store. */
  staffMail: {
    warningSubject: (reference: string, time: string) => string
    warning: (what: string) => string
    escalationSubject: (reference: string) => string
    escalation: Record<'MISSED' | 'CUSTOMER' | 'STAFF' | 'SAFETY', string>
    yours: string
    owner: (name: string) => string
    nobody: string
    theirWords: string
    call: (phone: string) => string
    /** An endpoint of webhooks was switched off. */
    webhook: {
      subject: (store: string) => string
      about: (since: string) => string
      address: string
      waits: string
    }
    /** The link with which somebody sets their password. */
    passwordLink: {
      subject: Record<LinkPurpose, (store: string) => string>
      about: Record<LinkPurpose, (store: string) => string>
      open: Record<LinkPurpose, string>
      until: (time: string) => string
      notYou: Record<LinkPurpose, string>
    }
    /** The second factor of the reader is gone. */
    secondFactorRemoved: {
      subject: (store: string) => string
      byYou: string
      bySomebody: (name: string) => string
      byCommand: string
      again: string
      notYou: string
    }
    /** A passkey of the reader was added or removed. */
    passkey: {
      subject: Record<PasskeyChange, (store: string) => string>
      about: Record<PasskeyChange, (store: string) => string>
      notYou: Record<PasskeyChange, string>
    }
  }
  /** From colleague to colleague: what one proposes and another approves. */
  approvalMail: {
    askedSubject: (reference: string, time: string) => string
    asked: (name: string) => string
    /** What an option comes to, and with it the whole case. */
    comesTo: (amount: string, sum: string) => string
    because: Record<ApprovalReason, string>
    declinedSubject: (reference: string) => string
    declined: (name: string) => string
    proposeAnew: string
  }
  /** What somebody who asks for a new password is told, whether or not they work here. */
  passwordResetSent: string
  /** The page on which a store publishes what it promises (mission B5). */
  standardsPage: {
    title: (store: string) => string
    order: string
    safetyFirst: string
    others: string
    workingTime: string
    firstReply: (time: string) => string
    nextUpdate: (time: string) => string
    decision: (time: string) => string
    remedy: (time: string) => string
    compensation: (amount: string) => string
    hours: string
    closed: string
    reach: string
  }
  /** The page on which a customer stops reminders. */
  remindersPage: { title: string; question: string; button: string; done: string; unknown: string }
}

/** An amount of money as people write it. */
export function moneyIn(
  { locale }: Words,
  { amountMinor, currency }: { amountMinor: number; currency: string },
): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

const languages: Record<string, Words> = { en: english, es: spanish }

/**
 * The words for a caller: the first language of `preferred` (an `Accept-Language` header, best first) that we speak.
 * Quality values are honoured by order only: browsers and our widgets send them sorted.
 */
export function wordsFor(preferred: string | undefined): Words {
  for (const tag of preferred?.split(',') ?? []) {
    const words = languages[tag.trim().slice(0, 2).toLowerCase()]
    if (words) return words
  }
  return english
}
