import type { StoreAction } from '@redress/schema/enums'
import type { ActName, Begun, Case } from '../case-parts.ts'
import type { Act } from './act.ts'
import { purchase } from './buying.ts'
import { close, decide } from './deciding.ts'
import { accept, offer } from './offering.ts'
import { deliver, keep, move, promise, theirPart } from './promising.ts'
import { call, escalate, handOver, note, reply, summary } from './writing.ts'

const acts: Readonly<Partial<Record<ActName, Act>>> = {
  reply,
  note,
  call,
  summary,
  decide,
  offer,
  accept,
  promise,
  purchase,
  move,
  keep,
  deliver,
  theirPart,
  handOver,
  escalate,
  close,
}

/** What is done. Thanks and opening again bring theirs along. */
export const actOf = ({ name, act }: Begun): Act => act ?? acts[name] ?? reply

/** What has to be possible for each; what is about a promise is possible while that is owed. */
const needs: Readonly<Partial<Record<ActName, StoreAction>>> = {
  reply: 'REPLY',
  note: 'ADD_NOTE',
  call: 'RECORD_CALL',
  summary: 'SUMMARISE',
  decide: 'DECIDE',
  offer: 'PROPOSE_OPTIONS',
  accept: 'ACCEPT_COUNTER_OFFER',
  promise: 'MAKE_PROMISE',
  // Of a case that is over nothing rests on it any more.
  purchase: 'RECORD_CAUSE',
  handOver: 'HAND_OVER',
  escalate: 'ESCALATE',
  close: 'CLOSE',
}

/** Whether it can be done as the case stands. */
export function isPossible({ actions, decision, status }: Case, name: ActName): boolean {
  const action = needs[name]
  // Once in a cycle: whoever sees it otherwise is asked by the customer to look again.
  if (name === 'decide' && decision) return false
  // However it stands or ended, but not where it went on in another one. What is set aside shows no thanks to begin.
  if (name === 'thank') return status !== 'MERGED'
  return !action || actions.includes(action)
}

/** What stands above the words, as tabs; the rest begins where what it is about is shown. */
export const tabbed: readonly ActName[] = ['reply', 'note', 'call', 'summary', 'decide', 'offer', 'close']
