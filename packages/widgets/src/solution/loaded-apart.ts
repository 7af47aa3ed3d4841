type Spoken = typeof import('./spoken/en.ts')

/** Put in by the build: the file of each language. */
declare const SOLUTION_CHUNKS: Readonly<Record<string, string>>

/**
 * What the build for pages has in place of `loaded-when-needed.ts`. A browser remembers that a module did not come for as
 * long as the page stands, so every further try asks for it under another address.
 */
export const solutionIn = (language: string, attempt: number): Promise<Spoken> =>
  import(SOLUTION_CHUNKS[language] + (attempt > 0 ? `?${attempt}` : ''))
