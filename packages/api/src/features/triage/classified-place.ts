/** Where a complaint is once a person has said what kind it is. Pure. */
import type { Severity } from '@redress/schema/enums'
import { wordsInOrder } from '../complaints/rules.ts'
import type { Complaint } from '../complaints/store.ts'
import { severityOf } from '../promises/service/new-promise.ts'
import { activeMember, leaderOf, whoHasFirst } from '../staff/rules.ts'
import type { Store } from '../stores/store.ts'
import { routeOf } from './routing.ts'

export interface ClassifiedPlace extends Pick<Complaint, 'departmentId' | 'ownerId'> {
  /** Whether that is another department than the one that has it. */
  moves: boolean
  /** Which routing rule leads there, from 0; none: the category does. */
  rule: number | null
}

type Placed = Pick<Complaint, 'categoryId' | 'severity' | 'departmentId' | 'ownerId' | 'description'>

/**
 * Where a complaint of this kind belongs. It moves only where the new kind leads elsewhere than the old one did: what
 * people have arranged otherwise stays so. Nobody's it never becomes, and with somebody's safety at stake it is somebody's.
 */
export function placeOf(
  store: Store,
  before: Placed,
  after: Pick<Complaint, 'categoryId'>,
  { severity, stays }: { severity: Severity; stays: boolean },
): ClassifiedPlace {
  const { people } = store
  const words = wordsInOrder(before.description)
  const was = routeOf(store, { categoryId: before.categoryId, severity: severityOf(before, store), words })
  const to = routeOf(store, { categoryId: after.categoryId, severity, words })
  const isElsewhere = to.departmentId !== was.departmentId && to.departmentId !== before.departmentId
  if (!stays && isElsewhere) {
    const owner = to.owner ?? leaderOf(people, to.departmentId)
    return { departmentId: to.departmentId, ownerId: owner?.id ?? null, moves: true, rule: to.rule }
  }
  const { departmentId } = before
  const owner = activeMember(people, before.ownerId) ?? whoHasFirst(people, departmentId, severity)
  const rule = to.departmentId === departmentId ? to.rule : null
  return { departmentId, ownerId: owner?.id ?? null, moves: false, rule }
}
