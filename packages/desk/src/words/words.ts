import { english } from './english.ts'

/** What each part says; `language` is whose words they are. */
export type Words = Omit<typeof english, 'language'> & { readonly language: Language }
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

const kept = 'redress-desk-language'

/** The language that was chosen on this device, else the first of the browser's that we speak, else English. */
export function preferredLanguage(): Language {
  const wanted = [stored(), ...navigator.languages].map((tag) => tag?.split('-')[0])
  return (
    languages.find((language) => language === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en'
  )
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(kept, language)
  } catch {
    // Where nothing may be kept the choice lasts as long as the page.
  }
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(kept) ?? undefined
  } catch {
    return undefined
  }
}

/**
 * The browser's own kind of a language, for dates and numbers: 16:30 for who reads British English. Some systems give the
 * browser tags that are none (`en-US@posix`), over which `Intl` would throw.
 */
export const regionOf = (language: Language): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === language && isTag(tag)) ?? language

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** English comes with the desk; every other language is a file of its own. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'es' ? (await import('./spanish.ts')).spanish : english
}
