import { type CustomerRowFragment, CustomersPage } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { AskedPages } from '../../client/asked-pages.ts'
import type { Key } from '../../keys/keys.ts'
import { day } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { WordedRoom } from '../worded-room.ts'
import { customersStyles } from './customers.styles.ts'
import { filterOf } from './searching.ts'
import { type CustomerWords, customerWordsIn } from './words/words.ts'

const pageSize = 50
const typingMs = 300

/** Everybody who complained, who came last on top, and finding one of them. */
@customElement('desk-customers')
export class CustomersRoom extends WordedRoom<'customers', CustomerWords> {
  static override styles = [...WordedRoom.styles, customersStyles]

  /** What stands in the field; the address follows when the fingers rest. */
  @state() private typed = ''
  @query('#find') private field!: HTMLInputElement | null
  #looksFor = ''
  /** On the way from the search to whom it finds. */
  #goesToList = false
  #typing: ReturnType<typeof setTimeout> | undefined
  readonly #list = new AskedPages(this, () => ({
    client: this.desk.client,
    document: CustomersPage,
    variables: { filter: filterOf(this.looksFor), first: pageSize },
    about: ['Complaint', 'Customer'],
    pageOf: ({ customers: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => node),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  }))

  protected override wordsIn(language: Language): Promise<CustomerWords> {
    return customerWordsIn(language)
  }

  private get looksFor(): string {
    return this.route.search?.find ?? ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // Whoever has left is not taken back by what they typed last.
    clearTimeout(this.#typing)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (!changed.has('route') || this.looksFor === this.#looksFor) return
    this.#looksFor = this.looksFor
    this.typed = this.looksFor
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected && this.said) this.desk.keys.set(this, this.keys(this.said))
    if (!this.#goesToList || this.looksFor !== this.#looksFor || !this.#list.items) return
    this.#goesToList = false
    if (this.renderRoot.querySelector('h1:focus')) this.move(1)
  }

  private keys({ keys }: CustomerWords): Key[] {
    const { section } = keys
    return [
      { keys: 'j', does: keys.next, section, run: () => this.move(1) },
      { keys: 'k', does: keys.previous, section, run: () => this.move(-1) },
      { keys: '/', does: keys.search, section, run: () => this.field?.select() },
    ]
  }

  private move(step: number): void {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.list a')]
    const here = links.findIndex((link) => link.matches(':focus'))
    links[here === -1 ? 0 : Math.max(0, Math.min(links.length - 1, here + step))]?.focus()
  }

  private look(find: string): void {
    clearTimeout(this.#typing)
    this.#looksFor = find
    this.desk.go({ room: 'customers', parameters: {}, search: { find } }, { replace: true })
  }

  private type({ target }: InputEvent): void {
    if (!(target instanceof HTMLInputElement)) return
    this.typed = target.value
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => this.look(this.typed.trim()), typingMs)
  }

  /** From the search to whom it finds, also where they have yet to come. */
  private submit(event: SubmitEvent): void {
    event.preventDefault()
    this.look(this.typed.trim())
    this.arrive()
    this.#goesToList = true
    this.requestUpdate()
  }

  private clear(): void {
    this.typed = ''
    this.look('')
    this.field?.focus()
  }

  protected override shown(said: CustomerWords): TemplateResult {
    return html`
      <form class="search field" role="search" @submit=${this.submit}>
        <label for="find">${said.search}</label>
        <input
          id="find" type="search" autocomplete="off" spellcheck="false" maxlength="254" aria-describedby="hint" .value=${this.typed}
          @input=${this.type}
        />
        <p class="hint" id="hint">${said.searchHint}</p>
      </form>
      ${this.people(said)}
    `
  }

  private people(said: CustomerWords): TemplateResult {
    const { items, fault } = this.#list
    const again = () => this.#list.again()
    if (!items) return fault ? failed(this.desk, fault, again) : waiting(this.desk)
    if (items.length === 0) return html`${stale(this.desk, fault, again)} ${this.nobody(said)}`
    return html`
      ${stale(this.desk, fault, again)}
      <ul class="list" aria-label=${this.looksFor ? said.found : said.list}>
        ${repeat(
          items,
          ({ id }) => id,
          (customer) => this.row(customer, said),
        )}
      </ul>
      ${
        this.#list.hasMore
          ? html`<p class="foot"><button type="button" @click=${() => this.#list.more()}>${said.more}</button></p>`
          : nothing
      }
    `
  }

  private row({ id, name, email, phone, number, createdAt }: CustomerRowFragment, said: CustomerWords): TemplateResult {
    const { language } = this.desk.words
    const reach = [email, phone, number && said.number(number)].filter((part) => part)
    return html`
      <li>
        <a href=${this.desk.hrefOf({ room: 'customer', parameters: { id } })}>${name}</a>
        <small>${said.since(day(language, new Date(createdAt), new Date()))}</small>
        <p>${reach.join(' · ') || said.noContact}</p>
      </li>
    `
  }

  private nobody({ empty, nothingFound }: CustomerWords): TemplateResult {
    if (!this.looksFor) return html`<section class="empty"><h2>${empty.title}</h2><p>${empty.text}</p></section>`
    return html`
      <section class="empty">
        <h2>${nothingFound.title}</h2>
        <p>${nothingFound.text}</p>
        <button type="button" @click=${this.clear}>${nothingFound.clear}</button>
      </section>
    `
  }
}
