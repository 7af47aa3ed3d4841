import { builder } from '../../../graph/builder.ts'
import { caseMutationErrors, ErrorInterface } from '../../../graph/errors.ts'
import { ComplaintChangedError } from '../service/complaint-changed.ts'
import { ComplaintType } from './complaint.ts'
import { TimelineEntryType } from './timeline.ts'

builder.objectType(ComplaintChangedError, {
  name: 'ComplaintChangedError',
  description:
    'Returned when something has happened to the complaint since the version that the caller saw. Nothing was stored; read what happened, and send it again with the version that it has now, under the same key.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: 'The complaint as it is now.',
      resolve: ({ complaint }) => complaint,
    }),
    changes: t.field({
      type: [TimelineEntryType],
      description: 'Who did what since, oldest first; of more than 20 the latest.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ complaint: { description }, events }) => events.map((event) => ({ event, description })),
    }),
  }),
})

/** What a mutation that decides something may answer besides its success. */
export const decidingMutationErrors = [...caseMutationErrors, ComplaintChangedError]

export const expectedVersionDescription =
  'The `version` of the complaint on which this was decided. When something has happened since, nothing is done, and `ComplaintChangedError` says what. Not looked at unless told.'
