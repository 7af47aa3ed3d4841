import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, installationSecret, readInstallationSecret } from './secret.ts'

const text = 'a secret for tests only, of 32 characters or more'

describe('the secret of an installation', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is made on the first start, in a file for its owner only, and read from there later', () => {
    const data = join(folder, 'new', 'data')
    const made = readInstallationSecret(data, undefined)
    expect(readFileSync(join(data, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
    expect(readInstallationSecret(data, undefined).fingerprint).toBe(made.fingerprint)
    expect(readInstallationSecret(join(folder, 'other'), undefined).fingerprint).not.toBe(made.fingerprint)
  })

  test('comes from the environment when it is there, and then no file is made', () => {
    const data = join(folder, 'unused')
    expect(readInstallationSecret(data, text).fingerprint).toBe(installationSecret(text).fingerprint)
    expect(statSync(data, { throwIfNoEntry: false })).toBeUndefined()
  })

  test('shorter than 32 characters is refused, from wherever it comes', () => {
    expect(() => installationSecret('x'.repeat(31))).toThrow('too short')
    expect(() => installationSecret('x'.repeat(32))).not.toThrow()
    writeFileSync(join(folder, 'secret'), '\n')
    expect(() => readInstallationSecret(folder, undefined)).toThrow('too short')
  })

  test('gives one value for one purpose and its parts, and another for any other', () => {
    const { derive } = installationSecret(text)
    const parts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })
    fc.assert(
      fc.property(fc.string(), parts, fc.string(), parts, (one, its, other, others) => {
        const same = derive(one, ...its).equals(derive(other, ...others))
        expect(same).toBe(JSON.stringify([one, ...its]) === JSON.stringify([other, ...others]))
      }),
    )
    expect(derive('a', 'b', 'c').equals(derive('a', 'bc'))).toBe(false)
  })

  test('is told by its fingerprint to nobody', () => {
    const { fingerprint } = installationSecret(text)
    expect(fingerprint).toMatch(/^[\w-]{16}$/)
    expect(hashOf(text)).not.toContain(fingerprint)
  })
})
