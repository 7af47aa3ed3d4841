import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { NewEvent } from '../../complaints/service/apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { optionState, waitsForCustomer } from '../../options/rules.ts'
import { optionsOf, setCustomerDone } from '../../options/store.ts'
import { isOwed } from '../rules.ts'
import { agreedOn } from '../store.ts'

export interface RecordCustomerPartInput extends Doer {
  key: string
  complaintId: string
}

/**
 * Somebody of the store, or a system of it, has seen that the customer did their part of the agreement: what is owed for it
 * may be carried out from now on, and our time runs.
 * @throws StatusConflictError where nothing is agreed; ValidationError where the agreement has no such part, and when it is on
 * record already
 */
export async function recordCustomerPart(
  platform: Platform,
  request: Request,
  input: RecordCustomerPartInput,
): Promise<ActedOn> {
  const { database } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkDoer(issues, request, input)
  issues.throwIfAny()
  const by = byStaff(request, input)
  const act = { operation: 'recordCustomerPart', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async ({ complaint, at, writer }) => {
    const { id, status, eventCount, cycle } = complaint
    const options = await optionsOf(database, writer, store.id, [id])
    const now = { sequence: eventCount, now: at }
    const agreed = options.find((option) => option.cycle === cycle && optionState(option, now) === 'CHOSEN')
    if (!agreed || (status !== 'AGREED' && status !== 'OPTIONS_OFFERED')) throw statusConflict(complaint, words)
    if (!waitsForCustomer(agreed)) refuse(words, 'complaintId', 'INVALID', words.error.noCustomerPart)
    await setCustomerDone(database, writer, agreed, { customerDoneAt: at, customerDoneIn: eventCount + 1 })
    const remedies = await agreedOn(database, writer, store.id, [id])
    const seen: NewEvent = { ...by, type: 'CUSTOMER_PART_DONE', text: null, data: { optionId: agreed.id } }
    return {
      // While another way is proposed it is that which the customer is waited for.
      ...(status === 'AGREED' && complaint.waitingOn === 'CUSTOMER' && { change: { waitingOn: 'STORE' as const } }),
      events: [seen],
      // What waits for the fund is told of when it is drawn.
      remediesDue: remedies.filter((one) => one.optionId === agreed.id && isOwed(one) && one.waitingSince === null),
    }
  })
}
