import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { promisedTime, type Telling, whenText } from './when.ts'

/** Who has the case, what they do next and by when; of a time that was moved or missed, also the old one and why. */
export function promiseCard(
  telling: Telling,
  complaint: Pick<TrackedComplaintPartsFragment, 'owner' | 'nextPromise'>,
): TemplateResult | typeof nothing {
  const { owner, nextPromise } = complaint
  if (!nextPromise) return nothing
  const { say } = telling
  const { wording, dueAt, previousDueAt, reason } = nextPromise
  const name = owner?.displayName ?? say.somebody
  return html`<div class="promise ${previousDueAt ? 'moved' : ''}" part="promise">
    <span class="face" aria-hidden="true">${owner ? [...owner.displayName][0] : anybody}</span>
    <strong>${say.hasYourCase(name)}</strong>
    ${previousDueAt ? html`<p>${dueAt > previousDueAt ? html`<b>${say.later}</b> ` : nothing}<bdi>${reason}</bdi></p>` : nothing}
    <p>${wording} ${
      // In brackets for who hears it: a line through the words is only seen.
      previousDueAt
        ? html`<s><span class="unseen">(${say.insteadOf} </span>${whenText(telling, previousDueAt)}<span class="unseen">)</span></s> `
        : nothing
    }${promisedTime(telling, dueAt)}</p>
  </div>`
}

const anybody = html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="12" cy="8" r="4"/><path d="M4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5"/></svg>`
