/** What a customer can do on their case: a plain form for each, with the code and a key of its own in the body. */
import { randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import type { ConfirmationPartsFragment, CustomerAction } from '@redress/schema/operations'
import type { Problem } from '@redress/widgets/templates/problem'
import { html } from 'hono/html'
import { exactTime } from '../../words/exact-time.ts'
import type { Markup } from '../plain-page.ts'
import type { CaseActName } from './case-acts.ts'
import { field, hidden } from './fields.ts'
import type { PageRequest } from './page-request.ts'
import { photoField } from './photos.ts'

/** What the forms of a case are made with. */
export interface CaseForms {
  trackingCode: string
  problems?: readonly Problem[]
  /** What was typed into a form that was not taken. */
  kept?: { act: CaseActName; text: string; advice?: string; attachmentIds?: string[] } | undefined
}

/** Whether photos may come with it. */
export const takesPhotos = (act: CaseActName): boolean => act === 'message'

export function actForm({ link }: PageRequest, { trackingCode }: CaseForms, act: CaseActName, inside: Markup): Markup {
  const encoding = takesPhotos(act) ? html` enctype="multipart/form-data"` : ''
  return html`<form method="post" action="${link(`case/${act}`)}"${encoding} novalidate>${hidden('code', trackingCode)}${hidden('key', randomUUID())}
${inside}</form>`
}

/** A form behind its name: opened by whoever wants it, without a script. */
function behind(title: string, isOpen: boolean, inside: Markup): Markup {
  return html`<details${isOpen ? html` open` : ''}><summary>${title}</summary>${inside}</details>`
}

interface Wording {
  title: string
  detail?: string
  label: string
  send: string
  maxLength: number
  isOptional?: boolean
}

/** A form for some words, behind its name. */
export function wordsForm(
  request: PageRequest,
  forms: CaseForms,
  act: CaseActName,
  { title, detail, label, send, maxLength, isOptional }: Wording,
): Markup {
  const { problems = [], kept } = forms
  const optional = isOptional ? { optional: request.say.optional } : {}
  const value = kept?.act === act ? kept.text : ''
  const inside = html`${detail ? html`<p class="muted">${detail}</p>` : ''}${field({ id: act, label, value, maxLength, problems, isLarge: true, isSaidAbove: label === title, ...optional })}
${takesPhotos(act) ? photoField(request, kept?.act === act ? (kept.attachmentIds ?? []) : []) : ''}
<button>${send}</button>`
  return behind(title, kept?.act === act, actForm(request, forms, act, inside))
}

type Understood = Pick<ConfirmationPartsFragment, 'understanding' | 'actions'>

/** What we understood; whether that is right, as long as it is asked; afterwards what the customer answered (mission A4). */
export function understandingPart(
  request: PageRequest,
  { understanding, actions }: Understood,
  forms: CaseForms,
): Markup {
  const { say } = request
  const isAsked = actions.includes('ANSWER_UNDERSTANDING')
  return html`<section><h2>${isAsked ? say.understoodAsk : say.understood}</h2>
<blockquote class="words" dir="auto">${understanding.text}</blockquote>
${isAsked ? question(request, forms) : answered(request, understanding)}</section>`
}

function question(request: PageRequest, forms: CaseForms): Markup {
  const { say } = request
  return html`<div class="acts">${actForm(request, forms, 'confirmation', html`<button>${say.understoodYes}</button>`)}
${wordsForm(request, forms, 'correction', { title: say.understoodNo, label: say.correction, send: say.sendMessage, maxLength: limits.understandingLength })}</div>`
}

function answered({ say }: PageRequest, { state, correction }: Understood['understanding']): Markup | string {
  if (state === 'OPEN') return ''
  if (state === 'CONFIRMED') return html`<p class="muted">${say.confirmed}</p>`
  return html`<p class="muted">${say.corrected}</p>${correction ? html`<blockquote class="words" dir="auto">${correction}</blockquote>` : ''}`
}

/** Writing, a call, going up, taking it back: those of them that are possible now. */
export function actions(
  request: PageRequest,
  forms: CaseForms,
  {
    owner,
    actions: allowed,
    callTimes,
  }: {
    owner: { displayName: string } | null
    actions: readonly CustomerAction[]
    callTimes: readonly string[]
  },
): Markup | string {
  const { say } = request
  const maxLength = limits.reasonLength
  const label = owner ? say.writeTo(owner.displayName) : say.write
  const kinds: [CustomerAction, () => Markup | string][] = [
    [
      'ADD_MESSAGE',
      () =>
        wordsForm(request, forms, 'message', {
          title: label,
          label,
          send: say.sendMessage,
          maxLength: limits.messageLength,
        }),
    ],
    ['ASK_FOR_PERSON', () => callForm(request, forms, callTimes)],
    [
      'ESCALATE',
      () =>
        wordsForm(request, forms, 'escalation', {
          title: say.escalate,
          detail: say.escalateDetail,
          label: say.why,
          send: say.escalateYes,
          maxLength,
          isOptional: true,
        }),
    ],
    [
      'WITHDRAW',
      () =>
        wordsForm(request, forms, 'withdrawal', {
          title: say.withdraw,
          detail: `${say.withdrawAsk} ${say.withdrawDetail}`,
          label: say.why,
          send: say.withdrawYes,
          maxLength,
          isOptional: true,
        }),
    ],
  ]
  const possible = kinds.filter(([action]) => allowed.includes(action))
  return possible.length > 0 ? html`<div class="acts">${possible.map(([, form]) => form())}</div>` : ''
}

function callForm(request: PageRequest, forms: CaseForms, callTimes: readonly string[]): Markup | string {
  const { say, store, words } = request
  const { problems = [], kept } = forms
  if (callTimes.length === 0) return ''
  const problem = problems.find((candidate) => candidate.field === 'at')
  const inside = html`<p class="muted">${say.callDetail}</p>
<div class="tight"><label for="at">${say.callAt}</label><select id="at" name="at"${problem ? html` aria-invalid="true" aria-describedby="at-error"` : ''}>
${callTimes.map((at) => html`<option value="${at}">${exactTime(new Date(at), store.settings.timeZone, words.dateLocale)}</option>`)}</select>
${problem ? html`<p class="error" id="at-error">${problem.message}</p>` : ''}</div>
${field({ id: 'phone', label: say.callNumber, value: kept?.act === 'call' ? kept.text : '', maxLength: limits.phoneLength, problems, optional: say.optional })}
<button>${say.callMe}</button>`
  return behind(say.askForCall, kept?.act === 'call', actForm(request, forms, 'call', inside))
}
