import { rewardKinds, valuesOf } from '@redress/schema/enums'
import type { Platform } from '../../../platform.ts'
import { changeSettings } from '../../administration/service/change-settings.ts'
import { checkVersion, type Versioned } from '../../administration/service/expected-version.ts'
import type { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { mostMinor } from '../../fund/rules.ts'
import { mostPerYearMost, type RewardRule } from '../rules.ts'
import { currentRewardRules, insertRewardRules, type RewardRules } from '../store.ts'

export interface SetRewardRulesInput extends Versioned {
  /** At most one for each kind. */
  rules: RewardRule[]
  /** How often a customer gets a voucher in a calendar year. */
  mostPerYear: number
}

/**
 * Puts a new version of the reward rules in force (mission A8). What was given by those before it stays given.
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function setRewardRules(
  platform: Platform,
  request: Request,
  input: SetRewardRulesInput,
): Promise<RewardRules> {
  const { database } = platform
  const { rules, mostPerYear } = input
  const check = (issues: Issues) => {
    for (const [index, { kind, amountMinor }] of rules.slice(0, valuesOf(rewardKinds).length + 1).entries()) {
      if (rules.findIndex((rule) => rule.kind === kind) < index) issues.add(`rules.${index}.kind`, 'TAKEN')
      if (amountMinor < 1 || amountMinor > mostMinor) issues.add(`rules.${index}.amountMinor`, 'OUT_OF_RANGE')
    }
    if (mostPerYear < 1 || mostPerYear > mostPerYearMost) issues.add('mostPerYear', 'OUT_OF_RANGE')
  }
  const act = { operation: 'setRewardRules', input, check }
  return changeSettings(platform, request, act, async ({ writer, at, row: { id: storeId, settings } }) => {
    const before = await currentRewardRules(database, writer, storeId)
    checkVersion(request.words, input, before?.version)
    const version = (before?.version ?? 0) + 1
    const { currency } = settings
    const set = { storeId, version, rules, currency, mostPerYear, publishedAt: at }
    await insertRewardRules(database, writer, set)
    return set
  })
}
