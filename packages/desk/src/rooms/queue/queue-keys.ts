import type { Key } from '../../keys/keys.ts'
import type { Words } from '../../words/words.ts'
import { views } from './looking.ts'
import type { QueueRoom } from './queue.ts'

/** The keys of the queue. */
export function queueKeys({ queue }: Words, room: QueueRoom): Key[] {
  const { keys } = queue
  const { section } = keys
  const key = (typed: string, does: string, run: Key['run']): Key => ({ keys: typed, does, section, run })
  return [
    key('j', keys.next, () => room.move(1)),
    key('k', keys.previous, () => room.move(-1)),
    key('o', keys.open, () => room.open()),
    key('x', keys.select, () => room.selectFocused()),
    key('a', keys.assign, () => void room.chooseOwner()),
    key('m', keys.mine, () => void room.take()),
    key('/', keys.search, () => room.toSearch()),
    key('f', keys.filters, () => void room.toFilters()),
    key('r', keys.refresh, () => room.refresh()),
    key('Escape', keys.clear, () => room.clear()),
    ...views.map((view, index) => key(`${index + 1}`, keys.view(queue.views[view]), () => room.showView(view))),
  ]
}
