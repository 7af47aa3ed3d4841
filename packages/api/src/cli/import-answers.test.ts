import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../db/open.ts'
import { type FreshPlace, onBothEngines } from '../testing/engines.ts'
import { runCommand } from '../testing/run-command.ts'

onBothEngines('importing questions and answers', (engine) => {
  let place: FreshPlace
  beforeAll(async () => {
    place = await engine.fresh()
    await runCommand(place, ['staff', 'add', '--name', 'Ana Marin', '--email', 'ana@marin.example', '--role', 'admin'])
  })
  afterAll(() => place.remove())

  const imported = (path: string, ...more: string[]) =>
    runCommand(place, ['import', 'answers', path, '--json', '--owner', 'Ana Marin', ...more])
  const written = (name: string, text: string) => {
    const file = join(place.dataFolder, name)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  async function answers(source: string) {
    const database = await openDatabase(place)
    const rows = await database.read.select().from(database.tables.answers)
    const found = rows.filter(({ importedAs }) => importedAs?.startsWith(`${source}:`))
    await database.close()
    return found.sort((one, other) => (String(one.importedAs) < String(other.importedAs) ? -1 : 1))
  }

  test('a folder of Markdown goes in once: the heading is the question, and languages are one answer', async () => {
    written('faq/returns.md', '# How do I return it?\n\nWithin **14 days**.\n')
    written('faq/returns.es.md', '---\ntitle: "¿Cómo lo devuelvo?"\n---\nEn 14 días.\n')
    written('faq/money/when-is-it-back.md', '---\nreview: 2027-01-31\n---\nIn three days.\n')
    const folder = join(place.dataFolder, 'faq')
    expect((await imported(folder)).figures).toEqual({ imported: 2, known: 0, skipped: 0 })
    expect((await imported(folder)).figures).toEqual({ imported: 0, known: 2, skipped: 0 })
    const [money, returns] = await answers('faq')
    expect(money).toMatchObject({
      importedAs: 'faq:money/when-is-it-back',
      reviewOn: '2027-01-31',
      texts: [{ locale: 'en', title: 'when is it back', text: 'In three days.' }],
    })
    expect(returns).toMatchObject({ state: 'DRAFT', version: 1 })
    expect(returns?.texts.map(({ locale, title, text }) => [locale, title, text]).sort()).toEqual([
      ['en', 'How do I return it?', 'Within **14 days**.'],
      ['es', '¿Cómo lo devuelvo?', 'En 14 días.'],
    ])
  })

  test('rows of a CSV go in as they are; bad ones are told by line and put aside', async () => {
    const file = written(
      'help.csv',
      [
        'Question,Answer,Language,Topic,Review date',
        'Where is my parcel?,"Look at the link.',
        'It is in the mail.",en,,',
        'No answer?,,en,,',
        'Odd?,Yes.,en,Nonsense,',
        'Long ago?,Yes.,en,,2020-01-01',
        'Never?,Yes.,en,,2027-02-30',
        'Which?,This.,not a language,,',
      ].join('\n'),
    )
    const { figures, errors } = await imported(file, '--publish')
    expect(figures).toEqual({ imported: 1, known: 0, skipped: 5 })
    const skipped = readFileSync(join(place.dataFolder, 'help.csv.skipped.jsonl'), 'utf8').trim().split('\n')
    expect(skipped.map((line) => JSON.parse(line).line).sort()).toEqual([4, 5, 6, 7, 8])
    for (const line of [4, 5, 6, 7, 8]) expect(errors).toContain(`line ${line}: `)
    expect(errors).toContain('no category "Nonsense"')
    expect(await answers('help')).toMatchObject([
      { state: 'PUBLISHED', texts: [{ title: 'Where is my parcel?', text: 'Look at the link.\nIt is in the mail.' }] },
    ])
  })

  test('what is known stays as it is, with other words it is refused, and under another source it is another', async () => {
    const row = { id: 7, q: 'Do you gift-wrap?', a: 'Yes.' }
    const file = written('shop.jsonl', JSON.stringify(row))
    expect((await imported(file)).figures).toEqual({ imported: 1, known: 0, skipped: 0 })
    written('shop.jsonl', JSON.stringify({ ...row, a: 'No.' }))
    const again = await imported(file)
    expect(again.figures).toEqual({ imported: 0, known: 0, skipped: 1 })
    expect(again.errors).toContain('imported before with other words')
    expect((await imported(file, '--source', 'later')).figures).toEqual({ imported: 1, known: 0, skipped: 0 })
  })

  test('an owner whom nobody knows is told with who is there', async () => {
    const { exitCode, errors } = await imported(written('other.jsonl', '{"q":"Why?","a":"So."}'), '--owner', 'Nobody')
    expect(exitCode).toBe(1)
    expect(errors).toContain('there are: Ana Marin')
  })
})
