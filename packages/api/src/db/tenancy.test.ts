import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DescribedTable, describeSchema } from '../testing/described-schema.ts'
import { onBothEngines } from '../testing/engines.ts'
import {
  addGround,
  categoryRow,
  complaintRow,
  eventRow,
  type FreshDatabase,
  freshDatabase,
  type Ground,
  promiseRow,
} from '../testing/rows.ts'
import { uuidv7 } from './kit.ts'

/** Tables that are no store's, and why. */
const nobodys: Record<string, string> = {
  stores: 'a row is the store itself',
  installation: 'what belongs to the installation as a whole',
}
/** Tables without keys of their own on one engine, and why. */
const keyless = (name: string, engine: string) =>
  engine === 'SQLite' && name.startsWith('complaint_words')
    ? 'an FTS5 table (and the tables it is made of) has no keys; its rows carry store_id, and every search names it'
    : undefined

onBothEngines('a row belongs to one store, by its keys', (engine) => {
  let fresh: FreshDatabase
  let tables: DescribedTable[]
  let ours: Ground
  let theirs: Ground
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
    tables = await describeSchema(fresh.place)
    ours = await addGround(fresh.database)
    theirs = await addGround(fresh.database)
  })
  afterAll(() => fresh.remove())
  const tenantTables = () => tables.filter(({ name }) => !nobodys[name] && !keyless(name, engine.name))

  test('the walk has met the tables there are', () => {
    const names = tenantTables().map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['categories', 'complaints', 'customers', 'events', 'idempotency']))
    expect(names).toEqual(expect.arrayContaining(['keys', 'origins', 'outbox', 'promises']))
    expect(names).toEqual(expect.arrayContaining(['policies', 'authority_limits', 'funds', 'fund_entries']))
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...Object.keys(nobodys), 'complaint_words']))
  })

  test('store_id comes first in every primary key and every unique key', () => {
    for (const { name, primaryKey, uniqueKeys } of tenantTables()) {
      expect(primaryKey[0], `primary key of ${name}`).toBe('store_id')
      for (const key of uniqueKeys) expect(key[0], `unique key (${key}) of ${name}`).toBe('store_id')
    }
  })

  test('every foreign key leads with store_id to the store_id of the other table, or to the store', () => {
    for (const { name, foreignKeys } of tenantTables())
      for (const { columns, table, foreignColumns } of foreignKeys) {
        const target = table === 'stores' ? 'id' : 'store_id'
        expect([columns[0], foreignColumns[0]], `${name} (${columns}) → ${table}`).toEqual(['store_id', target])
      }
  })

  test('every column that names a row of another table is part of a foreign key', () => {
    // Ids of what is no row: words that point at events are found through the complaint they belong to; what a device calls
    // a passkey is its own, and so is what a provider calls Redress.
    const free = new Set([
      'events.actor_id',
      'complaint_words.store_id',
      'complaint_words.complaint_id',
      'passkeys.credential_id',
      'identity_providers.client_id',
    ])
    for (const { name, columns, foreignKeys } of tenantTables())
      for (const column of columns.filter((one) => one.endsWith('_id')))
        if (!free.has(`${name}.${column}`))
          expect(
            foreignKeys.flatMap((key) => key.columns),
            `${name}.${column}`,
          ).toContain(column)
  })

  describe('the database refuses', () => {
    const insert = (name: 'complaints' | 'events' | 'promises' | 'categories', row: object) => {
      const { database } = fresh
      return database.write((writer) => writer.insert(database.tables[name]).values(row as never))
    }
    // Stands in our store and is taken; each of the rows below differs from such a one by one foreign id.
    const complaint = (change: object = {}) => ({ ...complaintRow(ours), ...change })

    test('nothing that stays within a store', async () => {
      const row = complaint()
      await insert('complaints', row)
      await insert('events', eventRow(row, 1))
      await insert('promises', promiseRow(row))
      await insert('categories', { ...categoryRow({ ...ours, categoryId: uuidv7() }), parentId: ours.categoryId })
    })

    test.each(['categoryId', 'customerId'] as const)('a complaint with the %s of another store', async (field) => {
      await expect(insert('complaints', complaint({ [field]: theirs[field] }))).rejects.toThrow()
    })

    test('a complaint of a store that is not there', async () => {
      await expect(insert('complaints', complaint({ storeId: uuidv7(), categoryId: null }))).rejects.toThrow()
    })

    test('an event and a promise of another store on a complaint', async () => {
      const row = complaint()
      await insert('complaints', row)
      const foreign = { ...row, storeId: theirs.storeId }
      await expect(insert('events', eventRow(foreign, 1))).rejects.toThrow()
      await expect(insert('promises', promiseRow(foreign))).rejects.toThrow()
    })

    test('a category under one of another store', async () => {
      const row = categoryRow({ ...ours, categoryId: uuidv7() })
      await expect(insert('categories', { ...row, parentId: theirs.categoryId })).rejects.toThrow()
    })
  })

  test('two stores may use the same reference, key and address', async () => {
    const { database } = fresh
    const { complaints, idempotency, customers } = database.tables
    const at = new Date(0)
    await database.write(async (writer) => {
      for (const { storeId, ...ground } of [ours, theirs]) {
        await writer
          .insert(complaints)
          .values(complaintRow({ storeId, ...ground }, { reference: 'RD-0000-00', importedAs: 'file:1' }))
        await writer
          .insert(idempotency)
          .values({ storeId, operation: 'fileComplaint', keyHash: 'same', inputHash: '', answer: {}, at })
        await writer
          .insert(customers)
          .values({ storeId, id: uuidv7(), name: 'Maria', email: 'm@example.org', phone: null, createdAt: at })
      }
    })
    expect(await database.read.$count(idempotency)).toBe(2)
  })
})
