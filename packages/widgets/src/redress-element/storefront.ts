import { Storefront, type StorefrontQuery } from '@redress/schema/operations'
import type { ReactiveController } from 'lit'
import { ask, type Line } from '../client/client.ts'
import { Latest } from '../client/latest.ts'
import type { RedressElement } from './redress-element.ts'

type StorefrontData = StorefrontQuery['storefront']

/** What the store tells every widget: first reply, phone, hours, time zone, accent. Widgets work before and without it. */
export class StorefrontController implements ReactiveController {
  value: StorefrontData | null = null
  readonly #host: RedressElement
  readonly #latest = new Latest()
  #accent: CSSStyleSheet | null = null

  constructor(host: RedressElement) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#latest.abort()
  }

  async load(line: Line): Promise<void> {
    const signal = this.#latest.next()
    if (!line.store) return
    const reply = await ask(line, Storefront, {}, signal)
    if (signal.aborted || reply.kind !== 'data') return
    this.value = reply.data.storefront
    this.#paint(reply.data.storefront.accentColor)
    this.#host.requestUpdate()
  }

  /** By a style sheet of the shadow root's own: a style attribute would break strict content security policies. */
  #paint(color: string | null): void {
    const root = this.#host.shadowRoot
    if (!root || !color || !/^#([\da-f]{3}|[\da-f]{6})$/i.test(color)) return
    if (!this.#accent) {
      this.#accent = new CSSStyleSheet()
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#accent]
    }
    this.#accent.replaceSync(`:host{--_store-accent:${color}}`)
  }
}
