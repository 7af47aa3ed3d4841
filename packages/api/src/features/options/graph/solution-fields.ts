/** How a complaint is put right: told alike to its customer and to the staff (mission D2, D4, D9). */
import { builder } from '../../../graph/builder.ts'
import { DutyStateType, PartyType } from '../../../graph/enums.ts'
import type { Complaint } from '../../complaints/store.ts'
import { DecisionType, shownDecision } from '../../decisions/graph/decision.ts'
import { type Duty, dutiesOf } from '../rules.ts'
import { agreementAmong, OptionType, shownOptions } from './option.ts'

const DutyType = builder.objectRef<Duty>('Duty').implement({
  description: 'One thing that one side does for an agreement, and how far it is (mission D9).',
  fields: (t) => ({
    party: t.expose('party', { type: PartyType, description: 'Who does it.' }),
    wording: t.exposeString('wording', { description: 'What, as the customer reads it.' }),
    state: t.expose('state', { type: DutyStateType, description: 'How far it is.' }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when. Null when it is done, while it waits, and for what has no time.',
    }),
    previousDueAt: t.expose('previousDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when it was owed before it was moved or missed. Null when neither happened.',
    }),
    doneAt: t.expose('doneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the store did it. Null before, and for what the customer does.',
    }),
  }),
})

/** The fields of a type whose parent has a complaint in it. */
export function solutionFields<Parent extends object>(
  t: Pick<PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Parent>, 'field'>,
  complaintOf: (parent: Parent) => Complaint,
) {
  return {
    options: t.field({
      type: [OptionType],
      description: 'Ways to put it right, in the order in which they were proposed, counter-offers too (mission D4).',
      complexity: { field: 1, multiplier: 6 },
      resolve: async (parent, _, { complaints }) => {
        const complaint = complaintOf(parent)
        return shownOptions(await complaints.options.load(complaint.id), complaint)
      },
    }),
    agreement: t.field({
      type: OptionType,
      nullable: true,
      description: 'What was agreed (mission D9). Null until something is.',
      resolve: async (parent, _, { complaints }) => {
        const complaint = complaintOf(parent)
        return agreementAmong(shownOptions(await complaints.options.load(complaint.id), complaint))
      },
    }),
    duties: t.field({
      type: [DutyType],
      description:
        'What each side does for what was agreed, and how far that is now: first the part of the customer. What is owed for a delay is among it. Empty until something is agreed.',
      complexity: { field: 1, multiplier: 6 },
      resolve: async (parent, _, { complaints, words }) => {
        const complaint = complaintOf(parent)
        const agreed = agreementAmong(shownOptions(await complaints.options.load(complaint.id), complaint))
        if (!agreed) return []
        const owed = (await complaints.remedies.load(complaint.id)).filter(({ cycle }) => cycle === complaint.cycle)
        return dutiesOf(complaint, agreed.option, owed, words)
      },
    }),
    decision: t.field({
      type: DecisionType,
      nullable: true,
      description: 'What the store decided in this cycle, and why. Null until it has.',
      resolve: async (parent, _, { complaints }) => {
        const complaint = complaintOf(parent)
        return shownDecision(await complaints.decisions.load(complaint.id), complaint)
      },
    }),
  }
}
