import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uuidv7 } from '../../db/kit.ts'
import { hashOf, installationSecret } from '../../secret.ts'
import { hashOfTrackingCode, trackingCodeHashOf, trackingCodeOf } from './tracking-code.ts'

const secret = installationSecret('a secret for tests only, of 32 characters or more')
const otherSecret = installationSecret('another secret for tests, of 32 characters or more')
const anyComplaint = fc.record({ storeId: fc.uuid(), id: fc.uuid() })

const heard: Record<string, string[]> = { '0': ['0', 'O', 'o'], '1': ['1', 'I', 'i', 'L', 'l'] }
const typed = (code: string) =>
  fc
    .tuple(
      ...[...code].map((character) =>
        fc.tuple(
          fc.constantFrom(...(heard[character] ?? [character, character.toLowerCase()])),
          fc.constantFrom('', '', '', '', ' ', '-', '\n', '\u00a0'),
        ),
      ),
    )
    .map((parts) => ` ${parts.flat().join('')} `)

describe('a tracking code', () => {
  test('is 32 characters of an alphabet without I, L, O and U', () => {
    fc.assert(
      fc.property(anyComplaint, (complaint) => {
        expect(trackingCodeOf(secret, complaint)).toMatch(/^[0-9A-HJKMNP-TV-Z]{32}$/)
      }),
    )
  })

  test('is the same each time, and another for another complaint, store or secret', () => {
    fc.assert(
      fc.property(anyComplaint, fc.uuid(), (complaint, other) => {
        fc.pre(other !== complaint.id && other !== complaint.storeId)
        const code = trackingCodeOf(secret, complaint)
        expect(trackingCodeOf(secret, { ...complaint })).toBe(code)
        const others = [
          trackingCodeOf(secret, { ...complaint, id: other }),
          trackingCodeOf(secret, { ...complaint, storeId: other }),
          trackingCodeOf(otherSecret, complaint),
        ]
        expect(others).not.toContain(code)
        expect(new Set(others).size).toBe(3)
      }),
    )
  })

  test('spreads over the whole alphabet at every place', () => {
    const seen = Array.from({ length: 32 }, () => new Set<string>())
    for (let n = 0; n < 2000; n++)
      for (const [place, character] of [...trackingCodeOf(secret, { storeId: 's', id: randomUUID() })].entries())
        seen[place]?.add(character)
    expect(seen.map(({ size }) => size)).toEqual(Array.from({ length: 32 }, () => 32))
  })

  test('is found again by its hash however it is typed', () => {
    const typedCode = anyComplaint
      .map((complaint) => trackingCodeOf(secret, complaint))
      .chain((code) => fc.tuple(fc.constant(code), typed(code)))
    fc.assert(
      fc.property(typedCode, ([code, text]) => {
        if (text.length <= 100) expect(trackingCodeHashOf(text)).toBe(hashOfTrackingCode(code))
      }),
      { numRuns: 300 },
    )
  })

  test('of another length has no hash, and a wrong one has another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const bare = text.toUpperCase().replaceAll(/[\s-]/g, '')
        if (bare.length !== 32 || text.length > 100) expect(trackingCodeHashOf(text)).toBeUndefined()
      }),
    )
    const code = trackingCodeOf(secret, { storeId: 'a', id: uuidv7() })
    expect(trackingCodeHashOf(code.slice(1))).toBeUndefined()
    expect(trackingCodeHashOf(`${code}0`)).toBeUndefined()
    expect(trackingCodeHashOf('')).toBeUndefined()
    const changed = (code[0] === '2' ? '3' : '2') + code.slice(1)
    expect(trackingCodeHashOf(changed)).not.toBe(trackingCodeHashOf(code))
  })

  test('of one moment begins alike, and is stored beside the others: 140 bits of it are secret', () => {
    const anyMoment = fc.integer({ min: 0, max: 2 ** 38 }).map((moment) => moment * 16)
    fc.assert(
      fc.property(anyMoment, fc.nat(15), fc.uuid(), (moment, later, storeId) => {
        const codes = [moment, moment + later].map((time) => trackingCodeOf(secret, { storeId, id: uuidv7(time) }))
        const [one = '', other = ''] = codes.map((code) => hashOfTrackingCode(code))
        expect(one.slice(0, 4)).toBe(other.slice(0, 4))
        expect(one.slice(4)).toBe(hashOf(codes[0] ?? ''))
        expect(codes[0]?.slice(4)).not.toBe(codes[1]?.slice(4))
      }),
    )
  })
})
