/** Without a code: paste the link or the code, or have a new link mailed. */
import { randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import { ComplaintByTrackingCode, RequestTrackingLink } from '@redress/schema/operations'
import type { Problem } from '@redress/widgets/templates/problem'
import { codeIn } from '@redress/widgets/tracked-case/code-in'
import { html } from 'hono/html'
import type { Markup } from '../plain-page.ts'
import { field, hidden, notice, problemSummary } from './fields.ts'
import type { Form } from './form.ts'
import { isFromStore } from './origin.ts'
import type { PageRequest } from './page-request.ts'
import { keptByNobody, storePage } from './store-page.ts'
import { sealVisit } from './visit.ts'

interface Told {
  /** A code was tried and opened nothing: wrong, unknown and revoked are told alike. */
  isUnknown?: boolean
  problems?: readonly Problem[]
  notice?: Markup
  status?: 200 | 404 | 422 | 429 | 503
  wanted?: { reference: string; email: string }
}

export function findPage(request: PageRequest, told: Told): Response | Promise<Response> {
  const { say, http } = request
  keptByNobody(http)
  const { isUnknown = false, problems = [], wanted = { reference: '', email: '' } } = told
  // With a script the widget takes its place, and reads the code out of the address. What a form was answered with stays.
  const isWidget = http.req.method === 'GET'
  const body = html`<p class="muted">${isUnknown ? say.caseUnknownDetail : say.findDetail}</p>
${told.notice ?? ''}${problems.length > 0 ? problemSummary(say.fix(problems.length), problems) : ''}
<div class="card">${openForm(request, problems)}</div>
<div class="card">${linkForm(request, problems, wanted)}</div>`
  return storePage(request, {
    title: isUnknown ? say.caseUnknown : say.findTitle,
    status: told.status ?? (isUnknown ? 404 : 200),
    isIndexed: !isUnknown,
    hasWidget: isWidget,
    body: isWidget ? html`<redress-case-status>${body}</redress-case-status>` : body,
  })
}

/** The field hides nothing that is not on the screen anyway, and browsers are not to keep it. */
function openForm({ say, link }: PageRequest, problems: readonly Problem[]): Markup {
  return html`<form method="post" action="${link('case')}" novalidate>
${field({ id: 'code', label: say.codeLabel, value: '', maxLength: 2000, problems })}<button class="main">${say.open}</button></form>`
}

function linkForm(
  { say, link }: PageRequest,
  problems: readonly Problem[],
  { reference, email }: { reference: string; email: string },
): Markup {
  return html`<div><h2>${say.lostLink}</h2><p class="muted">${say.lostLinkDetail}</p></div>
<form method="post" action="${link('link')}" novalidate>${hidden('key', randomUUID())}
<div class="two">${field({ id: 'reference', label: say.reference, value: reference, maxLength: limits.codeLength, problems })}
${field({ id: 'email', label: say.email, value: email, maxLength: limits.emailLength, problems, autocomplete: 'email' })}</div>
<button>${say.sendLink}</button></form>`
}

/** Opens the case of a code, at an address that ends soon. */
export async function openCase(request: PageRequest, form: Form): Promise<Response> {
  const { http, door, store, say, link, ask } = request
  const source = { site: http.req.header('sec-fetch-site'), origin: http.req.header('origin') }
  // Nobody is led into somebody else's case, to write there what is meant for their own.
  if (!isFromStore(source, store, door.publicUrl)) return findPage(request, {})
  const code = codeIn(form.text('code'))
  if (!code) return findPage(request, { status: 422, problems: [{ field: 'code', message: say.codeMissing }] })
  const { complaintByTrackingCode } = await ask(ComplaintByTrackingCode, { trackingCode: code })
  if (!complaintByTrackingCode) return findPage(request, { isUnknown: true })
  const { secret, now } = door.platform
  return http.redirect(link(`case/${sealVisit({ secret, storeId: store.id, page: 'case' }, code, now())}`), 303)
}

/** Has a new link mailed. The answer never tells whether there is such a case. */
export async function sendLink(request: PageRequest, form: Form): Promise<Response> {
  const { say, ask, http, door, store, link } = request
  const source = { site: http.req.header('sec-fetch-site'), origin: http.req.header('origin') }
  // The visitors of another page are not made to write to our customers.
  if (!isFromStore(source, store, door.publicUrl)) return findPage(request, {})
  const wanted = { reference: form.text('reference').trim(), email: form.text('email').trim() }
  const problems: Problem[] = []
  if (!wanted.reference) problems.push({ field: 'reference', message: say.referenceMissing })
  if (!wanted.email.includes('@')) problems.push({ field: 'email', message: say.emailMissing })
  if (problems.length > 0) return findPage(request, { status: 422, problems, wanted })
  const { requestTrackingLink: result } = await ask(RequestTrackingLink, {
    input: { key: form.text('key'), ...wanted },
  })
  switch (result.__typename) {
    case 'RequestTrackingLinkSuccess':
      return http.redirect(link('case', { done: 'link' }), 303)
    case 'ValidationError': {
      const issues = result.issues.map(({ path, message }) => ({ field: path.at(-1) ?? null, message }))
      return findPage(request, { status: 422, problems: issues, wanted })
    }
    case 'RateLimitError':
    case 'TemporarilyUnavailableError':
      http.header('retry-after', String(result.retryAfterSeconds))
      return findPage(request, {
        status: result.__typename === 'RateLimitError' ? 429 : 503,
        notice: notice(result.message),
        wanted,
      })
    case 'IdempotencyConflictError':
      // Another reference under the key of a page that was gone back to: a new page has a new key.
      return findPage(request, { notice: notice(say.laterPlease), wanted })
  }
}
