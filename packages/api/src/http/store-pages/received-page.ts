/** The confirmation: heard, under which reference, who does what by when, and the code to keep. */
import { ComplaintByTrackingCode, type TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html } from 'hono/html'
import type { Markup } from '../plain-page.ts'
import { understandingPart } from './case-actions.ts'
import { promiseCard, stepList } from './case-parts.ts'
import { hidden, notice } from './fields.ts'
import type { PageRequest } from './page-request.ts'
import { keptByNobody, storePage } from './store-page.ts'
import { openVisit } from './visit.ts'

export async function receivedPage(request: PageRequest, visit: string): Promise<Response> {
  const { http, door, store, say, ask } = request
  keptByNobody(http)
  const { secret, now } = door.platform
  const trackingCode = openVisit({ secret, storeId: store.id, page: 'received' }, visit, now())
  const complaint = trackingCode && (await ask(ComplaintByTrackingCode, { trackingCode })).complaintByTrackingCode
  if (!trackingCode || !complaint) return visitIsOver(request)
  return storePage(request, {
    title: say.sorry,
    isAddressSecret: true,
    body: received(request, complaint, trackingCode),
  })
}

function received(request: PageRequest, complaint: TrackedComplaintPartsFragment, trackingCode: string): Markup {
  const { say, words, link } = request
  const isRefused = request.http.req.query('photos') === 'refused'
  return html`${isRefused ? notice(words.storePages.photosNotTaken) : ''}<div class="card"><p>${say.thanks} <strong class="ref">${complaint.reference}</strong>.</p>
${promiseCard(request, complaint)}
${understandingPart(request, complaint, { trackingCode })}
<section class="box"><h2>${words.storePages.yourCode}</h2><p class="code" dir="ltr">${inGroups(trackingCode)}</p><p>${words.storePages.keepCode}</p>
<form method="post" action="${link('case')}">${hidden('code', trackingCode)}<button class="main">${say.openCase}</button></form></section>
${stepList(request, complaint)}
<p><a href="${link('complain')}">${say.another}</a></p></div>`
}

/** Easier to read out and to write down; spaces are taken as they come. */
const inGroups = (code: string) => code.match(/.{1,4}/g)?.join(' ') ?? code

export function visitIsOver(request: PageRequest): Response | Promise<Response> {
  const { http, words, link, say } = request
  keptByNobody(http)
  return storePage(request, {
    title: words.storePages.overTitle,
    status: 404,
    // What opens nothing here may open another page still, such as an address that was not copied as it is.
    isAddressSecret: true,
    body: html`<div class="card"><p>${words.storePages.over}</p><p><a href="${link('case')}">${say.findTitle}</a></p></div>`,
  })
}
