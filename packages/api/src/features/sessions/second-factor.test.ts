import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countAttempts } from '../../attempts.ts'
import type { Mail } from '../../ports/mail/mail.ts'
import { installationSecret } from '../../secret.ts'
import { onBothEngines, onEngine } from '../../testing/engines.ts'
import { type SignedInPerson, signedInAs } from '../../testing/staff-sessions.ts'
import { peopledStore, sweepInto } from '../../testing/store-acts.ts'
import { startTestServer, type TestServer, type TestStore } from '../../testing/test-server.ts'
import { passwordLinkUrl } from './desk-link.ts'
import { hashPassword } from './password.ts'
import { drawBackupCodes, enrolmentOf, stepOfCode, typedCode } from './second-factor.ts'
import { addPasswordLink } from './service/password-link.ts'
import { setPassword } from './store.ts'

const password = 'seven brass teapots'
const halfMinute = 30_000

interface Done {
  __typename: string
  code?: string
  issues?: { path: string[]; code: string }[]
  secret?: string
  uri?: string
  backupCodes?: string[]
  token?: string | null
}
const asked = '__typename ... on Error { code } ... on ValidationError { issues { path code } }'
const withToken = (name: string) => `${asked} ... on ${name} { token }`
const signIn = `mutation ($input: SignInInput!) { done: signIn(input: $input) { ${withToken('SignInSuccess')} } }`
const useReset = `mutation ($input: ResetPasswordInput!) { done: resetPassword(input: $input) { ${withToken('ResetPasswordSuccess')} } }`
const begin = `mutation { done: beginSecondFactor { ${asked} ... on BeginSecondFactorSuccess { secret uri } } }`
const ofCode = (name: string, more = '') =>
  `mutation ($input: SecondFactorInput!) { done: ${name}(input: $input) { ${asked} ${more} } }`
const confirm = ofCode('confirmSecondFactor', '... on ConfirmSecondFactorSuccess { backupCodes }')
const renew = ofCode('renewBackupCodes', '... on RenewBackupCodesSuccess { backupCodes }')
const remove = ofCode('removeSecondFactor')
const reset = `mutation ($input: ResetSecondFactorInput!) { done: resetSecondFactor(input: $input) { ${asked} } }`
const state = '{ secondFactor { isSet backupCodesLeft } }'

/** The app on somebody's phone. */
const codeOf = (secret: string, at: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

onBothEngines('a second factor', (engine) => {
  let server: TestServer
  let store: TestStore
  let clock = 0
  let ana: SignedInPerson
  let hash: string
  beforeAll(async () => {
    server = await startTestServer(engine)
    // Where a step of time begins, so that none ends by chance in the middle of a test.
    clock = Math.ceil(Date.now() / halfMinute) * halfMinute
    server.platform.now = () => new Date(clock)
    hash = await hashPassword(password)
  })
  // A store for each test: what one sets up asks nobody else for a code.
  beforeEach(async () => {
    clock += 10 * halfMinute
    store = await server.addStore({ ...peopledStore, name: randomUUID() })
    ana = await signedInAs(server, store, 'Ana')
    const { database } = server.platform
    const row = { storeId: store.storeId, staffId: ana.staffId, hash, setAt: new Date(clock) }
    await database.write((writer) => setPassword(database, writer, row))
  })
  afterAll(() => server.stop())

  const ask = async (person: SignedInPerson, document: string, input?: object): Promise<Done> => {
    const { data, errors } = await person.ask<{ done: Done }>(document, input && { input })
    return data?.done ?? { __typename: errors?.[0]?.extensions.code ?? 'nothing' }
  }
  const tryIn = async (code?: string) => {
    const input = { email: 'ana@shop.example', password, code }
    return (await store.asDeveloper<{ done: Done }>(signIn, { input })).data.done
  }
  /** Ana sets it up, and half a minute passes, so that the next code counts. */
  const setUp = async () => {
    const { secret = '' } = await ask(ana, begin)
    const { backupCodes = [] } = await ask(ana, confirm, { code: codeOf(secret, clock) })
    clock += halfMinute
    return { secret, backupCodes }
  }

  test('counts once a code of it has come back, and then the password alone is not enough', async () => {
    const { secret = '', uri } = await ask(ana, begin)
    expect(uri).toMatch(/^otpauth:\/\/totp\/.*ana%40shop\.example/)
    expect((await tryIn()).__typename).toBe('SignInSuccess')
    expect(await ask(ana, confirm, { code: '000000' })).toMatchObject({ issues: [{ path: ['code'], code: 'INVALID' }] })
    const { backupCodes } = await ask(ana, confirm, { code: codeOf(secret, clock) })
    expect(new Set(backupCodes).size).toBe(10)
    expect(await tryIn()).toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' })
    clock += halfMinute
    expect((await tryIn(codeOf(secret, clock))).token).toMatch(/^ss_/)
    expect((await ana.ask(state)).data).toEqual({ secondFactor: { isSet: true, backupCodesLeft: 10 } })
  })

  test('ends every session that began without it, but the one that set it up', async () => {
    const elsewhere = await signedInAs(server, store, 'Ana')
    await setUp()
    expect((await elsewhere.ask(state)).errors?.[0]?.extensions.code).toBe('SESSION_ENDED')
    expect((await ana.ask(state)).errors).toBeUndefined()
  })

  test('a wrong password is answered as ever, whatever code comes with it', async () => {
    const { secret } = await setUp()
    const input = { email: 'ana@shop.example', password: 'seven brass teapot', code: codeOf(secret, clock) }
    expect((await store.asDeveloper<{ done: Done }>(signIn, { input })).data.done.code).toBe('WRONG_CREDENTIALS')
    expect((await tryIn(codeOf(secret, clock))).__typename).toBe('SignInSuccess')
  })

  test('a code counts half a minute early and late and no more, and each once, also for two at the same moment', async () => {
    const { secret } = await setUp()
    expect((await tryIn(codeOf(secret, clock + 2 * halfMinute))).code).toBe('VALIDATION')
    const both = await Promise.all([1, 2].map(() => tryIn(codeOf(secret, clock + halfMinute))))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SignInSuccess', 'ValidationError'])
    // An earlier one that nobody has used is of no use either: whoever saw it over a shoulder is too late.
    expect((await tryIn(codeOf(secret, clock))).code).toBe('VALIDATION')
    clock += 2 * halfMinute
    expect((await tryIn(codeOf(secret, clock - 2 * halfMinute))).code).toBe('VALIDATION')
    expect((await tryIn(` ${codeOf(secret, clock).replace(/(...)/, '$1 ')}`)).__typename).toBe('SignInSuccess')
  })

  test('a code of the sheet counts once, however it is typed; a new sheet takes the place of the old one', async () => {
    const { secret, backupCodes } = await setUp()
    const [one = '', two = ''] = backupCodes
    const both = await Promise.all([one, one.toLowerCase().replaceAll('-', ' ')].map((code) => tryIn(code)))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SignInSuccess', 'ValidationError'])
    expect((await ana.ask(state)).data).toEqual({ secondFactor: { isSet: true, backupCodesLeft: 9 } })
    const fresh = (await ask(ana, renew, { code: codeOf(secret, clock) })).backupCodes ?? []
    expect((await tryIn(two)).code).toBe('VALIDATION')
    expect((await tryIn(fresh[0])).__typename).toBe('SignInSuccess')
  })

  test('the link of a lost password is no way around it, and a missing code does not spend the link', async () => {
    const { secret } = await setUp()
    const { platform } = server
    const link = await platform.database.write((writer) =>
      addPasswordLink(platform, writer, {
        storeId: store.storeId,
        staffId: ana.staffId,
        purpose: 'RESET',
        at: new Date(clock),
      }),
    )
    const linkToken = new URL(passwordLinkUrl(platform.secret, 'http://shop.example', link)).hash.split('=')[1]
    const use = async (code?: string) => {
      const input = { linkToken, password: 'eight iron kettles', code }
      return (await store.asDeveloper<{ done: Done }>(useReset, { input })).data.done
    }
    expect((await use()).code).toBe('SECOND_FACTOR_REQUIRED')
    expect((await use('123456')).code).toBe('VALIDATION')
    expect((await tryIn(codeOf(secret, clock))).__typename, 'the old password stands').toBe('SignInSuccess')
    clock += halfMinute
    expect((await use(codeOf(secret, clock))).__typename).toBe('ResetPasswordSuccess')
  })

  test('whoever removes it brings a code, and is told by mail', async () => {
    const { secret } = await setUp()
    expect((await ask(ana, begin)).issues).toEqual([{ path: ['code'], code: 'TAKEN' }])
    expect((await ask(ana, remove, { code: '123456' })).code).toBe('VALIDATION')
    expect((await ask(ana, remove, { code: codeOf(secret, clock) })).__typename).toBe('RemoveSecondFactorSuccess')
    expect((await tryIn()).__typename).toBe('SignInSuccess')
    const sent: Mail[] = []
    await sweepInto(sent, server)
    expect(sent.map(({ to, text }) => [to.address, text.includes('You have removed')])).toEqual([
      ['ana@shop.example', true],
    ])
  })

  test('an old sign-in sets nothing up and takes nothing away', async () => {
    const { secret } = await setUp()
    clock += 15 * 60_000
    const code = codeOf(secret, clock)
    for (const document of [renew, remove]) expect((await ask(ana, document, { code })).code).toBe('SIGN_IN_AGAIN')
    expect((await ask(await signedInAs(server, store, 'Ion'), begin)).__typename).toBe('BeginSecondFactorSuccess')
    expect((await ask(ana, begin)).code).toBe('SIGN_IN_AGAIN')
  })

  test('an administrator lets a colleague in again who has lost phone and sheet: the sessions end, and a mail says who did it', async () => {
    await setUp()
    const radu = await signedInAs(server, store, 'Radu')
    const { data } = await radu.ask<{ staff: { id: string; displayName: string }[] }>('{ staff { id displayName } }')
    const staffId = data.staff.find(({ displayName }) => displayName === 'Ana')?.id
    const input = { key: randomUUID(), staffId }
    expect((await ask(ana, reset, input)).code).toBe('FORBIDDEN')
    expect((await ask(radu, reset, input)).__typename).toBe('ResetSecondFactorSuccess')
    expect((await ana.ask(state)).errors?.[0]?.extensions.code).toBe('SESSION_ENDED')
    expect((await tryIn()).__typename).toBe('SignInSuccess')
    const sent: Mail[] = []
    await sweepInto(sent, server)
    expect(sent.map(({ text }) => text.includes('Radu has removed'))).toEqual([true])
    expect((await ask(radu, reset, input)).__typename, 'again under the same key').toBe('ResetSecondFactorSuccess')
    await sweepInto(sent, server)
    expect(sent).toHaveLength(1)
  })

  test('the database holds neither the secret nor a code of the sheet', async () => {
    const { secret, backupCodes } = await setUp()
    const { database } = server.platform
    const { secondFactors, backupCodes: sheet } = database.tables
    const rows = JSON.stringify([
      await database.read.select().from(secondFactors),
      await database.read.select().from(sheet),
    ])
    for (const held of [secret, ...backupCodes]) expect(rows).not.toContain(held)
  })
})

onEngine('SQLite', 'too many codes', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(engine, { store: peopledStore, attempts: countAttempts() })
  })
  afterAll(() => server.stop())

  test('for one person are refused, though the password fits', async () => {
    const attempt = async () => {
      const input = { email: 'ana@shop.example', password: '', code: '123456' }
      return (await server.store.asDeveloper<{ done: Done }>(signIn, { input })).data.done.code
    }
    const answers: (string | undefined)[] = []
    for (let n = 0; n < 11; n++) answers.push(await attempt())
    expect(answers).toEqual([...Array(10).fill('VALIDATION'), 'RATE_LIMITED'])
  })
})

describe('codes', () => {
  const secret = installationSecret('a secret that is long enough for a test')
  const place = { storeId: randomUUID(), staffId: randomUUID(), seed: randomUUID() }

  test('are those of the standard: what another implementation makes of the secret is what counts', () => {
    const at = new Date(1_700_000_000_000)
    const { secret: base32 } = enrolmentOf(secret, place, { email: 'ana@shop.example', storeName: 'Shop' })
    expect(stepOfCode(secret, place, codeOf(base32, at.getTime()), at)).toBe(Math.floor(1_700_000_000 / 30))
    const other = { ...place, seed: randomUUID() }
    expect(stepOfCode(secret, other, codeOf(base32, at.getTime()), at)).toBeUndefined()
  })

  test('of the sheet are read as they are drawn, with what is easily mistaken', () => {
    for (const code of drawBackupCodes()) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(typedCode(code.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({
        kind: 'BACKUP',
        code,
      })
    }
    for (const wrong of ['', '12345', '1234567', 'ABCD-EFGH-JKMN', 'x'.repeat(10_000)])
      expect(typedCode(wrong)).toBeUndefined()
  })
})
