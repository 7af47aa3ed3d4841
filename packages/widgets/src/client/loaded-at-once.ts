import { follow } from './live.ts'

/** What the one-file build has in place of `loaded-when-needed.ts`. */
export const loadFollow = async () => follow
