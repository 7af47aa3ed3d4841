import { createHash } from 'node:crypto'
import { brokenAt } from '../features/complaints/chain.ts'
import { eventsOf, walkComplaints } from '../features/complaints/store.ts'
import { openPlatform } from '../server.ts'
import { readSettings } from '../settings.ts'
import { progress } from './progress.ts'

const pageSize = 200

/** Checks the hash chain of every timeline: the record cannot have been changed unseen. Exit code 1 when one is broken. */
export async function verify({ json }: { json?: boolean }): Promise<void> {
  const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
  const { database } = platform
  const total = await database.read.$count(database.tables.complaints)
  const bar = progress('Checking timelines', total)
  const figures = { complaints: 0, events: 0, broken: 0 }
  const heads = createHash('sha256')
  let after: { storeId: string; id: string } | undefined
  for (;;) {
    const page = await walkComplaints(database, after, pageSize)
    const last = page.at(-1)
    if (!last) break
    // A page may hold two stores; timelines are read store by store, as their keys are.
    for (const storeId of new Set(page.map((complaint) => complaint.storeId))) {
      const complaints = page.filter((complaint) => complaint.storeId === storeId)
      const events = Map.groupBy(
        await eventsOf(
          database,
          storeId,
          complaints.map(({ id }) => id),
        ),
        ({ complaintId }) => complaintId,
      )
      for (const complaint of complaints) {
        const timeline = events.get(complaint.id) ?? []
        const wrong = brokenAt(timeline, complaint, complaint.description)
        figures.complaints++
        figures.events += timeline.length
        heads.update(complaint.lastEventHash)
        if (wrong === undefined) continue
        figures.broken++
        console.error(`${complaint.reference}: the timeline does not hold from entry ${wrong} on.`)
      }
    }
    bar.at(figures.complaints)
    after = last
  }
  bar.end()
  await database.close()
  // One digest over all timelines: kept elsewhere, it shows later whether the past was rewritten as a whole.
  const head = heads.digest('base64url')
  if (json) console.log(JSON.stringify({ ...figures, head }))
  else
    console.log(`${figures.complaints} complaints, ${figures.events} entries, ${figures.broken} broken. Digest ${head}`)
  if (figures.broken > 0) process.exitCode = 1
}
