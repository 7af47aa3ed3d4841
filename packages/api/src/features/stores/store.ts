import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database, Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/schema.ts'
import { type CalendarVersion, currentCalendar } from '../calendars/store.ts'
import { currentStandards, type Standards } from '../guidance/store.ts'
import type { People } from '../staff/rules.ts'
import { peopleOf } from '../staff/store.ts'
import type { Routing } from '../triage/routing.ts'
import { routingOf } from '../triage/store.ts'
import { type WantedWebhooks, wantedWebhooks } from '../webhooks/store.ts'
import type { StoreSettings } from './tables.ts'

export type Category = Tables['categories']['$inferSelect']
export type Key = Tables['keys']['$inferSelect']

/** A store with everything that a request to it needs to know. Small, and read on nearly every request: kept for a moment. */
export interface Store {
  id: string
  name: string
  settings: StoreSettings
  origins: readonly string[]
  /** All of them, offered or not, in their order. */
  categories: readonly Category[]
  /** When its people work: the version in force. */
  calendar: CalendarVersion
  /** What it promises: the version in force. */
  standards: Standards
  /** Who works there, and who answers for what. */
  people: People
  /** Which of its own systems want to be told what. */
  webhooks: WantedWebhooks
  /** Where its complaints go. */
  routing: Routing
}

export async function storeById(database: Database, id: string): Promise<Store | undefined> {
  const { tables, read } = database
  const [row] = await read.select().from(tables.stores).where(eq(tables.stores.id, id))
  if (!row) return undefined
  const origins = await read.select().from(tables.origins).where(eq(tables.origins.storeId, id))
  const categories = await categoriesOf(database, read, id)
  const calendar = await currentCalendar(database, database.read, id)
  const standards = await currentStandards(database, database.read, id)
  if (!calendar || !standards) throw new Error(`The store ${id} has no calendar or no service standards.`)
  const people = await peopleOf(database, database.read, id)
  const webhooks = await wantedWebhooks(database, id)
  const routing = await routingOf(database, database.read, id)
  const pages = origins.map(({ origin }) => origin)
  return {
    id,
    name: row.name,
    settings: row.settings,
    origins: pages,
    categories,
    calendar,
    standards,
    people,
    webhooks,
    routing,
  }
}

/** The live key with this hash, of whichever store. */
export async function keyByHash({ tables: { keys }, read }: Database, hash: string): Promise<Key | undefined> {
  const [row] = await read
    .select()
    .from(keys)
    .where(and(eq(keys.hash, hash), isNull(keys.revokedAt)))
  return row
}

export async function insertStore(
  { tables }: Database,
  writer: Writer,
  store: Tables['stores']['$inferInsert'],
): Promise<void> {
  await writer.insert(tables.stores).values(store)
}

export type StoreRow = Tables['stores']['$inferSelect']

/** Holds the row of a store until the write is over. */
export async function lockStore({ tables: { stores } }: Database, writer: Writer, id: string): Promise<StoreRow> {
  const [row] = await writer.update(stores).set({ id }).where(eq(stores.id, id)).returning()
  if (!row) throw new Error(`There is no store ${id}.`)
  return row
}

export async function storeRow({ tables: { stores }, read }: Database, id: string): Promise<StoreRow> {
  const [row] = await read.select().from(stores).where(eq(stores.id, id))
  if (!row) throw new Error(`There is no store ${id}.`)
  return row
}

export async function updateStore(
  { tables: { stores } }: Database,
  writer: Writer,
  id: string,
  change: Pick<StoreRow, 'name' | 'settings'>,
): Promise<void> {
  await writer.update(stores).set(change).where(eq(stores.id, id))
}

export async function insertKey({ tables }: Database, writer: Writer, key: Key): Promise<void> {
  await writer.insert(tables.keys).values(key).onConflictDoNothing()
}

export async function insertOrigin(
  { tables }: Database,
  writer: Writer,
  storeId: string,
  origin: string,
): Promise<void> {
  await writer.insert(tables.origins).values({ storeId, origin }).onConflictDoNothing()
}

export async function originsOf({ tables: { origins } }: Database, reader: Reader, storeId: string): Promise<string[]> {
  const rows = await reader
    .select({ origin: origins.origin })
    .from(origins)
    .where(eq(origins.storeId, storeId))
    .orderBy(asc(origins.origin))
  return rows.map(({ origin }) => origin)
}

/** Takes an origin away; tells whether it was there. */
export async function deleteOrigin(
  { tables: { origins } }: Database,
  writer: Writer,
  storeId: string,
  origin: string,
): Promise<boolean> {
  const deleted = await writer
    .delete(origins)
    .where(and(eq(origins.storeId, storeId), eq(origins.origin, origin)))
    .returning({ origin: origins.origin })
  return deleted.length > 0
}

/** All of them, offered or not, in their order. */
export async function categoriesOf(
  { tables: { categories } }: Database,
  reader: Reader,
  storeId: string,
): Promise<Category[]> {
  return reader.select().from(categories).where(eq(categories.storeId, storeId)).orderBy(asc(categories.position))
}

export async function updateCategory(
  { tables: { categories } }: Database,
  writer: Writer,
  { storeId, id, ...change }: Category,
): Promise<void> {
  await writer
    .update(categories)
    .set(change)
    .where(and(eq(categories.storeId, storeId), eq(categories.id, id)))
}

export async function insertCategory({ tables }: Database, writer: Writer, category: Category): Promise<void> {
  await writer.insert(tables.categories).values(category)
}

/** The stores, oldest first. */
export async function listStores({ tables: { stores }, read }: Database): Promise<{ id: string; name: string }[]> {
  return read.select({ id: stores.id, name: stores.name }).from(stores).orderBy(asc(stores.id))
}

/** The keys of a store, revoked ones too, oldest first. */
export async function listKeys({ tables: { keys } }: Database, reader: Reader, storeId: string): Promise<Key[]> {
  return reader.select().from(keys).where(eq(keys.storeId, storeId)).orderBy(asc(keys.id))
}

/** Revokes a live key; answers it, if there was one. */
export async function revokeKey(
  { tables: { keys } }: Database,
  writer: Writer,
  { storeId, id, revokedAt }: Pick<Key, 'storeId' | 'id'> & { revokedAt: Date },
): Promise<Key | undefined> {
  const [revoked] = await writer
    .update(keys)
    .set({ revokedAt })
    .where(and(eq(keys.storeId, storeId), eq(keys.id, id), isNull(keys.revokedAt)))
    .returning()
  return revoked
}

export async function installationValue(
  { tables: { installation } }: Database,
  reader: Reader,
  name: string,
): Promise<string | undefined> {
  const [row] = await reader.select().from(installation).where(eq(installation.name, name))
  return row?.value
}

export async function setInstallationValue(
  { tables: { installation } }: Database,
  writer: Writer,
  name: string,
  value: string,
): Promise<void> {
  await writer
    .insert(installation)
    .values({ name, value })
    .onConflictDoUpdate({ target: installation.name, set: { value } })
}

/** Sets a value unless there is one, and answers the one that stands: of two callers at once both get the same. */
export async function claimInstallationValue(
  { tables: { installation } }: Database,
  writer: Writer,
  name: string,
  value: string,
): Promise<string> {
  await writer.insert(installation).values({ name, value }).onConflictDoNothing()
  const [row] = await writer.select().from(installation).where(eq(installation.name, name))
  if (!row) throw new Error('A value of the installation was neither there nor set.')
  return row.value
}

/** Takes a value away; tells whether it was there. Of two callers at once only one is told so. */
export async function takeInstallationValue(
  { tables: { installation } }: Database,
  writer: Writer,
  name: string,
  value: string,
): Promise<boolean> {
  const taken = await writer
    .delete(installation)
    .where(and(eq(installation.name, name), eq(installation.value, value)))
    .returning({ name: installation.name })
  return taken.length > 0
}

export async function anyStoreWithOrigin({ tables: { origins }, read }: Database, origin: string): Promise<boolean> {
  const rows = await read.select({ storeId: origins.storeId }).from(origins).where(eq(origins.origin, origin)).limit(1)
  return rows.length > 0
}
