import type { FundPeriod } from '@redress/schema/enums'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { atPeriod, mostMinor, periodOf, putIn } from '../rules.ts'
import { type Fund, insertFund, lockFund } from '../store.ts'
import { writeMove } from './write-move.ts'

/** An amount that no fund can take, in words for whoever gave it. */
export class FundAmountError extends Error {
  override name = 'FundAmountError'
}

export interface PutIn {
  currency: string
  /** The time zone of the store: its periods begin there. */
  timeZone: string
  amountMinor: number
  /** The same again with each of these. Once, unless told. */
  every?: FundPeriod | undefined
}

/**
 * Puts money into the fund of a store; the first amount makes it. With `every` it is the budget of each period from now on,
 * in place of the one before, and comes in at once.
 * @throws FundAmountError
 */
export function putIntoFund({ database, now }: Platform, storeId: string, amount: PutIn): Promise<Fund> {
  return database.write((writer) => writePutIn({ database, now }, writer, storeId, amount))
}

export async function writePutIn(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  writer: Writer,
  storeId: string,
  { currency, timeZone, amountMinor, every }: PutIn,
): Promise<Fund> {
  const at = now()
  const first = every ?? 'MONTH'
  const empty = { budgetMinor: 0, every: first, period: periodOf(at, first, timeZone), balanceMinor: 0, entryCount: 0 }
  await insertFund(database, writer, { storeId, currency, ...empty })
  const fund = await lockFund(database, writer, { storeId, currency })
  if (!fund) throw new Error('A fund was neither there nor made.')
  const turned = atPeriod(fund, periodOf(at, fund.every, timeZone))
  const filled = putIn(turned.fund, amountMinor)
  if (!filled)
    throw new FundAmountError(`An amount is a whole number of minor units above 0; a fund holds at most ${mostMinor}.`)
  const budget = every && { budgetMinor: amountMinor, every, period: periodOf(at, every, timeZone) }
  const move = { fund: { ...filled.fund, ...budget }, lines: [...turned.lines, ...filled.lines] }
  const entries = await writeMove(database, writer, fund, { move, at })
  return { ...move.fund, entryCount: fund.entryCount + entries.length }
}
