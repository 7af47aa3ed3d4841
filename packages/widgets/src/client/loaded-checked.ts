import { importChecked } from './import-checked.ts'

/** What the one-file build has in place of `loaded-when-needed.ts`. */
export const loadFollow = async () => (await importChecked<typeof import('./live.ts')>('live')).follow
