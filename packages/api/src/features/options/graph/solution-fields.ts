/** How a complaint is put right: told alike to its customer and to the staff (mission D2, D4, D9). */
import type { Audience } from '@redress/schema/enums'
import { builder } from '../../../graph/builder.ts'
import { DutyStateType, PartyType } from '../../../graph/enums.ts'
import type { Complaint } from '../../complaints/store.ts'
import { DecisionType, shownDecision } from '../../decisions/graph/decision.ts'
import { type Duty, dutiesOf } from '../rules.ts'
import { agreementAmong, OptionType, shownOptions } from './option.ts'

/** A duty, and what the store's own books say of it. */
type BookedDuty = Duty & {
  reference: string | null
  /** Not for the customer. */
  waitsForFund: boolean | null
}

const DutyType = builder.objectRef<BookedDuty>('Duty').implement({
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
      description: 'When the store did it, or saw that the customer had. Null before.',
    }),
    promiseId: t.globalID({
      nullable: true,
      description: 'The promise by which the store owes it: `recordRemedy` takes it. Null for what the customer does.',
      resolve: ({ promiseId }) => (promiseId ? { type: 'Promise', id: promiseId } : null),
    }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'The number of the refund, the parcel, the voucher. Null before it is done, and where it has none.',
    }),
    waitsForFund: t.exposeBoolean('waitsForFund', {
      nullable: true,
      description:
        'Whether it waits until the fund holds what the agreement costs; it is drawn by itself then. Null for the customer.',
    }),
  }),
})

/** The fields of a type whose parent has a complaint in it. */
export function solutionFields<Parent extends object>(
  t: Pick<PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Parent>, 'field'>,
  complaintOf: (parent: Parent) => Complaint,
  audience: Audience,
) {
  return {
    options: t.field({
      type: [OptionType],
      description: 'Ways to put it right, in the order in which they were proposed, counter-offers too (mission D4).',
      complexity: { field: 1, multiplier: 6 },
      resolve: async (parent, _, { complaints }) => {
        const complaint = complaintOf(parent)
        return shownOptions(await complaints.options.load(complaint.id), complaint, audience)
      },
    }),
    agreement: t.field({
      type: OptionType,
      nullable: true,
      description: 'What was agreed (mission D9). Null until something is.',
      resolve: async (parent, _, { complaints, platform }) => {
        const complaint = complaintOf(parent)
        const shown = shownOptions(await complaints.options.load(complaint.id), complaint, audience)
        return agreementAmong(shown, platform.now())
      },
    }),
    duties: t.field({
      type: [DutyType],
      description:
        'What each side does for what was agreed, and how far that is now: first the part of the customer. What is owed for a delay is among it. Empty until something is agreed.',
      complexity: { field: 1, multiplier: 6 },
      resolve: async (parent, _, { complaints, platform, words }) => {
        const complaint = complaintOf(parent)
        const shown = shownOptions(await complaints.options.load(complaint.id), complaint, audience)
        const agreed = agreementAmong(shown, platform.now())
        if (!agreed) return []
        const owed = (await complaints.remedies.load(complaint.id)).filter(({ cycle }) => cycle === complaint.cycle)
        const remedies = await complaints.agreed.load(complaint.id)
        return dutiesOf(complaint, agreed.option, owed, words).map((duty) => {
          const remedy = remedies.find(({ promiseId }) => promiseId === duty.promiseId)
          const isTold = remedy?.deliveredIn !== undefined && (remedy.deliveredIn ?? 0) <= complaint.eventCount
          const waitsForFund = audience === 'STAFF' ? remedy?.waitingSince != null : null
          return { ...duty, reference: isTold ? (remedy?.reference ?? null) : null, waitsForFund }
        })
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
