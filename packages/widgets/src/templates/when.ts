import { html, type TemplateResult } from 'lit'
import { clockTime, day, fromNow, storeClock } from '../times/times.ts'
import type { Words } from '../words/words.ts'

/** What it takes to write a time for this viewer. */
export interface Telling {
  readonly say: Words
  readonly language: string
  /** The store's zone, once known. */
  readonly timeZone: string | undefined
}

/** "today by 16:30", with the store's clock in brackets when it shows another time. */
export function whenText({ say, language, timeZone }: Telling, iso: string): string {
  const at = new Date(iso)
  const there = storeClock(language, at, timeZone)
  return say.when(day(language, at), clockTime(language, at)) + (there && ` (${there})`)
}

/** The exact time and, beside it, how long that is from now. */
export function promisedTime(telling: Telling, iso: string): TemplateResult {
  const { say, language } = telling
  const at = new Date(iso)
  const live = fromNow(language, at)
  const exact = html`<time class="when" datetime=${iso}>${whenText(telling, iso)}</time>`
  return at.getTime() < Date.now() ? html`${exact}. ${say.late(live)}` : html`${exact}, ${live}.`
}
