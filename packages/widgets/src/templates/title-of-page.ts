import { html, nothing, type TemplateResult } from 'lit'

/** A page may have its title in what stands in for an element, to go with it: whoever hears the page is told it all the same. */
export function titleOfPage(element: Element): TemplateResult | typeof nothing {
  const title = element.querySelector('h1')?.textContent
  return title ? html`<h1 class="unseen">${title}</h1>` : nothing
}
