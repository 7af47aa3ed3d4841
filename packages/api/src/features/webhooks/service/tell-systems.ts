import type { Database, Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import type { Complaint } from '../../complaints/store.ts'
import type { Store } from '../../stores/store.ts'
import type { SurveyAnswer, SurveyInvitation } from '../../surveys/store.ts'
import { type Message, messageOf, type News, newsOf, newsOfAnswer, type RemedyDue, triedForMs } from '../rules.ts'
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
    await tell(database, writer, store, { news, message: messageOf(complaint, news, at), at })
}

/** The same for the mark that a customer gave, once. */
export async function tellOfAnswer(
  database: Database,
  writer: Writer,
  store: Store,
  {
    complaint,
    invitation,
    answer,
    at,
  }: { complaint: Complaint | undefined; invitation: SurveyInvitation; answer: Pick<SurveyAnswer, 'mark'>; at: Date },
): Promise<void> {
  if (store.webhooks.length === 0) return
  const news = newsOfAnswer(invitation, answer)
  await tell(database, writer, store, { news, message: messageOf(complaint, news, at), at })
}

async function tell(
  database: Database,
  writer: Writer,
  { id: storeId, webhooks }: Store,
  { news: { event }, message, at }: { news: News; message: Message; at: Date },
): Promise<void> {
  for (const { id: endpointId } of webhooks.filter(({ events }) => events.includes(event)))
    await insertDelivery(database, writer, newDelivery({ storeId, endpointId }, message, at))
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
