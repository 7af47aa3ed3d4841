import { html, nothing, type TemplateResult } from 'lit'
import { type Telling, whenText } from '../templates/when.ts'
import { clockTime, day } from '../times/times.ts'
import { printLines } from './print.ts'
import type { Shown } from './solution-part.ts'
import type { Told } from './told.ts'
import type { SolutionWords } from './words/en.ts'

type Duty = Told['duties'][number]

/** The agreement restated: who does what by when, and how far it is (mission D9, D10). */
export function agreementPart({ solution, telling, told }: Shown): TemplateResult | typeof nothing {
  const { words, sending, confirmPart, view } = solution
  const { duties, remindAt } = told
  if (duties.length === 0) return nothing
  const theirs = duties.filter(({ party }) => party === 'CUSTOMER')
  const ours = duties.filter(({ party }) => party === 'STORE')
  const isTheirTurn = theirs.some(({ state }) => state === 'OPEN')
  const print = () =>
    printLines(telling.language, [
      `${words.agreement} (${view?.complaint.reference})`,
      ...[...printed(words.you, theirs), ...printed(words.we, ours)].map((line) =>
        typeof line === 'string' ? line : [line.wording, stateOf(line, words, telling)].filter(Boolean).join('\n'),
      ),
    ])
  return html`<section class="stack" part="agreement">
    <div class="tight">
      <h3>${words.agreement}</h3>
      ${duties.every(({ state }) => state === 'DONE') ? html`<p class="muted">${words.agreementDone}</p>` : nothing}
    </div>
    <div class="sides ${theirs.length > 0 ? 'both' : ''}">
      ${theirs.length > 0 ? side(words.you, theirs, words, telling) : nothing} ${side(words.we, ours, words, telling)}
    </div>
    ${
      isTheirTurn
        ? html`<p class="muted">${words.yourTurn} ${remindAt ? words.remind(day(telling.language, new Date(remindAt))) : nothing}</p>`
        : nothing
    }
    <div class="row">
      ${
        isTheirTurn
          ? html`<button type="button" class="main fit" aria-busy=${Boolean(sending)} @click=${confirmPart}>${words.didMyPart}</button>`
          : nothing
      }
      <button type="button" class="link" @click=${print}>${words.print}</button>
    </div>
  </section>`
}

const printed = (title: string, duties: readonly Duty[]): (string | Duty)[] =>
  duties.length > 0 ? [title, ...duties] : []

function side(title: string, duties: readonly Duty[], words: SolutionWords, telling: Telling): TemplateResult {
  return html`<div class="tight">
    <p class="label">${title}</p>
    <ul class="duties">
      ${duties.map((duty) => {
        const { state, wording, dueAt, previousDueAt } = duty
        return html`<li class=${state}>
          <span class="words" dir="auto">${wording}</span>
          <span class="muted">${
            previousDueAt && dueAt
              ? html`<s><span class="unseen">(${telling.say.insteadOf} </span>${whenText(telling, previousDueAt)}<span class="unseen">)</span></s> `
              : nothing
          }${stateOf(duty, words, telling)}</span>
        </li>`
      })}
    </ul>
  </div>`
}

function stateOf({ party, state, dueAt, doneAt, reference }: Duty, words: SolutionWords, telling: Telling): string {
  const { language } = telling
  if (state === 'WAITING') return words.waits
  if (state === 'OPEN') return dueAt ? whenText(telling, dueAt) : ''
  const at = doneAt && new Date(doneAt)
  const done = at && party === 'STORE' ? words.doneOn(`${day(language, at)} ${clockTime(language, at)}`) : words.done
  return reference ? `${done} · ${reference}` : done
}
