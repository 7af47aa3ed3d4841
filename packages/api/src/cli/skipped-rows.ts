import { createWriteStream, type WriteStream } from 'node:fs'

/** What could not be taken of a file: each row is told at once, and put aside with its reason. */
export class SkippedRows {
  count = 0
  readonly #file: string
  #rows: WriteStream | undefined

  constructor(file: string) {
    this.#file = file
  }

  add(where: { line: number } | { file: string }, reason: string, row: unknown): void {
    this.count++
    console.error(`${'line' in where ? `line ${where.line}` : where.file}: ${reason}`)
    this.#rows ??= createWriteStream(this.#file)
    this.#rows.write(`${JSON.stringify({ ...where, reason, row })}\n`)
  }

  /** Once all of it is on disk. */
  async end(): Promise<void> {
    const rows = this.#rows
    if (rows) await new Promise<void>((resolve) => rows.end(() => resolve()))
  }

  tell(): void {
    if (this.count > 0)
      console.error(`${this.count} rows were skipped; they are in ${this.#file} with their lines and reasons.`)
  }
}
