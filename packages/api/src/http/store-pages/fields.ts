/** Fields of a form, with what is wrong with them. The same names, words and order as in the widgets. */
import type { Problem } from '@redress/widgets/templates/problem'
import { html } from 'hono/html'
import type { Markup } from '../plain-page.ts'

interface Field {
  id: string
  label: string
  value: string
  maxLength: number
  problems?: readonly Problem[]
  /** The word for "optional", for fields that are. */
  optional?: string
  autocomplete?: 'name' | 'email' | 'off'
  isLarge?: boolean
  /** The label stands above already, for who sees it. */
  isSaidAbove?: boolean
}

/** A label, its control and, under it, what is wrong with it. */
export function field(properties: Field): Markup {
  const {
    id,
    label,
    value,
    maxLength,
    problems = [],
    optional,
    autocomplete = 'off',
    isLarge = false,
    isSaidAbove = false,
  } = properties
  const problem = problems.find((candidate) => candidate.field === id)
  const state = problem ? html` aria-invalid="true" aria-describedby="${id}-error"` : ''
  const required = optional ? '' : html` required`
  // A line break behind <textarea> is not part of it, so one that was typed there would be lost.
  const control = isLarge
    ? html`<textarea id="${id}" name="${id}" maxlength="${maxLength}" rows="6"${required}${state}>
${value}</textarea>`
    : html`<input id="${id}" name="${id}" maxlength="${maxLength}" autocomplete="${autocomplete}" value="${value}"${autocomplete === 'email' ? html` autocapitalize="none" spellcheck="false"` : ''}${required}${state}>`
  return html`<div class="tight"><label for="${id}"${isSaidAbove ? html` class="unseen"` : ''}>${label}${optional ? html` <span class="optional">${optional}</span>` : ''}</label>
${control}
${problem ? html`<p class="error" id="${id}-error">${problem.message}</p>` : ''}</div>`
}

/** All that is wrong, in one place at the top, each with a way to its field. */
export function problemSummary(title: string, problems: readonly Problem[]): Markup {
  return html`<div class="problem" role="alert"><p><strong>${title}</strong></p>
<ul>${problems.map(({ field: id, message }) => html`<li>${id ? html`<a href="#${id}">${message}</a>` : message}</li>`)}</ul></div>`
}

export const notice = (text: string, detail?: string): Markup =>
  html`<div class="notice" role="alert"><p><strong>${text}</strong></p>${detail ? html`<p>${detail}</p>` : ''}</div>`

export const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}">`
