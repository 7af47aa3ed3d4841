import type { ExpectedError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { anyMutationErrors, caseMutationErrors, mutate } from '../../../graph/errors.ts'
import { assignComplaints } from '../service/assign-complaints.ts'
import type { ActedOn } from '../service/change-by-store.ts'
import { AssignComplaintSuccess } from './assign-complaint.ts'
import { keyDescription } from './file-complaint.ts'
import { displayNameDescription, needsScopes, optionalRowOf, rowOf, staffIdDescription } from './store-act.ts'

const AssignComplaintsInput = builder.inputType('AssignComplaintsInput', {
  description: 'Who answers for several complaints.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintIds: t.idList({ required: true, description: 'Which complaints, 1 to 100.' }),
    ownerId: t.id({
      required: false,
      description: 'Who answers for them from now on. Null: nobody, as before somebody had taken them.',
    }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const AssignComplaintsSuccess = builder
  .objectRef<{ results: (ActedOn | ExpectedError)[] }>('AssignComplaintsSuccess')
  .implement({
    description: 'Each was answered for itself.',
    fields: (t) => ({
      results: t.field({
        type: [AssignComplaintSuccess],
        description: 'What came of each, in the order asked for. To undo it, assign them to whoever had them before.',
        // Counted with the mutation, by how many are asked for.
        complexity: { field: 1, multiplier: 1 },
        itemErrors: {
          types: caseMutationErrors,
          union: { name: 'AssignedComplaintResult', description: 'What came of assigning one of several.' },
        },
        resolve: ({ results }) => results as ActedOn[],
      }),
    }),
  })

builder.mutationField('assignComplaints', (t) =>
  t.field({
    type: AssignComplaintsSuccess,
    description: `Somebody answers for all of these from now on, each by the rules of \`assignComplaint\`: what cannot be done for one holds up no other. ${needsScopes}`,
    args: { input: t.arg({ type: AssignComplaintsInput, required: true, description: 'Who, and what.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'AssignComplaintsResult', description: 'What came of assigning several.' },
    },
    complexity: ({ input }) => ({ field: 10, multiplier: input.complaintIds.length }),
    resolve: (_root, { input }, context) =>
      mutate(context, async () => ({
        results: await assignComplaints(context.platform, context, {
          ...input,
          complaintIds: input.complaintIds.map((id) => rowOf('Complaint', id)),
          ownerId: optionalRowOf('StaffMember', input.ownerId) ?? null,
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      })),
  }),
)
