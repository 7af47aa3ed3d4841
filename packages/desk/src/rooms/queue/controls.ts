import type { QueueCountsQuery, StoreShapeQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Desk } from '../../desk/desk.ts'
import { type Filters, filterNames, type Looking, noFilters, searchOf, type View, views } from './looking.ts'

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
export function viewLinks({ desk, looking, counts }: Controls & { counts: Counts | undefined }): TemplateResult {
  const { queue } = desk.words
  const link = (view: View) => {
    const href = desk.hrefOf({
      room: 'queue',
      parameters: {},
      search: searchOf({ ...looking, view, text: '' }, desk.viewer),
    })
    const { count, more } = counts?.[countOf[view]] ?? { count: undefined, more: false }
    const isLate = view === 'overdue' && (count ?? 0) > 0
    return html`
      <a href=${href} class=${isLate ? 'LATE' : ''} aria-current=${!looking.text && looking.view === view ? 'true' : nothing}>
        ${queue.views[view]} ${count === undefined ? nothing : html`<span class="number">${queue.count(count, more)}</span>`}
      </a>
    `
  }
  return html`<nav class="views" aria-label=${queue.viewsLabel}>${views.map(link)}</nav>`
}

interface SearchField {
  readonly desk: Desk
  readonly text: string
  readonly look: (text: string) => void
  /** Leaves the field for the list. */
  readonly leave: () => void
}

export function searchField({ desk, text, look, leave }: SearchField): TemplateResult {
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
}

export function filterFields({ desk, looking, shape, narrow }: FilterFields): TemplateResult {
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
  const isSet = filterNames.some((name) => looking[name] !== '')
  const clear = () => narrow(noFilters)
  return html`
    <div class="filters" id="filters">
      ${filterNames.map(field)}
      ${isSet ? html`<button class="plain" type="button" @click=${clear}>${queue.clearFilters}</button>` : nothing}
    </div>
  `
}
