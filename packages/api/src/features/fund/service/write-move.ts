import type { Database, Writer } from '../../../db/database.ts'
import type { FundMove } from '../rules.ts'
import { type Fund, type FundEntry, insertFundEntries, updateFund } from '../store.ts'

/** What was given to whom, by whom; of what comes back, what had been. */
export type Drawn = Pick<FundEntry, 'complaintId' | 'remedy' | 'staffId' | 'approvedById'>
const nothingDrawn: Drawn = { complaintId: null, remedy: null, staffId: null, approvedById: null }

/** Writes a move of a locked fund: its lines as entries behind those that it has, and what it holds after them. */
export async function writeMove(
  database: Database,
  writer: Writer,
  { storeId, currency, entryCount }: Fund,
  { move, at, drawn }: { move: FundMove<Fund>; at: Date; drawn?: Drawn },
): Promise<FundEntry[]> {
  const entries = move.lines.map((line, index): FundEntry => {
    const who = drawn && (line.kind === 'DRAW' || line.kind === 'RETURN') ? drawn : nothingDrawn
    return { storeId, currency, sequence: entryCount + index + 1, at, ...line, ...who }
  })
  await insertFundEntries(database, writer, entries)
  await updateFund(database, writer, { ...move.fund, entryCount: entryCount + entries.length })
  return entries
}
