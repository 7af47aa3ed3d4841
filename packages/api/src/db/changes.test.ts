import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines, onEngine } from '../testing/engines.ts'
import { type FreshDatabase, freshDatabase } from '../testing/rows.ts'
import { changeListeners } from './changes.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

const place = { storeId: 'store', complaintId: 'complaint' }
const other = { ...place, complaintId: 'another' }

onBothEngines('a change that is announced', (engine) => {
  let fresh: FreshDatabase
  let database: Database
  beforeEach(async () => {
    fresh = await freshDatabase(engine)
    database = fresh.database
    if (engine.name !== 'PostgreSQL') return
    // Who listens before the connection is there is told that something may have been missed.
    const first = listening()
    await expect.poll(() => first.times).toBe(1)
    first.stop()
  })
  afterEach(() => fresh.remove())

  const listening = (to = place) => {
    const heard = { times: 0, stop: () => {} }
    heard.stop = database.listen(to, () => heard.times++)
    return heard
  }
  const change = (what = place) => database.write(async () => database.announce(what))

  test('is told after the commit to who listens to this complaint, and to nobody else', async () => {
    const heard = listening()
    const others = listening()
    const elsewhere = database.listen(other, () => expect.unreachable())
    let duringWrite = -1
    await database.write(async () => {
      database.announce(place)
      duringWrite = heard.times
    })
    expect(duringWrite).toBe(0)
    await expect.poll(() => [heard.times, others.times]).toEqual([1, 1])
    elsewhere()
    others.stop()
    await change()
    await expect.poll(() => heard.times).toBe(2)
    expect(others.times, 'who has stopped hears nothing').toBe(1)
  })

  test('is not told when the write is taken back, even beside one that is kept', async () => {
    const heard = listening()
    const kept = listening(other)
    const refused = database.write(async () => {
      database.announce(place)
      throw new Error('no')
    })
    await Promise.all([expect(refused).rejects.toThrow('no'), change(other)])
    await expect.poll(() => kept.times).toBe(1)
    expect(heard.times).toBe(0)
  })

  test('of one complaint twice in one write is told once', async () => {
    const heard = listening()
    await database.write(async () => {
      database.announce(place)
      database.announce(place)
    })
    const last = listening(other)
    await change(other)
    await expect.poll(() => last.times).toBe(1)
    expect(heard.times).toBe(1)
  })

  test('outside of a write is a fault of ours', () => {
    expect(() => database.announce(place)).toThrow('outside of write()')
  })

  test('by another process is heard of too', async () => {
    const heard = listening()
    const theirs = await openDatabase(fresh.place)
    const { storeId, complaintId } = place
    await theirs.write(async (writer) => {
      theirs.announce({ storeId, complaintId })
      // On SQLite it is the file that tells.
      await writer.insert(theirs.tables.installation).values({ name: 'a', value: 'b' })
    })
    await expect.poll(() => heard.times).toBe(1)
    await theirs.close()
  })
})

onEngine('PostgreSQL', 'the connection that listens', (engine) => {
  test('is made anew when it breaks, and everybody reads anew', async () => {
    const { database, remove } = await freshDatabase(engine)
    let heard = 0
    database.listen(place, () => heard++)
    await expect.poll(() => heard).toBe(1)
    const listens = sql`pg_stat_activity where datname = current_database() and query like '%redress_complaint_changed%' and pid <> pg_backend_pid()`
    const ended = await database.read.select({ ended: sql`pg_terminate_backend(pid)` }).from(listens)
    expect(ended).toHaveLength(1)
    await expect.poll(() => heard).toBe(2)
    await database.write(async () => database.announce(place))
    await expect.poll(() => heard).toBe(3)
    await remove()
  })
})

test('when changes may have been missed, everybody is told, a few at a time', async () => {
  const listeners = changeListeners()
  let heard = 0
  const stops = Array.from({ length: 250 }, (_, id) =>
    listeners.add({ storeId: 'store', complaintId: String(id % 200) }, () => heard++),
  )
  listeners.tellAll()
  expect(heard).toBe(100)
  await expect.poll(() => heard).toBe(250)
  for (const stop of stops) stop()
  expect(listeners.any, 'nothing is left of who has stopped').toBe(false)
})
