/** The rules of surveys. Pure: no I/O, no clock (design, "Figures"; mission E1, E2). */
import type { ComplaintStatus, SurveyKind } from '@redress/schema/enums'
import type { SurveySettings } from '../stores/tables.ts'

/** What is used of a store that has set nothing. */
export const usualSurveys: SurveySettings = { kind: 'CSAT', afterHours: 24, reminderAfterDays: 3 }

const hour = 3_600_000
export const day = 24 * hour

/** How long a survey may be answered after it was asked. */
export const answerableMs = 90 * day

interface Scale {
  least: number
  most: number
  /** Up to here a mark is bad: it is a complaint, and reaches a person. */
  bad: number
  /** From here on it is counted as good. */
  good: number
}

/** The scale of each kind. Of NPS the bad marks are those of detractors. */
export const scales: Record<SurveyKind, Scale> = {
  CSAT: { least: 1, most: 5, bad: 2, good: 4 },
  CES: { least: 1, most: 7, bad: 3, good: 5 },
  NPS: { least: 0, most: 10, bad: 6, good: 9 },
}

export function isMark(kind: SurveyKind, mark: number): boolean {
  const { least, most } = scales[kind]
  return Number.isInteger(mark) && mark >= least && mark <= most
}

export function isBad(kind: SurveyKind, mark: number): boolean {
  return mark <= scales[kind].bad
}

/** Whether the customer is asked once a case has come this far: after a solution and after a rejection alike. */
export function isAskedAfter(status: ComplaintStatus): boolean {
  return status === 'RESOLVED' || status === 'REJECTED'
}

/** Whether a case is still one to ask about: one taken back, merged or opened again is not. */
export function isStillAskedAbout(
  { status, cycle }: { status: ComplaintStatus; cycle: number },
  invitation: { cycle: number | null },
): boolean {
  return (isAskedAfter(status) || status === 'CLOSED') && cycle === invitation.cycle
}

/** When the customer is asked. */
export function askTime({ afterHours }: SurveySettings, at: Date): Date {
  return new Date(at.getTime() + afterHours * hour)
}

/** When the customer is reminded, once. */
export function reminderTime({ reminderAfterDays }: SurveySettings, askedAt: Date): Date | null {
  return reminderAfterDays === null ? null : new Date(askedAt.getTime() + reminderAfterDays * day)
}

/** Below this many answers a score says nothing, and would tell who gave which mark. */
export const fewestAnswers = 5

/** How many gave which mark. */
export interface MarkCount {
  mark: number
  count: number
}

export interface SurveyFigure {
  /** How many answered. */
  n: number
  /** CSAT and CES: % of good marks. NPS: % of promoters minus % of detractors. Null below `fewestAnswers`. */
  score: number | null
  /** The mean of the marks, for CES. Null below `fewestAnswers`, and for the others. */
  mean: number | null
}

/**
 * The figure of a kind, always from the marks themselves: percentages are never averaged. Not rounded.
 */
export function figureOf(kind: SurveyKind, counts: readonly MarkCount[]): SurveyFigure {
  const sum = (those: readonly MarkCount[]) => those.reduce((total, { count }) => total + count, 0)
  const n = sum(counts)
  if (n < fewestAnswers) return { n, score: null, mean: null }
  const { good, bad } = scales[kind]
  const share = (counted: (mark: number) => boolean) => (sum(counts.filter(({ mark }) => counted(mark))) / n) * 100
  const promoters = share((mark) => mark >= good)
  if (kind === 'NPS') return { n, score: promoters - share((mark) => mark <= bad), mean: null }
  const total = counts.reduce((all, { mark, count }) => all + mark * count, 0)
  return { n, score: promoters, mean: kind === 'CES' ? total / n : null }
}
