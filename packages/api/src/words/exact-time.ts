const formats = new Map<string, Intl.DateTimeFormat>()

/** An exact time as people read it, on the clock of the store and with its zone: it may be read anywhere. */
export function exactTime(at: Date, timeZone: string, locale: string): string {
  const name = `${locale} ${timeZone}`
  const options = {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(name, format)
  return format.format(at)
}
