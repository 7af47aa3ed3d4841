/** Databases and rows for tests of what lies below the front door. */

import { randomUUID } from 'node:crypto'
import type { Database, DatabaseOptions } from '../db/database.ts'
import { uuidv7 } from '../db/kit.ts'
import { openDatabase } from '../db/open.ts'
import type { Tables } from '../db/schema.ts'
import type { ChainedEvent } from '../features/complaints/chain.ts'
import type { Complaint } from '../features/complaints/store.ts'
import { promiseAt } from '../features/promises/service/new-promise.ts'
import { newStoreId } from '../features/stores/store-id.ts'
import type { Engine, FreshPlace } from './engines.ts'

export interface FreshDatabase {
  database: Database
  place: FreshPlace
  remove(): Promise<void>
}

/** A database of the engine, at the schema of this version, that nobody used before. */
export async function freshDatabase(engine: Engine, options: DatabaseOptions = {}): Promise<FreshDatabase> {
  const place = await engine.fresh()
  const database = await openDatabase({ ...place, ...options })
  return {
    database,
    place,
    async remove() {
      await database.close()
      await place.remove()
    },
  }
}

/** What a complaint hangs on: a store with a category and a customer. */
export interface Ground {
  storeId: string
  categoryId: string
  customerId: string
}

export async function addGround({ tables, write }: Database): Promise<Ground> {
  const ground = { storeId: newStoreId(Date.now()), categoryId: uuidv7(), customerId: uuidv7() }
  const { storeId } = ground
  const createdAt = new Date()
  const settings = { locales: ['en'], timeZone: 'Europe/Madrid', currency: 'EUR', firstReplyHours: 24 }
  await write(async (writer) => {
    await writer.insert(tables.stores).values({ id: storeId, name: 'Test store', settings, createdAt })
    await writer.insert(tables.categories).values(categoryRow(ground))
    await writer
      .insert(tables.customers)
      .values({ storeId, id: ground.customerId, name: 'Maria', email: null, phone: null, createdAt })
  })
  return ground
}

export function categoryRow({ storeId, categoryId }: Pick<Ground, 'storeId' | 'categoryId'>) {
  const severity: Tables['categories']['$inferSelect']['severity'] = 'NORMAL'
  return {
    storeId,
    id: categoryId,
    parentId: null,
    departmentId: null,
    names: { en: 'Broken' },
    severity,
    position: 0,
    offered: true,
  }
}

/** A whole row of `complaints`, every column filled. */
export function complaintRow({ storeId, categoryId, customerId }: Ground, change: Partial<Complaint> = {}): Complaint {
  const at = change.receivedAt ?? new Date('2026-11-21T16:30:00.123Z')
  return {
    storeId,
    id: uuidv7(at.getTime()),
    reference: randomUUID(),
    trackingCodeHash: randomUUID(),
    door: 'FORM',
    importedAs: null,
    customerId,
    contact: { name: 'Maria', email: 'maria@example.org' },
    locale: 'en',
    countryCode: 'RO',
    description: 'The kettle arrived with a cracked lid.',
    desiredOutcome: { remedies: ['REFUND'], words: 'My money back.' },
    categoryId,
    severity: null,
    orderNumber: 'A-1001',
    productName: 'Kettle',
    sku: 'K-1',
    priceMinor: 4999,
    priceCurrency: 'EUR',
    purchasedOn: '2026-11-01',
    place: 'Web',
    staffName: 'Ion',
    status: 'RECEIVED',
    understanding: null,
    understandingState: 'OPEN',
    understandingCorrection: null,
    waitingOn: 'STORE',
    departmentId: null,
    ownerId: null,
    remindAt: null,
    reminders: 0,
    remindersStopped: false,
    escalation: 0,
    cycle: 1,
    receivedAt: at,
    updatedAt: at,
    queueAt: null,
    eventCount: 0,
    lastEventHash: '',
    ...change,
  }
}

export function eventRow({ storeId, id }: Pick<Complaint, 'storeId' | 'id'>, sequence: number): ChainedEvent {
  return {
    storeId,
    complaintId: id,
    sequence,
    type: 'MESSAGE',
    at: new Date(sequence),
    actorKind: 'CUSTOMER',
    actorId: null,
    actorName: null,
    audience: 'CUSTOMER',
    text: 'Hello?',
    data: {},
    previousHash: '',
    hash: randomUUID(),
  }
}

export function promiseRow({ storeId, id }: Pick<Complaint, 'storeId' | 'id'>): Tables['promises']['$inferSelect'] {
  const at = new Date('2026-11-21T16:30:00.123Z')
  const dueAt = new Date('2026-11-22T16:30:00.000Z')
  return promiseAt({ storeId, id, cycle: 1, categoryId: null, ownerId: null }, { kind: 'FIRST_REPLY', at, dueAt })
}
