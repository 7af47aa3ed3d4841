import { type SurveyKind, type SurveySource, surveyKinds, valuesOf } from '@redress/schema/enums'
import { reachOf, requireScope } from '../../../access.ts'
import type { Platform } from '../../../platform.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { day, figureOf, type MarkCount, type SurveyFigure } from '../rules.ts'
import { countAsked } from '../store.ts'

export interface SurveyFigures extends SurveyFigure {
  kind: SurveyKind
  marks: MarkCount[]
  /** How many were asked by mail, and how many of those answered. */
  asked: number
  answered: number
  /** Who was asked from then on may still answer. */
  provisionalFrom: Date
}

export interface FiguresPeriod {
  from: Date
  to: Date
  departmentId?: string | null | undefined
  source?: SurveySource | null | undefined
}

/** Most answer within a week or after the reminder. */
const answersComeWithin = 7 * day

/**
 * What those said who were asked in a period (design, "Figures"). Whoever sees a department sees that of the department.
 */
export async function surveyFigures(
  { database, now }: Platform,
  { actor }: Request,
  { from, to, departmentId, source }: FiguresPeriod,
): Promise<SurveyFigures[]> {
  requireScope(actor, 'complaints:read')
  const reach = reachOf(actor)
  const seen = reach === 'STORE' ? (departmentId ?? undefined) : reach.departmentId
  const counts = await countAsked(database, {
    ...{ storeId: actor.storeId, from, to, departmentId: seen },
    source: source ?? undefined,
  })
  return valuesOf(surveyKinds).map((kind) => {
    const own = counts.filter((one) => one.kind === kind)
    const mailed = own.filter(({ wasMailed }) => wasMailed)
    const marks = marksOf(own)
    return {
      kind,
      marks,
      ...figureOf(kind, marks),
      asked: sum(mailed),
      answered: sum(mailed.filter(({ mark }) => mark !== null)),
      provisionalFrom: new Date(now().getTime() - answersComeWithin),
    }
  })
}

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)

/** In the order of the marks, those by mail and the others together. */
function marksOf(counts: readonly { mark: number | null; count: number }[]): MarkCount[] {
  const byMark = Map.groupBy(counts, ({ mark }) => mark)
  return [...byMark]
    .flatMap(([mark, those]) => (mark === null ? [] : [{ mark, count: sum(those) }]))
    .toSorted((one, other) => one.mark - other.mark)
}
