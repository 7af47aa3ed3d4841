/** When who does what: the habits of customers and of the people of the store. All choices come from the seed. */
import type { Promised } from '../../packages/api/src/features/promises/store.ts'
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
  deliver,
  keep,
  move,
  passOn,
  promise,
  reply,
  sendUp,
  sumUp,
  wantNoReminders,
  withdraw,
  write,
} from './acts.ts'
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
  { id, kind, dueAt }: Pick<Promised, 'id' | 'kind' | 'dueAt'>,
): void {
  const { random } = one
  const due = dueAt.getTime()
  const left = Math.max(minute, due - world.now.getTime())
  const fate = random.next()
  const [name, act] = deed(one, kind, id)
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

function deed({ random, replies }: Case, kind: Promised['kind'], id: string): [string, Act] {
  if (kind === 'CALLBACK') return ['call', call(random.next() < 0.8 ? 'REACHED' : 'NOT_REACHED')]
  if (kind === 'REMEDY') return ['keep', deliver(id)]
  if (kind !== 'FIRST_REPLY' && kind !== 'NEXT_UPDATE') return ['keep', keep(id)]
  // A case that nobody ever closes would be written about for ever.
  const waits = replies >= 3 || random.next() < 0.4 ? 'CUSTOMER' : random.next() < 0.1 ? 'THIRD_PARTY' : 'STORE'
  return random.next() < 0.1 ? ['call', call('REACHED')] : ['reply', reply(waits)]
}

/** Only while it is owed; what stands still because the customer is asked is looked at again tomorrow. */
function whileOwed(name: string, promiseId: string, act: Act): Act {
  return async (world, one) => {
    const owed = one.open.get(promiseId)
    if (!owed) return
    if (!owed.pausedAt) return act(world, one)
    plan(world, one, name, new Date(world.now.getTime() + day), whileOwed(name, promiseId, act))
  }
}

/** The customer was asked for something. */
export function planAnswer(world: World, one: Case): void {
  const fate = one.random.next()
  const choice: [string, number, Act] | undefined =
    fate < 0.45
      ? ['write', 9 * day, write]
      : fate < 0.7
        ? ['withdraw', 9 * day, withdraw]
        : fate < 0.75
          ? ['want no reminders', 12 * day, wantNoReminders]
          : undefined
  if (choice) plan(world, one, choice[0], later(world, one, choice[1]), choice[2])
}

/** Hours in which the mail server is away, on some days; not at the end, so that all can go out by then. */
export function outagesOf(random: Random, days: number): { from: number; to: number }[] {
  return Array.from({ length: Math.floor(days / 8) }, () => {
    const from = random.next() * (days - 4) * day
    return { from, to: from + between(random, hour, 26 * hour) }
  })
}
