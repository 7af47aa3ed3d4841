import { SecondFactorRequiredError, WrongCredentialsError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { foldEmail } from '../../customers/rules.ts'
import { signIn } from '../service/sign-in.ts'
import { codeDescription, signedIn, signedInType } from './begun-session.ts'

const SignInInput = builder.inputType('SignInInput', {
  description: 'Who signs in. Nothing of it is kept, so it needs no key: sent twice it begins two sessions.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address under which they work at the store.' }),
    password: t.string({ required: true, description: 'Their password.' }),
    code: t.string({ required: false, description: codeDescription }),
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
      types: [...keylessMutationErrors, WrongCredentialsError, SecondFactorRequiredError],
      union: { name: 'SignInResult', description: 'What came of signing in.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const person = foldEmail(input.email).slice(0, 254)
        await countAttempt(context, 'signIn', { person })
        if (input.code) await countAttempt(context, 'secondFactor', { person })
        return signedIn(context, await signIn(context.platform, context, input, context))
      }),
  }),
)
