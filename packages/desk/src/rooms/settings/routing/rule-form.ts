import { ownerChoices, routingSubjects, severities } from '@redress/schema/values'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controlStyles } from '../../../look/controls.styles.ts'
import { focusProblem, selectField } from '../fields.ts'
import type { Problems } from '../sending.ts'
import { rowStyles, settingsStyles } from '../settings.styles.ts'
import { type Rule, wordsTyped } from './draft.ts'
import { categoriesIn, type Speaker } from './in-words.ts'

/** The form of one rule. Tells `rule-taken` with the rule, or `rule-left`. */
@customElement('desk-routing-rule')
export class RoutingRuleForm extends LitElement {
  static override styles = [
    controlStyles,
    settingsStyles,
    rowStyles,
    css`
      fieldset { display: grid; gap: .15rem; }
      .checks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 0 1rem; max-block-size: 16rem; overflow-y: auto; }
      textarea { min-block-size: 4.5rem; }
      form .field { max-inline-size: none; }
      .fault { color: var(--late); font-size: var(--small); font-weight: 560; }
    `,
  ]

  @property({ attribute: false }) speaker!: Speaker
  @property({ attribute: false }) rule!: Rule
  /** What the store says is wrong with it, by field. */
  @property({ attribute: false }) problems: Problems = {}
  @property() cancel = ''
  @state() private departmentId: string | undefined
  @query('form') private form!: HTMLFormElement

  override focus(): void {
    void this.updateComplete.then(() => {
      if (Object.keys(this.problems).length > 0) focusProblem(this.renderRoot)
      else this.renderRoot.querySelector<HTMLElement>('input')?.focus()
    })
  }

  protected override render(): TemplateResult {
    const { speaker, rule, problems } = this
    const { words } = speaker
    const { form } = words
    return html`
      <form novalidate @submit=${this.submit} @change=${this.changed}>
        <p class="quiet small">${form.hint}</p>
        ${this.checks('categoryIds', words.about, categoriesIn(speaker), rule.categoryIds)}
        ${this.checks(
          'severities',
          words.severity,
          severities.map((each) => [each, speaker.severities[each]]),
          rule.severities,
        )}
        ${this.checks(
          'subjects',
          words.subject,
          routingSubjects.map((each) => [each, words.subjects[each]]),
          rule.subjects,
        )}
        <div class="field">
          <label for="words">${form.words}</label>
          <p class="hint" id="words-hint">${form.wordsHint}</p>
          <textarea
            id="words" name="words" rows="3" autocapitalize="off" spellcheck="false" .defaultValue=${rule.words?.join(', ') ?? ''}
            aria-invalid=${problems.words ? 'true' : 'false'} aria-describedby="words-hint words-fault"
          ></textarea>
          <p class="fault" id="words-fault" ?hidden=${!problems.words}>${problems.words}</p>
        </div>
        <div class="fields">${this.department()} ${this.owner()}</div>
        <div class="line">
          <button class="main" type="submit">${form.take}</button>
          <button class="plain" type="button" @click=${() => this.dispatchEvent(new CustomEvent('rule-left'))}>${this.cancel}</button>
        </div>
      </form>
    `
  }

  private checks(
    name: string,
    legend: string,
    choices: readonly (readonly [string, string])[],
    chosen: readonly string[] | null,
  ): TemplateResult {
    const problem = this.problems[name]
    return html`
      <fieldset>
        <legend>${legend}</legend>
        <div class="checks">${choices.map(
          ([value, label]) =>
            html`<label class="check"><input type="checkbox" name=${name} value=${value} .defaultChecked=${chosen?.includes(value) ?? false} aria-invalid=${problem ? 'true' : 'false'} /> <span>${label}</span></label>`,
        )}</div>
        ${problem ? html`<p class="fault">${problem}</p>` : nothing}
      </fieldset>
    `
  }

  private department(): TemplateResult {
    const { words, answer } = this.speaker
    return selectField({
      ...{ name: 'departmentId', label: words.form.to, problem: this.problems.departmentId },
      value: this.rule.departmentId,
      choices: answer.departments.map(({ id, name }) => [id, name]),
    })
  }

  private owner(): TemplateResult {
    const { speaker, rule, problems } = this
    const { words, answer } = speaker
    const departmentId = this.departmentId ?? rule.departmentId
    // Whoever works there first: somebody else may be named too.
    const people = answer.staff.toSorted(
      (one, other) => Number(other.department?.id === departmentId) - Number(one.department?.id === departmentId),
    )
    return selectField({
      ...{ name: 'owner', label: words.form.who, problem: problems.staffId ?? problems.owner },
      value: rule.staffId ?? rule.owner,
      choices: [
        ...ownerChoices.map((choice) => [choice, words.owners[choice]] as const),
        ...people.map(
          ({ id, displayName, department }) =>
            [id, department ? `${displayName}, ${department.name}` : displayName] as const,
        ),
      ],
    })
  }

  private changed({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.name === 'departmentId') this.departmentId = target.value
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    this.take()
  }

  /** Hands over what was typed. */
  take(): void {
    const data = new FormData(this.form)
    const chosen = <Value extends string>(name: string, values: readonly Value[]): Value[] | null => {
      const list = values.filter((value) => data.getAll(name).includes(value))
      return list.length > 0 ? list : null
    }
    const owner = String(data.get('owner'))
    const choice = ownerChoices.find((each) => each === owner)
    const words = wordsTyped(String(data.get('words') ?? ''))
    const rule: Rule = {
      categoryIds: chosen(
        'categoryIds',
        categoriesIn(this.speaker).map(([id]) => id),
      ),
      severities: chosen('severities', severities),
      subjects: chosen('subjects', routingSubjects),
      words: words.length > 0 ? words : null,
      departmentId: String(data.get('departmentId')),
      owner: choice ?? this.rule.owner,
      staffId: choice ? null : owner,
    }
    this.dispatchEvent(new CustomEvent('rule-taken', { detail: rule }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-routing-rule': RoutingRuleForm
  }
}
