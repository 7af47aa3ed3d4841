/** A store in a simulated time: a virtual clock, what is to happen when, and what was seen from outside. */
import type { ComplaintStatus, WaitingOn } from '@redress/schema/enums'
import type { Promised } from '../../packages/api/src/features/promises/store.ts'
import type { StoreDirectory } from '../../packages/api/src/features/stores/directory.ts'
import type { Store } from '../../packages/api/src/features/stores/store.ts'
import type { Platform } from '../../packages/api/src/platform.ts'
import type { Mail } from '../../packages/api/src/ports/mail/mail.ts'
import type { SweepGround } from '../../packages/api/src/sweep.ts'
import type { Random } from '../random.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export interface ReceivedMail extends Mail {
  at: Date
}

/** A mail that somebody must get because of what was just done, known without asking the outbox. */
export interface Expected {
  complaintId: string
  /** What it must say: words that stand in no other mail, or the subject of its kind. */
  says: string
  /** For what a later change may make pointless, such as a notice of a time that does not hold any more. */
  unlessOutdated: boolean
}

/** One complaint and the customer behind it, as the simulation knows them. */
export interface Case {
  number: number
  /** Its own, so that what happens in one case does not change the choices in another. */
  random: Random
  email: string
  locale: 'en' | 'es'
  categoryId: string | null
  /** Once it is filed. */
  id: string
  trackingCode: string
  reference: string
  status: ComplaintStatus
  waitingOn: WaitingOn
  /** Whose turn it was from when on: what stands still while the customer is waited for follows from it. */
  turns: { at: Date; waitingOn: WaitingOn }[]
  open: Map<string, Pick<Promised, 'id' | 'kind' | 'dueAt' | 'pausedAt'>>
  planned: Set<string>
  replies: number
  /** What was done to it in the minute that runs. */
  busyUntil: number
}

/** Something that somebody does. It may tell what it came to, where that is seen only while it is done. */
export type Act = (world: World, one: Case) => Promise<unknown>

export interface World {
  platform: Platform
  directory: StoreDirectory
  store: Store
  random: Random
  ground: SweepGround
  begins: Date
  ends: Date
  now: Date
  cases: Case[]
  byId: Map<string, Case>
  mails: ReceivedMail[]
  expected: Expected[]
  /** Addresses that the mail server refuses. */
  refused: Set<string>
  /** How often each act was done, and how often it was refused because the case had moved on. */
  done: Map<string, number>
  refusedActs: Map<string, number>
  /** What is to happen, by the minute. */
  plans: Map<number, { one: Case; name: string; act: Act }[]>
  /** Set by every write. */
  wrote: boolean
  openWithoutPromise: number
}

/** The node is away from one to four at night, and so is everybody. */
export function isDown(at: Date): boolean {
  const hours = at.getUTCHours()
  return hours >= 1 && hours < 4
}

/** Puts an act where it belongs in time; what would fall into the night waits for the morning. */
export function plan(world: World, one: Case, name: string, at: Date, act: Act): void {
  let when = Math.floor(Math.max(at.getTime(), world.now.getTime() + minute) / minute)
  while (isDown(new Date(when * minute))) when++
  const others = world.plans.get(when)
  if (others) others.push({ one, name, act })
  else world.plans.set(when, [{ one, name, act }])
}

/** A time between two, in whole minutes like most of what people do. */
export function between(random: Random, from: number, to: number): number {
  return Math.floor((from + random.next() * (to - from)) / minute) * minute
}

export function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
