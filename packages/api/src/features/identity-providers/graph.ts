import { builder } from '../../graph/builder.ts'
import { mutate } from '../../graph/errors.ts'
import { expectedVersionDescription } from '../administration/graph/settings-mutation.ts'
import { requireAdministratorToRead } from '../administration/service/require-administrator.ts'
import { keyDescription } from '../complaints/graph/file-complaint.ts'
import { StaffMemberType } from '../staff/graph.ts'
import { staffMember } from '../staff/rules.ts'
import { administratorErrors, forAdministrators } from '../webhooks/graph/manage-endpoints.ts'
import { beginUrl, redirectUri, worksAt } from './addresses.ts'
import {
  removeIdentityProvider,
  type ShownIdentityProvider,
  setIdentityProvider,
  shown,
  versionOfProvider,
} from './service/set-identity-provider.ts'
import { identityProviderOf } from './store.ts'

const labelDescription = 'What people call it: “Sign in with …”.'
const isOnlyWayDescription =
  'Whether everybody but administrators signs in with nothing else. Administrators always get in by password or passkey, so a provider that fails locks nobody out.'

const ProviderSignInType = builder.objectRef<ShownIdentityProvider>('ProviderSignIn').implement({
  description: 'How the people of the store sign in by its own identity provider (OpenID Connect).',
  fields: (t) => ({
    label: t.exposeString('label', { description: labelDescription }),
    isOnlyWay: t.exposeBoolean('isOnlyWay', { description: isOnlyWayDescription }),
    url: t.string({
      description: 'Where it begins: a page to go to. It ends at the desk.',
      resolve: ({ storeId }, _, { publicUrl }) => beginUrl(publicUrl, storeId),
    }),
  }),
})

builder.queryField('providerSignIn', (t) =>
  t.field({
    type: ProviderSignInType,
    nullable: true,
    description:
      'How people sign in by the identity provider of the store, for whoever is about to. Null: it has none.',
    resolve: async (_root, _arguments, { actor, publicUrl, platform: { database } }) => {
      const provider = worksAt(publicUrl) && (await identityProviderOf(database, database.read, actor.storeId))
      return provider ? shown(provider) : null
    },
  }),
)

const IdentityProviderType = builder.objectRef<ShownIdentityProvider>('IdentityProvider').implement({
  description: 'By what the people of the store sign in. The client secret is kept sealed and told to nobody.',
  fields: (t) => ({
    issuer: t.exposeString('issuer', { description: 'The address of the provider, as it says it itself.' }),
    clientId: t.exposeString('clientId', { description: 'What the provider calls Redress.' }),
    label: t.exposeString('label', { description: labelDescription }),
    isOnlyWay: t.exposeBoolean('isOnlyWay', { description: isOnlyWayDescription }),
    setAt: t.expose('setAt', { type: 'DateTime', description: 'Since when it stands so.' }),
    setBy: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who set it so. Null: the command line.',
      resolve: ({ setBy }, _, { store }) => staffMember(store.people, setBy) ?? null,
    }),
  }),
})

interface IdentityProviderSettings {
  storeId: string
}

const IdentityProviderSettingsType = builder.objectRef<IdentityProviderSettings>('IdentityProviderSettings').implement({
  description: 'The identity provider of the store, and what to tell it.',
  fields: (t) => ({
    provider: t.field({
      type: IdentityProviderType,
      nullable: true,
      description: 'By what people sign in. Null: by passwords and passkeys only.',
      resolve: async ({ storeId }, _, { platform: { database } }) => {
        const provider = await identityProviderOf(database, database.read, storeId)
        return provider ? shown(provider) : null
      },
    }),
    version: t.string({
      description:
        'Another one each time that it is set or taken away, for `expectedVersion` of `setIdentityProvider`; there is one without a provider too.',
      resolve: async ({ storeId }, _, { platform: { database } }) =>
        versionOfProvider(await identityProviderOf(database, database.read, storeId)),
    }),
    redirectUri: t.string({
      description: 'Where the provider may send people back to: to be registered there, to the letter.',
      resolve: ({ storeId }, _, { publicUrl }) => redirectUri(publicUrl, storeId),
    }),
    beginUrl: t.string({
      description: 'Where signing in begins, for a tile in the provider’s own list.',
      resolve: ({ storeId }, _, { publicUrl }) => beginUrl(publicUrl, storeId),
    }),
  }),
})

builder.queryField('identityProvider', (t) =>
  t.field({
    type: IdentityProviderSettingsType,
    description: 'The identity provider of the store. For administrators; no key can.',
    resolve: (_root, _arguments, { actor }) => {
      requireAdministratorToRead(actor)
      return { storeId: actor.storeId }
    },
  }),
)

const SetIdentityProviderInput = builder.inputType('SetIdentityProviderInput', {
  description: 'By what the people of the store are to sign in, all of it.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    issuer: t.string({
      required: true,
      description: 'The address of the provider. It is asked at `/.well-known/openid-configuration` below it at once.',
    }),
    clientId: t.string({ required: true, description: 'What the provider calls Redress, up to 500 characters.' }),
    clientSecret: t.string({
      required: false,
      description:
        'What the provider knows Redress by, up to 500 characters. The one that is there unless told; with another issuer or client it has to be told.',
    }),
    label: t.string({ required: true, description: `${labelDescription} Up to 200 characters.` }),
    isOnlyWay: t.boolean({ required: true, description: isOnlyWayDescription }),
  }),
})
const SetIdentityProviderSuccess = builder.objectRef<ShownIdentityProvider>('SetIdentityProviderSuccess').implement({
  description: 'People may sign in with it from now on. Sessions that are open stay open.',
  fields: (t) => ({
    provider: t.field({ type: IdentityProviderType, description: 'As it is now.', resolve: (provider) => provider }),
    version: t.string({ description: 'That of the next change of it.', resolve: versionOfProvider }),
  }),
})

builder.mutationField('setIdentityProvider', (t) =>
  t.field({
    type: SetIdentityProviderSuccess,
    description: `Lets the people of the store sign in by its own identity provider. Nobody is added by it: who works here decides. ${forAdministrators}`,
    args: { input: t.arg({ type: SetIdentityProviderInput, required: true, description: 'By what.' }) },
    errors: {
      types: administratorErrors,
      union: { name: 'SetIdentityProviderResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () => setIdentityProvider(context.platform, context, input, context)),
  }),
)

const RemoveIdentityProviderInput = builder.inputType('RemoveIdentityProviderInput', {
  description: 'The identity provider is to let nobody in any more.',
  fields: (t) => ({ key: t.id({ required: true, description: keyDescription }) }),
})
const RemoveIdentityProviderSuccess = builder
  .objectRef<{ wasThere: boolean }>('RemoveIdentityProviderSuccess')
  .implement({
    description: 'People sign in with password or passkey. Sessions that are open stay open.',
    fields: (t) => ({ wasThere: t.exposeBoolean('wasThere', { description: 'Whether there was one.' }) }),
  })

builder.mutationField('removeIdentityProvider', (t) =>
  t.field({
    type: RemoveIdentityProviderSuccess,
    description: `Takes the identity provider away; whoever has no password sets one by the link of a lost one. ${forAdministrators}`,
    args: { input: t.arg({ type: RemoveIdentityProviderInput, required: true, description: 'Once.' }) },
    errors: {
      types: administratorErrors,
      union: { name: 'RemoveIdentityProviderResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => ({ wasThere: await removeIdentityProvider(context.platform, context, input) })),
  }),
)
