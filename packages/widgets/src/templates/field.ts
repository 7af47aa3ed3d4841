import { html, nothing, type TemplateResult } from 'lit'
import type { Problem } from './problem.ts'

export type { Problem }

interface Field {
  readonly id: string
  readonly label: string
  readonly problems: readonly Problem[]
  readonly value: string
  readonly maxLength: number
  /** The word for "optional", for fields that are. */
  readonly optional?: string
  /** What the browser may fill in by itself. */
  readonly autocomplete?: 'name' | 'email'
  /** A field of several lines. */
  readonly isLarge?: boolean
  readonly hint?: TemplateResult | typeof nothing
  changed(value: string): void
}

/** A label, its control and, under it, what is wrong with it. */
export function field(properties: Field): TemplateResult {
  const { id, label, optional, problems, value, maxLength, autocomplete, isLarge, hint, changed } = properties
  const problem = problems.find((candidate) => candidate.field === id)
  const invalid = problem ? 'true' : 'false'
  const part = `field ${id}`
  const describedBy = `${id}-error ${id}-hint`
  const typed = ({ target }: InputEvent) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) changed(target.value)
  }
  return html`<div class="tight">
    <label for=${id}>${label}${optional ? html` <span class="optional">${optional}</span>` : nothing}</label>
    ${
      isLarge
        ? html`<textarea id=${id} part=${part} maxlength=${maxLength} ?required=${!optional} aria-invalid=${invalid} aria-describedby=${describedBy} .value=${value} @input=${typed}></textarea>`
        : html`<input id=${id} part=${part} maxlength=${maxLength} ?required=${!optional} aria-invalid=${invalid} aria-describedby=${describedBy} autocomplete=${autocomplete ?? 'off'} autocapitalize=${autocomplete === 'email' ? 'none' : nothing} spellcheck=${autocomplete ? 'false' : nothing} .value=${value} @input=${typed} />`
    }
    ${hint ?? nothing}
    <p class="error" id="${id}-error" ?hidden=${!problem}>${problem?.message}</p>
  </div>`
}

/** All that is wrong, in one place at the top, each with a way to its field. */
export function problemSummary(title: string, problems: readonly Problem[]): TemplateResult {
  return html`<div class="problem" role="alert" tabindex="-1" id="problems" part="problems">
    <p><strong>${title}</strong></p>
    <ul>
      ${problems.map(
        ({ field: id, message }) =>
          html`<li>${id ? html`<a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${message}</a>` : message}</li>`,
      )}
    </ul>
  </div>`
}

/** A fragment cannot lead into a shadow root, and must not change the page's own address. */
function goTo(event: Event, id: string): void {
  event.preventDefault()
  const root = event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : null
  if (root instanceof ShadowRoot) root.getElementById(id)?.focus()
}
