import type { StaffRole } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { foldEmail } from '../../customers/rules.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { enqueue } from '../../outbox/store.ts'
import { addPasswordLink } from '../../sessions/service/password-link.ts'
import { departmentsInUse, type StaffMember } from '../../staff/rules.ts'
import { insertStaff, staffById } from '../../staff/store.ts'
import { requireAdministrator, requireStillAdministrator } from './require-administrator.ts'

export interface InviteStaffInput {
  key: string
  displayName: string
  email: string
  role: StaffRole
  /** Where; everywhere unless told. */
  departmentId?: string | null | undefined
}

/**
 * Somebody is to work at the store: they get a link by mail that lets them set a password, for three days.
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function inviteStaff(platform: Platform, request: Request, input: InviteStaffInput): Promise<StaffMember> {
  const { storeId } = requireAdministrator(platform, request)
  const { store, words } = request
  const { displayName, role, departmentId = null } = input
  const issues = new Issues(words)
  issues.key(input.key)
  if (displayName.trim()) issues.line('displayName', displayName, limits.nameLength)
  else issues.add('displayName', 'REQUIRED')
  issues.email('email', input.email)
  if (departmentId && !departmentsInUse(store.people).some(({ id }) => id === departmentId))
    issues.add('departmentId', 'UNKNOWN')
  issues.throwIfAny()
  const { database, now } = platform
  const at = now()
  const staffId = uuidv7(at.getTime())
  const email = foldEmail(input.email)
  return database.write(async (writer) => {
    await requireStillAdministrator(platform, writer, request)
    const use = { storeId, operation: 'inviteStaff', key: input.key, inputHash: inputHashOf(input), at }
    const before = await answerGivenBefore(database, writer, { ...use, answer: { staffId } }, words)
    if (before) {
      const known = await staffById(database, writer, { storeId, id: before.staffId })
      if (!known) throw new Error('A key answers with a person who is not there.')
      // As they were invited: whatever has become of them since is another answer.
      return { ...known, displayName: displayName.trim(), role, departmentId, leftAt: null }
    }
    const name = displayName.trim().toWellFormed()
    const member = { storeId, id: staffId, displayName: name, email, role, departmentId, createdAt: at, leftAt: null }
    if (!(await insertStaff(database, writer, member))) refuse(words, 'email', 'TAKEN')
    const { id: linkId } = await addPasswordLink(platform, writer, { storeId, staffId, purpose: 'INVITE', at })
    await enqueue(database, writer, { storeId, at, delivery: { kind: 'PASSWORD_LINK_MAIL', linkId } })
    return member
  })
}
