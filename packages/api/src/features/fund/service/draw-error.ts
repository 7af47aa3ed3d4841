import { AuthorityExceededError, FundExhaustedError } from '../../../errors.ts'
import type { Words } from '../../../words/words.ts'
import type { Draw, DrawRefusal } from './draw-from-fund.ts'

/** The expected failure for what could not be drawn. */
export function drawError(
  refused: DrawRefusal,
  { amountMinor, currency }: Pick<Draw, 'amountMinor' | 'currency'>,
  words: Words,
): AuthorityExceededError | FundExhaustedError {
  const money = (minor: number) => ({ amountMinor: minor, currency })
  if (refused.why === 'FUND')
    return new FundExhaustedError(words.error.fundExhausted, {
      balance: money(refused.balanceMinor),
      needed: money(amountMinor),
    })
  return new AuthorityExceededError(words.error.authorityExceeded, {
    limit: money(refused.limitMinor),
    sum: money(refused.sumMinor),
    approverIds: refused.approvers.map(({ id }) => id),
  })
}
