import type { Kit } from '../../db/kit.ts'
import type { staffTables } from '../staff/tables.ts'

/** What a link that sets a password is for. */
export const linkPurposes = ['INVITE', 'RESET'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** Everything here hangs on a person of a store: whoever works at two stores signs in to each. */
export function sessionTables(k: Kit, { staff }: ReturnType<typeof staffTables>) {
  /** Apart from `staff`, which is read with every store and shown: a hash has no business there. */
  const passwords = k.table(
    'passwords',
    {
      storeId: k.storeId().notNull(),
      staffId: k.id().notNull(),
      /** scrypt with its costs and salt, as `password.ts` writes it. */
      hash: k.text().notNull(),
      setAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.staffId] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
    ],
  )

  /** Who is signed in. A row that is gone is a session that has ended, at once and on every node. */
  const sessions = k.table(
    'sessions',
    {
      storeId: k.storeId().notNull(),
      id: k.id().notNull(),
      staffId: k.id().notNull(),
      /** SHA-256 of the token. The token itself is nowhere in the database. */
      tokenHash: k.text().notNull(),
      createdAt: k.instant().notNull(),
      seenAt: k.instant().notNull(),
      /** Slides ahead with use, never beyond the longest that a session may last. */
      expiresAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.index('sessions_staff').on(t.storeId, t.staffId),
      k.index('sessions_expires').on(t.expiresAt),
    ],
  )

  /** Links that set a password, each once. Their tokens are derived from the installation's secret, never stored. */
  const passwordLinks = k.table(
    'password_links',
    {
      storeId: k.storeId().notNull(),
      id: k.id().notNull(),
      staffId: k.id().notNull(),
      purpose: k.oneOf(linkPurposes).notNull(),
      createdAt: k.instant().notNull(),
      expiresAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
      k.isOneOf('password_links_purpose_known', t.purpose, linkPurposes),
      k.index('password_links_staff').on(t.storeId, t.staffId),
      k.index('password_links_expires').on(t.expiresAt),
    ],
  )

  /** What is asked for beside the password. The secret is derived from the installation's, never stored. */
  const secondFactors = k.table(
    'second_factors',
    {
      storeId: k.storeId().notNull(),
      staffId: k.id().notNull(),
      /** Tells this secret from earlier ones. */
      seed: k.id().notNull(),
      createdAt: k.instant().notNull(),
      /** Since when it is asked for. None: no code has come back yet. */
      confirmedAt: k.instant(),
      /** The last step of time whose code was used: each is taken once. */
      lastStep: k.int().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.staffId] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
    ],
  )

  /** The sheet for when the phone is lost: SHA-256 of each code that is left. */
  const backupCodes = k.table(
    'backup_codes',
    { storeId: k.storeId().notNull(), staffId: k.id().notNull(), hash: k.text().notNull() },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.staffId, t.hash] }),
      k.foreignKey({ columns: [t.storeId, t.staffId], foreignColumns: [staff.storeId, staff.id] }),
    ],
  )

  return { passwords, sessions, passwordLinks, secondFactors, backupCodes }
}
