import type { WebhookEvent, webhookFaults, webhookStates } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

/** One try to deliver, as it is kept. */
export interface WebhookTry {
  /** When, in ISO 8601. */
  at: string
  /** What was answered; null: nothing. */
  status: number | null
  /** Why that is no success. None: it was taken. */
  fault?: keyof typeof webhookFaults
  /** How the answer began, where it was no success. */
  excerpt?: string
}

/** How a delivery ended. None while it is open. */
export const webhookOutcomes = ['DELIVERED', 'PARKED'] as const satisfies (keyof typeof webhookStates)[]

export function webhookTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /** Where a store's own systems want to be told what happens. */
  const webhookEndpoints = k.table(
    'webhook_endpoints',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      url: k.text().notNull(),
      /** What it is for, in the words of whoever added it. */
      label: k.text().notNull(),
      events: k.json<WebhookEvent[]>().notNull(),
      createdAt: k.instant().notNull(),
      /** The secret itself stands nowhere: it is derived from the installation's (`rules.ts`). */
      secretVersion: k.int().notNull(),
      /** Until when the secret before this one signs too. */
      previousSecretUntil: k.instant(),
      /** Since when nothing was taken. None: the last one was. */
      failingSince: k.instant(),
      /** It failed a moment ago, or asked for time, and gets nothing until then. */
      restingUntil: k.instant(),
      /** Switched off, by an administrator or after long failure. */
      disabledAt: k.instant(),
      /** Its deliveries stay on record. */
      removedAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.id] })],
  )

  /** The outbox of webhooks: written in the transaction that causes them, delivered after it. */
  const webhookDeliveries = k.table(
    'webhook_deliveries',
    {
      storeId: k.storeId().notNull(),
      /** The `webhook-id` that the endpoint gets, the same with each try. */
      id: k.id().notNull(),
      endpointId: k.id().notNull(),
      /** As it stands on the wire: `complaint.filed`. */
      type: k.text().notNull(),
      /** To the byte what is sent: a repeat says the same. */
      body: k.text().notNull(),
      createdAt: k.instant().notNull(),
      /** When to try next. A worker that takes a delivery moves it ahead, so that nobody else takes it meanwhile. */
      dueAt: k.instant().notNull(),
      /** When it is given up. */
      triedUntil: k.instant().notNull(),
      attempts: k.int().notNull(),
      /** What came of each try, oldest first; the latest of them (`rules.ts`). */
      tries: k.json<WebhookTry[]>().notNull(),
      lastFault: k.text().$type<keyof typeof webhookFaults>(),
      outcome: k.oneOf(webhookOutcomes),
      settledAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({
        columns: [t.storeId, t.endpointId],
        foreignColumns: [webhookEndpoints.storeId, webhookEndpoints.id],
      }),
      k.isOneOf('webhook_deliveries_outcome_known', t.outcome, webhookOutcomes),
      k.index('webhook_deliveries_endpoint').on(t.storeId, t.endpointId, t.id),
      // The sweep goes from endpoint to endpoint: one that has not taken anything for days costs no more than any other.
      k.index('webhook_deliveries_due').on(t.storeId, t.endpointId, t.dueAt).where(k.isNull(t.outcome)),
      k.index('webhook_deliveries_settled').on(t.settledAt).where(k.isPresent(t.settledAt)),
    ],
  )

  return { webhookEndpoints, webhookDeliveries }
}
