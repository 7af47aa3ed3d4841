/** Which case it is, how it stands, what is owed next, who has it. */
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { dayAndTime, exactTime, timeLeft, urgencyOf } from '../../times/times.ts'
import { isPossible } from './acts/acts.ts'
import type { CaseGround, CaseRoomActs } from './case-parts.ts'
import { nameOf } from './owed.ts'

interface HeadActs extends CaseRoomActs {
  readonly heading: string
  assign(staffId: string): void
}

export function headPart(ground: CaseGround, { heading, assign, begin }: HeadActs): TemplateResult {
  const { complaint, words, desk, now } = ground
  const { queue, language } = desk.words
  const { category, severity, escalation, reference, status, receivedAt } = complaint
  const received = new Date(receivedAt)
  return html`
    <header class="head">
      <div class="title">
        <p class="meta">
          <span class="reference">${reference}</span>
          ${category ? html`<span>${category.name}</span>` : nothing}
          ${severity === 'NORMAL' ? nothing : html`<span class="mark ${severity}">${queue.severities[severity]}</span>`}
          <span>${queue.statuses[status]}</span>
          <time datetime=${receivedAt} title=${exactTime(language, received, desk.store.timeZone)}>${words.received(dayAndTime(language, received, now))}</time>
          ${escalation > 0 ? html`<span class="mark HIGH">${words.level(escalation)}</span>` : nothing}
        </p>
        <h1 tabindex="-1">${heading}</h1>
      </div>
      <p class="next">${nextPart(ground)}</p>
      <div class="who">
        ${presence(ground)}
        ${owner(ground, assign)}
        ${isPossible(complaint, 'handOver') ? html`<button type="button" class="small" @click=${() => begin({ name: 'handOver' })}>${words.acts.handOver}</button>` : nothing}
        ${isPossible(complaint, 'escalate') ? html`<button type="button" class="small" @click=${() => begin({ name: 'escalate' })}>${words.acts.escalate}</button>` : nothing}
      </div>
    </header>
  `
}

function nextPart(ground: CaseGround): TemplateResult {
  const { complaint, words, desk, now } = ground
  const next = complaint.promises.find(({ standsStill }) => !standsStill)
  if (next) {
    const at = new Date(next.dueAt)
    return html`<span class="due ${urgencyOf(at, now)}" title=${exactTime(desk.words.language, at, desk.store.timeZone)}>${nameOf(ground, next)}: ${timeLeft(desk.words, at, now)}</span>`
  }
  const { remindAt, waitingOn, actions } = complaint
  if (waitingOn !== 'CUSTOMER' || !actions.includes('ASSIGN'))
    return html`<span class="due NONE">${words.closedNow}</span>`
  const reminder = remindAt ? `, ${words.remindAt(dayAndTime(desk.words.language, new Date(remindAt), now))}` : ''
  return html`<span class="due NONE">${words.waitsForCustomer}${reminder}</span>`
}

function presence({ complaint, words }: CaseGround): TemplateResult {
  const { openedBy } = complaint
  const names = openedBy.map(({ displayName }) => displayName)
  return html`<span class="presence" role="status">${names.length > 0 ? words.openedBy(names.join(', '), names.length) : nothing}</span>`
}

function owner({ complaint, choices, words, desk }: CaseGround, assign: (id: string) => void): TemplateResult {
  const name = complaint.owner?.displayName ?? words.nobody
  if (!complaint.actions.includes('ASSIGN') || !choices)
    return html`<span class="owner"><span class="quiet">${words.owner}</span> ${name}</span>`
  const change = ({ target }: Event) => target instanceof HTMLSelectElement && target.value && assign(target.value)
  const label = (id: string, displayName: string) => (id === desk.viewer.id ? words.me(displayName) : displayName)
  return html`
    <label class="owner"><span>${words.owner}</span>
      <select .value=${live(complaint.owner?.id ?? '')} @change=${change}>
        ${complaint.owner ? nothing : html`<option value="" selected>${words.nobody}</option>`}
        ${choices.staff.map(({ id, displayName }) => html`<option value=${id} ?selected=${id === complaint.owner?.id}>${label(id, displayName)}</option>`)}
      </select>
    </label>
  `
}
