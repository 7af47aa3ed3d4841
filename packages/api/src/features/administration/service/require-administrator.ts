import type { StaffActor } from '../../../access.ts'
import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isFresh } from '../../sessions/rules.ts'

/**
 * Whoever decides who works here is an administrator who has just proven who they are. No key can: a key that could invite
 * administrators would be one itself, and would never have to sign in.
 * @throws ForbiddenError, SignInAgainError
 */
export function requireAdministrator({ now }: Pick<Platform, 'now'>, { actor, words }: Request): StaffActor {
  if (actor.kind !== 'STAFF' || actor.role !== 'ADMIN') throw new ForbiddenError(words.error.forbidden)
  if (!isFresh(actor.signedInAt, now())) throw new SignInAgainError(words.error.signInAgain)
  return actor
}
