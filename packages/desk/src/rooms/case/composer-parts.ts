/** What the composer shows besides its form. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CaseGround, Entry } from './case-parts.ts'
import { type Letter, letterPart } from './letter.ts'
import { eventLine } from './story-lines.ts'

/** What others did since these words were begun. */
export function meanwhilePart(ground: CaseGround, meanwhile: readonly Entry[], seen: () => void): TemplateResult {
  const { words } = ground
  const said = (entry: Entry) =>
    html`<li>${eventLine(ground, entry)}${entry.text ? html`<q>${entry.text}</q>` : nothing}</li>`
  return html`
    <div role="status">
      ${
        meanwhile.length > 0
          ? html`<section class="meanwhile">
            <h3>${words.composer.meanwhile}</h3>
            <ul>${meanwhile.map(said)}</ul>
            <button type="button" @click=${seen}>${words.composer.goOn}</button>
            <span class="quiet small">${words.composer.kept}</span>
          </section>`
          : nothing
      }
    </div>
  `
}

interface LetterActs {
  readonly isBusy: boolean
  /** Something happened since: it is looked at first. */
  readonly isStale: boolean
  readonly send: () => void
  readonly edit: () => void
}

/** The letter as it will be, and the last step before it goes. */
export function letterPage({ words, complaint }: CaseGround, letter: Letter, acts: LetterActs): TemplateResult {
  const { isBusy, isStale, send, edit } = acts
  return html`
    <section class="letter" aria-labelledby="letter-title">
      <h3 id="letter-title" tabindex="-1">${words.preview.title(complaint.contact.name)}</h3>
      ${letterPart(words, letter)}
      <footer>
        <button class="main" type="button" aria-disabled=${isBusy || isStale} @click=${() => !isStale && send()}>
          ${isBusy ? `${words.composer.busy} …` : words.preview.send}
        </button>
        <button type="button" @click=${edit}>${words.preview.edit}</button>
      </footer>
    </section>
  `
}
