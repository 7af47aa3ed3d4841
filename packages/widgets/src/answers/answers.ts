import { html, render, type TemplateResult } from 'lit'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { type Spoken, whenSpoken } from '../spoken/load.ts'

/**
 * Questions and answers, and guides: searched, read in place, "did this help?", and from there to the form. What it does
 * lies in a file of its own, which comes with the first one on a page.
 *
 * @tagname redress-answers
 * @summary Questions and answers: search, read, and from there to the form.
 * @slot - The fallback that stands here until there is something to read; an `<h1>` in it stays for who hears the page.
 * @attr form-page - The page of the store that has `<redress-complaint-form>`, where this one has none.
 * @csspart card - The card around everything.
 * @csspart search - What is looked for.
 * @csspart answers - The list of questions.
 * @csspart answer - One question, and its answer when it is open.
 * @csspart form - The way to the form.
 * @csspart talk - The number to call and the address to write to.
 * @cssprop [--redress-accent=#0b6e5f] - The accent colour; the store's own accent when it has one.
 * @cssprop [--redress-surface=light-dark(#fff, #1b1e1c)] - The card.
 * @cssprop [--redress-text=light-dark(#1d1f1e, #e9ebe8)] - Text.
 * @cssprop [--redress-muted=light-dark(#5a5f5c, #a8afaa)] - Secondary text.
 * @cssprop [--redress-line=light-dark(#e3e1db, #363b37)] - Lines and the card's border.
 * @cssprop [--redress-radius=14px] - The roundness of the card.
 */
export class Answers extends RedressElement {
  static override styles = [redressElementStyles]

  #page: ReturnType<Spoken['answers']['answersPage']> | undefined

  protected override lineChanged(): void {
    void whenSpoken('answers', this.localize, (spoken) => {
      this.#page = spoken.answersPage({ element: this, post: this.ask, show: render })
      this.requestUpdate()
    })
  }

  protected override render(): TemplateResult {
    return this.#page?.render() ?? html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-answers': Answers
  }
}
