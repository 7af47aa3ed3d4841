/** The queue when there is nothing to show: not yet, not now, or not any more. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Fault } from '../../client/connection.ts'
import type { Desk } from '../../desk/desk.ts'
import { clockTime } from '../../times/times.ts'
import type { Counts } from './controls.ts'
import { isFiltered, type Looking, noFilters, searchOf } from './looking.ts'

export function skeleton({ words: { queue } }: Desk): TemplateResult {
  const bones = html`
    <li class="row"><span></span><div class="what"><span class="bone"></span><span class="bone short"></span></div></li>
  `
  return html`
    <p class="unseen" role="status">${queue.loading} …</p>
    <ul class="list skeleton" aria-hidden="true">${Array.from({ length: 8 }, () => bones)}</ul>
  `
}

interface Stale {
  readonly fault: Fault
  readonly knownAt: Date | undefined
  readonly again: () => void
}

/** What was known stays on the screen: it is better than nothing, as long as it says when that was. */
export function stale({ words: { queue, language } }: Desk, { fault, knownAt, again }: Stale): TemplateResult {
  const since = knownAt ? clockTime(language, knownAt) : ''
  const text = fault.kind === 'REFUSED' ? queue.refusedText(fault.message) : queue.offline(since)
  return html`
    <div class="told fault" role="alert"><span>${text}</span><button type="button" @click=${again}>${queue.refresh}</button></div>
  `
}

export function failed({ words: { queue } }: Desk, fault: Fault, again: () => void): TemplateResult {
  const isAway = fault.kind === 'UNREACHABLE'
  return html`
    <section class="empty" role="alert">
      <h2>${isAway ? queue.unreachable : queue.refused}</h2>
      <p>${isAway ? queue.unreachableText : queue.refusedText(fault.message)}</p>
      <button class="main" type="button" @click=${again}>${queue.refresh}</button>
    </section>
  `
}

interface Empty {
  readonly desk: Desk
  readonly looking: Looking
  readonly counts: Counts | undefined
}

/** Says why there is nothing, and where there may be something. */
export function nothingHere({ desk, looking, counts }: Empty): TemplateResult {
  const { queue } = desk.words
  const kind = looking.text ? 'found' : isFiltered(looking) ? 'filtered' : looking.view
  const { title, text } = queue.empty[kind]
  const hrefOf = (change: Partial<Looking>) =>
    desk.hrefOf({ room: 'queue', parameters: {}, search: searchOf({ ...looking, ...change }, desk.viewer) })
  const hasUnowned = kind === 'mine' && (counts?.unowned.count ?? 0) > 0
  return html`
    <section class="empty">
      <h2>${title}</h2>
      <p>${text}</p>
      ${kind === 'filtered' ? html`<a class="button" href=${hrefOf(noFilters)}>${queue.clearFilters}</a>` : nothing}
      ${hasUnowned ? html`<a class="button" href=${hrefOf({ view: 'unowned' })}>${queue.toUnowned}</a>` : nothing}
    </section>
  `
}
