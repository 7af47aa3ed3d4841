import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from '../../complaints/service/change-by-store.ts'
import { statusConflict } from '../../complaints/service/change-complaint.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isOffered, mayHaveCause, placed } from '../rules.ts'
import { causesOf, setCause } from '../store.ts'

export interface RecordCauseInput extends Doer {
  key: string
  complaintId: string
  causeId: string
}

/**
 * Why it happened: a cause of the store's own tree, wide or narrow (mission D3). For the staff; the customer does not see it.
 * @throws ValidationError for a cause that the store does not have or does not offer any more, NotFoundError, StatusConflictError
 */
export async function recordCause(platform: Platform, request: Request, input: RecordCauseInput): Promise<ActedOn> {
  const { database, now } = platform
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkDoer(issues, request, input)
  const causes = await causesOf(database, store.id)
  const cause = causes.find(({ id }) => id === input.causeId)
  if (!cause) issues.add('causeId', 'UNKNOWN')
  else if (!isOffered(placed(cause, causes))) issues.add('causeId', 'INVALID', { message: words.error.causeNotOffered })
  issues.throwIfAny()
  const by = byStaff(request, input)
  const act = { operation: 'recordCause', input, complaintId: input.complaintId }
  return changeByStore(platform, request, act, async ({ complaint, writer }) => {
    if (!mayHaveCause(complaint.status)) throw statusConflict(complaint, words)
    const { id: complaintId, cycle } = complaint
    const { causeId } = input
    await setCause(database, writer, { storeId: store.id, complaintId, cycle, causeId, recordedAt: now() })
    return { events: [{ ...by, type: 'CAUSE_RECORDED', audience: 'STAFF', text: null, data: { causeId } }] }
  })
}
