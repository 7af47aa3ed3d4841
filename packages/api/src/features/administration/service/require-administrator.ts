import { GraphQLError } from 'graphql'
import type { Actor, StaffActor, SystemActor } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isFresh } from '../../sessions/rules.ts'
import { staffById } from '../../staff/store.ts'

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

/**
 * The same for what the command line does too: whoever has a shell on the installation holds its database anyway.
 * @throws ForbiddenError, SignInAgainError
 */
export function requireAdministration(platform: Pick<Platform, 'now'>, request: Request): StaffActor | SystemActor {
  return request.actor.kind === 'SYSTEM' ? request.actor : requireAdministrator(platform, request)
}

/**
 * Looked at again in the write: whoever was lowered or left since their request came in changes nothing any more. Keys and
 * Redress itself have no role.
 * @throws ForbiddenError
 */
export async function requireStillAdministrator(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { actor, words }: Request,
): Promise<void> {
  if (actor.kind !== 'STAFF') return
  const member = await staffById(database, writer, { storeId: actor.storeId, id: actor.staffId })
  if (member?.role !== 'ADMIN' || member.leftAt) throw new ForbiddenError(words.error.forbidden)
}

/** Refuses everybody but administrators, for what is only looked at. No key can. */
export function requireAdministratorToRead(actor: Actor): void {
  if (actor.kind === 'SYSTEM' || (actor.kind === 'STAFF' && actor.role === 'ADMIN')) return
  const message = 'This needs an administrator of the store who is signed in.'
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } })
}
