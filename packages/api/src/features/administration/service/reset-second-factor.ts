import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { deleteAccountsOf } from '../../identity-providers/store.ts'
import { takePasskeysAway } from '../../passkeys/service/own-passkeys.ts'
import { takeFactorAway } from '../../sessions/service/second-factor.ts'
import { deleteSessionsOf } from '../../sessions/store.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { staffById } from '../../staff/store.ts'
import { requireAdministrator, requireStillAdministrator } from './require-administrator.ts'

/**
 * A colleague has lost phone and sheet, or has a new account at the identity provider: their second factor, their passkeys
 * and who they are there go, their sessions end, and mails tell them of the first two.
 * @throws ForbiddenError, SignInAgainError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function resetSecondFactor(
  platform: Platform,
  request: Request,
  input: { key: string; staffId: string },
): Promise<StaffMember> {
  const { storeId, staffId: by } = requireAdministrator(platform, request)
  const { words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  issues.throwIfAny()
  const { database, now } = platform
  const at = now()
  return database.write(async (writer) => {
    await requireStillAdministrator(platform, writer, request)
    const member = await staffById(database, writer, { storeId, id: input.staffId })
    if (!member || member.leftAt) throw new NotFoundError(words.error.notFound)
    const use = { storeId, operation: 'resetSecondFactor', key: input.key, inputHash: inputHashOf(input), at }
    if (await answerGivenBefore(database, writer, { ...use, answer: {} }, words)) return member
    const person = { storeId, staffId: member.id }
    const hadFactor = await takeFactorAway(platform, writer, { person, by, at })
    const hadPasskeys = await takePasskeysAway(platform, writer, { person, at })
    const hadAccount = await deleteAccountsOf(database, writer, person)
    if (hadFactor || hadPasskeys || hadAccount) await deleteSessionsOf(database, writer, person)
    return member
  })
}
