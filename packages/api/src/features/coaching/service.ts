import { limits } from '@redress/schema/limits'
import { type Authorized, authorizeReader, requireScope } from '../../access.ts'
import { NotFoundError } from '../../errors.ts'
import type { Platform } from '../../platform.ts'
import { Issues } from '../complaints/input.ts'
import type { Request } from '../complaints/service/tracked-complaint.ts'
import { type Complaint, complaintById } from '../complaints/store.ts'
import { openPromises, type Promised } from '../promises/store.ts'
import type { AnsweredComplaint } from './letter.ts'
import { checkReply, type ReplyCheck, signsOf } from './rules.ts'

/**
 * Looks for the signs of bad service in a draft. Changes nothing and never stands in the way of sending it.
 * @throws ValidationError when the draft is longer than a message may be; NotFoundError
 * @see mission E7
 */
export async function checkDraft(
  { database, now }: Platform,
  { actor, words }: Request,
  { complaintId, text }: { complaintId: string; text: string },
): Promise<ReplyCheck> {
  const { storeId } = actor
  requireScope(actor, 'complaints:read')
  const complaint = authorizeReader(actor, await complaintById(database, database.read, storeId, complaintId))
  if (!complaint) throw new NotFoundError(words.error.notFound)
  const issues = new Issues(words)
  issues.text('text', text, limits.messageLength)
  issues.throwIfAny()
  const promises = await openPromises(database, database.read, storeId, [complaint.id])
  return checkReply(text, answered(complaint, promises, now()))
}

/**
 * What is kept with a reply that is sent, so that a person's need of training can be counted later: the signs, with commas
 * between them, and none of the words. A reply without a fault has an empty list; one in a language that we cannot read
 * has none.
 */
export function signsData(
  text: string,
  complaint: Authorized<Complaint, 'read'>,
  promises: readonly Promised[],
  at: Date,
): { signs?: string } {
  const check = checkReply(text, answered(complaint, promises, at))
  return check.language === null ? {} : { signs: signsOf(check).join() }
}

/** A reply keeps these: when one of them is late, or stands for one that was, the customer was kept waiting. */
const keptByReply: readonly Promised['kind'][] = ['FIRST_REPLY', 'NEXT_UPDATE']

function answered(complaint: Complaint, promises: readonly Promised[], at: Date): AnsweredComplaint {
  const { locale, contact, description, productName, orderNumber, sku, status } = complaint
  const awaited = promises.filter(({ kind, pausedAt }) => keptByReply.includes(kind) && pausedAt === null)
  return {
    locale,
    customerName: contact.name,
    description,
    subject: [productName, orderNumber, sku],
    // The first answer of a person is what makes it a complaint that is looked into.
    isFirstReply: status === 'RECEIVED',
    isKeptWaiting: awaited.some(({ dueAt, previousDueAt }) => previousDueAt !== null || dueAt < at),
  }
}
