import { english } from './english.ts'

export type Words = typeof english
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

/** English comes with the desk; every other language is a file of its own. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'es' ? (await import('./spanish.ts')).spanish : english
}
