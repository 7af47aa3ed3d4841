import { type ApprovalReason, approvalStates, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { OptionRemedy, optionTables } from '../options/tables.ts'
import type { promiseTables } from '../promises/tables.ts'
import type { staffTables } from '../staff/tables.ts'

/** To what the store agrees when it accepts a counter-offer. */
export interface AcceptedTerms {
  remedies: OptionRemedy[]
  customerDuties: string | null
}

export function approvalTables(
  k: Kit,
  {
    staff,
    complaints,
    options,
    promises,
  }: ReturnType<typeof staffTables> &
    ReturnType<typeof complaintTables> &
    ReturnType<typeof optionTables> &
    ReturnType<typeof promiseTables>,
) {
  /** What a colleague wants to propose or to agree to and another person has to approve (mission D6, D7). */
  const approvals = k.table(
    'approvals',
    {
      storeId: k.storeId().notNull(),
      id: k.id().notNull(),
      complaintId: k.id().notNull(),
      optionId: k.id().notNull(),
      /** Who asks. None: a system of the store, for the name beside it. */
      askedById: k.id(),
      askedByName: k.text(),
      askedAt: k.instant().notNull(),
      reasons: k.json<ApprovalReason[]>().notNull(),
      // As it was when it was asked.
      currency: k.text().notNull(),
      /** What the option comes to. */
      amountMinor: k.minor().notNull(),
      /** That and what was given in the case before. */
      sumMinor: k.minor().notNull(),
      /** What whoever asks may give in one case. */
      limitMinor: k.minor().notNull(),
      policyVersion: k.int().notNull(),
      /** The row of the policy that fits the case, from 1. */
      policyRow: k.int().notNull(),
      /** What goes to the customer with it, once it is approved. None of an accepted counter-offer. */
      text: k.text(),
      /** Of a counter-offer: to what the store would agree. */
      accepts: k.json<AcceptedTerms>(),
      /** The promise by which the customer hears of it. */
      promiseId: k.id().notNull(),
      /** By when it has to be decided: as that promise. */
      dueAt: k.instant().notNull(),
      state: k.oneOf(valuesOf(approvalStates)).notNull(),
      decidedById: k.id(),
      endedAt: k.instant(),
      /** Why it was declined, for colleagues. */
      reason: k.text(),
      // The events with which it was asked and ended: an answer to a repeated key tells of nothing later than itself.
      askedIn: k.int().notNull(),
      endedIn: k.int(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.optionId], foreignColumns: [options.storeId, options.id] }),
      k.foreignKey({ columns: [t.storeId, t.promiseId], foreignColumns: [promises.storeId, promises.id] }),
      k.foreignKey({ columns: [t.storeId, t.askedById], foreignColumns: [staff.storeId, staff.id] }),
      k.foreignKey({ columns: [t.storeId, t.decidedById], foreignColumns: [staff.storeId, staff.id] }),
      k.isOneOf('approvals_state_known', t.state, valuesOf(approvalStates)),
      k.index('approvals_complaint').on(t.storeId, t.complaintId, t.id),
      // Only what waits is in it.
      k.index('approvals_waiting').on(t.storeId, t.dueAt, t.id).where(k.isNull(t.endedAt)),
    ],
  )
  return { approvals }
}
