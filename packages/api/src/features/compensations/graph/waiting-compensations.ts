/** What waits for a person to approve it (mission B6, D7). */
import { reachOf, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { MoneyType } from '../../stores/graph.ts'
import { type Compensation, listWaitingCompensations } from '../store.ts'

const WaitingCompensationType = builder.objectRef<Compensation>('WaitingCompensation').implement({
  description: 'What the store owes for missing its own standard, and nobody has approved yet.',
  fields: (t) => ({
    complaintId: t.globalID({
      description: 'On which complaint.',
      resolve: ({ complaintId }) => ({ type: 'Complaint', id: complaintId }),
    }),
    amount: t.field({
      type: MoneyType,
      description: 'How much.',
      resolve: ({ amountMinor, currency }) => ({ amountMinor, currency }),
    }),
    since: t.expose('grantedAt', { type: 'DateTime', description: 'Since when it is owed.' }),
  }),
})

const WaitingCompensationConnectionType = builder.connectionObject(
  { type: WaitingCompensationType, name: 'WaitingCompensationConnection', description: 'A page of what waits.' },
  { name: 'WaitingCompensationEdge', description: 'One thing that waits, and where it stands.' },
)

builder.queryField('waitingCompensations', (t) =>
  t.field({
    type: WaitingCompensationConnectionType,
    description:
      'What the store owes for missing its own standards and a person has to approve, what has waited longest first: `approveCompensation`. Empty for whoever does not see the whole store. Needs the scope `complaints:read`.',
    args: pageArguments,
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { first, after }, { platform, actor }) => {
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const behind = cursorValues(after, ['instant', 'rowId'])
      const from = behind && { grantedAt: new Date(behind[0] as number), complaintId: behind[1] as string }
      // It names complaints of every department.
      const rows =
        reachOf(actor) !== 'STORE'
          ? []
          : await listWaitingCompensations(platform.database, actor.storeId, { first: size + 1, after: from })
      const cursorOf = ({ grantedAt, complaintId }: Compensation) => cursorFrom([grantedAt.getTime(), complaintId])
      return connectionOf(rows, { first: size, after, cursorOf })
    },
  }),
)
