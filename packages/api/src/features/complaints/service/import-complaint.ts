import { isUniqueViolation } from '../../../db/failures.ts'
import { ValidationError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { ImportedComplaint } from '../import/row-to-complaint.ts'
import { checkFileComplaint } from '../input.ts'
import { complaintByImport } from '../store.ts'
import { checkCategory, newRecord, writeRecord } from './new-record.ts'
import type { Request } from './tracked-complaint.ts'

/**
 * Takes a complaint from a file of the store's past on record, with the time at which it was received. Its first promise
 * is made now: the store cannot have promised anything through Redress before. No acknowledgement goes out.
 * @returns what became of it: a row that was imported before changes nothing, and one whose id came before with other
 * words is refused rather than lost.
 * @throws ValidationError
 */
export async function importComplaint(
  platform: Platform,
  request: Request,
  { input, receivedAt, importedAs }: ImportedComplaint,
): Promise<'imported' | 'known'> {
  checkFileComplaint(input, request.words, { contactMayBeMissing: true })
  checkCategory(request, input.categoryId)
  const record = newRecord(platform, request, input, { receivedAt, importedAs })
  const attempt = () =>
    platform.database.write(async (writer) => {
      const before = await complaintByImport(platform.database, writer, request.actor.storeId, importedAs)
      if (before && before.description !== input.description) throw otherWords(request, importedAs)
      if (before) return 'known'
      await writeRecord(platform, writer, request.store, record)
      return 'imported'
    })
  // The same row at the same moment, twice in a file or from two runs: the unique key lets one in, the other looks again.
  return attempt().catch((error: unknown) => {
    if (isUniqueViolation(error)) return attempt()
    throw error
  })
}

function otherWords({ words }: Request, importedAs: string): ValidationError {
  const message = `${importedAs} was imported before with other words. Give this file a name of its own with --source.`
  return new ValidationError(words.error.validation, [{ path: ['id'], code: 'INVALID', message }])
}
