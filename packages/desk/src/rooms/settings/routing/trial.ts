import { TryRouting, type TryRoutingQuery } from '@redress/schema/operations'
import { severities } from '@redress/schema/values'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk } from '../../../desk/desk.ts'
import { controlStyles } from '../../../look/controls.styles.ts'
import { faultLine, selectField, typedIn } from '../fields.ts'
import { settingsStyles } from '../settings.styles.ts'
import type { Said } from '../settings-page.ts'
import type { RoutingWords } from '../words/english/routing.ts'
import type { Draft } from './draft.ts'
import { categoriesIn, type Speaker } from './in-words.ts'

type Route = TryRoutingQuery['tryRouting']

/** Tries rules on a complaint that is told. Tells `tried` with the number of the rule that fits. */
@customElement('desk-routing-trial')
export class RoutingTrial extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    css`
      :host { display: grid; gap: .9rem; }
      .answer { border-radius: var(--radius); padding: .9rem 1.1rem; background: var(--soft); }
      form .field { max-inline-size: none; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) said!: Said<RoutingWords>
  @property({ attribute: false }) speaker!: Speaker
  @property({ attribute: false }) draft!: Draft
  @state() private isAsking = false
  @state() private fault = ''
  @state() private route: Route | undefined
  /** Of what it is an answer: it counts no more once the rules are others. */
  #triedOn: Draft | undefined

  protected override render(): TemplateResult {
    const { speaker, isAsking } = this
    const { trial } = speaker.words
    const route = this.#triedOn === this.draft ? this.route : undefined
    return html`
      <h2>${trial.title}</h2>
      <p class="quiet">${trial.text}</p>
      <form novalidate @submit=${this.submit}>
        ${faultLine(this.fault)}
        <div class="field">
          <label for="text">${trial.words}</label>
          <textarea id="text" name="text" rows="3" maxlength="20000"></textarea>
        </div>
        <div class="fields">
          ${selectField({
            ...{ name: 'categoryId', label: speaker.words.about, problem: undefined },
            choices: [['', trial.any], ...categoriesIn(speaker)],
          })}
          ${selectField({
            ...{ name: 'severity', label: speaker.words.severity, problem: undefined },
            choices: [['', trial.asCategory], ...severities.map((each) => [each, speaker.severities[each]] as const)],
          })}
        </div>
        <div class="line"><button type="submit" aria-disabled=${isAsking}>${isAsking ? `${trial.running} …` : trial.run}</button></div>
      </form>
      <div role="status">${route ? this.answer(route) : nothing}</div>
    `
  }

  private answer({ rule, department, owner }: Route): TemplateResult {
    const { trial, departmentGone } = this.speaker.words
    return html`<div class="answer">
      <h3>${rule === null ? trial.noneFits : trial.fits(rule)}</h3>
      <p>${trial.goes(department?.name ?? departmentGone, owner?.displayName)}</p>
    </div>`
  }

  /** The server counts rules from 0, and speaks of fields. */
  private atRule(message: string): string {
    const { words } = this.speaker
    return message.replace(/^"rules\.(\d+)\.\w+"/, (_, place: string) => words.rule(Number(place) + 1))
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.isAsking || !(event.target instanceof HTMLFormElement)) return
    const { desk, draft, said } = this
    const typed = typedIn(event.target)
    this.fault = ''
    this.isAsking = true
    const reply = await desk.ask(TryRouting, {
      text: typed('text'),
      categoryId: typed('categoryId') || null,
      severity: severities.find((each) => each === typed('severity')) ?? null,
      rules: draft.rules.map(({ rule }) => rule),
    })
    this.isAsking = false
    if (reply.kind === 'FAULT') {
      this.fault =
        reply.fault.kind === 'UNREACHABLE'
          ? said.settings.unreachable
          : said.settings.refused(this.atRule(reply.fault.message))
      return
    }
    this.route = reply.data.tryRouting
    this.#triedOn = draft
    this.dispatchEvent(new CustomEvent('tried', { detail: this.route.rule ?? undefined }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-routing-trial': RoutingTrial
  }
}
