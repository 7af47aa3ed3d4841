import { ForbiddenError } from '../../../errors.ts'
import type { Platform } from '../../../platform.ts'
import { requireAdministrator } from '../../administration/service/require-administrator.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { answerGivenBefore, inputHashOf } from '../../idempotency/service.ts'
import { holdAdministrators } from '../../staff/store.ts'
import type { RoutingRule } from '../routing.ts'
import { checkRoutingRules, foldedPattern } from '../routing-faults.ts'
import { currentRoutingRules, insertRoutingRules } from '../store.ts'

export interface SetRoutingRulesInput {
  key: string
  rules: RoutingRule[]
  /** The version that these are a change of; whichever there is unless told. */
  expectedVersion?: number | null | undefined
}

export interface SetRules {
  version: number
  rules: RoutingRule[]
}

/**
 * Says where complaints go from now on, in place of what was said before, which stays on record (mission D1). What is
 * with somebody already stays there.
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function setRoutingRules(
  platform: Platform,
  request: Request,
  input: SetRoutingRulesInput,
): Promise<SetRules> {
  const { storeId, staffId } = requireAdministrator(platform, request)
  const { store, words } = request
  const issues = new Issues(words)
  issues.key(input.key)
  checkRoutingRules(issues, store, input.rules)
  issues.throwIfAny()
  const { database, now } = platform
  const rules = input.rules.map((rule) => ({ ...rule, ...(rule.words && { words: rule.words.map(foldedPattern) }) }))
  return database.write(async (writer) => {
    // First of all, so that two administrators who set them at the same moment follow one another.
    if (!(await holdAdministrators(database, writer, storeId)).includes(staffId))
      throw new ForbiddenError(words.error.forbidden)
    const before = (await currentRoutingRules(database, writer, storeId))?.version ?? 0
    const set = { version: before + 1, rules }
    const use = { storeId, operation: 'setRoutingRules', key: input.key, inputHash: inputHashOf(input), at: now() }
    const given = await answerGivenBefore(database, writer, { ...use, answer: set }, words)
    if (given) return given
    const { expectedVersion } = input
    if (typeof expectedVersion === 'number' && expectedVersion !== before)
      refuse(words, 'expectedVersion', 'INVALID', words.error.settingsChanged)
    await insertRoutingRules(database, writer, { storeId, ...set, setAt: now() })
    return set
  })
}
