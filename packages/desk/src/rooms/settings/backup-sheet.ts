import { css, html, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import { copyText } from './copy-text.ts'
import { printSheet } from './print-sheet.ts'
import type { SettingsWords } from './words/english/settings.ts'
import type { YouWords } from './words/english/you.ts'

export const sheetStyles = css`
  .codes {
    display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .35rem 1.5rem; padding: 1rem 1.25rem;
    border: 1px dashed var(--edge); border-radius: var(--radius);
  }
`

interface Sheet {
  readonly desk: Desk
  readonly words: YouWords['factor']
  readonly settings: SettingsWords
  readonly codes: readonly string[]
  readonly done: () => void
}

/** The codes for when the phone is out of reach, once. */
export function backupSheet({ desk, words, settings, codes, done }: Sheet): TemplateResult {
  const heading = words.sheetHeading(desk.store.name)
  const foot = words.sheetFoot(`${desk.viewer.displayName}, ${desk.viewer.email}`)
  return html`
    <p>${words.sheetText}</p>
    <ul class="codes">${codes.map((code) => html`<li class="secret">${code}</li>`)}</ul>
    <div class="line">
      <button type="button" @click=${() => printSheet({ heading, lines: codes, foot })}>${words.print}</button>
      <button type="button" @click=${() => copyText(desk, settings, codes.join('\n'))}>${settings.copy}</button>
      <button type="button" class="main" @click=${done}>${words.kept}</button>
    </div>
  `
}
