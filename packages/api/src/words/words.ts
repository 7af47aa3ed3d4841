import type {
  ActorKind,
  ApprovalReason,
  ComplaintStatus,
  EventType,
  IssueCode,
  PromiseKind,
  RemedyKind,
  RewardKind,
  Severity,
  SurveyKind,
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
    providerNeedsHttps: string
    providerUnfit: string
    providerOnly: string
    passkeyNotAdded: string
    forbidden: string
    receivedInFuture: string
    suggestionEnded: string
    answerChanged: string
    notAPublisher: string
    answerNamesCustomer: string
    surveyAnswered: string
    callAfterBadMark: string
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
    causeNotOffered: string
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
    alreadyThanked: string
    rewardLimitReached: (most: number) => string
    rewardChanged: string
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
    belowItself: string
    tooDeep: (levels: number) => string
    widerNotOffered: string
    mergeIntoItself: string
    mergeOtherWay: string
    mergeOtherCustomer: string
    setAsideByLead: string
    setAsideSafety: string
    setAsideAnswered: string
    setAsideContradicted: string
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
  /** For which complaints a service standard is. */
  severity: Record<Severity, string>
  everythingElse: string
  /** What is owed for a missed standard. */
  compensation: (amount: string) => string
  /** What is owed as a thank-you. */
  reward: (amount: string) => string
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
  steps: Record<
    'received' | 'reply' | 'solution' | 'done' | 'followUp' | 'contradict',
    { title: string; detail: string }
  >
  /** What a customer is handed or sent who did not file by themselves: short enough for a message. */
  handOut: (of: { store: string; reference: string; link: string }) => string
  trackingLinkSent: string
  suggestionThanks: string
  answerHelped: string
  answerDidNotHelp: string
  /** In place of a name that nobody left. */
  unnamedCustomer: string
  /** What a survey asks, and what a bad mark says where nobody said more (mission E1, E2). */
  survey: {
    question: (kind: SurveyKind, about: { store: string; isAboutCase: boolean }) => string
    /** What the least and the most mark stand for. */
    ends: Record<SurveyKind, { least: string; most: string }>
    /** What the customer did, as their own case tells it. */
    marked: (kind: SurveyKind, mark: number, takenDownBy?: string) => string
    /** A bad mark opened the case again, as their own case tells it. */
    reopened: string
    badMark: (kind: SurveyKind, mark: number) => string
    badMarkAfter: (kind: SurveyKind, mark: number, reference: string) => string
  }
  surveyPage: Record<
    'title' | 'unknown' | 'thanks' | 'thanksBad' | 'more' | 'moreBad' | 'call' | 'name' | 'email' | 'send',
    string
  >
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
    lostLinkSubject: (reference: string) => string
    lostLink: string
    delaySubject: (reference: string) => string
    missed: string
    moved: (reason: string) => string
    instead: (time: string) => string
    thanksSubject: (reference: string) => string
    /** What a customer is thanked for. */
    thanks: Record<RewardKind, string>
    ledTo: (name: string) => string
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
    surveySubject: (reference: string) => string
    survey: string
    surveyReminder: string
    surveyBad: string
    answerSurvey: string
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
    /** An answer of the reader's is to be looked at again. */
    answerReview: {
      subject: (title: string) => string
      about: (day: string) => string
      stands: string
      open: string
    }
    /** A passkey of the reader was added or removed. */
    passkey: {
      subject: Record<PasskeyChange, (store: string) => string>
      about: Record<PasskeyChange, (store: string) => string>
      notYou: Record<PasskeyChange, string>
    }
    /** The reader was let in by the identity provider of the store, called `label`, for the first time. */
    providerAccount: {
      subject: (store: string, label: string) => string
      about: (store: string, label: string) => string
      notYou: string
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
  /** The pages of a store that need no script, besides what the widgets say. */
  storePages: {
    title: string
    description: (store: string) => string
    /** What the list of pages is called for who does not see it. */
    pages: string
    rights: string
    survey: string
    otherLanguage: { locale: string; name: string }
    /** By when somebody answers, as the whole sentence at the top of the form. */
    formPromise: (time: string) => string
    /** Before a time. */
    by: string
    /** The form came from a page that is none of the store's. */
    checkAndSend: string
    photos: string
    photosHint: (most: number, megabytes: number) => string
    photosKept: (count: number) => string
    /** Before the names of those, each with why. */
    photosRefused: string
    photosNotTaken: string
    /** On a case, where they can be sent again at once. */
    photosSendAgain: string
    /** A photo in the story, as a link. */
    photoInFull: (name: string) => string
    yourCode: string
    keepCode: string
    /** The address of a confirmation or a case that has ended. */
    overTitle: string
    over: string
    notAForm: string
    formTooLarge: string
    later: string
  }
  /** How to complain (mission A7). */
  howToComplain: {
    title: string
    where: string
    form: string
    phone: (number: string, hours: string | undefined) => string
    mail: (address: string) => string
    counter: string
    what: string
    whatHelps: string
    get: string
    whatYouGet: string
    cost: string
    nothing: string
  }
  /** What stands on a printed card, under the QR code and above the address. */
  card: { scan: string }
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
