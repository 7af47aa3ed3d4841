import { CaseSorting, ClassifyComplaint, TryClassification } from '@redress/schema/operations'
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../../client/asked.ts'
import { OnceKey } from '../../settings/once-key.ts'
import type { Entry } from '../case-parts.ts'
import { faultPart, meanwhilePart } from '../composer-parts.ts'
import { meanwhileStyles } from '../meanwhile.styles.ts'
import { byOthers, doneByOthers } from '../meanwhile.ts'
import { outcomeOf } from '../outcome.ts'
import './no-complaint.ts'
import { type Category, type Choice, choiceOf, choiceTaken } from './choice.ts'
import { formPart, suggestionPart } from './sort-parts.ts'
import { SortingPart } from './sorting-part.ts'

/** While the server still reads what was decided before, it is asked again: soon, then more and more rarely. */
const firstPauseMs = 1500
const longestPauseMs = 30_000

/**
 * What kind of complaint it is: a person says it. What others like it were is suggested, with how sure that is; to whom it
 * goes is shown before.
 *
 * @fires begin - somebody wants to hand it over
 * @fires told - an answer told how the case stands: `detail` is it
 */
@customElement('desk-case-sort')
export class CaseSort extends SortingPart {
  static override styles = [
    ...super.styles,
    meanwhileStyles,
    css`
      .safety { border: 1px solid var(--late); border-radius: var(--radius); padding: .4rem .7rem .55rem; }
      .safety.on { background: var(--late-soft); }
      .safety .check { color: var(--late); font-weight: 620; }
      .safety .check input { accent-color: var(--late); }
      .others { display: flex; flex-wrap: wrap; gap: 0 .35rem; align-items: baseline; }
      .others button.plain { min-block-size: 1.75rem; padding: .1rem .3rem; margin: 0; }
      .route { text-wrap: pretty; }
    `,
  ]

  readonly #sorting = new Asked(this, () => ({
    client: this.ground.desk.client,
    document: CaseSorting,
    variables: { complaintId: this.ground.complaint.id },
    about: ['Complaint'],
  }))
  readonly #trial = new Asked(this, () => {
    const choice = this.choice ?? this.suggestedChoice
    const { desk, complaint } = this.ground
    if (!choice?.categoryId) return undefined
    const variables = { complaintId: complaint.id, categoryId: choice.categoryId, severity: choice.severity || null }
    return { client: desk.client, document: TryClassification, variables, about: ['Complaint'] }
  })
  readonly #key = new OnceKey()
  /** What somebody is choosing; nothing while the form is shut. */
  @state() private choice: Choice | undefined
  @state() private isBusy = false
  @state() private fault = ''
  @state() private problems: Readonly<Record<string, string>> = {}
  @state() private meanwhile: readonly Entry[] = []
  /** Where somebody began before the categories were there. */
  #early: Choice | undefined
  /** The version of the case on which somebody chooses. */
  #version = 0
  #triedOn = 0
  #pauseMs = firstPauseMs
  #again: ReturnType<typeof setTimeout> | undefined

  private get suggestedChoice(): Choice | undefined {
    const [first] = this.#sorting.data?.categorySuggestions?.categories ?? []
    return first && this.isPossible ? choiceTaken(this.ground.complaint, first.category.id, this.categories) : undefined
  }

  private get categories(): readonly Category[] {
    return this.#sorting.data?.storefront.categories ?? []
  }

  private get isPossible(): boolean {
    return this.ground.complaint.actions.includes('CLASSIFY')
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#again)
    this.#again = undefined
  }

  protected override turned(): void {
    this.shut()
    this.#pauseMs = firstPauseMs
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    const { version } = this.ground.complaint
    if (!this.choice) return
    if (this.#early && this.#sorting.data) {
      // How bad it is may be what its category says.
      const { severity } = choiceOf(this.ground.complaint, this.categories)
      if (this.choice.severity === this.#early.severity) this.choice = { ...this.choice, severity }
      this.#early = undefined
    }
    this.meanwhile = doneByOthers(this.ground, this.#version)
    if (this.meanwhile.length === 0) this.#version = Math.max(this.#version, version)
  }

  protected override updated(): void {
    const { version } = this.ground.complaint
    if (this.#triedOn !== version && this.#triedOn !== 0) this.#trial.again()
    this.#triedOn = version
    if (!this.#sorting.data?.categorySuggestions?.stillLearning || this.#again) return
    this.#again = setTimeout(() => {
      this.#again = undefined
      this.#sorting.again()
    }, this.#pauseMs)
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
  }

  /** Opens the form at its first question. */
  begin(): void {
    const { complaint } = this.ground
    if (!this.isPossible) return
    const choice = this.choice ?? choiceOf(complaint, this.categories)
    if (!this.#sorting.data) this.#early ??= choice
    this.choose(choice)
    this.focusOn('form input')
  }

  private choose(choice: Choice): void {
    if (!this.choice) this.#version = this.ground.complaint.version
    this.choice = choice
    this.fault = ''
    this.problems = {}
  }

  private shut(): void {
    this.choice = undefined
    this.#early = undefined
    this.meanwhile = []
    this.fault = ''
    this.problems = {}
  }

  private leave(): void {
    this.shut()
    this.focusOn('.begin')
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }

  private seen(): void {
    this.#version = this.ground.complaint.version
    this.meanwhile = []
    this.focusOn('button[type="submit"]')
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    void this.send()
  }

  private async send(): Promise<void> {
    const { ground, said, choice } = this
    if (this.isBusy || !choice) return
    if (this.meanwhile.length > 0) return this.focusOn('.meanwhile button')
    if (!choice.categoryId) {
      this.problems = { categoryId: said.categoryMissing }
      return this.focusOn('#categoryId')
    }
    const { categoryId, severity, reason, stays } = choice
    const { desk, complaint, words } = ground
    const input = {
      complaintId: complaint.id,
      categoryId,
      severity: severity || null,
      reason: reason.trim() || null,
      stays,
    }
    this.isBusy = true
    const once = { key: this.#key.of(input), expectedVersion: this.#version }
    const outcome = outcomeOf(await desk.send(ClassifyComplaint, { input: { ...input, ...once } }))
    this.isBusy = false
    if (outcome.kind === 'DONE') {
      this.#key.done()
      const { category, owner } = outcome.complaint
      desk.say({ text: said.done(category?.name ?? '', owner?.displayName) })
      return this.leave()
    }
    if (outcome.kind === 'CHANGED') {
      this.dispatchEvent(new CustomEvent('told', { detail: outcome.complaint }))
      this.meanwhile = byOthers(desk, outcome.changes)
      if (this.meanwhile.length === 0) {
        // What they did themselves holds nothing up.
        this.#version = outcome.complaint.version
        return this.send()
      }
      return this.focusOn('.meanwhile button')
    }
    if (outcome.kind === 'FAULT') this.fault = words.composer.faults[outcome.fault.kind]
    else {
      this.problems = outcome.at
      this.fault = Object.keys(outcome.at).some((name) => name === 'categoryId' || name === 'reason')
        ? ''
        : outcome.message
      this.focusOn('[aria-invalid="true"]')
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ground, said } = this
    const { status } = ground.complaint
    if (status === 'MERGED') return nothing
    const isAside = status === 'SET_ASIDE'
    return html`
      <section aria-labelledby="sort-title">
        <h2 id="sort-title">${isAside ? said.setAside.heading : said.title}</h2>
        ${isAside ? nothing : this.kind()}
        ${this.choice && !isAside ? nothing : html`<desk-case-no-complaint .ground=${ground}></desk-case-no-complaint>`}
      </section>
    `
  }

  private kind(): TemplateResult {
    const { ground, said: words, choice, isBusy } = this
    const { complaint, desk } = ground
    const { category, severity, department, owner } = complaint
    const { categorySuggestions: suggested, storefront } = this.#sorting.data ?? {}
    const trial = this.#trial.data?.tryClassification ?? undefined
    return html`
        ${severity === 'SAFETY' ? html`<p class="hurt"><strong>${words.isSafety(owner?.displayName)}</strong></p>` : nothing}
        ${
          choice
            ? this.form(choice)
            : html`
              ${
                category
                  ? html`<dl class="facts">
                    <dt>${words.category}</dt><dd>${category.name}</dd>
                    <dt>${words.severity}</dt><dd>${desk.words.queue.severities[severity]}</dd>
                    ${department ? html`<dt>${words.department}</dt><dd>${department.name}</dd>` : nothing}
                  </dl>`
                  : html`<p class="quiet">${words.open}</p>`
              }
              ${suggested && storefront && this.isPossible ? suggestionPart({ ground, words, suggested, trial, isBusy, take: (id) => this.take(id), consider: (id) => this.consider(id) }) : nothing}
              ${this.isPossible ? this.begins() : nothing}
            `
        }
    `
  }

  private begins(): TemplateResult {
    const { said: words, ground } = this
    const handOver = () => this.dispatchEvent(new CustomEvent('begin', { detail: { name: 'handOver' } }))
    return html`
      <p class="acts">
        <button type="button" class="small begin" @click=${() => this.begin()}>${ground.complaint.category ? words.again : words.change}</button>
        <button type="button" class="plain small" @click=${handOver}>${words.handOver}</button>
      </p>
    `
  }

  private form(choice: Choice): TemplateResult {
    const { ground, said: words, problems, isBusy, meanwhile } = this
    const { categorySuggestions: suggested } = this.#sorting.data ?? {}
    const trial = this.#trial.data?.tryClassification ?? undefined
    return html`
      ${meanwhilePart(ground, meanwhile, () => this.seen())}
      <form novalidate @submit=${this.submit} @keydown=${this.press}>
        ${formPart({
          ...{ ground, words, choice, trial, problems, isBusy },
          categories: this.categories,
          isHeld: meanwhile.length > 0,
          change: (changed) => this.choose(changed),
          cancel: () => this.leave(),
        })}
        ${faultPart(this.fault, [])}
      </form>
      ${suggested && !suggested.stillLearning && suggested.learntCases === 0 ? html`<p class="small quiet">${words.nothingLearnt}</p>` : nothing}
    `
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    this.leave()
  }

  /** One click says that it is so; what is in the way stands in the form. */
  private take(categoryId: string): void {
    if (this.isBusy) return
    this.choose(choiceTaken(this.ground.complaint, categoryId, this.categories))
    void this.send()
  }

  private consider(categoryId: string): void {
    this.choose(choiceTaken(this.ground.complaint, categoryId, this.categories))
    this.focusOn('#categoryId')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-case-sort': CaseSort
  }
}
