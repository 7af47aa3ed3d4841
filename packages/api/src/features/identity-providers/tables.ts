import type { Kit } from '../../db/kit.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function identityProviderTables(
  k: Kit,
  { stores, staff }: ReturnType<typeof storeTables> & ReturnType<typeof staffTables>,
) {
  /** By what the people of a store sign in elsewhere in their company (OpenID Connect): one for each store. */
  const identityProviders = k.table(
    'identity_providers',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      /** As the provider itself says it, to the letter. */
      issuer: k.text().notNull(),
      clientId: k.text().notNull(),
      /** As `sealed-secret.ts` writes it. */
      sealedSecret: k.text().notNull(),
      /** What people call it. */
      label: k.text().notNull(),
      /** Whether everybody but administrators signs in with nothing else. */
      isOnlyWay: k.bool().notNull(),
      setAt: k.instant().notNull(),
      /** Who set it so. None: the command line. */
      setBy: k.id(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId] }),
      k.foreignKey({ columns: [t.storeId, t.setBy], foreignColumns: [staff.storeId, staff.id] }),
    ],
  )

  /**
   * Who is who at a provider: found by their address once, and by `subject` from then on. So nobody takes over anybody by
   * being given their address there.
   */
  const providerAccounts = k.table(
    'provider_accounts',
    {
      storeId: k.storeId().notNull(),
      issuer: k.text().notNull(),
      /** What the provider calls them, for ever: `sub`. */
      subject: k.text().notNull(),
      staffId: k.id().notNull(),
      boundAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.issuer, t.subject] }),
      k.unique('provider_accounts_staff').on(t.storeId, t.staffId, t.issuer),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
    ],
  )
  return { identityProviders, providerAccounts }
}
