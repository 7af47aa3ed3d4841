/** How a case is put right: the decision, the options, what was agreed, "is it solved?". What there is of it. */
import { limits } from '@redress/schema/limits'
import { type TrackedComplaintPartsFragment, TrackedSolution } from '@redress/schema/operations'
import { type Told, titleOf } from '@redress/widgets/solution/told'
import { html } from 'hono/html'
import { exactTime } from '../../words/exact-time.ts'
import { moneyIn } from '../../words/words.ts'
import type { Markup } from '../plain-page.ts'
import { actForm, type CaseForms, wordsForm } from './case-actions.ts'
import { time } from './case-parts.ts'
import { field } from './fields.ts'
import type { PageRequest } from './page-request.ts'

type Complaint = TrackedComplaintPartsFragment
type Option = Told['options'][number]
type Duty = Told['duties'][number]

export async function solutionPart(
  request: PageRequest,
  complaint: Complaint,
  forms: CaseForms,
): Promise<Markup | string> {
  const { trackingCode } = forms
  const told = (await request.ask(TrackedSolution, { trackingCode })).complaintByTrackingCode
  if (!told) return ''
  return html`${solvedPart(request, complaint, forms)}${optionsPart(request, complaint, forms, told)}${agreementPart(request, forms, told)}${decisionPart(request, complaint, forms, told)}`
}

/** "Is it really solved?" (mission C6): the customer has the last word. */
function solvedPart(request: PageRequest, complaint: Complaint, forms: CaseForms): Markup | string {
  if (complaint.status !== 'RESOLVED') return ''
  const { solution } = request
  const last = complaint.timeline.edges.find(({ node: { type } }) => type === 'SOLVED_CONFIRMED' || type === 'REOPENED')
  const again = (title: string) =>
    wordsForm(request, forms, 'reopening', {
      title,
      label: solution.notSolvedLabel,
      send: solution.notSolvedSend,
      maxLength: limits.messageLength,
    })
  if (last?.node.type === 'SOLVED_CONFIRMED')
    return html`<section><p>${solution.solvedThanks}</p>${again(solution.notSolvedAfterAll)}</section>`
  return html`<section><h2>${solution.solved}</h2><p class="muted">${solution.solvedDetail}</p>
${actForm(request, forms, 'solved', html`${adviceField(request, complaint, forms)}<button class="main">${solution.solvedYes}</button>`)}
${again(solution.solvedNo)}</section>`
}

/** "What should we change so that it does not happen again?" (mission A9), until they have said so. */
function adviceField(
  { solution, say }: PageRequest,
  { timeline }: Complaint,
  { problems = [], kept }: CaseForms,
): Markup | string {
  if (timeline.edges.some(({ node }) => node.type === 'ADVICE_GIVEN')) return ''
  return field({
    id: 'advice',
    label: solution.advice,
    value: kept?.advice ?? '',
    maxLength: limits.reasonLength,
    problems,
    optional: say.optional,
    isLarge: true,
  })
}

/** "Does this or this suit you better?" (mission D4), with what each is worth, by when, and what each side does. */
function optionsPart(request: PageRequest, complaint: Complaint, forms: CaseForms, { options }: Told): Markup | string {
  if (complaint.status !== 'OPTIONS_OFFERED') return ''
  const { solution } = request
  const ours = options.filter(({ proposer, state }) => proposer === 'STORE' && state !== 'WITHDRAWN')
  const theirs = options.find(({ proposer, state }) => proposer === 'CUSTOMER' && state === 'OPEN')
  const problem = forms.problems?.find((candidate) => candidate.field === 'chosen')
  const { node } = complaint.timeline.edges.find((edge) => edge.node.type === 'OPTIONS_PROPOSED') ?? {}
  const choosing = html`<fieldset id="chosen"${problem ? html` aria-describedby="chosen-error"` : ''}><legend class="title">${ours.length > 1 ? solution.choose : solution.chooseOne}</legend>
<p class="muted">${solution.chooseDetail}</p><div class="offers">${ours.map((option) => offer(request, option, forms.kept?.text))}</div>
${problem ? html`<p class="error" id="chosen-error">${problem.message}</p>` : ''}</fieldset>
${adviceField(request, complaint, forms)}<button class="main">${solution.agree}</button>`
  return html`<section>${theirs ? html`<div class="box"><p><strong>${solution.yourProposal}</strong></p><blockquote class="words" dir="auto">${theirs.text}</blockquote><p>${solution.yourProposalOpen}</p></div>` : ''}
${node?.text && !theirs ? html`<blockquote class="words" dir="auto">${node.text}</blockquote>` : ''}
${actForm(request, forms, 'choice', choosing)}
${wordsForm(request, forms, 'counter', { title: solution.somethingElse, detail: solution.counterHint, label: solution.counter, send: solution.sendCounter, maxLength: limits.messageLength })}</section>`
}

function offer(request: PageRequest, option: Option, chosen: string | undefined): Markup {
  const { solution, words, store, door } = request
  const { id, state, worth, doneBy, customerDuties, validUntil } = option
  const isOver = state === 'EXPIRED' || (validUntil !== null && new Date(validUntil) <= door.platform.now())
  const exactly = (at: string) => exactTime(new Date(at), store.settings.timeZone, words.dateLocale)
  const facts = [
    worth && solution.worth(moneyIn(words, worth)),
    doneBy && !isOver && (customerDuties ? solution.weDoAfter : solution.weDoBy)(exactly(doneBy)),
    customerDuties && `${solution.youDo}: ${customerDuties}`,
    validUntil && (isOver ? solution.expired : solution.openUntil)(exactly(validUntil)),
  ]
  return html`<label class="offer"><input type="radio" name="chosen" value="${id}"${isOver ? html` disabled` : ''}${chosen === id && !isOver ? html` checked` : ''}>
<span><strong>${titleOf(option, solution)}</strong>${facts.map((fact) => (fact ? html`<br><span class="muted">${fact}</span>` : ''))}</span></label>`
}

/** The agreement restated: who does what by when, and how far it is (mission D9, D10). */
function agreementPart(request: PageRequest, forms: CaseForms, { duties, remindAt }: Told): Markup | string {
  if (duties.length === 0) return ''
  const { solution, store, words } = request
  const sides = [
    [solution.you, duties.filter(({ party }) => party === 'CUSTOMER')],
    [solution.we, duties.filter(({ party }) => party === 'STORE')],
  ] as const
  const isTheirTurn = sides[0][1].some(({ state }) => state === 'OPEN')
  const reminder = remindAt && solution.remind(exactTime(new Date(remindAt), store.settings.timeZone, words.dateLocale))
  return html`<section><h2>${solution.agreement}</h2>
${duties.every(({ state }) => state === 'DONE') ? html`<p class="muted">${solution.agreementDone}</p>` : ''}
${sides.map(([title, list]) => (list.length > 0 ? html`<h3>${title}</h3><ul class="duties">${list.map((duty) => html`<li class="words" dir="auto">${duty.wording}<br><span class="muted">${stateOf(request, duty)}</span></li>`)}</ul>` : ''))}
${isTheirTurn ? html`<p class="muted">${solution.yourTurn} ${reminder ?? ''}</p>${actForm(request, forms, 'part', html`<button class="main">${solution.didMyPart}</button>`)}` : ''}</section>`
}

function stateOf(
  request: PageRequest,
  { party, state, dueAt, previousDueAt, doneAt, reference }: Duty,
): Markup | string {
  const { solution, say, words } = request
  if (state === 'WAITING') return solution.waits
  if (state === 'OPEN') {
    const instead = previousDueAt ? html` (${say.insteadOf} <s>${time(request, previousDueAt)}</s>)` : ''
    return dueAt ? html`${words.storePages.by} ${time(request, dueAt)}${instead}` : ''
  }
  const number = reference ? ` · ${reference}` : ''
  return html`${solution.done}${doneAt && party === 'STORE' ? html`, ${time(request, doneAt)}` : ''}${number}`
}

/** What the store decided and why; of a rejection also what the customer can still do (mission D2). */
function decisionPart(
  request: PageRequest,
  { status }: Complaint,
  forms: CaseForms,
  { decision, disputeBody }: Told,
): Markup | string {
  if (!decision) return ''
  const { solution } = request
  const again = {
    title: solution.anotherLookSend,
    detail: solution.anotherLook,
    label: solution.anotherLookLabel,
    send: solution.anotherLookSend,
    maxLength: limits.messageLength,
  }
  const body = disputeBody
    ? html`<h3>${solution.noAgreement}</h3><p><strong>${disputeBody.name}</strong></p><p>${disputeBody.how}</p><p><a href="${disputeBody.url}">${new URL(disputeBody.url).hostname}</a></p>`
    : ''
  return html`<section><h2>${solution.decision}</h2><p><strong>${decision.label}</strong></p>
<blockquote class="words" dir="auto">${decision.reasons}</blockquote>
${status === 'REJECTED' ? html`<h3>${solution.stillCan}</h3>${wordsForm(request, forms, 'reopening', again)}${body}` : ''}</section>`
}
