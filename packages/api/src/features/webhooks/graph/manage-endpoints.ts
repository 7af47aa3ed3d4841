import { ForbiddenError, NotFoundError, SignInAgainError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { WebhookEventType } from '../../../graph/enums.ts'
import { anyMutationErrors } from '../../../graph/errors.ts'
import { changeStore, expectedVersionDescription } from '../../administration/graph/settings-mutation.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import {
  addWebhookEndpoint,
  changeWebhookEndpoint,
  removeWebhookEndpoint,
  rotateWebhookSecret,
  type WithSecret,
} from '../service/manage-endpoints.ts'
import type { WebhookEndpoint } from '../store.ts'
import { WebhookEndpointType } from './endpoint.ts'

export const administratorErrors = [...anyMutationErrors, ForbiddenError, SignInAgainError]
export const forAdministrators = 'For administrators who signed in within the last 15 minutes; no key can.'

const endpointIdDescription = 'Which endpoint.'

/** The success of a mutation that tells a secret. */
function withSecretType(name: string, description: string) {
  return builder.objectRef<WithSecret>(name).implement({
    description,
    fields: (t) => ({
      endpoint: t.field({
        type: WebhookEndpointType,
        description: 'The endpoint.',
        resolve: ({ endpoint }) => endpoint,
      }),
      secret: t.exposeString('secret', {
        description: 'With which a receiver checks what comes: `whsec_…`. Told now and not again.',
      }),
    }),
  })
}

/** The success of any other. */
function endpointType(name: string, description: string) {
  return builder.objectRef<WebhookEndpoint>(name).implement({
    description,
    fields: (t) => ({
      endpoint: t.field({
        type: WebhookEndpointType,
        description: 'The endpoint after it.',
        resolve: (endpoint) => endpoint,
      }),
    }),
  })
}

const AddWebhookEndpointInput = builder.inputType('AddWebhookEndpointInput', {
  description: 'Where to, and what of.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    url: t.string({ required: true, description: 'An https address on the public internet.' }),
    label: t.string({ required: true, description: 'What it is for, up to 200 characters.' }),
    events: t.field({ type: [WebhookEventType], required: true, description: 'What it is to be told of.' }),
  }),
})

builder.mutationField('addWebhookEndpoint', (t) =>
  t.field({
    type: withSecretType('AddWebhookEndpointSuccess', 'What happens from now on is told there.'),
    description: `Tells one of the store's own systems what happens to complaints. ${forAdministrators}`,
    args: { input: t.arg({ type: AddWebhookEndpointInput, required: true, description: 'Where to, and what of.' }) },
    errors: {
      types: administratorErrors,
      union: { name: 'AddWebhookEndpointResult', description: 'What came of adding it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => addWebhookEndpoint(context.platform, context, input)),
  }),
)

const ChangeWebhookEndpointInput = builder.inputType('ChangeWebhookEndpointInput', {
  description: 'What is to be different about an endpoint.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    endpointId: t.id({ required: true, description: endpointIdDescription }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    url: t.string({
      required: false,
      description: 'Another address. What waits goes there too. As it is unless told.',
    }),
    label: t.string({ required: false, description: 'What it is for. As it is unless told.' }),
    events: t.field({
      type: [WebhookEventType],
      required: false,
      description: 'All of them. As they are unless told.',
    }),
    enabled: t.boolean({
      required: false,
      description: 'Switched on or off. Switching off gives up what waits. As it is unless told.',
    }),
  }),
})

builder.mutationField('changeWebhookEndpoint', (t) =>
  t.field({
    type: endpointType('ChangeWebhookEndpointSuccess', 'It counts within a second.'),
    description: `Changes an endpoint, or switches it off or on again. ${forAdministrators}`,
    args: { input: t.arg({ type: ChangeWebhookEndpointInput, required: true, description: 'Which, and what.' }) },
    errors: {
      types: [...administratorErrors, NotFoundError],
      union: { name: 'ChangeWebhookEndpointResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const endpointId = rowOf('WebhookEndpoint', input.endpointId)
        return changeWebhookEndpoint(context.platform, context, { ...input, endpointId })
      }),
  }),
)

const RotateWebhookSecretInput = builder.inputType('RotateWebhookSecretInput', {
  description: 'Which endpoint gets another secret.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    endpointId: t.id({ required: true, description: endpointIdDescription }),
    previousForHours: t.int({
      required: false,
      description:
        'For how many hours the secret before signs too, 0 to 168. 24 unless told; 0 when it has become known.',
    }),
  }),
})

builder.mutationField('rotateWebhookSecret', (t) =>
  t.field({
    type: withSecretType('RotateWebhookSecretSuccess', 'Both secrets sign until the one before is over.'),
    description: `Gives an endpoint another secret. ${forAdministrators}`,
    args: { input: t.arg({ type: RotateWebhookSecretInput, required: true, description: 'Which.' }) },
    errors: {
      types: [...administratorErrors, NotFoundError],
      union: { name: 'RotateWebhookSecretResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const endpointId = rowOf('WebhookEndpoint', input.endpointId)
        return rotateWebhookSecret(context.platform, context, { ...input, endpointId })
      }),
  }),
)

const RemoveWebhookEndpointInput = builder.inputType('RemoveWebhookEndpointInput', {
  description: 'Which endpoint goes.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    endpointId: t.id({ required: true, description: endpointIdDescription }),
  }),
})

builder.mutationField('removeWebhookEndpoint', (t) =>
  t.field({
    type: endpointType('RemoveWebhookEndpointSuccess', 'Nothing goes there any more.'),
    description: `Removes an endpoint. What went there stays among the deliveries for 30 days. ${forAdministrators}`,
    args: { input: t.arg({ type: RemoveWebhookEndpointInput, required: true, description: 'Which.' }) },
    errors: {
      types: [...administratorErrors, NotFoundError],
      union: { name: 'RemoveWebhookEndpointResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const endpointId = rowOf('WebhookEndpoint', input.endpointId)
        return removeWebhookEndpoint(context.platform, context, { ...input, endpointId })
      }),
  }),
)
