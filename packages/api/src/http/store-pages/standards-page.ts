/** The order in which complaints are processed, as a page that anybody can read (mission B5, B6). */
import { html } from 'hono/html'
import { weekdays } from '../../features/calendars/rules.ts'
import type { StandardRule } from '../../features/guidance/rules.ts'
import type { Store } from '../../features/stores/store.ts'
import { dayIn } from '../../words/faults.ts'
import { moneyIn, type Words } from '../../words/words.ts'
import type { Markup } from '../plain-page.ts'

export function standardsMarkup(store: Store, words: Words): Markup {
  const { standardsPage } = words
  const { phone, email, hours } = store.settings
  return html`<p>${standardsPage.workingTime}</p>
<h2>${standardsPage.order}</h2>
<ol class="rules">${store.standards.rules.map((rule) => html`<li><h3>${forWhich(rule, store, words)}</h3><ul>${promises(rule, words).map((line) => html`<li>${line}</li>`)}</ul></li>`)}</ol>
<h2>${standardsPage.hours}</h2>
<table>${weekdays.map((day) => html`<tr><th scope="row">${dayIn(words.dateLocale, day)}</th><td>${framesOf(store, day, words)}</td></tr>`)}</table>
<h2>${standardsPage.reach}</h2>
<p>${[phone, email, hours].filter((line) => line !== undefined).join(' · ')}</p>`
}

function forWhich({ categoryId, severity }: StandardRule, { categories, settings }: Store, words: Words): string {
  const category = categories.find(({ id }) => id === categoryId)
  if (category) return category.names[words.locale] ?? category.names[settings.locales[0] ?? ''] ?? ''
  return severity === 'SAFETY' ? words.standardsPage.safetyFirst : words.standardsPage.others
}

function promises(rule: StandardRule, words: Words): string[] {
  const { firstReply, nextUpdate, decision, remedy, compensation } = words.standardsPage
  const time = (minutes: number) => timeIn(minutes, words)
  return [
    firstReply(time(rule.firstReplyMinutes)),
    nextUpdate(time(rule.nextUpdateMinutes)),
    decision(time(rule.decisionMinutes)),
    remedy(time(rule.remedyMinutes)),
    ...(rule.compensation ? [compensation(moneyIn(words, rule.compensation))] : []),
  ]
}

/** Working time as people say it: minutes up to two hours unless they are whole hours. */
function timeIn(minutes: number, { locale }: Words): string {
  const inHours = minutes % 60 === 0 || minutes > 120
  const unit = inHours ? 'hour' : 'minute'
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 })
  return format.format(inHours ? minutes / 60 : minutes)
}

function framesOf({ calendar }: Store, day: (typeof weekdays)[number], { standardsPage }: Words): string {
  const frames = calendar.week[day] ?? []
  return frames.map(({ from, to }) => `${from}–${to}`).join(', ') || standardsPage.closed
}
