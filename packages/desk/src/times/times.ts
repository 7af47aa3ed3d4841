/** Times as people say them. Always on this device's clock; where the store's differs, that stands beside it. */
import { type Language, regionOf, type Words } from '../words/words.ts'

// Making an Intl object costs about a thousand times as much as using one, and live times are made again and again.
const formats = new Map<string, Intl.DateTimeFormat>()

function format(ofWords: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = regionOf(ofWords)
  const id = language + JSON.stringify(options)
  const known = formats.get(id) ?? new Intl.DateTimeFormat(language, options)
  formats.set(id, known)
  return known
}

const relative = new Map<Language, Intl.RelativeTimeFormat>()
function dayName(language: Language, days: number): string {
  const known = relative.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  relative.set(language, known)
  return known.format(days, 'day')
}

/** "16:30", or "4:30 PM" for who reads so. */
export const clockTime = (language: Language, at: Date, timeZone?: string): string =>
  format(language, { timeStyle: 'short', ...(timeZone && { timeZone }) }).format(at)

/** How many midnights lie between, here. */
export function midnights(at: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return (midnight(at) - midnight(now)) / 86_400_000
}

/** "today", "tomorrow", "Mon 24", "24 Nov", "24 Nov 2025". */
export function day(language: Language, at: Date, now: Date): string {
  const days = midnights(at, now)
  if (Math.abs(days) <= 1) return dayName(language, days)
  if (days > 1 && days < 7) return format(language, { weekday: 'short', day: 'numeric' }).format(at)
  const isThisYear = at.getFullYear() === now.getFullYear()
  return format(language, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) }).format(at)
}

/** "today 16:30", "Mon 24, 17:00". */
export function dayAndTime(language: Language, at: Date, now: Date): string {
  const isNear = Math.abs(midnights(at, now)) <= 1
  return `${day(language, at, now)}${isNear ? ' ' : ', '}${clockTime(language, at)}`
}

/** To the letter, with the store's clock where it differs: "Monday, 24 November 2026 at 17:00 (18:00 in Bucharest)". */
export function exactTime(language: Language, at: Date, timeZone: string): string {
  const here = format(language, { dateStyle: 'full', timeStyle: 'short' }).format(at)
  const there = clockTime(language, at, timeZone)
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return there === clockTime(language, at) ? here : `${here} (${there} ${city})`
}

export type Urgency = 'LATE' | 'SOON' | 'LATER'
/** Whoever looks now can still do something about it within this. */
const soonMinutes = 120
/** Nearer than this the time that is left says more than the time of day. */
const countedMinutes = 12 * 60

export const minutesUntil = (at: Date, now: Date): number => Math.floor((at.getTime() - now.getTime()) / 60_000)

export function urgencyOf(at: Date, now: Date): Urgency {
  const minutes = minutesUntil(at, now)
  if (minutes < 0) return 'LATE'
  return minutes <= soonMinutes ? 'SOON' : 'LATER'
}

/** What is left, or how late it is, in words: "in 38 min", "14 min late", and further away the time itself. */
export function timeLeft({ language, times }: Words, at: Date, now: Date): string {
  const minutes = minutesUntil(at, now)
  if (minutes < 0) return times.late(span(times, -minutes))
  return minutes <= countedMinutes ? times.left(span(times, minutes)) : dayAndTime(language, at, now)
}

function span(times: Words['times'], minutes: number): string {
  if (minutes < 60) return times.minutes(Math.max(minutes, 1))
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return times.hours(hours, hours < 4 ? minutes % 60 : 0)
  return times.days(Math.floor(hours / 24))
}
