import { html, type TemplateResult } from 'lit'
import type { Words } from '../words/words.ts'

/** Before it is known who is here. */
export type OpeningState =
  | { readonly kind: 'OPENING' }
  | { readonly kind: 'UNREACHABLE' }
  | { readonly kind: 'REFUSED'; readonly message: string }

export function openingPage({ frame }: Words, state: OpeningState, retry: () => void): TemplateResult {
  switch (state.kind) {
    case 'OPENING':
      return html`<p class="opening" role="status">${frame.opening} …</p>`
    case 'UNREACHABLE':
      return cardPage(html`
        <h1>${frame.unreachable}</h1>
        <p class="quiet" role="status">${frame.unreachableText}</p>
        <button class="main" type="button" @click=${retry}>${frame.retry}</button>
      `)
    case 'REFUSED':
      return cardPage(
        html`<h1>${frame.refused}</h1><p class="quiet">${frame.refusedText}</p><p role="alert">${state.message}</p>`,
      )
  }
}

/** One card in the middle of the page. */
export const cardPage = (content: TemplateResult): TemplateResult =>
  html`<main class="alone"><div class="brand" aria-hidden="true">${mark} Redress</div><div class="card">${content}</div></main>`

export const mark: TemplateResult = html`
  <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#0b6e5f" />
    <path d="M9.5 17.2l4.3 4.3 8.7-10" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
`
