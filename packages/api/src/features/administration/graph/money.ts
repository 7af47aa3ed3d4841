import { authorityHolders, valuesOf } from '@redress/schema/enums'
import { builder } from '../../../graph/builder.ts'
import { AuthorityHolderType, FundPeriodType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { FundType } from '../../fund/graph/fund.ts'
import type { Fund } from '../../fund/store.ts'
import type { AuthorityLimit } from '../../remedies/authority.ts'
import { authorityLimitsOf } from '../../remedies/store.ts'
import { MoneyType } from '../../stores/graph.ts'
import { administratorErrors, forAdministrators } from '../../webhooks/graph/manage-endpoints.ts'
import { putMoneyIntoFund, setAuthority, versionOfAuthority } from '../service/money.ts'
import { SettingsType } from './settings.ts'
import { expectedVersionDescription } from './settings-mutation.ts'

/** Lowest first. */
const holders = valuesOf(authorityHolders)

const AuthorityLimitType = builder.objectRef<AuthorityLimit>('AuthorityLimit').implement({
  description: 'What a role may give in one case (mission D7). The sum of everything counts.',
  fields: (t) => ({
    holder: t.expose('role', { type: AuthorityHolderType, description: 'Who.' }),
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `setAuthority`.',
      resolve: versionOfAuthority,
    }),
    limit: t.field({
      type: MoneyType,
      description: 'Up to how much.',
      resolve: ({ limitMinor: amountMinor, currency }) => ({ amountMinor, currency }),
    }),
  }),
})

builder.objectField(SettingsType, 'authority', (t) =>
  t.field({
    type: [AuthorityLimitType],
    description: 'What each role may give in one case. A role that is missing may give nothing.',
    resolve: async ({ storeId }, _, { platform: { database } }) => {
      const limits = await authorityLimitsOf(database, database.read, storeId)
      return limits.toSorted((one, other) => holders.indexOf(one.role) - holders.indexOf(other.role))
    },
  }),
)

const SetAuthorityInput = builder.inputType('SetAuthorityInput', {
  description: 'What a role may give.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    holder: t.field({ type: AuthorityHolderType, required: true, description: 'Who.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    limitMinor: t.int({
      required: true,
      description: 'For the sum of everything in one case, in minor units of the currency of the store. 0: nothing.',
    }),
  }),
})
const SetAuthoritySuccess = builder.objectRef<AuthorityLimit>('SetAuthoritySuccess').implement({
  description: 'It counts from now on.',
  fields: (t) => ({
    authority: t.field({ type: AuthorityLimitType, description: 'The limit after it.', resolve: (limit) => limit }),
  }),
})

builder.mutationField('setAuthority', (t) =>
  t.field({
    type: SetAuthoritySuccess,
    description: `Sets what a role may give in one case, in place of what it could before. ${forAdministrators}`,
    args: { input: t.arg({ type: SetAuthorityInput, required: true, description: 'Who, and how much.' }) },
    errors: { types: administratorErrors, union: { name: 'SetAuthorityResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => mutate(context, () => setAuthority(context.platform, context, input)),
  }),
)

const PutIntoFundInput = builder.inputType('PutIntoFundInput', {
  description: 'How much is there to give.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    amountMinor: t.int({ required: true, description: 'In minor units of the currency of the store, above 0.' }),
    every: t.field({
      type: FundPeriodType,
      required: false,
      description: 'The same again with each of these, in place of the budget before. Once unless told.',
    }),
  }),
})
const PutIntoFundSuccess = builder.objectRef<Fund>('PutIntoFundSuccess').implement({
  description: 'It is in the fund.',
  fields: (t) => ({ fund: t.field({ type: FundType, description: 'The fund after it.', resolve: (fund) => fund }) }),
})

builder.mutationField('putIntoFund', (t) =>
  t.field({
    type: PutIntoFundSuccess,
    description: `Puts money into the fund of the store; the first amount makes it. ${forAdministrators}`,
    args: { input: t.arg({ type: PutIntoFundInput, required: true, description: 'How much.' }) },
    errors: { types: administratorErrors, union: { name: 'PutIntoFundResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => mutate(context, () => putMoneyIntoFund(context.platform, context, input)),
  }),
)
