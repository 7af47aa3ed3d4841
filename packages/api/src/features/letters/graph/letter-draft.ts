/** What somebody is about to send: one of the acts that a customer hears of. */
import { builder } from '../../../graph/builder.ts'
import { CallOutcomeType, PromiseKindType, RewardKindType, VerdictType, WaitingOnType } from '../../../graph/enums.ts'
import { MoneyInput } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { OptionInput } from '../../options/graph/propose-options.ts'
import type { LetterDraft } from '../service/preview-letter.ts'

const words = 'The words, up to 20,000 characters.'
const turn = 'Whose turn it would be. That of the store unless told.'

const ReplyDraftInput = builder.inputType('ReplyDraftInput', {
  description: 'As `replyToCustomer` would send it.',
  fields: (t) => ({
    text: t.string({ required: true, description: words }),
    waitingOn: t.field({ type: WaitingOnType, required: false, description: turn }),
  }),
})
const CallDraftInput = builder.inputType('CallDraftInput', {
  description: 'As `recordCall` would send it.',
  fields: (t) => ({
    summary: t.string({ required: true, description: words }),
    outcome: t.field({ type: CallOutcomeType, required: true, description: 'What came of the call.' }),
    waitingOn: t.field({ type: WaitingOnType, required: false, description: `${turn} Nobody answered: as it is.` }),
  }),
})
const SummaryDraftInput = builder.inputType('SummaryDraftInput', {
  description: 'As `summarise` would send it.',
  fields: (t) => ({ text: t.string({ required: true, description: 'What was understood.' }) }),
})
const DecisionDraftInput = builder.inputType('DecisionDraftInput', {
  description: 'As `decideComplaint` would send it.',
  fields: (t) => ({
    verdict: t.field({ type: VerdictType, required: true, description: 'Whether it is justified.' }),
    reasons: t.string({ required: true, description: words }),
  }),
})
const OptionsDraftInput = builder.inputType('OptionsDraftInput', {
  description: 'As `proposeOptions` would send it.',
  fields: (t) => ({
    text: t.string({ required: true, description: words }),
    options: t.field({ type: [OptionInput], required: true, description: 'What to choose from.' }),
  }),
})
const KeptPromiseDraftInput = builder.inputType('KeptPromiseDraftInput', {
  description: 'As `keepPromise` would send it.',
  fields: (t) => ({
    promiseId: t.id({ required: true, description: 'Which promise; it must be open.' }),
    result: t.string({ required: true, description: words }),
  }),
})
const RemedyDraftInput = builder.inputType('RemedyDraftInput', {
  description: 'As `recordRemedy` would send it.',
  fields: (t) => ({
    promiseId: t.id({ required: true, description: 'By which it is owed; it must be open.' }),
    result: t.string({ required: true, description: words }),
    reference: t.string({ required: false, description: 'The number of the refund, the parcel, the voucher.' }),
  }),
})
const MovedPromiseDraftInput = builder.inputType('MovedPromiseDraftInput', {
  description: 'As `movePromise` would send it.',
  fields: (t) => ({
    promiseId: t.id({ required: true, description: 'Which promise; it must be open.' }),
    dueAt: t.field({ type: 'DateTime', required: true, description: 'The new time.' }),
    reason: t.string({ required: true, description: 'Why, as the customer reads it.' }),
  }),
})
const NewPromiseDraftInput = builder.inputType('NewPromiseDraftInput', {
  description: 'As `makePromise` would send it.',
  fields: (t) => ({
    kind: t.field({ type: PromiseKindType, required: true, description: 'What is promised.' }),
    wording: t.string({ required: false, description: 'In whose words. What the kind says unless told.' }),
    dueAt: t.field({ type: 'DateTime', required: true, description: 'By when.' }),
  }),
})
const ThanksDraftInput = builder.inputType('ThanksDraftInput', {
  description: 'As `thankForComplaint` would send it.',
  fields: (t) => ({
    kind: t.field({ type: RewardKindType, required: true, description: 'For what.' }),
    ledTo: t.string({ required: true, description: 'What it led to, as the customer reads it.' }),
    voucher: t.field({ type: MoneyInput, required: false, description: 'The voucher. None: thanks in words alone.' }),
  }),
})
const ClosingDraftInput = builder.inputType('ClosingDraftInput', {
  description: 'As `closeComplaint` would send it.',
  fields: (t) => ({ letter: t.string({ required: true, description: words }) }),
})

export const LetterDraftInput = builder.inputType('LetterDraftInput', {
  description: 'What is about to be sent. Exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    reply: t.field({ type: ReplyDraftInput, description: 'A reply.' }),
    call: t.field({ type: CallDraftInput, description: 'What was said on the phone.' }),
    summary: t.field({ type: SummaryDraftInput, description: 'What was understood.' }),
    decision: t.field({ type: DecisionDraftInput, description: 'A decision.' }),
    options: t.field({ type: OptionsDraftInput, description: 'Ways to put it right.' }),
    agreement: t.field({ type: OptionInput, description: 'What a counter-offer comes to, as accepted.' }),
    keptPromise: t.field({ type: KeptPromiseDraftInput, description: 'What was promised is done.' }),
    remedy: t.field({ type: RemedyDraftInput, description: 'What was agreed is carried out.' }),
    movedPromise: t.field({ type: MovedPromiseDraftInput, description: 'Another time for what is promised.' }),
    newPromise: t.field({ type: NewPromiseDraftInput, description: 'A promise.' }),
    thanks: t.field({ type: ThanksDraftInput, description: 'Thanks for a useful complaint.' }),
    closing: t.field({ type: ClosingDraftInput, description: 'The closing letter.' }),
  }),
})

/** The one that was given. */
export function draftOf(given: typeof LetterDraftInput.$inferInput): LetterDraft {
  const { reply, call, summary, decision, options, agreement, keptPromise, remedy, movedPromise, newPromise } = given
  const { thanks, closing } = given
  if (reply) return { kind: 'REPLY', text: reply.text, waitingOn: reply.waitingOn ?? 'STORE' }
  if (call) return { kind: 'CALL', text: call.summary, outcome: call.outcome, waitingOn: call.waitingOn ?? null }
  if (summary) return { kind: 'SUMMARY', text: summary.text }
  if (decision) return { kind: 'DECISION', verdict: decision.verdict, text: decision.reasons }
  if (options) return { kind: 'OPTIONS', ...options }
  if (agreement) return { kind: 'AGREEMENT', option: agreement }
  if (keptPromise)
    return { kind: 'KEPT_PROMISE', promiseId: rowOf('Promise', keptPromise.promiseId), text: keptPromise.result }
  if (remedy) {
    const reference = remedy.reference?.trim() || null
    return { kind: 'REMEDY', promiseId: rowOf('Promise', remedy.promiseId), text: remedy.result, reference }
  }
  if (movedPromise) {
    const { promiseId, dueAt, reason } = movedPromise
    return { kind: 'MOVED_PROMISE', promiseId: rowOf('Promise', promiseId), dueAt, text: reason }
  }
  if (newPromise)
    return {
      kind: 'NEW_PROMISE',
      promise: newPromise.kind,
      wording: newPromise.wording ?? null,
      dueAt: newPromise.dueAt,
    }
  if (thanks) return { kind: 'THANKS', reward: thanks.kind, text: thanks.ledTo, voucher: thanks.voucher ?? null }
  return { kind: 'CLOSING', text: closing?.letter ?? '' }
}
