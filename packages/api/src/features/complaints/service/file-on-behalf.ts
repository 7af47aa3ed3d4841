import type { StaffedDoor } from '@redress/schema/enums'
import { type Authorized, authorizeAgain, callerOf, requireScope } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { checkFileComplaint, type FileComplaintInput, Issues } from '../input.ts'
import type { Complaint } from '../store.ts'
import { trackingCodeOf } from '../tracking-code.ts'
import { type ActedOn, byStaff, checkDoer, type Doer } from './change-by-store.ts'
import { checkCategory, newRecord, writeRecord } from './new-record.ts'
import { fromSnapshot, type Request, snapshotOf } from './tracked-complaint.ts'

export interface FileOnBehalfInput extends FileComplaintInput, Doer {
  door: StaffedDoor
  /** When the customer said it. Now unless told. */
  receivedAt?: Date | null | undefined
}

/** With the secret that opens it: for the customer, who gets it on paper or in a message. */
export interface FiledOnBehalf extends ActedOn {
  trackingCode: string
}

/** What else is written with it, under the same key: both or neither. */
interface Alongside {
  operation?: string
  alongside?: (writer: Writer, complaint: Complaint) => Promise<void>
}

/** What was said longer ago than this is imported, not filed. */
const longestAgoMs = 366 * 24 * 3_600_000

/**
 * A person of the store writes down what a customer said by phone, at the counter, in a letter, an e-mail, a suggestion box
 * or a review (mission A6): the same record by the same rules as from the form, and what the store promises everybody
 * counts from when it was received. The words are the customer's; who wrote them down is on record too.
 * @throws ValidationError, IdempotencyConflictError
 */
export async function fileOnBehalf(
  platform: Platform,
  request: Request,
  input: FileOnBehalfInput,
  { operation = 'fileOnBehalf', alongside }: Alongside = {},
): Promise<FiledOnBehalf> {
  const { actor, store } = request
  const { database, secret } = platform
  requireScope(actor, 'complaints:read')
  requireScope(actor, 'complaints:write')
  // Whoever wrote a letter or stood at the counter may have nothing but a name; they get the code in their hands.
  checkFileComplaint(input, request.words, { contactMayBeMissing: true })
  checkCategory(request, input.categoryId)
  const issues = new Issues(request.words)
  const receivedAt = input.receivedAt ?? platform.now()
  const ago = platform.now().getTime() - receivedAt.getTime()
  if (ago < 0) issues.add('receivedAt', 'OUT_OF_RANGE', { message: request.words.error.receivedInFuture })
  if (ago > longestAgoMs) issues.add('receivedAt', 'OUT_OF_RANGE')
  checkDoer(issues, request, input)
  issues.throwIfAny()
  // The customer's language, not that of whoever writes it down.
  const locale = input.locale ?? store.settings.locales[0]
  const takenDown = { door: input.door, by: byStaff(request, input) }
  const record = newRecord(platform, request, { ...input, locale }, { receivedAt, takenDown })
  const { storeId } = actor
  const authorize = (row: Complaint) => authorizeAgain(actor, row)
  const use = {
    storeId,
    operation,
    key: input.key,
    // Nobody else gets the code by sending the same.
    inputHash: inputHashOf({ ...input, by: callerOf(actor) }),
    at: record.at,
  }
  return database.write(async (writer) => {
    const before = await answerGivenBefore(database, writer, { ...use, answer: snapshotOf(record) }, request.words)
    if (before) return withCode(await fromSnapshot(platform, writer, before, { storeId, authorize }))
    await writeRecord(platform, writer, request.store, record)
    await alongside?.(writer, record.complaint)
    return withCode({ complaint: proven(authorize(record.complaint)), nextPromise: record.nextPromise })
  })

  function withCode(filed: ActedOn): FiledOnBehalf {
    return { ...filed, trackingCode: trackingCodeOf(secret, filed.complaint) }
  }
}

function proven(complaint: Authorized<Complaint, 'read' | 'write'> | undefined) {
  if (!complaint) throw new Error('A complaint was filed into another store than the actor’s.')
  return complaint
}
