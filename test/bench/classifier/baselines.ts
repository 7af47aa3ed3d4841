/** The least that a classifier must beat. Both answer labels, the likeliest first. */
import { wordsInOrder } from '../../../packages/api/src/features/complaints/rules.ts'
import type { Labelled } from './corpora.ts'

export type Guesser = (text: string) => string[]

/** Always the labels that occurred most. */
export function majority(cases: readonly Labelled[]): Guesser {
  const labels = [...Map.groupBy(cases, ({ label }) => label)]
  const byNumber = labels.sort((one, other) => other[1].length - one[1].length).map(([label]) => label)
  return () => byNumber
}

/** Multinomial naive Bayes over the same words, with one added to each count, as textbooks have it. */
export function naiveBayes(cases: readonly Labelled[]): Guesser {
  const vocabulary = new Set<string>()
  const labels = [...Map.groupBy(cases, ({ label }) => label)].map(([label, ofLabel]) => {
    const counts = new Map<string, number>()
    for (const { text } of ofLabel)
      for (const word of wordsInOrder(text)) {
        vocabulary.add(word)
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    return { label, counts, total, share: ofLabel.length / cases.length }
  })
  return (text) => {
    const words = wordsInOrder(text).filter((word) => vocabulary.has(word))
    const scored = labels.map(({ label, counts, total, share }) => {
      const likelihoods = words.map((word) => Math.log(((counts.get(word) ?? 0) + 1) / (total + vocabulary.size)))
      return { label, score: likelihoods.reduce((sum, one) => sum + one, Math.log(share)) }
    })
    return scored.sort((one, other) => other.score - one.score).map(({ label }) => label)
  }
}
