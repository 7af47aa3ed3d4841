import { ForbiddenError, NotFoundError, SignInAgainError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { StaffRoleType } from '../../../graph/enums.ts'
import { anyMutationErrors } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { updateStaff, versionOfPerson } from '../service/update-staff.ts'
import { changeStore, expectedVersionDescription } from './settings-mutation.ts'

builder.objectField(StaffMemberType, 'version', (t) =>
  t.string({
    description: 'Another one after each change of role or department, for `expectedVersion` of `updateStaff`.',
    resolve: versionOfPerson,
  }),
)

const UpdateStaffInput = builder.inputType('UpdateStaffInput', {
  description: 'What is to be different about a person of the store.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    staffId: t.id({ required: true, description: 'Who.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    role: t.field({
      type: StaffRoleType,
      required: false,
      description: 'What they may decide. As it is unless told. With another role they sign in again.',
    }),
    departmentId: t.id({
      required: false,
      description: 'Where they work. As it is unless told; null is everywhere.',
    }),
  }),
})
const UpdateStaffSuccess = builder.objectRef<StaffMember>('UpdateStaffSuccess').implement({
  description: 'It counts from their next request on.',
  fields: (t) => ({
    person: t.field({ type: StaffMemberType, description: 'The person after it.', resolve: (person) => person }),
  }),
})

builder.mutationField('updateStaff', (t) =>
  t.field({
    type: UpdateStaffSuccess,
    description:
      'Gives a person of the store another role or department. For administrators who signed in within the last 15 minutes; no key can. One administrator always stays.',
    args: { input: t.arg({ type: UpdateStaffInput, required: true, description: 'Who, and what.' }) },
    errors: {
      types: [...anyMutationErrors, ForbiddenError, SignInAgainError, NotFoundError],
      union: { name: 'UpdateStaffResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = optionalRowOf('Department', input.departmentId)
        const staffId = rowOf('StaffMember', input.staffId)
        return updateStaff(context.platform, context, { ...input, staffId, departmentId })
      }),
  }),
)
