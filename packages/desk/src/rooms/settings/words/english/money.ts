import type { AuthorityHolder, FundPeriod, RewardKind } from '@redress/schema/enums'

export const money = {
  authority: {
    title: 'What one may give in a case',
    text: 'Everything that is given in a case counts together. What is more goes to somebody who may give it.',
    holders: {
      SYSTEM: 'Redress by itself, for missed standards',
      FRONT_LINE: 'Front line',
      SUPERVISOR: 'Supervisor',
      MANAGER: 'Manager',
      ADMIN: 'Administrator',
    } satisfies Record<AuthorityHolder, string>,
    hint: (currency: string) => `In ${currency}. 0 is nothing.`,
    notAmount: 'Use an amount such as 50.00',
    save: 'Save the limits',
    saving: 'Saving',
    saved: 'The limits count from now on.',
    unchanged: 'Nothing is different from what already counts.',
  },
  fund: {
    title: 'The fund',
    text: 'What may be given away. Without a fund people give by their limits alone; with one, never more than it holds.',
    none: 'There is no fund yet. The first amount makes it.',
    balance: 'In it now',
    budget: 'Of this period',
    waiting: 'Agreed, and waiting for money',
    amount: (currency: string) => `How much, in ${currency}`,
    notAmount: 'Use an amount above 0, such as 500.00',
    every: 'How often',
    once: 'once',
    periods: { MONTH: 'every month', QUARTER: 'every quarter', YEAR: 'every year' } satisfies Record<
      FundPeriod,
      string
    >,
    everyHint: 'What comes again takes the place of the budget before. What is left at the end of a period lapses.',
    put: 'Put it in',
    putting: 'Putting it in',
    done: (amount: string) => `${amount} is in the fund.`,
    thanks: 'Given as a thank-you',
    ledger: 'What came and went last',
    kinds: { BUDGET: 'Put in', DRAW: 'Given', RETURN: 'Came back', LAPSE: 'Lapsed' },
    by: (name: string) => `by ${name}`,
    left: (amount: string) => `${amount} left`,
    toCase: 'The case',
  },
  thanks: {
    title: 'Thanks for useful complaints',
    text: 'What voucher goes with which thank-you. It comes out of the fund, within what one may give.',
    hint: (currency: string) => `In ${currency}. 0 is thanks in words.`,
    kinds: {
      FOUND_DANGER: 'Told of a danger',
      LED_TO_CHANGE: 'Something is done differently since',
      GAVE_IDEA: 'Had an idea that was taken up',
      TOLD_FIRST: 'Told first of what others met too',
    } satisfies Record<RewardKind, string>,
    mostPerYear: 'Vouchers for a customer in a year, at most',
    mostPerYearHint: 'In all their cases together. Thanks in words are never too many.',
    notAmount: 'Use an amount such as 20.00, or 0',
    notOften: 'Use a number from 1 to 26',
    save: 'Save the rules',
    saving: 'Saving',
    saved: 'The rules count for thank-yous from now on.',
  },
}

export type MoneyWords = typeof money
