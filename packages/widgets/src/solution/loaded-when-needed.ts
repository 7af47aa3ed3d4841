type Spoken = typeof import('./spoken/en.ts')

/** What shows a solution, in the language if there are words for it, else in English. A bundler makes lazy chunks of it. */
export const solutionIn = (language: string, _attempt: number): Promise<Spoken> =>
  language === 'es' ? import('./spoken/es.ts') : import('./spoken/en.ts')
