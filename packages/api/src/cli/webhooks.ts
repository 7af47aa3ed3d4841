/** Where a store's own systems are told what happens: added, listed, tried, removed. */
import { randomUUID } from 'node:crypto'
import { valuesOf, type WebhookEvent, webhookEvents } from '@redress/schema/enums'
import { webhookTypeOf } from '@redress/schema/webhooks'
import { addWebhookEndpoint, removeWebhookEndpoint } from '../features/webhooks/service/manage-endpoints.ts'
import { testWebhookEndpoint } from '../features/webhooks/service/send-webhook.ts'
import { endpointsOf } from '../features/webhooks/store.ts'
import { idOf } from './ids.ts'
import { requestOf, withStore } from './stores.ts'

interface OfStore {
  store?: string
  json?: boolean
}

/** Adds an endpoint and tells its secret, once. */
export async function addWebhookCommand(
  url: string,
  { store: named, label, event, json }: OfStore & { label: string; event?: string[] },
): Promise<void> {
  const events = event?.map(eventOf) ?? valuesOf(webhookEvents)
  await withStore(named, async (platform, store) => {
    const input = { key: randomUUID(), url, label, events }
    const { endpoint, secret } = await addWebhookEndpoint(platform, requestOf(store), input)
    console.log(
      json
        ? JSON.stringify({ id: endpoint.id, secret })
        : `${endpoint.id}\n${secret}\n  This secret is shown only now.`,
    )
  })
}

/** Lists the endpoints of a store. */
export async function listWebhooksCommand({ store: named, json }: OfStore): Promise<void> {
  await withStore(named, async ({ database }, { id }) => {
    const endpoints = await endpointsOf(database, database.read, id)
    if (json) {
      const shown = endpoints.map(({ id, url, label, events, failingSince, disabledAt }) => ({
        ...{ id, url, label, events, failingSince, disabledAt },
      }))
      return console.log(JSON.stringify({ endpoints: shown }))
    }
    for (const { id, url, label, events, failingSince, disabledAt } of endpoints) {
      const trouble = disabledAt
        ? '  switched off'
        : failingSince
          ? `  failing since ${failingSince.toISOString()}`
          : ''
      console.log(`${id}  ${url}  ${label}${trouble}\n  ${events.map(webhookTypeOf).join(' ')}`)
    }
  })
}

/** Puts a webhook that says that nothing happened into the outbox; a running server sends it within a second. */
export async function testWebhookCommand(endpointId: string, { store: named }: OfStore): Promise<void> {
  await withStore(named, async (platform, store) => {
    await testWebhookEndpoint(platform, requestOf(store), {
      key: randomUUID(),
      endpointId: idOf(endpointId, 'redress webhook list'),
    })
    console.log('It goes out within a second while Redress runs. `webhookDeliveries` tells what came of it.')
  })
}

/** Removes an endpoint; nothing goes there any more. */
export async function removeWebhookCommand(endpointId: string, { store: named }: OfStore): Promise<void> {
  await withStore(named, async (platform, store) => {
    await removeWebhookEndpoint(platform, requestOf(store), {
      key: randomUUID(),
      endpointId: idOf(endpointId, 'redress webhook list'),
    })
    console.log('Removed.')
  })
}

/** An event as it stands on the wire: `complaint.filed`. */
function eventOf(given: string): WebhookEvent {
  const known = valuesOf(webhookEvents).find((event) => webhookTypeOf(event) === given)
  if (known) return known
  const all = valuesOf(webhookEvents).map(webhookTypeOf).join(', ')
  throw new Error(`There is no event "${given}". Events: ${all}.`)
}
