// Making an Intl object costs about a thousand times as much as using one, and live times are made again and again.
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()

function kept<Format>(formats: Map<string, Format>, id: string, make: () => Format): Format {
  const format = formats.get(id) ?? make()
  formats.set(id, format)
  return format
}

const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dateFormats, language + JSON.stringify(options), () => new Intl.DateTimeFormat(language, options))

const relativeFormat = (language: string): Intl.RelativeTimeFormat =>
  kept(relativeFormats, language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))

/** "16:30", or "4:30 PM" for who reads so. */
export function clockTime(language: string, at: Date, timeZone?: string): string {
  return dateFormat(language, { timeStyle: 'short', ...(timeZone && { timeZone }) }).format(at)
}

/** How many midnights lie between, here. */
function midnights(at: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return (midnight(at) - midnight(now)) / 86_400_000
}

/** "today", "tomorrow", "Friday 27 November"; with the year when it is another one. */
export function day(language: string, at: Date, now = new Date()): string {
  const days = midnights(at, now)
  if (Math.abs(days) <= 1) return relativeFormat(language).format(days, 'day')
  const sameYear = at.getFullYear() === now.getFullYear()
  return dateFormat(language, {
    ...(days > 1 && days < 7 && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at)
}

/** A calendar date (`2026-11-19`) in words. It has no time zone, so it is read and written in UTC. */
export function calendarDate(language: string, date: string): string {
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  )
}

/** "in 2 hours", "in 14 minutes". */
export function fromNow(language: string, at: Date, now = new Date()): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000)
  const format = relativeFormat(language)
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  if (Math.abs(hours) <= 48) return format.format(hours, 'hour')
  // As `day` counts, beside which this stands: noon on Wednesday is two days from Monday, at whatever hour.
  return format.format(midnights(at, now), 'day')
}

/**
 * The same instant on the store's clock ("17:30 Romania Time"), or '' when both clocks agree or the zone is unknown
 * to this browser.
 */
export function storeClock(language: string, at: Date, timeZone: string | undefined): string {
  if (!timeZone) return ''
  try {
    const there = clockTime(language, at, timeZone)
    if (there === clockTime(language, at)) return ''
    const zone = dateFormat(language, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(at)
    return `${there} ${zone.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone}`
  } catch {
    return ''
  }
}

/** An amount in minor units as people write it: "39.00 €". Null when the currency is not one. */
export function money(language: string, amountMinor: number, currency: string): string | null {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency })
    return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  } catch {
    return null
  }
}
