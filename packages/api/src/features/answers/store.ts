import type { AnswerState } from '@redress/schema/enums'
import { and, asc, desc, eq, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type Answer = Tables['answers']['$inferSelect']
export type AnswerVersion = Tables['answerVersions']['$inferSelect']
export type AnswerPlace = Pick<Answer, 'storeId' | 'id'>

export async function insertAnswer({ tables: { answers } }: Database, writer: Writer, row: Answer): Promise<void> {
  await writer.insert(answers).values(row)
}

export async function answerById(
  { tables: { answers } }: Database,
  reader: Reader,
  { storeId, id }: AnswerPlace,
): Promise<Answer | undefined> {
  const [row] = await reader
    .select()
    .from(answers)
    .where(and(eq(answers.storeId, storeId), eq(answers.id, id)))
  return row
}

/** Holds an answer until the end of the write, so that of two who change it the second sees what the first did. */
export async function lockAnswer(
  { tables: { answers }, speech }: Database,
  writer: Writer,
  { storeId, id }: AnswerPlace,
): Promise<Answer | undefined> {
  const row = writer
    .select()
    .from(answers)
    .where(and(eq(answers.storeId, storeId), eq(answers.id, id)))
  return (await speech.hold(row))[0]
}

export async function updateAnswer(
  { tables: { answers } }: Database,
  writer: Writer,
  { storeId, id }: AnswerPlace,
  change: Partial<Omit<Answer, 'storeId' | 'id' | 'helped' | 'notHelped'>>,
): Promise<void> {
  await writer
    .update(answers)
    .set(change)
    .where(and(eq(answers.storeId, storeId), eq(answers.id, id)))
}

export async function insertAnswerVersion(
  { tables: { answerVersions } }: Database,
  writer: Writer,
  row: AnswerVersion,
): Promise<void> {
  await writer.insert(answerVersions).values(row)
}

/** A keyset page of what an answer said, the newest first. */
export async function listAnswerVersions(
  { tables: { answerVersions }, read }: Database,
  { storeId, id }: AnswerPlace,
  { first, below }: { first: number; below?: number | undefined },
): Promise<AnswerVersion[]> {
  const { version } = answerVersions
  return read
    .select()
    .from(answerVersions)
    .where(
      and(
        eq(answerVersions.storeId, storeId),
        eq(answerVersions.answerId, id),
        below === undefined ? undefined : lt(version, below),
      ),
    )
    .orderBy(desc(version))
    .limit(first)
}

/** The answer that was imported under this name. */
export async function importedAnswer(
  { tables: { answers } }: Database,
  reader: Reader,
  { storeId, importedAs }: { storeId: string; importedAs: string },
): Promise<Pick<Answer, 'id'> | undefined> {
  const [row] = await reader
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.storeId, storeId), eq(answers.importedAs, importedAs)))
  return row
}

/** One reader more whom it helped, or whom it did not; none when it is not published. */
export async function countHelped(
  { tables: { answers } }: Database,
  writer: Writer,
  { storeId, id }: AnswerPlace,
  helped: boolean,
): Promise<void> {
  const { helped: yes, notHelped: no } = answers
  await writer
    .update(answers)
    .set(helped ? { helped: sql`${yes} + 1` } : { notHelped: sql`${no} + 1` })
    .where(and(eq(answers.storeId, storeId), eq(answers.id, id), eq(answers.state, 'PUBLISHED')))
}

/** A keyset page for the people of the store: what has to be looked at soonest first. */
export async function listAnswers(
  { tables: { answers }, read }: Database,
  storeId: string,
  { state, first, after }: { state: AnswerState; first: number; after?: { reviewOn: string; id: string } | undefined },
): Promise<Answer[]> {
  const { reviewOn, id } = answers
  return read
    .select()
    .from(answers)
    .where(
      and(
        eq(answers.storeId, storeId),
        eq(answers.state, state),
        after && sql`(${reviewOn}, ${id}) > (${after.reviewOn}, ${sql.param(after.id, id)})`,
      ),
    )
    .orderBy(asc(reviewOn), asc(id))
    .limit(first)
}

/** A keyset page of what is published: what has helped most first. */
export async function listPublishedAnswers(
  { tables: { answers }, read }: Database,
  storeId: string,
  {
    categoryId,
    first,
    after,
  }: { categoryId?: string | undefined; first: number; after?: { helped: number; id: string } | undefined },
): Promise<Answer[]> {
  const { helped, id } = answers
  return read
    .select()
    .from(answers)
    .where(
      and(
        eq(answers.storeId, storeId),
        eq(answers.state, 'PUBLISHED'),
        categoryId === undefined ? undefined : eq(answers.categoryId, categoryId),
        after && sql`(${helped}, ${id}) < (${sql.param(after.helped, helped)}, ${sql.param(after.id, id)})`,
      ),
    )
    .orderBy(desc(helped), desc(id))
    .limit(first)
}

export type AnswerToRemind = AnswerPlace & Pick<Answer, 'remindAt'>

/** Whose day has come, over all stores, from the one `after` on. */
export async function answersToRemind(
  { tables: { answers }, read }: Database,
  { now, after, most }: { now: Date; after: AnswerToRemind | undefined; most: number },
): Promise<AnswerToRemind[]> {
  const { storeId, id, remindAt } = answers
  const beyond =
    after && sql`(${remindAt}, ${id}) > (${sql.param(after.remindAt, remindAt)}, ${sql.param(after.id, id)})`
  return read
    .select({ storeId, id, remindAt })
    .from(answers)
    .where(and(lte(remindAt, now), beyond))
    .orderBy(asc(remindAt), asc(id))
    .limit(most)
}

/** Published answers by their ids, in the order of these. */
export async function publishedAnswers(
  { tables: { answers }, read }: Database,
  storeId: string,
  ids: readonly string[],
): Promise<Answer[]> {
  if (ids.length === 0) return []
  const rows = await read
    .select()
    .from(answers)
    .where(and(eq(answers.storeId, storeId), inArray(answers.id, [...ids]), eq(answers.state, 'PUBLISHED')))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** In how many answers each of these words stands, and under the empty word how many answers there are. */
export async function countWords(
  { tables: { answerWordCounts }, read }: Database,
  storeId: string,
  words: readonly string[],
): Promise<Map<string, number>> {
  const { word, answers } = answerWordCounts
  const rows = await read
    .select({ word, answers })
    .from(answerWordCounts)
    .where(and(eq(answerWordCounts.storeId, storeId), inArray(word, ['', ...words])))
  return new Map(rows.map((row) => [row.word, row.answers]))
}

export interface Search {
  words: readonly { word: string; rarity: number }[]
  /** So many of the words must stand in it. */
  least: number
  /** One of them must weigh as much in it. */
  weight: number
  first: number
}

/** The ids of what fits best, the best first. */
export async function matchingAnswers(
  { tables: { answerWords }, read }: Database,
  storeId: string,
  { words, least, weight, first }: Search,
): Promise<string[]> {
  if (words.length === 0) return []
  const { word, answerId, weight: weighs } = answerWords
  const cases = words.map((one): SQL => sql`when ${one.word} then ${sql.raw(String(one.rarity))}`)
  const score = sql`sum(${weighs} * case ${word} ${sql.join(cases, sql` `)} else 0 end)`
  // Not the bare column: SQLite would walk every word of the store in its order, to save itself the grouping (287 ms at
  // 10,000 answers).
  const found = sql<string>`coalesce(${answerId}, ${answerId})`
  const rows = await read
    .select({ found })
    .from(answerWords)
    .where(
      and(
        eq(answerWords.storeId, storeId),
        inArray(
          word,
          words.map((one) => one.word),
        ),
      ),
    )
    .groupBy(found)
    .having(sql`count(*) >= ${sql.raw(String(least))} and max(${weighs}) >= ${sql.raw(String(weight))}`)
    .orderBy(desc(score), asc(found))
    .limit(first)
  return rows.map((row) => row.found)
}

/** Takes what is no longer found out of the index and puts what is found from now on into it. */
export async function indexAnswer(
  { tables: { answerWords, answerWordCounts } }: Database,
  writer: Writer,
  { storeId, id }: AnswerPlace,
  words: ReadonlyMap<string, number>,
): Promise<void> {
  const isIt = and(eq(answerWords.storeId, storeId), eq(answerWords.answerId, id))
  const before = await writer.select({ word: answerWords.word }).from(answerWords).where(isIt)
  const more = new Map<string, number>()
  const add = (word: string, answers: number) => more.set(word, (more.get(word) ?? 0) + answers)
  for (const { word } of before) add(word, -1)
  for (const word of words.keys()) add(word, 1)
  add('', Number(words.size > 0) - Number(before.length > 0))
  // In one order for everybody: two who publish at once wait for one another instead of each for the other.
  const changed = [...more].filter(([, answers]) => answers !== 0).sort(([one], [other]) => (one < other ? -1 : 1))
  if (before.length > 0) await writer.delete(answerWords).where(isIt)
  const rows = [...words].map(([word, weight]) => ({ storeId, word, answerId: id, weight }))
  if (rows.length > 0) await writer.insert(answerWords).values(rows)
  if (changed.length === 0) return
  await writer
    .insert(answerWordCounts)
    .values(changed.map(([word, answers]) => ({ storeId, word, answers })))
    .onConflictDoUpdate({
      target: [answerWordCounts.storeId, answerWordCounts.word],
      set: { answers: sql`${answerWordCounts.answers} + excluded.answers` },
    })
}
