import type { StaffActor } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import { hashOf } from '../../../secret.ts'
import { endOf, expiryOf, isToBeNoticed } from '../rules.ts'
import { deleteEnded, deleteSession, deleteSessionsOf, insertSession, sessionWithPerson, setSeen } from '../store.ts'
import { drawSessionToken, isTokenOf, placeOfSession } from '../tokens.ts'

/** A session just begun: the only place where its token ever stands. */
export interface BegunSession {
  staffId: string
  token: string
  /** When it ends at the latest, however much it is used. */
  endsAt: Date
}

/** Begins a session for a person who has proven who they are. */
export async function beginSession(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { storeId, staffId, at }: { storeId: string; staffId: string; at: Date },
): Promise<BegunSession> {
  const id = uuidv7(at.getTime())
  const token = drawSessionToken({ storeId, id })
  const times = { createdAt: at, seenAt: at, expiresAt: expiryOf(at, at) }
  await insertSession(database, writer, { storeId, id, staffId, tokenHash: hashOf(token), ...times })
  return { staffId, token, endsAt: endOf(at) }
}

/**
 * Who holds this token, as they are now: with the role and the department of this moment. Nobody when the session has
 * ended, the person has left, or the token is of another store than the one asked for.
 */
export async function staffOfToken(
  platform: Platform,
  token: string,
  { storeId }: { storeId?: string } = {},
): Promise<StaffActor | undefined> {
  const { database, now } = platform
  const place = placeOfSession(token)
  if (!place || (storeId !== undefined && place.storeId !== storeId)) return undefined
  const session = await sessionWithPerson(database, database.read, place)
  const at = now()
  if (!session || !isTokenOf(session.tokenHash, token) || session.leftAt || session.expiresAt <= at) return undefined
  if (isToBeNoticed(session.seenAt, at)) await notice(platform, { ...session, seenAt: at })
  const { staffId, role, departmentId, createdAt } = session
  return {
    kind: 'STAFF',
    storeId: place.storeId,
    staffId,
    role,
    departmentId,
    sessionId: place.id,
    signedInAt: createdAt,
  }
}

/** That a session was used. When it cannot be written down, whoever only reads is not to suffer for it. */
async function notice(
  { database, log }: Platform,
  session: { storeId: string; id: string; createdAt: Date; seenAt: Date },
): Promise<void> {
  const expiresAt = expiryOf(session.createdAt, session.seenAt)
  await database
    .write((writer) => setSeen(database, writer, { ...session, expiresAt }))
    .catch((error: unknown) => log.warn({ err: error }, 'That a session was used could not be written down.'))
}

/** Ends this session. */
export async function signOut({ database }: Platform, { storeId, sessionId }: StaffActor): Promise<void> {
  await database.write((writer) => deleteSession(database, writer, { storeId, id: sessionId }))
}

/** Ends every session of the person, this one too. */
export async function signOutEverywhere({ database }: Platform, actor: StaffActor): Promise<void> {
  await database.write((writer) => deleteSessionsOf(database, writer, actor))
}

/** Clears away the sessions and links that have ended. Safe to run anywhere, any number of times. */
export async function forgetEnded({ database, now }: Platform): Promise<void> {
  await database.write((writer) => deleteEnded(database, writer, now()))
}
