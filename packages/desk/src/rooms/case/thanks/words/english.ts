import type { RewardReason } from '@redress/schema/enums'

/** Thanks for a useful complaint. It comes after the room. */
export const english = {
  title: 'Was it useful?',
  none: 'Nothing on record suggests a thank-you. You may know more.',
  reasons: {
    SAFETY_UPHELD: 'It is about safety, and justified.',
    CAUSE_SEEN_TO: 'It is justified, and a department sees to its cause.',
    ADVICE_GIVEN: 'The customer said what should change.',
    FROM_SUGGESTION: 'It began in the suggestion box.',
    OTHERS_MERGED: 'It is justified, and others complained of the same.',
  } satisfies Record<RewardReason, string>,
  voucher: (amount: string) => `The rules give a voucher of ${amount}.`,
  inWords: 'Thanks in words: the rules give nothing more for it.',
  enough: (given: number) =>
    `This customer had ${given === 1 ? 'a voucher' : `${given} vouchers`} this year, as often as the rules provide for. Thanks in words are never too many.`,
  say: 'Say thank you',
  other: 'Thank for something else',
  anything: 'Thank for something',
  thanked: (who: string | undefined, when: string) => (who ? `${who} said thank you ${when}` : `Thanked ${when}`),
  owed: (amount: string, when: string) => `Voucher of ${amount}, due ${when}`,
  delivered: (amount: string, when: string) => `Voucher of ${amount}, delivered ${when}`,
  ledTo: 'What it led to, as the customer reads it',
  kinds: {
    FOUND_DANGER: 'Told of a danger',
    LED_TO_CHANGE: 'Something is done differently since',
    GAVE_IDEA: 'Had an idea that was taken up',
    TOLD_FIRST: 'Told first of what others met too',
  },
  withVoucher: (amount: string) => `With a voucher of ${amount}, out of the fund`,
  done: 'The customer is thanked.',
}

export type ThanksWords = typeof english
