/** The order in which complaints are processed, as a page that anybody can read (mission B5, B6). */
import { Hono } from 'hono'
import { html } from 'hono/html'
import { weekdays } from '../features/calendars/rules.ts'
import type { StandardRule } from '../features/guidance/rules.ts'
import type { StoreDirectory } from '../features/stores/directory.ts'
import type { Store } from '../features/stores/store.ts'
import { isRowId } from '../graph/local-id.ts'
import { dayIn } from '../words/faults.ts'
import { moneyIn, type Words, wordsFor } from '../words/words.ts'
import { type Markup, plainPage, plainPageHeaders, plainPageStyles } from './plain-page.ts'

/** Under `/s/{store}`. */
export function storePages(directory: StoreDirectory): Hono {
  const app = new Hono()
  app.use('*', plainPageHeaders)
  app.get('/page.css', (context) => context.body(plainPageStyles, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/:store/standards', async (context) => {
    const id = context.req.param('store')
    const store = isRowId(id) ? await directory.byId(id) : undefined
    if (!store) return context.notFound()
    const words = wordsFor(context.req.query('lang') ?? context.req.header('accept-language'))
    const title = words.standardsPage.title(store.name)
    return context.html(
      plainPage({ locale: words.locale, title, styles: '/s/page.css', indexed: true }, standards(store, words)),
    )
  })
  return app
}

function standards(store: Store, words: Words): Markup {
  const { standardsPage } = words
  const { phone, email, hours } = store.settings
  return html`<p>${standardsPage.workingTime}</p>
<h2>${standardsPage.order}</h2>
<ol>${store.standards.rules.map((rule) => html`<li><h3>${forWhich(rule, store, words)}</h3><ul>${promises(rule, words).map((line) => html`<li>${line}</li>`)}</ul></li>`)}</ol>
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
