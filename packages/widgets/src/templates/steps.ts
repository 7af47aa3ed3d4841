import type { StepState, TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { type Telling, whenText } from './when.ts'

interface Step {
  readonly title: string
  readonly detail: string | null
  readonly by: string | null
  /** Left out where the steps are told before there is a case. */
  readonly state?: StepState
}

/** Steps on a line, the current one lit. Its state is also said in words for those who do not see the dots. */
export function steps(telling: Telling, list: readonly Step[]): TemplateResult {
  const { say } = telling
  return html`<ol class="steps">
    ${list.map(
      ({
        title,
        detail,
        by,
        state,
      }) => html`<li class=${state ?? ''} aria-current=${state === 'NOW' ? 'step' : nothing}>
        <h3>${title}${state ? html`<span class="unseen"> (${say.step[state]})</span>` : nothing}</h3>
        ${detail ? html`<p class="muted">${detail}</p>` : nothing}
        ${by ? html`<p class="muted capital"><time datetime=${by}>${whenText(telling, by)}</time></p>` : nothing}
      </li>`,
    )}
  </ol>`
}

/** What happens next on a case; nothing when it is over. */
export function stepList(
  telling: Telling,
  list: TrackedComplaintPartsFragment['nextSteps'],
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing
  return html`<section class="stack steps-block" part="steps">
    <h3>${telling.say.whatNext}</h3>
    ${steps(telling, list)}
  </section>`
}
