import type { SuggestionState } from '@redress/schema/enums'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Suggestion = Tables['suggestions']['$inferSelect']
export type SuggestionPlace = Pick<Suggestion, 'storeId' | 'id'>

export async function insertSuggestion(
  { tables: { suggestions } }: Database,
  writer: Writer,
  row: Suggestion,
): Promise<void> {
  await writer.insert(suggestions).values(row)
}

export async function suggestionById(
  { tables: { suggestions } }: Database,
  reader: Reader,
  { storeId, id }: SuggestionPlace,
): Promise<Suggestion | undefined> {
  const [row] = await reader
    .select()
    .from(suggestions)
    .where(and(eq(suggestions.storeId, storeId), eq(suggestions.id, id)))
  return row
}

/** Holds a suggestion until the end of the write, so that of two who answer it the second sees that it was answered. */
export async function lockSuggestion(
  { tables: { suggestions }, speech }: Database,
  writer: Writer,
  { storeId, id }: SuggestionPlace,
): Promise<Suggestion | undefined> {
  const row = writer
    .select()
    .from(suggestions)
    .where(and(eq(suggestions.storeId, storeId), eq(suggestions.id, id)))
  return (await speech.hold(row))[0]
}

export async function updateSuggestion(
  { tables: { suggestions } }: Database,
  writer: Writer,
  { storeId, id }: SuggestionPlace,
  change: Partial<Pick<Suggestion, 'state' | 'answer' | 'answeredAt' | 'answeredBy' | 'complaintId'>>,
): Promise<void> {
  await writer
    .update(suggestions)
    .set(change)
    .where(and(eq(suggestions.storeId, storeId), eq(suggestions.id, id)))
}

/** A keyset page, the latest first. */
export async function listSuggestions(
  { tables: { suggestions }, read }: Database,
  storeId: string,
  {
    state,
    first,
    after,
  }: { state?: SuggestionState | undefined; first: number; after?: { at: Date; id: string } | undefined },
): Promise<Suggestion[]> {
  const { sentAt, id } = suggestions
  return read
    .select()
    .from(suggestions)
    .where(
      and(
        eq(suggestions.storeId, storeId),
        state && eq(suggestions.state, state),
        after && sql`(${sentAt}, ${id}) < (${sql.param(after.at, sentAt)}, ${sql.param(after.id, id)})`,
      ),
    )
    .orderBy(desc(sentAt), desc(id))
    .limit(first)
}
