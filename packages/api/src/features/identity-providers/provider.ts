/** What is said to an identity provider, and what is believed of its answers (OpenID Connect, code flow with PKCE). */
import type { ClientAuth, Configuration, CustomFetch, CustomFetchOptions } from 'openid-client'
import type { Platform } from '../../platform.ts'
import { OutgoingError } from '../../ports/outgoing/outgoing.ts'
import type { BegunSignIn } from './begun-sign-in.ts'
import { openSecret } from './sealed-secret.ts'
import type { IdentityProvider } from './store.ts'

/** Why somebody was not let in by a provider, in a word for the log. Outsiders are told none of it. */
export class ProviderSignInError extends Error {
  readonly why: string
  constructor(why: string, options?: ErrorOptions) {
    super(why, options)
    this.why = why
  }
}

type Asking = Pick<Platform, 'outgoing' | 'secret'>

/** What is needed to ask a provider. */
export type ProviderClient = Pick<IdentityProvider, 'issuer' | 'clientId'> & { clientSecret: string }

export function clientOf({ secret }: Asking, { sealedSecret, ...place }: IdentityProvider): ProviderClient {
  return { ...place, clientSecret: openSecret(secret, place, sealedSecret) }
}

/** Signatures by a key pair: with `none` nobody has signed, and with HMAC the client secret would be the key. */
const algorithms = ['RS', 'PS', 'ES'].flatMap((kind) => ['256', '384', '512'].map((bits) => kind + bits))
const trusted: readonly string[] = [...algorithms, 'EdDSA', 'Ed25519']

/** Clocks of two companies differ by so much. */
const toleratedSeconds = 30

/** The library is loaded when somebody first signs in so: most installations never need it. */
const library = () => import('openid-client')

/** Somebody waits: all that is asked for one of their steps takes no longer. */
const patienceMs = 10_000

/** Its requests go out as webhooks do: to public addresses only, no redirects, within the time. */
function fetchBy({ outgoing }: Asking): CustomFetch {
  const until = AbortSignal.timeout(patienceMs)
  return async (address, { method, headers, body }: CustomFetchOptions) => {
    const text = body === undefined || body === null ? undefined : String(body)
    const answer = await outgoing.ask(address, { method, headers: { ...headers }, body: text, until })
    const told = ['content-type', 'www-authenticate'].flatMap((name) => {
      const value = answer.headers[name]
      return typeof value === 'string' ? [[name, value] as [string, string]] : []
    })
    const isEmpty = answer.status === 204 || answer.status === 304
    return new Response(isEmpty ? null : new Uint8Array(answer.body), { status: answer.status, headers: told })
  }
}

/**
 * Reads how a provider wants to be asked, and holds it to that.
 * @throws ProviderSignInError
 */
export async function discover(asking: Asking, { issuer, clientId, clientSecret }: ProviderClient) {
  const client = await library()
  const fetch = fetchBy(asking)
  // Which addresses may be asked, and that by https, is decided by `outgoing`.
  const execute = [client.allowInsecureRequests]
  const found = await client
    .discovery(new URL(issuer), clientId, undefined, undefined, { [client.customFetch]: fetch, execute })
    .catch((error: unknown) => fail('DISCOVERY', error))
  const { supportsPKCE: _supportsPKCE, ...server } = found.serverMetadata()
  // The library lets Microsoft's address for all companies pass, which is nobody's provider.
  if (hrefOf(server.issuer) !== hrefOf(issuer)) throw new ProviderSignInError('DISCOVERY: ISSUER')
  const signed = (server.id_token_signing_alg_values_supported ?? ['RS256']).filter((name) => trusted.includes(name))
  if (signed.length === 0) throw new ProviderSignInError('DISCOVERY: ALGORITHMS')
  const { authorization_endpoint: door, token_endpoint: counter, jwks_uri: keys } = server
  for (const address of [door, counter, keys])
    if (!address || !asking.outgoing.takes(address)) throw new ProviderSignInError('DISCOVERY: ADDRESSES')
  const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const authentication: ClientAuth = ways.includes('client_secret_basic')
    ? client.ClientSecretBasic(clientSecret)
    : client.ClientSecretPost(clientSecret)
  const metadata = { [client.clockTolerance]: toleratedSeconds }
  const held = { ...server, id_token_signing_alg_values_supported: signed }
  const configuration = new client.Configuration(held, clientId, metadata, authentication)
  configuration[client.customFetch] = fetch
  client.allowInsecureRequests(configuration)
  // Without it the token would be believed because of where it came from.
  client.enableNonRepudiationChecks(configuration)
  return { client, configuration, issuer: server.issuer }
}

const hrefOf = (address: string) => (URL.canParse(address) ? new URL(address).href : address)

/** Where somebody is sent to sign in. @throws ProviderSignInError */
export async function addressToSignIn(
  asking: Asking,
  provider: ProviderClient,
  { state, nonce, codeVerifier }: BegunSignIn,
  redirectUri: string,
): Promise<URL> {
  const { client, configuration } = await discover(asking, provider)
  return client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
}

/** Whom a provider vouches for. */
export interface Vouched {
  subject: string
  /** Only one that the provider has verified. */
  email: () => Promise<string | undefined>
}

/** Changes what came back for a token, and believes it if everything fits. @throws ProviderSignInError */
export async function whoCameBack(
  asking: Asking,
  provider: ProviderClient,
  { state, nonce, codeVerifier }: BegunSignIn,
  cameTo: URL,
): Promise<Vouched> {
  const { client, configuration } = await discover(asking, provider)
  const tokens = await client
    .authorizationCodeGrant(configuration, cameTo, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    })
    .catch((error: unknown) => fail('TOKEN', error))
  const claims = tokens.claims()
  const subject = claims?.sub
  if (!claims || !subject || subject.length > 255) throw new ProviderSignInError('TOKEN: SUBJECT')
  return {
    subject,
    async email() {
      // Some providers tell addresses only to whoever asks again.
      const asksAgain = claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
      const told = asksAgain ? await userInfo(client, configuration, tokens.access_token, subject) : claims
      return typeof told.email === 'string' && isVerified(told) ? told.email : undefined
    },
  }
}

/**
 * Microsoft Entra never says `email_verified`. It says `xms_edov` in its place, once an administrator there adds that
 * claim: the domain of the address is the company's own.
 */
function isVerified({ email_verified, xms_edov }: Readonly<Record<string, unknown>>): boolean {
  if (email_verified !== undefined) return email_verified === true
  return xms_edov === true || xms_edov === 1 || xms_edov === '1'
}

function userInfo(client: Awaited<ReturnType<typeof library>>, by: Configuration, token: string, subject: string) {
  return client.fetchUserInfo(by, token, subject).catch((error: unknown) => fail('USER INFO', error))
}

/** Errors of the library carry tokens and claims; of them what kind it is goes into the log. */
function fail(step: string, error: unknown): never {
  const words = [error, error instanceof Error ? error.cause : undefined].flatMap((part) => {
    if (!(part instanceof Error)) return []
    const told = 'error' in part && typeof part.error === 'string' ? part.error.slice(0, 60) : undefined
    const fault = part instanceof OutgoingError ? part.fault : undefined
    const code = 'code' in part && typeof part.code === 'string' ? part.code : part.name
    // Sentences of the library: which claim it is, and none of its values.
    return [told ?? fault ?? (code.startsWith('OAUTH_') ? part.message : code)]
  })
  throw new ProviderSignInError([...new Set([step, ...words])].join(': '))
}
