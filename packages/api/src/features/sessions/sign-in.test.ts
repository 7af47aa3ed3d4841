import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countAttempts } from '../../attempts.ts'
import { onBothEngines, onEngine } from '../../testing/engines.ts'
import { signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { english } from '../../words/english.ts'
import { memberLeaves } from '../staff/service.ts'
import { hashPassword } from './password.ts'
import { demoPassword } from './rules.ts'
import { forgetEnded, staffOfToken } from './service/session.ts'
import { setPassword } from './store.ts'

const password = 'seven brass teapots'
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on Error { code message } ... on RateLimitError { retryAfterSeconds }
  ... on SignInSuccess { token endsAt viewer { displayName role } } } }`
interface SignIn {
  signIn: {
    __typename: string
    code?: string
    message?: string
    retryAfterSeconds?: number
    token?: string | null
    endsAt?: string
    viewer?: { displayName: string; role: string }
  }
}
const whoIsIt = '{ viewer { displayName } }'
const hour = 3_600_000

onBothEngines('signing in', (engine) => {
  let server: TestServer
  let store: TestStore
  let other: TestStore
  let clock: number | undefined
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore })
    const { platform } = server
    // One clock for everything: it is turned below.
    platform.now = () => new Date(clock ?? Date.now())
    store = server.store
    other = await server.addStore({ ...peopledStore, name: 'Other' })
    const hash = await hashPassword(password)
    for (const [of, name] of [
      [store, 'Ana'],
      [store, 'Ion'],
    ] as const)
      await givePassword(of, name, hash)
    await givePassword(store, 'Mihai', await hashPassword(demoPassword))
  })
  afterAll(() => server.stop())

  async function givePassword(of: TestStore, name: string, hash: string) {
    const { staffId } = await signedInAs(server, of, name)
    const { database, now } = server.platform
    const row = { storeId: of.storeId, staffId, hash, setAt: now() }
    await database.write((writer) => setPassword(database, writer, row))
  }
  const trying = async (input: object, of = store) =>
    (await of.asDeveloper<SignIn>(signIn, { input: { email: 'ana@shop.example', password, ...input } })).data.signIn
  const viewerOf = async (token: string, of = store) => {
    const answer = await of.asDeveloper<{ viewer: { displayName: string } | null }>(whoIsIt, undefined, {
      authorization: `Bearer ${token}`,
    })
    return answer.errors?.[0]?.extensions.code ?? answer.data.viewer?.displayName
  }

  test('with the right password begins a session, and the token is who they are', async () => {
    const { token, viewer } = await trying({ email: ' ANA@shop.example ' })
    expect(viewer).toEqual({ displayName: 'Ana', role: 'FRONT_LINE' })
    expect(await viewerOf(token ?? '')).toBe('Ana')
  })

  test('answers the same to a wrong password, an unknown address, and whoever has no password yet or has left', async () => {
    const answers = [
      await trying({ password: 'seven brass teapot' }),
      await trying({ email: 'nobody@shop.example' }),
      await trying({ email: 'elena@shop.example' }),
      await trying({}, other),
    ]
    const wrong = {
      __typename: 'WrongCredentialsError',
      code: 'WRONG_CREDENTIALS',
      message: english.error.wrongCredentials,
    }
    expect(answers).toEqual(answers.map(() => wrong))
  })

  test('composed and decomposed letters are one password', async () => {
    await givePassword(store, 'Elena', await hashPassword('ocho te\u0301 verdes fr\u00edos'))
    const right = await trying({ email: 'elena@shop.example', password: 'ocho t\u00e9 verdes fri\u0301os' })
    expect(right.viewer?.displayName).toBe('Elena')
  })

  test('the password of the demo opens nothing outside of it', async () => {
    expect((await trying({ email: 'mihai@shop.example', password: demoPassword })).code).toBe('WRONG_CREDENTIALS')
  })

  test('the database holds no token', async () => {
    const { token } = await trying({})
    const { database } = server.platform
    const rows = JSON.stringify(await database.read.select().from(database.tables.sessions))
    expect(rows).not.toContain(token?.slice(-43))
  })

  describe('a session', () => {
    test('ends when it is signed out, and no other does', async () => {
      const [one, two] = [await signedInAs(server, store, 'Ion'), await signedInAs(server, store, 'Ion')]
      const end = 'mutation { signOut { ... on SignOutSuccess { wasSignedIn } } }'
      expect((await one.ask(end)).data).toEqual({ signOut: { wasSignedIn: true } })
      expect(await viewerOf(one.token)).toBe('SESSION_ENDED')
      expect(await viewerOf(two.token)).toBe('Ion')
    })

    test('ends on every device at once, of this person only', async () => {
      const people = [await signedInAs(server, store, 'Ion'), await signedInAs(server, store, 'Ion')]
      const ana = await signedInAs(server, store, 'Ana')
      await people[0]?.ask('mutation { signOutEverywhere { __typename } }')
      for (const { token } of people) expect(await viewerOf(token)).toBe('SESSION_ENDED')
      expect(await viewerOf(ana.token)).toBe('Ana')
    })

    test('ends at once when the person leaves', async () => {
      const { token, staffId } = await signedInAs(server, store, 'Dana')
      expect(await viewerOf(token)).toBe('Dana')
      await memberLeaves(server.platform, { storeId: store.storeId, id: staffId })
      expect(await viewerOf(token)).toBe('SESSION_ENDED')
    })

    test('ends twelve hours after it was used last, slides ahead with use, and ends after a week all the same', async () => {
      const begun = Date.now()
      clock = begun
      const { token } = await signedInAs(server, store, 'Radu')
      const idle = await signedInAs(server, store, 'Radu')
      for (let hours = 8; hours < 7 * 24; hours += 8) {
        clock = begun + hours * hour
        expect(await viewerOf(token), `${hours} h`).toBe('Radu')
      }
      expect(await viewerOf(idle.token)).toBe('SESSION_ENDED')
      clock = begun + 7 * 24 * hour - 1
      expect(await viewerOf(token)).toBe('Radu')
      clock = begun + 7 * 24 * hour
      expect(await viewerOf(token)).toBe('SESSION_ENDED')
      await forgetEnded(server.platform)
      const { database } = server.platform
      expect(await database.read.$count(database.tables.sessions)).toBe(0)
      clock = undefined
    })

    test('of one store is nothing in another, however the token is turned', async () => {
      const { token } = await signedInAs(server, store, 'Ana')
      const { platform } = server
      expect(await staffOfToken(platform, token, { storeId: other.storeId })).toBeUndefined()
      const bytes = Buffer.from(token.slice(3), 'base64url')
      Buffer.from(other.storeId).copy(bytes)
      const turned = `ss_${bytes.toString('base64url')}`
      for (const wrong of [turned, token.slice(0, -1), `${token}A`, 'ss_', `ss_${'A'.repeat(86)}`])
        expect(await viewerOf(wrong), wrong).toBe('SESSION_ENDED')
    })

    test('costs one statement a request', async () => {
      const { ask } = await signedInAs(server, store, 'Ana')
      await ask(whoIsIt)
      const statements = await server.statementsOf(() => ask(whoIsIt))
      expect(statements.filter((text) => /"sessions"/.test(text))).toHaveLength(1)
    })
  })
})

onEngine('SQLite', 'too many attempts to sign in', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore, attempts: countAttempts() })
  })
  afterAll(() => server.stop())

  test('from this address are refused, whoever is meant, for five minutes at most', async () => {
    // Without a password nothing is stretched, and it counts all the same.
    const attempt = async (n: number) => {
      const input = { email: `${n}@shop.example`, password: '' }
      return (await server.store.asDeveloper<SignIn>(signIn, { input })).data.signIn
    }
    const answers = await Promise.all(Array.from({ length: 21 }, (_, n) => attempt(n)))
    expect(answers.filter(({ code }) => code === 'VALIDATION')).toHaveLength(20)
    const limited = answers.find(({ code }) => code === 'RATE_LIMITED')
    expect(limited?.retryAfterSeconds).toBeGreaterThan(0)
    expect(limited?.retryAfterSeconds).toBeLessThanOrEqual(300)
  })
})
