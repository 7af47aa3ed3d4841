import type { DuplicateSign, RoutingSubject, SetAsideReason } from '@redress/schema/enums'

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`
const cases = (count: number) => `${count} decided ${count === 1 ? 'case' : 'cases'}`

/** What kind of complaint it is, and whether there are two about the same. It comes after the room. */
export const english = {
  title: 'What kind it is',
  open: 'Nobody has said yet.',
  category: 'About',
  severity: 'How bad',
  department: 'Department',
  change: 'Sort it',
  again: 'Sort it anew',
  handOver: 'Another department',

  reading: (count: number) => `Still reading what was decided before: ${cases(count)} so far.`,
  nothingLearnt: 'Nothing is suggested yet. It learns from every case that you and colleagues sort.',
  learnt: (count: number, share: number) => ({
    before: `Learnt from ${cases(count)}: ${percent(share)} sure that it is`,
    after: '.',
  }),
  take: (name: string) => `It is ${name}`,
  others: 'Or is it',
  other: (name: string, share: number) => `${name}, ${percent(share)}`,
  likeIt: (name: string, share: number) => `Cases like it were with ${name} (${percent(share)} sure).`,

  safety: 'Somebody could be hurt',
  safetyHint: 'First of all, and when in doubt: a named person has it at once and is told.',
  isSafety: (who: string | undefined) =>
    who ? `Somebody could be hurt. ${who} has it.` : 'Somebody could be hurt, and nobody has it.',
  choose: 'Choose …',
  categoryMissing: 'Say what it is about.',
  asCategory: (severity: string) => `As its kind says: ${severity}`,
  reason: 'Why, for colleagues',
  stays: (who: string) => `It stays with ${who} all the same`,
  us: 'us',
  goes: (department: string, who: string | undefined) =>
    who ? `It goes to ${department}, to ${who}.` : `It goes to ${department}; somebody there takes it.`,
  remains: (department: string, who: string | undefined) =>
    who ? `It stays in ${department}, with ${who}.` : `It stays in ${department}.`,
  byRule: (rule: number, asks: string) =>
    asks ? `Rule ${rule} of the store says so: ${asks}.` : `Rule ${rule} of the store says so.`,
  byCategory: 'No rule of the store fits; this is the department of its kind.',
  orBelow: (names: string) => `about ${names}`,
  subjects: {
    CONTRACT: 'about a contract',
    TRANSPORT: 'about delivery',
    QUALITY: 'about the goods',
  } satisfies Record<RoutingSubject, string>,
  words: (list: string) => `with the words ${list}`,
  or: 'or',
  save: 'Sort it so',
  cancel: 'Leave it',
  done: (name: string, who: string | undefined) => (who ? `${name}: ${who} has it.` : `${name}: on record.`),

  setAside: {
    begin: 'No complaint',
    title: 'Is this no complaint?',
    why: 'What it is',
    reasons: {
      SPAM: 'Advertising, or what a machine filled in',
      TEST: 'A test of the form',
    } satisfies Record<SetAsideReason, string>,
    missing: 'Say which of the two it is. Anything else is a complaint, and is answered.',
    note: 'More of it, for colleagues',
    what: [
      'Nothing is owed any more, and nobody is written to about it.',
      'It leaves the queue, and counts in no figure of complaints.',
      'Whoever wrote it can read so behind their link. A word of theirs takes it up again, for good.',
      'Who set it aside stays on record.',
    ],
    run: 'Set it aside',
    cancel: 'It is a complaint',
    done: (reference: string) => `${reference} is set aside.`,
    heading: 'Set aside',
    as: { SPAM: 'As advertising', TEST: 'As a test' } satisfies Record<SetAsideReason, string>,
    by: (as: string, who: string | undefined, when: string) => (who ? `${as}, by ${who}, ${when}.` : `${as}, ${when}.`),
    text: 'Nothing is owed. A word from its customer takes it up again.',
    takeUp: 'Take it up again',
    takenUp: (when: string) => (when ? `It is open again. The customer hears by ${when}.` : 'It is open again.'),
  },
  duplicates: {
    title: 'Two about the same?',
    text: 'These may be about the same. Look at both before you merge.',
    signs: {
      SAME_CUSTOMER: () => 'same customer',
      SAME_ORDER: () => 'same order',
      NEAR_WORDS: (share: number) => `${percent(share)} of the words in both`,
    } satisfies Record<DuplicateSign, (share: number) => string>,
    compare: 'Compare',
    compareWith: (reference: string) => `Compare with ${reference}`,
    mergedInto: 'It goes on in another case',
    mergedIntoText: 'Both links show that one. Nothing is done here any more.',
    mergedFrom: 'Merged into this one',
  },
  merge: {
    title: 'Are these two about the same?',
    this: 'This one',
    other: 'The other one',
    inBoth: 'Marked: longer words that stand in both.',
    which: 'Which one goes on?',
    goesOn: (reference: string, when: string) => `${reference}, came in ${when}`,
    what: (from: string, into: string) => [
      `Both links, of ${from} and of ${into}, show ${into} from then on.`,
      `What was written and promised on ${from} comes along; of two promises of a kind the earlier is kept.`,
      `Nothing more is done on ${from}. It cannot be undone.`,
    ],
    sameCustomer: 'I have made sure that both come from the same customer',
    sameCustomerHint:
      'Whoever has the link of one then sees all of the other. The same address on two forms proves nothing.',
    sameCustomerMissing: 'Make sure of it first.',
    reason: 'Why, for colleagues',
    run: (from: string, into: string) => `Merge ${from} into ${into}`,
    cancel: 'They are not',
    done: (from: string, into: string) => `${from} goes on in ${into}.`,
  },
}

export type SortingWords = typeof english
