import { builder } from '../../../graph/builder.ts'
import { RewardKindType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { needsSettings, SettingsType } from '../../administration/graph/settings.ts'
import { expectedVersionDescription, settingsErrors } from '../../administration/graph/settings-mutation.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { MoneyType } from '../../stores/graph.ts'
import { mostPerYearMost } from '../rules.ts'
import { setRewardRules } from '../service/set-reward-rules.ts'
import { currentRewardRules, type RewardRules } from '../store.ts'

const mostPerYearDescription = `How often a customer gets a voucher in a calendar year, 1 to ${mostPerYearMost}, in all their cases together. Thanks in words are never too many.`

const RewardRuleType = builder.objectRef<RewardRules['rules'][number] & { currency: string }>('RewardRule').implement({
  description: 'What the store gives for one kind of useful complaint.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RewardKindType, description: 'For what.' }),
    amount: t.field({
      type: MoneyType,
      description: 'What the voucher is worth.',
      resolve: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    }),
  }),
})

const RewardRulesType = builder.objectRef<RewardRules>('RewardRules').implement({
  description: 'What the store gives for useful complaints, and how often (mission A8).',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Which one, counted from 1.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'Since when it is in force.' }),
    rules: t.field({
      type: [RewardRuleType],
      description: 'At most one for each kind; what has none is thanked for in words.',
      resolve: ({ rules, currency }) => rules.map((rule) => ({ ...rule, currency })),
    }),
    mostPerYear: t.exposeInt('mostPerYear', { description: mostPerYearDescription }),
  }),
})

const RewardRuleInput = builder.inputType('RewardRuleInput', {
  description: 'What the store gives for one kind of useful complaint.',
  fields: (t) => ({
    kind: t.field({ type: RewardKindType, required: true, description: 'For what.' }),
    amountMinor: t.int({ required: true, description: 'What the voucher is worth, in minor units, above 0.' }),
  }),
})
const SetRewardRulesInput = builder.inputType('SetRewardRulesInput', {
  description: 'The rules, whole.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    rules: t.field({
      type: [RewardRuleInput],
      required: true,
      description: 'At most one for each kind; what has none is thanked for in words.',
    }),
    mostPerYear: t.int({ required: true, description: mostPerYearDescription }),
  }),
})
const SetRewardRulesSuccess = builder.objectRef<RewardRules>('SetRewardRulesSuccess').implement({
  description: 'They count for thank-yous from now on.',
  fields: (t) => ({
    rewardRules: t.field({ type: RewardRulesType, description: 'The version in force.', resolve: (rules) => rules }),
  }),
})

builder.objectField(SettingsType, 'rewardRules', (t) =>
  t.field({
    type: RewardRulesType,
    nullable: true,
    description: 'What is given for useful complaints: the version in force. Null: thanks in words alone.',
    resolve: async ({ storeId }, _, { platform: { database } }) =>
      (await currentRewardRules(database, database.read, storeId)) ?? null,
  }),
)

builder.mutationField('setRewardRules', (t) =>
  t.field({
    type: SetRewardRulesSuccess,
    description: `Puts a new version of the reward rules in force. ${needsSettings}`,
    args: { input: t.arg({ type: SetRewardRulesInput, required: true, description: 'The rules, whole.' }) },
    errors: { types: settingsErrors, union: { name: 'SetRewardRulesResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => mutate(context, () => setRewardRules(context.platform, context, input)),
  }),
)
