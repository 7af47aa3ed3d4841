import { html, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { SettingsCard } from './settings-card.ts'

/** A card with rows that somebody puts in order. What is pressed shows at once, and the last order is what is sent. */
export abstract class OrderedCard<Own> extends SettingsCard<Own> {
  /** Which form is open: of a row, or of a new one. */
  @state() protected open = ''
  /** As somebody has put them, until it has come back. */
  @state() private order: readonly string[] | undefined

  /** Sends an order. Answers whether it is so now. */
  protected abstract put(ids: readonly string[]): Promise<boolean>

  /** The rows have come anew. */
  protected isNew(changed: ReadonlyMap<PropertyKey, unknown>, name: string): void {
    if (changed.has(name) && !this.sending) this.order = undefined
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
    for (let sent: readonly string[] | undefined; this.order && this.order !== sent && !this.sending; ) {
      sent = this.order
      if (!(await this.put(sent))) this.order = undefined
    }
  }

  protected edit(form: string, first = 'form input, form select'): void {
    this.open = form
    this.forget()
    this.focusOn(first)
  }

  protected shut(): void {
    const { open } = this
    this.open = ''
    this.focusOn(`[data-opens="${CSS.escape(open)}"]`)
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
