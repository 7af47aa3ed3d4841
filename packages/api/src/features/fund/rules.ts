/**
 * The fund of a store: what may be given away in a period, and a ledger of what was. Pure; whole minor units of one
 * currency (design, "Putting it right").
 */
import type { FundEntryKind, FundPeriod } from '@redress/schema/enums'
import { Temporal } from 'temporal-polyfill'

/** GraphQL's `Int` ends here, and so does every amount that anybody can be told. */
export const mostMinor = 2_147_483_647

/** The fund as it stands after its last entry. */
export interface FundState {
  /** What comes in with each new period; 0: only what somebody puts in. */
  budgetMinor: number
  every: FundPeriod
  /** The period of the last entry: `2026-11`, `2026-Q4` or `2026`. */
  period: string
  balanceMinor: number
}

/** A line of the ledger: what came in (above 0) or went out (below), and what was left. */
export interface FundLine {
  kind: FundEntryKind
  period: string
  amountMinor: number
  balanceMinor: number
}

/** A fund after some lines were added to it. */
export interface FundMove<State extends FundState> {
  fund: State
  lines: FundLine[]
}

/** The period in which an instant lies, on the calendar of the store. Later periods of the same length sort later. */
export function periodOf(at: Date, every: FundPeriod, timeZone: string): string {
  const { year, month } = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  switch (every) {
    case 'MONTH':
      return `${year}-${String(month).padStart(2, '0')}`
    case 'QUARTER':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'YEAR':
      return String(year)
  }
}

/**
 * The fund at a time: with a new period, what was left lapses and the budget comes in. However many periods have passed,
 * once. A clock that was set back opens no old period again.
 */
export function atPeriod<State extends FundState>(fund: State, period: string): FundMove<State> {
  if (period <= fund.period) return { fund, lines: [] }
  const lapsed = withLine({ ...fund, period }, 'LAPSE', -fund.balanceMinor)
  const filled = withLine(lapsed.fund, 'BUDGET', fund.budgetMinor)
  return { fund: filled.fund, lines: [...lapsed.lines, ...filled.lines].filter(({ amountMinor }) => amountMinor !== 0) }
}

/** Puts money in. Nothing when the fund would hold more than can be told. */
export function putIn<State extends FundState>(fund: State, amountMinor: number): FundMove<State> | undefined {
  const isAmount = Number.isInteger(amountMinor) && amountMinor > 0
  return isAmount && fund.balanceMinor + amountMinor <= mostMinor ? withLine(fund, 'BUDGET', amountMinor) : undefined
}

/** Takes money out. Nothing when there is not as much: the fund cannot be overdrawn. */
export function takeOut<State extends FundState>(fund: State, amountMinor: number): FundMove<State> | undefined {
  const isAmount = Number.isInteger(amountMinor) && amountMinor > 0
  return isAmount && amountMinor <= fund.balanceMinor ? withLine(fund, 'DRAW', -amountMinor) : undefined
}

/** Money that was drawn comes back. What the fund cannot hold lapses at once. */
export function putBack<State extends FundState>(fund: State, amountMinor: number): FundMove<State> {
  const back = withLine(fund, 'RETURN', amountMinor)
  const tooMuch = back.fund.balanceMinor - mostMinor
  if (tooMuch <= 0) return back
  const cut = withLine(back.fund, 'LAPSE', -tooMuch)
  return { fund: cut.fund, lines: [...back.lines, ...cut.lines] }
}

function withLine<State extends FundState>(fund: State, kind: FundEntryKind, amountMinor: number): FundMove<State> {
  const balanceMinor = fund.balanceMinor + amountMinor
  return { fund: { ...fund, balanceMinor }, lines: [{ kind, period: fund.period, amountMinor, balanceMinor }] }
}
