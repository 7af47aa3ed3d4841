/** Options and what becomes of them. Pure. */
import type {
  ComplaintStatus,
  DutyState,
  OptionState,
  Party,
  PromiseKind,
  RemedyKind,
  WaitingOn,
} from '@redress/schema/enums'
import { exactTime } from '../../words/exact-time.ts'
import type { Words } from '../../words/words.ts'
import { moneyIn } from '../../words/words.ts'
import { mayBecome } from '../complaints/rules.ts'
import type { OptionRemedy } from './tables.ts'

export interface OptionLife {
  end: 'CHOSEN' | 'DECLINED' | 'WITHDRAWN' | 'NOT_APPROVED' | null
  /** The events that brought it to the customer, ended it, and let it fall after it was agreed. */
  offeredIn: number | null
  endedIn: number | null
  fallenIn: number | null
  validUntil: Date | null
}

/** The state of an option as it was at an event of the timeline, at a time. */
export function optionState(
  { end, offeredIn, endedIn, fallenIn, validUntil }: OptionLife,
  at: { sequence: number; now: Date },
): OptionState {
  const has = (event: number | null) => event !== null && event <= at.sequence
  if (end && has(endedIn)) return end === 'CHOSEN' && has(fallenIn) ? 'FALLEN' : end
  if (!has(offeredIn)) return 'WAITING'
  return validUntil && validUntil <= at.now ? 'EXPIRED' : 'OPEN'
}

/** Whether options may be proposed: also in the first reply, and where what was agreed cannot be delivered. */
export function mayPropose(status: ComplaintStatus): boolean {
  return status === 'RECEIVED' || status === 'OPTIONS_OFFERED' || mayBecome(status, 'OPTIONS_OFFERED')
}

/** Remedies that are nothing without an amount. */
const needsAmount: readonly RemedyKind[] = ['REFUND', 'PRICE_REDUCTION', 'VOUCHER']

export function needsAnAmount(kind: RemedyKind): boolean {
  return needsAmount.includes(kind)
}

/** A remedy as the customer reads it: "your money back (€39.00)". */
export function remedyInWords({ kind, amountMinor, words: own }: OptionRemedy, currency: string, words: Words): string {
  const amount = amountMinor === undefined ? undefined : moneyIn(words, { amountMinor, currency })
  const name = words.understanding.remedy[kind]
  const said = [kind === 'OTHER' && own ? own : name, amount && `(${amount})`].filter(Boolean).join(' ')
  return kind !== 'OTHER' && own ? `${said}: ${own}` : said
}

/** The same with its own time, where one was named: "a new one, by Friday 27 November at 17:00 CET". */
export function timedInWords(
  remedy: OptionRemedy,
  { currency, timeZone }: { currency: string; timeZone: string },
  words: Words,
): string {
  const what = remedyInWords(remedy, currency, words)
  return remedy.dueAt ? words.doneBy(what, exactTime(new Date(remedy.dueAt), timeZone, words.dateLocale)) : what
}

/** By when it is to be done, as somebody named it. None: by the standard, which also counts once that time has passed. */
export function namedTime({ dueAt }: OptionRemedy, now: Date): Date | undefined {
  const named = dueAt === undefined ? undefined : new Date(dueAt)
  return named && named > now ? named : undefined
}

/** By which promise a remedy of an agreement is owed. */
export const remedyPromise: PromiseKind = 'REMEDY'

/** One thing that one side does for an agreement (mission D9). */
export interface Duty {
  party: Party
  /** By which the store owes it. */
  promiseId: string | null
  wording: string
  state: DutyState
  dueAt: Date | null
  previousDueAt: Date | null
  doneAt: Date | null
}

/** What the customer does for an agreement, and when the store saw that it was done. */
export interface CustomerPart {
  customerDuties: string | null
  customerDoneAt: Date | null
  customerDoneIn: number | null
}

/**
 * Whether what the store owes by an agreement waits for the customer's part: nobody of the store has seen it done. Their own
 * word makes our time run again, and pays nothing.
 */
export function waitsForCustomer({ customerDuties, customerDoneAt }: Omit<CustomerPart, 'customerDoneIn'>): boolean {
  return customerDuties !== null && customerDoneAt === null
}

/** What is known of a promise by which a remedy is owed. */
export interface OwedRemedy {
  id: string
  wording: string | null
  dueAt: Date
  previousDueAt: Date | null
  pausedAt: Date | null
  keptAt: Date | null
  /** Kept, or given up, missed or moved: then another one stands for it, or none. */
  endedAt: Date | null
}

/** What each side does for an agreement, and how far it is: first what the customer does, for which ours waits. */
export function dutiesOf(
  { status, waitingOn, eventCount }: { status: ComplaintStatus; waitingOn: WaitingOn; eventCount: number },
  { customerDuties, customerDoneAt, customerDoneIn }: CustomerPart,
  owed: readonly OwedRemedy[],
  words: Words,
): Duty[] {
  const isSeen = customerDoneIn !== null && customerDoneIn <= eventCount
  const isTheirTurn = status === 'AGREED' && waitingOn === 'CUSTOMER' && !isSeen
  const theirs: Duty[] = customerDuties
    ? [
        {
          party: 'CUSTOMER',
          promiseId: null,
          wording: customerDuties,
          state: isTheirTurn ? 'OPEN' : 'DONE',
          dueAt: null,
          previousDueAt: null,
          doneAt: isSeen ? customerDoneAt : null,
        },
      ]
    : []
  const ours = owed
    .filter(({ keptAt, endedAt }) => keptAt || !endedAt)
    .map(({ id, wording, keptAt, pausedAt, dueAt, previousDueAt }): Duty => {
      const state = keptAt ? 'DONE' : pausedAt ? 'WAITING' : 'OPEN'
      // While it stands still its time moves on with the clock: none is told.
      const isTimed = state === 'OPEN'
      return {
        party: 'STORE',
        promiseId: id,
        wording: wording ?? words.promise[remedyPromise],
        state,
        dueAt: isTimed ? dueAt : null,
        previousDueAt: isTimed ? previousDueAt : null,
        doneAt: keptAt,
      }
    })
  return [...theirs, ...ours]
}
