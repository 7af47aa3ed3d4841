import { customerMail } from './english/customer-mail.ts'
import { errors } from './english/errors.ts'
import { faults } from './english/faults.ts'
import { pages } from './english/pages.ts'
import { staffMail } from './english/staff-mail.ts'
import { survey } from './english/survey.ts'
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
    SET_ASIDE: 'We took this for advertising or a test, and set it aside',
  },
  waitingForYou: 'We wait for your answer',
  faults,
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
    TAKEN_DOWN: (_actor, name) => `${name ?? 'We'} wrote down what you told us`,
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
    DECIDED: (_actor, name) => `${name ?? 'We'} told you what we decided`,
    CAUSE_RECORDED: (_actor, name) => `${name ?? 'Somebody'} recorded the cause`,
    PURCHASE_RECORDED: (_actor, name) => `${name ?? 'Somebody'} recorded what was bought`,
    OPTIONS_PROPOSED: (_actor, name) => `${name ?? 'We'} proposed how to put it right`,
    OPTION_CHOSEN: () => 'You chose how we put it right',
    COUNTER_OFFERED: () => 'You proposed something else',
    AGREED: () => 'We agreed how it is put right',
    CUSTOMER_PART_DONE: () => 'We have seen that your part is done',
    ADVICE_GIVEN: () => 'You told us what we should change',
    SOLVED_CONFIRMED: () => 'You told us that it is solved',
    REOPENED: () => 'You asked us to look at it again',
    NOTE: (_actor, name) => `${name ?? 'Somebody'} left a note`,
    ASSIGNED: (_actor, name) => (name ? `${name} has your case now` : 'Nobody has this case for now'),
    MERGED: () => 'Your other complaint about this goes on here',
    MERGED_MESSAGE: (actor, name) => (actor === 'CUSTOMER' ? 'You wrote' : `${name ?? 'We'} wrote`),
    SET_ASIDE: (_actor, name) => `${name ?? 'Somebody'} set it aside: no complaint`,
    CLASSIFIED: (_actor, name) => `${name ?? 'Somebody'} said what kind of complaint it is`,
    HANDED_OVER: (_actor, name) =>
      name ? `${name} has your case now, with everything you told us` : 'Another department has your case now',
    ESCALATED: (_actor, name) =>
      name ? `Your case went up: ${name} has it now` : 'Your case went up to whoever runs the store',
    PERSON_ASKED_FOR: () => 'You asked for a person',
    CALLED: (_actor, name) => `${name ?? 'We'} called you`,
    COMPENSATION_GRANTED: () => 'We were later than we promise everybody, so we owe you something',
    COMPENSATION_WAITS: () => 'What we owe for being late waits for somebody to approve it',
    COMPENSATION_APPROVED: (_actor, name) => `${name ?? 'Somebody'} approved what we owe for being late`,
    APPROVAL_ASKED: (_actor, name) => `${name ?? 'Somebody'} asked a colleague to approve a proposal`,
    APPROVED: (_actor, name) => `${name ?? 'Somebody'} approved a proposal`,
    NOT_APPROVED: (_actor, name) => `${name ?? 'Somebody'} did not approve a proposal`,
    MONEY_WAITS: () => 'What we agreed waits until the fund holds as much',
    MONEY_DRAWN: () => 'What we agreed came out of the fund',
    MONEY_RETURNED: () => 'What was not delivered went back into the fund',
    SURVEY_ANSWERED: () => 'You told us more about how it was for you',
    THANKED: (_actor, name) => `${name ?? 'We'} thanked you: your complaint led to something`,
    REMINDED: () => 'We reminded you that we wait for your answer',
    REMINDERS_STOPPED: () => 'You asked for no more reminders',
  },
  proposalsPromised: 'You hear how we can put it right',
  underReference: (reference) => `Reference: ${reference}`,
  weOwe: (remedy) => `You get ${remedy}`,
  doneBy: (remedy, time) => `${remedy}, by ${time}`,
  verdict: {
    UPHELD: 'You are right',
    PARTLY_UPHELD: 'You are right in part',
    NOT_UPHELD: 'We see it differently',
  },
  severity: {
    SAFETY: 'Somebody was or could be hurt',
    HIGH: 'A serious loss',
    NORMAL: 'The usual',
    LOW: 'Small things',
  },
  everythingElse: 'Everything else',
  callBetween: (from, to) => `We call you between ${from} and ${to}`,
  reward: (amount) => `You get a voucher of ${amount} from us, as a thank-you`,
  compensation: (amount) => `You get ${amount} from us because we were late`,
  soonerReason: 'We look at this sooner than we said.',
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
    contradict: {
      title: 'If we are wrong, write to us here',
      detail: 'Then a person looks at it again, and you hear from us by an exact time.',
    },
  },
  passwordResetSent: 'If somebody works here under this address, a link is on its way to them.',
  handOut: ({ store, reference, link }) =>
    `${store}: we have your complaint ${reference}. See how it stands, and write to us: ${link} Whoever has this link can open it, so please keep it to yourself.`,
  howToComplain: {
    title: 'How to complain',
    where: 'Where',
    form: 'With the form, at any time.',
    phone: (number, hours) => `By phone on ${number}${hours ? ` (${hours})` : ''}.`,
    mail: (address) => `By e-mail to ${address}.`,
    counter: 'Or to anybody who works here: it goes the same way.',
    what: 'What to say',
    whatHelps:
      'What went wrong, in your own words, and what would put it right. An order number or a photo helps and is never needed.',
    get: 'What you get',
    whatYouGet:
      'At once a reference, what we understood, the name of who has your case, and by when you hear from a person. With the link you see at any time how it stands.',
    cost: 'What it costs',
    nothing: 'Nothing, and it takes none of your rights away.',
  },
  answerHelped: 'Thank you. That is good to know.',
  answerDidNotHelp: 'Thank you for telling us. We look at it again.',
  suggestionThanks: 'Thank you for your suggestion. A person reads it.',
  unnamedCustomer: 'Customer without a name',
  trackingLinkSent: 'If we have a case with this reference and this e-mail address, the link is on its way to you.',
  ...errors,
  ...customerMail,
  ...staffMail,
  ...pages,
  ...survey,
}
