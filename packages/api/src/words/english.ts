import type { Words } from './words.ts'

const list = new Intl.ListFormat('en', { type: 'disjunction' })

export const english: Words = {
  locale: 'en',
  dateLocale: 'en-GB',
  status: {
    RECEIVED: 'We have your complaint',
    ASSESSING: 'We are reading what happened',
    INVESTIGATING: 'We are finding out what happened',
    OPTIONS_OFFERED: 'Choose how we put it right',
    AGREED: 'We are putting it right',
    RESOLVED: 'It should be right now',
    CLOSED: 'Your case is closed',
    REJECTED: 'We have given you our answer',
    WITHDRAWN: 'You took your complaint back',
    MERGED: 'This goes on with your other case',
  },
  issue: {
    REQUIRED: () => 'Please fill this in.',
    TOO_SHORT: (limit) => `Please use at least ${limit} characters.`,
    TOO_LONG: (limit) => `Please keep this under ${number(limit)} characters.`,
    TOO_MANY: (limit) => `Please choose at most ${limit}.`,
    INVALID: () => 'Please check this: it does not look right.',
    OUT_OF_RANGE: () => 'Please check this: the value is not possible.',
    UNKNOWN: () => 'We do not know this one. Please choose another.',
  },
  error: {
    validation: 'Something needs another look before we can take it.',
    idempotencyConflict: 'We already have something else under this key. Please send the changed words with a new key.',
    rateLimited: 'That was a lot at once. Please try again in a little while; your words are kept.',
    notFound: 'We cannot find a case for this code.',
    statusConflict: 'This case has moved on, so that cannot be done any more.',
    temporarilyUnavailable: 'We cannot save this right now. Nothing is lost; please send it again in a moment.',
    promiseEnded: 'This promise is not open any more: it was kept, missed or moved.',
    dueInPast: 'The new time has passed already.',
    dueOutsideHours: 'Nobody works at this time. Choose one within your working hours.',
    doerMissing: 'Say who does this: a person on record, or the name that the customer sees.',
    nobodyThere: 'Say to whom: a person, or a department in which somebody is.',
    promiseOfNobody: 'Nobody answers for this complaint yet. Say who owes the promise.',
    keptByReply: 'This promise is kept by writing to the customer, or by reaching them on the phone.',
    keptByCall: 'This promise is kept by calling: record the call and what came of it.',
    contactMissing: 'Please give us an e-mail address or a phone number, so that we can answer you.',
  },
  promise: {
    FIRST_REPLY: 'A person reads this and answers you',
    NEXT_UPDATE: 'We tell you how things stand',
    CALLBACK: 'We call you',
    DECISION: 'We tell you what we have decided',
    REMEDY: 'We do what we agreed',
    FOLLOW_UP: 'We ask you whether it is really solved',
    CUSTOM: 'We get back to you',
  },
  event: {
    FILED: () => 'You told us what went wrong',
    PROMISE_MADE: () => 'We promised you an answer',
    PROMISE_KEPT: () => 'We did what we promised',
    PROMISE_MOVED: (_actor, name) => `${name ?? 'We'} gave you a new time`,
    PROMISE_MISSED: () => 'We did not get back to you in time, and gave you a new time',
    UNDERSTANDING_WRITTEN: (_actor, name) => `${name ?? 'We'} wrote down what we understood`,
    UNDERSTANDING_CONFIRMED: () => 'You confirmed what we understood',
    UNDERSTANDING_CORRECTED: () => 'You corrected what we understood',
    MESSAGE: (actor, name) => (actor === 'CUSTOMER' ? 'You wrote' : `${name ?? 'We'} wrote`),
    STATUS_CHANGED: (actor, name) =>
      actor === 'CUSTOMER' ? 'You changed your case' : `${name ?? 'We'} changed your case`,
    NOTE: (_actor, name) => `${name ?? 'Somebody'} left a note`,
    ASSIGNED: (_actor, name) => (name ? `${name} has your case now` : 'Somebody has your case now'),
    HANDED_OVER: (_actor, name) =>
      name ? `${name} has your case now, with everything you told us` : 'Another department has your case now',
    ESCALATED: (_actor, name) =>
      name ? `Your case went up: ${name} has it now` : 'Your case went up to whoever runs the store',
    PERSON_ASKED_FOR: () => 'You asked for a person',
    CALLED: (_actor, name) => `${name ?? 'We'} called you`,
    COMPENSATION_GRANTED: () => 'We were later than we promise everybody, so we owe you something',
    REMINDED: () => 'We reminded you that we wait for your answer',
    REMINDERS_STOPPED: () => 'You asked for no more reminders',
  },
  callBetween: (from, to) => `We call you between ${from} and ${to}`,
  compensation: (amount) => `You get ${amount} from us because we were late`,
  missedReason: 'We have not got back to you as we promised. Somebody else has been told to look after it.',
  understanding: {
    about: ({ productName, orderNumber }) => {
      if (productName && orderNumber)
        return `You told us about a problem with ${productName} from order ${orderNumber}.`
      if (productName) return `You told us about a problem with ${productName}.`
      if (orderNumber) return `You told us about a problem with order ${orderNumber}.`
      return 'You told us about a problem.'
    },
    wants: (remedies) => `To put it right, you would like ${list.format(remedies)}.`,
    wantsWords: (words) => `In your words: “${words}”`,
    openOutcome: 'You leave it to us to propose how to put it right.',
    remedy: {
      REPLACEMENT: 'a new one',
      REPAIR: 'a repair',
      REFUND: 'your money back',
      PRICE_REDUCTION: 'something off the price',
      VOUCHER: 'a voucher',
      RAIN_CHECK: 'to buy it later at the same terms',
      DELIVERY_PAID: 'the delivery paid',
      APOLOGY: 'an apology',
      EXPLANATION: 'an explanation',
      OTHER: 'something else',
    },
  },
  steps: {
    received: { title: 'We have your complaint', detail: 'It is on record in your own words.' },
    reply: { title: 'A person reads it and answers you', detail: 'You hear from us by the time we gave you.' },
    solution: {
      title: 'We work out a solution with you',
      detail: 'You choose, or tell us what would suit you better.',
    },
    done: { title: 'We do what we agreed', detail: 'You get it in writing: who does what, and by when.' },
    followUp: { title: 'We ask whether it is really solved', detail: '“No” opens the case again.' },
  },
  trackingLinkSent: 'If we have a case with this reference and this e-mail address, the link is on its way to you.',
  mail: {
    greeting: (name) => `Dear ${name},`,
    greetingWithoutName: 'Good day,',
    acknowledgementSubject: (reference) => `We have your complaint (${reference})`,
    sorry:
      'We are sorry that something went wrong. Thank you for telling us: your complaint is on record, in your own words.',
    understood: 'This is what we understood',
    isItRight:
      'Did we understand you right? Open your case and tell us: one tap says yes, and if not, your own words do.',
    by: (time) => `By ${time}`,
    openCase: 'Open my case',
    noLink: 'To see how things stand, please write to us and give the reference below.',
    lostLinkSubject: (reference) => `The link to your case (${reference})`,
    lostLink:
      'You asked for the link to your case. It opens the case to whoever has it, so please keep it to yourself. If it was not you who asked, you need do nothing.',
    delaySubject: (reference) => `Later than we said (${reference})`,
    missed:
      'We have not got back to you as we promised, and we are sorry. Somebody else has been told to look after it.',
    moved: (reason) => `We need more time than we said, and we are sorry. ${reason}`,
    instead: (time) => `Instead of ${time}`,
    replySubject: (reference) => `About your complaint (${reference})`,
    wrote: (name) => `${name} wrote`,
    called: (name) => `${name} called you`,
    did: (name) => `${name} did what was promised`,
    hasIt: (name) => `${name} has your case.`,
    promiseSubject: (reference) => `What we promise you (${reference})`,
    promised: 'You have our word on this.',
    reminderSubject: (reference) => `We wait for your answer (${reference})`,
    reminder: 'We asked you something about your case and have not heard from you yet. Whenever you answer, we go on.',
    lastReminder: 'This is our last reminder; your case stays open.',
    stopReminders: 'No more reminders about this case',
    closingSubject: (reference) => `You took your complaint back (${reference})`,
    withdrawn:
      'You took your complaint back, so we do nothing more about it. If it was a mistake, or it is not solved after all, tell us and we look at it again.',
    reference: (reference) => `Reference ${reference}`,
  },
  staffMail: {
    warningSubject: (reference, time) => `Due ${time}: ${reference}`,
    warning: (what) => `This is promised to a customer and not done yet: ${what}.`,
    escalationSubject: (reference) => `Please take over ${reference}`,
    escalation: {
      MISSED: 'A promise to this customer was missed. They have been told, with a new time.',
      CUSTOMER: 'The customer asks that somebody with more authority looks at it.',
      STAFF: 'A colleague passes this complaint on to you.',
    },
    yours: 'You answer for it from now on.',
    owner: (name) => `${name} answers for it.`,
    nobody: 'Nobody has it yet.',
    theirWords: 'In the customer’s words',
    call: (phone) => `Number to call: ${phone}`,
  },
  standardsPage: {
    title: (store) => `What ${store} promises when you complain`,
    order: 'Which comes first',
    safetyFirst: 'Somebody was or could be hurt: these always come first',
    others: 'All other complaints',
    workingTime: 'Times are hours in which we work; the hours are below.',
    firstReply: (time) => `A person answers you within ${time}.`,
    nextUpdate: (time) => `You hear from us again at least every ${time}.`,
    decision: (time) => `We tell you what we decide within ${time}.`,
    remedy: (time) => `What we agree is done within ${time}.`,
    compensation: (amount) => `If we are later than that, you get ${amount}, without asking.`,
    hours: 'When we work',
    closed: 'closed',
    reach: 'To reach a person',
  },
  remindersPage: {
    title: 'Reminders about your case',
    question: 'Shall we stop reminding you about this case? Everything else we owe you still reaches you.',
    button: 'No more reminders',
    done: 'Done. You get no more reminders about this case.',
    unknown: 'This link does not work any more. Your case and everything in it are untouched.',
  },
}

function number(limit: number | undefined): string {
  return limit === undefined ? '' : new Intl.NumberFormat('en').format(limit)
}
