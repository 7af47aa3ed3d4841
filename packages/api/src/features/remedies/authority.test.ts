import { staffRoles, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StaffMember } from '../staff/rules.ts'
import {
  type AuthorityLimit,
  approvalRefusal,
  givenBy,
  isWithinAuthority,
  limitOf,
  whoMayApprove,
} from './authority.ts'

const roles = valuesOf(staffRoles)
const minor = fc.integer({ min: 0, max: 10_000 })
const limits: fc.Arbitrary<AuthorityLimit[]> = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom(...roles, 'SYSTEM' as const),
    currency: fc.constantFrom('EUR', 'USD'),
    limitMinor: minor,
  }),
  { selector: ({ role, currency }) => `${role} ${currency}` },
)
const staff = fc
  .array(fc.record({ role: fc.constantFrom(...roles), leftAt: fc.constantFrom(null, null, new Date()) }), {
    maxLength: 8,
  })
  .map((members) =>
    members.map((member, index): StaffMember => {
      const id = `p${index}`
      return { ...member, id, displayName: id, email: `${id}@shop.example`, departmentId: null }
    }),
  )

test('the sum counts: however an amount is cut into parts, the parts together pass exactly when the whole does', () => {
  fc.assert(
    fc.property(
      limits,
      fc.constantFrom(...roles),
      fc.array(minor, { minLength: 1, maxLength: 6 }),
      (set, role, parts) => {
        let givenMinor = 0
        const allParts = parts.every((amountMinor) => {
          const passes = isWithinAuthority(set, role, { currency: 'EUR', givenMinor, amountMinor })
          givenMinor += amountMinor
          return passes
        })
        const whole = parts.reduce((sum, part) => sum + part, 0)
        expect(allParts).toBe(isWithinAuthority(set, role, { currency: 'EUR', givenMinor: 0, amountMinor: whole }))
      },
    ),
  )
})

test('where nothing is set nobody may give anything, and a limit counts in its own currency only', () => {
  expect(limitOf([], 'ADMIN', 'EUR')).toBe(0)
  const inEuros = [{ role: 'ADMIN' as const, currency: 'EUR', limitMinor: 500 }]
  expect(isWithinAuthority(inEuros, 'ADMIN', { currency: 'USD', givenMinor: 0, amountMinor: 1 })).toBe(false)
  expect(isWithinAuthority(inEuros, 'ADMIN', { currency: 'EUR', givenMinor: 499, amountMinor: 1 })).toBe(true)
})

test('nobody approves their own, nobody above their limit, nobody who has left; and everybody else may', () => {
  const proposer = fc.constantFrom(null, 'p0', 'p1')
  fc.assert(
    fc.property(limits, staff, proposer, minor, minor, (set, people, proposerId, givenMinor, amountMinor) => {
      const toApprove = { currency: 'EUR', givenMinor, amountMinor, proposerId }
      const approvers = whoMayApprove({ staff: people, departments: [], rungs: [] }, set, toApprove)
      const expected = people.filter(
        ({ id, role, leftAt }) =>
          leftAt === null && id !== proposerId && givenMinor + amountMinor <= limitOf(set, role, 'EUR'),
      )
      expect(new Set(approvers)).toEqual(new Set(expected))
      for (const member of people)
        expect(approvalRefusal(set, member, toApprove) === null).toBe(approvers.includes(member))
      const limitsOfApprovers = approvers.map(({ role }) => limitOf(set, role, 'EUR'))
      expect(limitsOfApprovers).toEqual(limitsOfApprovers.toSorted((one, other) => one - other))
    }),
  )
})

test('a new one counts for what was paid unless it is told what it comes to; words and a repair in the house cost nothing', () => {
  const offer = (['REPLACEMENT', 'APOLOGY', 'REPAIR'] as const).map((kind) => ({ kind, amountMinor: 0 }))
  expect(givenBy(offer, 5000)).toBe(5000)
  expect(givenBy([{ kind: 'REPLACEMENT', amountMinor: 3000 }], 5000)).toBe(3000)
  expect(givenBy([...offer, { kind: 'VOUCHER', amountMinor: 700 }], 5000)).toBe(5700)
})
