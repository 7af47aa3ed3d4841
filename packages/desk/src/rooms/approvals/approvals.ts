import { WaitingApprovals, WaitingCompensations } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { AskedPages } from '../../client/asked-pages.ts'
import type { Key } from '../../keys/keys.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { WordedRoom } from '../worded-room.ts'
import './approval.ts'
import { approvalsStyles } from './approvals.styles.ts'
import type { Owed } from './compensation.ts'
import './compensation.ts'
import type { Waiting } from './deciding.ts'
import type { Act, DecidingCard } from './deciding-card.ts'
import { Listed } from './listed.ts'
import { type ApprovalWords, approvalWordsIn } from './words/words.ts'

type Offer = Waiting & { readonly id: string }

const pageSize = 20
/** How often it is asked again by itself, while somebody looks at it. */
const againMs = 30_000

/** What waits for a second person, what has to be decided first on top. */
@customElement('desk-approvals')
export class ApprovalsRoom extends WordedRoom<'approvals', ApprovalWords> {
  static override styles = [...WordedRoom.styles, approvalsStyles]

  readonly #offers = new AskedPages(this, () => ({
    client: this.desk.client,
    document: WaitingApprovals,
    variables: { first: pageSize },
    about: ['Complaint'],
    pageOf: ({ waitingApprovals: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => ({ ...node, id: node.option.id })),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  }))
  readonly #owed = new AskedPages(this, () => ({
    client: this.desk.client,
    document: WaitingCompensations,
    variables: { first: pageSize },
    about: ['Complaint'],
    pageOf: ({ waitingCompensations: { edges, pageInfo } }) => ({
      items: edges.map(({ node }) => ({ ...node, id: node.complaintId })),
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  }))
  #again: ReturnType<typeof setInterval> | undefined
  /** What somebody is deciding: it stays where it stood until that is over, whatever the list says. */
  readonly #deciding = new Set<string>()
  readonly #offersShown = new Listed<Offer>()
  readonly #owedShown = new Listed<Owed & { readonly id: string }>()

  protected override wordsIn(language: Language): Promise<ApprovalWords> {
    return approvalWordsIn(language)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#again = setInterval(() => !document.hidden && this.refresh(), againMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#again)
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.isConnected && this.said) this.desk.keys.set(this, this.keys(this.said))
  }

  private keys({ keys }: ApprovalWords): Key[] {
    const { section } = keys
    return [
      { keys: 'j', does: keys.next, section, run: () => this.move(1) },
      { keys: 'k', does: keys.previous, section, run: () => this.move(-1) },
      { keys: 'a', does: keys.approve, section, run: () => void this.begin('APPROVE') },
      { keys: 'd', does: keys.decline, section, run: () => void this.begin('DECLINE') },
      { keys: 'o', does: keys.open, section, run: () => this.open() },
      { keys: 'r', does: keys.refresh, section, run: () => this.refresh() },
    ]
  }

  private get cards(): DecidingCard[] {
    return [...this.renderRoot.querySelectorAll<DecidingCard>('desk-approval, desk-compensation')]
  }

  private get current(): DecidingCard | undefined {
    return this.cards.find((card) => card.matches(':focus-within'))
  }

  private move(step: number): void {
    const { cards, current } = this
    const next = current ? cards.indexOf(current) + step : 0
    cards[Math.max(0, Math.min(cards.length - 1, next))]?.focus()
  }

  private async begin(act: Act): Promise<void> {
    await this.current?.begin(act)
  }

  private open(): void {
    const { current } = this
    if (current) this.desk.go({ room: 'case', parameters: { id: current.complaintId } })
  }

  private refresh(): void {
    this.#offers.again()
    this.#owed.again()
  }

  private turned({ detail, target }: CustomEvent<boolean>): void {
    const { waitingId } = target as DecidingCard
    if (detail) this.#deciding.add(waitingId)
    else this.#deciding.delete(waitingId)
    this.requestUpdate()
  }

  /** The next one comes under the keys where this one was. */
  private decided({ detail, target }: CustomEvent<string>): void {
    this.desk.say({ text: detail })
    const { cards, current } = this
    // Whoever has gone on to another one stays there.
    if (!current || current !== target) return
    const at = cards.indexOf(current)
    const next = cards[at + 1] ?? cards[at - 1]
    if (next) next.focus()
    else this.arrive()
  }

  private notDecided({ detail }: CustomEvent<string>): void {
    this.desk.say({ text: detail, kind: 'FAULT' })
    this.refresh()
  }

  protected override shown(said: ApprovalWords): TemplateResult {
    const { items: waitingOffers } = this.#offers
    const { items: waitingOwed } = this.#owed
    const fault = this.#offers.fault ?? this.#owed.fault
    if (!waitingOffers || !waitingOwed)
      return fault ? failed(this.desk, fault, () => this.refresh()) : waiting(this.desk)
    const { desk } = this
    const offers = this.#offersShown.with(waitingOffers, this.#deciding)
    const owed = this.#owedShown.with(waitingOwed, this.#deciding)
    if (offers.length + owed.length === 0)
      return html`${stale(desk, fault, () => this.refresh())} ${this.nothingWaits(said)}`
    return html`
      <p class="intro">${said.intro}</p>
      ${stale(desk, fault, () => this.refresh())}
      <div @deciding=${this.turned} @decided=${this.decided} @not-decided=${this.notDecided}>
        ${
          offers.length > 0
            ? html`<h2>${said.offers}</h2><div class="cards">${repeat(
                offers,
                ({ id }) => id,
                (each) =>
                  html`<desk-approval .desk=${desk} .said=${said} .waiting=${each} ?gone=${!waitingOffers.includes(each)}></desk-approval>`,
              )}</div>`
            : nothing
        }
        ${this.more(said, this.#offers)}
        ${
          owed.length > 0
            ? html`<h2>${said.owed}</h2><div class="cards">${repeat(
                owed,
                ({ id }) => id,
                (each) =>
                  html`<desk-compensation .desk=${desk} .said=${said} .owed=${each} ?gone=${!waitingOwed.includes(each)}></desk-compensation>`,
              )}</div>`
            : nothing
        }
        ${this.more(said, this.#owed)}
      </div>
    `
  }

  private more(said: ApprovalWords, list: { hasMore: boolean; more(): void }): TemplateResult | typeof nothing {
    if (!list.hasMore) return nothing
    return html`<p class="foot"><button type="button" @click=${() => list.more()}>${said.more}</button></p>`
  }

  private nothingWaits({ empty }: ApprovalWords): TemplateResult {
    return html`
      <section class="empty">
        <h2>${empty.title}</h2>
        <p>${empty.text}</p>
        <a class="button" href=${this.desk.hrefOf({ room: 'queue', parameters: {} })}>${empty.toQueue}</a>
      </section>
    `
  }
}
