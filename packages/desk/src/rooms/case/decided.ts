/** The decision, the cause, and what the end of the case still lacks. */
import type { CaseChoicesQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { dayAndTime } from '../../times/times.ts'
import { type Placed, pathOf, placed } from '../tree.ts'
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
  const isRecordable = complaint.actions.includes('RECORD_CAUSE')
  const all = placed(choices?.causes ?? [])
  const recorded = all.find(({ row }) => row.id === cause?.id)
  const causes = all.filter((one) => one.row.offered || one === recorded)
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
        isRecordable
          ? selectOf({
              id: 'cause',
              label: decided.cause,
              none: decided.causeUnknown,
              value: cause?.id ?? '',
              groups: [['', causes.map((one) => [one.row.id, causeLabel(one)])]],
              change: (causeId) => causeId && recordCause(causeId),
            })
          : nothing
      }
      ${
        // The narrowest name is what a narrow field would cut off.
        cause &&
        html`<p class="small quiet">${isRecordable ? '' : `${decided.cause}: `}${recorded ? causeLabel(recorded) : cause.name}</p>`
      }
      ${
        decision
          ? html`<p class="small"><a href=${desk.hrefOf({
              room: 'answer',
              parameters: { id: 'new' },
              search: { complaint: complaint.id, category: complaint.category?.id ?? '' },
            })}>${decided.answer}</a></p>`
          : nothing
      }
    </section>
  `
}

/** A cause behind the wider ones that it belongs to, and who sees to it. */
function causeLabel(cause: Placed<CaseChoicesQuery['causes'][number]>): string {
  const path = pathOf(cause, ({ name }) => name)
  const { department } = cause.row
  return department ? `${path} · ${department.name}` : path
}

/** What has to be so before it can be closed, and whether it is. */
export function closingPart(
  { complaint, words }: CaseGround,
  { begin }: CaseRoomActs,
): TemplateResult | typeof nothing {
  const { closing } = words
  if (!isPossible(complaint, 'close')) return nothing
  const steps: [boolean, string][] = [
    // A word of theirs since the answer is answered by the letter.
    [complaint.promises.every(({ kind }) => kind === 'NEXT_UPDATE'), closing.nothingOwed],
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
