/** Reads the rows of a file one by one, however large it is: JSONL (one object a line) or CSV with a header. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type CastingContext, type CsvError, parse } from 'csv-parse'

export interface FileRow {
  /** The line on which the row begins, from 1. */
  line: number
  /** Bytes of the file read so far. */
  bytes: number
  /** The cells by column; or, for a line that cannot be read, why and what it says. */
  content: { cells: Record<string, string> } | { fault: string; source: string }
}

/** Rows of the file, in order. What the file is, its name says: `.csv`, else JSONL. */
export function rowsOf(path: string): AsyncGenerator<FileRow> {
  return path.toLowerCase().endsWith('.csv') ? csvRows(path) : jsonRows(path)
}

async function* jsonRows(path: string): AsyncGenerator<FileRow> {
  const stream = createReadStream(path)
  let line = 0
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    const source = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (source.trim()) yield { line, bytes: stream.bytesRead, content: contentOfJson(source) }
  }
}

function contentOfJson(source: string): FileRow['content'] {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { fault: 'not a JSON object', source }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not a JSON object', source }
  const texts = Object.entries(value).filter(([, cell]) => ['string', 'number', 'boolean'].includes(typeof cell))
  return { cells: Object.fromEntries(texts.map(([name, cell]) => [name, String(cell)])) }
}

async function* csvRows(path: string): AsyncGenerator<FileRow> {
  const stream = createReadStream(path)
  const skipped: FileRow[] = []
  // `info` tells the line on which a record ends; it begins where the one before it ended.
  const parser = stream.pipe(
    parse({ columns: true, bom: true, info: true, skip_empty_lines: true, skip_records_with_error: true }),
  )
  parser.on('skip', (error: CsvError) => {
    skipped.push({
      line: Number(error.lines ?? 0),
      bytes: stream.bytesRead,
      content: { fault: error.message, source: String(error.record ?? '') },
    })
  })
  stream.on('error', (error) => parser.destroy(error))
  let line = 2
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>
    info: CastingContext
  }>) {
    yield* skipped.splice(0)
    yield { line, bytes: stream.bytesRead, content: { cells: record } }
    line = info.lines + 1
  }
  yield* skipped
}
