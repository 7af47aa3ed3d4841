/** The browser's own fields, labelled. */
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

export function checkbox({
  id,
  label,
  checked,
  change,
}: {
  id: string
  label: string
  checked: boolean
  change: (checked: boolean) => void
}): TemplateResult {
  const changed = ({ target }: Event) => target instanceof HTMLInputElement && change(target.checked)
  return html`<label class="check"><input id=${id} type="checkbox" .checked=${live(checked)} @change=${changed} /> ${label}</label>`
}

export function radios<Value extends string>({
  name,
  legend,
  value,
  choices,
  change,
}: {
  name: string
  legend: string
  value: Value | undefined
  choices: readonly (readonly [Value, string, string?])[]
  change: (value: Value) => void
}): TemplateResult {
  return html`
    <fieldset class="radios">
      <legend>${legend}</legend>
      ${choices.map(
        ([each, label, hint]) => html`
          <label class="check">
            <input type="radio" name=${name} value=${each} .checked=${live(each === value)} @change=${() => change(each)} />
            <span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span>
          </label>
        `,
      )}
    </fieldset>
  `
}

type Choice = readonly [value: string, label: string]

export function selectOf({
  id,
  label,
  none,
  value,
  groups,
  change,
}: {
  id: string
  label: string
  /** What stands there before anything is chosen. */
  none: string
  value: string
  groups: readonly (readonly [label: string, choices: readonly Choice[]])[]
  change: (value: string) => void
}): TemplateResult {
  const option = ([each, text]: Choice) => html`<option value=${each} ?selected=${each === value}>${text}</option>`
  const changed = ({ target }: Event) => target instanceof HTMLSelectElement && change(target.value)
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${live(value)} @change=${changed}>
        <option value="" ?selected=${value === ''}>${none}</option>
        ${groups.map(([name, choices]) =>
          name ? html`<optgroup label=${name}>${choices.map(option)}</optgroup>` : choices.map(option),
        )}
      </select>
    </div>
  `
}

export function lineField({
  id,
  label,
  hint,
  value,
  change,
  inputmode,
}: {
  id: string
  label: string
  hint?: string
  value: string
  change: (value: string) => void
  inputmode?: 'decimal'
}): TemplateResult {
  const changed = ({ target }: Event) => target instanceof HTMLInputElement && change(target.value)
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id} type="text" autocomplete="off" inputmode=${inputmode ?? nothing} .value=${live(value)} @input=${changed}
        aria-describedby=${hint ? `${id}-hint` : nothing}
      />
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    </div>
  `
}
