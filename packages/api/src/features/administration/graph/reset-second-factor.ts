import { ForbiddenError, NotFoundError, SignInAgainError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { StaffMemberType } from '../../staff/graph.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { resetSecondFactor } from '../service/reset-second-factor.ts'

const ResetSecondFactorInput = builder.inputType('ResetSecondFactorInput', {
  description: 'Who has lost their phone and their sheet.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    staffId: t.id({ required: true, description: 'Who.' }),
  }),
})
const ResetSecondFactorSuccess = builder.objectRef<StaffMember>('ResetSecondFactorSuccess').implement({
  description: 'They sign in with their password alone until they set up another. Their sessions have ended.',
  fields: (t) => ({
    person: t.field({ type: StaffMemberType, description: 'Who.', resolve: (person) => person }),
  }),
})

builder.mutationField('resetSecondFactor', (t) =>
  t.field({
    type: ResetSecondFactorSuccess,
    description:
      'Takes the second factor and the passkeys of a colleague away who has lost them, and tells them by mail; at the identity provider they are found by their address again. For administrators who signed in within the last 15 minutes; no key can.',
    args: { input: t.arg({ type: ResetSecondFactorInput, required: true, description: 'Whose.' }) },
    errors: {
      types: [...anyMutationErrors, ForbiddenError, SignInAgainError, NotFoundError],
      union: { name: 'ResetSecondFactorResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        resetSecondFactor(context.platform, context, { ...input, staffId: rowOf('StaffMember', input.staffId) }),
      ),
  }),
)
