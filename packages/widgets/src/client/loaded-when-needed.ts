/** What follows a case, in a lazy chunk: a page with no case open does without. */
export const loadFollow = async () => (await import('./live.ts')).follow
