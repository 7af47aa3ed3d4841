/** `redress import products|orders|customers FILE`. */
import { basename } from 'node:path'
import { rowsOf } from '../features/complaints/import/rows.ts'
import type { Request } from '../features/complaints/service/tracked-complaint.ts'
import { customerIntake } from '../features/customers/upsert-customers.ts'
import { CellFault } from '../features/intake/cells.ts'
import type { Mapping } from '../features/intake/columns.ts'
import { customerFile, type FileKind, type FileStore, orderFile, productFile } from '../features/intake/files.ts'
import { batchSize, type Intake, takeRows } from '../features/intake/take-rows.ts'
import { orderIntake } from '../features/orders/service/upsert-orders.ts'
import { productIntake } from '../features/products/service/upsert-products.ts'
import type { Platform } from '../platform.ts'
import { openPlatform } from '../server.ts'
import { readSettings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'
import { sizeOf } from './import-complaints.ts'
import { progress } from './progress.ts'
import { SkippedRows } from './skipped-rows.ts'
import { storeForCommand } from './stores.ts'

export interface ImportRowsOptions<Field extends string> {
  store?: string
  map?: Mapping<Field>
  skipped?: string
  json?: boolean
}

export const importProducts = importer(productFile, productIntake)
export const importOrders = importer(orderFile, orderIntake)
export const importCustomers = importer(customerFile, customerIntake)

/** Imports rows from a file. Safe to run again: what is there to the letter is counted as unchanged. */
function importer<Field extends string, Row>(
  kind: FileKind<Field, Row>,
  intakeOf: (platform: Platform, request: Request) => Intake<Row>,
) {
  return async (file: string, options: ImportRowsOptions<Field>): Promise<void> => {
    const size = sizeOf(file)
    const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
    const bar = progress('Importing', size)
    try {
      const store = await storeForCommand(platform, options.store)
      const { currency, locales } = store.settings
      const request: Request = { actor: { kind: 'SYSTEM', storeId: store.id }, store, words: wordsFor(locales[0]) }
      const run = new RowsRun(kind, {
        intake: intakeOf(platform, request),
        store: { currency, locale: locales[0] ?? 'en' },
        named: options.map ?? {},
        skippedFile: options.skipped ?? `${basename(file)}.skipped.jsonl`,
        take: (rows, intake) => takeRows(platform, request.words, rows, intake),
      })
      for await (const { line, content, bytes } of rowsOf(file)) {
        if ('fault' in content) run.skipped.add({ line }, content.fault, content.source)
        else await run.read(line, content.cells)
        bar.at(bytes)
      }
      await run.finish()
      bar.end()
      const figures = { ...run.figures, skipped: run.skipped.count }
      const { added, changed, unchanged, skipped } = figures
      run.skipped.tell()
      if (options.json) console.log(JSON.stringify(figures))
      else console.log(`${added} added, ${changed} changed, ${unchanged} unchanged, ${skipped} skipped.`)
    } finally {
      bar.end()
      await platform.database.close()
    }
  }
}

/** A row, the line on which it begins, and what stands there. */
interface ReadRow<Row> {
  line: number
  row: Row
  cells: Record<string, string>
}

interface RunOptions<Field extends string, Row> {
  intake: Intake<Row>
  store: FileStore
  named: Mapping<Field>
  skippedFile: string
  take: (rows: readonly Row[], intake: Intake<Row>) => ReturnType<typeof takeRows>
}

/** One run over one file: what was done so far, and what waits for the rest of its batch. */
class RowsRun<Field extends string, Row> {
  readonly figures = { added: 0, changed: 0, unchanged: 0 }
  readonly skipped: SkippedRows
  readonly #kind: FileKind<Field, Row>
  readonly #options: RunOptions<Field, Row>
  /** Which rows came in this file: of two with one name nobody can know which is right, so the first one stands. */
  readonly #seen = new Set<string>()
  #mapping: Mapping<Field> | undefined
  #waiting: ReadRow<Row>[] = []

  constructor(kind: FileKind<Field, Row>, options: RunOptions<Field, Row>) {
    this.#kind = kind
    this.#options = options
    this.skipped = new SkippedRows(options.skippedFile)
  }

  async read(line: number, cells: Record<string, string>): Promise<void> {
    const row = this.#rowOf(line, cells)
    if (row === undefined) return
    const last = this.#waiting.at(-1)
    const joined = last && this.#kind.joined?.(last.row, row)
    if (last && joined) {
      last.row = joined
      return
    }
    const name = this.#options.intake.nameOf(row)
    if (name && this.#seen.has(name)) return this.skipped.add({ line }, `${name} came before in this file`, cells)
    this.#seen.add(name)
    // Before the new one joins: the next line may still belong to the last one.
    if (this.#waiting.length >= batchSize) await this.#take()
    this.#waiting.push({ line, row, cells })
  }

  async finish(): Promise<void> {
    await this.#take()
    await this.skipped.end()
  }

  #rowOf(line: number, cells: Record<string, string>): Row | undefined {
    try {
      return this.#kind.rowOf(cells, this.#mappingFor(cells), this.#options.store)
    } catch (error) {
      if (!(error instanceof CellFault)) throw error
      this.skipped.add({ line }, error.message, cells)
      return undefined
    }
  }

  async #take(): Promise<void> {
    const batch = this.#waiting
    this.#waiting = []
    const { added, changed, unchanged, faults } = await this.#options.take(
      batch.map(({ row }) => row),
      this.#options.intake,
    )
    this.figures.added += added
    this.figures.changed += changed
    this.figures.unchanged += unchanged
    for (const { row, issues } of faults) {
      const { line, cells } = batch[row] ?? { line: 0, cells: {} }
      this.skipped.add({ line }, issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '), cells)
    }
  }

  /** A JSONL file may leave empty fields out of single rows, so later rows may add columns. */
  #mappingFor(cells: Record<string, string>): Mapping<Field> {
    const { columns, needed } = this.#kind
    this.#mapping = { ...columns.mappingOf(Object.keys(cells), this.#options.named), ...this.#mapping }
    if (this.#mapping[needed] === undefined)
      throw new Error(
        `No column is known to hold the ${needed}. Say which with --map ${needed}=COLUMN; there are: ${Object.keys(cells).join(', ')}.`,
      )
    return this.#mapping
  }
}
