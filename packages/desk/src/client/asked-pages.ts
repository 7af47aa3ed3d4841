import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type AnyVariables, type Client, stringifyVariables } from '@urql/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type Fault, faultOf } from './connection.ts'

export interface Page<Item> {
  readonly items: readonly Item[]
  /** Where the next page begins; null when this is the last. */
  readonly next: string | null
}

export interface List<Data, Variables extends AnyVariables, Item> {
  readonly client: Client
  readonly document: TrustedDocument<Data, Variables>
  readonly variables: Variables
  readonly pageOf: (data: Data) => Page<Item>
  /** The types whose changes make it out of date. */
  readonly about: readonly string[]
}

interface Shown<Item> {
  /** Where it begins. Null: at the beginning. */
  after: string | null
  page: Page<Item> | undefined
  stop: () => void
  /** An answer is on its way. */
  isAsking: boolean
  /** It has to be asked for once more: what is on its way may be older than what happened meanwhile. */
  isOutdated: boolean
}

/**
 * A list without an end, by cursors: each page follows changes by itself, so after a mutation every page on the screen is
 * asked again, and nothing jumps. Where a page ends elsewhere than before, the next one is asked for from there, so that
 * nothing falls between two; what moved from one to another is shown once.
 */
export class AskedPages<Data, Variables extends AnyVariables, Item extends { readonly id: string }>
  implements ReactiveController
{
  fault: Fault | undefined
  isWaiting = false
  /** When the last answer came. */
  knownAt: Date | undefined
  readonly #host: ReactiveControllerHost
  readonly #list: () => List<Data, Variables, Item> | undefined
  #asked = ''
  #pages: Shown<Item>[] = []
  #wantsMore = false
  /** Out of the page: what was shown is kept, and followed again when it is back. */
  #isParked = false

  constructor(host: ReactiveControllerHost, list: () => List<Data, Variables, Item> | undefined) {
    this.#host = host
    this.#list = list
    host.addController(this)
  }

  /** Nothing while the first page has not come. */
  get items(): readonly Item[] | undefined {
    if (!this.#pages[0]?.page) return undefined
    const byId = new Map(this.#pages.flatMap(({ page }) => page?.items ?? []).map((item) => [item.id, item]))
    return [...byId.values()]
  }

  get hasMore(): boolean {
    return Boolean(this.#pages.at(-1)?.page?.next)
  }

  hostUpdate(): void {
    const list = this.#list()
    const asked = list ? `${list.document.documentId} ${stringifyVariables(list.variables ?? {})}` : ''
    if (asked === this.#asked) {
      this.#followAgain(list)
      return
    }
    this.#asked = asked
    this.#isParked = false
    this.#wantsMore = false
    this.#stopAll()
    this.#pages = []
    if (list) this.#ask(list, null)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#stopAll()
    this.#isParked = true
  }

  #followAgain(list: List<Data, Variables, Item> | undefined): void {
    if (!this.#isParked) return
    this.#isParked = false
    if (list) for (const shown of this.#pages) this.#follow(list, shown)
  }

  /** The page behind the last one, once. */
  more(): void {
    const list = this.#list()
    const next = this.#pages.at(-1)?.page?.next
    // Where it begins is known once what is on its way is there.
    this.#wantsMore = this.isWaiting && Boolean(next)
    if (list && next && !this.isWaiting) this.#ask(list, next)
  }

  /** Asks again for what is shown. */
  again(): void {
    const list = this.#list()
    if (!list) return
    // Of what is on its way urql asks nothing more.
    for (const shown of this.#pages)
      if (shown.isAsking) shown.isOutdated = true
      else this.#askAgain(list, shown)
  }

  #askAgain({ client, document, variables }: List<Data, Variables, Item>, { after }: Shown<Item>): void {
    const { unsubscribe } = client
      .query(document, { ...variables, after }, { requestPolicy: 'network-only' })
      .subscribe(({ stale }) => !stale && queueMicrotask(() => unsubscribe()))
  }

  #ask(list: List<Data, Variables, Item>, after: string | null): void {
    const shown: Shown<Item> = { after, page: undefined, stop: () => {}, isAsking: false, isOutdated: false }
    this.#pages.push(shown)
    this.#follow(list, shown)
  }

  #follow(list: List<Data, Variables, Item>, shown: Shown<Item>): void {
    const { client, document, variables, pageOf, about } = list
    shown.stop()
    shown.isAsking = true
    this.isWaiting = true
    const { unsubscribe } = client
      .query<Data, Variables>(document, { ...variables, after: shown.after }, { additionalTypenames: [...about] })
      .subscribe(({ data, error, stale }) => {
        this.fault = error ? faultOf(error) : undefined
        this.isWaiting = stale
        shown.isAsking = stale
        if (shown.isOutdated && !stale) {
          shown.isOutdated = false
          queueMicrotask(() => this.#pages.includes(shown) && this.#askAgain(list, shown))
        }
        if (data && !error) {
          shown.page = pageOf(data)
          if (!stale) this.knownAt = new Date()
          this.#chain(list, shown, shown.page.next)
        }
        // A page that never came is asked for anew by whoever scrolls there.
        if (error && !shown.page && this.#pages.length > 1) this.#drop(shown)
        if (this.#wantsMore && !stale) queueMicrotask(() => this.more())
        this.#host.requestUpdate()
      })
    shown.stop = unsubscribe
  }

  #chain(list: List<Data, Variables, Item>, before: Shown<Item>, next: string | null): void {
    const index = this.#pages.indexOf(before) + 1
    const shown = this.#pages[index]
    if (!shown || shown.after === next) return
    if (next === null) {
      for (const { stop } of this.#pages.splice(index)) stop()
      return
    }
    shown.after = next
    queueMicrotask(() => this.#pages.includes(shown) && this.#follow(list, shown))
  }

  #drop(shown: Shown<Item>): void {
    this.#pages = this.#pages.filter((each) => each !== shown)
    queueMicrotask(() => shown.stop())
  }

  #stopAll(): void {
    for (const { stop } of this.#pages) stop()
  }
}
