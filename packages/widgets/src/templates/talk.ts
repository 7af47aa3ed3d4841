import type { StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../words/words.ts'

/** A number to call, for who would rather talk; nothing when the store gives none. */
export function talkLine(
  say: Words,
  storefront: StorefrontQuery['storefront'] | null,
): TemplateResult | typeof nothing {
  const phone = storefront?.phone
  if (!phone) return nothing
  return html`<p class="foot" part="talk">
    <span>${say.talk} <a class="link" dir="ltr" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></span>
    ${storefront.hours ? html`<span class="muted">${storefront.hours}</span>` : nothing}
  </p>`
}
