import type { StaffActor } from '../../../access.ts'
import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isFresh } from '../rules.ts'

/**
 * Whoever changes how they sign in is a person who has just proven who they are; no key has ways to sign in.
 * @throws ForbiddenError, SignInAgainError
 */
export function requireFresh({ now }: Platform, { actor, words }: Request): StaffActor {
  if (actor.kind !== 'STAFF') throw new ForbiddenError(words.error.forbidden)
  if (!isFresh(actor.signedInAt, now())) throw new SignInAgainError(words.error.signInAgain)
  return actor
}
