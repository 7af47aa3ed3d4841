import type { StaffRole } from '@redress/schema/enums'
import { ForbiddenError, NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { deleteSessionsOf } from '../../sessions/store.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { holdAdministrators, setPlace, staffById } from '../../staff/store.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'
import { requireAdministrator } from './require-administrator.ts'

export interface UpdateStaffInput extends Versioned<string> {
  staffId: string
  /** As it is unless told. */
  role?: StaffRole | null | undefined
  /** As it is unless told; null is everywhere. */
  departmentId?: string | null | undefined
}

/**
 * Somebody gets another role or department. With another role their sessions end, so that nobody's power rises in a
 * session that began without it; they see what they now may from their very next request.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function updateStaff(platform: Platform, request: Request, input: UpdateStaffInput): Promise<StaffMember> {
  const { storeId, staffId: administratorId } = requireAdministrator(platform, request)
  const { store, words } = request
  const { staffId: id, departmentId } = input
  const issues = new Issues(words)
  issues.key(input.key)
  if (departmentId && !store.people.departments.some((department) => department.id === departmentId))
    issues.add('departmentId', 'UNKNOWN')
  issues.throwIfAny()
  const { database, now } = platform
  return database.write(async (writer) => {
    // First of all, so that two administrators who lower each other at the same moment follow one another.
    const administrators = await holdAdministrators(database, writer, storeId)
    if (!administrators.includes(administratorId)) throw new ForbiddenError(words.error.forbidden)
    const member = await staffById(database, writer, { storeId, id })
    if (!member || member.leftAt) throw new NotFoundError(words.error.notFound)
    const place = {
      role: input.role ?? member.role,
      departmentId: departmentId === undefined ? member.departmentId : departmentId,
    }
    const use = { storeId, operation: 'updateStaff', key: input.key, inputHash: inputHashOf(input), at: now() }
    const before = await answerGivenBefore(database, writer, { ...use, answer: place }, words)
    if (before) return { ...member, ...before }
    checkVersion(words, input, versionOfPerson(member))
    const there = store.people.departments.find((department) => department.id === place.departmentId)
    if (there?.retiredAt && place.departmentId !== member.departmentId) refuse(words, 'departmentId', 'UNKNOWN')
    const isLast = administrators.length === 1 && administrators.includes(id)
    if (isLast && place.role !== 'ADMIN') refuse(words, 'role', 'INVALID', words.error.lastAdmin)
    await setPlace(database, writer, { storeId, id, ...place })
    if (place.role !== member.role) await deleteSessionsOf(database, writer, { storeId, staffId: id })
    return { ...member, ...place }
  })
}

/** Another one after each change of their role or department. */
export const versionOfPerson = ({ role, departmentId }: Pick<StaffMember, 'role' | 'departmentId'>): string =>
  versionOf(role, departmentId)
