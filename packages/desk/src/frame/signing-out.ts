import { SignOut, SignOutEverywhere } from '@redress/schema/operations'
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Desk } from '../desk/desk.ts'
import { forgetUnsentWords, unsentWords } from '../desk/unsent-words.ts'

/** Said by whatever offers to sign out: here, or everywhere. */
export function askToSignOut(by: EventTarget, everywhere: boolean): void {
  by.dispatchEvent(new CustomEvent('sign-out', { detail: { everywhere }, bubbles: true, composed: true }))
}

type Host = ReactiveControllerHost & HTMLElement & { desk: Desk }

/**
 * Signs out, and leaves nothing of customers in a browser that others may use: words that were not sent are removed, unless
 * whoever wrote them says to keep them. A session that ends by itself takes nothing away.
 */
export class SigningOut implements ReactiveController {
  readonly #host: Host
  /** What waits for an answer. */
  #asked: { everywhere: boolean; count: number } | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
    host.addEventListener('sign-out', (event) => {
      const { everywhere } = (event as CustomEvent<{ everywhere: boolean }>).detail
      void this.#begin(everywhere)
    })
  }

  hostConnected(): void {}

  render(): TemplateResult | typeof nothing {
    if (!this.#asked) return nothing
    const { everywhere, count } = this.#asked
    return html`
      <desk-unsent-dialog
        .desk=${this.#host.desk} .count=${count} @closed=${() => this.#ask(undefined)}
        @remove=${() => this.#signOut({ everywhere, keep: false })} @keep=${() => this.#signOut({ everywhere, keep: true })}
      ></desk-unsent-dialog>
    `
  }

  async #begin(everywhere: boolean): Promise<void> {
    const { desk } = this.#host
    const { length: count } = unsentWords(desk.viewer.id)
    if (count === 0) return this.#signOut({ everywhere, keep: false })
    try {
      await import('./unsent-dialog.ts')
    } catch {
      return this.#failed()
    }
    this.#ask({ everywhere, count })
  }

  async #signOut({ everywhere, keep }: { everywhere: boolean; keep: boolean }): Promise<void> {
    const { desk } = this.#host
    const reply = everywhere ? await desk.send(SignOutEverywhere, {}) : await desk.send(SignOut, {})
    if (reply.kind === 'FAULT') return this.#failed()
    if (!keep) forgetUnsentWords(desk.viewer.id)
    this.#host.dispatchEvent(new CustomEvent('signed-out', { bubbles: true, composed: true }))
  }

  #failed(): void {
    const { say, words } = this.#host.desk
    say({ text: words.frame.signOutFailed, kind: 'FAULT' })
  }

  #ask(asked: { everywhere: boolean; count: number } | undefined): void {
    this.#asked = asked
    this.#host.requestUpdate()
  }
}
