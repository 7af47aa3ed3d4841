import type { ComplaintStatus } from '@redress/schema/enums'
import { loadSpoken, type Speaking, type Spoken } from '../spoken/load.ts'

/** How far a case has come before there is anything to tell of its solution. */
const before: readonly ComplaintStatus[] = ['RECEIVED', 'ASSESSING', 'WITHDRAWN', 'MERGED', 'SET_ASIDE']

/** What shows how a case is put right, in a language that the widgets have words for; null when there is nothing to show, or it cannot be fetched now. */
export async function loadSolution(
  status: ComplaintStatus,
  spoken: Speaking,
): Promise<Spoken['solution']['solution'] | null> {
  return before.includes(status) ? null : ((await loadSpoken('solution', spoken))?.solution ?? null)
}
