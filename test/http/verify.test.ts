import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AddMessage } from '@redress/schema/operations'
import pg from 'pg'
import { expect, test } from 'vitest'
import { verifyChains } from '../crash/verify.ts'
import { fileUntilAcknowledged, newKey, sendDocument } from '../store-page.ts'
import { onBothEngines, type Running } from './engines.ts'

/** What somebody with the database in hands might do to the record, and how to undo it. */
const tampering: { name: string; change: string; undo: string }[] = [
  {
    name: 'the customer’s words changed',
    change: `update complaints set description = 'All is well.' where reference = 'REF'`,
    undo: `update complaints set description = 'The kettle leaks.' where reference = 'REF'`,
  },
  {
    name: 'the time of an event moved by a second',
    change: `update events set at = LATER where sequence = 2 and complaint_id = ID`,
    undo: `update events set at = EARLIER where sequence = 2 and complaint_id = ID`,
  },
  {
    name: 'an event shown as somebody else’s',
    change: `update events set actor_kind = 'STAFF' where sequence = 1 and complaint_id = ID`,
    undo: `update events set actor_kind = 'CUSTOMER' where sequence = 1 and complaint_id = ID`,
  },
  {
    name: 'an event hidden from the customer',
    change: `update events set audience = 'STAFF' where sequence = 1 and complaint_id = ID`,
    undo: `update events set audience = 'CUSTOMER' where sequence = 1 and complaint_id = ID`,
  },
  {
    name: 'an event that now counts from two on',
    change: `update events set sequence = sequence + 100 where complaint_id = ID`,
    undo: `update events set sequence = sequence - 100 where complaint_id = ID`,
  },
]

onBothEngines('a record that was changed past the API is found', (running) => {
  test('each kind of change, and the last event cut off', async () => {
    const { demo, databaseUrl } = running()
    const place = { data: demo.data, ...(databaseUrl && { databaseUrl }) }
    const submission = { key: newKey(), description: 'The kettle leaks.' }
    const { reference, trackingCode } = await fileUntilAcknowledged(demo.url, submission)
    await fileUntilAcknowledged(demo.url, { key: newKey(), description: 'Another one.' })
    const message = { key: newKey(), trackingCode, text: 'It still leaks.' }
    await sendDocument(demo.url, { documentId: AddMessage.documentId, variables: { input: message } })
    expect(await verifyChains(place)).toMatchObject({ complaints: 2, broken: 0 })
    const id = `(select id from complaints where reference = '${reference}')`
    const second = databaseUrl ? `interval '1 second'` : '1000'
    const spelled = (sql: string) =>
      sql
        .replaceAll("'REF'", `'${reference}'`)
        .replaceAll('= ID', `= ${id}`)
        .replaceAll('LATER', `at + ${second}`)
        .replaceAll('EARLIER', `at - ${second}`)
    for (const { name, change, undo } of tampering) {
      await execute(running(), spelled(change))
      const found = await verifyChains(place)
      expect(found.broken, `${name}: ${found.line}`).toBeGreaterThan(0)
      await execute(running(), spelled(undo))
    }
    expect(await verifyChains(place), 'undone').toMatchObject({ broken: 0 })
    await execute(
      running(),
      `delete from events where complaint_id = ${id} and sequence = (select event_count from complaints where id = ${id})`,
    )
    expect((await verifyChains(place)).broken, 'the last event cut off').toBeGreaterThan(0)
  })
})

async function execute({ demo, databaseUrl }: Running, sql: string): Promise<void> {
  if (!databaseUrl) {
    const database = new DatabaseSync(join(demo.data, 'redress.db'), { timeout: 5000 })
    database.exec(sql)
    database.close()
    return
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
