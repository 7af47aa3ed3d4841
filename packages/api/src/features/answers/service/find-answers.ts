import type { Database } from '../../../db/database.ts'
import { soughtWords, titleWeight, weighSought } from '../finding.ts'
import { type Answer, countWords, matchingAnswers, publishedAnswers } from '../store.ts'

interface Wanted {
  first: number
  /** Only what fits well, for nobody has asked for it. */
  onlyGood?: boolean
}

/** What is published that fits what somebody typed, what fits best first. Three statements at most, however many there are. */
export async function findAnswers(
  database: Database,
  storeId: string,
  text: string,
  { first, onlyGood = false }: Wanted,
): Promise<Answer[]> {
  const sought = soughtWords(text)
  if (sought.length === 0 || first === 0) return []
  const counts = await countWords(database, storeId, sought)
  const counted = sought.map((word) => ({ word, answers: counts.get(word) ?? 0 }))
  const words = weighSought(counted, counts.get('') ?? 0)
  const good = { least: Math.min(2, sought.length), weight: titleWeight }
  const ids = await matchingAnswers(database, storeId, {
    words,
    ...(onlyGood ? good : { least: 1, weight: 1 }),
    first,
  })
  return publishedAnswers(database, storeId, ids)
}
