/** Minutes of working time as people type and read them. Pure. */

/** "45 min", "4 h", "4 h 30 min". The same in English and Spanish. */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 || rest === 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}

/** "90 min", "1 h 30", "1:30", "1.5 h". A number alone could be either, so it is none. */
export function minutesIn(typed: string): number | undefined {
  const text = typed.trim().toLowerCase().replaceAll(',', '.')
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const parts = /^(?:(\d+(?:\.\d+)?)\s*h(?:oras?|ours?|rs?)?)?\s*(?:(\d+)\s*(m(?:in(?:ut(?:e|o)s?)?)?\.?)?)?$/.exec(
    text,
  )
  const [, hours, minutes, unit] = parts ?? []
  if (hours === undefined && (minutes === undefined || !unit)) return undefined
  return Math.round(Number(hours ?? 0) * 60) + Number(minutes ?? 0)
}
