import { builder } from '../../../graph/builder.ts'
import { SeverityType } from '../../../graph/enums.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { ServiceStandardType } from '../../guidance/graph.ts'
import type { StandardRule } from '../../guidance/rules.ts'
import { currentStandards, type Standards } from '../../guidance/store.ts'
import { setServiceStandards } from '../service/set-service-standards.ts'
import { needsSettings, SettingsType } from './settings.ts'
import { changeStore, expectedVersionDescription, settingsErrors } from './settings-mutation.ts'

const ServiceStandardsVersionType = builder.objectRef<Standards>('ServiceStandardsVersion').implement({
  description: 'What the store promises to everybody, as it was published (mission B5).',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Which one, counted from 1.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    rules: t.expose('rules', {
      type: [ServiceStandardType],
      description: 'The first one that fits a complaint counts; the last one fits all.',
    }),
  }),
})

export const ServiceStandardInput = builder.inputType('ServiceStandardInput', {
  description: 'Targets in minutes of working time, for the complaints that fit; without a condition, for all.',
  fields: (t) => ({
    categoryId: t.id({ required: false, description: 'For complaints of this category. Any unless told.' }),
    severity: t.field({ type: SeverityType, required: false, description: 'Of this severity. Any unless told.' }),
    firstReplyMinutes: t.int({ required: true, description: 'Until a person answers for the first time.' }),
    nextUpdateMinutes: t.int({ required: true, description: 'Until the customer hears again.' }),
    decisionMinutes: t.int({ required: true, description: 'Until the store has decided.' }),
    remedyMinutes: t.int({ required: true, description: 'Until what was agreed is delivered.' }),
    reminderMinutes: t.int({
      required: true,
      description: 'Until a customer is reminded of what they were asked for.',
    }),
    warnMinutes: t.int({ required: true, description: 'So long before a promise falls due its owner is warned.' }),
    compensationMinor: t.int({
      required: false,
      description:
        'What the customer gets when a promise is missed, in minor units of the currency of the store. Nothing unless told.',
    }),
  }),
})
const SetServiceStandardsInput = builder.inputType('SetServiceStandardsInput', {
  description: 'What the store promises, whole.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    rules: t.field({
      type: [ServiceStandardInput],
      required: true,
      description: 'The first one that fits counts; the last one fits all complaints.',
    }),
  }),
})
const SetServiceStandardsSuccess = builder.objectRef<Standards>('SetServiceStandardsSuccess').implement({
  description: 'It is published, and counts for what is promised from now on.',
  fields: (t) => ({
    serviceStandards: t.field({
      type: ServiceStandardsVersionType,
      description: 'The version in force.',
      resolve: (standards) => standards,
    }),
  }),
})

builder.objectField(SettingsType, 'serviceStandards', (t) =>
  t.field({
    type: ServiceStandardsVersionType,
    description: 'What it promises: the version in force.',
    resolve: async ({ storeId }, _, { platform: { database } }) => {
      const standards = await currentStandards(database, database.read, storeId)
      if (!standards) throw new Error(`The store ${storeId} has no service standards.`)
      return standards
    },
  }),
)

builder.mutationField('setServiceStandards', (t) =>
  t.field({
    type: SetServiceStandardsSuccess,
    description: `Publishes what the store promises. What was promised before is owed by its own version. ${needsSettings}`,
    args: { input: t.arg({ type: SetServiceStandardsInput, required: true, description: 'The standards, whole.' }) },
    errors: { types: settingsErrors, union: { name: 'SetServiceStandardsResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const rules = input.rules.map((rule) => ruleIn(rule, context.store.settings))
        return setServiceStandards(context.platform, context, { ...input, rules })
      }),
  }),
)

/** A rule as it was told. */
export function ruleIn(
  { categoryId, severity, compensationMinor, ...targets }: typeof ServiceStandardInput.$inferInput,
  { currency }: { currency: string },
): StandardRule {
  return {
    ...targets,
    ...(categoryId && { categoryId: rowOf('Category', categoryId) }),
    ...(severity && { severity }),
    ...(compensationMinor && { compensation: { amountMinor: compensationMinor, currency } }),
  }
}
