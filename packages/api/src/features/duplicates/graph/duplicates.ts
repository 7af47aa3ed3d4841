import { type Authorized, authorizeReader } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { DuplicateSignType } from '../../../graph/enums.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { type Complaint, complaintById, complaintsByIds } from '../../complaints/store.ts'
import type { Duplicate } from '../rules.ts'
import { suggestDuplicates } from '../service/suggest-duplicates.ts'
import { mergeOf, mergesInto } from '../store.ts'

const DuplicateSuggestionType = builder
  .objectRef<Duplicate<Authorized<Complaint, 'read'>>>('DuplicateSuggestion')
  .implement({
    description: 'A complaint that may be about the same. A suggestion: nothing is done with it.',
    fields: (t) => ({
      complaint: t.field({ type: ComplaintType, description: 'Which one.', resolve: ({ complaint }) => complaint }),
      signs: t.expose('signs', { type: [DuplicateSignType], description: 'Why.' }),
      likeness: t.exposeFloat('likeness', {
        description: 'The share of the words of either that stand in both, from 0 to 1.',
      }),
    }),
  })

builder.queryField('duplicateSuggestions', (t) =>
  t.field({
    type: [DuplicateSuggestionType],
    nullable: true,
    description:
      'Complaints that may be about the same, within 30 days, the likeliest first, at most five; only such as the caller may see. Null when the complaint is not there. Needs the scope `complaints:read`.',
    args: { complaintId: t.arg.id({ required: true, description: 'Which complaint.' }) },
    resolve: async (_root, { complaintId }, context) =>
      (await suggestDuplicates(context.platform, context, rowOf('Complaint', complaintId))) ?? null,
  }),
)

builder.objectFields(ComplaintType, (t) => ({
  mergedInto: t.field({
    type: ComplaintType,
    nullable: true,
    description: 'Under which complaint it goes on. Null when it was not merged, or the caller may not see that one.',
    resolve: async (complaint, _, { platform: { database }, actor }) => {
      if (complaint.status !== 'MERGED') return null
      const merge = await mergeOf(database, database.read, complaint)
      const into = merge && (await complaintById(database, database.read, actor.storeId, merge.intoId))
      return authorizeReader(actor, into) ?? null
    },
  }),
  mergedFrom: t.field({
    type: [ComplaintType],
    description: 'Which complaints were merged into it, as far as the caller may see them.',
    complexity: { field: 5, multiplier: 5 },
    resolve: async (complaint, _, { platform: { database }, actor }) => {
      const merges = await mergesInto(database, database.read, complaint)
      const ids = merges.map(({ complaintId }) => complaintId)
      const rows = await complaintsByIds(database, actor.storeId, ids)
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.flatMap((id) => authorizeReader(actor, byId.get(id)) ?? [])
    },
  }),
}))
