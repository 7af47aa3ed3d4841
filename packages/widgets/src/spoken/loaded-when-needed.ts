import type { Spoken, SpokenName } from './load.ts'

/** What lies apart, in the language if there are words for it, else in English. A bundler makes lazy chunks of it. */
const files: { [Name in SpokenName]: Record<'en' | 'es', () => Promise<Spoken[Name]>> } = {
  solution: { en: () => import('../solution/spoken/en.ts'), es: () => import('../solution/spoken/es.ts') },
  explanation: { en: () => import('../next-steps/spoken/en.ts'), es: () => import('../next-steps/spoken/es.ts') },
  photos: { en: () => import('../photos/spoken/en.ts'), es: () => import('../photos/spoken/es.ts') },
  answers: { en: () => import('../answers/spoken/en.ts'), es: () => import('../answers/spoken/es.ts') },
  survey: { en: () => import('../survey-card/spoken/en.ts'), es: () => import('../survey-card/spoken/es.ts') },
}

export const spokenIn = <Name extends SpokenName>(
  name: Name,
  language: string,
  _attempt: number,
): Promise<Spoken[Name]> => files[name][language === 'es' ? 'es' : 'en']()
