import { statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { ValidationError } from '../errors.ts'
import { type ColumnMapping, mappingOf } from '../features/complaints/import/columns.ts'
import { complaintOfRow, type RowContext } from '../features/complaints/import/row-to-complaint.ts'
import { type FileRow, rowsOf } from '../features/complaints/import/rows.ts'
import { importComplaint } from '../features/complaints/service/import-complaint.ts'
import type { Request } from '../features/complaints/service/tracked-complaint.ts'
import type { Platform } from '../platform.ts'
import { openPlatform } from '../server.ts'
import { readSettings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'
import { progress } from './progress.ts'
import { SkippedRows } from './skipped-rows.ts'
import { storeForCommand } from './stores.ts'

export interface ImportOptions {
  store?: string
  source?: string
  map?: ColumnMapping
  skipped?: string
  json?: boolean
}

/** Rows under way at once: enough to share commits, few enough to keep memory flat. */
const underWay = 64

/** Imports complaints from a file. Safe to run again: a row that is there is counted as known and changes nothing. */
export async function importComplaints(file: string, options: ImportOptions): Promise<void> {
  const size = sizeOf(file)
  const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
  const bar = progress('Importing', size)
  try {
    const store = await storeForCommand(platform, options.store)
    const words = wordsFor(store.settings.locales[0])
    const request: Request = { actor: { kind: 'SYSTEM', storeId: store.id }, store, words }
    const run = new ImportRun(platform, request, {
      source: options.source ?? basename(file, extname(file)),
      named: options.map ?? {},
      skippedFile: options.skipped ?? `${basename(file)}.skipped.jsonl`,
    })
    for await (const row of rowsOf(file)) {
      await run.take(row)
      bar.at(row.bytes)
    }
    await run.finish()
    bar.end()
    summarise(run, options)
  } finally {
    bar.end()
    await platform.database.close()
  }
}

export function sizeOf(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new Error(`There is no file "${file}". Give the path of a JSONL or CSV file.`)
  return stat.size
}

function summarise(run: ImportRun, { json }: ImportOptions): void {
  const figures = { ...run.figures, skipped: run.skipped.count }
  run.skipped.tell()
  if (json) console.log(JSON.stringify(figures))
  else console.log(`${figures.imported} imported, ${figures.known} known already, ${figures.skipped} skipped.`)
}

/** One run over one file: what was done so far, and what is under way. */
class ImportRun {
  readonly figures = { imported: 0, known: 0 }
  readonly skipped: SkippedRows
  readonly #platform: Platform
  readonly #request: Request
  readonly #named: ColumnMapping
  readonly #context: Omit<RowContext, 'mapping'>
  readonly #pending = new Set<Promise<void>>()
  readonly #turns = new Map<string, Promise<void>>()
  #mapping: ColumnMapping | undefined
  #failure: unknown

  constructor(
    platform: Platform,
    request: Request,
    options: { source: string; named: ColumnMapping; skippedFile: string },
  ) {
    this.#platform = platform
    this.#request = request
    this.#named = options.named
    this.skipped = new SkippedRows(options.skippedFile)
    this.#context = {
      categories: request.store.categories,
      source: options.source,
      now: platform.now(),
      seen: new Map(),
    }
  }

  async take(row: FileRow): Promise<void> {
    if (this.#failure) throw this.#failure
    const work = this.#import(row).catch((error: unknown) => {
      this.#failure ??= error
    })
    const done = work.finally(() => this.#pending.delete(done))
    this.#pending.add(done)
    if (this.#pending.size >= underWay) await Promise.race(this.#pending)
  }

  async finish(): Promise<void> {
    await Promise.all(this.#pending)
    await this.skipped.end()
    if (this.#failure) throw this.#failure
  }

  async #import({ line, content }: FileRow): Promise<void> {
    if ('fault' in content) return this.skipped.add({ line }, content.fault, content.source)
    const { cells } = content
    const complaint = complaintOfRow(cells, { ...this.#context, mapping: this.#mappingFor(cells) })
    if ('fault' in complaint) return this.skipped.add({ line }, complaint.fault, cells)
    try {
      const work = () => importComplaint(this.#platform, this.#request, complaint)
      this.figures[await this.#inTurn(complaint.importedAs, work)]++
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      this.skipped.add(
        { line },
        error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '),
        cells,
      )
    }
  }

  /** Rows with one id follow one another, so that of two the first in the file counts. */
  async #inTurn<T>(importedAs: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(importedAs) ?? Promise.resolve()).then(work)
    const over = turn.then(
      () => undefined,
      () => undefined,
    )
    this.#turns.set(importedAs, over)
    try {
      return await turn
    } finally {
      if (this.#turns.get(importedAs) === over) this.#turns.delete(importedAs)
    }
  }

  /** Of the first row; a JSONL file may leave empty fields out of single rows, so later rows may add columns. */
  #mappingFor(cells: Record<string, string>): ColumnMapping {
    const found = mappingOf(Object.keys(cells), this.#named)
    this.#mapping = { ...found, ...this.#mapping }
    if (this.#mapping.description === undefined || this.#mapping.receivedAt === undefined)
      throw new Error(
        `No column is known to hold the words or the date. Say which with --map description=COLUMN --map receivedAt=COLUMN; there are: ${Object.keys(cells).join(', ')}.`,
      )
    return this.#mapping
  }
}
