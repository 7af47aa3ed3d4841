import { type SurveyKind, type scopes, severities, valuesOf } from '@redress/schema/enums'
import type { Kit } from '../../db/kit.ts'

/** Who answers for a store, how it looks and in which languages and hours it works (mission F3). */
export interface StoreSettings {
  /** Languages offered to customers, best first. BCP 47. */
  locales: string[]
  /** IANA time zone in which times are told to customers. */
  timeZone: string
  /** ISO 4217. */
  currency: string
  /** ISO 3166-1: whose rights hold for customers who do not say where they are. */
  countryCode?: string
  /** `#rrggbb`, or none: the widgets then keep to the page's own. */
  accentColor?: string
  phone?: string
  email?: string
  /** The page that shows cases: a whole address, or a path on this installation. Links in mails lead there. */
  casePage?: string
  /** Opening hours in words, as customers read them. */
  hours?: string
  /** Whether answers are offered while a customer writes. They are unless set. */
  suggestsAnswers?: boolean
  /** How customers are asked after their case; as `surveys/rules.ts` says unless set. */
  surveys?: SurveySettings
}

/** How customers are asked what they think of us (mission E1). */
export interface SurveySettings {
  /** None: nobody is asked after a case. */
  kind: SurveyKind | null
  /** How long after the solution, or the answer, in hours. */
  afterHours: number
  /** How many days later they are reminded, once. None: they are not. */
  reminderAfterDays: number | null
}

export function storeTables(k: Kit) {
  /** The tenants. Every other table has `store_id` first in each of its keys. */
  const stores = k.table('stores', {
    id: k.storeId().primaryKey(),
    name: k.text().notNull(),
    settings: k.json<StoreSettings>().notNull(),
    createdAt: k.instant().notNull(),
  })

  /** Publishable and developer keys. Only the hash is kept: a copy of the database opens nothing. */
  const keys = k.table(
    'keys',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      kind: k.oneOf(['PUBLISHABLE', 'DEVELOPER']).notNull(),
      /** SHA-256, base64url. */
      hash: k.text().notNull(),
      /** What a person calls it, and the first characters of the key: enough to tell two keys apart. */
      label: k.text().notNull(),
      scopes: k.json<(keyof typeof scopes)[]>().notNull(),
      createdAt: k.instant().notNull(),
      revokedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.unique('keys_hash').on(t.storeId, t.hash),
      // A caller shows only the key, so the store is found by it. 256 random bits need no unique index across stores.
      k.index('keys_by_hash').on(t.hash),
    ],
  )

  /** The pages that may use a publishable key: scheme, host and port as a browser's `Origin` header says them. */
  const origins = k.table(
    'origins',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      origin: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.origin] }), k.index('origins_by_origin').on(t.origin)],
  )

  /** The parts of a store that answer for complaints. */
  const departments = k.table(
    'departments',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      name: k.text().notNull(),
      /** The first one takes what no category leads elsewhere. */
      position: k.int().notNull(),
      /** From when on it takes nothing new. What it has stays with it. */
      retiredAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.storeId, t.id] }), k.unique('departments_name').on(t.storeId, t.name)],
  )

  /** What complaints are about: a tree, by store. */
  const categories = k.table(
    'categories',
    {
      storeId: k
        .storeId()
        .notNull()
        .references(() => stores.id),
      id: k.id().notNull(),
      parentId: k.id(),
      /** The name in each language of the store; the first language of the store must be there. */
      names: k.json<Record<string, string>>().notNull(),
      severity: k.oneOf(valuesOf(severities)).notNull(),
      /** Which department answers for it; none: the first. */
      departmentId: k.id(),
      position: k.int().notNull(),
      /** A category that is no longer offered stays on the complaints that have it. */
      offered: k.bool().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.storeId, t.id] }),
      k.isOneOf('categories_severity_known', t.severity, valuesOf(severities)),
      k.foreignKey({ columns: [t.storeId, t.parentId], foreignColumns: [t.storeId, t.id] }),
      k.foreignKey({
        columns: [t.storeId, t.departmentId],
        foreignColumns: [departments.storeId, departments.id],
      }),
    ],
  )

  /** What belongs to the installation and to no store: the fingerprint of its secret, the sign of being writable. */
  const installation = k.table('installation', { name: k.text().primaryKey(), value: k.text().notNull() })

  return { stores, keys, origins, departments, categories, installation }
}
