import type { Platform } from '../../platform.ts'
import { claimInstallationValue, installationValue } from './store.ts'

const valueName = 'secret-fingerprint'

/**
 * Ties the database to the installation's secret at the first start and refuses another one later: with a wrong secret
 * new links would be made that no repeated answer gives again, and nobody would notice.
 */
export async function bindSecret({ database, secret }: Pick<Platform, 'database' | 'secret'>): Promise<void> {
  const known =
    (await installationValue(database, database.read, valueName)) ??
    (await database.write((writer) => claimInstallationValue(database, writer, valueName, secret.fingerprint)))
  if (known !== secret.fingerprint)
    throw new Error(
      'This database belongs to another secret. Set REDRESS_SECRET to the one that it was first started with, or point REDRESS_DATA at the folder that holds it.',
    )
}
