import type { Scope } from '@redress/schema/enums'
import { NotFoundError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { KeyKindType } from '../../../graph/enums.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { administratorErrors, forAdministrators } from '../../webhooks/graph/manage-endpoints.ts'
import { type CreatedKey, createStoreKey, revokeStoreKey, type ShownKey } from '../service/keys.ts'
import { StoreKeyType } from './settings.ts'
import { changeStore } from './settings-mutation.ts'

const CreateKeyInput = builder.inputType('CreateKeyInput', {
  description: 'What for, and what it may do.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    kind: t.field({ type: KeyKindType, required: true, description: 'For pages, or for systems of the store.' }),
    label: t.string({ required: true, description: 'What a person calls it, up to 200 characters.' }),
    scopes: t.stringList({
      required: false,
      description: 'What a developer key may do, at least one: `complaints:read`. A publishable one has none.',
    }),
  }),
})
const CreateKeySuccess = builder.objectRef<CreatedKey>('CreateKeySuccess').implement({
  description: 'It works from now on.',
  fields: (t) => ({
    storeKey: t.field({ type: StoreKeyType, description: 'What is known of it.', resolve: ({ made }) => made }),
    secret: t.exposeString('secret', { description: 'The key itself. Told now and not again.' }),
  }),
})

builder.mutationField('createKey', (t) =>
  t.field({
    type: CreateKeySuccess,
    description: `Makes a key. ${forAdministrators}`,
    args: { input: t.arg({ type: CreateKeyInput, required: true, description: 'What for.' }) },
    errors: { types: administratorErrors, union: { name: 'CreateKeyResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        // The service says which of them there is not.
        const scopes = input.scopes as Scope[] | null | undefined
        return createStoreKey(context.platform, context, { ...input, scopes })
      }),
  }),
)

const RevokeKeyInput = builder.inputType('RevokeKeyInput', {
  description: 'Which key ends.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    keyId: t.id({ required: true, description: 'Which, as `settings` tells it.' }),
  }),
})
const RevokeKeySuccess = builder.objectRef<ShownKey>('RevokeKeySuccess').implement({
  description: 'It is refused within a second.',
  fields: (t) => ({
    storeKey: t.field({ type: StoreKeyType, description: 'The key after it.', resolve: (key) => key }),
  }),
})

builder.mutationField('revokeKey', (t) =>
  t.field({
    type: RevokeKeySuccess,
    description: `Revokes a key. ${forAdministrators}`,
    args: { input: t.arg({ type: RevokeKeyInput, required: true, description: 'Which.' }) },
    errors: {
      types: [...administratorErrors, NotFoundError],
      union: { name: 'RevokeKeyResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const keyId = rowOf('StoreKey', input.keyId)
        return revokeStoreKey(context.platform, context, { ...input, keyId })
      }),
  }),
)
