/** What the store may do with a complaint as it stands. Pure; the services ask the same rules. */
import type { ComplaintStatus, StoreAction } from '@redress/schema/enums'
import { mayDecide, mayHaveCause } from '../decisions/rules.ts'
import { mayPropose } from '../options/rules.ts'
import { highestLevel } from '../staff/rules.ts'
import { goesOn, isOpen, mayBecome, mayReopen } from './rules.ts'

/** While it is open, whatever else is so. */
const whileOpen: readonly StoreAction[] = ['SUMMARISE', 'MAKE_PROMISE', 'CLASSIFY', 'ASSIGN', 'HAND_OVER']
/** After the answer too. */
const whileItGoesOn: readonly StoreAction[] = ['REPLY', 'RECORD_CALL']

export function storeActions({ status, escalation }: { status: ComplaintStatus; escalation: number }): StoreAction[] {
  const may: Partial<Record<StoreAction, boolean>> = {
    ESCALATE: isOpen(status) && escalation < highestLevel,
    DECIDE: mayDecide(status, 'UPHELD') || mayDecide(status, 'NOT_UPHELD'),
    PROPOSE_OPTIONS: mayPropose(status),
    ACCEPT_COUNTER_OFFER: status === 'OPTIONS_OFFERED',
    RECORD_CAUSE: mayHaveCause(status),
    CLOSE: mayBecome(status, 'CLOSED'),
    REOPEN: mayReopen(status),
    SET_ASIDE: mayBecome(status, 'SET_ASIDE'),
    TAKE_UP_AGAIN: status === 'SET_ASIDE',
  }
  const others = (Object.keys(may) as StoreAction[]).filter((action) => may[action])
  return [...(goesOn(status) ? whileItGoesOn : []), ...(isOpen(status) ? whileOpen : []), ...others, 'ADD_NOTE']
}
