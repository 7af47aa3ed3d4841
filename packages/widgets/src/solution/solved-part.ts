import { limits } from '@redress/schema/limits'
import { html, nothing, type TemplateResult } from 'lit'
import { field } from '../templates/field.ts'
import { adviceField } from './options-part.ts'
import type { Shown } from './solution-part.ts'

/** "Is it really solved?" (mission C6): the customer has the last word. */
export function solvedPart(shown: Shown): TemplateResult | typeof nothing {
  const { solution, status, complaint } = shown
  if (status !== 'RESOLVED') return nothing
  const { words, sending, isAskingAgain, confirmSolved } = solution
  const last = complaint.timeline.edges.find(({ node: { type } }) => type === 'SOLVED_CONFIRMED' || type === 'REOPENED')
  const isConfirmed = last?.node.type === 'SOLVED_CONFIRMED'
  const again = { label: words.notSolvedLabel, send: words.notSolvedSend }
  if (isConfirmed)
    return html`<section class="stack answers" part="solved">
      <p>${words.solvedThanks}</p>
      ${againForm(shown, { ...again, open: words.notSolvedAfterAll, isMain: false })}
    </section>`
  return html`<section class="stack" part="solved">
    <div class="tight">
      <h3>${words.solved}</h3>
      <p class="muted">${words.solvedDetail}</p>
    </div>
    ${
      isAskingAgain
        ? nothing
        : html`${adviceField(shown)}
            <button type="button" class="main" aria-busy=${Boolean(sending)} @click=${confirmSolved}>${words.solvedYes}</button>`
    }
    ${againForm(shown, { ...again, open: words.solvedNo, isMain: false })}
  </section>`
}

interface Again {
  readonly open: string
  readonly label: string
  readonly send: string
  /** Whether it is what one would do first here. */
  readonly isMain: boolean
}

/** The case goes on, with why (mission C6, D2). */
export function againForm({ solution, telling }: Shown, { open, label, send, isMain }: Again): TemplateResult {
  const { texts, faults, sending, isAskingAgain, openAgain, askAgain, write } = solution
  const { say } = telling
  if (!isAskingAgain)
    return html`<div class="row"><button type="button" class=${isMain ? 'plain' : 'link'} @click=${() => openAgain(true)}>${open}</button></div>`
  return html`<form novalidate class="stack" part="again" @submit=${askAgain}>
    ${field({
      id: 'why',
      label,
      problems: faults,
      isLarge: true,
      maxLength: limits.messageLength,
      value: texts.why,
      changed: (text) => write('why', text),
    })}
    <div class="row">
      <button class="main fit" aria-busy=${Boolean(sending)}>${sending ? say.sending : send}</button>
      <button type="button" class="link" @click=${() => openAgain(false)}>${say.cancel}</button>
    </div>
  </form>`
}
