import { type CSSResultGroup, css, LitElement, type PropertyValues } from 'lit'
import { property, state } from 'lit/decorators.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import type { Language } from '../../../words/words.ts'
import type { CaseGround } from '../case-parts.ts'
import { sideStyles } from '../side.styles.ts'
import { firstWords, type SortingWords, sortingWordsIn } from './words/words.ts'

export const sortingStyles = css`
      form { display: grid; gap: .75rem; }
      .check { display: flex; gap: .55rem; align-items: baseline; min-block-size: 1.75rem; cursor: pointer; }
      .check input { accent-color: var(--accent); inline-size: 1.05rem; block-size: 1.05rem; margin: 0; flex: none; transform: translateY(.15rem); }
      .check small { display: block; }
  @media (max-width: 47rem) { button, button.small, .acts button.plain.small { min-block-size: 2.75rem; } .check { min-block-size: 2.75rem; } }
    `

/** A part of the case that is about what kind of complaint it is, with the words that come with it. */
export abstract class SortingPart extends LitElement {
  static override styles: CSSResultGroup[] = [controlStyles, sideStyles, sortingStyles]

  @property({ attribute: false }) ground!: CaseGround
  @state() protected said: SortingWords = firstWords
  #language: Language | undefined
  #complaintId = ''

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { complaint, desk } = this.ground
    const { language } = desk.words
    if (language !== this.#language) {
      this.#language = language
      void sortingWordsIn(language).then((said) => {
        this.said = said
      })
    }
    if (complaint.id === this.#complaintId) return
    this.#complaintId = complaint.id
    this.turned()
  }

  /** Another case: nothing of the last one stays. */
  protected abstract turned(): void
}
