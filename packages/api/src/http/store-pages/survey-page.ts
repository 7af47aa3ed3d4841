/**
 * A survey without a script: behind the link of a mail, or of a card on the counter. Programs that open each link of a
 * mail, and press nothing, answer for nobody: to read it changes nothing, and each mark is a button (mission E1).
 * With a script the card takes its place, and what was answered here is there.
 */
import { randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import { AnswerSurvey, CompleteSurvey, SurveyAsked, type SurveyPartsFragment } from '@redress/schema/operations'
import type { Problem } from '@redress/widgets/templates/problem'
import { html } from 'hono/html'
import { isStoreId } from '../../features/stores/store-id.ts'
import { invitationOfToken } from '../../features/surveys/service/survey.ts'
import { hashOf } from '../../secret.ts'
import type { GraphqlDoor } from '../graphql-door.ts'
import type { Markup } from '../plain-page.ts'
import { time } from './case-parts.ts'
import { field, hidden, notice, problemSummary } from './fields.ts'
import { type Form, keyIn } from './form.ts'
import { isFromStore } from './origin.ts'
import type { Http, PageRequest } from './page-request.ts'
import { keptByNobody, storePage } from './store-page.ts'

interface Told {
  status?: 200 | 404 | 422 | 429 | 503
  problems?: readonly Problem[]
  notice?: Markup
  /** What was typed, of a form that was not taken. */
  kept?: Form
}

/** In which language somebody was asked. */
export async function localeOfSurvey(http: Http, { platform }: GraphqlDoor): Promise<string | undefined> {
  const { store: storeId = '', token = '' } = http.req.param()
  if (!isStoreId(storeId)) return undefined
  return (await invitationOfToken(platform, platform.database.read, { storeId, token }))?.locale
}

const tokenOf = ({ http }: PageRequest) => http.req.param('token') ?? null

/** The survey of a link; without one what anybody is asked, at the place that the card names. */
export function surveyPage(request: PageRequest): Promise<Response> {
  return shown(request, request.http.req.query('place') ?? '', {})
}

async function shown(request: PageRequest, place: string, told: Told): Promise<Response> {
  const token = tokenOf(request)
  const { words } = request
  keptByNobody(request.http)
  const { survey } = await request.ask(SurveyAsked, { token })
  if (!survey) return unknown(request)
  const isAsked = survey.mark === null
  const problems = told.problems ?? []
  const title = isAsked ? survey.question : survey.isBad ? words.surveyPage.thanksBad : words.surveyPage.thanks
  const body = html`${told.notice ?? ''}${problems.length > 0 ? problemSummary(request.say.fix(problems.length), problems) : ''}
${isAsked ? marks(request, survey, { token, place }) : html`<div class="card">${lookedAfter(request, survey)}${survey.isComplete ? '' : more(request, survey, told)}</div>`}`
  // What a form was answered with stays as it is: it holds what was typed.
  const isWidget = request.http.req.method === 'GET'
  return storePage(request, {
    title,
    status: told.status ?? 200,
    hasWidget: isWidget,
    isAddressSecret: true,
    isHeaded: isWidget,
    body: isWidget ? widget({ title, body, place }) : body,
  })
}

/**
 * With a script the card takes the place of the form. It reads the token out of the address, which has it anyway, so that
 * it stands nowhere else (decision 19). What it shows comes late, and may not come at all: until then the question stands
 * over the form, so it goes with the form.
 */
function widget({ title, body, place }: { title: string; body: Markup; place: string }): Markup {
  const where = place && html` place="${place}"`
  return html`<redress-survey-card own-page${where}><h1>${title}</h1>
${body}</redress-survey-card>`
}

function unknown(request: PageRequest): Response | Promise<Response> {
  const { title, unknown: text } = request.words.surveyPage
  // What is no link of this store may be one of another.
  return storePage(request, { title, status: 404, isAddressSecret: true, body: html`<p>${text}</p>` })
}

/** Each mark is a button: one press, and it is saved. */
function marks(
  { link }: PageRequest,
  survey: SurveyPartsFragment,
  { token, place }: { token: string | null; place: string },
): Markup {
  const { leastMark, mostMark, leastLabel, mostLabel } = survey
  const all = Array.from({ length: mostMark - leastMark + 1 }, (_, index) => leastMark + index)
  const label = (mark: number) =>
    [String(mark), mark === leastMark ? leastLabel : mark === mostMark ? mostLabel : ''].filter(Boolean).join(': ')
  return html`<form class="card" method="post" action="${link(token === null ? 'survey' : `survey/${token}`)}">
${token === null ? html`${hidden('key', randomUUID())}${hidden('place', place)}` : ''}
<div class="marks">${all.map((mark) => html`<button name="mark" value="${mark}" aria-label="${label(mark)}">${mark}</button>`)}</div>
<p class="ends" aria-hidden="true"><span>${label(leastMark)}</span><span>${label(mostMark)}</span></p></form>`
}

/** What comes of a bad mark: under which reference, who gets back to them, and by when. */
function lookedAfter(request: PageRequest, { nextPromise, reference }: SurveyPartsFragment): Markup | string {
  if (!nextPromise || !reference) return ''
  const { words, say } = request
  return html`<div class="promise"><p><strong>${say.hasYourCase(nextPromise.owner?.displayName ?? say.somebody)}</strong></p>
<p>${nextPromise.wording}. ${words.storePages.by} ${time(request, nextPromise.dueAt)}</p><p class="muted">${words.mail.reference(reference)}</p></div>`
}

function more(
  { words, say, link, http }: PageRequest,
  { isBad, isAboutCase }: SurveyPartsFragment,
  { kept, problems = [] }: Told,
): Markup {
  const { more: good, moreBad, call, name, email, send } = words.surveyPage
  const { optional } = say
  const value = (id: string) => kept?.text(id) ?? ''
  const whom = html`${field({ id: 'name', label: name, value: value('name'), maxLength: limits.nameLength, problems, optional, autocomplete: 'name' })}
${field({ id: 'email', label: email, value: value('email'), maxLength: limits.emailLength, problems, optional, autocomplete: 'email' })}`
  return html`<form method="post" action="${link(`survey/${http.req.param('token')}`)}" novalidate>
${field({ id: 'text', label: isBad ? moreBad : good, value: value('text'), maxLength: limits.messageLength, problems, optional, isLarge: true })}
${isBad && !isAboutCase ? whom : ''}${isBad ? field({ id: 'phone', label: call, value: value('phone'), maxLength: limits.phoneLength, problems, optional }) : ''}
<button class="main">${send}</button></form>`
}

/** Takes a mark, or what is said to it. Pressed twice, or sent again, it is the same: the key follows from what is said. */
export async function takeSurvey(request: PageRequest, form: Form): Promise<Response> {
  const { http, door, store, link, ask } = request
  const token = tokenOf(request)
  const place = form.text('place')
  const source = { site: http.req.header('sec-fetch-site'), origin: http.req.header('origin') }
  // A page of somebody else may not give a mark for its visitors. Who holds the link is not asked: mail programs post too.
  if (token === null && !isFromStore(source, store, door.publicUrl)) return shown(request, place, {})
  const mark = form.text('mark')
  if (token !== null && mark === '') return sayMore(request, token, form)
  const key = token === null ? (keyIn(form) ?? randomUUID()) : hashOf(JSON.stringify([token, mark]))
  // What is no number is no mark, and refused as one that is not on the scale.
  const given = Number.isInteger(Number(mark)) && mark.length < 4 ? Number(mark) : -1
  const { answerSurvey: result } = await ask(AnswerSurvey, {
    input: { key, token, mark: given, ...(place && { place }) },
  })
  const led = (to: string | null) => http.redirect(link(to === null ? 'survey' : `survey/${to}`), 303)
  if (result.__typename === 'AnswerSurveySuccess') return led(result.token)
  // What was answered first counts, and that is what the page shows.
  if (result.__typename === 'SurveyAnsweredError' || result.__typename === 'IdempotencyConflictError') return led(token)
  return refused(request, place, result)
}

async function sayMore(request: PageRequest, token: string, form: Form): Promise<Response> {
  const { http, link, ask } = request
  const said = Object.fromEntries(['text', 'phone', 'name', 'email'].map((name) => [name, form.text(name)]))
  const key = hashOf(JSON.stringify([token, said]))
  const { completeSurvey: result } = await ask(CompleteSurvey, { input: { key, token, ...said } })
  if (['CompleteSurveySuccess', 'SurveyAnsweredError', 'IdempotencyConflictError'].includes(result.__typename))
    return http.redirect(link(`survey/${token}`), 303)
  return refused(request, '', result, form)
}

interface Refusal {
  readonly __typename: string
  readonly message?: string
  readonly issues?: readonly { readonly path: readonly string[]; readonly message: string }[]
  readonly retryAfterSeconds?: number
}

function refused(request: PageRequest, place: string, refusal: Refusal, kept?: Form): Response | Promise<Response> {
  const { __typename, message = '', issues = [], retryAfterSeconds } = refusal
  const keeping = kept ? { kept } : {}
  if (__typename === 'ValidationError') {
    const problems = issues.map((issue) => ({
      field: kept ? (issue.path.at(-1) ?? null) : null,
      message: issue.message,
    }))
    return shown(request, place, { status: 422, problems, ...keeping })
  }
  if (__typename === 'NotFoundError') return unknown(request)
  if (retryAfterSeconds !== undefined) request.http.header('retry-after', String(retryAfterSeconds))
  return shown(request, place, {
    status: __typename === 'RateLimitError' ? 429 : 503,
    notice: notice(message),
    ...keeping,
  })
}
