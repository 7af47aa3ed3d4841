import type { Writer } from '../../../db/database.ts'
import { uuidv7 } from '../../../db/kit.ts'
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { mustUseProvider } from '../../identity-providers/store.ts'
import { takeNewPasskeysAway } from '../../passkeys/service/own-passkeys.ts'
import { hashPassword } from '../password.ts'
import { linkLifeMs } from '../rules.ts'
import {
  deleteLinksOf,
  deleteSessionsOf,
  insertLink,
  linkWithPerson,
  type PasswordLink,
  setPassword,
  takeLink,
} from '../store.ts'
import type { LinkPurpose } from '../tables.ts'
import { linkOfToken } from '../tokens.ts'
import { checkNewPassword } from './credentials.ts'
import { proveSecondFactor } from './second-factor.ts'
import { type BegunSession, beginSession } from './session.ts'

/** Makes a link that lets a person set a password, once. What it is for says how long it lives. */
export async function addPasswordLink(
  { database }: Pick<Platform, 'database'>,
  writer: Writer,
  { storeId, staffId, purpose, at }: { storeId: string; staffId: string; purpose: LinkPurpose; at: Date },
): Promise<PasswordLink> {
  const expiresAt = new Date(at.getTime() + linkLifeMs[purpose])
  const link = { storeId, id: uuidv7(at.getTime()), staffId, purpose, createdAt: at, expiresAt }
  await insertLink(database, writer, link)
  return link
}

export interface UseLinkInput {
  linkToken: string
  password: string
  /** Of the second factor, or of the sheet: a mailbox alone is no way past it. */
  code?: string | null | undefined
}

/**
 * Sets the password of whoever holds the link, and signs them in. Whatever session they had ends, every other link of
 * theirs is dead, and passkeys that were added not long ago go: somebody else may hold one.
 * @throws NotFoundError for a link that is wrong, used, too old, of another store or of somebody who has left;
 *   ValidationError for a password or a code that cannot be taken and SecondFactorRequiredError, which leave the link
 *   alive; TooBusyError
 */
export async function usePasswordLink(
  platform: Platform,
  { actor, store, words }: Request,
  { linkToken, password, code }: UseLinkInput,
  purpose: LinkPurpose,
): Promise<BegunSession> {
  const { database, secret, now } = platform
  const { storeId } = actor
  const spent = () => new NotFoundError(words.error.linkSpent)
  const id = linkOfToken(secret, linkToken, { storeId, purpose })
  const link = id && (await linkWithPerson(database, database.read, { storeId, id }))
  if (!link || link.leftAt || link.expiresAt <= now()) throw spent()
  const issues = new Issues(words)
  checkNewPassword(issues, password, { email: link.email, storeName: store.name })
  issues.throwIfAny()
  // Before the write: stretching takes a third of a second.
  const hash = await hashPassword(password)
  return database.write(async (writer) => {
    const at = now()
    const taken = await takeLink(database, writer, { storeId, id: link.id, purpose, now: at })
    if (!taken) throw spent()
    const { staffId } = taken
    // The link stays alive: who may use it may change before it ends.
    if (await mustUseProvider(database, writer, { storeId, staffId }))
      refuse(words, 'password', 'INVALID', words.error.providerOnly)
    await proveSecondFactor(platform, writer, { person: { storeId, staffId }, code, words })
    // The password first: a sign-in with the old one that is under way waits for this row, and is then refused.
    await setPassword(database, writer, { storeId, staffId, hash, setAt: at })
    await deleteSessionsOf(database, writer, { storeId, staffId })
    await deleteLinksOf(database, writer, { storeId, staffId })
    await takeNewPasskeysAway(platform, writer, { person: { storeId, staffId }, at })
    return beginSession(platform, writer, { storeId, staffId, at })
  })
}
