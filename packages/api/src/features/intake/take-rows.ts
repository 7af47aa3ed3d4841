/**
 * Rows that a store's own systems send (mission D13): each is looked at by itself, the good ones are kept, and of the
 * others it is told what is wrong. Written in batches, each with a fixed number of statements and a commit of its own: so
 * a customer who complains meanwhile waits for one batch at most (`docs/decisions/0011-rows-come-in-batches.md`).
 */
import { limits } from '@redress/schema/limits'
import type { Writer } from '../../db/database.ts'
import { isDeadlock, isUniqueViolation } from '../../db/failures.ts'
import type { Issue } from '../../errors.ts'
import type { Platform } from '../../platform.ts'
import type { Words } from '../../words/words.ts'
import { Issues } from '../complaints/input.ts'

/** What is wrong with one row. */
export interface RowFault {
  /** Its place among the rows, from 0. */
  row: number
  /** What it is known by, as given. */
  name: string
  issues: Issue[]
}

export interface TakenRows {
  added: number
  changed: number
  /** There already, to the letter. */
  unchanged: number
  faults: RowFault[]
}

/** What became of a row, or what is wrong with it, which shows only beside what is on record. */
export type RowOutcome = 'added' | 'changed' | 'unchanged' | Issue

/** One kind of rows. */
export interface Intake<Row> {
  /** The field that a row is known by. */
  namedBy: Extract<keyof Row, string>
  nameOf(row: Row): string
  /** What can be seen of a row by itself. */
  check(issues: Issues, row: Row): void
  /** Writes a batch, and says what became of each row, in order. May run twice. */
  write(writer: Writer, rows: readonly Row[]): Promise<RowOutcome[]>
}

/** 250, 500 and 1,000 take the same time a row; the more, the longer everybody else waits. */
export const batchSize = 500

/** Takes rows; the same again changes nothing. */
export async function takeRows<Row>(
  { database }: Platform,
  words: Words,
  rows: readonly Row[],
  intake: Intake<Row>,
): Promise<TakenRows> {
  const taken: TakenRows = { added: 0, changed: 0, unchanged: 0, faults: [] }
  const good = soundRows(words, rows, intake, taken.faults)
  for (let start = 0; start < good.length; start += batchSize) {
    const batch = good.slice(start, start + batchSize)
    const sent = batch.map(({ row }) => row)
    const outcomes = await written(() => database.write((writer) => intake.write(writer, sent)))
    for (const [index, outcome] of outcomes.entries()) {
      const at = batch[index]
      if (typeof outcome === 'string') taken[outcome]++
      else if (at) taken.faults.push({ row: at.place, name: intake.nameOf(at.row), issues: [outcome] })
    }
  }
  taken.faults.sort((one, other) => one.row - other.row)
  return taken
}

/**
 * Somebody may bring the same address at the same moment, by complaining or from another system: then one of the two is
 * refused by the database, or taken back, and looks again at what is there now.
 */
async function written<T>(write: () => Promise<T>, triesLeft = 5): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (triesLeft === 0 || !(isUniqueViolation(error) || isDeadlock(error))) throw error
    return written(write, triesLeft - 1)
  }
}

/** In the order of their names, so that two who send the same rows in another order do not wait for each other. */
function soundRows<Row>(words: Words, rows: readonly Row[], intake: Intake<Row>, faults: RowFault[]) {
  const good = new Map<string, { row: Row; place: number }>()
  for (const [place, row] of rows.entries()) {
    const issues = new Issues(words)
    const name = intake.nameOf(row)
    if (!name.trim()) issues.add(intake.namedBy, 'REQUIRED')
    else issues.line(intake.namedBy, name, limits.codeLength)
    // Which of two is right, nobody can know here: the first one stands.
    if (good.has(name)) issues.add(intake.namedBy, 'TAKEN')
    intake.check(issues, row)
    if (issues.list.length > 0) faults.push({ row: place, name, issues: issues.list })
    else good.set(name, { row, place })
  }
  return [...good.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sent]) => sent)
}
