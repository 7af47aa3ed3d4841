import { limits } from '@redress/schema/limits'
import { AddPlace, ChangePlace, PlaceCard, type PlacePartsFragment } from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { clearForm, faultLine, textField, typedIn } from '../fields.ts'
import { OwnVersions } from '../own-versions.ts'
import { rowStyles } from '../settings.styles.ts'
import { SettingsCard } from '../settings-card.ts'
import type { AskingWords } from '../words/english/asking.ts'

type Place = PlacePartsFragment
const sheets = [
  ['A6', 'PDF'],
  ['A4', 'PDF'],
  ['A6', 'SVG'],
  ['A4', 'SVG'],
] as const
type Sheet = (typeof sheets)[number]

/** Where a card stands that asks how it was, and the card to print. */
@customElement('desk-places-card')
export class PlacesCard extends SettingsCard<AskingWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles]

  @property({ attribute: false }) places: readonly Place[] = []
  /** The place that is being renamed. */
  @state() private renaming = ''
  readonly #own = new OwnVersions()

  protected override render(): TemplateResult {
    const { places: words } = this.said.own
    const inUse = this.places.filter(({ retiredAt }) => !retiredAt)
    const retired = this.places.filter(({ retiredAt }) => retiredAt)
    const rows = (some: readonly Place[]) =>
      html`<ul class="rows">${repeat(
        some,
        ({ id }) => id,
        (place) => html`<li>${this.row(place)}</li>`,
      )}</ul>`
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${faultLine(this.messageOf('change') || (this.problemsOf('change').expectedVersion ?? ''))}
        ${inUse.length > 0 ? rows(inUse) : html`<p class="told">${words.none}</p>`}
        ${this.nameForm(undefined)}
        ${retired.length > 0 ? html`<details><summary>${words.retired(retired.length)}</summary>${rows(retired)}</details>` : nothing}
      </section>
    `
  }

  private row(place: Place): TemplateResult {
    const { places: words } = this.said.own
    const { id, name, address, retiredAt } = place
    if (retiredAt)
      return html`
        <div class="line spread"><span><strong>${name}</strong></span>
          <button type="button" class="plain" aria-label=${words.of(words.bringBack, name)} @click=${() => this.retire(place, false)}>${words.bringBack}</button></div>
      `
    return html`
      <div class="line spread">
        <span><strong>${name}</strong><br /><span class="quiet small">${address.replace(/^https?:\/\//, '')}</span></span>
        <span class="line">
          ${sheets.map(
            (sheet) =>
              html`<button type="button" aria-label=${words.of(sheet.join(' '), name)} @click=${() => this.download(place, sheet)}>${sheet.join(' ')}</button>`,
          )}
          <button type="button" class="plain" aria-expanded=${this.renaming === id} aria-label=${words.of(words.rename, name)} @click=${() => this.rename(id)}>${words.rename}</button>
          <button type="button" class="plain grave" aria-label=${words.of(words.retire, name)} @click=${() => this.retire(place, true)}>${words.retire}</button>
        </span>
      </div>
      ${this.renaming === id ? this.nameForm(place) : nothing}
    `
  }

  private rename(id: string): void {
    this.renaming = this.renaming === id ? '' : id
    this.forget(id)
    if (this.renaming) this.focusOn('.rows form input')
  }

  protected override shutForm(form: string): string {
    const { places: words } = this.said.own
    const shut = this.places.find(({ id }) => id === form && id !== this.renaming)
    return shut ? words.of(words.rename, shut.name) : ''
  }

  private nameForm(place: Place | undefined): TemplateResult {
    const { places: words, save } = this.said.own
    const form = place?.id ?? 'add'
    const field = place ? 'rename' : 'add'
    return html`
      <form novalidate @submit=${(event: SubmitEvent) => this.name(event, place)}>
        ${faultLine(this.messageOf(form) || (this.problemsOf(form).expectedVersion ?? ''))}
        ${textField({
          ...{
            name: field,
            label: place ? words.newName : words.name,
            value: place?.name ?? '',
            maxLength: limits.nameLength,
          },
          ...(!place && { hint: words.nameHint }),
          problem: this.problemsOf(form)[field] ?? this.problemsOf(form).name,
        })}
        <div class="line"><button type="submit" aria-disabled=${this.sending === form}>${place ? save : words.add}</button></div>
      </form>
    `
  }

  private async name(event: SubmitEvent, place: Place | undefined): Promise<void> {
    event.preventDefault()
    const { target } = event
    const field = place ? 'rename' : 'add'
    if (!(target instanceof HTMLFormElement)) return
    const typed = typedIn(target)
    const name = typed(field)
    if (!name) return this.needs(place?.id ?? field, field)
    const done = place ? await this.change(place, { name }, place.id) : await this.add(name)
    if (!done) return
    if (!place) clearForm(target, typed)
    // Whoever renames another one by now goes on with that.
    if (this.renaming !== (place?.id ?? '')) return
    this.renaming = ''
    this.focusOn('h2')
  }

  private add(name: string) {
    return this.act({
      form: 'add',
      document: AddPlace,
      input: (key) => ({ key, name }),
      partOf: ({ addPlace }) => addPlace,
      touches: ['Settings'],
    })
  }

  private async change({ id: placeId, version }: Place, change: { name?: string; retired?: boolean }, form: string) {
    const expectedVersion = this.#own.latest(placeId, version)
    const done = await this.act({
      form,
      document: ChangePlace,
      input: (key) => ({ key, placeId, expectedVersion, ...change }),
      partOf: ({ changePlace }) => changePlace,
      touches: ['Settings'],
    })
    if (done) this.#own.became(placeId, expectedVersion, done.place.version)
    return done
  }

  private async retire(place: Place, retired: boolean): Promise<void> {
    const { desk, said } = this
    const { places: words } = said.own
    if (!(await this.change(place, { retired }, 'change'))) return
    this.focusOn('h2')
    if (retired)
      desk.say({
        text: words.isRetired(place.name),
        act: { label: words.undo, run: () => void this.retire(place, false) },
      })
  }

  /** The browser's own way to keep a file. */
  private async download({ id }: Place, [size, form]: Sheet): Promise<void> {
    const { desk, said } = this
    const reply = await desk.ask(PlaceCard, { id, size, form })
    const card = reply.kind === 'DATA' ? reply.data.settings.places[0]?.card : undefined
    if (!card) return desk.say({ text: said.settings.unreachable, kind: 'FAULT' })
    const bytes = Uint8Array.from(atob(card.base64), (sign) => sign.charCodeAt(0))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([bytes], { type: card.mediaType }))
    link.download = card.name
    link.click()
    URL.revokeObjectURL(link.href)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-places-card': PlacesCard
  }
}
