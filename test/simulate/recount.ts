/** The figure "kept on time", counted from the timelines as a person with pencil and paper would. */
import { addWorkingTime, workingTimeBetween } from '../../packages/api/src/features/calendars/rules.ts'
import type { ChainedEvent } from '../../packages/api/src/features/complaints/chain.ts'
import type { KeptOnTime } from '../../packages/api/src/features/promises/rules.ts'
import { minute, type World } from './world.ts'

/** One promise from when it was first made, through all its times, to its end. */
interface Word {
  due: number
  firstDue: number
  /** A time that the standard gave stands still while the customer is waited for; one that a person named does not. */
  byStandard: boolean
  /** What the store owes for its own delay it owes however the case ends. */
  isCompensation: boolean
  /** Whoever was told that we call is called, whatever is asked or decided meanwhile. */
  isCall: boolean
  /** What falls when something else is agreed: what was agreed before; and, also when that is delivered, a proposal to come. */
  fallsBy: 'AGREEMENT' | 'DELIVERY' | undefined
  still: number | undefined
  keptAt: number | undefined
  releasedAt: number | undefined
}

/** A case that is over, however it ended, owes nothing but what the store owes for its own delay; after its answer also a call. */
const isAnswered = (status = '') => ['RESOLVED', 'REJECTED'].includes(status)
const isOver = (status = '') => ['CLOSED', 'WITHDRAWN', 'MERGED', 'SET_ASIDE'].includes(status)

export function recountOnTime(events: ChainedEvent[], world: World): KeptOnTime {
  let fellDue = 0
  let onTime = 0
  const end = world.ends.getTime()
  for (const [complaintId, timeline] of Map.groupBy(events, (event) => event.complaintId)) {
    // What is set aside was no complaint.
    if (timeline.findLast(({ type }) => type === 'STATUS_CHANGED')?.data.to === 'SET_ASIDE') continue
    for (const { firstDue, keptAt, releasedAt, still } of wordsGiven(timeline, world, complaintId)) {
      const stands = still !== undefined && still < firstDue
      const wasReleased = releasedAt !== undefined && releasedAt < firstDue
      if (firstDue >= end || (keptAt === undefined && (stands || wasReleased))) continue
      fellDue++
      if (keptAt !== undefined && (keptAt <= firstDue || stands)) onTime++
    }
  }
  return { fellDue, onTime }
}

/** Follows one timeline; between its events, the turns at which the customer was waited for and was not any more. */
function wordsGiven(timeline: ChainedEvent[], world: World, complaintId: string): Set<Word> {
  const all = new Set<Word>()
  const current = new Map<string, Word>()
  const turns = [...(world.byId.get(complaintId)?.turns ?? [])]
  const turnUpTo = (at: number) => {
    while (turns[0] && turns[0].at.getTime() < at) takeTurn(turns.shift() as (typeof turns)[number])
  }
  const takeTurn = ({ at, waitingOn }: (typeof turns)[number]) => {
    for (const word of current.values())
      waitingOn === 'CUSTOMER' ? stop(word, at.getTime()) : goOn(word, at.getTime(), world)
  }
  for (const event of timeline) {
    const { type, at, data, actorKind } = event
    turnUpTo(at.getTime())
    const { promiseId, dueAt, newPromiseId, newDueAt, kind } = data
    const word = promiseId === undefined ? undefined : current.get(promiseId)
    if ((type === 'PROMISE_MADE' || type === 'COMPENSATION_GRANTED') && promiseId && dueAt) {
      const due = Date.parse(dueAt)
      const isCompensation = type === 'COMPENSATION_GRANTED'
      // A call is at the time that the customer named; what is delivered is due by the standard, whoever agreed to it.
      const isCall = kind === 'CALLBACK'
      const byStandard = !isCompensation && !isCall && (actorKind === 'SYSTEM' || kind === 'REMEDY')
      const isProposal = kind === 'CUSTOM' && actorKind === 'SYSTEM'
      const fallsBy = isProposal ? 'DELIVERY' : kind === 'REMEDY' && !isCompensation ? 'AGREEMENT' : undefined
      const made: Word = {
        due,
        firstDue: due,
        byStandard,
        isCompensation,
        isCall,
        fallsBy,
        still: undefined,
        keptAt: undefined,
        releasedAt: undefined,
      }
      all.add(made)
      current.set(promiseId, made)
    }
    const wasDelivered = type === 'PROMISE_KEPT' && word?.fallsBy === 'AGREEMENT'
    if (type === 'PROMISE_KEPT' && word && promiseId) {
      word.keptAt = at.getTime()
      current.delete(promiseId)
    }
    if ((type === 'PROMISE_MOVED' || type === 'PROMISE_MISSED') && word && promiseId && newPromiseId && newDueAt) {
      current.delete(promiseId)
      current.set(newPromiseId, word)
      Object.assign(word, {
        due: Date.parse(newDueAt),
        byStandard: type === 'PROMISE_MISSED' && !word.isCompensation && !word.isCall,
      })
    }
    const falls = (owed: Word) =>
      (type === 'AGREED' && owed.fallsBy !== undefined) ||
      (wasDelivered && owed.fallsBy === 'DELIVERY') ||
      (type === 'STATUS_CHANGED' && isOver(data.to) && !owed.isCompensation) ||
      (type === 'STATUS_CHANGED' && isAnswered(data.to) && !owed.isCompensation && !owed.isCall)
    for (const [id, owed] of current) {
      if (!falls(owed)) continue
      owed.releasedAt = at.getTime()
      current.delete(id)
    }
  }
  turnUpTo(Number.POSITIVE_INFINITY)
  return all
}

function stop(word: Word, at: number): void {
  if (word.byStandard && word.still === undefined && word.due > at) word.still = at
}

/** What was left of the working time is left still, from the next full minute on. */
function goOn(word: Word, at: number, { store: { calendar } }: World): void {
  const { still } = word
  if (still === undefined) return
  const from = Math.ceil(at / minute) * minute
  const left = (time: number) => workingTimeBetween(new Date(still), new Date(time), calendar)
  const after = (milliseconds: number) => addWorkingTime(new Date(from), milliseconds, calendar).getTime()
  const due = after(Math.ceil(left(word.due) / minute) * minute)
  const wasFirst = word.firstDue === word.due
  word.firstDue = wasFirst ? due : word.firstDue > still ? after(left(word.firstDue)) : word.firstDue
  Object.assign(word, { due, still: undefined })
}
