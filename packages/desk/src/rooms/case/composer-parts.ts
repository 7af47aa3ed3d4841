/** What the composer shows besides its form. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ActGround } from './acts/act.ts'
import { isPossible, tabbed } from './acts/acts.ts'
import type { ActName, CaseGround, Entry } from './case-parts.ts'
import { type Letter, letterPart } from './letter.ts'
import { eventLine } from './story-lines.ts'
import type { CaseWords } from './words/words.ts'

/** What can be begun; what is possible at other times alone is not shown. */
export function tabsPart(
  { complaint, words }: CaseGround,
  chosen: ActName,
  choose: (name: ActName) => void,
): TemplateResult {
  const names = tabbed.filter((name) => isPossible(complaint, name))
  return html`
    <div class="tabs" role="group" aria-label=${words.composer.title}>
      ${names.map(
        (name) =>
          html`<button type="button" aria-pressed=${name === chosen} @click=${() => choose(name)}>${words.acts[name]}</button>`,
      )}
      ${tabbed.includes(chosen) ? nothing : html`<button type="button" aria-pressed="true">${words.acts[chosen]}</button>`}
    </div>
  `
}

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
export function letterPage(ground: ActGround, letter: Letter, acts: LetterActs): TemplateResult {
  const { words, complaint } = ground
  const { isBusy, isStale, send, edit } = acts
  return html`
    <section class="letter" aria-labelledby="letter-title">
      <h3 id="letter-title" tabindex="-1">${words.preview.title(complaint.contact.name)}</h3>
      ${letterPart(words, letter)}
      ${ground.draft.photos?.length ? html`<desk-case-attached fixed .ground=${ground}></desk-case-attached>` : nothing}
      <footer>
        <button class="main" type="button" aria-disabled=${isBusy || isStale} @click=${() => !isStale && send()}>
          ${isBusy ? `${words.composer.busy} …` : words.preview.send}
        </button>
        <button type="button" @click=${edit}>${words.preview.edit}</button>
      </footer>
    </section>
  `
}

/** Why it was not done. */
export const faultPart = (fault: string, problems: readonly string[]): TemplateResult => html`
  <div role="alert">
    ${
      fault
        ? html`<div class="told fault">
          <p>${fault}</p>
          ${problems.length > 0 ? html`<ul>${problems.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
        </div>`
        : nothing
    }
  </div>
`

interface Foot {
  readonly label: string
  readonly hint: string
  readonly kept: string
  readonly isEmpty: boolean
  readonly isReady: boolean
  readonly isBusy: boolean
  readonly isHeld: boolean
}

/** The next step, and that nothing of what was written is lost. */
export function footPart({ composer }: CaseWords, foot: Foot): TemplateResult {
  const { label, hint, kept, isEmpty, isReady, isBusy, isHeld } = foot
  return html`
    <footer>
      <button class="main" type="submit" aria-disabled=${isBusy || isHeld}>${isBusy ? `${composer.busy} …` : label}</button>
      <span class="hint">${isEmpty ? hint : isReady ? html`<kbd>Ctrl</kbd> <kbd>↵</kbd>` : nothing}</span>
      <span class="kept">${isEmpty ? nothing : kept}</span>
    </footer>
  `
}
