import { importChecked } from '../client/import-checked.ts'

type Spoken = typeof import('./spoken/en.ts')

/** What the one-file build has in place of `loaded-when-needed.ts`. */
export const solutionIn = (language: string, attempt: number): Promise<Spoken> =>
  importChecked(`solution-${language}`, attempt)
