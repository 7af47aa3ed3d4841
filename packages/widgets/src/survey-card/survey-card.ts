import { html } from 'lit'
import { attempted } from '../delivery/attempted.ts'
import { Delivery } from '../delivery/delivery.ts'
import { redressElementStyles } from '../redress-element/redress-element.styles.ts'
import { RedressElement } from '../redress-element/redress-element.ts'
import { type Spoken, whenSpoken } from '../spoken/load.ts'
import { promiseCard } from '../templates/promise.ts'
import { isWaiting } from '../templates/waiting.ts'

/**
 * What customers think of the store: one question, saved with the first tap, also while the network is away; then at most
 * two more, which may be left out. A bad mark offers a call. After a case by the link of the mail
 * (`#redress-survey=…`), else to anybody on the page, once in a set time. What it shows is loaded once it stands on a page.
 *
 * @tagname redress-survey-card
 * @summary One tap, then at most two questions: CSAT, CES, NPS.
 * @attr {'CSAT' | 'CES' | 'NPS'} kind - What is asked without a link. By default what the store asks.
 * @attr {string} place - On which page or at which counter, for the store's figures.
 * @attr {number} every-days - After how many days somebody may be asked again without a link. 90 by default.
 * @attr {number} sample - How many people are asked, from 0 to 1: decided once in that time. All by default.
 * @attr own-page - For the pages of Redress, which are there for the survey alone: whoever opens one is asked, by the token
 *   that its address ends with when there is one.
 * @slot - What stands here until the question has come; for longer when somebody is in it already.
 * @fires redress-survey-answered - The store has the mark.
 * @csspart card - The card around everything.
 * @csspart marks - The marks to choose from.
 * @csspart mark - One mark.
 * @csspart thanks - The thanks, once there is a mark.
 * @csspart promise - Who gets back to the customer after a bad mark, and by when.
 * @csspart more - The questions that may be left out.
 * @cssprop [--redress-accent=#0b6e5f] - The accent colour; the store's own accent when it has one.
 * @cssprop [--redress-on-accent=white or black] - Text on the accent; chosen by the accent's lightness.
 * @cssprop [--redress-surface=light-dark(#fff, #1b1e1c)] - The card.
 * @cssprop [--redress-text=light-dark(#1d1f1e, #e9ebe8)] - Text.
 * @cssprop [--redress-muted=light-dark(#5a5f5c, #a8afaa)] - Secondary text.
 * @cssprop [--redress-line=light-dark(#e3e1db, #363b37)] - Lines and the card's border.
 * @cssprop [--redress-radius=14px] - The roundness of the card.
 */
export class SurveyCard extends RedressElement {
  static override styles = redressElementStyles

  /**
   * The secret of the link, for pages that have it from elsewhere; set before the card stands on the page. A property and
   * no attribute: what is in the markup ends up in logs and caches.
   */
  token?: string

  #survey: ReturnType<Spoken['survey']['survey']> | undefined

  protected override lineChanged(): void {
    void whenSpoken('survey', this.localize, (spoken) => {
      this.#survey ??= spoken.survey({
        element: this,
        post: this.ask,
        attempted,
        isWaiting,
        deliver: (send, arrived) => new Delivery(this, { send, arrived }),
        promise: (about) =>
          promiseCard({ say: this.say, language: this.localize.language, timeZone: undefined }, about),
      })
      this.#survey.open(this.line, spoken.words)
    })
  }

  protected override render() {
    return this.#survey?.render(this.say, this.words) ?? html`<slot></slot>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-survey-card': SurveyCard
  }
}
