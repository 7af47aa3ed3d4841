import { authorizeReader } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { complaintById } from '../../complaints/store.ts'
import { type Department, departmentsInUse } from '../../staff/rules.ts'
import type { Category } from '../../stores/store.ts'
import { type Classifier, featuresOf } from '../classifier.ts'
import { learntOf, tellingText } from './learn.ts'

/** Something that a complaint may be, and how likely. */
export interface Suggestion<Suggested> {
  suggested: Suggested
  /** From 0 to 1. */
  confidence: number
}

export interface Suggestions {
  /** From how many cases that people of the store have classified. */
  learntCases: number
  /** Whether what was classified before is still being read. */
  stillLearning: boolean
  categories: Suggestion<Category>[]
  departments: Suggestion<Department>[]
}

/** How many are suggested. */
const most = 3

/**
 * What kind of complaint it may be and which department it may be for, by its words: what people of this store have made
 * of others like it. Nothing is done with it; whoever reads it decides (mission D1).
 * @returns nothing for a complaint that is not there for this caller
 */
export async function suggestCategories(
  { database }: Platform,
  { actor, store }: Pick<Request, 'actor' | 'store'>,
  complaintId: string,
): Promise<Suggestions | undefined> {
  const row = await complaintById(database, database.read, actor.storeId, complaintId)
  const complaint = authorizeReader(actor, row)
  if (!complaint) return undefined
  const features = featuresOf(tellingText(complaint))
  const { categories, departments, hasCaughtUp } = await learntOf(database, store.id)
  const offered = store.categories.filter((category) => category.offered)
  return {
    learntCases: categories.learnt,
    stillLearning: !hasCaughtUp,
    categories: suggestionsOf(categories, features, offered),
    departments: suggestionsOf(departments, features, departmentsInUse(store.people)),
  }
}

/** What is not offered any more is not suggested either. */
function suggestionsOf<Suggested extends { id: string }>(
  classifier: Classifier,
  features: ReturnType<typeof featuresOf>,
  offered: readonly Suggested[],
): Suggestion<Suggested>[] {
  const byId = new Map(offered.map((one) => [one.id, one]))
  const guesses = classifier.guess(features, Number.POSITIVE_INFINITY)
  const suggestions = guesses.flatMap(({ label, confidence }) => {
    const suggested = byId.get(label)
    return suggested ? [{ suggested, confidence }] : []
  })
  return suggestions.slice(0, most)
}
