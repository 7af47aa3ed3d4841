/** Reads questions and answers that a store has elsewhere: a folder of Markdown, or the rows of a JSONL or CSV file. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { rowsOf } from '../../complaints/import/rows.ts'
import type { Mapping } from '../../intake/columns.ts'
import { type AnswerField, answerColumns } from './columns.ts'
import { markdownCells } from './markdown-cells.ts'

/** An answer in one language as it stands in a file; or why it cannot be read. */
export interface AnswerRow {
  /** The name of its file in the folder, or that of the whole file. */
  place: string
  /** Of a JSONL or CSV file: on which line it begins. */
  line?: number
  content: { cells: Partial<Record<AnswerField, string>> } | { fault: string; source: string }
}

/** @throws Error when there is nothing to read, or no column that holds what is needed */
export async function answerRows(path: string, named: Mapping<AnswerField> = {}): Promise<AnswerRow[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Error(`There is no "${path}". Give a folder of Markdown files, or a JSONL or CSV file.`)
  return found.isDirectory() ? markdownRows(path) : fileRows(path, named)
}

async function markdownRows(folder: string): Promise<AnswerRow[]> {
  const files = await readdir(folder, { recursive: true })
  const markdown = files.filter((file) => /\.(md|markdown)$/i.test(file)).sort()
  if (markdown.length === 0) throw new Error(`There is no Markdown file (.md) in "${folder}".`)
  return Promise.all(
    markdown.map(async (place) => {
      const written = await readFile(join(folder, place), 'utf8')
      return { place, content: { cells: markdownCells(place, written) } }
    }),
  )
}

async function fileRows(path: string, named: Mapping<AnswerField>): Promise<AnswerRow[]> {
  const rows: AnswerRow[] = []
  let mapping: Mapping<AnswerField> = {}
  for await (const { line, content } of rowsOf(path)) {
    const place = basename(path)
    if ('fault' in content) {
      rows.push({ place, line, content })
      continue
    }
    const headers = Object.keys(content.cells)
    // A JSONL file may leave empty fields out of single rows, so later rows may add columns.
    mapping = { ...answerColumns.mappingOf(headers, named), ...mapping }
    if (mapping.title === undefined || mapping.text === undefined)
      throw new Error(
        `No column is known to hold the question or the answer. Say which with --map title=COLUMN --map text=COLUMN; there are: ${headers.join(', ')}.`,
      )
    const cells = Object.entries(mapping).map(([field, column]) => [field, content.cells[column] ?? ''] as const)
    rows.push({ place, line, content: { cells: Object.fromEntries(cells) } })
  }
  return rows
}

/** What a file is called where nobody says otherwise: it keeps its rows apart from those of others. */
export const sourceOf = (path: string): string => basename(path, extname(path))
