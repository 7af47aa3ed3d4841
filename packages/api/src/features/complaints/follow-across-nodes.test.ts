import { randomUUID } from 'node:crypto'
import { AddMessage, ComplaintChanged, FileComplaint } from '@redress/schema/operations'
import { sql } from 'drizzle-orm'
import { test } from 'vitest'
import { uncounted } from '../../attempts.ts'
import { createServer } from '../../server.ts'
import { onEngine } from '../../testing/engines.ts'
import { complaintInput, startTestServer, testSettings, testStore } from '../../testing/test-server.ts'

onEngine('PostgreSQL', 'following a complaint on one node', (engine) => {
  test('hears of what happens on another, also after its connection broke', async () => {
    const server = await startTestServer(engine)
    const other = await createServer({ settings: testSettings(server.place), attempts: uncounted, sweeps: false })
    const elsewhere = testStore(`http://127.0.0.1:${other.port}`, server.store)
    const { fileComplaint } = (await server.store.asPage(FileComplaint, { input: complaintInput() })).data
    if (fileComplaint.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(fileComplaint))
    const { trackingCode } = fileComplaint
    const stream = await server.store.followAsPage(ComplaintChanged, { trackingCode })
    const write = (text: string) => elsewhere.asPage(AddMessage, { input: { key: randomUUID(), trackingCode, text } })
    const until = async (text: string) => {
      for (let newest: string | null | undefined; newest !== text; )
        newest = (await stream.next())?.data?.complaintChanged.timeline.edges[0]?.node.text
    }
    await write('From the other node.')
    await until('From the other node.')
    const { read } = other.platform.database
    await read
      .select({ ended: sql`pg_terminate_backend(pid)` })
      .from(
        sql`pg_stat_activity where datname = current_database() and query like '%redress_complaint_changed%' and pid <> pg_backend_pid()`,
      )
    await write('While nothing was heard.')
    await until('While nothing was heard.')
    await write('And after it.')
    await until('And after it.')
    stream.cut()
    await other.stop()
    await server.stop()
  })
})
