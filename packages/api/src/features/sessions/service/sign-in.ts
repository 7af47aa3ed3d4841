import { type ExpectedError, WrongCredentialsError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { foldEmail } from '../../customers/rules.ts'
import { mustUseProvider } from '../../identity-providers/store.ts'
import { passwordFits } from '../password.ts'
import { demoPassword } from '../rules.ts'
import { deleteSession, holdPassword, personWithPassword } from '../store.ts'
import { checkCredentials } from './credentials.ts'
import { proveSecondFactor } from './second-factor.ts'
import { type BegunSession, beginSession } from './session.ts'

export interface SignInInput {
  email: string
  password: string
  /** Of the second factor, or of the sheet. */
  code?: string | null | undefined
}

/**
 * Begins a session for whoever knows the address and the password. The answer and the time it takes are the same for an
 * unknown address, a person without a password, and a wrong password.
 * @param demo whether the password of the demo's people counts
 * @throws ValidationError, WrongCredentialsError, SecondFactorRequiredError, TooBusyError
 */
export async function signIn(
  platform: Platform,
  { actor, words }: Request,
  { email, password, code }: SignInInput,
  { demo }: { demo: boolean },
): Promise<BegunSession> {
  const issues = new Issues(words)
  checkCredentials(issues, { email, password })
  issues.throwIfAny()
  const { database, now } = platform
  const { storeId } = actor
  const person = await personWithPassword(database, storeId, foldEmail(email))
  const hash = person?.passwordHash
  const fits = await passwordFits(hash, password)
  const wrong = (): ExpectedError => new WrongCredentialsError(words.error.wrongCredentials)
  if (!person || !hash || !fits || (password === demoPassword && !demo)) throw wrong()
  const { staffId } = person
  return database.write(async (writer) => {
    // Somebody may have set another password while this one was being checked; its sessions were ended with that.
    if (!(await holdPassword(database, writer, { storeId, staffId, hash }))) throw wrong()
    // Answered like a wrong one: whether a password fits is nobody's business where it opens nothing.
    if (await mustUseProvider(database, writer, { storeId, staffId })) throw wrong()
    await proveSecondFactor(platform, writer, { person: { storeId, staffId }, code, words })
    // A rise of power takes a new token; the old one is of no use to anybody.
    if (actor.kind === 'STAFF') await deleteSession(database, writer, { storeId, id: actor.sessionId })
    return beginSession(platform, writer, { storeId, staffId, at: now() })
  })
}
