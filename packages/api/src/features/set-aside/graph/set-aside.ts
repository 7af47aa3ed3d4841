import { ForbiddenError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { SetAsideReasonType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { ComplaintType } from '../../complaints/graph/complaint.ts'
import { decidingMutationErrors, expectedVersionDescription } from '../../complaints/graph/complaint-changed.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import {
  actedOnType,
  displayNameDescription,
  needsScopes,
  optionalRowOf,
  rowOf,
  staffIdDescription,
} from '../../complaints/graph/store-act.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { setAside } from '../service/set-aside.ts'
import { type SetAside, setAsidesOf } from '../store.ts'

const SetAsideType = builder.objectRef<SetAside>('SetAside').implement({
  description: 'That something was taken for no complaint. The timeline has what was said to it.',
  fields: (t) => ({
    reason: t.expose('reason', { type: SetAsideReasonType, description: 'Why.' }),
    by: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who set it aside. Null: somebody who is not on record, or a system of the store.',
      resolve: ({ staffId }, _, { store }) => staffMember(store.people, staffId) ?? null,
    }),
    at: t.expose('setAsideAt', { type: 'DateTime', description: 'When.' }),
  }),
})

builder.objectField(ComplaintType, 'setAside', (t) =>
  t.field({
    type: SetAsideType,
    nullable: true,
    description: 'Why it is set aside, and by whom. Null while it is not.',
    resolve: async (complaint, _, { platform: { database } }) => {
      if (complaint.status !== 'SET_ASIDE') return null
      const [last] = await setAsidesOf(database, database.read, complaint)
      return last ?? null
    },
  }),
)

const SetAsideInput = builder.inputType('SetAsideInput', {
  description: 'What is no complaint, and why.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    complaintId: t.id({ required: true, description: 'Which one.' }),
    reason: t.field({ type: SetAsideReasonType, required: true, description: 'Why it is none.' }),
    note: t.string({ required: false, description: 'More of it, up to 2,000 characters. For colleagues only.' }),
    expectedVersion: t.int({ required: false, description: expectedVersionDescription }),
    staffId: t.id({ required: false, description: staffIdDescription }),
    displayName: t.string({ required: false, description: displayNameDescription }),
  }),
})

const SetAsideSuccess = actedOnType('SetAsideSuccess', 'Nothing is owed, and nobody is written to about it.')

builder.mutationField('setAside', (t) =>
  t.field({
    type: SetAsideSuccess,
    description: `Sets aside what is no complaint: nothing is owed on it, no mail goes out about it, it is in no queue and no figure of complaints. Its customer reads so behind their link; what they write there takes it up again, and then it cannot be set aside any more. For supervisors, managers and administrators, and systems of the store; not by somebody of the front line. Refused for what is about safety, and once there is a decision, an option, or anything that the store gave. ${needsScopes}`,
    args: { input: t.arg({ type: SetAsideInput, required: true, description: 'Which, and why.' }) },
    errors: {
      types: [...decidingMutationErrors, ForbiddenError],
      union: { name: 'SetAsideResult', description: 'What came of setting it aside.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        setAside(context.platform, context, {
          ...input,
          complaintId: rowOf('Complaint', input.complaintId),
          staffId: optionalRowOf('StaffMember', input.staffId),
        }),
      ),
  }),
)
