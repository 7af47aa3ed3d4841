/** What customers are thanked for, as the people of the store see it in the case. */
import { rewardKinds, valuesOf } from '@redress/schema/enums'
import { builder } from '../../../graph/builder.ts'
import type { Context } from '../../../graph/context.ts'
import { RewardKindType, RewardReasonType } from '../../../graph/enums.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { MoneyType } from '../../stores/graph.ts'
import type { RewardChoice } from '../rules.ts'
import { adviseOnThanks, type ThanksAdvice } from '../service/advise-on-thanks.ts'
import type { Reward } from '../store.ts'

/** One for each kind at most. */
const ofEachKind = { field: 1, multiplier: valuesOf(rewardKinds).length }

const RewardType = builder.objectRef<Reward>('Reward').implement({
  description: 'For what a customer was thanked (mission A8).',
  fields: (t) => ({
    kind: t.expose('kind', { type: RewardKindType, description: 'For what.' }),
    ledTo: t.exposeString('ledTo', { description: 'What it led to, as the customer reads it.' }),
    thankedAt: t.expose('thankedAt', { type: 'DateTime', description: 'When.' }),
    thankedBy: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who thanked. Null: somebody who is not on record.',
      resolve: ({ staffId }, _, { store }) => staffMember(store.people, staffId) ?? null,
    }),
    voucher: t.field({
      type: MoneyType,
      nullable: true,
      description: 'The voucher that came with it. Null: thanks in words alone.',
      resolve: ({ amountMinor, currency }) => (amountMinor !== null && currency ? { amountMinor, currency } : null),
    }),
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'By when the voucher is owed. Null: thanks in words alone.',
      resolve: async (reward, _, { complaints }) => (await promiseOf(reward, complaints))?.dueAt ?? null,
    }),
    deliveredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was delivered: `recordRemedy` on its promise. Null: it is owed, or there is none.',
      resolve: async (reward, _, { complaints }) => (await promiseOf(reward, complaints))?.keptAt ?? null,
    }),
  }),
})

async function promiseOf({ complaintId, promiseId }: Reward, { remedies }: Context['complaints']) {
  return promiseId ? (await remedies.load(complaintId)).find(({ id }) => id === promiseId) : undefined
}

/** A choice with the currency of the rules that give it. */
type ShownChoice = RewardChoice & { currency: string | undefined }

const RewardChoiceType = builder.objectRef<ShownChoice>('RewardChoice').implement({
  description: 'What a customer could be thanked for.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RewardKindType, description: 'For what.' }),
    voucher: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What the rules give for it. Null: words alone.',
      resolve: ({ amountMinor, currency }) => (amountMinor !== null && currency ? { amountMinor, currency } : null),
    }),
    reasons: t.expose('reasons', {
      type: [RewardReasonType],
      description: 'What on record of the case speaks for it. None: a person may know more.',
    }),
    isGiven: t.exposeBoolean('isGiven', {
      description: 'Whether the customer was thanked for it in this case already.',
    }),
  }),
})

const ThanksAdviceType = builder.objectRef<ThanksAdvice>('ThanksAdvice').implement({
  description: 'What a customer could be thanked for by the rules of the store, and why (mission A8).',
  fields: (t) => ({
    choices: t.field({
      type: [RewardChoiceType],
      description: 'Every kind, what suggests itself first.',
      complexity: ofEachKind,
      resolve: ({ choices, rules }) => choices.map((choice) => ({ ...choice, currency: rules?.currency })),
    }),
    givenThisYear: t.exposeInt('givenThisYear', {
      description: 'How often this customer got a voucher this calendar year, in all their cases together.',
    }),
    mostPerYear: t.int({
      nullable: true,
      description: 'How often they may. Null: the store has set no rules, and thanks in words alone.',
      resolve: ({ rules }) => rules?.mostPerYear ?? null,
    }),
  }),
})

builder.objectFields(ComplaintType, (t) => ({
  rewards: t.field({
    type: [RewardType],
    description: 'For what the customer was thanked, the earliest first.',
    complexity: ofEachKind,
    resolve: async ({ id, eventCount }, _, { complaints }) =>
      (await complaints.rewards.load(id)).filter(({ sequence }) => sequence <= eventCount),
  }),
  thanksAdvice: t.field({
    type: ThanksAdviceType,
    description: 'What the customer could be thanked for, and why: `thankForComplaint`. For one case, not for lists.',
    complexity: { field: 5, multiplier: 1 },
    resolve: (complaint, _, { platform, store }) => adviseOnThanks(platform, store, complaint),
  }),
}))
