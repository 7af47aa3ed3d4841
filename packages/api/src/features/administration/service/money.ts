/** Who may give how much, and what there is to give: for administrators who have just signed in. */
import type { AuthorityHolder, FundPeriod } from '@redress/schema/enums'
import type { Platform } from '../../../platform.ts'
import { Issues, refuse } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { mostMinor } from '../../fund/rules.ts'
import { FundAmountError, writePutIn } from '../../fund/service/put-into-fund.ts'
import type { Fund } from '../../fund/store.ts'
import type { AuthorityLimit } from '../../remedies/authority.ts'
import { authorityLimitsOf, setAuthorityLimit } from '../../remedies/store.ts'
import { lockStore } from '../../stores/store.ts'
import { administer } from './administer.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'
import { requireAdministration } from './require-administrator.ts'

export interface SetAuthorityInput extends Versioned<string> {
  holder: AuthorityHolder
  /** For the sum of everything in one case, in minor units of the currency of the store. */
  limitMinor: number
}

/**
 * Sets what a role may give in one case, in place of what it could before (mission D7).
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function setAuthority(
  platform: Platform,
  request: Request,
  input: SetAuthorityInput,
): Promise<AuthorityLimit> {
  const { storeId } = requireAdministration(platform, request)
  const { holder: role, limitMinor } = input
  checkAmount(request, input.key, 'limitMinor', limitMinor, 0)
  const limit = { role, currency: request.store.settings.currency, limitMinor }
  const { database } = platform
  return administer(platform, request, { operation: 'setAuthority', input }, async (writer) => {
    // One after the other: what the second replaces is what the first has set.
    await lockStore(database, writer, storeId)
    const before = (await authorityLimitsOf(database, writer, storeId)).find(
      (one) => one.role === role && one.currency === limit.currency,
    )
    checkVersion(request.words, input, versionOfAuthority(before))
    await setAuthorityLimit(database, writer, { storeId, ...limit })
    return limit
  })
}

/** Another one after each change; of a role that was given nothing, that of nothing. */
export const versionOfAuthority = (limit: Pick<AuthorityLimit, 'limitMinor'> | undefined): string =>
  versionOf(limit?.limitMinor ?? 0)

export interface PutIntoFundInput {
  key: string
  amountMinor: number
  /** The same again with each of these, in place of the budget before. Once, unless told. */
  every?: FundPeriod | null | undefined
}

/**
 * Puts money into the fund of the store; the first amount makes it.
 * @throws ForbiddenError, SignInAgainError, ValidationError, IdempotencyConflictError
 */
export async function putMoneyIntoFund(
  platform: Platform,
  request: Request,
  { key, amountMinor, every }: PutIntoFundInput,
): Promise<Fund> {
  const { storeId } = requireAdministration(platform, request)
  const { store, words } = request
  const { currency, timeZone } = store.settings
  checkAmount(request, key, 'amountMinor', amountMinor, 1)
  const input = { key, amountMinor, every }
  return administer(platform, request, { operation: 'putIntoFund', input }, async (writer) => {
    try {
      return await writePutIn(platform, writer, storeId, { currency, timeZone, amountMinor, every: every ?? undefined })
    } catch (error) {
      // More than a fund can hold, with what is in it.
      if (error instanceof FundAmountError) refuse(words, 'amountMinor', 'OUT_OF_RANGE')
      throw error
    }
  })
}

function checkAmount({ words }: Request, key: string, field: string, amountMinor: number, least: number): void {
  const issues = new Issues(words)
  issues.key(key)
  if (!Number.isInteger(amountMinor) || amountMinor < least || amountMinor > mostMinor)
    issues.add(field, 'OUT_OF_RANGE')
  issues.throwIfAny()
}
