import { NotFoundError, SecondFactorRequiredError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { usePasswordLink } from '../service/password-link.ts'
import {
  codeDescription,
  linkTokenDescription,
  newPasswordDescription,
  signedIn,
  signedInType,
} from './begun-session.ts'

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  description: 'The link of a reset, and the password to set with it.',
  fields: (t) => ({
    linkToken: t.string({ required: true, description: linkTokenDescription }),
    password: t.string({ required: true, description: newPasswordDescription }),
    code: t.string({ required: false, description: codeDescription }),
  }),
})

const ResetPasswordSuccess = signedInType('ResetPasswordSuccess', 'The password is set, and a session has begun.')

builder.mutationField('resetPassword', (t) =>
  t.field({
    type: ResetPasswordSuccess,
    description:
      'The link of a reset is used: a new password is set, every session ends, passkeys that were added in the last 30 days are removed, and whoever held it is signed in.',
    args: { input: t.arg({ type: ResetPasswordInput, required: true, description: 'The link, and the password.' }) },
    errors: {
      types: [...keylessMutationErrors, NotFoundError, SecondFactorRequiredError],
      union: { name: 'ResetPasswordResult', description: 'What came of setting a new password.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        await countAttempt(context, 'usePasswordLink')
        if (input.code) await countAttempt(context, 'secondFactor', { person: input.linkToken.slice(0, 254) })
        return signedIn(context, await usePasswordLink(context.platform, context, input, 'RESET'))
      }),
  }),
)
