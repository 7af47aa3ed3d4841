import type { SuggestionState } from '@redress/schema/enums'
import { StoreShape, Suggestions } from '@redress/schema/operations'
import { suggestionStates } from '@redress/schema/values'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../client/asked.ts'
import { AskedPages } from '../../client/asked-pages.ts'
import type { Key } from '../../keys/keys.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import '../filing/hand-out.ts'
import { viewsStyles } from '../../look/views.styles.ts'
import type { HandedOut, HandOutSheet } from '../filing/hand-out.ts'
import { type FilingWords, filingWordsIn } from '../filing/words/words.ts'
import { WordedRoom } from '../worded-room.ts'
import './suggestion.ts'
import type { Act, SuggestionCard } from './suggestion.ts'
import { suggestionsStyles } from './suggestions.styles.ts'
import { type SuggestionWords, suggestionWordsIn } from './words/words.ts'

const pageSize = 20
type Shown = SuggestionState | 'ALL'
const shownStates: readonly Shown[] = [...suggestionStates, 'ALL']

/** What customers proposed: what nobody has answered first of all. */
@customElement('desk-suggestions')
export class SuggestionsRoom extends WordedRoom<'suggestions', SuggestionWords> {
  static override styles = [...WordedRoom.styles, viewsStyles, suggestionsStyles]

  /** What whoever sent the last one is handed, now that it is a complaint. */
  @state() private handedOut: HandedOut | undefined
  @state() private filing: FilingWords | undefined
  @query('desk-hand-out') private sheet!: HandOutSheet | null
  readonly #choices = new Asked(this, () => ({ client: this.desk.client, document: StoreShape, variables: {} }))
  readonly #list = new AskedPages(this, () => ({
    client: this.desk.client,
    document: Suggestions,
    variables: { state: this.which === 'ALL' ? null : this.which, first: pageSize },
    about: ['Suggestion'],
    pageOf: ({ suggestions: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => node),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  }))

  protected override async wordsIn(language: Language): Promise<SuggestionWords> {
    const [said, filing] = await Promise.all([suggestionWordsIn(language), filingWordsIn(language)])
    this.filing = filing
    return said
  }

  private get which(): Shown {
    return shownStates.find((each) => each === this.route.search?.state) ?? 'OPEN'
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected && this.said) this.desk.keys.set(this, this.keys(this.said))
  }

  private keys({ keys }: SuggestionWords): Key[] {
    const { section } = keys
    return [
      { keys: 'j', does: keys.next, section, run: () => this.move(1) },
      { keys: 'k', does: keys.previous, section, run: () => this.move(-1) },
      { keys: 'a', does: keys.answer, section, run: () => void this.begin('ANSWER') },
      { keys: 'c', does: keys.turn, section, run: () => void this.begin('TURN') },
    ]
  }

  private get cards(): SuggestionCard[] {
    return [...this.renderRoot.querySelectorAll('desk-suggestion')]
  }

  private move(step: number): void {
    const { cards } = this
    const here = cards.findIndex((card) => card.matches(':focus-within'))
    cards[here === -1 ? 0 : Math.max(0, Math.min(cards.length - 1, here + step))]?.focus()
  }

  private async begin(act: Act): Promise<void> {
    await this.cards.find((card) => card.matches(':focus-within'))?.begin(act)
  }

  private async acted({ detail, target }: CustomEvent<HandedOut | undefined>): Promise<void> {
    // Whoever writes at another one by now stays there.
    const isThere = target instanceof HTMLElement && target.matches(':focus-within')
    // What somebody is handed stays until it is put away.
    this.handedOut = detail ?? this.handedOut
    await this.updateComplete
    if (!isThere) return
    if (!detail || !this.sheet) return this.arrive()
    await this.sheet.updateComplete
    this.sheet.arrive()
    scrollTo({ top: 0 })
  }

  private putAway(): void {
    this.handedOut = undefined
    this.arrive()
  }

  protected override shown(said: SuggestionWords): TemplateResult {
    const { desk, filing, handedOut } = this
    const choices = this.#choices.data?.storefront
    const link = (which: Shown) => html`
      <a
        href=${desk.hrefOf({ room: 'suggestions', parameters: {}, search: { state: which === 'OPEN' ? '' : which } })}
        aria-current=${which === this.which ? 'true' : nothing}
      >${which === 'ALL' ? said.all : said.states[which]}</a>
    `
    return html`
      ${
        handedOut && filing
          ? html`<desk-hand-out
              .desk=${desk} .said=${filing} .filed=${handedOut} .reachable=${choices} .doneLabel=${said.done} @done=${this.putAway}
            ></desk-hand-out>`
          : nothing
      }
      <nav class="views" aria-label=${said.which}>${shownStates.map(link)}</nav>
      ${this.list(said)}
    `
  }

  private list(said: SuggestionWords): TemplateResult {
    const { desk } = this
    const { items, fault } = this.#list
    const again = () => this.#list.again()
    if (!items) return fault ? failed(desk, fault, again) : waiting(desk)
    const { title, text } = said.empty[this.which]
    if (items.length === 0) return html`${stale(desk, fault, again)} ${this.empty(title, text)}`
    const choices = this.#choices.data?.storefront
    return html`
      ${stale(desk, fault, again)}
      <div class="cards" role="group" aria-label=${said.list}>
        ${repeat(
          items,
          ({ id }) => id,
          (each) => html`
            <desk-suggestion .desk=${desk} .said=${said} .suggestion=${each} .choices=${choices} @done=${this.acted}></desk-suggestion>
          `,
        )}
      </div>
      ${
        this.#list.hasMore
          ? html`<p class="foot"><button type="button" @click=${() => this.#list.more()}>${said.more}</button></p>`
          : nothing
      }
    `
  }
}
