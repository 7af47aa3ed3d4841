import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { activeMember, departmentsInUse, leaderOf, whoTakesNew } from '../../staff/rules.ts'
import { Issues } from '../input.ts'
import { isOpen } from '../rules.ts'
import type { NewEvent } from './apply-change.ts'
import { type ActedOn, byStaff, changeByStore, checkDoer, type Doer } from './change-by-store.ts'
import { statusConflict } from './change-complaint.ts'
import type { Request } from './tracked-complaint.ts'

export interface HandOverInput extends Doer {
  key: string
  complaintId: string
  /** To whom. */
  toStaffId?: string | null | undefined
  /** To which department; without a person, to whoever takes new complaints there. */
  toDepartmentId?: string | null | undefined
  /** What the next one must know: the customer repeats nothing. */
  note: string
}

/**
 * Hands the complaint over with everything on record, and with a note for whoever goes on with it (mission C7). The
 * customer sees who has it now; the note is for colleagues.
 * @throws ValidationError, NotFoundError, StatusConflictError, IdempotencyConflictError
 */
export async function handOver(platform: Platform, request: Request, input: HandOverInput): Promise<ActedOn> {
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.required('note', input.note, limits.messageLength)
  checkDoer(issues, request, input)
  const to = receiver(request, input, issues)
  issues.throwIfAny()
  const by = byStaff(request, input)
  return changeByStore(
    platform,
    request,
    { operation: 'handOver', input, complaintId: input.complaintId },
    ({ complaint }) => {
      if (!isOpen(complaint.status)) throw statusConflict(complaint, request.words)
      const departmentId = to.departmentId ?? complaint.departmentId
      const data = { ...(to.ownerId && { ownerId: to.ownerId }), ...(departmentId && { departmentId }) }
      const events: NewEvent[] = [
        { ...by, type: 'HANDED_OVER', text: null, data },
        { ...by, type: 'NOTE', audience: 'STAFF', text: input.note.trim().toWellFormed(), data: {} },
      ]
      return { change: { ownerId: to.ownerId, departmentId }, events }
    },
  )
}

/** Never to a department in which nobody would have it. */
function receiver(
  { store: { people }, words }: Request,
  { toStaffId, toDepartmentId }: HandOverInput,
  issues: Issues,
): { ownerId: string | null; departmentId: string | null } {
  const member = activeMember(people, toStaffId ?? null)
  const department = departmentsInUse(people).find(({ id }) => id === toDepartmentId)
  const inDepartment = department && (whoTakesNew(people, department.id) ?? leaderOf(people, department.id))
  if (toStaffId && !member) issues.add('toStaffId', 'UNKNOWN')
  if (toDepartmentId && !department) issues.add('toDepartmentId', 'UNKNOWN')
  else if (!toStaffId && !inDepartment) issues.add('toStaffId', 'REQUIRED', { message: words.error.nobodyThere })
  return {
    ownerId: (member ?? inDepartment)?.id ?? null,
    departmentId: department?.id ?? member?.departmentId ?? null,
  }
}
