import { afterEach, beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../testing/engines.ts'
import { addGround, complaintRow, type FreshDatabase, freshDatabase, promiseRow } from '../../testing/rows.ts'
import { shareOnTime } from './rules.ts'
import { insertPromise, keptOnTime, type Promised } from './store.ts'

const due = new Date('2026-11-25T10:00:00.000Z')
const minutes = (count: number) => new Date(due.getTime() + count * 60_000)
const december = new Date('2026-12-01T00:00:00.000Z')
const november = { from: new Date('2026-11-01T00:00:00.000Z'), until: december }

onBothEngines('kept on time', (engine) => {
  let fresh: FreshDatabase
  let storeId: string
  let complaint: ReturnType<typeof complaintRow>

  beforeEach(async () => {
    fresh = await freshDatabase(engine)
    const ground = await addGround(fresh.database)
    storeId = ground.storeId
    complaint = complaintRow(ground)
    await fresh.database.write(async (writer) => {
      await writer.insert(fresh.database.tables.complaints).values(complaint)
    })
  })
  afterEach(() => fresh.remove())

  /** One promise through all its times: each row stands for the one before it. */
  const counted = async (...times: Partial<Promised>[]) => {
    await fresh.database.write(async (writer) => {
      let movedFromId: string | null = null
      for (const change of times) {
        const row: Promised = { ...promiseRow(complaint), dueAt: due, firstDueAt: due, movedFromId, ...change }
        await insertPromise(fresh.database, writer, row)
        movedFromId = row.id
      }
    })
    return keptOnTime(fresh.database, storeId, november)
  }
  const kept = (at: Date) => ({ keptAt: at, endedAt: at })
  const moved = (at: Date) => ({ movedAt: at, endedAt: at })
  const missed = (at: Date) => ({ missedAt: at, endedAt: at })
  const released = (at: Date) => ({ releasedAt: at, endedAt: at })

  test.each<[string, { fellDue: number; onTime: number }, Partial<Promised>[]]>([
    ['kept before its time', { fellDue: 1, onTime: 1 }, [kept(minutes(-1))]],
    ['kept at its very time', { fellDue: 1, onTime: 1 }, [kept(due)]],
    ['kept a moment late', { fellDue: 1, onTime: 0 }, [kept(new Date(due.getTime() + 1))]],
    ['owed still, its time past', { fellDue: 1, onTime: 0 }, [{}]],
    ['missed, then kept by the new time', { fellDue: 1, onTime: 0 }, [missed(minutes(1)), kept(minutes(2))]],
    ['missed three times', { fellDue: 1, onTime: 0 }, [missed(minutes(1)), missed(minutes(2)), missed(minutes(3)), {}]],
    ['moved, and kept by the new time only', { fellDue: 1, onTime: 0 }, [moved(minutes(-9)), kept(minutes(9))]],
    ['moved, and kept by the first time all the same', { fellDue: 1, onTime: 1 }, [moved(minutes(-9)), kept(due)]],
    ['let go of before its time', { fellDue: 0, onTime: 0 }, [released(minutes(-1))]],
    ['let go of after its time', { fellDue: 1, onTime: 0 }, [released(minutes(1))]],
    ['standing still since before its time', { fellDue: 0, onTime: 0 }, [{ pausedAt: minutes(-1) }]],
    ['let go of while it stood still', { fellDue: 0, onTime: 0 }, [{ pausedAt: minutes(-1), ...released(minutes(9)) }]],
    ['kept while it stood still', { fellDue: 1, onTime: 1 }, [{ pausedAt: minutes(-1), ...kept(minutes(9)) }]],
    ['due at the end of the period', { fellDue: 0, onTime: 0 }, [{ dueAt: december, firstDueAt: december }]],
  ])('a promise %s', async (_what, expected, times) => {
    expect(await counted(...times)).toEqual(expected)
  })

  test('the share is of those that fell due; of none there is no share', async () => {
    await counted(kept(due))
    await counted(missed(due), {})
    await counted(released(minutes(-1)))
    expect(shareOnTime(await counted(kept(minutes(-5))))).toBeCloseTo(2 / 3)
    expect(shareOnTime(await keptOnTime(fresh.database, crypto.randomUUID(), november))).toBeNull()
  })
})
