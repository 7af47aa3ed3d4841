/** What must hold of a case whatever was done to it, from its record alone. */
import { expect } from 'vitest'
import type { ChainedEvent } from '../features/complaints/chain.ts'
import type { Option } from '../features/options/store.ts'

/** Somebody as they were at a time; in one moment they may have had more than one role. */
export interface Somebody {
  roles: readonly string[]
  departmentId: string | null | undefined
}

/**
 * Whoever acted saw the case: it was of their department, or theirs, or they led. And none is closed without its letter, a
 * cause, and a decision or an agreement.
 * @param ofCase in order @param whoWas nobody for who is not a person of the store
 */
export function heldByPeople(
  ofCase: readonly ChainedEvent[],
  whoWas: (staffId: string, at: Date) => Somebody | undefined,
): void {
  let owner: string | undefined
  let department: string | undefined
  for (const [index, { type, data, actorKind, actorId, at }] of ofCase.entries()) {
    const doer = actorKind === 'STAFF' && actorId ? whoWas(actorId, at) : undefined
    // Where it was first, before it was handed over, is not in its record.
    const sees =
      department === undefined ||
      actorId === owner ||
      doer?.departmentId === department ||
      doer?.roles.some((role) => role === 'MANAGER' || role === 'ADMIN')
    if (doer) expect([type, actorId, sees]).toEqual([type, actorId, true])
    if (data.ownerId && (type === 'ASSIGNED' || type === 'ESCALATED')) owner = data.ownerId
    if (type === 'HANDED_OVER') {
      owner = data.ownerId
      department = data.departmentId
    }
    if (type === 'STATUS_CHANGED' && data.to === 'CLOSED') closedAsItShould(ofCase.slice(0, index))
  }
}

function closedAsItShould(before: readonly ChainedEvent[]): void {
  expect([before.at(-1)?.type, before.at(-1)?.actorKind]).toEqual(['MESSAGE', 'STAFF'])
  const cycle = before.slice(before.findLastIndex(({ type }) => type === 'REOPENED') + 1).map(({ type }) => type)
  expect(cycle).toContain('CAUSE_RECORDED')
  expect(cycle.includes('DECIDED') || cycle.includes('AGREED')).toBe(true)
}

/** Each option is agreed once at most, and none that had been taken back before: by others, or by what was agreed. */
export function heldByOptions(ofCase: readonly ChainedEvent[], options: readonly Option[]): void {
  const agreed = ofCase.filter(({ type }) => type === 'AGREED')
  const ids = agreed.map(({ data }) => data.optionId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { data, sequence } of agreed) {
    const option = options.find(({ id }) => id === data.optionId)
    const since = option?.offeredIn ?? option?.proposedIn ?? 0
    const replaces = option?.proposer === 'STORE' ? 'OPTIONS_PROPOSED' : 'COUNTER_OFFERED'
    const between = ofCase.filter((event) => event.sequence > since && event.sequence < sequence)
    expect(between.filter(({ type }) => type === replaces || type === 'AGREED')).toEqual([])
  }
}
