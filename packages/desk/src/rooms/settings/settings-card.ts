import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type CSSResultGroup, LitElement } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { focusProblem } from './fields.ts'
import { OnceKey } from './once-key.ts'
import { type Answer, type NotDone, notDone, type Problems, type SuccessOf, settle } from './sending.ts'
import { settingsStyles } from './settings.styles.ts'
import type { Said } from './settings-page.ts'

/** A part of a page of the settings with forms of its own: which one is sent, and what is wrong with it. */
export abstract class SettingsCard<Own> extends LitElement {
  static override styles: CSSResultGroup[] = [controlStyles, settingsStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<Own>
  /** The form that is on its way. */
  @state() protected sending = ''
  @state() private trouble: (NotDone & { readonly form: string }) | undefined
  readonly #keys = new Map<string, OnceKey>()

  /**
   * Sends one form, once however often it is pressed. Nothing is answered where it was not done; then the form says why.
   * @param touches types that it touches although the answer does not hold them
   */
  protected async act<Data, Input, Any extends Answer>({
    form,
    document,
    input,
    partOf,
    touches,
  }: {
    readonly form: string
    readonly document: TrustedDocument<Data, { input: Input }>
    readonly input: (key: string) => Input
    readonly partOf: (data: Data) => Any
    readonly touches?: readonly string[]
  }): Promise<SuccessOf<Any> | undefined> {
    if (this.sending) return undefined
    this.sending = form
    this.trouble = undefined
    const once = this.#keys.get(form) ?? new OnceKey()
    this.#keys.set(form, once)
    const key = once.of({ input: input('') })
    const sent = settle(await this.desk.send(document, { input: input(key) }, touches), this.said.settings, partOf)
    this.sending = ''
    if (sent.kind === 'NOT_DONE') {
      this.refuse(form, sent)
      return undefined
    }
    once.done()
    return sent.success
  }

  protected refuse(form: string, refused: NotDone): void {
    this.trouble = { ...refused, form }
    void this.updateComplete.then(() => focusProblem(this.renderRoot))
  }

  /** Says at a field that it is needed. */
  protected needs(form: string, name: string): void {
    this.refuse(form, notDone('', { [name]: this.said.settings.missing }))
  }

  protected problemsOf(form: string): Problems {
    return this.trouble?.form === form ? this.trouble.problems : {}
  }

  protected messageOf(form: string): string {
    return this.trouble?.form === form ? this.trouble.message : ''
  }

  protected forget(): void {
    this.trouble = undefined
  }

  /** Goes to what has just appeared. */
  protected focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }
}
