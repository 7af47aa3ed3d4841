import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { countAttempts } from '../../attempts.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { installationSecret } from '../../secret.ts'
import { onBothEngines, onEngine } from '../../testing/engines.ts'
import { type Lie, SoftPasskey } from '../../testing/soft-passkey.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { english } from '../../words/english.ts'
import { addPasswordLink } from '../sessions/service/password-link.ts'
import { tokenOfLink } from '../sessions/tokens.ts'
import { memberLeaves } from '../staff/service.ts'
import { drawChallenge, endOfChallenge, relyingPartyOf } from './relying-party.ts'
import { forgetChallenges } from './service/sign-in-with-passkey.ts'

const minute = 60_000

interface Done {
  __typename: string
  code?: string
  message?: string
  issues?: { path: string[]; code: string }[]
  challenge?: string
  relyingPartyId?: string
  holderId?: string
  holderName?: string
  credentialIds?: string[]
  passkey?: { id: string; name: string; lastUsedAt: string | null }
  wasThere?: boolean
  token?: string | null
  viewer?: { displayName: string }
}
const asked = '__typename ... on Error { code message } ... on ValidationError { issues { path code } }'
const begin = `mutation { done: beginPasskey { ${asked}
  ... on BeginPasskeySuccess { challenge relyingPartyId holderId holderName credentialIds } } }`
const add = `mutation ($input: AddPasskeyInput!) { done: addPasskey(input: $input) { ${asked}
  ... on AddPasskeySuccess { passkey { id name lastUsedAt } } } }`
const remove = `mutation ($input: RemovePasskeyInput!) { done: removePasskey(input: $input) { ${asked}
  ... on RemovePasskeySuccess { wasThere } } }`
const beginSignIn = `mutation { done: beginPasskeySignIn { ${asked}
  ... on BeginPasskeySignInSuccess { challenge relyingPartyId } } }`
const signIn = `mutation ($input: SignInWithPasskeyInput!) { done: signInWithPasskey(input: $input) { ${asked}
  ... on SignInWithPasskeySuccess { token viewer { displayName } } } }`
const list = '{ passkeys { id name lastUsedAt } viewer { displayName } }'

const wrong = { __typename: 'WrongCredentialsError', code: 'WRONG_CREDENTIALS', message: english.error.passkeyWrong }

onBothEngines('a passkey', (engine) => {
  let server: TestServer
  let store: TestStore
  let name: string
  let clock = Date.now()
  let ana: SignedInPerson
  beforeAll(async () => {
    server = await startTestServer(engine)
    server.platform.now = () => new Date(clock)
  })
  beforeEach(async () => {
    clock += 10 * minute
    name = randomUUID()
    store = await server.addStore({ ...peopledStore, name })
    ana = await signedInAs(server, store, 'Ana')
  })
  afterAll(() => server.stop())

  const ask = async (person: SignedInPerson, document: string, input?: object): Promise<Done> => {
    const { data, errors } = await person.ask<{ done: Done }>(document, input && { input })
    return data?.done ?? { __typename: errors?.[0]?.extensions.code ?? 'nothing' }
  }
  const device = () => new SoftPasskey('localhost', server.url.replace('127.0.0.1', 'localhost'))
  const offered = async (person: SignedInPerson) => {
    const { challenge = '', holderId = '' } = await ask(person, begin)
    return { challenge, holderId }
  }
  const addOne = async (person = ana, made = device()) => {
    const proof = made.make(await offered(person))
    const done = await ask(person, add, { name: 'Phone', ...proof })
    return { made, proof, id: done.passkey?.id ?? JSON.stringify(done) }
  }
  const asks = async (of = store): Promise<{ challenge: string }> => {
    const { data } = await of.asDeveloper<{ done: Done }>(beginSignIn)
    return { challenge: data.done.challenge ?? '' }
  }
  const signInBy = async (input: object, of = store): Promise<Done> =>
    (await of.asDeveloper<{ done: Done }>(signIn, { input })).data.done
  const comeIn = async (made: SoftPasskey, lie?: Lie) => signInBy(made.sign(await asks(), lie))
  const mails = async () => {
    const sent: Mail[] = []
    await sweepInto(sent, server)
    return sent.map(({ to, subject }) => [to.address, subject])
  }

  test('signs its holder in without an address, a password or a code, and tells when it was used', async () => {
    const { holderName, relyingPartyId } = await ask(ana, begin)
    expect(holderName).toMatch(/^ana@shop\.example · /)
    expect(relyingPartyId).toBe('localhost')
    const { made, id } = await addOne()
    expect((await ask(ana, begin)).credentialIds).toEqual([made.credentialId])
    const { token, viewer } = await comeIn(made)
    expect(viewer).toEqual({ displayName: 'Ana' })
    const { data } = await store.asDeveloper(list, undefined, { authorization: `Bearer ${token}` })
    const lastUsedAt = new Date(clock).toISOString()
    expect(data).toEqual({ passkeys: [{ id, name: 'Phone', lastUsedAt }], viewer: { displayName: 'Ana' } })
    expect((await comeIn(made)).__typename, 'and again').toBe('SignInWithPasskeySuccess')
    expect((await store.asDeveloper(list)).data, 'nobody else’s').toEqual({ passkeys: [], viewer: null })
  })

  test('of a person with a second factor brings both: no code is asked for', async () => {
    const { database } = server.platform
    const { storeId } = store
    const row = { storeId, staffId: ana.staffId, seed: randomUUID(), createdAt: new Date(clock), lastStep: 0 }
    await database.write(async (writer) => {
      await writer.insert(database.tables.secondFactors).values({ ...row, confirmedAt: new Date(clock) })
    })
    const { made } = await addOne()
    expect((await comeIn(made)).__typename).toBe('SignInWithPasskeySuccess')
  })

  test('that lies is answered like one that nobody knows', async () => {
    const { made } = await addOne()
    const stranger = device()
    stranger.userHandle = made.userHandle
    expect(await comeIn(stranger)).toEqual(wrong)
    const lies: Lie[] = [
      { origin: 'https://evil.example' },
      { relyingPartyId: 'evil.example' },
      { isUnverified: true },
      { type: 'webauthn.create' },
    ]
    for (const lie of lies) expect(await comeIn(made, lie), JSON.stringify(lie)).toEqual(wrong)
    const right = made.sign(await asks())
    const twisted = {
      signature: made.sign(await asks()).signature,
      userHandle: device().credentialId,
      authenticatorData: right.authenticatorData.slice(0, 40),
      clientDataJSON: Buffer.from('null').toString('base64url'),
      credentialId: 'x'.repeat(100_000),
    }
    for (const [field, value] of Object.entries(twisted))
      expect(await signInBy({ ...right, [field]: value }), field).toEqual(wrong)
    expect((await signInBy(right)).__typename, 'what failed has used nothing up').toBe('SignInWithPasskeySuccess')
  })

  test('uses a challenge up, also of two at the same moment, and only for five minutes, and only one of ours', async () => {
    const { made } = await addOne()
    const challenge = await asks()
    const proof = made.sign(challenge)
    const answers = await Promise.all([signInBy(proof), signInBy(proof)])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'SignInWithPasskeySuccess',
      'WrongCredentialsError',
    ])
    expect(await signInBy(made.sign(challenge)), 'signed anew').toEqual(wrong)
    const late = await asks()
    clock += 5 * minute
    expect(await signInBy(made.sign(late))).toEqual(wrong)
    expect(await signInBy(made.sign({ challenge: Buffer.alloc(56).toString('base64url') }))).toEqual(wrong)
    expect(await signInBy(made.sign(await offered(ana))), 'one to add a passkey').toEqual(wrong)
    const { database } = server.platform
    expect(await database.read.$count(database.tables.usedChallenges)).toBeGreaterThan(0)
    clock += 5 * minute
    await forgetChallenges(server.platform)
    expect(await database.read.$count(database.tables.usedChallenges)).toBe(0)
  })

  test('whose count goes back or stands still is refused: somebody has a copy', async () => {
    const { made } = await addOne()
    made.counter = 4_000_000_000
    expect((await comeIn(made)).__typename).toBe('SignInWithPasskeySuccess')
    expect(await comeIn(made, { counter: made.counter })).toEqual(wrong)
    expect(await comeIn(made, { counter: 7 })).toEqual(wrong)
    expect(await comeIn(made, { counter: 0 })).toEqual(wrong)
    expect((await comeIn(made)).__typename).toBe('SignInWithPasskeySuccess')
  })

  test('that never counts is taken each time', async () => {
    const made = device()
    const proof = made.make(await offered(ana), { counter: 0 })
    expect((await ask(ana, add, { name: 'Key ring', ...proof })).__typename).toBe('AddPasskeySuccess')
    for (const _ of [1, 2]) expect((await comeIn(made, { counter: 0 })).__typename).toBe('SignInWithPasskeySuccess')
  })

  test('of one store is nothing in another, though one device holds both', async () => {
    const other = await server.addStore({ ...peopledStore, name: 'Other' })
    const { made } = await addOne()
    expect(await signInBy(made.sign(await asks(other)), other)).toEqual(wrong)
    expect(await signInBy(made.sign(await asks(other))), 'by a challenge of the other store').toEqual(wrong)
    const there = await signedInAs(server, other, 'Ana')
    const { holderId } = await offered(there)
    expect(holderId, 'nobody learns that it is the same person').not.toBe(made.userHandle)
    const second = await addOne(there, made)
    expect(second.id, 'the same credential may stand in both').not.toContain('Error')
    expect((await signInBy(made.sign(await asks(other)), other)).viewer).toEqual({ displayName: 'Ana' })
    // The device says whose it is; that is another one in each store.
    expect(await signInBy(made.sign(await asks()))).toEqual(wrong)
  })

  test('is added by its holder only, in the session that asked, once, for a device that knows them', async () => {
    const elsewhere = await signedInAs(server, store, 'Ana')
    const ion = await signedInAs(server, store, 'Ion')
    const made = device()
    const offer = await offered(ana)
    const proof = { name: 'Phone', ...made.make(offer) }
    const refused = { __typename: 'ValidationError', issues: [{ path: ['attestationObject'], code: 'INVALID' }] }
    for (const person of [elsewhere, ion]) expect(await ask(person, add, proof)).toMatchObject(refused)
    const lies: Lie[] = [
      { origin: 'https://evil.example' },
      { relyingPartyId: 'evil.example' },
      { isUnverified: true },
      // Certificates of these would be looked up wherever they say.
      { format: 'fido-u2f' },
      { format: 'packed' },
      { format: 'apple' },
    ]
    for (const lie of lies)
      expect(await ask(ana, add, { name: 'Phone', ...made.make(offer, lie) }), JSON.stringify(lie)).toMatchObject(
        refused,
      )
    expect(await ask(ana, add, { ...proof, name: ' ' })).toMatchObject({
      issues: [{ path: ['name'], code: 'REQUIRED' }],
    })
    expect(await ask(ana, add, { ...proof, attestationObject: 'x'.repeat(100_000) })).toMatchObject(refused)
    const first = await ask(ana, add, proof)
    expect(first.__typename).toBe('AddPasskeySuccess')
    expect(await ask(ana, add, proof), 'a repeat after a lost answer').toEqual(first)
    expect(await ask(ana, add, { name: 'Another', ...device().make(offer) }), 'the challenge is used').toMatchObject(
      refused,
    )
    const taken = await ask(ion, add, { name: 'Mine', ...made.make(await offered(ion)) })
    expect(taken).toMatchObject({ issues: [{ path: ['attestationObject'], code: 'TAKEN' }] })
  })

  test('is added and removed by a fresh sign-in only, and its holder is told by mail', async () => {
    await mails()
    const { id } = await addOne()
    expect(await mails()).toEqual([['ana@shop.example', `A new passkey for ${name}`]])
    clock += 15 * minute
    expect((await ask(ana, begin)).code).toBe('SIGN_IN_AGAIN')
    expect((await ask(ana, remove, { passkeyId: id })).code).toBe('SIGN_IN_AGAIN')
    const again = await signedInAs(server, store, 'Ana')
    const ion = await signedInAs(server, store, 'Ion')
    expect((await ask(ion, remove, { passkeyId: id })).wasThere, 'nobody else removes it').toBe(false)
    expect((await ask(again, remove, { passkeyId: id })).wasThere).toBe(true)
    expect((await ask(again, remove, { passkeyId: id })).wasThere).toBe(false)
    expect(await mails()).toEqual([['ana@shop.example', `A passkey for ${name} was removed`]])
    expect((await ana.ask(list)).errors?.[0]?.extensions.code, 'every other session ends').toBe('SESSION_ENDED')
    expect((await again.ask(list)).data).toMatchObject({ passkeys: [] })
  })

  test('opens nothing once it was removed, its holder has left, or an administrator let them in anew', async () => {
    const { made, id } = await addOne()
    await ask(ana, remove, { passkeyId: id })
    expect(await comeIn(made)).toEqual(wrong)
    const dana = await signedInAs(server, store, 'Dana')
    const hers = await addOne(dana)
    await memberLeaves(server.platform, { storeId: store.storeId, id: dana.staffId })
    expect(await comeIn(hers.made)).toEqual(wrong)
    const ion = await signedInAs(server, store, 'Ion')
    const his = await addOne(ion)
    const radu = await signedInAs(server, store, 'Radu')
    const { data } = await radu.ask<{ staff: { id: string; displayName: string }[] }>('{ staff { id displayName } }')
    const staffId = data.staff.find(({ displayName }) => displayName === 'Ion')?.id
    const reset = `mutation ($input: ResetSecondFactorInput!) { done: resetSecondFactor(input: $input) { ${asked} } }`
    await mails()
    await ask(radu, reset, { key: randomUUID(), staffId })
    expect(await comeIn(his.made)).toEqual(wrong)
    expect((await ion.ask(list)).errors?.[0]?.extensions.code).toBe('SESSION_ENDED')
    expect(await mails()).toEqual([['ion@shop.example', `A passkey for ${name} was removed`]])
  })

  test('that somebody added not long ago goes with a new password by mail; older ones stay', async () => {
    const { platform } = server
    const { made: old } = await addOne()
    clock += 31 * 24 * 60 * minute
    ana = await signedInAs(server, store, 'Ana')
    const { made: stranger } = await addOne()
    await mails()
    const { storeId } = store
    const of = { storeId, staffId: ana.staffId, purpose: 'RESET', at: platform.now() } as const
    const link = await platform.database.write((writer) => addPasswordLink(platform, writer, of))
    const reset = `mutation ($input: ResetPasswordInput!) { done: resetPassword(input: $input) { ${asked} } }`
    const input = { linkToken: tokenOfLink(platform.secret, link), password: 'nine green lanterns' }
    const { data } = await store.asDeveloper<{ done: Done }>(reset, { input })
    expect(data.done.__typename).toBe('ResetPasswordSuccess')
    expect(await comeIn(stranger)).toEqual(wrong)
    expect((await comeIn(old)).__typename).toBe('SignInWithPasskeySuccess')
    expect(await mails()).toEqual([['ana@shop.example', `Your new passkeys for ${name} were removed`]])
  })

  test('is one of twenty at most', async () => {
    for (let n = 0; n < 20; n++) await addOne()
    expect(await ask(ana, begin)).toMatchObject({ issues: [{ path: ['name'], code: 'TOO_MANY' }] })
  })
})

onEngine('SQLite', 'too many passkeys', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore, attempts: countAttempts() })
  })
  afterAll(() => server.stop())

  test('from one address are refused, and passwords are counted apart', async () => {
    const input = { credentialId: 'a', userHandle: 'a', clientDataJSON: 'a', authenticatorData: 'a', signature: 'a' }
    const answers = await Promise.all(
      Array.from({ length: 61 }, () => server.store.asDeveloper<{ done: Done }>(signIn, { input })),
    )
    const codes = answers.map(({ data }) => data.done.code)
    expect(codes.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(60)
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1)
    const password = `mutation { done: signIn(input: { email: "ana@shop.example", password: "x" }) { ${asked} } }`
    expect((await server.store.asDeveloper<{ done: Done }>(password)).data.done.code).toBe('WRONG_CREDENTIALS')
  })
})

test('passkeys are of the name under which the desk is reached', () => {
  const secure = { id: 'help.example', origins: ['https://help.example:8443'] }
  expect(relyingPartyOf('https://help.example:8443/redress')).toEqual(secure)
  expect(relyingPartyOf('http://127.0.0.1:4000').id).toBe('localhost')
  expect(relyingPartyOf('http://help.example').origins, 'none over plain HTTP').toEqual([])
})

test('a challenge is of one installation, one store, one purpose and one session', () => {
  const secret = installationSecret('a secret that is long enough for a test')
  const now = new Date()
  const place = { purpose: 'ADD', storeId: randomUUID(), sessionId: randomUUID() } as const
  const { challenge, endsAt } = drawChallenge(secret, place, now)
  expect(endOfChallenge(secret, place, challenge, now)).toEqual(endsAt)
  const { storeId } = place
  const others = [
    { ...place, sessionId: randomUUID() },
    { ...place, storeId: randomUUID() },
    { purpose: 'SIGN_IN', storeId } as const,
  ]
  for (const other of others) expect(endOfChallenge(secret, other, challenge, now)).toBeUndefined()
  const stranger = installationSecret('another secret that is long enough')
  expect(endOfChallenge(stranger, place, challenge, now)).toBeUndefined()
  expect(endOfChallenge(secret, place, challenge, endsAt)).toBeUndefined()
  for (const text of ['', 'A'.repeat(10), `${challenge}AAAA`])
    expect(endOfChallenge(secret, place, text, now)).toBeUndefined()
  expect(drawChallenge(secret, place, now).challenge, 'drawn anew each time').not.toBe(challenge)
})
