/** What there is to judge by, once the time is over. */
import type { ChainedEvent } from '../../packages/api/src/features/complaints/chain.ts'
import type { OutboxItem } from '../../packages/api/src/features/outbox/store.ts'
import type { Promised } from '../../packages/api/src/features/promises/store.ts'
import type { ReceivedMail, World } from './world.ts'

export interface Facts {
  world: World
  rows: OutboxItem[]
  events: ChainedEvent[]
  promises: Map<string, Promised>
  came: Map<string, ReceivedMail[]>
  find: (finding: string) => void
}

/** The complaint that a delivery is about. The links of the staff are about none; nobody asks for one here. */
export function complaintOf(delivery: OutboxItem['delivery']): string {
  return 'complaintId' in delivery ? delivery.complaintId : ''
}
