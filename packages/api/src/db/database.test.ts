import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listComplaints } from '../features/queue/store.ts'
import { onBothEngines } from '../testing/engines.ts'
import { addGround, complaintRow, type FreshDatabase, freshDatabase, type Ground } from '../testing/rows.ts'
import { uuidv7 } from './kit.ts'

onBothEngines('the port to the database', (engine) => {
  let fresh: FreshDatabase
  let ground: Ground
  beforeAll(async () => {
    fresh = await freshDatabase(engine)
    ground = await addGround(fresh.database)
  })
  afterAll(() => fresh.remove())

  const put = (name: string, value = '') =>
    fresh.database.write((writer) => writer.insert(fresh.database.tables.installation).values({ name, value }))
  const namesLike = async (pattern: string) => {
    const { read, tables } = fresh.database
    const rows = await read.select().from(tables.installation).where(like(tables.installation.name, pattern))
    return rows.map(({ name }) => name).sort()
  }

  test('every type of value comes back as the JavaScript value that went in', async () => {
    const { database } = fresh
    const { complaints, categories } = database.tables
    const full = complaintRow(ground, {
      receivedAt: new Date('2026-11-21T16:30:00.007Z'),
      priceMinor: Number.MAX_SAFE_INTEGER,
      contact: { name: '“Ω”\n\t\\ 👩‍👩‍👧', phone: '+40 21' },
      description: 'líne 1\r\nline 2 \u2028 \u{1F9E9} \u202Eabc',
    })
    const empty = complaintRow(ground, { desiredOutcome: null, categoryId: null, priceMinor: null, orderNumber: null })
    await database.write((writer) => writer.insert(complaints).values([full, empty]))
    for (const row of [full, empty])
      expect(await database.read.select().from(complaints).where(eq(complaints.id, row.id))).toEqual([row])
    const [category] = await database.read.select().from(categories).where(eq(categories.id, ground.categoryId))
    expect(category).toMatchObject({ offered: true, names: { en: 'Broken' }, parentId: null })
  })

  test('a date taken from a row finds the row again', async () => {
    const { database } = fresh
    const { complaints } = database.tables
    const row = complaintRow(ground, { receivedAt: new Date('1999-12-31T23:59:59.999Z') })
    await database.write((writer) => writer.insert(complaints).values(row))
    const [read] = await database.read.select().from(complaints).where(eq(complaints.id, row.id))
    const again = database.read
      .select({ id: complaints.id })
      .from(complaints)
      .where(and(eq(complaints.storeId, ground.storeId), eq(complaints.receivedAt, read!.receivedAt)))
    expect(await again).toEqual([{ id: row.id }])
  })

  test('words are matched whole, all of them, and never read', async () => {
    const { database } = fresh
    const { complaintWords } = database.tables
    const complaintId = uuidv7()
    const row = { storeId: ground.storeId, complaintId, sequence: 1, words: 'cracked kettle lid' }
    await database.write((writer) => writer.insert(complaintWords).values(row))
    const hits = (...words: string[]) =>
      database.read
        .select({ id: complaintWords.complaintId, sequence: complaintWords.sequence })
        .from(complaintWords)
        .where(database.speech.matches(complaintWords, words))
    expect(await hits('kettle', 'cracked')).toEqual([{ id: complaintId, sequence: 1 }])
    expect(await hits('kettle', 'cup')).toEqual([])
    expect(await hits('kett')).toEqual([])
  })

  test('a write that fails after it has waited leaves nothing', async () => {
    const { database } = fresh
    const failing = database.write(async (writer) => {
      await writer.insert(database.tables.installation).values({ name: 'lost', value: '' })
      await sleep(10)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await namesLike('lost')).toEqual([])
  })

  test('a reader never sees an open transaction', async () => {
    const { database } = fresh
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const { promise: written, resolve: tell } = Promise.withResolvers<void>()
    const write = database.write(async (writer) => {
      await writer.insert(database.tables.installation).values({ name: 'behind the gate', value: '' })
      tell()
      await gate
    })
    await written
    expect(await namesLike('behind the gate')).toEqual([])
    open()
    await write
    expect(await namesLike('behind the gate')).toEqual(['behind the gate'])
  })

  test('a writer reads what it wrote itself', async () => {
    const { database } = fresh
    const { installation } = database.tables
    const seen = await database.write(async (writer) => {
      await writer.insert(installation).values({ name: 'own', value: 'mine' })
      return writer.select().from(installation).where(eq(installation.name, 'own'))
    })
    expect(seen).toEqual([{ name: 'own', value: 'mine' }])
  })

  test('of many writes at once none is lost, none is mixed with one that failed', async () => {
    const { database } = fresh
    const done = await Promise.allSettled(
      Array.from({ length: 40 }, (_, i) =>
        database.write(async (writer) => {
          await writer.insert(database.tables.installation).values({ name: `many a${i}`, value: '' })
          await sleep(i % 3)
          await writer.insert(database.tables.installation).values({ name: `many b${i}`, value: '' })
          if (i % 4 === 0) throw new Error('dropped')
        }),
      ),
    )
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    const kept = Array.from({ length: 40 }, (_, i) => i).filter((i) => i % 4 !== 0)
    expect(await namesLike('many %')).toEqual(kept.flatMap((i) => [`many a${i}`, `many b${i}`]).sort())
  })

  test('a write that the database refuses does not harm those beside it', async () => {
    await put('taken')
    const done = await Promise.allSettled([put('beside 1'), put('taken'), put('beside 2')])
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await namesLike('beside %')).toEqual(['beside 1', 'beside 2'])
  })

  test('a write inside a write is refused instead of waiting for itself', async () => {
    const nested = fresh.database.write(() => fresh.database.write(async () => 1))
    await expect(nested).rejects.toThrow('pass the writer on')
    await expect(fresh.database.write(async () => 'and goes on')).resolves.toBe('and goes on')
  })

  test('a write that is acknowledged is there for everybody', async () => {
    const seen = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        await put(`ack ${i}`)
        return namesLike(`ack ${i}`)
      }),
    )
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => [`ack ${i}`]))
  })

  test('insert, update and delete return the rows that they touched', async () => {
    const { database } = fresh
    const { installation } = database.tables
    const answer = await database.write(async (writer) => ({
      inserted: await writer.insert(installation).values({ name: 'r', value: '1' }).returning(),
      conflicting: await writer
        .insert(installation)
        .values({ name: 'r', value: '2' })
        .onConflictDoNothing()
        .returning({ name: installation.name }),
      updated: await writer
        .update(installation)
        .set({ value: '3' })
        .where(eq(installation.name, 'r'))
        .returning({ value: installation.value }),
      deleted: await writer.delete(installation).where(eq(installation.name, 'r')).returning(),
      missed: await writer.delete(installation).where(eq(installation.name, 'r')).returning(),
    }))
    expect(answer).toEqual({
      inserted: [{ name: 'r', value: '1' }],
      conflicting: [],
      updated: [{ value: '3' }],
      deleted: [{ name: 'r', value: '3' }],
      missed: [],
    })
  })

  test.each(['NEWEST_FIRST', 'OLDEST_FIRST', 'RECENTLY_CHANGED_FIRST'] as const)(
    'pages %s show every row once, in order, ties included',
    async (sort) => {
      const { database } = fresh
      const own = await addGround(database)
      const tie = Date.parse('2026-01-02T03:04:05.678Z')
      const rows = Array.from({ length: 57 }, (_, i) => {
        const at = new Date(i % 2 ? tie : tie + (i % 5) - 2)
        return complaintRow(own, { receivedAt: at, updatedAt: at })
      })
      await database.write((writer) => writer.insert(database.tables.complaints).values(rows))
      const seen: { id: string; at: Date }[] = []
      for (let more = true; more; ) {
        const page = await listComplaints(database, own.storeId, {
          filter: {},
          within: 'STORE',
          departmentIds: [],
          sort,
          first: 7,
          after: seen.at(-1),
        })
        seen.push(...page.map(({ id, receivedAt }) => ({ id, at: receivedAt })))
        more = page.length === 7
      }
      const sign = sort === 'OLDEST_FIRST' ? 1 : -1
      const inOrder = rows
        .map(({ id, receivedAt }) => ({ id, at: receivedAt }))
        .sort((a, b) => sign * (a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)))
      expect(seen).toEqual(inOrder)
    },
  )

  test('what is outside a closed vocabulary is refused by the database itself', async () => {
    const { database } = fresh
    const wrong = complaintRow(ground, { status: 'SHREDDED' as 'RECEIVED' })
    await expect(database.write((writer) => writer.insert(database.tables.complaints).values(wrong))).rejects.toThrow()
  })
})
