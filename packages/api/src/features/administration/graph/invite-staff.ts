import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { StaffRoleType } from '../../../graph/enums.ts'
import { anyMutationErrors } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf } from '../../complaints/graph/store-act.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { inviteStaff } from '../service/invite-staff.ts'
import { changeStore } from './settings-mutation.ts'

const InviteStaffInput = builder.inputType('InviteStaffInput', {
  description: 'Who is to work at the store.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    displayName: t.string({ required: true, description: 'The name that customers see, up to 200 characters.' }),
    email: t.string({ required: true, description: 'Where the link goes, and warnings and escalations after it.' }),
    role: t.field({ type: StaffRoleType, required: true, description: 'What they may decide.' }),
    departmentId: t.id({ required: false, description: 'Where they work. Everywhere unless told.' }),
  }),
})
const InviteStaffSuccess = builder.objectRef<StaffMember>('InviteStaffSuccess').implement({
  description: 'They are on record, and a link is on its way to them by mail: it works once, for three days.',
  fields: (t) => ({
    person: t.field({ type: StaffMemberType, description: 'Who was invited.', resolve: (person) => person }),
  }),
})

builder.mutationField('inviteStaff', (t) =>
  t.field({
    type: InviteStaffSuccess,
    description:
      'Somebody is to work at the store (mission C7). For administrators who signed in within the last 15 minutes; no key can.',
    args: { input: t.arg({ type: InviteStaffInput, required: true, description: 'Who, and as what.' }) },
    errors: {
      types: [...anyMutationErrors, ForbiddenError, SignInAgainError],
      union: { name: 'InviteStaffResult', description: 'What came of inviting.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = optionalRowOf('Department', input.departmentId)
        return inviteStaff(context.platform, context, { ...input, departmentId })
      }),
  }),
)
