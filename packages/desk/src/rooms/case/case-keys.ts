import type { Key } from '../../keys/keys.ts'
import type { CaseRoom } from './case.ts'
import type { CaseWords } from './words/words.ts'

/** The keys of a case. */
export function caseKeys({ keys }: CaseWords, room: CaseRoom): Key[] {
  const { section } = keys
  const key = (typed: string, does: string, run: Key['run']): Key => ({ keys: typed, does, section, run })
  return [
    key('r', keys.reply, () => room.beginAct('reply')),
    key('n', keys.note, () => room.beginAct('note')),
    key('c', keys.call, () => room.beginAct('call')),
    key('d', keys.decide, () => room.beginAct('decide')),
    key('o', keys.offer, () => room.beginAct('offer')),
    key('p', keys.promise, () => room.beginAct('promise')),
    key('s', keys.sort, () => void room.sort()),
    key('m', keys.move, () => room.moveNext()),
    key('h', keys.handOver, () => room.beginAct('handOver')),
    key('x', keys.close, () => room.beginAct('close')),
    key('.', keys.newest, () => room.toNewest()),
    key('u', keys.queue, () => room.toQueue()),
  ]
}
