import { WrongCredentialsError } from '../../../errors.ts'
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { signedIn, signedInType } from '../../sessions/graph/begun-session.ts'
import { type Challenge, relyingPartyOf } from '../relying-party.ts'
import { beginPasskeySignIn, signInWithPasskey } from '../service/sign-in-with-passkey.ts'
import {
  challengeDescription,
  challengeEndDescription,
  clientDataDescription,
  relyingPartyDescription,
} from './words.ts'

const BeginPasskeySignInSuccess = builder
  .objectRef<Challenge & { relyingPartyId: string }>('BeginPasskeySignInSuccess')
  .implement({
    description:
      'What a device is asked to sign, for `navigator.credentials.get`: with `userVerification: "required"`, and without `allowCredentials`, so that it finds out by itself who is there.',
    fields: (t) => ({
      challenge: t.exposeString('challenge', { description: challengeDescription }),
      endsAt: t.expose('endsAt', { type: 'DateTime', description: challengeEndDescription }),
      relyingPartyId: t.exposeString('relyingPartyId', { description: relyingPartyDescription }),
    }),
  })

builder.mutationField('beginPasskeySignIn', (t) =>
  t.field({
    type: BeginPasskeySignInSuccess,
    description:
      'Begins to sign in with a passkey. The same for everybody, and nothing is stored, so it needs no key. Anybody who reaches the store may try.',
    errors: {
      types: keylessMutationErrors,
      union: { name: 'BeginPasskeySignInResult', description: 'What came of beginning.' },
    },
    resolve: (_root, _arguments, context) =>
      mutate(context, async () => {
        await countAttempt(context, 'beginPasskeySignIn')
        const { id: relyingPartyId } = relyingPartyOf(context.publicUrl)
        return { ...beginPasskeySignIn(context.platform, context), relyingPartyId }
      }),
  }),
)

const SignInWithPasskeyInput = builder.inputType('SignInWithPasskeyInput', {
  description: 'What a device has signed for `beginPasskeySignIn`. A challenge works once, so it needs no key.',
  fields: (t) => ({
    credentialId: t.string({ required: true, description: 'The `id` of the credential, base64url.' }),
    userHandle: t.string({ required: true, description: 'Whose it is, as the device says, base64url.' }),
    clientDataJSON: t.string({ required: true, description: clientDataDescription }),
    authenticatorData: t.string({ required: true, description: clientDataDescription }),
    signature: t.string({ required: true, description: 'As the device gave it, base64url.' }),
  }),
})

builder.mutationField('signInWithPasskey', (t) =>
  t.field({
    type: signedInType('SignInWithPasskeySuccess', 'A session has begun.'),
    description:
      'A person of the store signs in with a passkey: no address, no password and no code, as the device has made sure who they are. Anybody who reaches the store may try.',
    args: { input: t.arg({ type: SignInWithPasskeyInput, required: true, description: 'What was signed.' }) },
    errors: {
      types: [...keylessMutationErrors, WrongCredentialsError],
      union: { name: 'SignInWithPasskeyResult', description: 'What came of signing in.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        await countAttempt(context, 'signInWithPasskey')
        const { platform, publicUrl } = context
        return signedIn(context, await signInWithPasskey(platform, context, input, relyingPartyOf(publicUrl)))
      }),
  }),
)
