import { randomBytes } from 'node:crypto'
import {
  type AuthorityHolder,
  authorityHolders,
  type FundPeriod,
  type Scope,
  type Severity,
  scopes,
  valuesOf,
} from '@redress/schema/enums'
import type { Writer } from '../../db/database.ts'
import { uuidv7 } from '../../db/kit.ts'
import type { Platform } from '../../platform.ts'
import { hashOf, type InstallationSecret } from '../../secret.ts'
import { type Calendar, weekdays } from '../calendars/rules.ts'
import { calendarRow } from '../calendars/service.ts'
import { type CalendarRow, insertCalendar } from '../calendars/store.ts'
import { type Cause, insertCause } from '../decisions/store.ts'
import { writePutIn } from '../fund/service/put-into-fund.ts'
import type { StandardRule } from '../guidance/rules.ts'
import { insertStandards } from '../guidance/store.ts'
import { starterAuthority, starterPolicy } from '../remedies/starter-policy.ts'
import { insertPolicy, setAuthorityLimit } from '../remedies/store.ts'
import type { ComplainingRates } from '../remedies/value.ts'
import { type NewMember, writeMember } from '../staff/service.ts'
import { insertDepartment } from '../staff/store.ts'
import { insertCategory, insertKey, insertOrigin, insertStore, type Key } from './store.ts'
import { newStoreId } from './store-id.ts'
import type { StoreSettings } from './tables.ts'

export interface NewStore {
  name: string
  settings: StoreSettings
  /** As a browser's `Origin` header says them: scheme, host, port. */
  origins: string[]
  /** The department by its name; the first one unless told. */
  categories: { names: Record<string, string>; severity: Severity; department?: string }[]
  /** Why things go wrong, in its words: a tree. Those of most shops unless told. */
  causes?: NewCause[]
  /** Who works there. A department without people unless told. */
  departments?: NewDepartment[]
  /** When its people work. Monday to Friday, 9 to 17, unless told. */
  week?: Calendar['week']
  /** Whose public holidays are kept, ISO 3166-1. None unless told. */
  holidayCountry?: string
  /** What it promises. A working day for the first reply, unless told. */
  standards?: StandardRule[]
  /** What complaining costs a customer (mission D8). Nothing unless told. */
  rates?: ComplainingRates
  /** What each role may give in one case, in minor units of the currency of the store. `starterAuthority` unless told. */
  authority?: Partial<Record<AuthorityHolder, number>>
  /** What may be given away in each period, in minor units. There is no fund unless told. */
  fund?: { amountMinor: number; every: FundPeriod }
  /** Fixed keys for the demo; drawn at random when absent. */
  keys?: { publishable: string; developer: string }
}

/** A cause and what is part of it; the department by its name, that of the wider one unless told. */
export interface NewCause {
  name: string
  department?: string
  parts?: NewCause[]
}

/** A department and its people; `level` is where somebody stands on its ladder, 0 for who takes new complaints. */
export interface NewDepartment {
  name: string
  staff?: Omit<NewMember, 'departmentId'>[]
}

/** The keys of a new store: told once, kept as hashes only. */
export interface StoreKeys {
  storeId: string
  publishable: string
  developer: string
}

const allScopes = valuesOf(scopes)
const drawSecret = (prefix: string) => `${prefix}_${randomBytes(24).toString('base64url')}`

/** Adds a store with its pages, categories, one publishable key and one developer key with every scope. */
export async function createStore(platform: Platform, store: NewStore): Promise<StoreKeys> {
  const now = platform.now()
  const storeId = newStoreId(now.getTime())
  const publishable = { storeId, id: uuidv7(now.getTime()), kind: 'PUBLISHABLE' } as const
  const drawn = { publishable: derivedKey(platform.secret, publishable), developer: drawSecret('sk') }
  const keys = { ...(store.keys ?? drawn), publishableId: publishable.id }
  const { week = officeWeek, holidayCountry, settings } = store
  const plan = { timeZone: settings.timeZone, week, ...(holidayCountry && { holidayCountry }) }
  const calendar = await calendarRow({ storeId, id: uuidv7(now.getTime()), version: 1 }, plan, now)
  await platform.database.write((writer) => writeStore(platform, writer, { storeId, store, keys, calendar }))
  return { storeId, publishable: keys.publishable, developer: keys.developer }
}

async function writeStore(
  { database, now }: Platform,
  writer: Writer,
  {
    storeId,
    store,
    keys,
    calendar,
  }: {
    storeId: string
    store: NewStore
    keys: Omit<StoreKeys, 'storeId'> & { publishableId: string }
    calendar: CalendarRow
  },
): Promise<void> {
  const { name, settings, origins, categories } = store
  const { departments = [{ name: 'Customer care' }], standards = starterStandards, causes = starterCauses } = store
  const createdAt = now()
  await insertStore(database, writer, { id: storeId, name, settings, createdAt })
  for (const origin of origins) await insertOrigin(database, writer, storeId, origin)
  const departmentIds = await writeDepartments({ database, now }, writer, storeId, departments)
  for (const cause of causeRows(causes, departmentIds, { storeId, at: createdAt }))
    await insertCause(database, writer, cause)
  for (const [position, { department, ...category }] of categories.entries()) {
    const id = uuidv7(createdAt.getTime() + position)
    const departmentId = departmentIds.get(department ?? '') ?? null
    const row = { storeId, id, parentId: null, departmentId, position, offered: true, ...category }
    await insertCategory(database, writer, row)
  }
  await insertCalendar(database, writer, calendar)
  await insertStandards(database, writer, { storeId, version: 1, rules: standards, publishedAt: createdAt })
  await writeRemedies({ database, now }, writer, storeId, store)
  const first = { label: 'first', createdAt }
  const shownId = { storeId, id: keys.publishableId }
  const publishable = keyRow(shownId, keys.publishable, { ...first, kind: 'PUBLISHABLE', scopes: [] })
  await insertKey(database, writer, publishable)
  const secretId = { storeId, id: uuidv7(createdAt.getTime()) }
  const developer = keyRow(secretId, keys.developer, { ...first, kind: 'DEVELOPER', scopes: allScopes })
  await insertKey(database, writer, developer)
}

/** What puts things right, who may give how much, and what there is to give. */
async function writeRemedies(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  writer: Writer,
  storeId: string,
  {
    settings: { currency, timeZone },
    rates = { contactMinor: 0, dayMinor: 0 },
    authority = starterAuthority,
    fund,
  }: Pick<NewStore, 'settings' | 'rates' | 'authority' | 'fund'>,
): Promise<void> {
  const policy = { storeId, version: 1, rows: starterPolicy, currency, ...rates, publishedAt: now() }
  await insertPolicy(database, writer, policy)
  for (const role of valuesOf(authorityHolders)) {
    const limitMinor = authority[role]
    if (limitMinor !== undefined) await setAuthorityLimit(database, writer, { storeId, role, currency, limitMinor })
  }
  if (fund) await writePutIn({ database, now }, writer, storeId, { currency, timeZone, ...fund })
}

/** The ids of the departments by their names. */
async function writeDepartments(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  writer: Writer,
  storeId: string,
  departments: NewDepartment[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  // A millisecond apart: their ids tell in which order they came.
  let came = now().getTime()
  for (const [position, { name, staff = [] }] of departments.entries()) {
    const departmentId = uuidv7(now().getTime() + position)
    ids.set(name, departmentId)
    await insertDepartment(database, writer, { storeId, id: departmentId, name, position, retiredAt: null })
    for (const member of staff)
      await writeMember({ database, now }, writer, { storeId, id: uuidv7(came++) }, { ...member, departmentId })
  }
  return ids
}

/** Wide ones before what is part of them, which names them. */
function causeRows(
  causes: readonly NewCause[],
  departmentIds: ReadonlyMap<string, string>,
  { storeId, at }: { storeId: string; at: Date },
): Cause[] {
  const rows: Cause[] = []
  const add = ({ name, department, parts = [] }: NewCause, parentId: string | null) => {
    const id = uuidv7(at.getTime() + rows.length)
    const departmentId = departmentIds.get(department ?? '') ?? null
    rows.push({ storeId, id, parentId, name, departmentId, position: rows.length, offered: true })
    for (const part of parts) add(part, id)
  }
  for (const cause of causes) add(cause, null)
  return rows
}

const officeWeek: Calendar['week'] = Object.fromEntries(
  weekdays.slice(0, 5).map((day) => [day, [{ from: '09:00', to: '17:00' }]]),
)

/** What goes wrong in most shops. */
const starterCauses: NewCause[] = [
  { name: 'The way to the customer', parts: [{ name: 'Damaged on the way' }, { name: 'Late carrier' }] },
  { name: 'The product', parts: [{ name: 'Faulty from the maker' }, { name: 'Described wrongly' }] },
  {
    name: 'Our own work',
    parts: [{ name: 'Packed wrongly' }, { name: 'Mistake in the order or the bill' }, { name: 'Not treated well' }],
  },
  { name: 'Not known' },
]

/** A working day to answer, two for news, five to decide, ten to put it right, three to remind; an hour's warning. */
const starterStandards: StandardRule[] = [
  {
    severity: 'SAFETY',
    firstReplyMinutes: 60,
    nextUpdateMinutes: 240,
    decisionMinutes: 960,
    remedyMinutes: 1440,
    reminderMinutes: 960,
    warnMinutes: 15,
  },
  {
    firstReplyMinutes: 480,
    nextUpdateMinutes: 960,
    decisionMinutes: 2400,
    remedyMinutes: 4800,
    reminderMinutes: 1440,
    warnMinutes: 60,
  },
]

export interface NewKey {
  kind: Key['kind']
  /** What a person calls it. */
  label: string
  /** What a developer key may do; a publishable one has none. */
  scopes: Scope[]
}

const prefixOf = { PUBLISHABLE: 'pk', DEVELOPER: 'sk' } as const satisfies Record<Key['kind'], string>

/** Adds a key to a store. The answer is the only place where a developer's ever stands. */
export async function createKey(platform: Platform, storeId: string, key: NewKey): Promise<string> {
  const { database, now } = platform
  const createdAt = now()
  const id = uuidv7(createdAt.getTime())
  const { kind } = key
  const value = kind === 'PUBLISHABLE' ? derivedKey(platform.secret, { storeId, id, kind }) : drawSecret(prefixOf[kind])
  const row = keyRow({ storeId, id }, value, { ...key, createdAt })
  await database.write((writer) => insertKey(database, writer, row))
  return value
}

/** A publishable key, which anybody may see: told again to who puts it on another page. None where it was not derived. */
export function publishableKey(secret: InstallationSecret, key: Key): string | undefined {
  const value = key.kind === 'PUBLISHABLE' ? derivedKey(secret, key) : undefined
  return value && hashOf(value) === key.hash ? value : undefined
}

/** A key that can be told again to whoever lost the answer: 192 bits, derived from the installation's secret. */
export function derivedKey(
  secret: InstallationSecret,
  { storeId, id, kind }: Pick<Key, 'storeId' | 'id' | 'kind'>,
): string {
  return `${prefixOf[kind]}_${secret.derive('key', storeId, id).subarray(0, 24).toString('base64url')}`
}

export function keyRow(
  { storeId, id }: { storeId: string; id: string },
  secret: string,
  { kind, label, scopes, createdAt }: NewKey & { createdAt: Date },
): Key {
  // The first characters tell two keys apart in a list and are too few to guess the rest from.
  const shown = `${label} (${secret.slice(0, 7)}…)`
  return {
    storeId,
    id,
    kind,
    hash: hashOf(secret),
    label: shown,
    scopes,
    createdAt,
    revokedAt: null,
  }
}
