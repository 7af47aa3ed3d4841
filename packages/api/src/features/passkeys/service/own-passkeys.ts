/** The passkeys of whoever is signed in: added, listed, removed. */
import { limits } from '@redress/schema/limits'
import type { StaffActor } from '../../../access.ts'
import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { enqueue } from '../../outbox/store.ts'
import type { PasskeyChange } from '../../outbox/tables.ts'
import { requireFresh } from '../../sessions/service/require-fresh.ts'
import { deleteSessionsOf } from '../../sessions/store.ts'
import { staffMember } from '../../staff/rules.ts'
import {
  type Challenge,
  type ChallengePlace,
  drawChallenge,
  endOfChallenge,
  holderIdOf,
  type RelyingParty,
} from '../relying-party.ts'
import {
  deletePasskey,
  deletePasskeysOf,
  insertPasskey,
  type Passkey,
  passkeyByCredential,
  passkeysOf,
  useChallenge,
} from '../store.ts'
import { type Transport, transports } from '../tables.ts'
import { type NewPasskeyProof, verifyNewPasskey } from '../verification.ts'

/** Of one person: more than anybody has devices. */
const mostPasskeys = 20

export async function ownPasskeys({ database }: Platform, actor: StaffActor): Promise<Passkey[]> {
  return passkeysOf(database, database.read, actor)
}

/** What a device needs to make a passkey. */
export interface PasskeyOffer extends Challenge {
  relyingParty: RelyingParty
  storeName: string
  holderId: string
  email: string
  displayName: string
  /** Devices that hold one of these make no second one. */
  credentialIds: string[]
}

const addPlace = ({ storeId, sessionId }: StaffActor): ChallengePlace => ({ purpose: 'ADD', storeId, sessionId })

/** @throws ForbiddenError for keys, SignInAgainError, ValidationError when there are too many */
export async function beginPasskey(
  platform: Platform,
  request: Request,
  relyingParty: RelyingParty,
): Promise<PasskeyOffer> {
  const actor = requireFresh(platform, request)
  const { store, words } = request
  const { secret, now } = platform
  const known = await ownPasskeys(platform, actor)
  if (known.length >= mostPasskeys) refuse(words, 'name', 'TOO_MANY', words.issue.TOO_MANY(mostPasskeys))
  const member = staffMember(store.people, actor.staffId)
  return {
    ...drawChallenge(secret, addPlace(actor), now()),
    relyingParty,
    storeName: store.name,
    holderId: holderIdOf(secret, actor),
    email: member?.email ?? '',
    displayName: member?.displayName ?? '',
    credentialIds: known.map(({ credentialId }) => credentialId),
  }
}

export interface AddPasskeyInput extends NewPasskeyProof {
  name: string
  transports?: readonly string[] | null | undefined
}

/**
 * From now on its holder signs in with it alone. They are told by mail. Sent again, the same proof is answered with the
 * same passkey.
 * @throws ForbiddenError for keys, SignInAgainError; ValidationError for a name that cannot be taken, a proof that is
 *   wrong, too old or used, a passkey of somebody else, and when there are too many
 */
export async function addPasskey(
  platform: Platform,
  request: Request,
  { name, transports: given, ...proof }: AddPasskeyInput,
  relyingParty: RelyingParty,
): Promise<Passkey> {
  const actor = requireFresh(platform, request)
  const { words } = request
  const { storeId, staffId } = actor
  const { database, secret, now } = platform
  const issues = new Issues(words)
  issues.required('name', name, limits.nameLength)
  issues.line('name', name, limits.nameLength)
  issues.throwIfAny()
  const wrong = () => refuse(words, 'attestationObject', 'INVALID', words.error.passkeyNotAdded)
  const at = now()
  const endOf = (challenge: string) => endOfChallenge(secret, addPlace(actor), challenge, at)
  const made = await verifyNewPasskey(relyingParty, proof, (challenge) => endOf(challenge) !== undefined)
  const endsAt = made && endOf(made.challenge)
  if (!made || !endsAt) return wrong()
  const { credentialId, publicKey, counter, challenge } = made
  const isTransport = (text: string): text is Transport => transports.some((known) => known === text)
  const passkey: Passkey = {
    ...{
      storeId,
      id: uuidv7(at.getTime()),
      staffId,
      credentialId,
      publicKey,
      counter,
      createdAt: at,
      lastUsedAt: null,
    },
    name: name.trim().toWellFormed(),
    transports: [...new Set(given?.filter(isTransport))],
  }
  return database.write(async (writer) => {
    const isFirst = await useChallenge(database, writer, { storeId, challenge, endsAt })
    const known = await passkeyByCredential(database, writer, passkey)
    if (known?.staffId === staffId && known.publicKey === publicKey) return known
    if (known) refuse(words, 'attestationObject', 'TAKEN', words.error.passkeyNotAdded)
    if (!isFirst) return wrong()
    const { length } = await passkeysOf(database, writer, actor)
    if (length >= mostPasskeys) refuse(words, 'name', 'TOO_MANY', words.issue.TOO_MANY(mostPasskeys))
    await insertPasskey(database, writer, passkey)
    await tell(platform, writer, { person: actor, at, change: 'ADDED' })
    return passkey
  })
}

/**
 * Removes a passkey, with every other session: whoever lost the device that holds it may have lost a session with it.
 * @returns whether there was one
 * @throws ForbiddenError for keys, SignInAgainError
 */
export async function removePasskey(
  platform: Platform,
  request: Request,
  { passkeyId: id }: { passkeyId: string },
): Promise<boolean> {
  const actor = requireFresh(platform, request)
  const { storeId, staffId, sessionId } = actor
  const { database, now } = platform
  return database.write(async (writer) => {
    if (!(await deletePasskey(database, writer, { storeId, staffId, id }))) return false
    await deleteSessionsOf(database, writer, actor, { but: sessionId })
    await tell(platform, writer, { person: actor, at: now(), change: 'REMOVED' })
    return true
  })
}

interface Person {
  storeId: string
  staffId: string
}

/** Whoever has lost their devices is let in again by somebody else; the passkeys on them open nothing any more. */
export async function takePasskeysAway(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { person, at }: { person: Person; at: Date },
): Promise<boolean> {
  const wereThere = await deletePasskeysOf(database, writer, person)
  if (wereThere) await tell({ database }, writer, { person, at, change: 'REMOVED' })
  return wereThere
}

/** As long as whoever took over a session may have had it before its holder sets a new password by mail. */
const newForMs = 30 * 24 * 3_600_000

/**
 * A new password by mail is what somebody does who suspects something. A passkey that somebody else added opens the account
 * after it as before, so those added in the last 30 days go; older ones stay, for most people who do this have only
 * forgotten a password.
 */
export async function takeNewPasskeysAway(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { person, at }: { person: Person; at: Date },
): Promise<void> {
  const addedSince = new Date(at.getTime() - newForMs)
  if (await deletePasskeysOf(database, writer, { ...person, addedSince }))
    await tell({ database }, writer, { person, at, change: 'NEW_REMOVED' })
}

async function tell(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { person: { storeId, staffId }, at, change }: { person: Person; at: Date; change: PasskeyChange },
): Promise<void> {
  await enqueue(database, writer, { storeId, at, delivery: { kind: 'PASSKEY_MAIL', memberId: staffId, change } })
}
