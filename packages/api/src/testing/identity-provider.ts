/** A real identity provider on a free port of this machine, able to lie where a test says so. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const clientId = 'redress'
export const clientSecret = 'a secret between Redress and the provider'

export interface Account {
  email?: string
  email_verified?: boolean
  /** What Microsoft Entra says in its place. */
  xms_edov?: boolean | 1 | '1'
}

export interface TestProvider {
  issuer: string
  /** Who there is, by what the provider calls them. */
  accounts: Record<string, Account>
  /** Who is signed in there: then nobody is asked. None: a page with a button for each. */
  present: string | undefined
  /** What it says of whoever comes, where that is not the truth. */
  lie: ((token: IdToken) => string) | undefined
  /** Says nothing any more, to this path. */
  silentAt: string | undefined
  stop(): Promise<void>
}

export interface IdToken {
  header: Record<string, unknown>
  claims: Record<string, unknown>
  /** As the provider would sign it. */
  signed(change: { header?: object; claims?: object }): string
}

export async function startIdentityProvider(redirectUris: string[]): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'first', alg: 'ES256', use: 'sig' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const test: TestProvider = {
    issuer,
    accounts: {},
    present: undefined,
    lie: undefined,
    silentAt: undefined,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: redirectUris },
        ...{ grant_types: ['authorization_code'], response_types: ['code'], id_token_signed_response_alg: 'ES256' },
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['not a secret'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'xms_edov'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...test.accounts[id] }) }),
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc
      if (!client || !session?.accountId) return undefined
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    if (test.silentAt && pathname === test.silentAt) return
    if (pathname === '/token' && test.lie) lieIn(response, test.lie, privateKey)
    if (!pathname.startsWith('/interaction/')) return answer(request, response)
    const accountId = searchParams.get('as') ?? test.present
    if (accountId) return provider.interactionFinished(request, response, { login: { accountId, remember: false } })
    const choices = Object.keys(test.accounts).map((id) => `<p><a href="${pathname}?as=${id}">Go on as ${id}</a></p>`)
    const page = `<!doctype html><html lang="en"><title>Provider</title><h1>Provider</h1>${choices.join('')}</html>`
    response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  return test
}

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
/** Up to where a signature would stand. */
export const unsigned = (header: object, claims: object) => `${encoded(header)}.${encoded(claims)}.`
const decoded = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString())

/** Puts another token into the answer, at the last moment. */
function lieIn(response: ServerResponse, lie: (token: IdToken) => string, key: KeyObject): void {
  const end = response.end.bind(response)
  const changed = (body: unknown) => {
    const told = JSON.parse(String(body))
    const [header, claims] = String(told.id_token).split('.').slice(0, 2).map(decoded)
    const signed: IdToken['signed'] = (change) => {
      const text = unsigned({ ...header, ...change.header }, { ...claims, ...change.claims }).slice(0, -1)
      return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
    }
    const text = JSON.stringify({ ...told, id_token: lie({ header, claims, signed }) })
    response.setHeader('content-length', Buffer.byteLength(text))
    return end(text)
  }
  response.end = changed as typeof response.end
}
