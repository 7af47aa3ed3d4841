import { staffRoles, valuesOf } from '@redress/schema/enums'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departmentOf, leaderOf, type People, type Standing, stepUp, whoAnswers, whoIsWarned } from './rules.ts'

const departmentIds = ['care', 'deliveries']
const person = fc.record({
  role: fc.constantFrom(...valuesOf(staffRoles)),
  departmentId: fc.constantFrom(...departmentIds, null),
  leftAt: fc.constantFrom(null, null, new Date()),
})
const people = fc.array(person, { maxLength: 8 }).chain((drawn) => {
  const staff = drawn.map((member, index) => {
    const id = `p${index}`
    return { ...member, id, displayName: id, email: `${id}@shop.example` }
  })
  const rung = fc.record({
    departmentId: fc.constantFrom(...departmentIds),
    level: fc.integer({ min: 0, max: 3 }),
    staffId: fc.constantFrom('p0', ...staff.map(({ id }) => id)),
  })
  const rungs = fc.uniqueArray(rung, { selector: ({ departmentId, level }) => `${departmentId} ${level}` })
  const departments = departmentIds.map((id) => ({ id, name: id, retiredAt: null }))
  return rungs.map((drawnRungs): People => ({ staff, departments, rungs: drawnRungs }))
})
const standing = fc.record({
  departmentId: fc.constantFrom(...departmentIds, null),
  ownerId: fc.constantFrom('p0', 'p1', 'p2', null),
  escalation: fc.integer({ min: 0, max: 3 }),
})

test('however the store is peopled, a complaint that goes up lands on somebody who is there, as long as anybody leads', () => {
  fc.assert(
    fc.property(people, standing, (everybody, where) => {
      const { escalation, person: landed, everyAdmin } = stepUp(everybody, where)
      const present = everybody.staff.filter(({ leftAt }) => leftAt === null)
      expect(escalation).toBeGreaterThanOrEqual(where.escalation)
      expect(escalation).toBeLessThanOrEqual(3)
      if (landed) expect(present).toContain(landed)
      if (present.some(({ role }) => role !== 'FRONT_LINE')) {
        const leads = present.filter(({ role }) => role !== 'FRONT_LINE')
        // Nobody above the one who has it already: then it stays, and every administrator hears of it.
        if (!landed) expect(leads.every(({ role }) => role !== 'ADMIN')).toBe(true)
      }
      if (escalation === 3 && everyAdmin.length > 0)
        expect(everyAdmin).toEqual(present.filter(({ role }) => role === 'ADMIN'))
    }),
  )
})

test('going up again and again ends with every administrator, and never goes down or round in a circle', () => {
  fc.assert(
    fc.property(people, standing, (everybody, where) => {
      let at: Standing = { ...where }
      for (let step = 0; step < 4; step++) {
        const up = stepUp(everybody, at)
        expect(up.escalation).toBeGreaterThanOrEqual(Math.min(3, at.escalation + (up.person ? 0 : 1)))
        at = { ...at, escalation: up.escalation, ownerId: up.person?.id ?? at.ownerId }
      }
      const present = everybody.staff.filter(({ leftAt }) => leftAt === null)
      expect(at.escalation).toBe(3)
      expect(stepUp(everybody, at).everyAdmin).toEqual(present.filter(({ role }) => role === 'ADMIN'))
    }),
  )
})

test('whoever is warned or answers is somebody who is there', () => {
  fc.assert(
    fc.property(people, standing, (everybody, where) => {
      for (const found of [whoIsWarned, whoAnswers].map((rule) => rule(everybody, where)))
        if (found) expect(found.leftAt).toBeNull()
      const leader = leaderOf(everybody, where.departmentId)
      const owner = everybody.staff.find(({ id, leftAt }) => id === where.ownerId && leftAt === null)
      expect(whoIsWarned(everybody, where)).toBe(owner ?? leader)
    }),
  )
})

test('a complaint goes to the department of its category, else to the first', () => {
  const department = (id: string, retiredAt: Date | null = null) => ({ id, name: id, retiredAt })
  const departments = [department('old', new Date(0)), department('care'), department('deliveries')]
  const store: People = { staff: [], rungs: [], departments }
  expect(departmentOf(store, { departmentId: 'deliveries' })).toBe('deliveries')
  expect(departmentOf(store, { departmentId: null })).toBe('care')
  expect(departmentOf(store, undefined)).toBe('care')
  expect(departmentOf(store, { departmentId: 'old' }), 'one that is retired takes nothing').toBe('care')
  expect(departmentOf({ ...store, departments: [] }, undefined)).toBeNull()
})
