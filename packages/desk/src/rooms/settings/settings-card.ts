import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type CSSResultGroup, LitElement } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { OnceKey } from './once-key.ts'
import { type Answer, type NotDone, notDone, type Problems, type SuccessOf, settle, whyOf } from './sending.ts'
import { settingsStyles } from './settings.styles.ts'
import type { Said } from './settings-page.ts'
import { Troubles } from './troubles.ts'

interface Act<Data, Input, Any extends Answer> {
  readonly form: string
  readonly document: TrustedDocument<Data, { input: Input }>
  readonly input: (key: string) => Input
  readonly partOf: (data: Data) => Any
  /** Types that it touches although the answer does not hold them. */
  readonly touches?: readonly string[]
}

/**
 * A part of a page of the settings with forms of its own: which one is sent, and what is wrong with it.
 *
 * @fires overtaken - somebody else has changed it meanwhile: what stands now is to be read
 */
export abstract class SettingsCard<Own> extends LitElement {
  static override styles: CSSResultGroup[] = [controlStyles, settingsStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<Own>
  /** The form that is on its way. */
  @state() protected sending = ''
  readonly #troubles = new Troubles(this)
  readonly #keys = new Map<string, OnceKey>()
  readonly #pressed = new Set<string>()
  /** Until nothing of this card is on its way. */
  #turn: Promise<unknown> = Promise.resolve()

  /**
   * Sends one form, once however often it is pressed, after what another form of the card has under way. Nothing is
   * answered where it was not done; then the form says why.
   */
  protected async act<Data, Input, Any extends Answer>(
    act: Act<Data, Input, Any>,
  ): Promise<SuccessOf<Any> | undefined> {
    if (this.#pressed.has(act.form)) return undefined
    this.#pressed.add(act.form)
    this.forget(act.form)
    const turn = this.#turn.then(() => this.#send(act)).finally(() => this.#pressed.delete(act.form))
    this.#turn = turn.catch(() => {})
    return turn
  }

  async #send<Data, Input, Any extends Answer>({
    form,
    document,
    input,
    partOf,
    touches,
  }: Act<Data, Input, Any>): Promise<SuccessOf<Any> | undefined> {
    this.sending = form
    const once = this.#keys.get(form) ?? new OnceKey()
    this.#keys.set(form, once)
    const key = once.of({ input: input('') })
    const sent = settle(await this.desk.send(document, { input: input(key) }, touches), this.said.settings, partOf)
    this.sending = ''
    if (sent.kind === 'NOT_DONE') {
      this.refuse(form, sent)
      if (sent.problems.expectedVersion) this.dispatchEvent(new CustomEvent('overtaken'))
      return undefined
    }
    once.done()
    return sent.success
  }

  protected refuse(form: string, refused: NotDone): void {
    const shut = this.shutForm(form)
    if (shut) this.desk.say({ text: `${shut}: ${whyOf(refused)}`, kind: 'FAULT' })
    else this.#troubles.refuse(form, refused)
  }

  /** What a form is called that somebody has shut before it was refused: they are told all the same. Empty while it is open. */
  protected shutForm(_form: string): string {
    return ''
  }

  /** Says at a field that it is needed. */
  protected needs(form: string, name: string): void {
    this.refuse(form, notDone('', { [name]: this.said.settings.missing }))
  }

  protected problemsOf(form: string): Problems {
    return this.#troubles.problemsOf(form)
  }

  protected messageOf(form: string): string {
    return this.#troubles.messageOf(form)
  }

  protected forget(form: string): void {
    this.#troubles.forget(form)
  }

  /** Goes to what has just appeared. */
  protected focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }
}
