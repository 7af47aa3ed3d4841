/** The queries of identity providers and of who is who there. Nothing here decides. */
import { and, eq, ne } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'

export type IdentityProvider = Tables['identityProviders']['$inferSelect']
export type ProviderAccount = Tables['providerAccounts']['$inferSelect']

interface OfPerson {
  storeId: string
  staffId: string
}

export async function identityProviderOf(
  { tables: { identityProviders } }: Database,
  reader: Reader,
  storeId: string,
): Promise<IdentityProvider | undefined> {
  const [row] = await reader.select().from(identityProviders).where(eq(identityProviders.storeId, storeId))
  return row
}

/** Sets it in place of whatever was there. */
export async function putIdentityProvider(
  { tables: { identityProviders } }: Database,
  writer: Writer,
  row: IdentityProvider,
): Promise<void> {
  const { storeId: _storeId, ...set } = row
  await writer
    .insert(identityProviders)
    .values(row)
    .onConflictDoUpdate({ target: [identityProviders.storeId], set })
}

/** Tells whether there was one. */
export async function deleteIdentityProvider(
  { tables: { identityProviders } }: Database,
  writer: Writer,
  storeId: string,
): Promise<boolean> {
  const gone = await writer
    .delete(identityProviders)
    .where(eq(identityProviders.storeId, storeId))
    .returning({ storeId: identityProviders.storeId })
  return gone.length > 0
}

/** Whether the store lets this person in by its provider only. */
export async function mustUseProvider(
  { tables: { identityProviders, staff } }: Database,
  reader: Reader,
  { storeId, staffId }: OfPerson,
): Promise<boolean> {
  const [row] = await reader
    .select({ storeId: identityProviders.storeId })
    .from(identityProviders)
    .innerJoin(staff, eq(staff.storeId, identityProviders.storeId))
    .where(
      and(
        eq(identityProviders.storeId, storeId),
        eq(identityProviders.isOnlyWay, true),
        eq(staff.id, staffId),
        ne(staff.role, 'ADMIN'),
      ),
    )
  return row !== undefined
}

/** Whoever is known by this name at the provider. */
export async function accountBySubject(
  { tables: { providerAccounts } }: Database,
  reader: Reader,
  { storeId, issuer, subject }: Pick<ProviderAccount, 'storeId' | 'issuer' | 'subject'>,
): Promise<ProviderAccount | undefined> {
  const [row] = await reader
    .select()
    .from(providerAccounts)
    .where(
      and(
        eq(providerAccounts.storeId, storeId),
        eq(providerAccounts.issuer, issuer),
        eq(providerAccounts.subject, subject),
      ),
    )
  return row
}

/** Writes down who is who, unless the person or the name is somebody's already; tells whether it did. */
export async function bindAccount(
  { tables: { providerAccounts } }: Database,
  writer: Writer,
  row: ProviderAccount,
): Promise<boolean> {
  const bound = await writer
    .insert(providerAccounts)
    .values(row)
    .onConflictDoNothing()
    .returning({ staffId: providerAccounts.staffId })
  return bound.length > 0
}

/** Tells whether there was one. */
export async function deleteAccountsOf(
  { tables: { providerAccounts } }: Database,
  writer: Writer,
  { storeId, staffId }: OfPerson,
): Promise<boolean> {
  const gone = await writer
    .delete(providerAccounts)
    .where(and(eq(providerAccounts.storeId, storeId), eq(providerAccounts.staffId, staffId)))
    .returning({ staffId: providerAccounts.staffId })
  return gone.length > 0
}
