import type { Writer } from '../../../db/database.ts'
import type { Platform } from '../../../platform.ts'
import { enqueue } from '../../outbox/store.ts'
import { useChallenge } from '../../passkeys/store.ts'
import { type BegunSession, beginSession } from '../../sessions/service/session.ts'
import { deleteSession } from '../../sessions/store.ts'
import { staffByEmail, staffById } from '../../staff/store.ts'
import { redirectUri, worksAt } from '../addresses.ts'
import { begunSignIn, drawBegun } from '../begun-sign-in.ts'
import { addressToSignIn, clientOf, ProviderSignInError, whoCameBack } from '../provider.ts'
import { accountBySubject, bindAccount, type IdentityProvider, identityProviderOf } from '../store.ts'

/** Which store, and the address at which its staff find it. */
export interface ProviderDoor {
  storeId: string
  publicUrl: string
}

/** Where to send somebody, and what their browser holds until they come back. */
export interface SentOff {
  to: URL
  begun: string
}

/** @throws ProviderSignInError */
async function providerAt({ database }: Platform, { storeId, publicUrl }: ProviderDoor): Promise<IdentityProvider> {
  const provider = worksAt(publicUrl) && (await identityProviderOf(database, database.read, storeId))
  if (!provider) throw new ProviderSignInError('NO PROVIDER')
  return provider
}

/** Sends somebody to the store's provider. Nothing is stored. @throws ProviderSignInError */
export async function beginProviderSignIn(platform: Platform, door: ProviderDoor): Promise<SentOff> {
  const provider = await providerAt(platform, door)
  const at = platform.now()
  const begun = drawBegun(at)
  const signIn = begunSignIn(platform.secret, provider, begun, at)
  if (!signIn) throw new Error('What was drawn just now has ended.')
  const to = await addressToSignIn(
    platform,
    clientOf(platform, provider),
    signIn,
    redirectUri(door.publicUrl, door.storeId),
  )
  return { to, begun }
}

export interface CameBack {
  /** What the browser held meanwhile. */
  begun: string | undefined
  /** What the provider sent along, from `?` on. */
  search: string
  /** The session that the browser had: it is of no use to anybody after this. */
  sessionId: string | undefined
}

/**
 * Begins a session for whoever the provider vouches for and who works at this store: found by an address that the provider
 * has verified, once, and from then on by what the provider calls them. Nobody is added by it. A second factor is the
 * provider's business: none is asked for here.
 * @throws ProviderSignInError, whatever is wrong
 */
export async function signInWithProvider(
  platform: Platform,
  door: ProviderDoor,
  { begun, search, sessionId }: CameBack,
): Promise<BegunSession> {
  const { database, secret, now } = platform
  const { storeId, publicUrl } = door
  const provider = await providerAt(platform, door)
  const signIn = begun ? begunSignIn(secret, provider, begun, now()) : undefined
  if (!begun || !signIn) throw new ProviderSignInError('NOT BEGUN IN THIS BROWSER')
  const cameTo = new URL(redirectUri(publicUrl, storeId))
  cameTo.search = search
  const { subject, email } = await whoCameBack(platform, clientOf(platform, provider), signIn, cameTo)
  const { issuer } = provider
  const known = await accountBySubject(database, database.read, { storeId, issuer, subject })
  const address = known ? undefined : await email()
  if (!known && !address) throw new ProviderSignInError('NO VERIFIED ADDRESS')
  return database.write(async (writer) => {
    const at = now()
    if (!(await useChallenge(database, writer, { storeId, challenge: signIn.state, endsAt: signIn.endsAt })))
      throw new ProviderSignInError('SECOND TIME')
    const named = { storeId, issuer, subject, label: provider.label }
    const staffId = await personBehind(platform, writer, { ...named, address, at })
    if (sessionId) await deleteSession(database, writer, { storeId, id: sessionId })
    return beginSession(platform, writer, { storeId, staffId, at })
  })
}

interface Named {
  storeId: string
  issuer: string
  subject: string
  label: string
  /** Verified; none for somebody who is known already. */
  address: string | undefined
  at: Date
}

/** Who it is, as they are in this very write. @throws ProviderSignInError */
async function personBehind(
  { database }: Platform,
  writer: Writer,
  { storeId, issuer, subject, label, address, at }: Named,
): Promise<string> {
  const account = await accountBySubject(database, writer, { storeId, issuer, subject })
  const person = account
    ? await staffById(database, writer, { storeId, id: account.staffId })
    : address && (await staffByEmail(database, writer, { storeId, email: asWritten(address) }))
  if (!person) throw new ProviderSignInError('NOBODY HERE')
  if (person.leftAt) throw new ProviderSignInError('HAS LEFT')
  if (!account) {
    const row = { storeId, issuer, subject, staffId: person.id, boundAt: at }
    // The address was given to somebody else at the provider, who is not the one that we know under it.
    if (!(await bindAccount(database, writer, row))) throw new ProviderSignInError('ADDRESS OF SOMEBODY ELSE')
    const delivery = { kind: 'PROVIDER_ACCOUNT_MAIL', memberId: person.id, label } as const
    await enqueue(database, writer, { storeId, at, delivery })
  }
  return person.id
}

/** Only A to Z: what else `toLowerCase` makes of letters that look like ours, somebody else may have as their address. */
const asWritten = (email: string) => email.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase())
