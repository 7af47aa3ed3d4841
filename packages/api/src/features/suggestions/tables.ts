import { suggestionStates, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'
import type { complaintTables } from '../complaints/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function suggestionTables(
  k: Kit,
  { stores, complaints }: Pick<ReturnType<typeof storeTables>, 'stores'> & ReturnType<typeof complaintTables>,
) {
  /** What customers propose. Not complaints: nothing went wrong, and nothing is owed (mission A6). */
  const suggestions = k.table(
    'suggestions',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      /** To the letter. */
      text: k.text().notNull(),
      // How to answer, for who wants an answer.
      name: k.text(),
      email: k.text(),
      locale: k.text().notNull(),
      sentAt: k.instant().notNull(),
      state: k.oneOf(valuesOf(suggestionStates)).notNull(),
      answer: k.text(),
      answeredAt: k.instant(),
      /** The name that whoever sent it sees. */
      answeredBy: k.text(),
      /** The complaint that it became. */
      complaintId: k.id(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.complaintId], foreignColumns: [complaints.storeId, complaints.id] }),
      k.isOneOf('suggestions_state_known', t.state, valuesOf(suggestionStates)),
      k.index('suggestions_sent').on(t.storeId, t.sentAt, t.id),
      k.index('suggestions_state').on(t.storeId, t.state, t.sentAt, t.id),
    ],
  )
  return { suggestions }
}
