import { type Authorized, authorizeReader } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { type Complaint, complaintById } from '../../complaints/store.ts'
import { type Duplicate, duplicatesAmong, duplicateWithinMs, tellingWords } from '../rules.ts'
import { duplicateCandidates } from '../store.ts'

/** Looked at of each kind: of one customer, of one order, with the same words. */
const candidatesOfAKind = 20
/** So many words must all occur in a complaint by somebody else. */
const wordsLookedFor = 6
const suggestedMost = 5

/**
 * Complaints that may be about the same, for a person to look at: of the same customer, about the same order, in nearly the
 * same words, within thirty days. What whoever asks may not see is not among them. At most sixty complaints are looked at,
 * however many there are.
 * @returns nothing for a complaint that is not there for this caller
 */
export async function suggestDuplicates(
  { database }: Platform,
  { actor }: Pick<Request, 'actor'>,
  complaintId: string,
): Promise<Duplicate<Authorized<Complaint, 'read'>>[] | undefined> {
  const row = await complaintById(database, database.read, actor.storeId, complaintId)
  const complaint = authorizeReader(actor, row)
  if (!complaint) return undefined
  const at = complaint.receivedAt.getTime()
  const candidates = await duplicateCandidates(database, complaint, {
    from: new Date(at - duplicateWithinMs),
    until: new Date(at + duplicateWithinMs + 1),
    most: candidatesOfAKind,
    words: tellingWords(complaint.description, wordsLookedFor),
  })
  const seen = candidates.flatMap((candidate) => authorizeReader(actor, candidate) ?? [])
  return duplicatesAmong(complaint, seen).slice(0, suggestedMost)
}
