import { surveyKinds, surveySources, valuesOf } from '@redress/schema/enums'
import { sql } from 'drizzle-orm'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function surveyTables(
  k: Kit,
  {
    stores,
    departments,
    complaints,
  }: Pick<ReturnType<typeof storeTables>, 'stores' | 'departments'> & ReturnType<typeof complaintTables>,
) {
  /** Somebody is asked what they think of us, or comes to say so by themselves (mission E1). */
  const surveyInvitations = k.table(
    'survey_invitations',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      source: k.oneOf(valuesOf(surveySources)).notNull(),
      kind: k.oneOf(valuesOf(surveyKinds)).notNull(),
      /** After which case, and which cycle of it. */
      complaintId: k.id(),
      cycle: k.int(),
      /** Whose work it was, for the figures; as it was then. */
      departmentId: k.id(),
      /** At which counter, or on which page, as the card names it. */
      place: k.text(),
      locale: k.text().notNull(),
      /** SHA-256 of the token, which is derived like a tracking code and stands nowhere. */
      tokenHash: k.text().notNull(),
      createdAt: k.instant().notNull(),
      /** When a mail is due: the first one, then the reminder. None: none is. */
      nextAt: k.instant(),
      /** When the customer was asked: the first mail, the call, the answer on the page. None: not yet. */
      askedAt: k.instant(),
      /** When the first mail was on its way. None: nobody was asked by mail, so it counts for no response rate. */
      mailedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.foreignKey({ columns: [t.storeId, t.departmentId], foreignColumns: [departments.storeId, departments.id] }),
      // Once a cycle. Those without a case have nothing in common.
      k.unique('survey_invitations_cycle').on(t.storeId, t.complaintId, t.cycle),
      k.unique('survey_invitations_token').on(t.storeId, t.tokenHash),
      k.isOneOf('survey_invitations_kind_known', t.kind, valuesOf(surveyKinds)),
      // Over all stores, for the sweep. Only what is still to be mailed is in it.
      k.index('survey_invitations_next').on(t.nextAt).where(k.isPresent(t.nextAt)),
      k.index('survey_invitations_asked').on(t.storeId, t.askedAt, t.id).where(k.isPresent(t.askedAt)),
    ],
  )

  /** What somebody answered. The key lets the database itself refuse a second answer. */
  const surveyAnswers = k.table(
    'survey_answers',
    {
      storeId: k.storeId().notNull(),
      invitationId: k.id().notNull(),
      mark: k.int().notNull(),
      answeredAt: k.instant().notNull(),
      /** Who of the store wrote it down, of an answer by phone. */
      takenDownBy: k.text(),
      /** What they said to it. */
      text: k.text(),
      /** When they said more, or said that there is no more. Then it is complete. */
      completedAt: k.instant(),
      /** The case that looks after a bad mark: the one it was about, or a new one. */
      complaintId: k.id(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.invitationId] }),
      k.foreignKey({
        columns: [t.storeId, t.invitationId],
        foreignColumns: [surveyInvitations.storeId, surveyInvitations.id],
      }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.check('survey_answers_mark', sql`${t.mark} between 0 and 10`),
      k.index('survey_answers_latest').on(t.storeId, t.answeredAt, t.invitationId),
      // Only bad ones have one.
      k.index('survey_answers_looked_after').on(t.storeId, t.complaintId).where(k.isPresent(t.complaintId)),
    ],
  )
  return { surveyInvitations, surveyAnswers }
}
