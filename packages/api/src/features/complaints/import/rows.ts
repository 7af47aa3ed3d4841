/** Reads the rows of a file one by one, however large it is: JSONL (one object a line) or CSV with a header. */
import { createReadStream } from 'node:fs'
import { type CastingContext, parse } from 'csv-parse'

export interface FileRow {
  /** The line on which the row begins, from 1. */
  line: number
  /** Bytes of the file read so far. */
  bytes: number
  /** The cells by column; or, for a line that cannot be read, why and what it says. */
  content: { cells: Record<string, string> } | { fault: string; source: string }
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Rows of the file, in order. What the file is, its name says: `.csv`, else JSONL. */
export function rowsOf(path: string): AsyncGenerator<FileRow> {
  return path.toLowerCase().endsWith('.csv') ? csvRows(path) : jsonRows(path)
}

async function* jsonRows(path: string): AsyncGenerator<FileRow> {
  const stream = createReadStream(path, { encoding: 'utf8' })
  let line = 0
  for await (const text of linesOf(stream)) {
    line++
    const source = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (source.trim()) yield { line, bytes: stream.bytesRead, content: contentOfJson(source) }
  }
}

/** Split at line feeds only. `node:readline` ends a line at U+2028 too, which JSON may hold as it is. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield text.replace(/\r$/, '')
  }
  if (rest) yield rest
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
  const lines = lineStarts()
  stream.on('data', (piece) => lines.read(piece as Buffer))
  let skipped: FileRow[] = []
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const content = { fault: error?.message ?? 'not to be read', source: String(error?.record ?? '') }
      skipped.push({ line: lines.lineOf(Number(error?.bytes)), bytes: stream.bytesRead, content })
    },
    // Runs in the order of the file, far ahead of whoever reads: so a row brings along what was skipped before it.
    on_record: ({ record, info }: { record: Record<string, string>; info: CastingContext }): FileRow[] => {
      const before = skipped
      skipped = []
      return [...before, { line: lines.lineOf(info.bytes), bytes: stream.bytesRead, content: { cells: record } }]
    },
  })
  stream.on('error', (error) => parser.destroy(error))
  for await (const rows of stream.pipe(parser) as AsyncIterable<FileRow[]>) yield* rows
  yield* skipped
}

/**
 * On which line each record of a CSV file begins. The parser tells at which byte a record ends; the next one begins on
 * the first line behind it that is not empty.
 */
function lineStarts() {
  const starts: { byte: number; line: number }[] = []
  let byte = 0
  let line = 1
  let atStart = true
  let end = 0
  let headerPassed = false
  return {
    read(piece: Buffer): void {
      for (const code of piece) {
        if (code === lineFeed) {
          line++
          atStart = true
        } else if (atStart && code !== carriageReturn) {
          starts.push({ byte, line })
          atStart = false
        }
        byte++
      }
    },
    /** Of the record that ends there; to be asked for each, in order. */
    lineOf(recordEnd: number): number {
      if (!headerPassed) starts.shift()
      headerPassed = true
      while (starts[0] && starts[0].byte < end) starts.shift()
      end = recordEnd
      return starts.shift()?.line ?? line
    },
  }
}
