import type { Platform } from '../../platform.ts'
import { faultsOf, type StandardRule } from './rules.ts'
import { currentStandards, insertStandards, type Standards } from './store.ts'

/** What is wrong with standards, as whoever set them reads it. */
export class StandardFaultsError extends Error {
  override name = 'StandardFaultsError'
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

/**
 * Publishes a new version of a store's standards: for what is promised from now on (mission B5). What was promised before
 * is owed by the version that it was promised by, and so is its compensation.
 * @throws StandardFaultsError
 */
export async function publishStandards(
  { database, now }: Platform,
  storeId: string,
  rules: StandardRule[],
): Promise<Standards> {
  const faults = faultsOf(rules)
  if (faults.length > 0) throw new StandardFaultsError(faults)
  return database.write(async (writer) => {
    const before = await currentStandards(database, writer, storeId)
    const row = { storeId, version: (before?.version ?? 0) + 1, rules, publishedAt: now() }
    await insertStandards(database, writer, row)
    return row
  })
}
