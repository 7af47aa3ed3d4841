/** Fields of the settings: the browser's own, with what is wrong said at each. */
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'

interface Field {
  readonly name: string
  readonly label: string
  readonly problem: string | undefined
  /** @default none */
  readonly hint?: string
}

interface TextField extends Field {
  /** What stands in it until somebody types. */
  readonly value?: string
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date'
  readonly inputMode?: 'numeric' | 'decimal'
  readonly maxLength?: number
  readonly placeholder?: string
  /** What the browser may fill in. @default 'off' */
  readonly autoComplete?: 'one-time-code'
}

export function textField({
  value = '',
  type = 'text',
  inputMode,
  maxLength,
  placeholder,
  autoComplete,
  ...field
}: TextField): TemplateResult {
  const { name, problem } = field
  return around(
    field,
    html`<input
      id=${name} name=${name} type=${type} autocomplete=${autoComplete ?? 'off'} .defaultValue=${value} inputmode=${inputMode ?? nothing}
      maxlength=${maxLength ?? nothing} placeholder=${placeholder ?? nothing}
      aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${name}-hint ${name}-fault"
    />`,
  )
}

export type Choice = readonly [value: string, label: string]

interface SelectField extends Field {
  readonly choices: readonly Choice[]
  /** What is chosen at first. */
  readonly value?: string
}

export function selectField({ choices, value = '', ...field }: SelectField): TemplateResult {
  const { name, problem } = field
  return around(
    field,
    html`<select
      id=${name} name=${name} aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${name}-hint ${name}-fault"
    >${repeat(
      choices,
      // What was chosen stays chosen when the choices come anew in another order.
      ([each]) => each,
      ([each, label]) => html`<option value=${each} ?selected=${each === value}>${label}</option>`,
    )}</select>`,
  )
}

function around({ name, label, hint, problem }: Field, input: TemplateResult): TemplateResult {
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing} ${input}
      <p class="fault" id="${name}-fault" ?hidden=${!problem}>${problem ?? nothing}</p>
    </div>
  `
}

/** What is wrong with all of it. It is there from the start, so that screen readers say it when it comes. */
export function faultLine(message: string): TemplateResult {
  return html`<div role="alert">${message ? html`<p class="told fault">${message}</p>` : nothing}</div>`
}

/** Goes to the first field that something is wrong with. */
export function focusProblem(root: ParentNode): void {
  root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}

/** What was typed into a form, without blanks around it. */
export function typedIn(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form)
  return (name) => String(data.get(name) ?? '').trim()
}

/** Makes room for the next once it was sent; what was typed since it went out stays. Answers whether there was nothing. */
export function clearForm(form: HTMLFormElement, sent: (name: string) => string): boolean {
  const now = typedIn(form)
  const isAsSent = [...new FormData(form).keys()].every((name) => now(name) === sent(name))
  if (isAsSent) form.reset()
  return isAsSent
}

/** What was changed in a form, by name: where nobody typed, a field takes on what others put in force meanwhile. */
export function changedIn(form: HTMLFormElement): ReadonlyMap<string, string> {
  const changed = new Map<string, string>()
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      if (field.checked !== field.defaultChecked) changed.set(field.name, String(field.checked))
    } else if (field instanceof HTMLInputElement && field.name && field.value.trim() !== field.defaultValue)
      changed.set(field.name, field.value.trim())
    if (field instanceof HTMLSelectElement && field.value !== standingIn(field)) changed.set(field.name, field.value)
  }
  return changed
}

const standingIn = ({ options }: HTMLSelectElement) => [...options].find((option) => option.defaultSelected)?.value
