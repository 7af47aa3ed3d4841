import type { ComplaintStatus } from '@redress/schema/enums'
import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { deliverySentence, isWaiting, waitingPanel } from '../templates/waiting.ts'
import type { Telling } from '../templates/when.ts'
import { agreementPart } from './agreement-part.ts'
import { decisionPart } from './decision-part.ts'
import { optionsPart } from './options-part.ts'
import type { Solution } from './solution.ts'
import { solvedPart } from './solved-part.ts'
import type { SolutionView } from './surroundings.ts'
import type { Told } from './told.ts'

/** What the parts of a solution are made of. */
export interface Shown {
  readonly solution: Solution
  readonly telling: Telling
  readonly told: Told
  /** As it was when that was told. */
  readonly complaint: TrackedComplaintPartsFragment
  readonly status: ComplaintStatus
}

/** The decision, the options, the agreement, "is it solved?": what there is of it, what needs an answer first. */
export function solutionPart(solution: Solution, { words: say, language, timeZone }: SolutionView): TemplateResult {
  const { told, complaint, words, said, sending, state, sendNow, takeBack } = solution
  const spoken = said || deliverySentence(say, state)
  const live = html`<p class="unseen" role="status">${spoken}</p>`
  if (!told || !complaint) return html`<p class="muted proposal-opening">${words.opening}</p>${live}`
  if (sending && isWaiting(state))
    return html`${waitingPanel({ say, state, text: sending.text, onRetry: sendNow, onChange: takeBack })}${live}`
  const shown: Shown = { solution, telling: { say, language, timeZone }, told, complaint, status: complaint.status }
  return html`<section class="stack solution" part="solution" tabindex="-1" id="solution">
    ${said ? html`<p class="notice">${said}</p>` : nothing}
    ${leftover(shown)} ${solvedPart(shown)} ${optionsPart(shown)} ${agreementPart(shown)} ${decisionPart(shown)}
  </section>${live}`
}

/** What was written to options that are none any more: it is not lost, and can still be said. */
function leftover({ solution, status }: Shown): TemplateResult | typeof nothing {
  const { words, texts, sendLeftover, write, sending, takeBack } = solution
  if (!texts.counter || status === 'OPTIONS_OFFERED') return nothing
  const drop = () => {
    takeBack()
    write('counter', '')
  }
  return html`<div class="box stack" part="leftover">
    <div class="tight">
      <p>${words.movedOn}</p>
      <blockquote class="words" dir="auto">${texts.counter}</blockquote>
    </div>
    <div class="row">
      <button type="button" class="plain" aria-busy=${Boolean(sending)} @click=${sendLeftover}>${words.sendAsMessage}</button>
      <button type="button" class="link" @click=${drop}>${words.dropThem}</button>
    </div>
  </div>`
}
