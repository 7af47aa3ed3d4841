import { describe, expect, test } from 'vitest'
import { majority, naiveBayes } from '../../../../../test/bench/classifier/baselines.ts'
import { type Labelled, missingCorpora, readCorpora } from '../../../../../test/bench/classifier/corpora.ts'
import { learntFrom, measure } from '../../../../../test/bench/classifier/measure.ts'
import { randomFrom } from '../../../../../test/random.ts'
import { featuresOf, newClassifier } from './classifier.ts'

const missing = missingCorpora()
if (missing) console.warn(missing)

/** Made texts of three kinds, which share most of their words and differ in pairs and in endings. */
function madeCases(number: number, seed: number): Labelled[] {
  const random = randomFrom(seed)
  const kinds = [
    { label: 'late', says: ['not here', 'never came', 'still waiting', 'llega tarde', '届かない'] },
    { label: 'broken', says: ['came broken', 'not working', 'breaks apart', 'está roto', '壊れている'] },
    { label: 'price', says: ['charged twice', 'not refunded', 'overcharging me', 'cobro doble', '料金が違う'] },
  ]
  return Array.from({ length: number }, () => {
    const { label, says } = random.pick(kinds)
    const filler = ['the order', 'my parcel', 'I wrote here twice', 'this came on monday', 'please help me']
    return { text: `${random.pick(filler)} ${random.pick(says)} ${random.pick(filler)}`, label }
  })
}

test('the likeliest come first, each confidence lies between 0 and 1, all together below 1', () => {
  const classifier = learntFrom(madeCases(200, 1))
  const guesses = classifier.guess(featuresOf('my parcel never came'), 3)
  expect(guesses[0]?.label).toBe('late')
  const confidences = guesses.map(({ confidence }) => confidence)
  expect(confidences).toEqual([...confidences].sort((one, other) => other - one))
  expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0)
  expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThan(1)
  expect(classifier.guess(featuresOf('my parcel never came'), 1)).toHaveLength(1)
})

test('a word is known with another ending, and in scripts that write no spaces', () => {
  const classifier = learntFrom(madeCases(300, 2))
  expect(classifier.guess(featuresOf('overcharged'), 1)[0]?.label).toBe('price')
  expect(classifier.guess(featuresOf('商品が壊れている'), 1)[0]?.label).toBe('broken')
})

test('nothing is said before anything was learnt, and little after one case', () => {
  const classifier = newClassifier()
  expect(classifier.guess(featuresOf('anything'), 3)).toEqual([])
  classifier.learn(featuresOf('the lid is cracked'), 'broken')
  expect(classifier.guess(featuresOf('the lid is cracked'), 3)).toEqual([{ label: 'broken', confidence: 0 }])
})

test('one kind after the other teaches both, as a store begins', () => {
  const cases = madeCases(60, 3).sort((one, other) => (one.label < other.label ? -1 : 1))
  const classifier = learntFrom(cases)
  const asked = madeCases(200, 4)
  const right = asked.filter(({ text, label }) => classifier.guess(featuresOf(text), 1)[0]?.label === label)
  expect(right.length / asked.length).toBeGreaterThan(0.9)
})

test('the same cases give the same answers, to the last digit', () => {
  const [one, other] = [learntFrom(madeCases(300, 5)), learntFrom(madeCases(300, 5))]
  expect(one.guess(featuresOf('still waiting'), 3)).toEqual(other.guess(featuresOf('still waiting'), 3))
})

test('texts of any kind are taken: none, no letters, very long, more labels than there was room for', () => {
  const classifier = newClassifier()
  for (let label = 0; label < 40; label++) classifier.learn(featuresOf(`kind${label} thing`), `label ${label}`)
  for (let label = 0; label < 40; label++) classifier.learn(featuresOf(`kind${label} thing`), `label ${label}`)
  expect(classifier.guess(featuresOf('kind33 thing'), 1)[0]?.label).toBe('label 33')
  for (const text of ['', '!!! ???', '\ud800', 'a'.repeat(20_000), 'word '.repeat(4_000)]) {
    classifier.learn(featuresOf(text), 'odd')
    const [guess] = classifier.guess(featuresOf(text), 1)
    expect(guess?.confidence).toBeGreaterThanOrEqual(0)
  }
})

test('it beats both baselines on made texts', () => {
  const [learn, heldOut] = [madeCases(300, 6), madeCases(300, 7)]
  const { ours, ...baselines } = measure({ name: 'made', about: '', learn, heldOut })
  expect(ours.top1).toBeGreaterThan(baselines.majority.top1)
  expect(ours.top1).toBeGreaterThanOrEqual(baselines.naiveBayes.top1)
  // The baselines are what they say.
  expect(majority(learn)('anything')[0]).toBe(
    [...Map.groupBy(learn, ({ label }) => label)].sort((a, b) => b[1].length - a[1].length)[0]?.[0],
  )
  expect(
    naiveBayes([
      { text: 'lid', label: 'broken' },
      { text: 'late', label: 'late' },
    ])('the lid')[0],
  ).toBe('broken')
})

describe.skipIf(missing)('on real texts that were not learnt', () => {
  test('it beats both baselines on each corpus, with confidences that can be trusted', {
    timeout: 120_000,
  }, async () => {
    for (const corpus of await readCorpora(1)) {
      const { majority, naiveBayes, ours, calibrationError } = measure(corpus)
      for (const place of ['top1', 'top3'] as const) {
        expect(ours[place]).toBeGreaterThan(majority[place] + 0.15)
        expect(ours[place]).toBeGreaterThan(naiveBayes[place] + 0.03)
      }
      expect(calibrationError).toBeLessThan(0.1)
    }
  })
})
