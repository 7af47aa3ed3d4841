import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import { administer } from '../../administration/service/administer.ts'
import { checkVersion, type Versioned, versionOf } from '../../administration/service/expected-version.ts'
import { requireAdministration } from '../../administration/service/require-administrator.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { lockStore } from '../../stores/store.ts'
import { worksAt } from '../addresses.ts'
import { clientOf, discover, ProviderSignInError } from '../provider.ts'
import { sealSecret } from '../sealed-secret.ts'
import { deleteIdentityProvider, type IdentityProvider, identityProviderOf, putIdentityProvider } from '../store.ts'

/** Longer than any that providers give out. */
const mostLength = 500

export interface SetIdentityProviderInput extends Versioned<string> {
  issuer: string
  clientId: string
  /** The one that is there unless told; it belongs to its issuer and its client. */
  clientSecret?: string | null | undefined
  label: string
  isOnlyWay: boolean
}

/** What is told of it: never the secret. */
export type ShownIdentityProvider = Omit<IdentityProvider, 'sealedSecret'>

export function shown({ sealedSecret: _sealed, ...provider }: IdentityProvider): ShownIdentityProvider {
  return provider
}

/**
 * By what the people of the store sign in from now on. It is asked first: an address at which no provider answers, or
 * another one, is not taken.
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function setIdentityProvider(
  platform: Platform,
  request: Request,
  { clientSecret: givenSecret, ...input }: SetIdentityProviderInput,
  { publicUrl }: { publicUrl: string },
): Promise<ShownIdentityProvider> {
  const actor = requireAdministration(platform, request)
  const { storeId } = actor
  const { words } = request
  const { database, secret } = platform
  check(platform, request, { ...input, clientSecret: givenSecret })
  if (!worksAt(publicUrl)) refuse(words, 'issuer', 'INVALID', words.error.providerNeedsHttps)
  const typed = { issuer: issuerIn(input.issuer), clientId: input.clientId.trim() }
  const before = await identityProviderOf(database, database.read, storeId)
  const clientSecret =
    givenSecret?.trim() ||
    (before && isSamePlace(before, typed) ? clientOf(platform, before).clientSecret : undefined) ||
    refuse(words, 'clientSecret', 'REQUIRED')
  const { issuer } = await discover(platform, { ...typed, clientSecret }).catch((error: unknown) => {
    if (!(error instanceof ProviderSignInError)) throw error
    return refuse(words, 'issuer', 'INVALID', words.error.providerUnfit)
  })
  const place = { storeId, issuer, clientId: typed.clientId }
  // A hash of the secret, which somebody else may have chosen badly, is nothing to keep with the key.
  const told = secret.derive('client secret in a key', clientSecret).toString('base64url')
  const asked = { ...input, clientSecret: told }
  return administer(platform, request, { operation: 'setIdentityProvider', input: asked }, async (writer, at) => {
    const row: IdentityProvider = {
      ...place,
      sealedSecret: sealSecret(secret, place, clientSecret),
      label: input.label.trim().toWellFormed(),
      isOnlyWay: input.isOnlyWay,
      setAt: at,
      setBy: actor.kind === 'STAFF' ? actor.staffId : null,
    }
    // Held, so that of two at once the second sees the first.
    await lockStore(database, writer, storeId)
    checkVersion(words, input, versionOfProvider(await identityProviderOf(database, writer, storeId)))
    await putIdentityProvider(database, writer, row)
    return shown(row)
  })
}

/** Another one each time that it is set, and one of its own while there is none. */
export const versionOfProvider = (provider: ShownIdentityProvider | undefined): string =>
  versionOf(provider?.setAt.toISOString(), provider?.issuer, provider?.clientId, provider?.label, provider?.isOnlyWay)

/** Whether there was one. @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError */
export async function removeIdentityProvider(
  platform: Platform,
  request: Request,
  input: { key: string },
): Promise<boolean> {
  const { storeId } = requireAdministration(platform, request)
  const issues = new Issues(request.words)
  issues.key(input.key)
  issues.throwIfAny()
  return administer(platform, request, { operation: 'removeIdentityProvider', input }, (writer) =>
    deleteIdentityProvider(platform.database, writer, storeId),
  )
}

function check({ outgoing }: Platform, { words }: Request, input: SetIdentityProviderInput): void {
  const issues = new Issues(words)
  issues.key(input.key)
  for (const field of ['issuer', 'clientId', 'label'] as const)
    if (!input[field].trim()) issues.add(field, 'REQUIRED')
    else issues.line(field, input[field], field === 'label' ? limits.nameLength : mostLength)
  issues.line('clientSecret', input.clientSecret, mostLength)
  const issuer = issuerIn(input.issuer)
  const isAddress = outgoing.takes(issuer) && !/[?#]/.test(issuer)
  if (input.issuer.trim() && !isAddress) issues.add('issuer', 'INVALID', { message: words.error.providerUnfit })
  issues.throwIfAny()
}

/** Some copy the address of the description that stands below the issuer. */
const issuerIn = (typed: string) => typed.trim().replace(/\/\.well-known\/openid-configuration$/, '')

type Place = Pick<IdentityProvider, 'issuer' | 'clientId'>

/** Whoever names another issuer must know the secret: else it could be sent to one of theirs, and read there. */
function isSamePlace(before: Place, { issuer, clientId }: Place): boolean {
  return before.clientId === clientId && new URL(before.issuer).href === new URL(issuer).href
}
