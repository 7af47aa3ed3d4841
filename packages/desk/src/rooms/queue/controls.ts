import type { KeptViewFragment, QueueCountsQuery, StoreShapeQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Desk } from '../../desk/desk.ts'
import {
  type Filters,
  filterNames,
  isFiltered,
  type Looking,
  noFilters,
  searchOf,
  type View,
  views,
} from './looking.ts'
import { currentView, savedViewLinks } from './saved-views.ts'

export type Counts = QueueCountsQuery['queueCounts']

interface Controls {
  readonly desk: Desk
  readonly looking: Looking
}

const countOf = {
  mine: 'mine',
  unowned: 'unowned',
  overdue: 'overdue',
  waiting: 'waitingForCustomer',
  all: 'all',
} as const satisfies Record<View, keyof Counts>

/** Links, so that each view can be opened beside and sent to a colleague. */
interface ViewLinks extends Controls {
  readonly counts: Counts | undefined
  readonly kept: readonly KeptViewFragment[]
}

function viewLinks({ desk, looking, counts, kept }: ViewLinks): TemplateResult {
  const { queue } = desk.words
  const link = (view: View) => {
    const href = desk.hrefOf({
      room: 'queue',
      parameters: {},
      search: searchOf({ ...looking, view, text: '' }, desk.viewer),
    })
    const { count, more } = counts?.[countOf[view]] ?? { count: undefined, more: false }
    const isLate = view === 'overdue' && (count ?? 0) > 0
    const isHere = !looking.text && looking.view === view && !currentView({ desk, looking, views: kept })
    return html`
      <a href=${href} class=${isLate ? 'LATE' : ''} aria-current=${isHere ? 'true' : nothing}>
        ${queue.views[view]} ${count === undefined ? nothing : html`<span class="number">${queue.count(count, more)}</span>`}
      </a>
    `
  }
  return html`<nav class="views" aria-label=${queue.viewsLabel}>${views.map(link)} ${savedViewLinks({ desk, looking, views: kept })}</nav>`
}

interface SearchField {
  readonly desk: Desk
  readonly text: string
  readonly look: (text: string) => void
  /** Leaves the field for the list. */
  readonly leave: () => void
}

function searchField({ desk, text, look, leave }: SearchField): TemplateResult {
  const { queue } = desk.words
  const press = (event: KeyboardEvent) => {
    if (!['Enter', 'Escape', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Escape') look('')
    leave()
  }
  return html`
    <div class="search" role="search">
      <input
        type="search" id="search" aria-label=${`${queue.search}: ${queue.searchHint}`} placeholder=${queue.search} maxlength="200"
        autocomplete="off" spellcheck="false" .value=${live(text)}
        @input=${(event: Event) => event.target instanceof HTMLInputElement && look(event.target.value)} @keydown=${press}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  `
}

interface FilterFields extends Controls {
  readonly shape: StoreShapeQuery | undefined
  readonly narrow: (change: Partial<Filters>) => void
  readonly kept: readonly KeptViewFragment[]
  readonly keep: () => void
  readonly remove: (view: KeptViewFragment) => void
}

export function filterFields({ desk, looking, shape, narrow, kept, keep, remove }: FilterFields): TemplateResult {
  const { queue } = desk.words
  const named = (things: readonly { id: string; name: string }[]) => things.map(({ id, name }) => [id, name] as const)
  const options: Readonly<Record<keyof Filters, readonly (readonly [string, string])[]>> = {
    department: named(shape?.departments ?? []),
    owner: (shape?.staff ?? []).map(({ id, displayName }) => [id, displayName] as const),
    status: Object.entries(queue.statuses),
    severity: Object.entries(queue.severities),
    category: named(shape?.storefront.categories ?? []),
  }
  const field = (name: keyof Filters) => html`
    <label>
      ${queue[name]}
      <select @change=${(event: Event) => event.target instanceof HTMLSelectElement && narrow({ [name]: event.target.value })}>
        <option value="" ?selected=${looking[name] === ''}>${queue.any}</option>
        ${options[name].map(([value, label]) => html`<option value=${value} ?selected=${looking[name] === value}>${label}</option>`)}
      </select>
    </label>
  `
  const isSet = isFiltered(looking)
  const current = currentView({ desk, looking, views: kept })
  const mayRemove = current && (!current.shared || desk.viewer.role === 'ADMIN')
  return html`
    <div class="filters" id="filters">${filterNames.map(field)}</div>
    <div class="line">
      ${isSet ? html`<button class="plain" type="button" @click=${() => narrow(noFilters)}>${queue.clearFilters}</button>` : nothing}
      ${
        (isSet || looking.text) && !current
          ? html`<button class="plain" type="button" @click=${keep}>${queue.kept.open}</button>`
          : nothing
      }
      ${
        mayRemove
          ? html`<button class="plain" type="button" @click=${() => remove(current)}>${queue.kept.remove(current.name)}</button>`
          : nothing
      }
    </div>
  `
}

interface Top extends SearchField, ViewLinks {
  readonly filters: TemplateResult | typeof nothing
  readonly toggleFilters: () => void
}

/** What stands over the list, also while one scrolls. */
export function topOfQueue(top: Top): TemplateResult {
  const { desk, looking, filters, toggleFilters } = top
  const { queue, rooms } = desk.words
  const set = filterNames.filter((name) => looking[name] !== '').length
  return html`
    <div class="top">
      <div class="line">
        <h1 tabindex="-1">${rooms.queue.name}</h1>
        ${searchField(top)}
        <button type="button" aria-expanded=${filters !== nothing} @click=${toggleFilters}>
          ${set > 0 ? queue.filtersSet(set) : queue.filters}
        </button>
      </div>
      ${viewLinks(top)} ${filters}
      ${looking.text ? html`<p class="hint-line">${queue.searching}</p>` : nothing}
    </div>
  `
}
