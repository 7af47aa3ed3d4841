/** When who does what: the habits of customers and of the people of the store. All choices come from the seed. */
import type { Promised } from '../../packages/api/src/features/promises/store.ts'
import { wordsFor } from '../../packages/api/src/words/words.ts'
import type { Random } from '../random.ts'
import {
  askForLink,
  askToBeCalled,
  askToBeWrittenTo,
  assign,
  call,
  complainHigher,
  confirm,
  correct,
  keep,
  move,
  passOn,
  promise,
  putAside,
  reply,
  sendUp,
  sumUp,
  wantNoReminders,
  withdraw,
  write,
} from './acts.ts'
import {
  answerCounterOffer,
  askForAnotherLook,
  choose,
  close,
  counter,
  decide,
  deliver,
  nameCause,
  propose,
  sayThatItIsSolved,
  settle,
} from './solving.ts'
import { type Act, between, type Case, day, hour, minute, plan, type World } from './world.ts'

/** What may happen to any case at some time, how likely, and within how long. */
const habits: [name: string, share: number, within: number, act: Act][] = [
  ['confirm', 0.25, 3 * day, confirm],
  ['correct', 0.08, 3 * day, correct],
  ['write', 0.15, 10 * day, write],
  ['ask for the link', 0.04, 20 * day, askForLink],
  ['ask to be called', 0.06, 12 * day, askToBeCalled],
  ['ask to be written to', 0.03, 12 * day, askToBeWrittenTo],
  ['complain higher', 0.03, 8 * day, complainHigher],
  ['withdraw', 0.05, 15 * day, withdraw],
  ['sum up', 0.1, 2 * day, sumUp],
  ['promise', 0.08, 6 * day, promise],
  ['assign', 0.05, 4 * day, assign],
  ['hand over', 0.05, 6 * day, passOn],
  ['send up', 0.02, 6 * day, sendUp],
  ['set aside', 0.05, 2 * day, putAside],
]

export function planLife(world: World, one: Case): void {
  for (const [name, share, within, act] of habits)
    if (one.random.next() < share) plan(world, one, name, later(world, one, within), act)
}

const later = (world: World, { random }: Case, within: number) =>
  new Date(world.now.getTime() + between(random, minute, within))

/** Somebody owes this: mostly they do it in time, sometimes at the last moment, late, or not at all. */
export function planPromise(
  world: World,
  one: Case,
  { id, kind, dueAt, wording }: Pick<Promised, 'id' | 'kind' | 'dueAt' | 'wording'>,
): void {
  const { random } = one
  const due = dueAt.getTime()
  const left = Math.max(minute, due - world.now.getTime())
  const fate = random.next()
  const [name, act] = deed(one, { id, kind, wording })
  const when =
    fate < 0.7
      ? due - between(random, 0, left)
      : fate < 0.8
        ? due - random.whole(0, 1) * minute
        : fate < 0.93
          ? due + between(random, minute, 20 * hour)
          : undefined
  if (when !== undefined) plan(world, one, name, new Date(when), whileOwed(name, id, act))
  // Whoever sees in time that they will not make it says so.
  if (kind !== 'CALLBACK' && random.next() < 0.12)
    plan(world, one, 'move', new Date(due - between(random, 0, left)), whileOwed('move', id, move(id)))
}

function deed(one: Case, { id, kind, wording }: Pick<Promised, 'id' | 'kind' | 'wording'>): [string, Act] {
  if (kind === 'CALLBACK') return ['call', call(one.random.next() < 0.8 ? 'REACHED' : 'NOT_REACHED')]
  if (kind === 'REMEDY') return ['deliver', deliver(id)]
  if (wording === wordsFor(one.locale).proposalsPromised) return ['settle', settle]
  if (kind !== 'FIRST_REPLY' && kind !== 'NEXT_UPDATE') return ['keep', keep(id)]
  return ['work', work]
}

/** What comes next in a case, as whoever opens it sees it. */
const work: Act = async (world, one) => {
  const { random, status, replies } = one
  const fate = random.next()
  const goesOn = status === 'INVESTIGATING' ? propose : fate < 0.25 ? decide : propose
  if (status === 'OPTIONS_OFFERED' && fate < 0.8) return answerCounterOffer(world, one)
  // What was agreed cannot be done after all, or something better was found.
  if (status === 'AGREED' && fate < 0.2) return propose(world, one)
  if (isUndecided.includes(status) && fate < (replies > 1 ? 0.85 : 0.55)) return goesOn(world, one)
  // A case that nobody ever ends would be written about for ever.
  const waits = replies >= 3 || random.next() < 0.4 ? 'CUSTOMER' : random.next() < 0.1 ? 'THIRD_PARTY' : 'STORE'
  if (random.next() < 0.1) {
    await call('REACHED')(world, one)
    return 'call'
  }
  await reply(waits)(world, one)
  return 'reply'
}
const isUndecided: readonly Case['status'][] = ['RECEIVED', 'ASSESSING', 'INVESTIGATING']

/** Only while it is owed; what stands still because the customer is asked is looked at again tomorrow. */
function whileOwed(name: string, promiseId: string, act: Act): Act {
  return async (world, one) => {
    const owed = one.open.get(promiseId)
    if (owed && !owed.pausedAt) return act(world, one)
    if (owed) plan(world, one, name, new Date(world.now.getTime() + day), whileOwed(name, promiseId, act))
    return 'look'
  }
}

/** The customer was asked for something, or is to choose. */
export function planAnswer(world: World, one: Case): void {
  const fate = one.random.next()
  const answers = one.status === 'OPTIONS_OFFERED' ? choices : one.status === 'AGREED' ? duties : replies
  const choice = answers.find(([below]) => fate < below)
  if (choice) plan(world, one, choice[1], later(world, one, choice[2]), choice[3])
}

/** Below which number of the fate, what, and within how long; above the last, nothing comes. */
type Answers = readonly (readonly [below: number, name: string, within: number, act: Act])[]
const replies: Answers = [
  [0.45, 'write', 9 * day, write],
  [0.7, 'withdraw', 9 * day, withdraw],
  [0.75, 'want no reminders', 12 * day, wantNoReminders],
]
const choices: Answers = [
  [0.55, 'choose', 5 * day, choose],
  [0.72, 'counter', 5 * day, counter],
  [0.76, 'write', 9 * day, write],
  [0.8, 'withdraw', 9 * day, withdraw],
  [0.83, 'want no reminders', 12 * day, wantNoReminders],
]
/** They were to send the old one back, and tell that they did. */
const duties: Answers = [[0.85, 'write', 6 * day, write]]

/** A case was put right or rejected: the customer has the last word but one, and the store the last. */
export function planEnd(world: World, one: Case): void {
  const { random, status } = one
  if (status !== 'RESOLVED' && status !== 'REJECTED') return
  plan(world, one, 'name the cause', later(world, one, day), nameCause)
  plan(world, one, 'close', later(world, one, 8 * day), close)
  if (random.next() < (status === 'REJECTED' ? 0.3 : 0.1))
    plan(world, one, 'ask for another look', later(world, one, 9 * day), askForAnotherLook)
  else if (status === 'RESOLVED' && random.next() < 0.5)
    plan(world, one, 'say that it is solved', later(world, one, 4 * day), sayThatItIsSolved)
}

/** Hours in which the mail server is away, on some days; not at the end, so that all can go out by then. */
export function outagesOf(random: Random, days: number): { from: number; to: number }[] {
  return Array.from({ length: Math.floor(days / 8) }, () => {
    const from = random.next() * (days - 4) * day
    return { from, to: from + between(random, hour, 26 * hour) }
  })
}
