import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type FileRow, rowsOf } from './rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

async function rowsIn(content: string | Buffer, ending: string): Promise<FileRow[]> {
  const path = join(folder, `${++files}.${ending}`)
  writeFileSync(path, content)
  const rows: FileRow[] = []
  for await (const row of rowsOf(path)) rows.push(row)
  return rows
}
const cellsOf = (rows: FileRow[]) => rows.flatMap(({ content }) => ('cells' in content ? [content.cells] : []))
const linesOf = (rows: FileRow[]) => rows.map(({ line, content }) => ('cells' in content ? line : -line))

describe('a CSV file', () => {
  const csv = (content: string) => rowsIn(content, 'csv')

  test('gives its cells to the letter, with the line on which each row begins', async () => {
    const rows = await csv('id,text\n1,"a ""quoted"" one"\n2,"two\nlines, and a comma"\n3,end\n')
    expect(cellsOf(rows)).toEqual([
      { id: '1', text: 'a "quoted" one' },
      { id: '2', text: 'two\nlines, and a comma' },
      { id: '3', text: 'end' },
    ])
    expect(linesOf(rows)).toEqual([2, 3, 5])
  })

  test('may begin with a byte order mark, end its lines as Windows does, and lack a last line end', async () => {
    const rows = await csv('\ufeffid,text\r\n1,"a\r\nb"\r\n2,c')
    expect(cellsOf(rows)).toEqual([
      { id: '1', text: 'a\r\nb' },
      { id: '2', text: 'c' },
    ])
    expect(linesOf(rows)).toEqual([2, 4])
  })

  test('with empty lines keeps count of them', async () => {
    expect(linesOf(await csv('id,text\n\n1,a\n\n\n2,b\n'))).toEqual([3, 6])
  })

  test('with broken rows gives the others, and tells where the broken ones are and why', async () => {
    const rows = await csv('id,text\n1,a\n2\n3,c,too,many\n4,"d\nd"\n5\n')
    expect(linesOf(rows)).toEqual([2, -3, -4, 5, -7])
    for (const { content } of rows) if ('fault' in content) expect(content.fault).toMatch(/column/i)
  })

  test('with a quote that never ends gives the rows before it and tells where it began', async () => {
    const rows = await csv('id,text\n1,a\n2,"never\n3,ends\n')
    expect(linesOf(rows)).toEqual([2, -3])
  })

  test('with a stray quote in the middle of a cell loses no other row', async () => {
    const rows = await csv('id,text\n1,a\n2,5" pipe\n3,c\n')
    expect(cellsOf(rows).map(({ id }) => id)).toEqual(expect.arrayContaining(['1', '3']))
    expect(rows).toHaveLength(3)
  })

  test('that is empty or has a header only has no rows', async () => {
    for (const content of ['', '\ufeff', 'id,text', 'id,text\n']) expect(await csv(content)).toEqual([])
  })

  test('gives back whatever was quoted into it', async () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (table) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
        const rows = await csv(['id,text', ...table.map(([one, two]) => `${quoted(one)},${quoted(two)}`)].join('\n'))
        expect(cellsOf(rows)).toEqual(table.map(([id, text]) => ({ id, text })))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a JSONL file', () => {
  const jsonl = (content: string | Buffer) => rowsIn(content, 'jsonl')

  test('gives texts, numbers and truth values as texts, with the line of each', async () => {
    const rows = await jsonl('{"id":1,"text":"a","open":true,"none":null,"deep":{"x":1}}\n\n{"id":"2"}\n')
    expect(cellsOf(rows)).toEqual([{ id: '1', text: 'a', open: 'true' }, { id: '2' }])
    expect(linesOf(rows)).toEqual([1, 3])
  })

  test('with bad lines gives the others, and each bad one with its number and what it says', async () => {
    const rows = await jsonl('{"id":1}\nnot json\n[1]\n"text"\nnull\n{"id":2}\n{"id":')
    expect(linesOf(rows)).toEqual([1, -2, -3, -4, -5, 6, -7])
    expect(rows[1]?.content).toEqual({ fault: 'not a JSON object', source: 'not json' })
  })

  test('may begin with a byte order mark and end its lines as Windows does', async () => {
    expect(cellsOf(await jsonl('\ufeff{"id":1}\r\n{"id":2}'))).toEqual([{ id: '1' }, { id: '2' }])
  })

  test('ends its lines at line feeds only: JSON may hold other separators as they are', async () => {
    const text = 'one\u2028two\u2029three\u0085four'
    expect(cellsOf(await jsonl(`{"id":1,"text":"${text}"}\n{"id":2}\n`))).toEqual([{ id: '1', text }, { id: '2' }])
  })

  test('gives back whatever was written into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), async (texts) => {
        const rows = await jsonl(texts.map((text) => JSON.stringify({ text })).join('\n'))
        expect(cellsOf(rows)).toEqual(texts.map((text) => ({ text })))
      }),
      { numRuns: 40 },
    )
  })

  test('is read whole when a character lies across two pieces of the file', async () => {
    const text = `${'x'.repeat(65_530)}${'🧩'.repeat(20)}`
    expect(cellsOf(await jsonl(`${JSON.stringify({ text })}\n`))).toEqual([{ text }])
  })

  test('tells how far it has come, up to its whole size', async () => {
    const content = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, text: 'x'.repeat(50) })).join('\n')
    const rows = await jsonl(content)
    expect(rows.at(-1)?.bytes).toBe(content.length)
    expect(rows.map(({ bytes }) => bytes)).toEqual(rows.map(({ bytes }) => bytes).toSorted((a, b) => a - b))
  })
})

test('a file that is not there is an error, not an empty file', async () => {
  for (const ending of ['csv', 'jsonl'])
    await expect(rowsOf(join(folder, `none.${ending}`)).next()).rejects.toThrow('ENOENT')
})
