import { type OptionState, proposers, type RemedyKind, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { staffTables } from '../staff/tables.ts'

/** One thing that puts it right, as a part of an option. */
export interface OptionRemedy {
  kind: RemedyKind
  /** What it comes to, where it is money or is worth some: minor units of the store's currency. */
  amountMinor?: number
  /** What it costs the store, as it was weighed when it was proposed or accepted. Never for the customer's eyes. */
  costMinor?: number
  /** In words, as the customer reads it. */
  words?: string
  /** By when the store does it, in ISO 8601. None: by the standard. */
  dueAt?: string
}

/** How an option ended; that it has expired follows from its time. */
export const optionEnds = ['CHOSEN', 'DECLINED', 'WITHDRAWN', 'NOT_APPROVED'] as const satisfies readonly OptionState[]

export function optionTables(
  k: Kit,
  { complaints, staff }: ReturnType<typeof complaintTables> & ReturnType<typeof staffTables>,
) {
  /** Proposed solutions (mission D4), the customer's counter-offers among them. One that is chosen is the agreement (D9). */
  const options = k.table(
    'options',
    {
      storeId: k.storeId().notNull(),
      id: k.id().notNull(),
      complaintId: k.id().notNull(),
      cycle: k.int().notNull(),
      proposer: k.oneOf(valuesOf(proposers)).notNull(),
      /** Who of the store proposed it, or accepted the counter-offer; by their authority it is given. */
      proposedById: k.id(),
      remedies: k.json<OptionRemedy[]>().notNull(),
      /** What the customer must do for it, as they read it. */
      customerDuties: k.text(),
      /** In the customer's words: a counter-offer. */
      words: k.text(),
      position: k.int().notNull(),
      proposedAt: k.instant().notNull(),
      validUntil: k.instant(),
      end: k.oneOf(optionEnds),
      endedAt: k.instant(),
      // The events that proposed and ended it: an answer to a repeated key tells of nothing later than itself.
      proposedIn: k.int().notNull(),
      /** The event with which the customer got it. None while it waits for approval, and when that was declined. */
      offeredIn: k.int(),
      endedIn: k.int(),
      /** The event with which the agreement fell. */
      fallenIn: k.int(),
      /** When the store saw that the customer had done their part of the agreement, and by which event. */
      customerDoneAt: k.instant(),
      customerDoneIn: k.int(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.proposedById], foreignColumns: [staff.storeId, staff.id] }),
      k.isOneOf('options_proposer_known', t.proposer, valuesOf(proposers)),
      k.isOneOf('options_end_known', t.end, optionEnds),
      k.index('options_complaint').on(t.storeId, t.complaintId, t.position),
    ],
  )
  return { options }
}
