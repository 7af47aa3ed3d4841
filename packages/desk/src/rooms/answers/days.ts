import type { Language } from '../../words/words.ts'

/** A calendar day, `2026-12-01`, as people write it. */
export const dayInWords = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** The day so many months from now, on the clock of the store. */
export function inMonths(months: number, timeZone: string): string {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat('sv', { timeZone })
    .format(new Date())
    .split('-')
    .map(Number)
  // The last days of a long month have no like in a short one.
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, 28))).toISOString().slice(0, 10)
}
