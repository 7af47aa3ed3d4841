import { type CSSResultGroup, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { faultLine } from './fields.ts'
import { SettingsCard } from './settings-card.ts'

/** What a card says of a draft that is not in force. */
export interface DraftWords {
  readonly notInForce: (version: number) => string
  readonly discard: string
  readonly discarded: string
  readonly publish: string
  readonly publishing: string
  readonly overtaken: {
    readonly title: (version: number) => string
    readonly text: string
    readonly takeTheirs: string
    readonly keepMine: string
  }
}

/** A card whose content is put in force whole, as a new version. Tells `drafted` whenever the draft is another. */
export abstract class VersionedCard<
  Own extends DraftWords,
  Draft extends { readonly version: number },
> extends SettingsCard<Own> {
  static override styles: CSSResultGroup[] = [...super.styles, css`:host { display: grid; gap: .9rem; }`]

  /** As it is in force. */
  @property({ attribute: false }) standing!: Draft
  /** What somebody has changed; nothing while it is as it stands in force. */
  @state() private changed: Draft | undefined

  protected abstract publish(): Promise<void>
  /** What of a draft counts, in one order. */
  protected abstract content(draft: Draft): unknown
  /** In short, for whoever compares it with their own. */
  protected abstract summary(draft: Draft): TemplateResult

  get draft(): Draft {
    return this.changed ?? this.standing
  }

  get isChanged(): boolean {
    return this.changed !== undefined
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was put in force has come back.
    if (changed.has('standing') && this.changed?.version === this.standing.version) this.keep(this.changed)
  }

  protected change(draft: Draft): void {
    this.keep(draft)
    this.forget('draft')
  }

  private keep(draft: Draft): void {
    const { standing } = this
    const isSame = JSON.stringify(this.content(draft)) === JSON.stringify(this.content(standing))
    this.changed = isSame && draft.version === standing.version ? undefined : draft
    this.dispatchEvent(new CustomEvent('drafted'))
  }

  /** It counts as this version; what comes back is compared with it. */
  protected inForce(version: number): void {
    this.changed = { ...this.draft, version }
    this.dispatchEvent(new CustomEvent('drafted'))
  }

  /** Somebody else was faster: both are shown, and a person decides. */
  protected overtaken(): TemplateResult | typeof nothing {
    const { standing, changed } = this
    const { overtaken } = this.said.own
    if (!changed || changed.version >= standing.version) return nothing
    return html`
      <div class="told" role="group" aria-labelledby="overtaken">
        <h3 id="overtaken">${overtaken.title(standing.version)}</h3>
        <p>${overtaken.text}</p>
        ${this.summary(standing)}
        <div class="line">
          <button type="button" @click=${() => this.change(standing)}>${overtaken.takeTheirs}</button>
          <button type="button" @click=${() => this.change({ ...changed, version: standing.version })}>${overtaken.keepMine}</button>
        </div>
      </div>
    `
  }

  protected unsaved(): TemplateResult | typeof nothing {
    const { standing, changed } = this
    const { own } = this.said
    if (!changed || changed.version > standing.version) return nothing
    const problems = Object.values(this.problemsOf('draft'))
    const isSending = this.sending === 'draft'
    return html`
      <div class="unsaved">
        <div>${faultLine([this.messageOf('draft'), ...new Set(problems)].filter(Boolean).join(' '))}<span role="status">${own.notInForce(standing.version)}</span></div>
        <div class="line">
          <button type="button" class="plain" @click=${this.drop}>${own.discard}</button>
          <button type="button" class="main" aria-disabled=${isSending} @click=${() => this.publish()}>${isSending ? `${own.publishing} …` : own.publish}</button>
        </div>
      </div>
    `
  }

  private drop(): void {
    this.change(this.standing)
    this.desk.say({ text: this.said.own.discarded })
  }
}
