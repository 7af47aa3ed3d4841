/** A store that has some thousand complaints, for tests of what requests cost then. */
import { randomUUID } from 'node:crypto'
import { complaintStatuses, valuesOf } from '@redress/schema/enums'
import { nameWordsOf, wordsOf } from '../features/complaints/rules.ts'
import { storeWord } from '../features/complaints/store.ts'
import { storeById } from '../features/stores/store.ts'
import { addGround, complaintRow, eventRow, promiseRow } from './rows.ts'
import type { TestServer } from './test-server.ts'

const rowsOfEach = 1500
const statuses = valuesOf(complaintStatuses)

/** Some thousand rows in this store and another, so that a plan has something to choose from. */
export async function grow({ platform: { database }, store: { storeId } }: TestServer): Promise<void> {
  const { tables } = database
  const other = await addGround(database)
  const [category] = (await storeById(database, storeId))?.categories ?? []
  if (!category) throw new Error('The store has no category.')
  const createdAt = new Date()
  await database.write(async (writer) => {
    for (const ground of [{ storeId, categoryId: category.id }, other])
      for (let start = 0; start < rowsOfEach; start += 250) {
        const rows = Array.from({ length: 250 }, (_, i) => {
          const at = new Date(Date.UTC(2026, 0, 1) + (start + i) * 60_000)
          const status = statuses[i % statuses.length] ?? 'RECEIVED'
          return complaintRow(
            { ...ground, customerId: randomUUID() },
            { status, orderNumber: `A-${start + i}`, receivedAt: at, updatedAt: at },
          )
        })
        await writer.insert(tables.customers).values(
          rows.map((row) => ({
            storeId: row.storeId,
            id: row.customerId,
            name: 'M',
            email: null,
            phone: null,
            createdAt,
          })),
        )
        await writer.insert(tables.complaints).values(rows)
        await writer.insert(tables.events).values(rows.map((row) => eventRow(row, 1)))
        await writer.insert(tables.promises).values(rows.map((row) => promiseRow(row)))
        await writer.insert(tables.complaintWords).values(
          rows.map((row) => ({
            storeId: row.storeId,
            complaintId: row.id,
            sequence: 1,
            words: [storeWord(row.storeId), ...wordsOf(row.description), ...nameWordsOf(row.contact.name)].join(' '),
          })),
        )
      }
  })
}
