/** The links of an invitation and of a reset: one act, by the right link. */
import { NotFoundError, SecondFactorRequiredError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { usePasswordLink } from '../service/password-link.ts'
import type { LinkPurpose } from '../tables.ts'
import {
  codeDescription,
  linkTokenDescription,
  newPasswordDescription,
  signedIn,
  signedInType,
} from './begun-session.ts'

interface Said {
  purpose: LinkPurpose
  /** What it does, what it takes and what came of it, as the schema says it. */
  does: string
  takes: string
  cameOf: string
}

function linkMutation(field: string, { purpose, does, takes, cameOf }: Said): void {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`
  const input = builder.inputType(`${name}Input`, {
    description: takes,
    fields: (t) => ({
      linkToken: t.string({ required: true, description: linkTokenDescription }),
      password: t.string({ required: true, description: newPasswordDescription }),
      code: t.string({ required: false, description: codeDescription }),
    }),
  })
  const success = signedInType(`${name}Success`, 'The password is set, and a session has begun.')
  builder.mutationField(field, (t) =>
    t.field({
      type: success,
      description: does,
      args: { input: t.arg({ type: input, required: true, description: 'The link, and the password.' }) },
      errors: {
        types: [...keylessMutationErrors, NotFoundError, SecondFactorRequiredError],
        union: { name: `${name}Result`, description: cameOf },
      },
      resolve: (_root, { input }, context) =>
        mutate(context, async () => {
          await countAttempt(context, 'usePasswordLink')
          if (input.code) await countAttempt(context, 'secondFactor', { person: input.linkToken.slice(0, 254) })
          return signedIn(context, await usePasswordLink(context.platform, context, input, purpose))
        }),
    }),
  )
}

linkMutation('acceptInvite', {
  purpose: 'INVITE',
  does: 'The link of an invitation is used: a password is set, and whoever held it is signed in (mission C7).',
  takes: 'An invitation, and the password to set with it.',
  cameOf: 'What came of accepting an invitation.',
})

linkMutation('resetPassword', {
  purpose: 'RESET',
  does: 'The link of a reset is used: a new password is set, every session ends, passkeys that were added in the last 30 days are removed, and whoever held it is signed in.',
  takes: 'The link of a reset, and the password to set with it.',
  cameOf: 'What came of setting a new password.',
})
