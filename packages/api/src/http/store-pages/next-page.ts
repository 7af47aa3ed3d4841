/** What happens next, how to complain, and "faulty, or changed my mind?", as a page that needs no script (mission A7, B1, B3). */
import { WhatHappensNext, type WhatHappensNextQuery } from '@redress/schema/operations'
import { html } from 'hono/html'
import { exactTime } from '../../words/exact-time.ts'
import type { Markup } from '../plain-page.ts'
import type { PageRequest } from './page-request.ts'
import { explanationSaid } from './said.ts'
import { storePage } from './store-page.ts'

export async function nextPage(request: PageRequest): Promise<Response> {
  const { words, ask } = request
  const told = await ask(WhatHappensNext, { categoryId: null })
  const { title } = words.howToComplain
  return storePage(request, {
    title,
    isIndexed: true,
    hasWidget: true,
    isHeaded: true,
    // What the widget tells comes after the widget, and may not come: the title goes with what stands here until then.
    body: html`<redress-next-steps><h1>${title}</h1>
<div class="card">${howTo(told)}${steps(request, told)}${guide(request, told)}${rights(told)}</div></redress-next-steps>`,
  })
}

const howTo = ({ whatHappensNext: { howToComplain } }: WhatHappensNextQuery): Markup =>
  html`<dl class="how-to">${howToComplain.map(({ title, text }) => html`<dt>${title}</dt><dd>${text}</dd>`)}</dl>`

function steps({ say, store, words }: PageRequest, { whatHappensNext }: WhatHappensNextQuery): Markup {
  const time = (by: string) => exactTime(new Date(by), store.settings.timeZone, words.dateLocale)
  return html`<section><h2>${say.whatNext}</h2><ol>${whatHappensNext.steps.map(
    ({ title, detail, by }) =>
      html`<li><strong>${title}</strong>${detail ? html`<br><span class="muted">${detail}</span>` : ''}${by ? html`<br><time class="when" datetime="${by}">${words.storePages.by} ${time(by)}</time>` : ''}</li>`,
  )}</ol></section>`
}

/** One question at a time; what was answered stands in the address, so the back button goes back. */
function guide({ http, words, link }: PageRequest, { rights: of }: WhatHappensNextQuery): Markup | string {
  if (!of) return ''
  const said = explanationSaid(words)
  const answered = http.req.queries('answer') ?? []
  const { question, door } = placeIn(of.returnGuide, answered)
  const next = (index: number) => {
    const query = new URLSearchParams({ lang: words.locale })
    for (const each of [...answered, String(index)]) query.append('answer', each)
    return `?${query}#guide`
  }
  return html`<section id="guide"><h2>${said.guideTitle}</h2>${
    door
      ? html`<p class="notice">${door.text}</p>${door.door === 'COMPLAIN' ? html`<p><a class="main" href="${link('complain')}">${said.toForm}</a></p>` : ''}<p><a href="${link('next')}#guide">${said.guideBack}</a></p>`
      : html`<p>${question?.text}</p><ul>${question?.answers.map(({ text }, index) => html`<li><a href="${next(index)}">${text}</a></li>`)}</ul>`
  }</section>`
}

type Question = NonNullable<WhatHappensNextQuery['rights']>['returnGuide'][number]

/** Where answers lead, each by its place; what fits no question leads back to the first. */
function placeIn(questions: readonly Question[], answered: readonly string[]) {
  let question = questions[0]
  for (const index of answered) {
    const given = question?.answers[Number(index)]
    if (!given) return { question: questions[0] }
    if (given.leadsTo) return { door: given.leadsTo }
    question = questions.find(({ name }) => name === given.nextQuestion)
  }
  return { question }
}

function rights({ rights: of }: WhatHappensNextQuery): Markup | string {
  if (!of) return ''
  return html`<section><h2>${of.title}</h2>${of.sentences.map((told) => html`<p>${told}</p>`)}<p><a href="${of.page}">${of.more}</a></p></section>`
}
