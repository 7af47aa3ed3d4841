import { type Authorized, authorizeMerged } from '../../../access.ts'
import type { Database, Reader } from '../../../db/database.ts'
import { type Complaint, complaintById } from '../../complaints/store.ts'
import { mergeOf } from '../store.ts'

/** Where a complaint goes on that was merged: for whoever has proven that they hold the code of this one. */
export async function mergedInto(
  database: Database,
  reader: Reader,
  merged: Authorized<Complaint, 'track'>,
): Promise<Authorized<Complaint, 'track'>> {
  const merge = await mergeOf(database, reader, merged)
  const row = merge && (await complaintById(database, reader, merge.storeId, merge.intoId))
  const into = merge && authorizeMerged(merged, merge, row)
  if (!into) throw new Error('A complaint was merged into one that is not there.')
  return into
}
