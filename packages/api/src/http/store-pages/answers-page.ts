/** Questions and answers, and guides, as pages that need no script (mission B3, B4). */
import { randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import {
  Answer,
  type AnswerBlockPartsFragment,
  type AnswerQuery,
  Answers,
  SayAnswerHelped,
} from '@redress/schema/operations'
import { html } from 'hono/html'
import { textIn } from '../../features/rights/rules.ts'
import type { Markup } from '../plain-page.ts'
import { hidden } from './fields.ts'
import type { Form } from './form.ts'
import { isFromStore } from './origin.ts'
import type { PageRequest } from './page-request.ts'
import { answersSaid } from './said.ts'
import { storePage } from './store-page.ts'

const pageSize = 20

/** The list, or what fits a search. With a script the widget takes its place. */
export async function answersPage(request: PageRequest): Promise<Response> {
  const { http, words, link, ask } = request
  const said = answersSaid(words)
  const search = (http.req.query('search') ?? '').slice(0, limits.searchLength).trim()
  const after = http.req.query('after') ?? null
  const { answers } = await ask(Answers, { search: search || null, first: pageSize, after })
  const titles = answers.edges.map(({ node }) => node)
  const { hasNextPage, endCursor } = answers.pageInfo
  const more = { ...(search && { search }), after: endCursor ?? '' }
  const list = html`<form class="beside" method="get" action="${link('answers')}" role="search">${hidden('lang', words.locale)}
<div class="tight"><label for="search">${said.search}</label><input id="search" name="search" type="search" maxlength="${limits.searchLength}" autocomplete="off" value="${search}"></div>
<button class="main">${textIn(find, words)}</button></form>
${
  titles.length > 0
    ? html`<ul class="questions">${titles.map(({ id, title, locale }) => html`<li><a href="${link(`answers/${id}`)}" lang="${locale}">${title}</a></li>`)}</ul>`
    : html`<p>${search ? said.none : said.noneYet}</p><p><a href="${link('complain')}">${said.tellUs}</a></p>`
}
${hasNextPage ? html`<p><a href="${link('answers', more)}">${said.more}</a></p>` : ''}`
  return storePage(request, {
    title: said.title,
    isIndexed: !search,
    hasWidget: !search,
    isHeaded: !search,
    // What the widget shows comes after the widget, and may not come: the title goes with what stands here until then.
    body: search
      ? html`<div class="card">${list}</div>`
      : html`<redress-answers form-page="${link('complain')}"><h1>${said.title}</h1>
<div class="card">${list}</div></redress-answers>`,
  })
}

const find = { en: 'Search', es: 'Buscar' }

type Told = NonNullable<AnswerQuery['answer']>

/** One of them. Nothing when it is not there, or not any more. */
export async function answerPage(request: PageRequest, id: string): Promise<Response> {
  const { ask, http } = request
  const { answer } = await ask(Answer, { id })
  if (!answer) return Promise.resolve(http.notFound())
  const { title } = answer
  return storePage(request, { title, isIndexed: true, body: answerMarkup(request, answer) })
}

function answerMarkup(request: PageRequest, answer: Told): Markup {
  const { link, words, http } = request
  const said = answersSaid(words)
  const { id, locale, text, steps, door } = answer
  const helped = http.req.query('helped')
  const toForm = door === 'COMPLAIN' || helped === 'no'
  return html`<div class="card"><div class="told" lang="${locale}">${blocks(text)}
${
  steps.length > 0
    ? html`<ol class="guide">${steps.map(({ you, we }) => html`<li>${side(said.you, you)}${side(said.we, we)}</li>`)}</ol>`
    : ''
}</div>
${
  helped === 'yes' || helped === 'no'
    ? html`<p role="status">${helped === 'yes' ? said.thanks : said.didNotHelp}</p>`
    : html`<form class="helped" method="post" action="${link(`answers/${id}`)}">${hidden('key', randomUUID())}<span>${said.helped}</span>
<button name="helped" value="yes">${said.yes}</button><button name="helped" value="no">${said.no}</button></form>`
}
${toForm ? html`<p><a class="main" href="${link('complain')}">${said.tellUs}</a></p>` : ''}
<p><a href="${link('answers')}">${said.title}</a></p></div>`
}

/** What was written is plain text here: it is escaped like everything else that comes in. */
const blocks = (parts: readonly AnswerBlockPartsFragment[]): Markup[] => parts.map(block)

function block({ kind, lines }: AnswerBlockPartsFragment): Markup {
  switch (kind) {
    case 'BULLETS':
      return html`<ul>${items(lines)}</ul>`
    case 'NUMBERS':
      return html`<ol>${items(lines)}</ol>`
    case 'HEADING':
      return html`<h2>${lines.map(line)}</h2>`
    case 'PARAGRAPH':
      return html`<p>${lines.map(line)}</p>`
  }
}

type Line = AnswerBlockPartsFragment['lines'][number]
const items = (lines: readonly Line[]) => lines.map((each) => html`<li>${line(each)}</li>`)

const line = ({ spans }: Line) =>
  spans.map(({ text, strong, emphasis, url }) => {
    const stressed = emphasis ? html`<em>${text}</em>` : html`${text}`
    const styled = strong ? html`<strong>${stressed}</strong>` : stressed
    return url ? html`<a href="${url}" rel="nofollow noopener">${styled}</a>` : styled
  })

const side = (who: string, parts: readonly AnswerBlockPartsFragment[]) =>
  parts.length > 0 ? html`<div><span class="muted">${who}</span>${blocks(parts)}</div>` : ''

/** Whether it helped, counted once for each page that was shown. */
export async function takeHelped(request: PageRequest, answerId: string, form: Form): Promise<Response> {
  const { ask, http, door, store, link } = request
  const source = { site: http.req.header('sec-fetch-site'), origin: http.req.header('origin') }
  // A page of somebody else may not say it for its visitors.
  if (!isFromStore(source, store, door.publicUrl)) return answerPage(request, answerId)
  const helped = form.text('helped') === 'yes'
  const { sayAnswerHelped } = await ask(SayAnswerHelped, { input: { key: form.text('key'), answerId, helped } })
  if (sayAnswerHelped.__typename === 'NotFoundError') return answerPage(request, answerId)
  // What could not be counted is nobody's loss: the reader is thanked in any case.
  return http.redirect(link(`answers/${encodeURIComponent(answerId)}`, { helped: helped ? 'yes' : 'no' }), 303)
}
