import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { type Telling, whenText } from './when.ts'

/** What happens next, the current step lit. The state is also said in words for those who do not see the dots. */
export function stepList(
  telling: Telling,
  steps: TrackedComplaintPartsFragment['nextSteps'],
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing
  const { say } = telling
  return html`<section class="stack steps-block" part="steps">
    <h3>${say.whatNext}</h3>
    <ol class="steps">
      ${steps.map(
        (step) => html`<li class=${step.state} aria-current=${step.state === 'NOW' ? 'step' : nothing}>
          <h3>${step.title}<span class="unseen"> (${say.step[step.state]})</span></h3>
          ${step.detail ? html`<p class="muted">${step.detail}</p>` : nothing}
          ${step.by ? html`<p class="muted capital"><time datetime=${step.by}>${whenText(telling, step.by)}</time></p>` : nothing}
        </li>`,
      )}
    </ol>
  </section>`
}
