import { NotFoundError } from '../../../errors.ts'
import { builder } from '../../../graph/builder.ts'
import { connectionOf, cursorFrom, cursorValues, pageArguments, pageSize } from '../../../graph/connection.ts'
import { WebhookFaultType, WebhookStateType } from '../../../graph/enums.ts'
import { mutate } from '../../../graph/errors.ts'
import { requireAdministratorToRead } from '../../administration/service/require-administrator.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { optionalRowOf, rowOf } from '../../complaints/graph/store-act.ts'
import { sendWebhookAgain, testWebhookEndpoint } from '../service/send-webhook.ts'
import { listDeliveries, type ShownDelivery } from '../store.ts'
import type { WebhookTry } from '../tables.ts'
import { administratorErrors, forAdministrators } from './manage-endpoints.ts'

const WebhookTryType = builder.objectRef<WebhookTry>('WebhookTry').implement({
  description: 'One try to deliver a webhook.',
  fields: (t) => ({
    at: t.field({
      type: 'DateTime',
      description: 'When what came of it was known.',
      resolve: ({ at }) => new Date(at),
    }),
    status: t.exposeInt('status', {
      nullable: true,
      description: 'The HTTP status that the endpoint answered. Null: there was no answer.',
    }),
    fault: t.field({
      type: WebhookFaultType,
      nullable: true,
      description: 'Why it was not taken. Null: it was.',
      resolve: ({ fault }) => fault ?? null,
    }),
    excerpt: t.string({
      nullable: true,
      description: 'How the answer began, up to 300 characters, where it was no success and said something.',
      resolve: ({ excerpt }) => excerpt ?? null,
    }),
  }),
})

const WebhookDeliveryType = builder.objectRef<ShownDelivery>('WebhookDelivery').implement({
  description: 'Something that an endpoint is told, and how far that has come.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ id }) => ({ type: 'WebhookDelivery', id }),
    }),
    webhookId: t.exposeString('id', {
      description: 'The `webhook-id` that the endpoint gets, the same with each try.',
    }),
    endpointId: t.globalID({
      description: 'Which endpoint.',
      resolve: ({ endpointId }) => ({ type: 'WebhookEndpoint', id: endpointId }),
    }),
    type: t.exposeString('type', { description: 'The type of the event as it stands in the body: `complaint.filed`.' }),
    body: t.exposeString('body', { description: 'What is sent, to the byte. Ids and what changed; never a secret.' }),
    state: t.field({
      type: WebhookStateType,
      description: 'How far it has come.',
      resolve: ({ outcome }) => outcome ?? 'WAITING',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it happened.' }),
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried next; not before its endpoint has rested. Null: it is not.',
      resolve: ({ outcome, dueAt, restingUntil }) => {
        if (outcome !== null) return null
        return restingUntil && restingUntil > dueAt ? restingUntil : dueAt
      },
    }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried, since it was last sent by hand.' }),
    triedUntil: t.expose('triedUntil', {
      type: 'DateTime',
      description: 'When it is given up unless it was taken before.',
    }),
    tries: t.field({
      type: [WebhookTryType],
      description: 'What came of each try, the latest first, 40 at most; those before it was sent again by hand too.',
      // They stand in the same row.
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ tries }) => tries.toReversed(),
    }),
    lastFault: t.expose('lastFault', {
      type: WebhookFaultType,
      nullable: true,
      description: 'Why it was not taken the last time. Null: it was, or it was not tried yet.',
    }),
  }),
})

const WebhookDeliveryConnectionType = builder.connectionObject(
  { type: WebhookDeliveryType, name: 'WebhookDeliveryConnection', description: 'A page of deliveries.' },
  { name: 'WebhookDeliveryEdge', description: 'One delivery, and where it stands in the list.' },
)

builder.queryField('webhookDeliveries', (t) =>
  t.field({
    type: WebhookDeliveryConnectionType,
    description: 'What the endpoints were and are to be told, the latest first; kept for 30 days. For administrators.',
    args: {
      endpointId: t.arg.id({ required: false, description: 'Only those to this endpoint.' }),
      state: t.arg({ type: WebhookStateType, required: false, description: 'Only those that stand here.' }),
      ...pageArguments,
    },
    complexity: ({ first }) => ({ field: 5, multiplier: first ?? 20 }),
    resolve: async (_root, { endpointId, state, first, after }, { platform: { database }, actor }) => {
      requireAdministratorToRead(actor)
      const size = pageSize(first)
      const before = cursorValues(after, ['rowId'])?.[0]
      const rows = await listDeliveries(
        database,
        actor.storeId,
        { endpointId: optionalRowOf('WebhookEndpoint', endpointId), state },
        { first: size + 1, before: before === undefined ? undefined : String(before) },
      )
      return connectionOf(rows, { first: size, after, cursorOf })
    },
  }),
)

const cursorOf = ({ id }: ShownDelivery) => cursorFrom([id])

/** The success of sending something by hand. */
function deliveryType(name: string, description: string) {
  return builder.objectRef<ShownDelivery>(name).implement({
    description,
    fields: (t) => ({
      delivery: t.field({
        type: WebhookDeliveryType,
        description: 'It goes out within moments; `webhookDeliveries` tells what came of it.',
        resolve: (delivery) => delivery,
      }),
    }),
  })
}

const TestWebhookEndpointInput = builder.inputType('TestWebhookEndpointInput', {
  description: 'Which endpoint is tried.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    endpointId: t.id({ required: true, description: 'Which endpoint.' }),
  }),
})

builder.mutationField('testWebhookEndpoint', (t) =>
  t.field({
    type: deliveryType('TestWebhookEndpointSuccess', 'A webhook of the type `webhook.test` is on its way.'),
    description: `Sends an endpoint a webhook that says that nothing happened. ${forAdministrators}`,
    args: { input: t.arg({ type: TestWebhookEndpointInput, required: true, description: 'Which.' }) },
    errors: {
      types: [...administratorErrors, NotFoundError],
      union: { name: 'TestWebhookEndpointResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const endpointId = rowOf('WebhookEndpoint', input.endpointId)
        return testWebhookEndpoint(context.platform, context, { ...input, endpointId })
      }),
  }),
)

const SendWebhookAgainInput = builder.inputType('SendWebhookAgainInput', {
  description: 'Which delivery goes out once more.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    deliveryId: t.id({ required: true, description: 'Which delivery.' }),
  }),
})

builder.mutationField('sendWebhookAgain', (t) =>
  t.field({
    type: deliveryType('SendWebhookAgainSuccess', 'The same webhook, under its own `webhook-id`, is on its way again.'),
    description: `Sends once more what was given up, or was taken and got lost behind the endpoint. ${forAdministrators}`,
    args: { input: t.arg({ type: SendWebhookAgainInput, required: true, description: 'Which.' }) },
    errors: {
      types: [...administratorErrors, NotFoundError],
      union: { name: 'SendWebhookAgainResult', description: 'What came of it.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, () => {
        const deliveryId = rowOf('WebhookDelivery', input.deliveryId)
        return sendWebhookAgain(context.platform, context, { ...input, deliveryId })
      }),
  }),
)
