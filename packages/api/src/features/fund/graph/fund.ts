/** The fund of a store and its ledger, as the store's own systems see them. */
import { reachOf, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { FundEntryKindType, FundPeriodType, RemedyKindType, RewardKindType } from '../../../graph/enums.ts'
import { waitingForFund } from '../../agreements/store.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { MoneyType } from '../../stores/graph.ts'
import { atPeriod, periodOf } from '../rules.ts'
import { type Fund, type FundEntry, fundOf, listFundEntries } from '../store.ts'

const FundEntryType = builder.objectRef<FundEntry>('FundEntry').implement({
  description: 'A line of the ledger. It never changes.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: '1, 2, 3 … within the fund.' }),
    kind: t.expose('kind', { type: FundEntryKindType, description: 'What it is.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was written.' }),
    period: t.exposeString('period', { description: 'In which period: `2026-11`, `2026-Q4` or `2026`.' }),
    amount: t.field({
      type: MoneyType,
      description: 'Above 0: came in. Below 0: went out.',
      resolve: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    balance: t.field({
      type: MoneyType,
      description: 'What was left after it.',
      resolve: ({ balanceMinor: amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    complaintId: t.globalID({
      nullable: true,
      description: 'For which complaint something was given.',
      resolve: ({ complaintId }) => (complaintId ? { type: 'Complaint', id: complaintId } : null),
    }),
    remedy: t.expose('remedy', { type: RemedyKindType, nullable: true, description: 'What was given.' }),
    reward: t.field({
      type: RewardKindType,
      nullable: true,
      description: 'For what the customer was thanked with it. Null: it was no thank-you.',
      resolve: async ({ complaintId, currency, sequence }, _, { complaints }) => {
        const rewards = complaintId ? await complaints.rewards.load(complaintId) : []
        const paid = rewards.find((one) => one.fundSequence === sequence && one.currency === currency)
        return paid?.kind ?? null
      },
    }),
    givenBy: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who gave it. Null: Redress by itself, or nothing was given.',
      resolve: ({ staffId }, _, { store }) => staffMember(store.people, staffId) ?? null,
    }),
    approvedBy: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who agreed, where somebody had to.',
      resolve: ({ approvedById }, _, { store }) => staffMember(store.people, approvedById) ?? null,
    }),
  }),
})

const FundEntryConnectionType = builder.connectionObject(
  { type: FundEntryType, name: 'FundEntryConnection', description: 'A page of the ledger.' },
  { name: 'FundEntryEdge', description: 'One line of the ledger, and where it stands.' },
)

export const FundType = builder.objectRef<Fund>('Fund').implement({
  description: 'What the store may give away. It cannot be overdrawn.',
  fields: (t) => ({
    balance: t.field({
      type: MoneyType,
      description: 'What it holds now. With a new period the rest lapses and the budget comes in.',
      resolve: (fund, _, { platform, store }) => ({
        amountMinor: atPeriod(fund, periodOf(platform.now(), fund.every, store.settings.timeZone)).fund.balanceMinor,
        currency: fund.currency,
      }),
    }),
    budget: t.field({
      type: MoneyType,
      description: 'What comes in with each new period. 0: only what somebody puts in.',
      resolve: ({ budgetMinor: amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    waiting: t.field({
      type: MoneyType,
      description: 'What is agreed and was more than it held. It is drawn by itself as soon as there is as much.',
      resolve: async (fund, _, { platform: { database } }) => ({
        amountMinor: await waitingForFund(database, database.read, fund),
        currency: fund.currency,
      }),
    }),
    every: t.expose('every', { type: FundPeriodType, description: 'How long a period is.' }),
    entries: t.field({
      type: FundEntryConnectionType,
      description: 'The ledger, the latest line first.',
      args: pageArguments,
      complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
      resolve: async (fund, { first, after }, { platform }) => {
        const size = pageSize(first)
        const before = cursorValues(after, ['sequence'])?.[0] as number | undefined
        const rows = await listFundEntries(platform.database, fund, { first: size + 1, before })
        return connectionOf(rows, { first: size, after, cursorOf: ({ sequence }) => cursorFrom([sequence]) })
      },
    }),
  }),
})

builder.queryField('fund', (t) =>
  t.field({
    type: FundType,
    nullable: true,
    description:
      'The fund of the store in a currency. Null: nobody has put anything in, or the caller does not see the whole store. Needs the scope `complaints:read`.',
    args: {
      currency: t.arg({
        type: 'CurrencyCode',
        required: false,
        description: 'Which currency. That of the store unless told.',
      }),
    },
    resolve: async (_root, { currency }, { platform: { database }, actor, store }) => {
      requireScope(actor, 'complaints:read')
      // The ledger names complaints of every department.
      if (reachOf(actor) !== 'STORE') return null
      const place = { storeId: actor.storeId, currency: currency ?? store.settings.currency }
      return (await fundOf(database, database.read, place)) ?? null
    },
  }),
)
