import { OpenDesk } from '@redress/schema/operations'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Route } from '../address/address.ts'
import { Addresses } from '../address/addresses.ts'
import { type Connection, connect } from '../client/connection.ts'
import type { Line } from '../client/post-exchange.ts'
import { type Ended, Session } from '../client/session.ts'
import type { DeskFrame } from '../frame/frame.ts'
import '../frame/frame.ts'
import { Keys } from '../keys/keys.ts'
import { controlStyles } from '../look/controls.styles.ts'
import { tokens } from '../look/tokens.styles.ts'
import { type PasswordLink, takeFailure, takePasswordLink } from '../sign-in/password-link.ts'
import '../sign-in/sign-in.ts'
import '../sign-in/sign-in-again.ts'
import { english } from '../words/english.ts'
import { chooseLanguage, type Language, preferredLanguage, type Words, wordsIn } from '../words/words.ts'
import type { Desk, Provider, Store, Viewer } from './desk.ts'
import { cardPage, type OpeningState, openingPage } from './opening.ts'
import { deskStyles } from './redress-desk.styles.ts'

type State =
  | OpeningState
  | { readonly kind: 'OUTSIDE'; readonly store: Store; readonly link?: PasswordLink; readonly told?: string }
  | { readonly kind: 'INSIDE'; readonly desk: Desk }

const storeInPath = /^(.*\/desk\/([0-9a-z]{12}))(?:\/|$)/

/**
 * Where the people of a store work: sign-in, frame and rooms. This is the one on the page that the server has at
 * `/desk/{store}`, where it needs nothing; what is `protected` is done otherwise on a page of the store's own
 * (`embedded/embedded-desk.ts`).
 *
 * @summary The desk of a store.
 */
export class RedressDesk extends LitElement {
  static override styles = [tokens, controlStyles, deskStyles]

  /** The id of the store. That in the address unless told. */
  @property() store = storeInPath.exec(location.pathname)?.[2] ?? ''
  /** The path below which the desk's places are. That of the store's desk unless told. */
  @property() base = storeInPath.exec(location.pathname)?.[1] ?? location.pathname
  /** Where GraphQL is answered. No attribute: passwords go to where the script came from, whatever markup says. */
  readonly endpoint: string = '/graphql'

  @state() private state: State = { kind: 'OPENING' }
  @state() private words: Words = english
  @state() private route: Route | undefined
  @state() private asksAgain: Ended | undefined
  @query('desk-frame') private frame!: DeskFrame | null

  readonly #keys = new Keys()
  readonly #askAgain = (why: Ended): void => {
    this.asksAgain = why
  }
  #session = new Session(this.#askAgain)
  #line: (Line & { language: string }) | undefined
  #connection: Connection | undefined
  #provider: Provider | null = null
  #addresses: Addresses | undefined
  #leave = new AbortController()
  /** Of who is signed in. */
  #seat = new AbortController()

  override connectedCallback(): void {
    super.connectedCallback()
    this.#leave = new AbortController()
    const { signal } = this.#leave
    this.#addresses = this.addressesFor((route) => this.arrive(route))
    this.route = this.#addresses.here()
    this.addEventListener('click', (event) => this.#addresses?.follow(event), { signal })
    this.keysCome.addEventListener('keydown', (event) => this.press(event), { signal })
    addEventListener('hashchange', () => this.takeLink(), { signal })
    addEventListener('online', () => this.state.kind === 'UNREACHABLE' && this.open(), { signal })
    void this.speak(preferredLanguage()).then(() => this.open())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#leave.abort()
    this.#addresses?.close()
  }

  /** Who am I, and where? */
  private async open(): Promise<void> {
    const reply = await this.connection().ask(OpenDesk, {})
    if (reply.kind === 'FAULT') {
      const { fault } = reply
      this.state = fault.kind === 'UNREACHABLE' ? { kind: 'UNREACHABLE' } : { kind: 'REFUSED', message: fault.message }
      if (fault.kind === 'UNREACHABLE' && !this.#leave.signal.aborted) setTimeout(() => this.tryAgain(), 5000)
      return
    }
    const { viewer, storefront, providerSignIn } = reply.data
    // Taken once it can be shown: until then a page that is loaded again, or asks again, still has it.
    const link = this.passwordLink()
    this.#provider = providerSignIn
    const failure = takeFailure()
    const told = failure && this.words.signIn.notSignedIn(failure)
    if (viewer && !link && !told) this.enter(viewer, storefront)
    else this.state = { kind: 'OUTSIDE', store: storefront, ...(link && { link }), ...(told && { told }) }
  }

  private tryAgain(): void {
    if (this.state.kind === 'UNREACHABLE') void this.open()
  }

  private connection(): Connection {
    this.#line ??= {
      endpoint: this.endpoint,
      language: this.words.language,
      session: this.#session,
      ...this.asker,
    }
    this.#connection ??= connect(this.#line)
    return this.#connection
  }

  private enter(viewer: Viewer, store: Store): void {
    const addresses = this.#addresses
    if (!addresses) return
    this.#session.isOpen = true
    this.#seat.abort()
    this.#seat = new AbortController()
    this.state = {
      kind: 'INSIDE',
      desk: {
        ...this.connection(),
        viewer,
        store,
        words: this.words,
        keys: this.#keys,
        left: this.#seat.signal,
        hrefOf: (route) => addresses.hrefOf(route),
        go: (route, options) => addresses.go(route, options),
        scrolled: () => addresses.scrolled(),
        nameThePage: (name) => this.nameThePage(name),
        say: (notice) => this.frame?.say(notice),
      },
    }
  }

  private entered({ detail: viewer }: CustomEvent<Viewer>): void {
    const { state } = this
    if (state.kind !== 'OUTSIDE') return
    // Nobody of the last one's answers is the next one's to see.
    this.#connection = undefined
    this.enter(viewer, state.store)
  }

  private enteredAgain({ detail: viewer }: CustomEvent<Viewer>): void {
    const { state } = this
    if (state.kind !== 'INSIDE') return
    this.asksAgain = undefined
    this.#session.resume(viewer.id !== state.desk.viewer.id ? 'BY_SOMEBODY_ELSE' : 'BY_THE_SAME')
  }

  /** Somebody else takes the seat: nothing of the last one stays. */
  private leave(told?: string): void {
    const { state } = this
    this.asksAgain = undefined
    this.#seat.abort()
    this.#session.isOpen = false
    this.#session.resume('BY_SOMEBODY_ELSE')
    // What is answered to the last one from now on asks the next one nothing.
    this.#session = new Session(this.#askAgain)
    this.#line = this.#connection = undefined
    if (state.kind === 'INSIDE') this.state = { kind: 'OUTSIDE', store: state.desk.store, ...(told && { told }) }
  }

  /** A link that is opened in the page that stands already changes only what is behind the `#`. */
  private takeLink(): void {
    const { state } = this
    if (state.kind === 'OPENING' || !/^#(invite|reset)=/.test(location.hash)) return
    const store = state.kind === 'OUTSIDE' ? state.store : state.kind === 'INSIDE' ? state.desk.store : undefined
    const link = store && this.passwordLink()
    if (link) this.state = { kind: 'OUTSIDE', store, link }
  }

  protected addressesFor(arrived: (route: Route | undefined) => void): Addresses {
    return new Addresses(this.base, arrived)
  }

  /** Where keys are listened for. */
  protected get keysCome(): GlobalEventHandlers {
    return window
  }

  private press(event: KeyboardEvent): void {
    if (this.state.kind === 'INSIDE' && !this.asksAgain) this.#keys.press(event)
  }

  /** The browser says who asks, by its cookie. */
  protected get asker(): Pick<Line, 'who' | 'heard'> {
    return { who: () => ({ 'x-redress-store': this.store }) }
  }

  protected passwordLink(): PasswordLink | undefined {
    return takePasswordLink()
  }

  protected sayLanguage(language: Language): void {
    document.documentElement.lang = language
  }

  protected nameThePage(name: string): void {
    document.title = name
  }

  private arrive(route: Route | undefined): void {
    this.route = route
  }

  private async speak(language: Language): Promise<void> {
    this.words = await wordsIn(language)
    this.sayLanguage(language)
    if (this.#line) this.#line.language = language
    const { state, words } = this
    if (state.kind === 'INSIDE') this.state = { kind: 'INSIDE', desk: { ...state.desk, words } }
  }

  private chooseLanguage({ detail }: CustomEvent<Language>): void {
    chooseLanguage(detail)
    void this.speak(detail)
  }

  protected override render(): TemplateResult {
    const { state, words } = this
    switch (state.kind) {
      case 'INSIDE':
        return this.inside(state.desk)
      case 'OUTSIDE':
        return cardPage(html`
          <desk-sign-in
            .words=${words} .door=${this.connection()} .storeName=${state.store.name} .link=${state.link} .provider=${this.#provider}
            .told=${state.told ?? ''} @signed-in=${this.entered}
          ></desk-sign-in>
        `)
      default:
        return openingPage(words, state, () => this.open())
    }
  }

  private inside(desk: Desk): TemplateResult {
    const { signIn } = this.words
    return html`
      <desk-frame
        .desk=${desk} .route=${this.route}
        @signed-out=${() => this.leave(signIn.signedOut)} @choose-language=${this.chooseLanguage}
      ></desk-frame>
      ${this.asksAgain ? this.signInAgain(desk, this.asksAgain) : nothing}
    `
  }

  /** Over everything, and closed only by signing in: what is written below stays as it is. */
  private signInAgain(desk: Desk, why: Ended): TemplateResult {
    const { signIn } = this.words
    return html`
      <desk-sign-in-again
        .words=${this.words} .door=${{ send: desk.send }} .viewer=${desk.viewer} .text=${signIn.againText[why]} .provider=${this.#provider}
        @signed-in=${this.enteredAgain} @somebody-else=${() => this.leave()}
      ></desk-sign-in-again>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk': RedressDesk
  }
}
