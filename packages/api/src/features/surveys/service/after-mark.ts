/** A bad mark is a complaint: it reaches a person, and gets an answer (mission E2). */
import type { Right } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { wordsFor } from '../../../words/words.ts'
import type { FileComplaintInput } from '../../complaints/input.ts'
import { isOpen, mayReopen } from '../../complaints/rules.ts'
import type { Change, ChangeGround, NewEvent } from '../../complaints/service/apply-change.ts'
import { byCustomer } from '../../complaints/service/change-by-customer.ts'
import { newRecord, type Origin, writeRecord } from '../../complaints/service/new-record.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import type { Complaint } from '../../complaints/store.ts'
import { reopened } from '../../options/service/reopened.ts'
import { takenUp } from '../../set-aside/service/take-up-again.ts'
import { isBad } from '../rules.ts'
import type { SurveyAnswer, SurveyInvitation } from '../store.ts'

/** What was answered to what. */
export interface Marked {
  invitation: Pick<SurveyInvitation, 'kind'>
  answer: Pick<SurveyAnswer, 'mark' | 'text' | 'takenDownBy'>
}

/** What a mark does to the case that it is about, and which case looks after it when it is bad. */
export interface AfterMark {
  change: Change
  lookedAfterBy: string | null
}

/**
 * What a mark does to its case: it is on record, and a bad one opens the case again. One that cannot be opened any more
 * stays as it is, and a new one begins, with everything that is known.
 */
export async function afterMark<Held extends Right>(
  platform: Platform,
  request: Request,
  ground: ChangeGround<Held>,
  marked: Marked,
): Promise<AfterMark> {
  const { kind } = marked.invitation
  const { mark, text } = marked.answer
  const answered: NewEvent = { ...byCustomer, type: 'SURVEY_ANSWERED', text, data: markData(marked) }
  if (!isBad(kind, mark)) return { change: { events: [answered] }, lookedAfterBy: null }
  const { lookedAfterBy, change, events } = await lookAfter(platform, request, ground, marked)
  return { change: { events: [answered, ...events], change }, lookedAfterBy: lookedAfterBy.id }
}

/** Which case looks after a bad mark, and what becomes of the one that it is about. */
export interface LookedAfter {
  lookedAfterBy: Complaint
  change: NonNullable<Change['change']>
  events: NewEvent[]
}

/**
 * Somebody sees to a bad mark and to what is said to it, wherever its case stands by now: whoever has it open; else it is
 * taken up again; and where it has ended for good, a new one begins in this write.
 */
export async function lookAfter<Held extends Right>(
  platform: Platform,
  request: Request,
  ground: ChangeGround<Held>,
  marked: Marked,
): Promise<LookedAfter> {
  const { complaint } = ground
  // Somebody has it already; now it is their turn, whoever was waited for.
  if (isOpen(complaint.status)) return { lookedAfterBy: complaint, change: { waitingOn: 'STORE' }, events: [] }
  if (complaint.status === 'SET_ASIDE')
    return { lookedAfterBy: complaint, ...(await takenUp(platform, ground, byCustomer)) }
  if (mayReopen(complaint.status))
    return { lookedAfterBy: complaint, ...reopened(complaint, { text: null, data: markData(marked) }) }
  const anew = await fileAnew(platform, request, ground, anewAfter(complaint, marked))
  return { lookedAfterBy: anew, change: {}, events: [] }
}

function markData({ invitation: { kind }, answer: { mark, takenDownBy } }: Marked) {
  return { kind, mark: String(mark), ...(takenDownBy && { takenDownBy }) }
}

/** What is filed after a case that cannot be opened any more: the same customer about the same thing. */
function anewAfter(complaint: Complaint, { invitation: { kind }, answer }: Marked): Omit<FileComplaintInput, 'key'> {
  const { orderNumber, productName, sku, priceMinor, priceCurrency, purchasedOn, place, staffName } = complaint
  const { survey } = wordsFor(complaint.locale)
  const price = priceMinor !== null && priceCurrency ? { amountMinor: priceMinor, currency: priceCurrency } : null
  return {
    description: [survey.badMarkAfter(kind, answer.mark, complaint.reference), answer.text]
      .filter(Boolean)
      .join('\n\n'),
    about: { orderNumber, productName, sku, price, purchasedOn, place, staffName },
    categoryId: complaint.categoryId,
    contact: complaint.contact,
    locale: complaint.locale,
    countryCode: complaint.countryCode,
  }
}

/** A bad mark becomes a complaint of its own, with its first promise and the mail that says so. */
export async function fileAnew(
  platform: Platform,
  request: Request,
  { at, writer }: { at: Date; writer: Writer },
  input: Omit<FileComplaintInput, 'key'>,
  marked?: Origin['marked'],
): Promise<Complaint> {
  const record = newRecord(platform, request, { ...input, key: '' }, { receivedAt: at, door: 'SURVEY', marked })
  await writeRecord(platform, writer, request.store, record)
  return record.complaint
}
