/** Where a complaint goes: the first rule that fits counts (mission D1). Pure. */
import type { OwnerChoice, RoutingSubject, Severity } from '@redress/schema/enums'
import {
  activeMember,
  departmentOf,
  departmentsInUse,
  leaderOf,
  type People,
  type StaffMember,
  whoHasFirst,
} from '../staff/rules.ts'
import type { Category } from '../stores/store.ts'
import { type Occurs, occurringIn } from './occurring.ts'
import { subjectWords } from './subjects.ts'

/** What is given must all hold; of a list, one of it. Without a condition a rule fits everything. */
export interface RoutingRule {
  /** Each with what lies below it in the tree. */
  categoryIds?: string[]
  severities?: Severity[]
  subjects?: RoutingSubject[]
  /** A word, or a few in a row, folded as in a search; a star at the end stands for any ending. */
  words?: string[]
  departmentId: string
  owner: OwnerChoice
  /** This person, while they are there, whatever `owner` says. */
  staffId?: string
}

/** What somebody has to do: complaints on which something is owed, and when the first of it is due. */
export interface Load {
  complaints: number
  firstDueAt: Date | null
}

/** How busy the people of a store are, and who is signed in. */
export interface Presence {
  loads: Map<string, Load>
  signedIn: ReadonlySet<string>
}

export interface Routing {
  /** 0 before the first rules were set. */
  version: number
  rules: readonly RoutingRule[]
  /** Only where a rule goes by it. */
  presence: Presence | undefined
}

/** Only what routing needs to know of a store. */
export interface RoutedStore {
  people: People
  categories: readonly Category[]
  routing: Routing
}

/** Only what routing needs to know of a complaint. */
export interface RoutedFacts {
  categoryId: string | null
  severity: Severity
  /** Folded, in their order. */
  words: readonly string[]
}

export interface Route {
  departmentId: string | null
  owner: StaffMember | undefined
  /** Which rule says so, from 0; none: the category does, else it is for the first department. */
  rule: number | null
}

export function routeOf(store: RoutedStore, facts: RoutedFacts): Route {
  const { people, categories, routing } = store
  const known = new Set(departmentsInUse(people).map(({ id }) => id))
  const occurs = occurringIn(facts.words)
  const index = routing.rules.findIndex((rule) => known.has(rule.departmentId) && fits(rule, facts, categories, occurs))
  const rule = routing.rules[index]
  if (!rule) {
    const category = categories.find(({ id }) => id === facts.categoryId)
    const departmentId = departmentOf(people, category)
    return { departmentId, owner: whoHasFirst(people, departmentId, facts.severity), rule: null }
  }
  return { departmentId: rule.departmentId, owner: ownerBy(rule, store, facts.severity), rule: index }
}

function fits(rule: RoutingRule, facts: RoutedFacts, categories: readonly Category[], occurs: Occurs): boolean {
  const { categoryIds, severities, subjects, words } = rule
  if (severities && !severities.includes(facts.severity)) return false
  if (categoryIds && !withParents(facts.categoryId, categories).some((id) => categoryIds.includes(id))) return false
  if (subjects && !subjects.some((subject) => subjectWords[subject].some(occurs))) return false
  return !words || words.some(occurs)
}

function withParents(categoryId: string | null, categories: readonly Category[]): string[] {
  const path: string[] = []
  let id = categoryId
  while (id && !path.includes(id)) {
    path.push(id)
    id = categories.find((category) => category.id === id)?.parentId ?? null
  }
  return path
}

/** Whoever the rule names; a rule that goes by load always finds somebody where somebody is. */
function ownerBy(
  { departmentId, owner, staffId }: RoutingRule,
  { people, routing }: RoutedStore,
  severity: Severity,
): StaffMember | undefined {
  const named = activeMember(people, staffId ?? null)
  if (named) return named
  const byLoad = owner === 'LEAST_LOADED' ? leastLoaded(people, departmentId, routing.presence) : undefined
  const fallsBack = owner === 'LEAST_LOADED' || staffId !== undefined
  return (
    byLoad ?? whoHasFirst(people, departmentId, severity) ?? (fallsBack ? leaderOf(people, departmentId) : undefined)
  )
}

const rolesFromBelow = ['FRONT_LINE', 'SUPERVISOR', 'MANAGER', 'ADMIN'] as const

/**
 * Of those with the lowest role that anybody of the department has, and of these of those who are signed in if any is:
 * who has the fewest complaints on which something is owed, then whose next is due last, then who came first.
 */
export function leastLoaded(
  people: People,
  departmentId: string,
  presence: Presence | undefined,
): StaffMember | undefined {
  const there = people.staff.filter((member) => member.leftAt === null && member.departmentId === departmentId)
  const role = rolesFromBelow.find((one) => there.some((member) => member.role === one))
  const fitting = there.filter((member) => member.role === role)
  const signedIn = fitting.filter(({ id }) => presence?.signedIn.has(id))
  const candidates = signedIn.length > 0 ? signedIn : fitting
  const complaints = ({ id }: StaffMember) => presence?.loads.get(id)?.complaints ?? 0
  const firstDue = ({ id }: StaffMember) => presence?.loads.get(id)?.firstDueAt?.getTime() ?? Number.POSITIVE_INFINITY
  return candidates.toSorted((one, other) => {
    if (complaints(one) !== complaints(other)) return complaints(one) - complaints(other)
    return firstDue(one) === firstDue(other) ? 0 : firstDue(other) - firstDue(one)
  })[0]
}

/** Somebody has one more from now on: loads are read once in a while, and many complaints may come in between. */
export function countIn({ presence }: Routing, ownerId: string | null): void {
  if (!presence || !ownerId) return
  const load = presence.loads.get(ownerId)
  presence.loads.set(ownerId, { complaints: (load?.complaints ?? 0) + 1, firstDueAt: load?.firstDueAt ?? null })
}
