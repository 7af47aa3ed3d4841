import type { RemedyKind } from '@redress/schema/enums'
import type { Database, Writer } from '../../../db/database.ts'
import type { Store } from '../../stores/store.ts'
import { atPeriod, type FundMove, periodOf, putBack, takeOut } from '../rules.ts'
import { type Fund, type FundEntry, fundEntry, lockFund } from '../store.ts'
import { writeMove } from './write-move.ts'

/** The complaint that is held, the time, the write. */
export interface FundGround {
  complaintId: string
  at: Date
  writer: Writer
}

/** What is taken out for one thing that is given. */
export interface FundPart {
  /** Above 0. */
  amountMinor: number
  remedy: RemedyKind
  staffId: string | null
  approvedById: string | null
}

/**
 * Takes all of it out of the fund, an entry for each part, or nothing of it. Whether anybody may give that much has to be
 * settled before: `drawFromFund` asks, an option asked when it was proposed.
 * @returns the entries in the order of the parts, none when the fund holds less; and what it holds then
 */
export async function takeFromFund(
  database: Database,
  store: Store,
  { complaintId, at, writer }: FundGround,
  { currency, parts }: { currency: string; parts: readonly FundPart[] },
): Promise<{ entries: FundEntry[]; balanceMinor: number; isKept: boolean }> {
  const fund = await lockFund(database, writer, { storeId: store.id, currency })
  if (!fund) return { entries: [], balanceMinor: 0, isKept: false }
  const turned = atPeriod(fund, periodOf(at, fund.every, store.settings.timeZone))
  const moves: FundMove<Fund>[] = []
  for (const { amountMinor } of parts) {
    const taken = takeOut(moves.at(-1)?.fund ?? turned.fund, amountMinor)
    if (!taken) return { entries: [], balanceMinor: turned.fund.balanceMinor, isKept: true }
    moves.push(taken)
  }
  const entries: FundEntry[] = []
  let { entryCount } = fund
  for (const [index, { remedy, staffId, approvedById }] of parts.entries()) {
    const taken = moves[index] as FundMove<Fund>
    const move = index === 0 ? { fund: taken.fund, lines: [...turned.lines, ...taken.lines] } : taken
    const drawn = { complaintId, remedy, staffId, approvedById }
    const written = await writeMove(database, writer, { ...fund, entryCount }, { move, at, drawn })
    entryCount += written.length
    entries.push(written.at(-1) as FundEntry)
  }
  return { entries, balanceMinor: moves.at(-1)?.fund.balanceMinor ?? turned.fund.balanceMinor, isKept: true }
}

/** Puts what an entry took out back into the fund, as an entry of its own. @returns its number */
export async function returnToFund(
  database: Database,
  store: Store,
  { complaintId, at, writer }: FundGround,
  { currency, sequence }: Pick<FundEntry, 'currency' | 'sequence'>,
): Promise<number> {
  const place = { storeId: store.id, currency }
  const fund = await lockFund(database, writer, place)
  const taken = fund && (await fundEntry(database, writer, { ...place, sequence }))
  if (!taken) throw new Error('What an agreement drew is not in the ledger.')
  const turned = atPeriod(fund, periodOf(at, fund.every, store.settings.timeZone))
  const back = putBack(turned.fund, -taken.amountMinor)
  const move = { fund: back.fund, lines: [...turned.lines, ...back.lines] }
  const { remedy, staffId, approvedById } = taken
  const drawn = { complaintId, remedy, staffId, approvedById }
  const written = await writeMove(database, writer, fund, { move, at, drawn })
  const entry = written.find(({ kind }) => kind === 'RETURN')
  if (!entry) throw new Error('Nothing came back into the fund.')
  return entry.sequence
}
