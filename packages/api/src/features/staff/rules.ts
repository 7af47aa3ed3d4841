/** Who answers for a complaint, and who is next when nobody does (mission C5, C7). Pure. */
import type { Severity, StaffRole } from '@redress/schema/enums'

export interface StaffMember {
  id: string
  displayName: string
  email: string
  role: StaffRole
  departmentId: string | null
  leftAt: Date | null
}

export interface Department {
  id: string
  name: string
  /** From when on it takes nothing new; what it has stays with it. Null: it takes complaints. */
  retiredAt: Date | null
}

/** The people of a store and how they are ordered. */
export interface People {
  /** Those who left too: their names stay on what they did. In the order in which they came. */
  staff: readonly StaffMember[]
  /** Retired ones too: complaints name them. The first of the others takes what no category leads elsewhere. */
  departments: readonly Department[]
  /** Who stands on which step of a department's ladder; 0 takes new complaints. */
  rungs: readonly { departmentId: string; level: number; staffId: string }[]
}

export const highestLevel = 3

/** Where a complaint stands among the people. */
export interface Standing {
  departmentId: string | null
  ownerId: string | null
  escalation: number
}

/** Who has the role of a step where the store has named nobody for it. */
const roleOfLevel: Partial<Record<number, StaffRole>> = { 1: 'SUPERVISOR', 2: 'MANAGER', 3: 'ADMIN' }

export function staffMember({ staff }: People, id: string | null): StaffMember | undefined {
  return staff.find((member) => member.id === id)
}

/** Somebody who is still there. */
export function activeMember(people: People, id: string | null): StaffMember | undefined {
  const member = staffMember(people, id)
  return member?.leftAt === null ? member : undefined
}

/** Those that take complaints, in their order. */
export function departmentsInUse({ departments }: Pick<People, 'departments'>): Department[] {
  return departments.filter(({ retiredAt }) => retiredAt === null)
}

/** The department of a complaint: that of its category, else the store's first. */
export function departmentOf(people: People, category: { departmentId: string | null } | undefined): string | null {
  const [first, ...others] = departmentsInUse(people)
  return (others.find(({ id }) => id === category?.departmentId) ?? first)?.id ?? null
}

/** Who takes a new complaint of the department at first; nobody, where the store has named nobody. */
export function whoTakesNew(people: People, departmentId: string | null): StaffMember | undefined {
  return onRung(people, departmentId, 0)
}

/**
 * Who has a complaint at first: whoever takes new ones, and where somebody could be hurt whoever leads the department if
 * nobody does. Safety never waits for somebody to take it.
 */
export function whoHasFirst(people: People, departmentId: string | null, severity: Severity): StaffMember | undefined {
  return whoTakesNew(people, departmentId) ?? (severity === 'SAFETY' ? leaderOf(people, departmentId) : undefined)
}

/** Who is told at once of a complaint in which somebody could be hurt: its owner and whoever leads the department. */
export function whoHearsOfSafety(
  people: People,
  { ownerId, departmentId }: Pick<Standing, 'ownerId' | 'departmentId'>,
): StaffMember[] {
  const told = [activeMember(people, ownerId), leaderOf(people, departmentId)]
  return [...new Set(told)].filter((member) => member !== undefined)
}

/** A step of the ladder of a department, and who stands on it. */
export interface LadderStep {
  level: number
  member: StaffMember
}

/** Whom the store has named on the ladder of a department, lowest first. */
export function ladderOf(people: People, departmentId: string): LadderStep[] {
  return people.rungs
    .filter((step) => step.departmentId === departmentId)
    .toSorted((one, other) => one.level - other.level)
    .flatMap(({ level, staffId }) => {
      const member = staffMember(people, staffId)
      return member ? [{ level, member }] : []
    })
}

function onRung(people: People, departmentId: string | null, level: number): StaffMember | undefined {
  const rung = people.rungs.find((step) => step.departmentId === departmentId && step.level === level)
  return rung && activeMember(people, rung.staffId)
}

/** Who stands on a step of the ladder: whom the store named, else who has the role, in the department before others. */
function personAt(people: People, departmentId: string | null, level: number): StaffMember | undefined {
  const role = roleOfLevel[level]
  const fitting = people.staff.filter((member) => member.leftAt === null && member.role === role)
  return (
    onRung(people, departmentId, level) ?? fitting.find((member) => member.departmentId === departmentId) ?? fitting[0]
  )
}

/** Where a complaint goes when it goes up. */
export interface StepUp {
  escalation: number
  /** Who has it from now on. Nobody only where the store has no people on record. */
  person: StaffMember | undefined
  /** The ladder has ended: each of these is told, so that it never ends in silence. */
  everyAdmin: readonly StaffMember[]
}

/**
 * One step up: the next person on the ladder who is not the one that has it already. Where nobody is left, every
 * administrator is told, and the first of them has it.
 * @see design, "Promises" 4
 */
export function stepUp(people: People, { departmentId, ownerId, escalation }: Standing): StepUp {
  for (let level = escalation + 1; level <= highestLevel; level++) {
    const person = personAt(people, departmentId, level)
    if (person && person.id !== ownerId) return { escalation: level, person, everyAdmin: [] }
  }
  const admins = people.staff.filter((member) => member.leftAt === null && member.role === 'ADMIN')
  const person = admins.find(({ id }) => id === ownerId) ?? admins[0] ?? activeMember(people, ownerId)
  // Without people there is no ladder; then it only counts how often it went up.
  const level = admins.length > 0 ? highestLevel : Math.min(highestLevel, escalation + 1)
  return { escalation: level, person, everyAdmin: admins }
}

/** Who leads a department: the lowest step of its ladder on which somebody stands. */
export function leaderOf(people: People, departmentId: string | null): StaffMember | undefined {
  return [1, 2, 3].map((level) => personAt(people, departmentId, level)).find(Boolean)
}

/** Who answers to a customer who asks for a person: the owner, else whoever takes new complaints, else whoever leads. */
export function whoAnswers(
  people: People,
  standing: Pick<Standing, 'ownerId' | 'departmentId'>,
): StaffMember | undefined {
  const { ownerId, departmentId } = standing
  return activeMember(people, ownerId) ?? whoTakesNew(people, departmentId) ?? leaderOf(people, departmentId)
}

/** Who is warned that a promise falls due: its owner, else whoever leads the department. */
export function whoIsWarned(
  people: People,
  { ownerId, departmentId }: Pick<Standing, 'ownerId' | 'departmentId'>,
): StaffMember | undefined {
  return activeMember(people, ownerId) ?? leaderOf(people, departmentId)
}
