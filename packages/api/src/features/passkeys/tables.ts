import type { Kit } from '../../db/kit.ts'
import type { staffTables } from '../staff/tables.ts'
import type { storeTables } from '../stores/tables.ts'

export function passkeyTables(
  k: Kit,
  { stores, staff }: ReturnType<typeof storeTables> & ReturnType<typeof staffTables>,
) {
  /** What somebody signs in with instead of a password: the public half. The other never leaves their device. */
  const passkeys = k.table(
    'passkeys',
    {
      storeId: k.storeId().notNull(),
      id: k.id().notNull(),
      staffId: k.id().notNull(),
      /** As the device calls it, base64url. */
      credentialId: k.text().notNull(),
      /** COSE, base64url. */
      publicKey: k.text().notNull(),
      /** How often the device says that it was used: 32 bits without a sign, more than an `int` holds. 0: it does not count. */
      counter: k.minor().notNull(),
      /** By which ways the browser reaches it. */
      transports: k.json<readonly Transport[]>().notNull(),
      /** What its holder calls it. */
      name: k.text().notNull(),
      createdAt: k.instant().notNull(),
      /** None: it was added and never used. */
      lastUsedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.unique('passkeys_credential').on(t.storeId, t.credentialId),
      k.index('passkeys_staff').on(t.storeId, t.staffId),
    ],
  )

  /** Challenges that have worked: none works twice. Those that nobody used are derived and stand nowhere. */
  const usedChallenges = k.table(
    'used_challenges',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      /** SHA-256. */
      hash: k.text().notNull(),
      /** When it would have ended anyway. */
      endsAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.hash] }), k.index('used_challenges_ends').on(t.endsAt)],
  )
  return { passkeys, usedChallenges }
}

/** How a browser reaches what holds a passkey (WebAuthn, `AuthenticatorTransport`). */
export const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const
export type Transport = (typeof transports)[number]
