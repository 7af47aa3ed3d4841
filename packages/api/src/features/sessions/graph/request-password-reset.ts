import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { foldEmail } from '../../customers/rules.ts'
import { requestPasswordReset } from '../service/request-password-reset.ts'

const RequestPasswordResetInput = builder.inputType('RequestPasswordResetInput', {
  description: 'Whose password is lost.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    email: t.string({ required: true, description: 'The address under which they work at the store.' }),
  }),
})
const RequestPasswordResetSuccess = builder.objectRef<{ message: string }>('RequestPasswordResetSuccess').implement({
  description: 'If somebody works here under this address, a link goes there by mail. The answer is the same if not.',
  fields: (t) => ({
    message: t.exposeString('message', { description: "What to tell them, in the caller's language." }),
  }),
})

builder.mutationField('requestPasswordReset', (t) =>
  t.field({
    type: RequestPasswordResetSuccess,
    description:
      'Mails a link that sets a new password, or a first one, for half an hour. Never says whether anybody works here.',
    args: { input: t.arg({ type: RequestPasswordResetInput, required: true, description: 'Whose.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'RequestPasswordResetResult', description: 'What came of asking for a new password.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const repeat = { operation: 'requestPasswordReset', key: input.key }
        await countAttempt(context, 'requestPasswordReset', { repeat, person: foldEmail(input.email).slice(0, 254) })
        await requestPasswordReset(context.platform, context, input)
        return { message: context.words.passwordResetSent }
      }),
  }),
)
