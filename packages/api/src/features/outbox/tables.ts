import type { Kit } from '../../db/kit.ts'
import type { storeTables } from '../stores/tables.ts'

/** `NEW_REMOVED`: with a new password by mail, those that were added not long before. */
export type PasskeyChange = 'ADDED' | 'REMOVED' | 'NEW_REMOVED'

/** What is to be delivered, by kind. Ids only: words and links are made at delivery, and a tracking code is never stored. */
export type Delivery =
  | { kind: 'ACKNOWLEDGEMENT_MAIL'; complaintId: string }
  | { kind: 'TRACKING_LINK_MAIL'; complaintId: string }
  /** A promise was moved or missed: the old time, the reason, the new time (mission C2). */
  | { kind: 'DELAY_MAIL'; complaintId: string; promiseId: string }
  /** Something was promised at a time that a person named. */
  | { kind: 'PROMISE_MAIL'; complaintId: string; promiseId: string }
  /** The store waits for the customer's answer (mission C3); `reminder` counts from 1. */
  | { kind: 'REMINDER_MAIL'; complaintId: string; reminder: number }
  /** Ways to put it right, to choose from. The event says what goes with them. */
  | { kind: 'OPTIONS_MAIL'; complaintId: string; sequence: number }
  /** What was agreed, restated: who does what. */
  | { kind: 'AGREEMENT_MAIL'; complaintId: string; optionId: string }
  /** Whether it is justified, and why. */
  | { kind: 'DECISION_MAIL'; complaintId: string; sequence: number }
  /** After the case: how it was for the customer. The second one reminds of the first (mission E1). */
  | { kind: 'SURVEY_MAIL'; complaintId: string; invitationId: string; isReminder: boolean }
  /** The case is over: the customer took it back. */
  | { kind: 'CLOSING_MAIL'; complaintId: string }
  /** To the person who owes a promise that falls due; to the store's own address when it has no people. */
  | { kind: 'WARNING_MAIL'; complaintId: string; promiseId: string; staffId: string | null }
  /** To the person who has a complaint from now on, or to an administrator where the ladder ends. */
  | {
      kind: 'ESCALATION_MAIL'
      complaintId: string
      staffId: string | null
      why: 'MISSED' | 'CUSTOMER' | 'STAFF' | 'SAFETY'
    }
  /** To the person who is asked to approve what a colleague proposes; the promise says until when. */
  | { kind: 'APPROVAL_MAIL'; complaintId: string; promiseId: string; staffId: string | null }
  /** To who asked: it was declined, and why. */
  | { kind: 'NOT_APPROVED_MAIL'; complaintId: string; approvalId: string; staffId: string | null }
  /** To whoever sent a suggestion: what the store answers. */
  | { kind: 'SUGGESTION_MAIL'; suggestionId: string }
  /** To the owner of an answer: its day has come. */
  | { kind: 'ANSWER_REVIEW_MAIL'; answerId: string; reviewOn: string }
  /** To a person of the store: the link with which they set a password. */
  | { kind: 'PASSWORD_LINK_MAIL'; linkId: string }
  /** To an administrator: an endpoint of webhooks took nothing for long and was switched off. */
  | { kind: 'WEBHOOK_SWITCHED_OFF_MAIL'; endpointId: string; staffId: string | null }
  /** To a person of the store: they sign in without a second factor now. `by`: who removed it; null: the command line. */
  | { kind: 'SECOND_FACTOR_REMOVED_MAIL'; memberId: string; by: string | null }
  /** To a person of the store: they have one passkey more or less. */
  | { kind: 'PASSKEY_MAIL'; memberId: string; change: PasskeyChange }
  /** To a person of the store: they were let in by its identity provider, for the first time. */
  | { kind: 'PROVIDER_ACCOUNT_MAIL'; memberId: string; label: string }
  /** A person of the store thanked for the complaint: the reward stands at the event. */
  | { kind: 'THANKS_MAIL'; complaintId: string; sequence: number }
  /** A person wrote: the words stand in the event. */
  | { kind: 'REPLY_MAIL'; complaintId: string; sequence: number }

/** How a delivery ended. */
export const outcomes = ['SENT', 'NOT_NEEDED', 'PARKED'] as const

export function outboxTables(k: Kit, { stores }: ReturnType<typeof storeTables>) {
  /** Mails and the like, written in the transaction that causes them and delivered after it. */
  const outbox = k.table(
    'outbox',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      delivery: k.json<Delivery>().notNull(),
      createdAt: k.instant().notNull(),
      /** When to try next. A worker that takes a delivery moves it ahead, so that nobody else takes it meanwhile. */
      dueAt: k.instant().notNull(),
      attempts: k.int().notNull(),
      /** How it ended; none while it is open. A parked one waits for a person. */
      outcome: k.oneOf(outcomes),
      settledAt: k.instant(),
      /** What went wrong last, without personal data. */
      lastError: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.isOneOf('outbox_outcome_known', t.outcome, outcomes),
      // Over all stores: one sweep works for every tenant. Only what is open is in it, so it stays small.
      k.index('outbox_due').on(t.dueAt).where(k.isNull(t.outcome)),
    ],
  )
  return { outbox }
}
