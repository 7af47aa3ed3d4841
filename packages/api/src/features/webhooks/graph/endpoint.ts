import { builder } from '../../../graph/builder.ts'
import { WebhookEventType } from '../../../graph/enums.ts'
import { requireAdministratorToRead } from '../../administration/service/require-administrator.ts'
import { versionOfEndpoint } from '../service/manage-endpoints.ts'
import { endpointsOf, type WebhookEndpoint } from '../store.ts'

export const WebhookEndpointType = builder.objectRef<WebhookEndpoint>('WebhookEndpoint').implement({
  description: "Where a store's own systems are told what happens, by the Standard Webhooks specification.",
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ id }) => ({ type: 'WebhookEndpoint', id }),
    }),
    url: t.exposeString('url', { description: 'Where webhooks are posted.' }),
    label: t.exposeString('label', { description: 'What it is for, in the words of whoever added it.' }),
    events: t.expose('events', { type: [WebhookEventType], description: 'What it is told of.' }),
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `changeWebhookEndpoint`.',
      resolve: versionOfEndpoint,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    enabled: t.boolean({
      description: 'Whether anything goes there.',
      resolve: ({ disabledAt, removedAt }) => disabledAt === null && removedAt === null,
    }),
    disabledAt: t.expose('disabledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was switched off, by an administrator or because it had taken nothing for 75 hours.',
    }),
    failingSince: t.expose('failingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it takes nothing. Null: it took the last one.',
    }),
    previousSecretUntil: t.expose('previousSecretUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when the secret before the present one signs too. Null: only the present one ever did.',
    }),
  }),
})

builder.queryField('webhookEndpoints', (t) =>
  t.field({
    type: [WebhookEndpointType],
    description: 'The endpoints of the store, oldest first. For administrators.',
    resolve: async (_root, _arguments, { platform: { database }, actor }) => {
      requireAdministratorToRead(actor)
      return endpointsOf(database, database.read, actor.storeId)
    },
  }),
)
