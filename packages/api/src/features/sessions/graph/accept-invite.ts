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

const AcceptInviteInput = builder.inputType('AcceptInviteInput', {
  description: 'An invitation, and the password to set with it.',
  fields: (t) => ({
    linkToken: t.string({ required: true, description: linkTokenDescription }),
    password: t.string({ required: true, description: newPasswordDescription }),
    code: t.string({ required: false, description: codeDescription }),
  }),
})

const AcceptInviteSuccess = signedInType('AcceptInviteSuccess', 'The password is set, and a session has begun.')

builder.mutationField('acceptInvite', (t) =>
  t.field({
    type: AcceptInviteSuccess,
    description: 'The link of an invitation is used: a password is set, and whoever held it is signed in (mission C7).',
    args: { input: t.arg({ type: AcceptInviteInput, required: true, description: 'The link, and the password.' }) },
    errors: {
      types: [...keylessMutationErrors, NotFoundError, SecondFactorRequiredError],
      union: { name: 'AcceptInviteResult', description: 'What came of accepting an invitation.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        await countAttempt(context, 'usePasswordLink')
        if (input.code) await countAttempt(context, 'secondFactor', { person: input.linkToken.slice(0, 254) })
        return signedIn(context, await usePasswordLink(context.platform, context, input, 'INVITE'))
      }),
  }),
)
