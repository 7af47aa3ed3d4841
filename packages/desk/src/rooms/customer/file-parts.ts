/** What the file of a customer is made of. */
import type { CustomerFileQuery, FiledBeforeFragment, FileEntryFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import { moneyText } from '../../money/money.ts'
import { dayAndTime, exactTime, timeLeft, urgencyOf } from '../../times/times.ts'
import { inShort } from '../answer-states.ts'
import type { CustomerWords } from '../customers/words/words.ts'

export type CustomerFile = NonNullable<CustomerFileQuery['customer']>

interface Ground {
  readonly desk: Desk
  readonly said: CustomerWords
  readonly now: Date
}

const over: readonly FiledBeforeFragment['status'][] = ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED', 'SET_ASIDE']

function when({ desk, now }: Ground, at: string): TemplateResult {
  const { language } = desk.words
  const date = new Date(at)
  return html`
    <time datetime=${at} title=${exactTime(language, date, desk.store.timeZone)}>${dayAndTime(language, date, now)}</time>
  `
}

function caseLink({ desk, said }: Ground, { id, reference }: { id: string; reference: string }): TemplateResult {
  return html`<a href=${desk.hrefOf({ room: 'case', parameters: { id } })}>${said.file.on(reference)}</a>`
}

/** First of all: whoever reads on knows what must not happen again. */
export function wentWrong(ground: Ground, { wentWrong: entries }: CustomerFile): TemplateResult {
  const { file } = ground.said
  if (entries.length === 0) return html`<p class="wrong none">${file.nothingWrong}</p>`
  const line = ({ complaint, entry }: FileEntryFragment) => html`
    <li>
      ${when(ground, entry.at)}
      <p>${file.what[entry.type] ?? entry.summary} ${caseLink(ground, complaint)}</p>
    </li>
  `
  return html`<section class="wrong" aria-labelledby="wrong"><h2 id="wrong">${file.wentWrong}</h2><ul class="entries">${entries.map(line)}</ul></section>`
}

/** What they bought, as far as it is on record: each currency by itself. */
function boughtIn(complaints: readonly FiledBeforeFragment[]): { amountMinor: number; currency: string }[] {
  const sums = new Map<string, number>()
  for (const { purchase } of complaints) {
    if (!purchase.price) continue
    const { amountMinor, currency } = purchase.price
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor)
  }
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }))
}

export function figures({ desk, said: { file } }: Ground, shown: CustomerFile): TemplateResult {
  const money = (amounts: readonly { amountMinor: number; currency: string }[]) =>
    amounts.map((amount) => moneyText(desk.words.language, amount)).join(' + ') || file.nothing
  const bought = boughtIn(shown.complaints)
  const figure = (name: string, value: string | number, isLate = false) =>
    html`<div class=${isLate ? 'LATE' : ''}><dt>${name}</dt><dd>${value}</dd></div>`
  return html`
    <dl class="figures">
      ${figure(file.open, shown.openCount)} ${figure(file.missed, shown.promisesMissed, shown.promisesMissed > 0)}
      ${figure(file.given, money(shown.given))} ${bought.length > 0 ? figure(file.bought, money(bought)) : nothing}
    </dl>
  `
}

export function cases(ground: Ground, { complaints }: CustomerFile): TemplateResult {
  const { file } = ground.said
  const isOver = ({ status }: FiledBeforeFragment) => over.includes(status)
  const part = (title: string, some: readonly FiledBeforeFragment[]) =>
    some.length > 0
      ? html`<h3>${title}</h3><ul class="cases">${some.map((each) => caseRow(ground, each))}</ul>`
      : nothing
  return html`
    <section aria-labelledby="cases">
      <h2 id="cases">${file.complaints}</h2>
      ${part(
        file.isOpen,
        complaints.filter((each) => !isOver(each)),
      )}
      ${part(file.isOver, complaints.filter(isOver))}
    </section>
  `
}

function caseRow(ground: Ground, complaint: FiledBeforeFragment): TemplateResult {
  const { desk, said, now } = ground
  const { id, reference, description, locale, status, category, owner, receivedAt, nextPromise } = complaint
  const { words } = desk
  const due = complaint.breaksAt ? new Date(complaint.breaksAt) : undefined
  const owed = nextPromise && (nextPromise.kind === 'CUSTOM' ? nextPromise.wording : words.promises[nextPromise.kind])
  const place = [reference, words.queue.statuses[status], category?.name, owner?.displayName ?? said.file.nobody]
  return html`
    <li>
      <a href=${desk.hrefOf({ room: 'case', parameters: { id } })} lang=${locale}>${inShort(description.trim().split('\n')[0] ?? '', 160)}</a>
      ${
        due
          ? html`<time class="due ${urgencyOf(due, now)}" datetime=${due.toISOString()} title=${exactTime(words.language, due, desk.store.timeZone)}>${timeLeft(words, due, now)}</time>`
          : nothing
      }
      <p>${place.filter((each) => each).join(' · ')}${owed ? ` · ${owed}` : ''} · ${dayAndTime(words.language, new Date(receivedAt), now)}</p>
    </li>
  `
}

export function notes(ground: Ground, { notes: left }: CustomerFile): TemplateResult {
  const { file } = ground.said
  const note = ({ complaint, entry }: FileEntryFragment) => html`
    <li>
      <p>${entry.text ?? entry.summary}</p>
      <small>${entry.actor.displayName ?? file.colleague} · ${when(ground, entry.at)} · ${caseLink(ground, complaint)}</small>
    </li>
  `
  return html`
    <section aria-labelledby="notes">
      <h2 id="notes">${file.notes}</h2>
      ${left.length > 0 ? html`<ul class="notes">${left.map(note)}</ul>` : html`<p class="quiet">${file.noNotes}</p>`}
    </section>
  `
}
