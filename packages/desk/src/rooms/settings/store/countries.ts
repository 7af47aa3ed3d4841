/** The countries of the world by the browser's own names, in their order. Pure. */
export function countriesIn(language: string): [code: string, name: string][] {
  const nameOf = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const known = letters.flatMap((one) => letters.map((other) => one + other))
  return known
    .filter((code) => !notCountries.has(code) && new Intl.Locale('und', { region: code }).region === code)
    .flatMap((code): [string, string][] => {
      const name = nameOf.of(code)
      return name ? [[code, name]] : []
    })
    .sort(([, one], [, other]) => one.localeCompare(other, language))
}

/** Unions, and codes for trying things out. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
