import type { QueueRowFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import { dayAndTime, exactTime, timeLeft, urgencyOf } from '../../times/times.ts'

export interface Row {
  readonly complaint: QueueRowFragment
  readonly desk: Desk
  readonly now: Date
  readonly isSelected: boolean
  readonly select: (isSelected: boolean, event: Event) => void
}

/** One complaint: what is wrong, what is owed and by when, whose it is. */
export function row({ complaint, desk, now, isSelected, select }: Row): TemplateResult {
  const { id, reference, category, department, owner, contact, nextPromise } = complaint
  const { queue } = desk.words
  const about = complaint.excerpt
  const toggle = (event: Event) => event.target instanceof HTMLInputElement && select(event.target.checked, event)
  const place = [contact.name, category?.name, department?.name].filter((part) => part)
  return html`
    <li class="row ${isSelected ? 'selected' : ''}" data-id=${id}>
      <label class="pick">
        <input type="checkbox" .checked=${isSelected} @click=${toggle} aria-label=${queue.select(`${reference}, ${about}`)} />
      </label>
      <div class="what">
        <div class="about">
          <a href=${desk.hrefOf({ room: 'case', parameters: { id } })}>${about}</a>
          ${marks(complaint, desk)} ${openedBy(complaint, desk)}
        </div>
        <p class="quiet small">${place.join(' · ')}</p>
      </div>
      <p class="owed small">
        ${nextPromise ? html`<span>${owedOf(nextPromise, desk)}</span>` : nothing}
        <span class="quiet">${owner?.displayName ?? queue.nobody} · ${reference}</span>
      </p>
      <div class="due-by">${due(complaint, desk, now)}</div>
    </li>
  `
}

/** In the staff's words: what the customer is told reads the same on every row. */
const owedOf = ({ kind, wording }: NonNullable<QueueRowFragment['nextPromise']>, { words }: Desk): string =>
  kind === 'CUSTOM' ? wording : words.promises[kind]

function due(complaint: QueueRowFragment, desk: Desk, now: Date): TemplateResult {
  const { words, store } = desk
  const { language, queue } = words
  const at = complaint.breaksAt ? new Date(complaint.breaksAt) : undefined
  if (at) {
    const left = timeLeft(words, at, now)
    const exact = dayAndTime(language, at, now)
    return html`
      <time datetime=${at.toISOString()} title=${exactTime(language, at, store.timeZone)}>
        <span class="due ${urgencyOf(at, now)}">${left}</span>${left === exact ? nothing : html`<small>${exact}</small>`}
      </time>
    `
  }
  if (complaint.waitingOn !== 'CUSTOMER') return html`<span class="due NONE">${queue.nothingOwed}</span>`
  const reminder = complaint.remindAt ? new Date(complaint.remindAt) : undefined
  return html`
    <span class="due NONE">${queue.waits}</span>
    ${reminder && reminder > now ? html`<small>${queue.reminded(dayAndTime(language, reminder, now))}</small>` : nothing}
  `
}

/** What is out of the ordinary, and nothing else: a mark on every row says nothing. */
function marks({ category, escalation, status }: QueueRowFragment, { words: { queue } }: Desk): TemplateResult {
  const severity = category?.severity
  const isOver =
    status === 'CLOSED' ||
    status === 'REJECTED' ||
    status === 'RESOLVED' ||
    status === 'WITHDRAWN' ||
    status === 'MERGED' ||
    status === 'SET_ASIDE'
  return html`
    ${severity === 'SAFETY' || severity === 'HIGH' ? html`<span class="mark ${severity}">${queue.severities[severity]}</span>` : nothing}
    ${escalation > 0 ? html`<span class="mark">${queue.level(escalation)}</span>` : nothing}
    ${isOver || status === 'OPTIONS_OFFERED' || status === 'AGREED' ? html`<span class="mark">${queue.statuses[status]}</span>` : nothing}
  `
}

/** Two people who answer the same customer help nobody. */
function openedBy(
  { openedBy }: QueueRowFragment,
  { words: { queue, language } }: Desk,
): TemplateResult | typeof nothing {
  if (openedBy.length === 0) return nothing
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(openedBy.map((one) => one.displayName))
  return html`<span class="mark HERE">${queue.openedBy(names, openedBy.length)}</span>`
}
