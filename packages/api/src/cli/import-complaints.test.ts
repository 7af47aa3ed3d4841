import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'
import { wordsOf } from '../features/complaints/rules.ts'
import { listComplaints } from '../features/queue/store.ts'
import { listStores } from '../features/stores/store.ts'
import { type FreshPlace, onBothEngines } from '../testing/engines.ts'
import { runCommand } from '../testing/run-command.ts'

const corpus = process.env.REDRESS_CORPUS ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const loans = resolve(corpus, 'cfpb-2023-loans.jsonl')
const withoutCorpus = !existsSync(loans)
if (withoutCorpus)
  console.warn(
    `Skipped: the real complaints are not here (${corpus}). Set REDRESS_CORPUS to the folder that holds them.`,
  )

interface Loan {
  id: string
  received: string
  narrative: string
}

/** Monday of the week of a day, as `YYYY-MM-DD`. */
function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}

const counted = (weeks: string[]) =>
  Object.fromEntries([...Map.groupBy(weeks, (week) => week)].map(([week, all]) => [week, all.length]))

onBothEngines('importing complaints', (engine) => {
  let place: FreshPlace
  beforeAll(async () => {
    place = await engine.fresh()
  })
  afterAll(() => place.remove())

  describe.skipIf(withoutCorpus)('2,827 real ones', () => {
    let rows: Loan[]
    let database: Database
    let storeId: string
    beforeAll(async () => {
      rows = readFileSync(loans, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const { figures } = await runCommand(place, ['import', 'complaints', loans, '--json'])
      expect(figures).toEqual({ imported: 2827, known: 0, skipped: 0 })
      database = await openDatabase(place)
      storeId = (await listStores(database))[0]?.id ?? ''
    })
    afterAll(() => database.close())

    test('the counts per week are those of the file', async () => {
      const { complaints } = database.tables
      const found = await database.read.select({ receivedAt: complaints.receivedAt }).from(complaints)
      const weeks = counted(found.map(({ receivedAt }) => weekOf(receivedAt.toISOString().slice(0, 10))))
      expect(weeks).toEqual(counted(rows.map(({ received }) => weekOf(received))))
    })

    test('every narrative, the longest too, comes back byte for byte', async () => {
      const { complaints } = database.tables
      const found = await database.read
        .select({ importedAs: complaints.importedAs, description: complaints.description })
        .from(complaints)
      const byId = new Map(found.map(({ importedAs, description }) => [importedAs, description]))
      const longest = Math.max(...rows.map(({ narrative }) => narrative.length))
      expect(longest).toBe(17_096)
      for (const { id, narrative } of rows) expect(byId.get(`cfpb-2023-loans:${id}`)).toBe(narrative)
    })

    test('importing again adds none', async () => {
      const { figures } = await runCommand(place, ['import', 'complaints', loans, '--json'])
      expect(figures).toEqual({ imported: 0, known: 2827, skipped: 0 })
    })

    test('a search for each of 20 sampled words finds exactly the complaints that hold it', async () => {
      const ofRow = new Map(rows.map(({ id, narrative }) => [id, new Set(wordsOf(narrative))]))
      const all = [...new Set([...ofRow.values()].flatMap((words) => [...words]))].sort()
      const sampled = Array.from({ length: 20 }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / 20)] ?? '')
      for (const word of ['interest', 'bank', ...sampled]) {
        const found = await listComplaints(database, storeId, {
          within: 'STORE',
          departmentIds: [],
          filter: { words: wordsOf(word) },
          sort: 'NEWEST_FIRST',
          first: 5000,
        })
        const expected = rows.filter(({ id }) => ofRow.get(id)?.has(word)).map(({ id }) => `cfpb-2023-loans:${id}`)
        expect(found.map(({ importedAs }) => importedAs).sort()).toEqual(expected.sort())
        // Independent of our own splitting: the word stands in the text between characters that belong to no word.
        const alone = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu')
        for (const { description } of found)
          expect(description.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toMatch(alone)
      }
    })

    test('every timeline holds', async () => {
      const { figures, exitCode } = await runCommand(place, ['verify', '--json'])
      expect({ exitCode, ...figures }).toMatchObject({ exitCode: 0, complaints: 2827, events: 5654, broken: 0 })
    })
  })

  test('bad rows are told by line and put aside; the good ones are in', async () => {
    const other = await engine.fresh()
    const file = join(other.dataFolder, 'mixed.jsonl')
    const good = { id: '1', received: '2026-01-05T10:00:00Z', narrative: 'Torn seam', email: 'a@example.org' }
    const lines = [
      JSON.stringify(good),
      'not json',
      '',
      JSON.stringify({ ...good, id: '2', narrative: '' }),
      JSON.stringify({ ...good, id: '3', received: 'soon' }),
      JSON.stringify({ ...good, narrative: 'Other words' }),
      JSON.stringify({ ...good, id: '4', received: '2126-01-05' }),
    ]
    writeFileSync(file, lines.join('\n'))
    const { figures, errors } = await runCommand(other, ['import', 'complaints', file, '--json'])
    expect(figures).toEqual({ imported: 1, known: 0, skipped: 5 })
    const skipped = readFileSync(join(other.dataFolder, 'mixed.jsonl.skipped.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(skipped.map(({ line }) => line).sort()).toEqual([2, 4, 5, 6, 7])
    for (const line of [2, 4, 5, 6, 7]) expect(errors).toContain(`line ${line}: `)
    await other.remove()
  })

  test('a CSV with its own headers goes in by --map, quoted line breaks and all', async () => {
    const other = await engine.fresh()
    const file = join(other.dataFolder, 'export.csv')
    writeFileSync(
      file,
      '\uFEFFNr,Datum,Was,Wer\r\n7,2026-02-03,"It said ""new"",\nit was not",Ana\r\n8,2026-02-04,Late,Ion\r\n',
    )
    const map = ['--map', 'id=Nr', '--map', 'receivedAt=Datum', '--map', 'description=Was', '--map', 'name=Wer']
    expect((await runCommand(other, ['import', 'complaints', file, '--json', ...map])).figures).toEqual({
      imported: 2,
      known: 0,
      skipped: 0,
    })
    expect((await runCommand(other, ['import', 'complaints', file, '--json', ...map])).figures).toEqual({
      imported: 0,
      known: 2,
      skipped: 0,
    })
    const database = await openDatabase(other)
    const rows = await database.read.select().from(database.tables.complaints)
    expect(rows.map(({ description, contact }) => [description, contact.name]).sort()).toEqual([
      ['It said "new",\nit was not', 'Ana'],
      ['Late', 'Ion'],
    ])
    await database.close()
    await other.remove()
  })

  test.each([
    [['import', 'complaints', 'nowhere.jsonl'], 'There is no file "nowhere.jsonl"'],
    [['import', 'complaints', 'x.csv', '--map', 'colour=red'], 'is not of the form field=column'],
    [['nonsense'], 'redress --help'],
  ])('%j says what to do', async (commandArguments, words) => {
    const { exitCode, errors } = await runCommand(place, commandArguments)
    expect(exitCode).toBe(1)
    expect(errors).toContain(words)
  })
})
