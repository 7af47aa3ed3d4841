import { WrongCredentialsError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { mustUseProvider } from '../../identity-providers/store.ts'
import { type BegunSession, beginSession } from '../../sessions/service/session.ts'
import { deleteSession } from '../../sessions/store.ts'
import {
  type Challenge,
  type ChallengePlace,
  drawChallenge,
  endOfChallenge,
  holderIdOf,
  type RelyingParty,
} from '../relying-party.ts'
import { deleteEndedChallenges, holderOfCredential, setUsed, useChallenge } from '../store.ts'
import { type PasskeyProof, verifyPasskey } from '../verification.ts'

const signInPlace = ({ actor: { storeId } }: Request): ChallengePlace => ({ purpose: 'SIGN_IN', storeId })

/** What a device is asked to sign. The same for everybody: who has a passkey is not told. */
export function beginPasskeySignIn({ secret, now }: Platform, request: Request): Challenge {
  return drawChallenge(secret, signInPlace(request), now())
}

export interface SignInWithPasskeyInput extends PasskeyProof {
  userHandle: string
}

/**
 * Begins a session for whoever holds a passkey of this store and was known to its device, by a finger, a face or a PIN.
 * That is two factors in one, so no code is asked for.
 * @throws WrongCredentialsError, one and the same whatever is wrong: unknown, removed, of another store, of somebody who
 *   has left, signed elsewhere, without the person, too late, twice, or by a copy whose count goes back
 */
export async function signInWithPasskey(
  platform: Platform,
  request: Request,
  { userHandle, ...proof }: SignInWithPasskeyInput,
  relyingParty: RelyingParty,
): Promise<BegunSession> {
  const { database, secret, now, log } = platform
  const { actor, words } = request
  const { storeId } = actor
  const at = now()
  const wrong = () => new WrongCredentialsError(words.error.passkeyWrong)
  const endOf = (challenge: string) => endOfChallenge(secret, signInPlace(request), challenge, at)
  const passkey = await holderOfCredential(database, { storeId, credentialId: proof.credentialId })
  if (!passkey || userHandle !== holderIdOf(secret, { storeId, ...passkey })) throw wrong()
  const used = await verifyPasskey(relyingParty, proof, passkey, (challenge) => endOf(challenge) !== undefined)
  const endsAt = used && endOf(used.challenge)
  if (!used || !endsAt) throw wrong()
  const { id, staffId } = passkey
  return database.write(async (writer) => {
    if (await mustUseProvider(database, writer, { storeId, staffId })) throw wrong()
    if (!(await useChallenge(database, writer, { storeId, challenge: used.challenge, endsAt }))) throw wrong()
    if (!(await setUsed(database, writer, { storeId, id, counter: used.counter, at }))) {
      log.warn({ passkeyId: id }, 'The count of a passkey went back: it may have been copied.')
      throw wrong()
    }
    // A rise of power takes a new token; the old one is of no use to anybody.
    if (actor.kind === 'STAFF') await deleteSession(database, writer, { storeId, id: actor.sessionId })
    return beginSession(platform, writer, { storeId, staffId, at })
  })
}

/** Clears away the challenges that nobody could use any more. Safe to run anywhere, any number of times. */
export async function forgetChallenges({ database, now }: Platform): Promise<void> {
  await database.write((writer) => deleteEndedChallenges(database, writer, now()))
}
