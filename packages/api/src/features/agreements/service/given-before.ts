import type { Database, Reader } from '../../../db/database.ts'
import { givenInCase } from '../../fund/store.ts'
import { besidesLedger, wouldComeBack } from '../rules.ts'
import { agreedOn } from '../store.ts'

/**
 * What a case has been given before something else is agreed: what came out of the fund, and what was agreed without it.
 * What is agreed and not delivered does not count: it falls when something else is agreed in its place.
 */
export async function givenBefore(
  database: Database,
  reader: Reader,
  place: { storeId: string; currency: string; complaintId: string },
): Promise<number> {
  const drawn = await givenInCase(database, reader, { ...place, giver: 'ANYBODY' })
  const agreedRemedies = await agreedOn(database, reader, place.storeId, [place.complaintId])
  return drawn + besidesLedger(agreedRemedies) - wouldComeBack(agreedRemedies)
}

/** What counts in a case besides the ledger, for what the store owes anyway. */
export async function agreedBesides(
  database: Database,
  reader: Reader,
  place: { storeId: string; complaintId: string },
): Promise<number> {
  return besidesLedger(await agreedOn(database, reader, place.storeId, [place.complaintId]))
}
