import { html, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { changedIn } from './fields.ts'
import { SettingsCard } from './settings-card.ts'

const openerOf = (form: string): string => `[data-opens="${CSS.escape(form)}"]`

/** A card with rows that somebody puts in order. What is pressed shows at once, and the last order is what is sent. */
export abstract class OrderedCard<Own> extends SettingsCard<Own> {
  /** The version of the order that stands. */
  @property() orderVersion = ''
  /** The one that was sent last, until the page has it. */
  #sentVersion: string | undefined
  /** Which form is open: of a row, or of a new one. */
  @state() protected open = ''
  /** As somebody has put them, until it has come back. */
  @state() private order: readonly string[] | undefined

  /** The version of what is in the open form, as it was when somebody began to change it. */
  #seen: string | undefined
  #isFollowing = false

  /** Sends an order, as a change of the one with the version. Answers its own version where it is so now. */
  protected abstract put(ids: readonly string[], expectedVersion: string): Promise<string | undefined>

  /** What is wrong with the order, in the words of the card. */
  protected orderFault(notOrdered: string): string {
    const { expectedVersion, ...others } = this.problemsOf('order')
    return this.messageOf('order') || (expectedVersion || Object.keys(others).length > 0 ? notOrdered : '')
  }

  /** The rows have come anew. */
  protected isNew(changed: ReadonlyMap<PropertyKey, unknown>, name: string): void {
    if (changed.has(name) && !this.sending && !this.#isFollowing) this.order = undefined
    if (this.orderVersion === this.#sentVersion) this.#sentVersion = undefined
  }

  protected inOrder<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
    const { order } = this
    return order ? rows.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)) : rows
  }

  /** @param place of all, in their order; `beside`: among which it is moved; `by`: where to */
  protected arrow(
    [label, by]: readonly [string, -1 | 1],
    { id, beside, all }: { id: string; beside: readonly string[]; all: readonly string[] },
  ): TemplateResult {
    const other = beside[beside.indexOf(id) + by]
    const press = () => other && this.swap(all, [id, other], by)
    return html`<button type="button" class="plain" data-move="${by}-${id}" aria-label=${label} aria-disabled=${!other} @click=${press}>${by < 0 ? '↑' : '↓'}</button>`
  }

  private swap(all: readonly string[], [one, other]: readonly [string, string], by: -1 | 1): void {
    const to = new Map([
      [one, other],
      [other, one],
    ])
    this.order = all.map((id) => to.get(id) ?? id)
    // A row that moves in the page loses what is focused in it.
    this.focusOn(`[data-move="${by}-${CSS.escape(one)}"]`)
    void this.follow()
  }

  private async follow(): Promise<void> {
    if (this.#isFollowing) return
    this.#isFollowing = true
    for (let sent: readonly string[] | undefined; this.order && this.order !== sent; ) {
      sent = this.order
      this.#sentVersion = await this.put(sent, this.#sentVersion ?? this.orderVersion)
      if (!this.#sentVersion) this.order = undefined
    }
    this.#isFollowing = false
  }

  protected edit(form: string, first = 'form input, form select'): void {
    this.open = form
    this.#seen = undefined
    this.forget(form)
    this.focusOn(first)
  }

  /** @param form which; whoever has opened another one meanwhile stays in that */
  protected shut(form = this.open): void {
    if (form !== this.open) return
    this.open = ''
    this.focusOn(openerOf(form))
  }

  protected override shutForm(form: string): string {
    const opener = form === this.open ? null : this.renderRoot.querySelector(openerOf(form))
    return opener?.getAttribute('aria-label') ?? ''
  }

  /**
   * The version that is changed in the open form. Where nobody has typed, the form follows what others put in force; and
   * once what somebody else did stands there, sending it again is a decision.
   * @param version as it stands now
   */
  protected seen(version: string): string {
    const filled = this.renderRoot.querySelector('form')
    const isChanged = filled !== null && changedIn(filled).size > 0
    if (!this.#seen || !isChanged || this.problemsOf(this.open).expectedVersion) this.#seen = version
    return this.#seen
  }

  /** The way back from a form that is open. */
  protected cancel(): TemplateResult {
    return html`<button class="plain" type="button" @click=${() => this.shut()}>${this.said.settings.cancel}</button>`
  }

  /** Opens a form in its row; the row says which with `data-opens`. */
  protected opener(form: string, label: string, spoken: string, kind = ''): TemplateResult {
    return html`<button type="button" class=${kind} data-opens=${form} aria-label=${spoken} @click=${() => this.edit(form)}>${label}</button>`
  }
}
