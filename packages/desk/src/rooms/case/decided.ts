/** The decision, the cause, and what the end of the case still lacks. */
import { html, nothing, type TemplateResult } from 'lit'
import { dayAndTime } from '../../times/times.ts'
import { isPossible } from './acts/acts.ts'
import { selectOf } from './acts/fields.ts'
import type { CaseGround, CaseRoomActs } from './case-parts.ts'

export function decisionPart(
  ground: CaseGround,
  { begin }: CaseRoomActs,
  recordCause: (causeId: string) => void,
): TemplateResult {
  const { complaint, choices, words, desk, now } = ground
  const { decided } = words
  const { decision, cause } = complaint
  return html`
    <section aria-labelledby="decided-title">
      <h2 id="decided-title">${decided.title}</h2>
      ${
        decision
          ? html`<p><span class="tag ${decision.verdict}">${decided.verdicts[decision.verdict]}</span>
            <span class="small quiet">${dayAndTime(desk.words.language, new Date(decision.decidedAt), now)}</span></p>
            <details><summary>${decided.reasons}</summary><blockquote lang=${complaint.locale}>${decision.reasons}</blockquote></details>`
          : html`<p class="quiet">${decided.notYet}</p>
            ${isPossible(complaint, 'decide') ? html`<button type="button" class="small" @click=${() => begin({ name: 'decide' })}>${decided.decide}</button>` : nothing}`
      }
      ${
        complaint.actions.includes('RECORD_CAUSE')
          ? selectOf({
              id: 'cause',
              label: decided.cause,
              none: decided.causeUnknown,
              value: cause?.id ?? '',
              groups: [
                [
                  '',
                  (choices?.causes ?? []).map(({ id, name, department }) => [
                    id,
                    department ? `${name} · ${department.name}` : name,
                  ]),
                ],
              ],
              change: (causeId) => causeId && recordCause(causeId),
            })
          : cause && html`<p class="small">${decided.cause}: ${cause.name}</p>`
      }
    </section>
  `
}

/** What has to be so before it can be closed, and whether it is. */
export function closingPart(
  { complaint, words }: CaseGround,
  { begin }: CaseRoomActs,
): TemplateResult | typeof nothing {
  const { closing } = words
  if (!isPossible(complaint, 'close')) return nothing
  const steps: [boolean, string][] = [
    [complaint.promises.length === 0, closing.nothingOwed],
    [complaint.decision !== null || complaint.agreement !== null, closing.decided],
    [complaint.cause !== null, closing.cause],
  ]
  const isReady = steps.every(([isDone]) => isDone)
  return html`
    <section aria-labelledby="closing-title">
      <h2 id="closing-title">${closing.title}</h2>
      <ul class="steps">${steps.map(([isDone, text]) => html`<li class=${isDone ? 'done' : 'todo'}>${text}<span class="unseen">: ${isDone ? closing.done : closing.todo}</span></li>`)}</ul>
      ${isReady ? html`<button type="button" class="main small" @click=${() => begin({ name: 'close' })}>${closing.write}</button>` : html`<p class="small quiet">${closing.notReady}</p>`}
    </section>
  `
}
