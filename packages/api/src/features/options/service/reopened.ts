import type { Change, NewEvent } from '../../complaints/service/apply-change.ts'
import { byCustomer } from '../../complaints/service/change-by-customer.ts'
import type { Complaint } from '../../complaints/store.ts'

/**
 * What becomes of a case that had its answer and is opened again: a new cycle begins, the past one stays as it was. It is
 * the customer who opens it, whoever wrote that down.
 * @param why in their words, or by the mark that they gave
 * @param takenDown who of the store wrote it down
 */
export function reopened(
  { status, cycle }: Pick<Complaint, 'status' | 'cycle'>,
  why: Pick<NewEvent, 'text' | 'data'>,
  takenDown: readonly NewEvent[] = [],
): { change: NonNullable<Change['change']>; events: NewEvent[] } {
  return {
    change: { status: 'ASSESSING', waitingOn: 'STORE', cycle: cycle + 1 },
    events: [
      { ...byCustomer, ...why, type: 'REOPENED' },
      ...takenDown,
      { ...byCustomer, type: 'STATUS_CHANGED', text: null, data: { from: status, to: 'ASSESSING' } },
    ],
  }
}
