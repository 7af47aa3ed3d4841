/** What the mutations that take rows have in common. */
import { ForbiddenError } from '../../errors.ts'
import { builder } from '../../graph/builder.ts'
import { anyMutationErrors, ValidationIssueType } from '../../graph/errors.ts'
import type { RowFault, TakenRows } from './take-rows.ts'

const RowFaultType = builder.objectRef<RowFault>('RowFault').implement({
  description: 'A row that was not taken, and why. The others were.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Its place among the rows, from 0.' }),
    name: t.exposeString('name', { description: 'What it is known by, as it was sent.' }),
    issues: t.expose('issues', { type: [ValidationIssueType], description: 'Everything that is wrong with it.' }),
  }),
})

/** Said of each. */
export const needsIntake = 'For systems with the scope `records:write`, and for administrators.'
export const intakeErrors = [...anyMutationErrors, ForbiddenError]
/** A thousandth of what it costs to read as many: 10,000 rows are 1,000 of the 5,000 that a request may cost. */
export const intakeComplexity = ({ input }: { input: { rows: readonly unknown[] } }) => ({
  field: 1 + Math.ceil(input.rows.length / 10),
  multiplier: 1,
})

/** The success of taking rows. */
export function takenType(name: string) {
  return builder.objectRef<TakenRows>(name).implement({
    description: 'The rows that could be taken are on record. To send them again changes nothing.',
    fields: (t) => ({
      added: t.exposeInt('added', { description: 'How many are new.' }),
      changed: t.exposeInt('changed', { description: 'How many were there and say something else now.' }),
      unchanged: t.exposeInt('unchanged', { description: 'How many were there already, to the letter.' }),
      faults: t.expose('faults', { type: [RowFaultType], description: 'The rows that were not taken, in order.' }),
    }),
  })
}
