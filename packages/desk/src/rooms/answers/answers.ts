import type { AnswerState } from '@redress/schema/enums'
import { FoundAnswers, type StoreAnswerRowFragment, StoreAnswers } from '@redress/schema/operations'
import { answerStates } from '@redress/schema/values'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../client/asked.ts'
import { AskedPages } from '../../client/asked-pages.ts'
import type { Key } from '../../keys/keys.ts'
import { viewsStyles } from '../../look/views.styles.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { WordedRoom } from '../worded-room.ts'
import { answersStyles } from './answers.styles.ts'
import { dayInWords } from './days.ts'
import { type AnswersRoomWords, answersWordsIn } from './words/words.ts'

const pageSize = 50
const typingMs = 300
const shownStates: readonly AnswerState[] = ['PUBLISHED', 'DRAFT', 'RETIRED']

/** What the store tells everybody: what has to be looked at soonest first, so stale ones stand at the top. */
@customElement('desk-answers')
export class AnswersRoom extends WordedRoom<'answers', AnswersRoomWords> {
  static override styles = [...WordedRoom.styles, viewsStyles, answersStyles]

  @state() private sought = ''
  @query('#find') private field!: HTMLInputElement | null
  #typing: ReturnType<typeof setTimeout> | undefined
  readonly #list = new AskedPages(this, () => ({
    client: this.desk.client,
    document: StoreAnswers,
    variables: { state: this.which, first: pageSize },
    about: ['StoreAnswer'],
    pageOf: ({ storeAnswers: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => node),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  }))
  readonly #found = new Asked(this, () =>
    this.sought ? { client: this.desk.client, document: FoundAnswers, variables: { search: this.sought } } : undefined,
  )

  protected override wordsIn(language: Language): Promise<AnswersRoomWords> {
    return answersWordsIn(language)
  }

  private get which(): AnswerState {
    const { state: named = '' } = this.route.search ?? {}
    return answerStates.find((each) => each === named) ?? 'PUBLISHED'
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected && this.said) this.desk.keys.set(this, this.keys(this.said))
  }

  private keys({ keys }: AnswersRoomWords): Key[] {
    const { section } = keys
    return [
      { keys: 'j', does: keys.next, section, run: () => this.move(1) },
      { keys: 'k', does: keys.previous, section, run: () => this.move(-1) },
      { keys: 'w', does: keys.write, section, run: () => this.desk.go({ room: 'answer', parameters: { id: 'new' } }) },
      { keys: '/', does: keys.find, section, run: () => this.field?.select() },
    ]
  }

  private move(step: number): void {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('.list a')]
    const here = links.findIndex((link) => link.matches(':focus'))
    links[here === -1 ? 0 : Math.max(0, Math.min(links.length - 1, here + step))]?.focus()
  }

  private typed({ target }: InputEvent): void {
    clearTimeout(this.#typing)
    if (!(target instanceof HTMLInputElement)) return
    const { value } = target
    this.#typing = setTimeout(() => {
      this.sought = value.trim()
    }, typingMs)
  }

  protected override shown(said: AnswersRoomWords): TemplateResult {
    const { desk, which, sought } = this
    const link = (each: AnswerState) => html`
      <a
        href=${desk.hrefOf({ room: 'answers', parameters: {}, search: { state: each === 'PUBLISHED' ? '' : each } })}
        aria-current=${each === which && !sought ? 'true' : nothing}
      >${said.states[each]}</a>
    `
    return html`
      <div class="top">
        <div class="field">
          <label for="find">${said.search}</label>
          <input id="find" type="search" maxlength="200" autocomplete="off" @input=${this.typed} />
        </div>
        <a class="button" href=${desk.hrefOf({ room: 'answer', parameters: { id: 'new' } })}>${said.write}</a>
      </div>
      <nav class="views" aria-label=${said.which}>${shownStates.map(link)}</nav>
      ${sought ? this.found(said) : this.list(said)}
    `
  }

  private found(said: AnswersRoomWords): TemplateResult {
    const { data, fault } = this.#found
    if (!data) return fault ? failed(this.desk, fault, () => this.#found.again()) : waiting(this.desk)
    const { title, text } = said.nothingFound
    return data.foundAnswers.length > 0 ? this.rows(said, data.foundAnswers) : this.empty(title, text)
  }

  private list(said: AnswersRoomWords): TemplateResult {
    const { desk } = this
    const { items, fault } = this.#list
    const again = () => this.#list.again()
    if (!items) return fault ? failed(desk, fault, again) : waiting(desk)
    const { title, text } = said.empty[this.which]
    if (items.length === 0) return html`${stale(desk, fault, again)} ${this.empty(title, text)}`
    return html`
      ${stale(desk, fault, again)} ${this.rows(said, items)}
      ${
        this.#list.hasMore
          ? html`<p class="foot"><button type="button" @click=${() => this.#list.more()}>${said.more}</button></p>`
          : nothing
      }
    `
  }

  private rows(said: AnswersRoomWords, items: readonly StoreAnswerRowFragment[]): TemplateResult {
    return html`
      <ul class="list" aria-label=${said.list}>
        ${repeat(
          items,
          ({ id }) => id,
          (each) =>
            html`<li class=${each.isStale && each.state === 'PUBLISHED' ? 'stale' : ''}>${this.row(said, each)}</li>`,
        )}
      </ul>
    `
  }

  private row(said: AnswersRoomWords, answer: StoreAnswerRowFragment): TemplateResult {
    const { id, title, kind, owner, helped, notHelped } = answer
    return html`
      <a href=${this.desk.hrefOf({ room: 'answer', parameters: { id } })}>
        <span class="title">${title}</span>
        <span class="facts">
          ${kind === 'GUIDE' ? html`<span>${said.guide}</span>` : nothing}
          <span>${owner ? said.owner(owner.displayName) : said.ownerLeft}</span>
          ${answer.state === 'PUBLISHED' ? html`<span>${said.helped(helped, notHelped)}</span>` : nothing}
        </span>
        <span class="when">${whenOf(said, answer, this.desk.words.language)}</span>
      </a>
    `
  }
}

/** When it is looked at again; of what nobody sees any more, nothing. */
export function whenOf(
  said: AnswersRoomWords,
  { isStale, reviewOn, state: stands }: Pick<StoreAnswerRowFragment, 'isStale' | 'reviewOn' | 'state'>,
  language: Language,
): string {
  if (stands === 'RETIRED') return ''
  const day = dayInWords(language, reviewOn)
  return isStale && stands === 'PUBLISHED' ? said.stale(day) : said.reviewOn(day)
}
