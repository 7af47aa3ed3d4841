/** A case as its customer sees it: where it stands, who does what by when, what they can do, and the story so far. */
import {
  CallTimes,
  ComplaintByTrackingCode,
  MoreTimeline,
  type TrackedComplaintPartsFragment,
} from '@redress/schema/operations'
import type { Problem } from '@redress/widgets/templates/problem'
import { html } from 'hono/html'
import type { Markup } from '../plain-page.ts'
import { actions, type CaseForms, understandingPart } from './case-actions.ts'
import { promiseCard, stepList, time } from './case-parts.ts'
import { solutionPart } from './case-solution.ts'
import { problemSummary } from './fields.ts'
import { findPage } from './find-page.ts'
import type { PageRequest } from './page-request.ts'
import { photosOfEntry } from './photos.ts'
import { keptByNobody, storePage } from './store-page.ts'

interface Told {
  status?: 200 | 409 | 422 | 429 | 503
  problems?: readonly Problem[]
  notice?: Markup
  kept?: CaseForms['kept']
}

export async function casePage(request: PageRequest, trackingCode: string, told: Told): Promise<Response> {
  const { http, ask, say } = request
  keptByNobody(http)
  const { complaintByTrackingCode: complaint } = await ask(ComplaintByTrackingCode, { trackingCode })
  if (!complaint) return findPage(request, { isUnknown: true })
  const { problems = [], kept } = told
  const forms = { trackingCode, problems, kept }
  const product = complaint.about?.productName
  const body = html`<p class="muted"><span class="ref">${complaint.reference}</span>${product ? ` · ${product}` : ''}</p>
${told.notice ?? ''}${problems.length > 0 ? problemSummary(say.fix(problems.length), problems) : ''}
<div class="card">${promiseCard(request, complaint)}
${await solutionPart(request, complaint, forms)}
${understandingPart(request, complaint, forms)}
${actions(request, forms, { ...complaint, callTimes: await callTimesOf(request, complaint, trackingCode) })}
${stepList(request, complaint)}
${await story(request, complaint, trackingCode)}</div>`
  return storePage(request, {
    title: complaint.statusLabel,
    status: told.status ?? 200,
    // What a form was answered with stands at an address that says nothing.
    isAddressSecret: http.req.method === 'GET',
    body,
  })
}

async function callTimesOf(
  { ask }: PageRequest,
  { actions: allowed }: TrackedComplaintPartsFragment,
  trackingCode: string,
) {
  if (!allowed.includes('ASK_FOR_PERSON')) return []
  return (await ask(CallTimes, { trackingCode })).complaintByTrackingCode?.callTimes ?? []
}

/** What happened, the newest first; what is older behind a link, on the same address. */
async function story(
  request: PageRequest,
  complaint: TrackedComplaintPartsFragment,
  trackingCode: string,
): Promise<Markup> {
  const { http, ask, say } = request
  const after = http.req.method === 'GET' ? http.req.query('after') : undefined
  const earlier = after && (await ask(MoreTimeline, { trackingCode, after })).complaintByTrackingCode?.timeline
  const timeline = earlier || complaint.timeline
  const { edges, pageInfo } = timeline
  const more = new URLSearchParams({ after: pageInfo.endCursor ?? '' })
  // A page that a form was answered with has no address of its own to go on from.
  const isMore = pageInfo.hasNextPage && http.req.method === 'GET'
  return html`<section><h2>${say.story}</h2><ol class="story">${edges.map(
    ({ node: { id, at, summary, text } }) => html`<li><p class="muted">${time(request, at)}</p>
<p>${summary}</p>${text ? html`<blockquote class="words" dir="auto">${text}</blockquote>` : ''}${photosOfEntry(request, timeline, id)}</li>`,
  )}</ol>${isMore ? html`<p><a href="?${more.toString()}">${say.earlier}</a></p>` : ''}</section>`
}
