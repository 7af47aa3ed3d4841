/** What waits for a decision of another person (mission D7). */
import { type Authorized, authorizeReader, reachOf, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import type { Complaint } from '../../complaints/store.ts'
import { OptionType, shownOptions } from '../../options/graph/option.ts'
import { type Approval, listWaitingApprovals } from '../store.ts'
import { ApprovalType } from './approval.ts'

interface Waiting {
  approval: Approval
  complaint: Authorized<Complaint, 'read'>
}

const WaitingApprovalType = builder.objectRef<Waiting>('WaitingApproval').implement({
  description: 'Something that a colleague proposes, or wants to agree to, and another person has to decide.',
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'On which complaint.',
      resolve: ({ complaint }) => complaint,
    }),
    option: t.field({
      type: OptionType,
      description: 'What it is: `approveOption` and `declineOption` take it.',
      resolve: async ({ approval, complaint }, _, { complaints }) => {
        const options = await complaints.options.load(complaint.id)
        const [shown] = shownOptions(
          options.filter(({ id }) => id === approval.optionId),
          complaint,
          'STAFF',
        )
        if (!shown) throw new Error('An approval is of an option that is not there.')
        return shown
      },
    }),
    approval: t.field({
      type: ApprovalType,
      description: 'Who asks, why, and until when.',
      resolve: ({ approval, complaint }) => ({ approval, complaint, sequence: complaint.eventCount }),
    }),
  }),
})

const WaitingApprovalConnectionType = builder.connectionObject(
  { type: WaitingApprovalType, name: 'WaitingApprovalConnection', description: 'A page of what waits.' },
  { name: 'WaitingApprovalEdge', description: 'One thing that waits, and where it stands.' },
)

builder.queryField('waitingApprovals', (t) =>
  t.field({
    type: WaitingApprovalConnectionType,
    description:
      'What colleagues propose and another person has to approve before the customer sees it, on the complaints that the caller sees, what has to be decided first first: `approveOption`, `declineOption`. Needs the scope `complaints:read`.',
    args: pageArguments,
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { first, after }, { platform, actor }) => {
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const behind = cursorValues(after, ['instant', 'rowId'])
      const from = behind && { dueAt: new Date(behind[0] as number), id: behind[1] as string }
      const page = { first: size + 1, after: from, within: reachOf(actor) }
      const found = await listWaitingApprovals(platform.database, actor.storeId, page)
      const rows = found.flatMap(({ approval, complaint }): Waiting[] => {
        const seen = authorizeReader(actor, complaint)
        return seen ? [{ approval, complaint: seen }] : []
      })
      const cursorOf = ({ approval: { dueAt, id } }: Waiting) => cursorFrom([dueAt.getTime(), id])
      return connectionOf(rows, { first: size, after, cursorOf })
    },
  }),
)
