import { QueueCounts } from '@redress/schema/operations'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { pathOf, type Route } from '../address/address.ts'
import { Asked } from '../client/asked.ts'
import type { Desk, Notice } from '../desk/desk.ts'
import { mark } from '../desk/opening.ts'
import { globalKeys } from '../keys/global-keys.ts'
import '../keys/keys-dialog.ts'
import { controlStyles } from '../look/controls.styles.ts'
import type { DeskRoom } from '../rooms/room.ts'
import { type RoomName, roomNames, roomOf } from '../rooms/rooms.ts'
import { frameStyles } from './frame.styles.ts'
import { roomIcon } from './icons.ts'
import './notices.ts'
import type { DeskNotices } from './notices.ts'
import './person-menu.ts'
import { SigningOut } from './signing-out.ts'

type RoomElement = DeskRoom<RoomName>

/** The frame around every room: where one is and can go, who is signed in, what was just done. */
@customElement('desk-frame')
export class DeskFrame extends LitElement {
  static override styles = [controlStyles, frameStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) route: Route | undefined
  readonly #counts = new Asked(this, () => ({
    client: this.desk.client,
    document: QueueCounts,
    variables: {},
    about: ['Complaint'],
  }))
  @state() private room: RoomElement | undefined
  @state() private isNotLoaded = false
  @state() private showsKeys = false
  @query('nav [aria-current]') private here!: HTMLElement | null
  @query('desk-notices') private notices!: DeskNotices | null
  private readonly signingOut = new SigningOut(this)
  /** Rooms that stay as they are while somebody is in another. */
  readonly #kept = new Map<RoomName, RoomElement>()
  #path = ''

  say(notice: Notice): void {
    this.notices?.say(notice)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate('desk')
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.desk.keys.drop(this)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) {
      const showKeys = (): void => {
        this.showsKeys = true
      }
      this.desk.keys.set(this, globalKeys(this.desk, showKeys))
    }
    if (changed.has('route')) void this.show(this.route)
    if (this.room && this.route?.room === nameOf(this.room))
      Object.assign(this.room, { desk: this.desk, route: this.route })
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('route')) this.here?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }

  private async show(route: Route | undefined): Promise<void> {
    const path = route ? pathOf({ ...route, search: {} }) : ''
    const isHere = path === this.#path && this.room !== undefined
    this.#path = path
    if (isHere) return
    if (!route) {
      this.room = undefined
      this.desk.keys.release()
      return
    }
    if (this.room?.isAt?.(route)) return this.desk.keys.release()
    const { tag, load, isKept } = roomOf(route.room)
    const left = this.shadowRoot?.activeElement
    this.desk.keys.hold()
    const hadRoom = this.room !== undefined
    try {
      await load()
      // Somebody may have gone elsewhere meanwhile.
      if (path !== this.#path) return
      // The registry says that this element is the room; the tag alone cannot.
      const room = this.#kept.get(route.room) ?? (document.createElement(tag) as RoomElement)
      if (isKept) this.#kept.set(route.room, room)
      this.isNotLoaded = false
      this.room = Object.assign(room, { desk: this.desk, route: this.route ?? route })
      await this.updateComplete
      await room.updateComplete
    } catch {
      if (path === this.#path) this.isNotLoaded = true
    }
    if (path !== this.#path) return
    if (hadRoom) {
      // Whoever has opened a menu meanwhile is not taken away from it.
      const here = this.shadowRoot?.activeElement
      if (!here || here === left) this.room?.arrive()
      scrollTo(0, this.desk.scrolled())
    }
    this.desk.keys.release()
  }

  protected override render(): TemplateResult {
    const { desk, route, room } = this
    const { frame } = desk.words
    const name = route ? desk.words.rooms[route.room].name : frame.nothingHere
    desk.nameThePage(frame.title(name, desk.store.name))
    return html`
      <header>
        <button class="skip" type="button" @click=${this.skip}>${frame.skip}</button>
        <span class="brand">${mark}<span>${desk.store.name}</span></span>
        <nav aria-label=${frame.menu}>${roomNames.filter((each) => roomOf(each).isInMenu).map((each) => this.link(each))}</nav>
        <a class="button new" href=${desk.hrefOf({ room: 'filing', parameters: {} })} aria-current=${route?.room === 'filing' ? 'page' : nothing}>
          ${roomIcon('filing')}<span>${desk.words.rooms.filing.name}</span>
        </a>
        <button class="plain keys" type="button" @click=${this.openKeys}><kbd aria-hidden="true">?</kbd> ${frame.keys}</button>
        <desk-person-menu .desk=${desk}></desk-person-menu>
      </header>
      <main tabindex="-1">${this.isNotLoaded ? this.notLoaded() : route ? room : this.nothingHere()}</main>
      <desk-notices></desk-notices>
      ${this.signingOut.render()}
      ${this.showsKeys ? html`<desk-keys-dialog .desk=${desk} @closed=${this.closeKeys}></desk-keys-dialog>` : nothing}
    `
  }

  private link(name: RoomName): TemplateResult {
    const here = this.route?.room
    const isHere = here === name || (here !== undefined && roomOf(here).within === name)
    const href = this.desk.hrefOf({ room: name, parameters: {} } as Route)
    return html`
      <a href=${href} aria-current=${isHere ? 'page' : nothing}>${roomIcon(name)}<span>${this.desk.words.rooms[name].name}</span>${this.waitingIn(name)}</a>
    `
  }

  private waitingIn(name: RoomName): TemplateResult | typeof nothing {
    const { waiting } = roomOf(name)
    const { count, more } = (waiting && this.#counts.data?.queueCounts[waiting]) ?? { count: 0, more: false }
    return count > 0 ? html`<span class="waiting">${this.desk.words.queue.count(count, more)}</span>` : nothing
  }

  private nothingHere(): TemplateResult {
    const { frame } = this.desk.words
    const queue = this.desk.hrefOf({ room: 'queue', parameters: {} })
    return html`
      <section class="empty">
        <h1 tabindex="-1">${frame.nothingHere}</h1>
        <p>${frame.nothingHereText}</p>
        <a class="button" href=${queue}>${frame.toQueue}</a>
      </section>
    `
  }

  private notLoaded(): TemplateResult {
    const { frame } = this.desk.words
    return html`
      <section class="empty" role="alert">
        <h1 tabindex="-1">${frame.notLoaded}</h1>
        <p>${frame.notLoadedText}</p>
        <button class="main" type="button" @click=${() => location.reload()}>${frame.reload}</button>
      </section>
    `
  }

  private skip(): void {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus()
  }

  private openKeys(): void {
    this.showsKeys = true
  }

  private closeKeys(): void {
    this.showsKeys = false
  }
}

const nameOf = (room: RoomElement): RoomName | undefined =>
  roomNames.find((name) => roomOf(name).tag === room.localName)

declare global {
  interface HTMLElementTagNameMap {
    'desk-frame': DeskFrame
  }
}
