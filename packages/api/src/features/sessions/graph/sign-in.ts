import { WrongCredentialsError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { foldEmail } from '../../customers/rules.ts'
import { signIn } from '../service/sign-in.ts'
import { signedIn, signedInType } from './begun-session.ts'

const SignInInput = builder.inputType('SignInInput', {
  description: 'Who signs in. Nothing of it is kept, so it needs no key: sent twice it begins two sessions.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address under which they work at the store.' }),
    password: t.string({ required: true, description: 'Their password.' }),
  }),
})

const SignInSuccess = signedInType('SignInSuccess', 'A session has begun.')

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInSuccess,
    description:
      'A person of the store signs in (mission C7). Anybody who reaches the store may try: the desk, a page of the store, a system with a key.',
    args: { input: t.arg({ type: SignInInput, required: true, description: 'Who.' }) },
    errors: {
      types: [...keylessMutationErrors, WrongCredentialsError],
      union: { name: 'SignInResult', description: 'What came of signing in.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        await countAttempt(context, 'signIn', { person: foldEmail(input.email).slice(0, 254) })
        return signedIn(context, await signIn(context.platform, context, input, context))
      }),
  }),
)
