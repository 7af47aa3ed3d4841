import { type Classifier, featuresOf, newClassifier } from '../../../packages/api/src/features/triage/classifier.ts'
import { type Guesser, majority, naiveBayes } from './baselines.ts'
import type { Corpus, Labelled } from './corpora.ts'

/** How often the label that people gave was the first, and among the first three. From 0 to 1. */
export interface Accuracy {
  top1: number
  top3: number
}

export interface Figures {
  majority: Accuracy
  naiveBayes: Accuracy
  ours: Accuracy
  /** How far confidence and share of hits lie apart, in the mean over ten bins of confidence. From 0 to 1. */
  calibrationError: number
  /** CPU of this process, in milliseconds for each case. */
  learnMs: number
  guessMs: number
}

export function learntFrom(cases: readonly Labelled[]): Classifier {
  const classifier = newClassifier()
  for (const { text, label } of cases) classifier.learn(featuresOf(text), label)
  return classifier
}

export function measure({ learn, heldOut }: Corpus): Figures {
  const [classifier, learnMs] = timed(() => learntFrom(learn), learn.length)
  const [guesses, guessMs] = timed(
    () => heldOut.map(({ text }) => classifier.guess(featuresOf(text), 3)),
    heldOut.length,
  )
  const firsts = guesses.map(([first], index) => ({
    confidence: first?.confidence ?? 0,
    isRight: first?.label === heldOut[index]?.label,
  }))
  return {
    majority: accuracyOf(majority(learn), heldOut),
    naiveBayes: accuracyOf(naiveBayes(learn), heldOut),
    ours: accuracyOf((text) => classifier.guess(featuresOf(text), 3).map(({ label }) => label), heldOut),
    calibrationError: calibrationErrorOf(firsts),
    learnMs,
    guessMs,
  }
}

function accuracyOf(guess: Guesser, heldOut: readonly Labelled[]): Accuracy {
  const places = heldOut.map(({ text, label }) => guess(text).slice(0, 3).indexOf(label))
  return {
    top1: places.filter((place) => place === 0).length / heldOut.length,
    top3: places.filter((place) => place >= 0).length / heldOut.length,
  }
}

function calibrationErrorOf(firsts: readonly { confidence: number; isRight: boolean }[]): number {
  const bins = Map.groupBy(firsts, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  const apart = [...bins.values()].map((bin) => {
    const confidence = bin.reduce((sum, one) => sum + one.confidence, 0)
    return Math.abs(confidence - bin.filter(({ isRight }) => isRight).length)
  })
  return apart.reduce((sum, one) => sum + one, 0) / firsts.length
}

function timed<Result>(work: () => Result, cases: number): [Result, number] {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000 / cases]
}

/**
 * What suggesting costs once so many cases were learnt: the corpus over and over, each time with some words of its own, as
 * a store's vocabulary grows.
 */
export function costAfter(cases: number, { learn, heldOut }: Corpus): { learnMs: number; guessMs: number } {
  const classifier = newClassifier()
  const [, learnMs] = timed(() => {
    for (let index = 0; index < cases; index++) {
      const one = learn[index % learn.length]
      if (one) classifier.learn(featuresOf(`${one.text} order ${index} item ${index % 5000}`), one.label)
    }
  }, cases)
  const [, guessMs] = timed(() => {
    for (const { text } of heldOut) classifier.guess(featuresOf(text), 3)
  }, heldOut.length)
  return { learnMs, guessMs }
}
