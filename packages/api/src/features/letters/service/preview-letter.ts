import type { CallOutcome, PromiseKind, RewardKind, Verdict, WaitingOn } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { authorizeReader, requireScope } from '../../../access.ts'
import { type Amount, NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { moneyIn, wordsFor } from '../../../words/words.ts'
import { Issues } from '../../complaints/input.ts'
import { byStaff } from '../../complaints/service/change-by-store.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { complaintById } from '../../complaints/store.ts'
import { statusAfter } from '../../decisions/rules.ts'
import { promisedRemedy } from '../../options/service/promised-remedy.ts'
import { type RemedyInput, storedRemedy } from '../../options/service/propose-options.ts'
import { caseLink } from '../../outbox/case-link.ts'
import { type CaseLetterContent, closed, delay, promised, reply } from '../../outbox/mails/case-letters.ts'
import type { Letter } from '../../outbox/mails/letter.ts'
import { agreementLetter, decisionLetter, optionsLetter } from '../../outbox/mails/solution-letters.ts'
import { thanksLetter } from '../../outbox/mails/thanks-letter.ts'
import { promiseByPerson } from '../../promises/service/new-promise.ts'
import { pauses } from '../../promises/service/pause-promises.ts'
import { openPromises, owedAnyway } from '../../promises/store.ts'
import { promisedVoucher } from '../../rewards/service/promised-voucher.ts'
import { staffMember } from '../../staff/rules.ts'
import { type Foreseen, owedAfter } from '../owed-after.ts'

/** What somebody is about to send: the words of the mutation that would send it. */
export type LetterDraft =
  | { kind: 'REPLY'; text: string; waitingOn: WaitingOn }
  | { kind: 'CALL'; text: string; outcome: CallOutcome; waitingOn: WaitingOn | null }
  | { kind: 'SUMMARY'; text: string }
  | { kind: 'DECISION'; verdict: Verdict; text: string }
  | { kind: 'OPTIONS'; text: string; options: readonly DraftOption[] }
  | { kind: 'AGREEMENT'; option: DraftOption }
  | { kind: 'KEPT_PROMISE'; promiseId: string; text: string }
  | { kind: 'REMEDY'; promiseId: string; text: string; reference: string | null }
  | { kind: 'MOVED_PROMISE'; promiseId: string; dueAt: Date; text: string }
  | { kind: 'NEW_PROMISE'; promise: PromiseKind; wording: string | null; dueAt: Date }
  | { kind: 'THANKS'; reward: RewardKind; text: string; voucher: Amount | null }
  | { kind: 'CLOSING'; text: string }

export interface DraftOption {
  remedies: readonly RemedyInput[]
  customerDuties?: string | null | undefined
  validUntil?: Date | null | undefined
}

export interface LetterPreview {
  letter: Letter
  /** In which language it is. */
  locale: string
  /** Where it would go. Nowhere: the customer gave no address, and reads it in their case. */
  to: string | null
}

const byHearing: readonly PromiseKind[] = ['FIRST_REPLY', 'NEXT_UPDATE']

/**
 * The letter that a customer would get, before anything is sent: from the same functions as the mail itself. The link in
 * it is nothing but words: whoever works at the store does not open a case as its customer.
 * @throws NotFoundError; ValidationError for a text that could not be sent for its length
 */
export async function previewLetter(
  { database, now }: Platform,
  request: Request,
  { complaintId, draft, staffId }: { complaintId: string; draft: LetterDraft; staffId?: string | null | undefined },
): Promise<LetterPreview> {
  const { actor, store } = request
  requireScope(actor, 'complaints:read')
  const complaint = authorizeReader(actor, await complaintById(database, database.read, store.id, complaintId))
  if (!complaint) throw new NotFoundError(request.words.error.notFound)
  const issues = new Issues(request.words)
  if ('text' in draft) issues.text('text', draft.text, limits.messageLength)
  issues.throwIfAny()
  const at = now()
  const words = wordsFor(complaint.locale)
  const open = await openPromises(database, database.read, store.id, [complaint.id])
  const anyway = await owedAnyway(database, database.read, complaint)
  const written = letterOf(draft, {
    words,
    name: byStaff(request, { staffId }).actorName,
    foreseen: { complaint, before: complaint.status, store, at, open, owedAnyway: anyway },
  })
  if (!written) throw new NotFoundError(request.words.error.promiseEnded)
  return { letter: written, locale: words.locale, to: complaint.contact.email ?? null }
}

interface Ground {
  words: CaseLetterContent['words']
  /** Who would write it. */
  name: string | null
  foreseen: Foreseen
}

/** None for a promise that is not owed any more. */
function letterOf(draft: LetterDraft, ground: Ground): Letter | undefined {
  const { words, name, foreseen } = ground
  const { complaint, store, at, open } = foreseen
  const content = (change: Partial<Foreseen>): CaseLetterContent => contentAfter(ground, { ...foreseen, ...change })
  const said = (type: 'MESSAGE' | 'CALLED' | 'UNDERSTANDING_WRITTEN' | 'PROMISE_KEPT', text: string) => ({
    type,
    actorName: name,
    text: text.trim(),
  })
  const found = 'promiseId' in draft ? open.find(({ id }) => id === draft.promiseId) : undefined
  switch (draft.kind) {
    case 'REPLY':
      return reply(content({ kept: byHearing, waitingOn: draft.waitingOn }), said('MESSAGE', draft.text))
    case 'CALL': {
      const isReached = draft.outcome === 'REACHED'
      const waitingOn = draft.waitingOn ?? (isReached ? 'STORE' : complaint.waitingOn)
      const kept: PromiseKind[] = isReached ? [...byHearing, 'CALLBACK'] : ['CALLBACK']
      return reply(content({ kept, waitingOn }), said('CALLED', draft.text))
    }
    case 'SUMMARY':
      return reply(
        content({ complaint: { ...complaint, understanding: draft.text, understandingState: 'OPEN' } }),
        said('UNDERSTANDING_WRITTEN', draft.text),
      )
    case 'DECISION': {
      const status = statusAfter(complaint.status, draft.verdict) ?? complaint.status
      const after = content({ complaint: { ...complaint, status }, kept: [...byHearing, 'DECISION'] })
      return decisionLetter(after, { verdict: draft.verdict, reasons: draft.text.trim() })
    }
    case 'OPTIONS':
      return optionsLetter(content({ kept: byHearing, waitingOn: 'CUSTOMER' }), {
        asked: said('MESSAGE', draft.text),
        options: draft.options.map(toldOption),
      })
    case 'AGREEMENT': {
      const agreed = toldOption(draft.option)
      const made = agreed.remedies.map((remedy) => promisedRemedy(complaint, store, remedy, at))
      const waitingOn = agreed.customerDuties ? 'CUSTOMER' : 'STORE'
      // What the customer does first our time waits for, unless somebody named it.
      const owed = made.map((promise) => ({
        ...promise,
        pausedAt: agreed.customerDuties && pauses(promise, at, []) ? at : null,
      }))
      return agreementLetter(content({ kept: byHearing, made, waitingOn }), agreed, owed)
    }
    case 'KEPT_PROMISE': {
      if (!found) return undefined
      return reply(content({ open: open.filter(({ id }) => id !== found.id) }), said('PROMISE_KEPT', draft.text))
    }
    case 'REMEDY': {
      if (!found) return undefined
      const left = open.filter(({ id }) => id !== found.id)
      const isLast = complaint.status === 'AGREED' && !left.some(({ kind }) => kind === 'REMEDY')
      const after = { ...complaint, ...(isLast && { status: 'RESOLVED' as const }) }
      const told = draft.reference ? [draft.text.trim(), words.underReference(draft.reference)] : [draft.text.trim()]
      return reply(content({ complaint: after, open: left }), said('PROMISE_KEPT', told.join('\n')))
    }
    case 'MOVED_PROMISE': {
      if (!found) return undefined
      const next = { ...found, dueAt: draft.dueAt, previousDueAt: found.dueAt, reason: draft.text.trim() }
      return delay({ ...content({}), nextPromise: { ...next, movedFromId: found.id } }, found)
    }
    case 'NEW_PROMISE': {
      const made = promiseByPerson(complaint, store, { kind: draft.promise, at, dueAt: draft.dueAt })
      return promised({ ...content({}), nextPromise: { ...made, wording: draft.wording?.trim() || null } })
    }
    case 'THANKS': {
      const wording = draft.voucher && words.reward(moneyIn(words, draft.voucher))
      const promise = wording ? { ...promisedVoucher(complaint, store, { at, giver: undefined }), wording } : null
      return thanksLetter(content({}), { kind: draft.reward, ledTo: draft.text.trim(), name, promise })
    }
    case 'CLOSING':
      return closed(content({ complaint: { ...complaint, status: 'CLOSED' } }), said('MESSAGE', draft.text))
  }
}

function contentAfter({ words }: Ground, foreseen: Foreseen): CaseLetterContent {
  const { complaint, store } = foreseen
  return {
    complaint,
    store,
    words,
    nextPromise: owedAfter(foreseen),
    owner: staffMember(store.people, complaint.ownerId)?.displayName,
    // Where it leads is nobody's business here.
    link: caseLink(store, 'https://store.invalid', ''),
    stopReminders: undefined,
  }
}

const toldOption = ({ remedies, customerDuties, validUntil }: DraftOption) => ({
  remedies: remedies.map(storedRemedy),
  customerDuties: customerDuties?.trim() || null,
  validUntil: validUntil ?? null,
})
