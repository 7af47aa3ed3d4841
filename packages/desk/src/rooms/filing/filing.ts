import { FileOnBehalf, StoreShape } from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { Drafts } from '../case/drafts.ts'
import { WordedRoom } from '../worded-room.ts'
import { type Draft, emptyDraft, type Faults, faultsOf, inputOf, isEmpty, KeptDraft, linesSince } from './draft.ts'
import { formFields } from './fields.ts'
import { filingStyles } from './filing.styles.ts'
import './hand-out.ts'
import type { HandedOut, HandOutSheet } from './hand-out.ts'
import { type FilingWords, filingWordsIn } from './words/words.ts'

/** Writes down for somebody what they said by phone, at the counter, in a letter; then what they are handed. */
@customElement('desk-filing')
export class FilingRoom extends WordedRoom<'filing', FilingWords> {
  static override styles = [...WordedRoom.styles, filingStyles]

  @state() private draft: Draft = emptyDraft()
  @state() private faults: Faults = {}
  @state() private told = ''
  @state() private isBusy = false
  @state() private isKept = true
  @state() private filed: HandedOut | undefined
  /** On record while somebody writes on, and as it was sent. */
  @state() private overtaken: { readonly filed: HandedOut; readonly sent: Draft } | undefined
  /** What they wrote since it was sent. */
  @state() private since = ''
  @query('desk-hand-out') private sheet!: HandOutSheet | null
  #kept: KeptDraft | undefined
  readonly #choices = new Asked(this, () => ({ client: this.desk.client, document: StoreShape, variables: {} }))

  protected override wordsIn(language: Language): Promise<FilingWords> {
    return filingWordsIn(language)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (this.#kept) return
    this.#kept = new KeptDraft(this.desk.viewer.id)
    this.draft = this.#kept.read()
    // Loaded again after it was on record: the same key brings the same hand-out.
    if (this.draft.isFiled) void this.send()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.filed) this.#kept?.drop()
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.isConnected || !this.said) return
    const { section, next, print: printing } = this.said.keys
    const keys = [
      { keys: 'n', does: next, section, run: () => this.filed && void this.next() },
      { keys: 'p', does: printing, section, run: () => this.filed && print() },
    ]
    this.desk.keys.set(this, keys)
  }

  private change(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change }
    for (const name of Object.keys(change) as (keyof Draft)[]) this.faults = { ...this.faults, [name]: '' }
    this.keep()
  }

  private keep(): void {
    if (this.overtaken) this.keepSince(this.overtaken)
    else if (isEmpty(this.draft)) this.#kept?.drop()
    else this.isKept = this.#kept?.keep(this.draft) ?? false
  }

  /** It waits as a note on the case: nothing of it is on record, and nothing of it is lost. */
  private keepSince({ filed, sent }: { readonly filed: HandedOut; readonly sent: Draft }): void {
    const before = this.since
    this.since = linesSince(sent, this.draft, (field) => this.nameOf(field))
    const drafts = new Drafts(this.desk.viewer.id, filed.complaint.id)
    if (this.since) this.isKept = drafts.keep({ name: 'note' }, { text: this.since })
    else if (before) drafts.drop({ name: 'note' })
  }

  private nameOf(field: keyof Draft): string {
    if (field === 'key' || field === 'isFiled') return field
    return this.said?.[field === 'categoryId' ? 'category' : field] ?? field
  }

  private discard(said: FilingWords): void {
    const { draft } = this
    this.begin(emptyDraft())
    const undo = () => this.change(draft)
    this.desk.say({ text: said.discarded, act: { label: said.undo, run: undo } })
    this.arrive()
  }

  private begin(draft: Draft): void {
    this.draft = draft
    this.faults = {}
    this.told = ''
    this.filed = undefined
    this.overtaken = undefined
    this.since = ''
    this.#kept?.drop()
  }

  private async next(): Promise<void> {
    const { door } = this.draft
    this.begin({ ...emptyDraft(), door })
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#description')?.focus()
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    const { said, draft } = this
    if (!said || this.isBusy) return
    if (this.overtaken) {
      void this.handOut(this.overtaken.filed)
      return
    }
    this.faults = {
      ...(!draft.description.trim() && { description: said.missing.description }),
      ...(!draft.name.trim() && { name: said.missing.name }),
    }
    if (Object.keys(this.faults).length > 0) void this.mend(said)
    else void this.send()
  }

  /** To the first field that has something to mend. */
  private async mend(said: FilingWords): Promise<void> {
    this.told = said.mend
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }

  private async send(): Promise<void> {
    this.isBusy = true
    this.told = ''
    const { draft: sent } = this
    const reply = await this.desk.send(FileOnBehalf, { input: inputOf(sent) }, ['Customer'])
    this.isBusy = false
    const answer = reply.kind === 'DATA' ? reply.data.fileOnBehalf : undefined
    // Also where the answer comes before the words of the room.
    if (answer?.__typename === 'FileOnBehalfSuccess') return this.onRecord(answer, sent)
    const { said } = this
    if (!said) return
    if (reply.kind === 'FAULT') this.told = reply.fault.kind === 'REFUSED' ? reply.fault.message : said.unreachable
    else if (answer?.__typename === 'ValidationError') {
      this.faults = faultsOf(answer.issues)
      await this.mend(said)
      if (Object.keys(this.faults).length === 0) this.told = answer.message
    } else if (answer) this.told = answer.message
  }

  private async onRecord(filed: HandedOut, sent: Draft): Promise<void> {
    this.#kept?.keep({ ...sent, isFiled: true })
    this.overtaken = { filed, sent }
    this.keep()
    // Whoever is in the middle of a word stays in it, and goes on by themselves.
    if (!this.since) await this.handOut(filed)
  }

  private async handOut(filed: HandedOut): Promise<void> {
    this.filed = filed
    await this.updateComplete
    await this.sheet?.updateComplete
    this.sheet?.arrive()
    scrollTo({ top: 0 })
  }

  protected override shown(said: FilingWords): TemplateResult {
    const { desk, draft, faults, filed, overtaken } = this
    const choices = this.#choices.data?.storefront
    if (filed)
      return html`
        ${this.since ? html`<section class="told"><p>${said.since}</p><p class="since">${this.since}</p></section>` : nothing}
        <desk-hand-out .desk=${desk} .said=${said} .filed=${filed} .reachable=${choices} @done=${this.next}></desk-hand-out>
      `
    const change = (changed: Partial<Draft>): void => this.change(changed)
    return html`
      <p class="intro">${said.intro}</p>
      <form novalidate @submit=${this.submit}>
        ${formFields({ desk, said, draft, faults, choices, change })}
        ${this.told ? html`<p class="told fault" role="alert">${this.told}</p>` : nothing}
        <div role="status">${overtaken ? html`<p class="told">${said.filed(overtaken.filed.complaint.reference)}. ${said.since}</p>` : nothing}</div>
        <div class="end">
          <button class="main" type="submit" aria-disabled=${this.isBusy}>${this.isBusy ? `${said.sending} …` : overtaken ? said.toHandOut : said.send}</button>
          <span class="kept">${isEmpty(draft) ? '' : this.isKept ? said.kept : said.notKept}</span>
          ${isEmpty(draft) || overtaken ? nothing : html`<button class="plain" type="button" @click=${() => this.discard(said)}>${said.discard}</button>`}
        </div>
      </form>
    `
  }
}
