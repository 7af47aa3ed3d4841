/** Who takes the new complaints of a department, and to whom they go up. */
import { NotFoundError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { activeMember, highestLevel, type LadderStep, ladderOf } from '../../staff/rules.ts'
import { clearRung, peopleOf, setRung } from '../../staff/store.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'

export interface LadderInput extends Versioned<string> {
  departmentId: string
  /** The steps that change; `null` names nobody. */
  steps: readonly { level: number; staffId: string | null }[]
}

export interface Ladder {
  departmentId: string
  steps: LadderStep[]
}

/**
 * Names people on steps of a ladder. Steps that are not told stay, so two administrators who change different ones do not
 * undo each other. What has gone up already stays with whoever has it.
 * @throws ForbiddenError, NotFoundError, ValidationError, IdempotencyConflictError
 */
export async function setLadder(platform: Platform, request: Request, input: LadderInput): Promise<Ladder> {
  const { database } = platform
  const { words } = request
  const { departmentId, steps } = input
  const levels = steps.map(({ level }) => level)
  const areSteps = levels.every((level) => level >= 0 && level <= highestLevel)
  const check = () => {
    if (!areSteps || new Set(levels).size < levels.length) refuse(words, 'steps', 'INVALID')
  }
  return changeSettings(platform, request, { operation: 'setLadder', input, check }, async ({ writer, row }) => {
    const { id: storeId } = row
    const people = await peopleOf(database, writer, storeId)
    if (!people.departments.some(({ id }) => id === departmentId)) throw new NotFoundError(words.error.notThere)
    checkVersion(words, input, versionOfLadder(ladderOf(people, departmentId)))
    for (const { level, staffId } of steps) {
      if (staffId && !activeMember(people, staffId)) refuse(words, 'steps', 'INVALID')
      if (staffId) await setRung(database, writer, { storeId, departmentId, level, staffId })
      else await clearRung(database, writer, { storeId, departmentId, level })
    }
    return { departmentId, steps: ladderOf(await peopleOf(database, writer, storeId), departmentId) }
  })
}

/** Another one after each change. */
export const versionOfLadder = (steps: readonly LadderStep[]): string =>
  versionOf(...steps.map(({ level, member }) => [level, member.id]))
