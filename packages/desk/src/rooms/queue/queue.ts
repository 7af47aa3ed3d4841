import type { QueueRowFragment } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Ticking } from '../../times/ticking.ts'
import { DeskRoom } from '../room.ts'
import { QueueAnswers } from './answers.ts'
import { filterFields, topOfQueue } from './controls.ts'
import { Following } from './following.ts'
import { type Filters, isFiltered, type Looking, lookingOf, noFilters, searchOf, type View } from './looking.ts'
import { picked } from './picking.ts'
import { queueStyles } from './queue.styles.ts'
import { queueKeys } from './queue-keys.ts'
import { row } from './row.ts'
import type { QueueSeveral } from './several.ts'
import { failed, nothingHere, skeleton, stale } from './states.ts'
import './keep-view.ts'
import { removeView } from './saved-views.ts'
import './several.ts'

const typingMs = 250

/** What breaks first, on top. */
@customElement('desk-queue')
export class QueueRoom extends DeskRoom<'queue'> {
  static override styles = [...DeskRoom.styles, queueStyles]

  @state() private selected: ReadonlySet<string> = new Set()
  @state() private showsFilters = false
  @state() private keepsView = false
  /** What stands in the search field. */
  @state() private text = ''
  @query('desk-queue-several') private several!: QueueSeveral | null
  @query('.more') private end!: HTMLElement | null

  readonly #answers = new QueueAnswers(this)
  readonly #seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#answers.list.more(), {
    rootMargin: '600px',
  })
  #typing: ReturnType<typeof setTimeout> | undefined
  #watched: HTMLElement | null = null
  #lookedFor = ''
  /** On the way from the search to what it finds. */
  #goesToList = false
  #opened = ''
  #lastPicked = ''
  #shownView: string | undefined
  /** Where the keys are: a row that is not in the list any more gives its place to the one behind it. */
  #at = 0

  constructor() {
    super()
    new Ticking(this)
    new Following(this, { refresh: () => this.refresh(), isShown: () => this.#answers.list.items !== undefined })
    this.addEventListener('focusin', () => {
      this.#opened = this.focusedId() ?? ''
    })
  }

  /** Whoever comes back from a case is on the row that they opened. */
  override arrive(): void {
    const link = this.#opened && this.renderRoot.querySelector<HTMLElement>(`[data-id="${this.#opened}"] .what a`)
    if (link) link.focus({ preventScroll: true })
    else super.arrive()
  }

  get looking(): Looking {
    return lookingOf(this.route.search ?? {}, this.desk.viewer)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.desk.keys.drop(this)
    // Whoever has left is not taken back by what they typed last.
    clearTimeout(this.#typing)
    this.text = this.#lookedFor
    this.#seen.disconnect()
    this.#watched = null
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.isConnected) return
    this.desk.keys.set(this, queueKeys(this.desk.words, this))
    this.showCurrentView()
    this.reachList()
    if (this.end !== this.#watched) {
      this.#seen.disconnect()
      this.#watched = this.end
      if (this.end) this.#seen.observe(this.end)
    }
  }

  /** On a phone the views are wider than the screen, and wider still once they have their numbers. */
  private showCurrentView(): void {
    const current = this.renderRoot.querySelector('.views [aria-current]')
    if (current?.textContent !== this.#shownView) current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    this.#shownView = current?.textContent ?? undefined
  }

  refresh(): void {
    this.#answers.again()
  }

  look(change: Partial<Looking>, { replace = false }: { replace?: boolean } = {}): void {
    const { desk } = this
    desk.go(
      { room: 'queue', parameters: {}, search: searchOf({ ...this.looking, ...change }, desk.viewer) },
      { replace },
    )
  }

  showView(view: View): void {
    this.look({ view, text: '' })
  }

  /** The row under the keys and `step` rows on from it. */
  move(step: number): void {
    const links = this.links()
    if (links.length === 0) return
    const here = links.findIndex((link) => link.matches(':focus'))
    // From elsewhere the keys come back to the row that they were on.
    const next =
      here === -1 ? Math.min(this.#at, links.length - 1) : Math.max(0, Math.min(links.length - 1, here + step))
    this.#at = next
    links[next]?.focus()
    links[next]?.closest('li')?.scrollIntoView({ block: 'nearest' })
    if (next >= links.length - 3) this.#answers.list.more()
  }

  /** Opens the row under the keys, as Enter does. */
  open(): void {
    const id = this.focusedId()
    if (id) this.desk.go({ room: 'case', parameters: { id } })
  }

  /** What the keys act on: what is selected, else the row that has the focus. */
  inHand(): readonly QueueRowFragment[] {
    const items = this.#answers.list.items ?? []
    if (this.selected.size > 0) return items.filter(({ id }) => this.selected.has(id))
    const id = this.focusedId()
    return items.filter((complaint) => complaint.id === id)
  }

  selectFocused(): void {
    const id = this.focusedId()
    if (id) this.pick(id, !this.selected.has(id))
  }

  async chooseOwner(): Promise<void> {
    const [complaint] = this.inHand()
    if (!complaint) return
    if (this.selected.size === 0) this.pick(complaint.id, true)
    await this.updateComplete
    this.several?.choose()
  }

  async take(): Promise<void> {
    const complaints = this.inHand()
    for (const { id } of complaints) this.pick(id, true)
    await this.updateComplete
    void this.several?.give(this.desk.viewer.id, complaints)
  }

  toSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#search')?.select()
  }

  /** From the search to what it finds, also where that has yet to come. */
  private toList(): void {
    clearTimeout(this.#typing)
    const text = this.text.trim()
    if (text !== this.#lookedFor) this.lookFor(text)
    super.arrive()
    this.#goesToList = true
    this.requestUpdate()
  }

  private reachList(): void {
    if (!this.#goesToList || this.looking.text !== this.#lookedFor || !this.#answers.list.items) return
    this.#goesToList = false
    this.#at = 0
    // Whoever has gone elsewhere meanwhile stays there.
    if (this.renderRoot.querySelector('h1:focus')) this.links()[0]?.focus()
  }

  async toFilters(): Promise<void> {
    this.showsFilters = true
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.filters select')?.focus()
  }

  clear(): void {
    if (this.selected.size > 0) this.selected = new Set()
    else if (this.looking.text || isFiltered(this.looking)) this.look({ text: '', ...noFilters })
    this.showsFilters = false
  }

  private links(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.what a')]
  }

  private focusedId(): string | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.row:focus-within')?.dataset.id
  }

  /** With Shift everything between the last one and this. */
  private pick(id: string, isSelected: boolean, event?: Event): void {
    const ids = (this.#answers.list.items ?? []).map((complaint) => complaint.id)
    const from = event instanceof MouseEvent && event.shiftKey ? this.#lastPicked : undefined
    this.selected = picked(this.selected, { id, isSelected, from, ids })
    this.#lastPicked = id
  }

  /** What is being typed is the field's own; the address follows when the fingers rest. */
  private typed(text: string): void {
    this.text = text
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => this.lookFor(text.trim()), typingMs)
  }

  private lookFor(text: string): void {
    this.#lookedFor = text
    this.look({ text }, { replace: true })
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('route') || this.looking.text === this.#lookedFor) return
    this.text = this.looking.text
    this.#lookedFor = this.text
  }

  protected override render(): TemplateResult {
    const { desk, looking } = this
    const kept = this.#answers.views.data?.savedViews ?? []
    const filters = filterFields({
      desk,
      looking,
      kept,
      shape: this.#answers.shape.data,
      narrow: (change: Partial<Filters>) => this.look(change),
      keep: () => {
        this.keepsView = true
      },
      remove: (view) => void removeView(desk, view),
    })
    const top = topOfQueue({
      desk,
      looking,
      kept,
      text: this.text,
      look: (text) => this.typed(text),
      leave: () => this.toList(),
      counts: this.#answers.counts.data?.queueCounts,
      filters: this.showsFilters ? filters : nothing,
      toggleFilters: () => {
        this.showsFilters = !this.showsFilters
      },
    })
    const asking = html`<desk-keep-view .desk=${desk} .looking=${looking} @closed=${this.keptView}></desk-keep-view>`
    return html`${top} ${this.content()} ${this.keepsView ? asking : nothing}`
  }

  protected override content(): TemplateResult {
    const { items, fault, isWaiting } = this.#answers.list
    const { queue } = this.desk.words
    if (!items) return fault ? failed(this.desk, fault, () => this.refresh()) : skeleton(this.desk)
    const selected = items.filter(({ id }) => this.selected.has(id))
    const now = new Date()
    const line = (complaint: QueueRowFragment) =>
      row({
        complaint,
        desk: this.desk,
        now,
        isSelected: this.selected.has(complaint.id),
        select: (isSelected, event) => this.pick(complaint.id, isSelected, event),
      })
    return html`
      ${fault ? stale(this.desk, { fault, knownAt: this.#answers.list.knownAt, again: () => this.refresh() }) : nothing}
      ${
        items.length === 0
          ? nothingHere({ desk: this.desk, looking: this.looking, counts: this.#answers.counts.data?.queueCounts })
          : html`<ul class="list" aria-label=${this.looking.text ? queue.found : queue.list}>${repeat(items, ({ id }) => id, line)}</ul>`
      }
      ${
        this.#answers.list.hasMore
          ? html`
              <p class="foot more">
                <button type="button" @click=${() => this.#answers.list.more()}>${isWaiting ? `${queue.loadingMore} …` : queue.more}</button>
              </p>
            `
          : nothing
      }
      <desk-queue-several
        ?hidden=${selected.length === 0} .desk=${this.desk} .complaints=${selected} .staff=${this.#answers.shape.data?.staff ?? []}
        @given=${this.given} @clear=${this.clear}
      ></desk-queue-several>
    `
  }

  private keptView(): void {
    this.keepsView = false
  }

  private given({ detail: ids }: CustomEvent<readonly string[]>): void {
    this.selected = new Set([...this.selected].filter((id) => !ids.includes(id)))
    const at = this.shadowRoot?.activeElement
    // Whoever writes or looks elsewhere by now stays there.
    if (at && at !== this.several) return
    void this.updateComplete.then(() => this.links()[this.#at]?.focus())
  }
}
