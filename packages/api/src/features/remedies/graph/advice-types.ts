/** What a remedy policy answers, and why, as the store's own systems see it. */
import { builder } from '../../../graph/builder.ts'
import { PolicyColumnType, RemedyKindType } from '../../../graph/enums.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { MoneyType } from '../../stores/graph.ts'
import type { PolicyAnswer, PolicyCheck } from '../policy.ts'
import type { Authority, RemedyAdvice } from '../service/advise-on-remedies.ts'

const PolicyCheckType = builder.objectRef<PolicyCheck>('PolicyCheck').implement({
  description: 'What a row of the policy asks in one column, and what is known of the case.',
  fields: (t) => ({
    column: t.expose('column', { type: PolicyColumnType, description: 'About what.' }),
    is: t.string({
      nullable: true,
      description: 'The one value that it asks for: an id, a name, `true` or `false`. Null: it asks for a range.',
      resolve: ({ asked }) => (typeof asked === 'object' ? null : String(asked)),
    }),
    from: t.int({
      nullable: true,
      description: 'The least whole number that it takes. Null: any, or it asks for one value.',
      resolve: ({ asked }) => (typeof asked === 'object' ? (asked.from ?? null) : null),
    }),
    below: t.int({
      nullable: true,
      description: 'The first whole number that is too much. Null: none, or it asks for one value.',
      resolve: ({ asked }) => (typeof asked === 'object' ? (asked.below ?? null) : null),
    }),
    known: t.string({
      nullable: true,
      description: 'What is known of the case. Null: nothing, and then nothing that is asked holds.',
      resolve: ({ known }) => (known === null ? null : String(known)),
    }),
    isWithheld: t.boolean({
      description: 'Whether something is known that the caller may not see: what the store earns.',
      resolve: ({ isWithheld }) => isWithheld ?? false,
    }),
    holds: t.exposeBoolean('holds', { description: 'Whether it holds.' }),
  }),
})

const PassedOverRowType = builder.objectRef<PolicyAnswer['passedOver'][number]>('PassedOverRow').implement({
  description: 'A row of the policy that came earlier and did not fit.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Its number, from 1.' }),
    check: t.expose('check', { type: PolicyCheckType, description: 'The first column that did not hold.' }),
  }),
})

export const PolicyReasonType = builder.objectRef<PolicyAnswer>('PolicyReason').implement({
  description: 'Why the policy says what it says: the first row that fits counts.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'The number of the row, from 1.' }),
    checks: t.expose('checks', { type: [PolicyCheckType], description: 'Everything that it asked; all of it holds.' }),
    passedOver: t.expose('passedOver', {
      type: [PassedOverRowType],
      description: 'The rows before it, in order, each with what did not hold.',
    }),
  }),
})

const TopUpType = builder.objectRef<{ amountMinor: number; currency: string }>('TopUp').implement({
  description: 'What would make an offer worth enough.',
  fields: (t) => ({
    kind: t.field({ type: RemedyKindType, description: 'As what.', resolve: () => 'VOUCHER' as const }),
    amount: t.field({ type: MoneyType, description: 'How much.', resolve: (amount) => amount }),
  }),
})

/** A sum in the currency of the policy; null stays null. */
const sum = ({ currency }: { currency: string }, amountMinor: number | null | undefined) =>
  amountMinor === null || amountMinor === undefined ? null : { amountMinor, currency }

export const ValueRuleType = builder.objectRef<RemedyAdvice['value']>('ValueRule').implement({
  description:
    'What the customer ends up with is to be worth at least what was paid and what it cost them to complain (mission D8).',
  fields: (t) => ({
    paid: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What was paid. Null: not known.',
      resolve: (value) => sum(value, value.paidMinor),
    }),
    contacts: t.exposeInt('contacts', { description: 'How often the customer had to turn to the store.' }),
    contactRate: t.field({
      type: MoneyType,
      description: 'What each of these costs them.',
      resolve: ({ currency, contactMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    daysLate: t.exposeInt('daysLate', {
      description: 'Whole days on which something promised was past the first time that was given for it.',
    }),
    dayRate: t.field({
      type: MoneyType,
      description: 'What each of these costs them.',
      resolve: ({ currency, dayMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    statedCosts: t.field({
      type: MoneyType,
      description: 'Postage and the like, as they said.',
      resolve: ({ currency, statedMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    cost: t.field({
      type: MoneyType,
      description: 'What it cost them to complain, all together.',
      resolve: ({ currency, costMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    needed: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What they are to end up with at least. Null while it is not known what was paid.',
      resolve: (value) => sum(value, value.neededMinor),
    }),
    offered: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What they would end up with by the offer. Null: no offer, or not known what was paid.',
      resolve: (value) => sum(value, value.weighed?.offeredMinor),
    }),
    short: t.field({
      type: MoneyType,
      nullable: true,
      description: 'By how much the offer falls short; 0 when it is enough.',
      resolve: (value) => sum(value, value.weighed?.shortMinor),
    }),
    topUp: t.field({
      type: TopUpType,
      nullable: true,
      description: 'What would make it enough. Null when it is.',
      resolve: (value) => sum(value, value.weighed?.topUp?.amountMinor),
    }),
  }),
})

export const AuthorityType = builder.objectRef<Authority>('Authority').implement({
  description: 'What a person may give in one case (mission D7). The sum of everything counts.',
  fields: (t) => ({
    limit: t.field({
      type: MoneyType,
      description: 'What they may give by themselves.',
      resolve: ({ currency, limitMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    given: t.field({
      type: MoneyType,
      description: 'What came out of the fund in this case so far, whoever gave it.',
      resolve: ({ currency, givenMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    sum: t.field({
      type: MoneyType,
      description: 'That and the offer together. A replacement counts for what was paid unless its amount is told.',
      resolve: ({ currency, sumMinor: amountMinor }) => ({ amountMinor, currency }),
    }),
    isEnough: t.exposeBoolean('isEnough', {
      description: 'Whether they may give it by themselves: within the limit, and the policy asks for no approval.',
    }),
    approvers: t.expose('approvers', {
      type: [StaffMemberType],
      description: 'Who may approve it, those with the least authority that is enough first. None when none is needed.',
    }),
  }),
})
