/**
 * Learns from texts that people have labelled what a new one is, one case at a time, and says how sure it is. Pure: the
 * same cases in the same order give the same answers.
 *
 * A linear model: softmax regression over hashed words, pairs of words and parts of words, each weighed by how rare it is,
 * trained by AdaGrad in one pass; with each case a few earlier ones are gone over again. What it is measured against, and what else was tried:
 * `docs/decisions/0012-suggestions-are-learnt-in-memory.md`.
 */
import { wordsInOrder } from '../complaints/rules.ts'

/** How often each feature of a text occurs, by its bucket. */
export type Features = ReadonlyMap<number, number>

export interface Guess {
  label: string
  /** How likely it is, from 0 to 1: of what was said with 0.7, seven in ten were right. */
  confidence: number
}

export interface Classifier {
  learn(features: Features, label: string): void
  /** The likeliest labels, best first. */
  guess(features: Features, most: number): Guess[]
  /** How many cases it was shown. */
  readonly learnt: number
}

/** 65,536 buckets: with four times as many the real complaints of the bench are told apart no better. */
const buckets = 1 << 16

/** Beyond so many words nothing new is said about what a complaint is. Bounds what one case costs. */
const mostWords = 600

/** Parts of words, so that a word is known again with another ending, or mistyped. In letters. */
const partLengths = [3, 4]

/** So many earlier cases are remembered, and so many of them gone over again with each: a store begins with few cases, one kind after another. */
const mostRemembered = 200
const goneOverAgain = 2

/** The first step of AdaGrad for a feature that was never seen. */
const rate = 1

/** Words, pairs of neighbours and parts of words, in any language: what `wordsInOrder` gives. */
export function featuresOf(text: string): Features {
  const words = wordsInOrder(text).slice(0, mostWords)
  const features = new Map<number, number>()
  const add = (feature: string) => {
    const bucket = hash(feature) % buckets
    features.set(bucket, (features.get(bucket) ?? 0) + 1)
  }
  for (const [index, word] of words.entries()) {
    add(word)
    if (index > 0) add(`${words[index - 1]} ${word}`)
    const ended = `<${word}>`
    for (const length of partLengths)
      for (let start = 0; start + length <= ended.length; start++) add(`#${ended.slice(start, start + length)}`)
  }
  return features
}

/** FNV-1a over code units, mixed once more, so that the low bits are as good as the high ones. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}

export function newClassifier(): Classifier {
  const labels = new Map<string, number>()
  /** How many cases each label had; how many labels had one only. */
  const seen: number[] = []
  let seenOnce = 0
  let learnt = 0
  /** Room for so many labels; `weights[bucket * room + label]`. */
  let room = 8
  let weights = new Float32Array(buckets * room)
  const bias: number[] = []
  /** The squares of the gradients so far, by feature: AdaGrad steps less where it has stepped often. */
  const steps = new Float32Array(buckets).fill(0.01)
  let biasSteps = 1
  /** In how many cases each feature occurred. */
  const cases = new Uint32Array(buckets)
  /** The scores are multiplied by this before they become confidences; learnt from cases not seen yet. */
  let sharpness = 1
  let sharpnessSteps = 1
  const remembered: { features: Features; label: number }[] = []
  const chance = chanceFrom(1)

  /** The weights of the features: rare ones count more; all together have the length 1. */
  function weighed(features: Features): [number, number][] {
    const all = [...features].map(([bucket, times]): [number, number] => {
      const rarity = Math.log((learnt + 2) / ((cases[bucket] ?? 0) + 1)) + 0.1
      return [bucket, Math.log1p(times) * rarity]
    })
    const length = Math.hypot(...all.map(([, value]) => value)) || 1
    return all.map(([bucket, value]) => [bucket, value / length])
  }

  function scoresOf(input: readonly [number, number][]): Float64Array {
    const scores = Float64Array.from(bias)
    for (const [bucket, value] of input)
      for (let label = 0; label < scores.length; label++)
        scores[label] = (scores[label] ?? 0) + (weights[bucket * room + label] ?? 0) * value
    return scores
  }

  function labelNumber(label: string): number {
    const known = labels.get(label)
    if (known !== undefined) return known
    const number = labels.size
    labels.set(label, number)
    seen.push(0)
    bias.push(0)
    if (number >= room) makeRoom()
    return number
  }

  function makeRoom(): void {
    const wider = new Float32Array(buckets * room * 2)
    for (let bucket = 0; bucket < buckets; bucket++)
      wider.set(weights.subarray(bucket * room, (bucket + 1) * room), bucket * room * 2)
    weights = wider
    room *= 2
  }

  /** Before the case is learnt, it tells how far the confidences can be trusted. */
  function learnSharpness(scores: Float64Array, right: number): void {
    const likely = softmax(scores, sharpness)
    const expected = scores.reduce((sum, score, label) => sum + score * (likely[label] ?? 0), 0)
    const gradient = expected - (scores[right] ?? 0)
    sharpnessSteps += gradient * gradient
    sharpness = Math.max(0.1, sharpness - (0.3 * gradient) / Math.sqrt(sharpnessSteps))
  }

  /** One step towards the right label. */
  function correct(features: Features, right: number): void {
    const input = weighed(features)
    const wrong = softmax(scoresOf(input), 1)
    wrong[right] = (wrong[right] ?? 0) - 1
    const size = wrong.reduce((sum, value) => sum + value * value, 0)
    biasSteps += size
    for (let label = 0; label < wrong.length; label++)
      bias[label] = (bias[label] ?? 0) - (0.3 * rate * (wrong[label] ?? 0)) / Math.sqrt(biasSteps)
    for (const [bucket, value] of input) {
      steps[bucket] = (steps[bucket] ?? 0) + size * value * value
      const step = (rate * value) / Math.sqrt(steps[bucket] ?? 1)
      for (let label = 0; label < wrong.length; label++) {
        const place = bucket * room + label
        weights[place] = (weights[place] ?? 0) - step * (wrong[label] ?? 0)
      }
    }
  }

  return {
    get learnt() {
      return learnt
    },

    learn(features, label) {
      const right = labelNumber(label)
      learnSharpness(scoresOf(weighed(features)), right)
      correct(features, right)
      for (let again = 0; again < goneOverAgain; again++) {
        const one = remembered[Math.floor(chance() * remembered.length)]
        if (one) correct(one.features, one.label)
      }
      for (const bucket of features.keys()) cases[bucket] = (cases[bucket] ?? 0) + 1
      const times = (seen[right] ?? 0) + 1
      seen[right] = times
      seenOnce += times === 1 ? 1 : times === 2 ? -1 : 0
      learnt++
      // Each case so far is among them with the same chance.
      const place = learnt <= mostRemembered ? remembered.length : Math.floor(chance() * learnt)
      if (place < mostRemembered) remembered[place] = { features, label: right }
    },

    guess(features, most) {
      const likely = softmax(scoresOf(weighed(features)), sharpness)
      // Good and Turing: the next case is of a label that nobody has used yet about as often as labels were used once.
      const known = Math.max(0, 1 - (seenOnce + 1) / (learnt + 1))
      return [...labels]
        .map(([label, number]) => ({ label, confidence: (likely[number] ?? 0) * known }))
        .sort((one, other) => other.confidence - one.confidence || (one.label < other.label ? -1 : 1))
        .slice(0, most)
    },
  }
}

function softmax(scores: Float64Array, sharpness: number): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const likely = scores.map((score) => Math.exp(sharpness * (score - highest)))
  const sum = likely.reduce((total, value) => total + value, 0)
  return likely.map((value) => value / sum)
}

/** Numbers from 0 to 1, the same each time: what is learnt depends on the cases alone. A linear congruence. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
