/** Years for which the public holidays are kept with a calendar, counted from the one in which it is made. */
const yearsBack = 1
const yearsAhead = 5

/** A country, or a part of one, that is not known. */
export class UnknownHolidaysError extends Error {
  override name = 'UnknownHolidaysError'
}

const load = async () => (await import('date-holidays')).default

/** A country, and the parts of it that have holidays of their own. */
export interface HolidayCountry {
  code: string
  regions: { code: string; name: string }[]
}

/** Whose public holidays are known. Only countries that have any. @param language in which parts are named, where known */
export async function holidayCountries(language: string): Promise<HolidayCountry[]> {
  const Holidays = await load()
  const known = new Holidays()
  return Object.keys(known.getCountries()).map((code) => ({
    code,
    regions: Object.entries(known.getStates(code, language) ?? {}).map(([region, name]) => ({ code: region, name })),
  }))
}

/**
 * The public holidays of a country or a part of it, as days, in order. The rules of the world weigh 25 MB and are needed
 * when a calendar is made, so they are loaded then.
 * @throws UnknownHolidaysError for a country that is not known
 */
export async function publicHolidays(country: string, region: string | undefined, madeAt: Date): Promise<string[]> {
  const Holidays = await load()
  const calendar = region ? new Holidays(country, region) : new Holidays(country)
  const first = madeAt.getUTCFullYear() - yearsBack
  const years = Array.from({ length: yearsBack + yearsAhead + 1 }, (_, index) => first + index)
  const days = years.flatMap((year) => calendar.getHolidays(year).filter(({ type }) => type === 'public'))
  if (days.length === 0)
    throw new UnknownHolidaysError(
      `No public holidays are known for ${[country, region].filter(Boolean).join('-')}. Use a country code such as ES.`,
    )
  return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort()
}
