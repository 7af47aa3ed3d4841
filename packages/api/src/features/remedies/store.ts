import { desc, eq } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import type { AuthorityLimit } from './authority.ts'

export type Policy = Tables['policies']['$inferSelect']

export async function insertPolicy({ tables: { policies } }: Database, writer: Writer, row: Policy): Promise<void> {
  await writer.insert(policies).values(row)
}

/** The version in force. */
export async function currentPolicy(
  { tables: { policies } }: Database,
  reader: Reader,
  storeId: string,
): Promise<Policy | undefined> {
  const [row] = await reader
    .select()
    .from(policies)
    .where(eq(policies.storeId, storeId))
    .orderBy(desc(policies.version))
    .limit(1)
  return row
}

export async function authorityLimitsOf(
  { tables: { authorityLimits } }: Database,
  reader: Reader,
  storeId: string,
): Promise<AuthorityLimit[]> {
  const { role, currency, limitMinor } = authorityLimits
  return reader.select({ role, currency, limitMinor }).from(authorityLimits).where(eq(authorityLimits.storeId, storeId))
}

/** Sets what a role may give in one case, in place of what it could before. */
export async function setAuthorityLimit(
  { tables: { authorityLimits } }: Database,
  writer: Writer,
  row: AuthorityLimit & { storeId: string },
): Promise<void> {
  const { storeId, role, currency } = authorityLimits
  await writer
    .insert(authorityLimits)
    .values(row)
    .onConflictDoUpdate({ target: [storeId, role, currency], set: { limitMinor: row.limitMinor } })
}
