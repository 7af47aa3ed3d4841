import type { Platform } from '../../../platform.ts'
import type { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { faultsOf, type StandardRule } from '../../guidance/rules.ts'
import { currentStandards, insertStandards, type Standards } from '../../guidance/store.ts'
import { addFaults, inRow } from './add-faults.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned } from './expected-version.ts'

export interface SetServiceStandardsInput extends Versioned {
  rules: StandardRule[]
}

const mostRules = 200

/**
 * Publishes a new version of what the store promises, for what is promised from now on (mission B5). What was promised
 * before is owed by the version that it was promised by, and so is its compensation.
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function setServiceStandards(
  platform: Platform,
  request: Request,
  input: SetServiceStandardsInput,
): Promise<Standards> {
  const { database } = platform
  const { store, words } = request
  const { rules } = input
  const check = (issues: Issues) => {
    if (rules.length > mostRules) return issues.add('rules', 'TOO_MANY', { limit: mostRules })
    const known = store.categories.map(({ id }) => id)
    if (rules.some(({ categoryId }) => categoryId && !known.includes(categoryId))) issues.add('rules', 'UNKNOWN')
    addFaults(issues, faultsOf(rules), (fault) => inRow('rules', fault))
  }
  const act = { operation: 'setServiceStandards', input, check }
  return changeSettings(platform, request, act, async ({ writer, at, row }) => {
    const before = await currentStandards(database, writer, row.id)
    checkVersion(words, input, before?.version)
    const standards = { storeId: row.id, version: (before?.version ?? 0) + 1, rules, publishedAt: at }
    await insertStandards(database, writer, standards)
    return standards
  })
}
