import type { AuthorityHolder, FundPeriod } from '@redress/schema/enums'

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
    ledger: 'What came and went last',
    kinds: { BUDGET: 'Put in', DRAW: 'Given', RETURN: 'Came back', LAPSE: 'Lapsed' },
    by: (name: string) => `by ${name}`,
    left: (amount: string) => `${amount} left`,
    toCase: 'The case',
  },
}

export type MoneyWords = typeof money
