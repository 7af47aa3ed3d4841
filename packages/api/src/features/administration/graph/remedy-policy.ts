import { builder } from '../../../graph/builder.ts'
import { ComplexityType, VerdictType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf } from '../../complaints/graph/store-act.ts'
import { PolicyReasonType } from '../../remedies/graph/advice-types.ts'
import { currentPolicy, type Policy } from '../../remedies/store.ts'
import { MoneyType } from '../../stores/graph.ts'
import { type PolicyTrial, setRemedyPolicy, tryRemedyPolicy } from '../service/set-remedy-policy.ts'
import { PolicyOutcomeType, PolicyRowInput, PolicyRowType, rowIn } from './remedy-policy-types.ts'
import { needsSettings, requireSettingsToRead, SettingsType } from './settings.ts'
import { expectedVersionDescription, settingsErrors } from './settings-mutation.ts'

const RemedyPolicyType = builder.objectRef<Policy>('RemedyPolicy').implement({
  description: 'What puts things right in which case, and what complaining costs a customer (mission D6, D8).',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Which one, counted from 1.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'Since when it is in force.' }),
    rows: t.expose('rows', { type: [PolicyRowType], description: 'The first one that fits a case counts.' }),
    contactRate: t.field({
      type: MoneyType,
      description: 'What each contact costs a customer.',
      resolve: ({ contactMinor: amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    dayRate: t.field({
      type: MoneyType,
      description: 'What each day of delay costs a customer.',
      resolve: ({ dayMinor: amountMinor, currency }) => ({ amountMinor, currency }),
    }),
  }),
})

const SetRemedyPolicyInput = builder.inputType('SetRemedyPolicyInput', {
  description: 'The policy, whole.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    rows: t.field({
      type: [PolicyRowInput],
      required: true,
      description: 'At most 100. The last one fits every case, and none is behind rows that take all that it fits.',
    }),
    contactMinor: t.int({ required: true, description: 'What each contact costs a customer, in minor units.' }),
    dayMinor: t.int({ required: true, description: 'What each day of delay costs a customer, in minor units.' }),
  }),
})
const SetRemedyPolicySuccess = builder.objectRef<Policy>('SetRemedyPolicySuccess').implement({
  description: 'It counts for what is decided from now on.',
  fields: (t) => ({
    remedyPolicy: t.field({
      type: RemedyPolicyType,
      description: 'The version in force.',
      resolve: (policy) => policy,
    }),
  }),
})

builder.objectField(SettingsType, 'remedyPolicy', (t) =>
  t.field({
    type: RemedyPolicyType,
    nullable: true,
    description: 'What puts things right: the version in force. Null: there is none.',
    resolve: async ({ storeId }, _, { platform: { database } }) =>
      (await currentPolicy(database, database.read, storeId)) ?? null,
  }),
)

builder.mutationField('setRemedyPolicy', (t) =>
  t.field({
    type: SetRemedyPolicySuccess,
    description: `Puts a new version of the remedy policy in force. ${needsSettings}`,
    args: { input: t.arg({ type: SetRemedyPolicyInput, required: true, description: 'The policy, whole.' }) },
    errors: { types: settingsErrors, union: { name: 'SetRemedyPolicyResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () => setRemedyPolicy(context.platform, context, { ...input, rows: input.rows.map(rowIn) })),
  }),
)

const PolicyTrialType = builder.objectRef<PolicyTrial>('PolicyTrial').implement({
  description: 'What a policy would say of a case.',
  fields: (t) => ({
    faults: t.exposeStringList('faults', {
      description: 'What is wrong with the table, one sentence each. While anything is, it says nothing of any case.',
    }),
    reason: t.field({
      type: PolicyReasonType,
      nullable: true,
      description: 'Which row would count, and why. Null while there are faults.',
      resolve: ({ answer }) => answer,
    }),
    outcome: t.field({
      type: PolicyOutcomeType,
      nullable: true,
      description: 'What it would allow. Null while there are faults.',
      resolve: ({ answer }) => answer?.outcome ?? null,
    }),
  }),
})

const PolicyFactsInput = builder.inputType('PolicyFactsInput', {
  description: 'A case, as far as it is known.',
  fields: (t) => ({
    categoryId: t.id({ required: false, description: 'What it is about.' }),
    decision: t.field({ type: VerdictType, required: false, description: 'What the store has decided.' }),
    daysSincePurchase: t.int({ required: false, description: 'Whole days since it was bought.' }),
    priceMinor: t.int({ required: false, description: 'What was paid, in minor units.' }),
    marginPercent: t.int({
      required: false,
      description: 'What the store earns on it, in whole percent of the price.',
    }),
    complexity: t.field({ type: ComplexityType, required: false, description: 'How hard it is to find out.' }),
    inStock: t.boolean({ required: false, description: 'Whether another one is there.' }),
  }),
})

builder.queryField('tryRemedyPolicy', (t) =>
  t.field({
    type: PolicyTrialType,
    description: `Tries a policy on a case that is told: which row would fit. Nothing is written. ${needsSettings}`,
    args: {
      facts: t.arg({ type: PolicyFactsInput, required: true, description: 'The case.' }),
      rows: t.arg({
        type: [PolicyRowInput],
        required: false,
        description: 'A draft. The policy in force unless told.',
      }),
    },
    complexity: 20,
    resolve: (_root, { facts, rows }, context) => {
      requireSettingsToRead(context.actor, context.words)
      const { decision, daysSincePurchase, priceMinor, marginPercent, complexity, inStock } = facts
      const known = {
        categoryId: optionalRowOf('Category', facts.categoryId) ?? null,
        ...{ decision: decision ?? null, daysSincePurchase: daysSincePurchase ?? null, priceMinor: priceMinor ?? null },
        ...{ marginPercent: marginPercent ?? null, complexity: complexity ?? null, inStock: inStock ?? null },
      }
      return tryRemedyPolicy(context.platform, context, { facts: known, rows: rows?.map(rowIn) })
    },
  }),
)
