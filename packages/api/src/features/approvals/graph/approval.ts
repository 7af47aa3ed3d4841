/** What one colleague proposes and another approves, as the people of the store see it (mission D6, D7). */
import { wouldSee } from '../../../access.ts'
import { builder } from '../../../graph/builder.ts'
import { ApprovalReasonType, ApprovalStateType } from '../../../graph/enums.ts'
import type { Complaint } from '../../complaints/store.ts'
import { approvalRefusal, whoMayApprove } from '../../remedies/authority.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { MoneyType } from '../../stores/graph.ts'
import type { Approval } from '../store.ts'

/** A request for approval as it was at an event of the timeline: an answer to a repeated key tells of nothing later. */
export interface ShownApproval {
  approval: Approval
  sequence: number
  /** Where the complaint stands: whoever does not see it is nobody to ask. */
  complaint: Pick<Complaint, 'departmentId' | 'ownerId'>
}

const isOver = ({ approval, sequence }: ShownApproval) => approval.endedIn !== null && approval.endedIn <= sequence

/** What an approver must be able to give. */
const toApprove = ({ currency, amountMinor, sumMinor, askedById }: Approval) => ({
  currency,
  amountMinor,
  givenMinor: sumMinor - amountMinor,
  proposerId: askedById,
})

export const ApprovalType = builder.objectRef<ShownApproval>('Approval')
ApprovalType.implement({
  description: 'What a person of the store wants to propose or to agree to, and another person has to approve.',
  fields: (t) => ({
    state: t.field({
      type: ApprovalStateType,
      description: 'What became of it.',
      resolve: (shown) => (isOver(shown) ? shown.approval.state : 'WAITING'),
    }),
    reasons: t.field({
      type: [ApprovalReasonType],
      description: 'Why it needs somebody else.',
      resolve: ({ approval }) => approval.reasons,
    }),
    policyRow: t.int({
      description: 'The row of the policy that fitted the case when it was asked, from 1.',
      resolve: ({ approval }) => approval.policyRow,
    }),
    amount: t.field({
      type: MoneyType,
      description: 'What the option comes to. A replacement counts for what was paid unless its amount is told.',
      resolve: ({ approval: { amountMinor, currency } }) => ({ amountMinor, currency }),
    }),
    sum: t.field({
      type: MoneyType,
      description: 'That, and what was given in the case before.',
      resolve: ({ approval: { sumMinor: amountMinor, currency } }) => ({ amountMinor, currency }),
    }),
    limit: t.field({
      type: MoneyType,
      description: 'What whoever asked may give in one case by themselves.',
      resolve: ({ approval: { limitMinor: amountMinor, currency } }) => ({ amountMinor, currency }),
    }),
    askedBy: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who asked. Null: somebody who is not on record.',
      resolve: ({ approval }, _, { store }) => staffMember(store.people, approval.askedById) ?? null,
    }),
    askedByName: t.string({
      nullable: true,
      description: 'Their name as the customer will see it.',
      resolve: ({ approval }) => approval.askedByName,
    }),
    askedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ approval }) => approval.askedAt }),
    dueAt: t.field({
      type: 'DateTime',
      description: 'Until when it is to be decided: by then the customer hears. When that is missed, it goes up.',
      resolve: ({ approval }) => approval.dueAt,
    }),
    text: t.string({
      nullable: true,
      description: 'What the customer reads with it once it is approved. Null: it accepts a counter-offer.',
      resolve: ({ approval }) => approval.text,
    }),
    accepts: t.boolean({
      description: 'Whether it accepts a counter-offer: approved, it is agreed, and comes out of the fund.',
      resolve: ({ approval }) => approval.accepts !== null,
    }),
    mayDecide: t.boolean({
      description: 'Whether the caller may approve or decline it. Never for what they asked themselves.',
      resolve: async (shown, _, { actor, store, complaints }) => {
        if (actor.kind !== 'STAFF' || isOver(shown)) return false
        const member = staffMember(store.people, actor.staffId)
        if (!member) return false
        const now = { ...member, role: actor.role }
        return approvalRefusal(await complaints.limits(), now, toApprove(shown.approval)) === null
      },
    }),
    approvers: t.field({
      type: [StaffMemberType],
      description: 'Who may decide, those with the least authority that is enough first. None once it is decided.',
      resolve: async (shown, _, { store, complaints }) => {
        if (isOver(shown)) return []
        const may = whoMayApprove(store.people, await complaints.limits(), toApprove(shown.approval))
        return may.filter((member) => wouldSee(member, shown.complaint))
      },
    }),
    decidedBy: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who decided. Null while it waits, and when it lapsed.',
      resolve: (shown, _, { store }) =>
        isOver(shown) ? (staffMember(store.people, shown.approval.decidedById) ?? null) : null,
    }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided or lapsed. Null while it waits.',
      resolve: (shown) => (isOver(shown) ? shown.approval.endedAt : null),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was declined, for colleagues. Null when it was not.',
      resolve: (shown) => (isOver(shown) ? shown.approval.reason : null),
    }),
  }),
})
