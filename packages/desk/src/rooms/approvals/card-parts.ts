/** What the cards of both kinds are made of. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import { dayAndTime, exactTime, timeLeft, urgencyOf } from '../../times/times.ts'
import { inShort } from '../answer-states.ts'
import type { ApprovalWords } from './words/words.ts'

interface Brought {
  readonly id: string
  readonly reference: string
  readonly description: string
  readonly locale: string
  readonly severity: string
  readonly category: { readonly name: string } | null
}

/** Until when it is to be decided: what is left, the time, and to the letter for who asks. */
export function dueBy({ words, store }: Desk, said: ApprovalWords, at: Date): TemplateResult {
  const now = new Date()
  const exact = dayAndTime(words.language, at, now)
  const left = timeLeft(words, at, now)
  return html`
    <time class="due-by" datetime=${at.toISOString()} title=${exactTime(words.language, at, store.timeZone)}>
      ${left === exact ? nothing : html`<span class="due ${urgencyOf(at, now)}">${left}</span>`}<small>${said.decideBy(exact)}</small>
    </time>
  `
}

export function caseLine(desk: Desk, { reference, category, severity }: Brought): TemplateResult {
  return html`
    <p class="case">
      ${reference}${category ? html` · ${category.name}` : nothing}
      ${severity === 'SAFETY' ? html` <span class="mark">${desk.words.queue.severities.SAFETY}</span>` : nothing}
    </p>
  `
}

/** The customer's own words, in short. */
export function ownWords(said: ApprovalWords, { description, locale }: Brought): TemplateResult {
  return html`<div><h4>${said.words}</h4><blockquote lang=${locale}>${inShort(description)}</blockquote></div>`
}

export const caseHref = (desk: Desk, id: string): string => desk.hrefOf({ room: 'case', parameters: { id } })

export const namesOf = (said: ApprovalWords, people: readonly { readonly displayName: string }[]): string =>
  people.map(({ displayName }) => displayName).join(` ${said.or} `) || said.nobody
