/** `redress import answers PATH`. */
import { basename } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { ValidationError } from '../errors.ts'
import { type AnswerRow, answerRows, sourceOf } from '../features/answers/import/answer-rows.ts'
import { answersOfRows } from '../features/answers/import/answers-of-rows.ts'
import type { AnswerField } from '../features/answers/import/columns.ts'
import { importAnswer } from '../features/answers/service/import-answer.ts'
import type { Request } from '../features/complaints/service/tracked-complaint.ts'
import type { Mapping } from '../features/intake/columns.ts'
import { dayOf } from '../features/purchases/day.ts'
import type { Store } from '../features/stores/store.ts'
import { openPlatform } from '../server.ts'
import { readSettings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'
import { progress } from './progress.ts'
import { SkippedRows } from './skipped-rows.ts'
import { storeForCommand } from './stores.ts'

export interface ImportAnswersOptions {
  store?: string
  source?: string
  map?: Mapping<AnswerField>
  owner?: string
  review?: string
  publish?: boolean
  skipped?: string
  json?: boolean
}

/** Somebody looks at what came in from elsewhere within so many months, unless it says otherwise. */
const reviewMonths = 6

/** Imports questions and answers. Safe to run again: one that is there is counted as known and changes nothing. */
export async function importAnswers(path: string, options: ImportAnswersOptions): Promise<void> {
  const rows = await answerRows(path, options.map)
  const platform = await openPlatform({ ...readSettings(process.env), logLevel: 'warn' })
  const skipped = new SkippedRows(options.skipped ?? `${basename(path)}.skipped.jsonl`)
  const figures = { imported: 0, known: 0 }
  try {
    const store = await storeForCommand(platform, options.store)
    const { locales, timeZone } = store.settings
    const request: Request = { actor: { kind: 'SYSTEM', storeId: store.id }, store, words: wordsFor(locales[0]) }
    const today = Temporal.PlainDate.from(dayOf(platform.now(), timeZone))
    const { answers, faults } = answersOfRows(rows, {
      ...{ store, source: options.source ?? sourceOf(path), owner: ownerIn(store, options.owner, rows) },
      reviewOn: options.review ?? today.add({ months: reviewMonths }).toString(),
    })
    const skip = ({ place, line, content }: AnswerRow, reason: string) =>
      skipped.add(line === undefined ? { file: place } : { line }, reason, 'cells' in content ? content.cells : content)
    for (const { row, fault } of faults) skip(row, fault)
    const bar = progress('Importing', answers.length)
    try {
      for (const [done, answer] of answers.entries()) {
        bar.at(done)
        try {
          figures[await importAnswer(platform, request, answer, options.publish ? 'PUBLISHED' : 'DRAFT')]++
        } catch (error) {
          if (!(error instanceof ValidationError)) throw error
          const reason = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join(' ')
          for (const row of answer.rows) skip(row, reason)
        }
      }
    } finally {
      bar.end()
    }
    await skipped.end()
    skipped.tell()
    if (options.json) console.log(JSON.stringify({ ...figures, skipped: skipped.count }))
    else console.log(`${figures.imported} imported, ${figures.known} known already, ${skipped.count} skipped.`)
  } finally {
    await platform.database.close()
  }
}

/** @throws Error that names who is there */
function ownerIn({ people }: Store, owner: string | undefined, rows: readonly AnswerRow[]) {
  if (owner === undefined && rows.some(({ content }) => 'cells' in content && content.cells.owner)) return undefined
  const here = people.staff.filter(({ leftAt }) => leftAt === null)
  const wanted = owner?.trim() ?? ''
  const found = here.find(({ email, displayName }) => email === wanted.toLowerCase() || displayName === wanted)
  if (found) return found
  const wrong =
    owner === undefined ? 'Nothing says who keeps these answers right' : `Nobody called "${owner}" works here`
  const names = here.map(({ displayName }) => displayName).join(', ') || 'nobody yet (redress staff add)'
  throw new Error(`${wrong}. Say who with --owner; there are: ${names}.`)
}
