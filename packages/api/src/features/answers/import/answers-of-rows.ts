/** From rows, each an answer in one language, to answers. Pure. */
import { limits } from '@redress/schema/limits'
import { hashOf } from '../../../secret.ts'
import { isDay } from '../../calendars/rules.ts'
import { folded } from '../../complaints/rules.ts'
import type { StaffMember } from '../../staff/rules.ts'
import { isLocale } from '../../stores/starter.ts'
import type { Store } from '../../stores/store.ts'
import type { AnswerContent } from '../content.ts'
import type { AnswerText } from '../tables.ts'
import type { AnswerRow } from './answer-rows.ts'

export interface ImportedAnswer {
  content: AnswerContent
  /** What it is known by, so that importing again adds nothing. */
  importedAs: string
  /** The rows that it was put together from. */
  rows: readonly AnswerRow[]
}

export interface RowFault {
  row: AnswerRow
  fault: string
}

interface ImportGround {
  store: Store
  source: string
  /** For rows that do not tell. */
  owner: StaffMember | undefined
  reviewOn: string
}

/** Rows with one id are one answer in several languages; what cannot be taken is told row by row. */
export function answersOfRows(
  rows: readonly AnswerRow[],
  ground: ImportGround,
): { answers: ImportedAnswer[]; faults: RowFault[] } {
  const faults: RowFault[] = []
  const answers = new Map<string, ImportedAnswer>()
  for (const row of rows) {
    const answer = answerOfRow(row, ground)
    if ('fault' in answer) {
      faults.push({ row, ...answer })
      continue
    }
    const before = answers.get(answer.importedAs)
    const { texts } = answer.content
    if (before?.content.texts.some(({ locale }) => locale === texts[0].locale))
      faults.push({ row, fault: `its id came before in the same language (${texts[0].locale})` })
    else answers.set(answer.importedAs, before ? together(before, answer) : answer)
  }
  return { answers: [...answers.values()], faults }
}

const together = (one: ImportedAnswer, other: ImportedAnswer): ImportedAnswer => ({
  ...one,
  content: { ...one.content, texts: [...one.content.texts, ...other.content.texts] },
  rows: [...one.rows, ...other.rows],
})

function answerOfRow(
  row: AnswerRow,
  { store, source, owner, reviewOn }: ImportGround,
): (ImportedAnswer & { content: { texts: [AnswerText] } }) | { fault: string } {
  const { content } = row
  if ('fault' in content) return { fault: content.fault }
  const { title = '', text = '', ...cells } = content.cells
  const id = cells.id?.trim() || hashOf(`${title}\n${text}`).slice(0, 22)
  if (id.length > limits.codeLength) return { fault: `the id is longer than ${limits.codeLength} characters` }
  const category = cells.category?.trim()
  const found = category ? store.categories.find(({ names }) => Object.values(names).some(is(category))) : undefined
  if (category && !found) return { fault: `the store has no category "${category}"` }
  const named = cells.owner?.trim()
  const kept = named
    ? store.people.staff.find(({ displayName, email }) => is(named)(displayName) || is(named)(email ?? ''))
    : owner
  if (named && !kept) return { fault: `nobody called "${named}" works here` }
  if (!kept) return { fault: 'it does not say who keeps it right, and --owner does not either' }
  const locale = cells.locale?.trim() || store.settings.locales[0] || 'en'
  if (!isLocale(locale)) return { fault: `"${locale}" is not a language such as en or pt-BR` }
  const day = cells.reviewOn?.trim() || reviewOn
  if (!isDay(day)) return { fault: `"${day}" is not a day such as 2027-05-31` }
  return {
    importedAs: `${source}:${id}`,
    content: {
      kind: 'ANSWER',
      categoryId: found?.id,
      texts: [{ locale, title, text, steps: [] }],
      ownerId: kept.id,
      reviewOn: day,
    },
    rows: [row],
  }
}

const is = (wanted: string) => (name: string) => folded(name) === folded(wanted)
