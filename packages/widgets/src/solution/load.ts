import type { ComplaintStatus } from '@redress/schema/enums'
import { solutionIn } from './loaded-when-needed.ts'
import type { Solution, SolutionSurroundings } from './solution.ts'

type Make = (around: SolutionSurroundings) => Solution

/** How far a case has come before there is anything to tell of its solution. */
const before: readonly ComplaintStatus[] = ['RECEIVED', 'ASSESSING', 'WITHDRAWN', 'MERGED']

/** After a failure nobody asks again for so long. */
const pauseSeconds = 5
let attempts = 0
const loading = new Map<string, Promise<Make | null>>()

/** What shows how a case is put right, in a language that the widgets have words for; null when there is nothing to show, or it cannot be fetched now. */
export async function loadSolution(status: ComplaintStatus, language: string): Promise<Make | null> {
  if (before.includes(status)) return null
  const spoken = language.slice(0, 2)
  const made =
    loading.get(spoken) ??
    solutionIn(spoken, attempts++).then(
      ({ solution }) => solution,
      () => {
        setTimeout(() => loading.delete(spoken), pauseSeconds * 1000)
        return null
      },
    )
  loading.set(spoken, made)
  return made
}
