import type { Platform } from '../../../platform.ts'
import type { Store } from '../../stores/store.ts'
import type { PolicyRow } from '../policy.ts'
import { policyFaults } from '../policy-faults.ts'
import { currentPolicy, insertPolicy, type Policy } from '../store.ts'
import type { ComplainingRates } from '../value.ts'

/** What one contact or one day of delay may cost a customer, in minor units: a thousand of the main unit. */
const mostRateMinor = 100_000

/** A policy that is to be in force. */
export interface NewPolicy extends ComplainingRates {
  rows: PolicyRow[]
}

/** What is wrong with a policy, as whoever set it reads it. */
export class PolicyFaultsError extends Error {
  override name = 'PolicyFaultsError'
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

/**
 * Puts a new version of a store's remedy policy in force (mission D6). The versions before it stay on record.
 * @throws PolicyFaultsError
 */
export async function publishPolicy(
  { database, now }: Platform,
  { id: storeId, categories, settings: { currency } }: Pick<Store, 'id' | 'categories' | 'settings'>,
  { rows, contactMinor, dayMinor }: NewPolicy,
): Promise<Policy> {
  const faults = policyFaults(
    rows,
    categories.map(({ id }) => id),
  )
  for (const [name, rate] of Object.entries({ contactMinor, dayMinor }))
    if (!Number.isInteger(rate) || rate < 0 || rate > mostRateMinor)
      faults.push(`"${name}" is a whole number of minor units from 0 to ${mostRateMinor}.`)
  if (faults.length > 0) throw new PolicyFaultsError(faults)
  return database.write(async (writer) => {
    const before = await currentPolicy(database, writer, storeId)
    const version = (before?.version ?? 0) + 1
    const row = { storeId, version, rows, currency, contactMinor, dayMinor, publishedAt: now() }
    await insertPolicy(database, writer, row)
    return row
  })
}
