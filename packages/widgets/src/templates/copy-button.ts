import { html, type TemplateResult } from 'lit'
import type { Words } from '../words/words.ts'

/** Copies a link and says so on itself. Where the clipboard is closed to us the link stands beside it to be copied by hand. */
export function copyButton(say: Words, link: string, isCopied: boolean, copied: () => void): TemplateResult {
  const copy = () => navigator.clipboard?.writeText(link).then(copied, () => {})
  return html`<button type="button" class="plain" @click=${copy}>${isCopied ? say.copied : say.copyLink}</button>`
}
