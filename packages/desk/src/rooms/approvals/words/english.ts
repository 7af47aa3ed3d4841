import type { ApprovalReason } from '@redress/schema/enums'

/** Why a second person is asked. `asker` is who asked; the amounts are written out. */
type Reason = (of: { asker: string; sum: string; limit: string; row: number }) => string

const reasons: Record<ApprovalReason, Reason> = {
  AUTHORITY: ({ asker, sum, limit }) => `${asker} may give ${limit} in one case; with this it would be ${sum}.`,
  COST_UNKNOWN: () => 'Nobody has said what the new one comes to.',
  POLICY: ({ row }) => `Row ${row} of the policy asks for a second person in such a case.`,
  REMEDY_NOT_ALLOWED: ({ row }) => `Row ${row} of the policy, which fits this case, does not provide for it.`,
}

/** Every word of the approvals. It comes with the room; Spanish is typed after it. */
export const english = {
  intro: 'Customers see nothing of this before it is decided. What has to be decided first is on top.',
  offers: 'What colleagues want to offer',
  owed: 'What we owe for being late',
  wantsToOffer: (asker: string, customer: string) => `${asker} wants to offer ${customer}:`,
  wantsToAgree: (asker: string, customer: string) => `${asker} wants to agree with ${customer}:`,
  somebody: 'Somebody',
  orElse: 'or',
  words: 'What happened',
  duties: (text: string) => `Their part: ${text}`,
  why: 'Why it comes to you',
  reasons,
  decideBy: (when: string) => `to decide by ${when}`,
  facts: {
    title: 'What it comes to',
    amount: 'This costs us',
    sum: 'With what was given before',
    paid: 'They have paid',
    cost: 'What complaining cost them',
    costHow: (contacts: number, days: number) =>
      `${contacts === 1 ? 'one contact' : `${contacts} contacts`}${days > 0 ? `, ${days === 1 ? 'one day' : `${days} days`} late` : ''}`,
    needed: 'They should end up with',
    offered: 'They would end up with',
    enough: 'That is enough.',
    short: (amount: string) => `${amount} short of what they should end up with.`,
    topUp: (amount: string) => `A voucher of ${amount} beside it would make it enough.`,
    unknown: 'What was paid is not known, so nobody can say whether it is enough.',
  },
  open: 'Open the case',
  approve: 'Approve …',
  decline: 'Decline …',
  back: 'Not now',
  own: (names: string) => `You asked for this yourself, so somebody else decides: ${names}.`,
  notYours: (names: string) => `This is for somebody else to decide: ${names}.`,
  nobody: 'nobody on record may give as much',
  or: 'or',
  next: 'What happens next',
  approving: {
    offers: (customer: string, asker: string) => `${customer} gets this now, in the name of ${asker}:`,
    together: (customer: string, count: number) =>
      `${customer} hears nothing yet: ${count === 1 ? 'one more option' : `${count} more options`} of the same proposal ${count === 1 ? 'waits' : 'wait'} to be decided. Then they get all of it, with these words:`,
    choices: 'They choose between',
    choice: 'They say whether it suits them:',
    agrees: (customer: string, amount: string) =>
      `It is agreed at once. ${customer} is told, and ${amount} comes out of the fund.`,
    noUndo: 'This cannot be taken back.',
    confirm: 'Approve it',
  },
  declining: {
    goesBack: (asker: string) => `All of the proposal goes back to ${asker}, with your reason.`,
    stillOwed: (customer: string, when: string) => `${customer} saw nothing of it, and still hears from us by ${when}.`,
    reason: (asker: string) => `Your reason, for ${asker}. What would you approve?`,
    missing: 'Say why, so that they can do better.',
    confirm: 'Decline it',
  },
  gone: 'It is not in the list any more: somebody has decided it meanwhile, or it was taken back. The case says what happened. What you wrote here stays until you leave it.',
  busy: 'One moment',
  approved: (what: string) => `Approved: ${what}.`,
  declined: (asker: string) => `Declined. ${asker} is told why.`,
  unreachable: 'Nothing was changed: the server does not answer. Please try again.',
  changed: (what: string) =>
    `Nothing was decided, because something happened since you looked: ${what} Please look again.`,
  fund: (needed: string, balance: string) =>
    `The fund holds ${balance}, and this needs ${needed}. Once it is filled you can approve it.`,
  compensation: {
    title: (amount: string, customer: string) => `${amount} for ${customer}, because we were late`,
    aCustomer: 'the customer',
    since: (when: string) => `owed since ${when}`,
    why: 'It is more than may be given without asking, or the fund was empty. We promised it to everybody, so it is owed however the case ends.',
    next: (amount: string) =>
      `${amount} comes out of the fund, and the customer reads in their case that it is on its way.`,
    approved: (amount: string) => `Approved: ${amount} for being late.`,
  },
  empty: {
    title: 'Nothing waits for a second person',
    text: 'When a colleague wants to give more than they may by themselves, or something that the policy does not provide for, it comes here first. You see what it costs, what the customer ends up with, and by when it has to be decided.',
    toQueue: 'To the queue',
  },
  more: 'Show more',
  keys: {
    section: 'Approvals',
    next: 'Next one',
    previous: 'Previous one',
    approve: 'Approve it: shows what happens next first',
    decline: 'Decline it, with a reason',
    open: 'Open the case',
    refresh: 'Bring the list up to date',
  },
}
