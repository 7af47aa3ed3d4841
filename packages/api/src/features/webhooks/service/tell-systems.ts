import type { Database, Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import type { Complaint } from '../../complaints/store.ts'
import type { Store } from '../../stores/store.ts'
import { type Message, messageOf, newsOf, type RemedyDue, triedForMs } from '../rules.ts'
import { insertDelivery, type WebhookDelivery } from '../store.ts'

/**
 * Puts what happened to a complaint into the outbox of webhooks, once for each endpoint that wants it, in the write that
 * causes it. A store that has no endpoint pays nothing: who wants what stands in the directory of stores.
 * @param complaint as it is after it
 */
export async function tellSystems(
  database: Database,
  writer: Writer,
  store: Store,
  {
    complaint,
    events,
    due,
    at,
  }: {
    complaint: Complaint
    events: readonly Pick<NewEvent, 'type' | 'actorKind' | 'data'>[]
    due?: readonly RemedyDue[] | undefined
    at: Date
  },
): Promise<void> {
  if (store.webhooks.length === 0) return
  for (const news of newsOf(complaint, { events, due, at }))
    for (const { id: endpointId } of store.webhooks.filter((wanted) => wanted.events.includes(news.event)))
      await insertDelivery(
        database,
        writer,
        newDelivery({ storeId: store.id, endpointId }, messageOf(complaint, news, at), at),
      )
}

export function newDelivery(
  place: Pick<WebhookDelivery, 'storeId' | 'endpointId'>,
  message: Message,
  at: Date,
): WebhookDelivery {
  return {
    ...{ ...place, ...message, id: uuidv7(at.getTime()), createdAt: at, dueAt: at },
    triedUntil: new Date(at.getTime() + triedForMs),
    ...{ attempts: 0, tries: [], lastFault: null, outcome: null, settledAt: null },
  }
}
