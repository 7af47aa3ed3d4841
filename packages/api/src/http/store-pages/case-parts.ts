/** The parts of a case that stand on more than one page, with exact times on the clock of the store. */
import type { ConfirmationPartsFragment } from '@redress/schema/operations'
import { html } from 'hono/html'
import { exactTime } from '../../words/exact-time.ts'
import type { Markup } from '../plain-page.ts'
import type { PageRequest } from './page-request.ts'

/** A time in words, for people and for machines. */
export function time({ store, words }: PageRequest, at: string): Markup {
  return html`<time class="when" datetime="${at}">${exactTime(new Date(at), store.settings.timeZone, words.dateLocale)}</time>`
}

/** Who has the case, what they do next and by when; of a time that was moved or missed, also the old one and why. */
export function promiseCard(
  request: PageRequest,
  { owner, nextPromise }: Pick<ConfirmationPartsFragment, 'owner' | 'nextPromise'>,
): Markup | string {
  if (!nextPromise) return ''
  const { say, words } = request
  const { wording, dueAt, previousDueAt, reason } = nextPromise
  const moved = previousDueAt
    ? html`<p>${dueAt > previousDueAt ? html`<b>${say.later}</b> ` : ''}<bdi>${reason}</bdi></p>`
    : ''
  const instead = previousDueAt
    ? html` <span class="muted">(${say.insteadOf} <s>${time(request, previousDueAt)}</s>)</span>`
    : ''
  return html`<div class="promise${previousDueAt ? ' moved' : ''}"><p><strong>${say.hasYourCase(owner?.displayName ?? say.somebody)}</strong></p>
${moved}<p>${wording}. ${words.storePages.by} ${time(request, dueAt)}${instead}</p></div>`
}

/** What happens next, the current step marked also in words. */
export function stepList(
  request: PageRequest,
  { nextSteps }: Pick<ConfirmationPartsFragment, 'nextSteps'>,
): Markup | string {
  if (nextSteps.length === 0) return ''
  const { say } = request
  return html`<section><h2>${say.whatNext}</h2><ol class="steps">${nextSteps.map(
    ({ title, detail, by, state }) => html`<li class="${state}"${state === 'NOW' ? html` aria-current="step"` : ''}>
<h3>${title}<span class="unseen"> (${say.step[state]})</span></h3>${detail ? html`<p class="muted">${detail}</p>` : ''}${by ? html`<p class="muted">${time(request, by)}</p>` : ''}</li>`,
  )}</ol></section>`
}
