/** What a store's people have classified is learnt in memory, in the background, and anew after a restart. */
import { setImmediate } from 'node:timers/promises'
import type { Database } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import type { Complaint } from '../../complaints/store.ts'
import { type Classifier, featuresOf, newClassifier } from '../classifier.ts'
import { type ClassifiedCase, classifiedCases } from '../store.ts'

/** What was learnt from the cases of one store. */
export interface Learnt {
  categories: Classifier
  departments: Classifier
  /** The last case that was learnt. */
  upTo: ClassifiedCase | undefined
  /** Whether everything was learnt that there was at one time; before that, what is suggested is from a part of it. */
  hasCaughtUp: boolean
  /** The reading that is under way, or the last one: they go one after the other, so that no case is learnt twice. */
  reading: Promise<unknown>
}

/** So many stores are kept in memory, about 10 MB each; the one that nobody has asked about for longest goes first. */
const mostStores = 8

/** A model is nothing but what the database says, so it belongs to one. */
const learntOfDatabase = new WeakMap<Database, Map<string, Learnt>>()

function learntStores(database: Database): Map<string, Learnt> {
  const known = learntOfDatabase.get(database) ?? new Map<string, Learnt>()
  learntOfDatabase.set(database, known)
  return known
}

/**
 * What was learnt of a store. From the first time that somebody asks, the sweep learns; once it has caught up, whoever asks
 * is told of the case that a colleague classified a moment ago too, however late the sweep is.
 */
export async function learntOf(database: Database, storeId: string): Promise<Learnt> {
  const learnt = learntSoFar(database, storeId)
  if (learnt.hasCaughtUp) await readOn(database, storeId, learnt)
  return learnt
}

function learntSoFar(database: Database, storeId: string): Learnt {
  const stores = learntStores(database)
  const learnt = stores.get(storeId) ?? {
    ...{ categories: newClassifier(), departments: newClassifier() },
    ...{ upTo: undefined, hasCaughtUp: false, reading: Promise.resolve() },
  }
  stores.delete(storeId)
  stores.set(storeId, learnt)
  const [longestAgo] = stores.keys()
  if (stores.size > mostStores && longestAgo) stores.delete(longestAgo)
  return learnt
}

/** What tells the kind of a complaint. */
export function tellingText({ description, productName }: Pick<Complaint, 'description' | 'productName'>): string {
  return `${description} ${productName ?? ''}`
}

/** Cases read at a time. */
const atOnce = 50

/**
 * Learns what was classified since the last time, for every store that somebody has asked about.
 * @returns how many cases were learnt
 */
export async function learnClassifications(
  { database }: Pick<Platform, 'database'>,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let learnt = 0
  for (const [storeId, store] of learntStores(database))
    do learnt += await readOn(database, storeId, store)
    while (!store.hasCaughtUp && !isStopped())
  return learnt
}

/**
 * Learns the next fifty cases, as far as there are so many. After each whoever else waits has a turn: a long case takes
 * 1.9 ms of CPU, a hundred thousand of them about three minutes.
 * @returns how many cases were learnt
 */
function readOn(database: Database, storeId: string, store: Learnt): Promise<number> {
  const read = async () => {
    const cases = await classifiedCases(database, storeId, { after: store.upTo, most: atOnce })
    for (const one of cases) {
      learnCase(store, one)
      await setImmediate()
    }
    store.hasCaughtUp = cases.length < atOnce
    return cases.length
  }
  const reading = store.reading.then(read, read)
  store.reading = reading
  return reading
}

function learnCase(store: Learnt, one: ClassifiedCase): void {
  const features = featuresOf(tellingText(one))
  store.categories.learn(features, one.categoryId)
  if (one.departmentId) store.departments.learn(features, one.departmentId)
  store.upTo = one
}
