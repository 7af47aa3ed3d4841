/** What is changed as a whole: a bar that says it is not in force yet, and what to do when a colleague was faster. */
import { css, html, type TemplateResult } from 'lit'
import { faultLine } from './fields.ts'
import type { VersionWords } from './words/english/versions.ts'

export const versionStyles = css`
  .unsaved {
    position: sticky; inset-block-end: .75rem; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; justify-content: space-between;
    background: var(--raised); border: 1px solid var(--edge); border-radius: var(--radius-large); padding: .75rem 1.1rem;
    box-shadow: var(--shadow-raised); z-index: 1;
  }
  @media (max-width: 47.99rem) { .unsaved { inset-block-end: 4.5rem; } }
`

interface Unsaved {
  readonly words: VersionWords
  /** The one in force. */
  readonly version: number
  readonly fault: string
  readonly isSending: boolean
  readonly drop: () => void
  readonly publish: () => void
}

export function unsavedPart({ words, version, fault, isSending, drop, publish }: Unsaved): TemplateResult {
  return html`
    <div class="unsaved">
      <div>${faultLine(fault)}<span role="status">${words.notInForce(version)}</span></div>
      <div class="line">
        <button type="button" class="plain" @click=${drop}>${words.discard}</button>
        <button type="button" class="main" aria-disabled=${isSending} @click=${publish}>
          ${isSending ? `${words.publishing} …` : words.publish}
        </button>
      </div>
    </div>
  `
}

interface Overtaken {
  readonly words: VersionWords
  /** The one that a colleague put in force. */
  readonly version: number
  readonly shown: TemplateResult
  readonly takeTheirs: () => void
  readonly keepMine: () => void
}

/** Somebody else was faster: both are shown, and a person decides. */
export function overtakenPart({
  words: { overtaken },
  version,
  shown,
  takeTheirs,
  keepMine,
}: Overtaken): TemplateResult {
  return html`
    <section class="card">
      <h2>${overtaken.title(version)}</h2>
      <p>${overtaken.text}</p>
      ${shown}
      <div class="line">
        <button type="button" @click=${takeTheirs}>${overtaken.takeTheirs}</button>
        <button type="button" @click=${keepMine}>${overtaken.keepMine}</button>
      </div>
    </section>
  `
}
