/** The lists of complaints that the store's own systems and staff see, and how long they are. */
import { limits } from '@redress/schema/limits'
import { authorizeReader, reachOf, requireScope } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import type { Context } from '../../../graph/context.ts'
import { ComplaintSortType } from '../../../graph/enums.ts'
import { listWaitingApprovals } from '../../approvals/store.ts'
import { listWaitingCompensations } from '../../compensations/store.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { countQueue, listComplaints, sortKeyOf } from '../store.ts'
import { ComplaintFilterType, type GivenFilter, rowFilter } from './complaint-filter.ts'

const ComplaintConnectionType = builder.connectionObject(
  { type: ComplaintType, name: 'ComplaintConnection', description: 'A page of complaints.' },
  { name: 'ComplaintEdge', description: 'One complaint of a list, and where it stands.' },
)

const departmentIdsOf = ({ store }: Pick<Context, 'store'>) => store.people.departments.map(({ id }) => id)

builder.queryField('complaints', (t) =>
  t.field({
    type: ComplaintConnectionType,
    description: 'The complaints of the store. Needs the scope `complaints:read`.',
    args: {
      filter: t.arg({ type: ComplaintFilterType, required: false, description: 'Which ones. All unless told.' }),
      sort: t.arg({
        type: ComplaintSortType,
        required: true,
        defaultValue: 'NEWEST_FIRST',
        description: 'In which order.',
      }),
      ...pageArguments,
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? limits.pageDefault }),
    resolve: async (_root, { filter, sort, first, after }, context) => {
      const { platform, actor } = context
      requireScope(actor, 'complaints:read')
      const size = pageSize(first)
      const behind = cursorValues(after, ['instant', 'rowId'])
      const rows = rowFilter(filter, context, platform.now())
      const page = {
        first: size + 1,
        sort,
        after: behind && { at: new Date(behind[0] as number), id: behind[1] as string },
        within: reachOf(actor),
        departmentIds: departmentIdsOf(context),
      }
      const found = rows ? await listComplaints(platform.database, actor.storeId, { ...page, filter: rows }) : []
      const complaints = found.map((row) => authorizeReader(actor, row)).filter((row) => row !== undefined)
      return connectionOf(complaints, {
        first: size,
        after,
        cursorOf: (row) => cursorFrom([sortKeyOf(row, sort).getTime(), row.id]),
      })
    },
  }),
)

/** A count that stops: how many, and whether there are more than that. */
export const CappedCountType = builder.objectRef<number>('CappedCount').implement({
  description: 'How many there are, counted up to 100.',
  fields: (t) => ({
    count: t.int({ description: 'So many, 100 at most.', resolve: (counted) => Math.min(counted, limits.countMax) }),
    more: t.boolean({
      description: 'Whether there are more than that.',
      resolve: (counted) => counted > limits.countMax,
    }),
  }),
})

/** One more than is told, to know whether there are more. */
const most = limits.countMax + 1

async function countOf(filter: GivenFilter, context: Context): Promise<number> {
  const { platform, actor } = context
  const rows = rowFilter(filter, context, platform.now())
  if (!rows) return 0
  const departmentIds = departmentIdsOf(context)
  return countQueue(platform.database, actor.storeId, { filter: rows, within: reachOf(actor), departmentIds, most })
}

async function countWaiting({ platform: { database }, actor }: Context): Promise<number> {
  const within = reachOf(actor)
  const page = { first: most, within }
  const [approvals, compensations] = await Promise.all([
    listWaitingApprovals(database, actor.storeId, page),
    within === 'STORE' ? listWaitingCompensations(database, actor.storeId, page) : [],
  ])
  return approvals.length + compensations.length
}

const QueueCountsType = builder.objectRef<Record<never, never>>('QueueCounts').implement({
  description:
    'How many complaints there are to work on, of those that the caller may see: what owes something or waits for its customer. Each counts up to 100 and reads no more rows than that.',
  fields: (t) => {
    const counted = (description: string, filter: GivenFilter) =>
      t.field({
        type: CappedCountType,
        description,
        complexity: 10,
        resolve: (_counts, _arguments, context) => countOf(filter, context),
      })
    return {
      all: counted('All of them.', {}),
      mine: counted('Those that the caller answers for.', { ownership: 'MINE' }),
      unowned: counted('Those that nobody answers for yet.', { ownership: 'UNOWNED' }),
      overdue: counted('Those of which something was missed, or is due by now.', { overdue: true }),
      waitingForCustomer: counted('Those of which nothing is owed until the customer answers.', {
        waitsForCustomer: true,
      }),
      waitingForApproval: t.field({
        type: CappedCountType,
        description: 'What waits for a person to approve it: `waitingApprovals` and `waitingCompensations`.',
        complexity: 10,
        resolve: (_counts, _arguments, context) => countWaiting(context),
      }),
    }
  },
})

builder.queryField('queueCounts', (t) =>
  t.field({
    type: QueueCountsType,
    description: 'How many complaints there are to work on. Needs the scope `complaints:read`.',
    resolve: (_root, _arguments, { actor }) => {
      requireScope(actor, 'complaints:read')
      return {}
    },
  }),
)
