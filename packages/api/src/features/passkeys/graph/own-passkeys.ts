import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { keylessMutationErrors, mutate } from '../../../graph/errors.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { relyingPartyOf } from '../relying-party.ts'
import { addPasskey, beginPasskey, ownPasskeys, type PasskeyOffer, removePasskey } from '../service/own-passkeys.ts'
import type { Passkey } from '../store.ts'
import { algorithms } from '../verification.ts'
import {
  challengeDescription,
  challengeEndDescription,
  clientDataDescription,
  relyingPartyDescription,
} from './words.ts'

const errorsOfOwn = [...keylessMutationErrors, ForbiddenError, SignInAgainError]
const forWhom = 'For the people of the store, who signed in within the last 15 minutes; no key has one.'

const PasskeyType = builder.objectRef<Passkey>('Passkey').implement({
  description: 'What somebody signs in with instead of a password: a key on a device that knows them (WebAuthn).',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Passkey', id }) }),
    name: t.exposeString('name', { description: 'What its holder calls it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody signed in with it last. Null: never yet.',
    }),
  }),
})

builder.queryField('passkeys', (t) =>
  t.field({
    type: [PasskeyType],
    description: 'The passkeys of whoever is signed in, the oldest first. None for everybody else.',
    resolve: (_root, _arguments, { actor, platform }) => (actor.kind === 'STAFF' ? ownPasskeys(platform, actor) : []),
  }),
)

const BeginPasskeySuccess = builder.objectRef<PasskeyOffer>('BeginPasskeySuccess').implement({
  description:
    'What a device needs to make a passkey, for `navigator.credentials.create`: with `attestation: "none"`, `residentKey: "required"` and `userVerification: "required"`.',
  fields: (t) => ({
    challenge: t.exposeString('challenge', { description: challengeDescription }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: challengeEndDescription }),
    relyingPartyId: t.string({
      description: relyingPartyDescription,
      resolve: ({ relyingParty }) => relyingParty.id,
    }),
    relyingPartyName: t.exposeString('storeName', { description: '`rp.name`: what the store is called.' }),
    holderId: t.exposeString('holderId', {
      description: '`user.id`: whoever is signed in, at this store, in base64url. It says nothing to anybody else.',
    }),
    holderName: t.string({
      description: '`user.name`: tells their passkeys from those of other people and stores on the device.',
      resolve: ({ email, storeName }) => `${email} · ${storeName}`,
    }),
    holderDisplayName: t.exposeString('displayName', { description: '`user.displayName`: what they are called.' }),
    algorithms: t.intList({
      description: '`pubKeyCredParams`: kinds of keys that count, the best first (COSE).',
      resolve: () => algorithms,
    }),
    credentialIds: t.exposeStringList('credentialIds', {
      description: '`excludeCredentials`: a device that holds one of these needs no second one.',
    }),
  }),
})

builder.mutationField('beginPasskey', (t) =>
  t.field({
    type: BeginPasskeySuccess,
    description: `Begins to add a passkey. ${forWhom} Nothing is stored, so it needs no key.`,
    errors: {
      types: errorsOfOwn,
      union: { name: 'BeginPasskeyResult', description: 'What came of beginning.' },
    },
    resolve: (_root, _arguments, context) =>
      mutate(context, () => beginPasskey(context.platform, context, relyingPartyOf(context.publicUrl))),
  }),
)

const AddPasskeyInput = builder.inputType('AddPasskeyInput', {
  description: 'What a device has made for `beginPasskey`. A challenge works once, so it needs no key.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'What to call it, 1 to 200 characters: the device that holds it, most often.',
    }),
    credentialId: t.string({ required: true, description: 'The `id` of the credential, base64url.' }),
    clientDataJSON: t.string({ required: true, description: clientDataDescription }),
    attestationObject: t.string({ required: true, description: 'As the device gave it, base64url.' }),
    transports: t.stringList({
      required: false,
      description: 'What `getTransports()` says. What we do not know is left out.',
    }),
  }),
})

const AddPasskeySuccess = builder.objectRef<Passkey>('AddPasskeySuccess').implement({
  description: 'Its holder signs in with it alone from now on. A mail says so to them.',
  fields: (t) => ({
    passkey: t.field({ type: PasskeyType, description: 'The passkey.', resolve: (passkey) => passkey }),
  }),
})

builder.mutationField('addPasskey', (t) =>
  t.field({
    type: AddPasskeySuccess,
    description: `Adds a passkey, 20 at most. ${forWhom} Sent again, it is the same passkey.`,
    args: { input: t.arg({ type: AddPasskeyInput, required: true, description: 'The passkey.' }) },
    errors: {
      types: errorsOfOwn,
      union: { name: 'AddPasskeyResult', description: 'What came of adding a passkey.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () => addPasskey(context.platform, context, input, relyingPartyOf(context.publicUrl))),
  }),
)

const RemovePasskeyInput = builder.inputType('RemovePasskeyInput', {
  description: 'A passkey that is to open nothing any more.',
  fields: (t) => ({ passkeyId: t.id({ required: true, description: 'Which one.' }) }),
})
const RemovePasskeySuccess = builder.objectRef<{ wasThere: boolean }>('RemovePasskeySuccess').implement({
  description: 'There is no such passkey of the caller any more. If there was one, their other sessions have ended.',
  fields: (t) => ({ wasThere: t.exposeBoolean('wasThere', { description: 'Whether there was one.' }) }),
})

builder.mutationField('removePasskey', (t) =>
  t.field({
    type: RemovePasskeySuccess,
    description: `Removes a passkey, and ends every other session of its holder; a mail tells them. ${forWhom} Safe to send again.`,
    args: { input: t.arg({ type: RemovePasskeyInput, required: true, description: 'Which passkey.' }) },
    errors: {
      types: errorsOfOwn,
      union: { name: 'RemovePasskeyResult', description: 'What came of removing a passkey.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => ({
        wasThere: await removePasskey(context.platform, context, { passkeyId: rowOf('Passkey', input.passkeyId) }),
      })),
  }),
)
