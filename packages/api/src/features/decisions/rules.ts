/** Decisions and causes. Pure. */
import type { ComplaintStatus, Verdict } from '@redress/schema/enums'
import { mayBecome } from '../complaints/rules.ts'

/** What a decision makes of a complaint; nothing where it leaves the status as it is. */
export function statusAfter(status: ComplaintStatus, verdict: Verdict): 'REJECTED' | 'INVESTIGATING' | undefined {
  if (verdict === 'NOT_UPHELD') return 'REJECTED'
  return status === 'RECEIVED' || status === 'ASSESSING' ? 'INVESTIGATING' : undefined
}

/** Who decides has read it: a complaint that nobody has looked into yet is assessed by that. */
export const assessed = (status: ComplaintStatus): ComplaintStatus => (status === 'RECEIVED' ? 'ASSESSING' : status)

/** Whether a complaint may be decided like this. */
export function mayDecide(status: ComplaintStatus, verdict: Verdict): boolean {
  const to = statusAfter(status, verdict)
  return to ? mayBecome(assessed(status), to) : status === 'INVESTIGATING' || status === 'OPTIONS_OFFERED'
}

/** What stands in a tree, with what it takes from the wider ones where it says nothing itself. */
interface InTree {
  id: string
  parentId: string | null
  departmentId: string | null
  offered: boolean
}

/** With the wider ones that it belongs to, the nearest first. */
export type Placed<Row extends InTree> = Row & { wider: Row[] }

export function placed<Row extends InTree>(row: Row, all: readonly Row[]): Placed<Row> {
  const wider: Row[] = []
  for (let one = row; one.parentId; ) {
    const parent = all.find(({ id }) => id === one.parentId)
    if (!parent || wider.includes(parent)) break
    wider.push(parent)
    one = parent
  }
  return { ...row, wider }
}

/** Which department sees to a cause: its own, else that of the nearest wider one that has one. */
export const seesTo = (cause: Placed<InTree>): string | null =>
  [cause, ...cause.wider].find(({ departmentId }) => departmentId)?.departmentId ?? null

/** Whether complaints may be given it: with a wider one everything below it is retired. */
export const isOffered = (cause: Placed<InTree>): boolean => [cause, ...cause.wider].every(({ offered }) => offered)

/** Nothing is learnt about what never happened here. */
const withoutCause: readonly ComplaintStatus[] = ['WITHDRAWN', 'MERGED', 'SET_ASIDE', 'CLOSED']

export function mayHaveCause(status: ComplaintStatus): boolean {
  return !withoutCause.includes(status)
}
