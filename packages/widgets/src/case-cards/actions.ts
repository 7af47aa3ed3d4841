import { limits } from '@redress/schema/limits'
import type { CustomerAction, TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Telling } from '../templates/when.ts'
import { clockTime, day } from '../times/times.ts'
import type { Conversation, Panel } from './conversation.ts'
import { panelForm } from './panel.ts'

type Kind = Exclude<Panel, 'none' | 'correction'>
type Complaint = Pick<TrackedComplaintPartsFragment, 'actions' | 'owner'>

const allowedBy: Readonly<Record<Kind, CustomerAction>> = {
  message: 'ADD_MESSAGE',
  call: 'ASK_FOR_PERSON',
  escalation: 'ESCALATE',
  withdrawal: 'WITHDRAW',
}

/** What the customer can do on the case: a button for each, or the one that they chose. */
export function actions(
  telling: Telling,
  complaint: Complaint,
  conversation: Conversation,
  kinds: readonly Kind[],
): TemplateResult | typeof nothing {
  const { say } = telling
  const { panel, texts, showPanel } = conversation
  const owner = complaint.owner?.displayName
  const labels = {
    message: owner ? say.writeTo(owner) : say.write,
    call: say.askForCall,
    escalation: say.escalate,
    withdrawal: say.withdraw,
  }
  const allowed = kinds.filter((kind) => complaint.actions.includes(allowedBy[kind]))
  const open = kinds.find((kind) => kind === panel)
  // Who is writing goes on, whatever happens meanwhile: the words stay, and the answer says what came of them.
  if (open && (allowed.includes(open) || texts[open])) return openPanel(open, labels.message, telling, conversation)
  if (allowed.length === 0) return nothing
  return html`<div class="row" part="actions">
    ${allowed.map(
      (kind, index) =>
        html`<button type="button" class=${index === 0 ? 'plain' : 'link'} @click=${() => showPanel(kind)}>
          ${labels[kind]}
        </button>`,
    )}
  </div>`
}

function openPanel(kind: Kind, label: string, telling: Telling, conversation: Conversation): TemplateResult {
  const { say } = telling
  const cancel = say.cancel
  const maxLength = limits.reasonLength
  switch (kind) {
    case 'message':
      return panelForm(say, conversation, {
        kind,
        label,
        maxLength: limits.messageLength,
        send: say.sendMessage,
        cancel,
      })
    case 'call': {
      const question = { title: say.askForCall, detail: say.callDetail, more: times(telling, conversation) }
      const number = { label: say.callNumber, isShort: true, maxLength: limits.phoneLength }
      return panelForm(say, conversation, { kind, question, ...number, send: say.callMe, cancel })
    }
    case 'escalation': {
      const question = { title: say.escalate, detail: say.escalateDetail }
      return panelForm(say, conversation, { kind, question, label: say.why, maxLength, send: say.escalateYes, cancel })
    }
    case 'withdrawal': {
      const question = { title: say.withdrawAsk, detail: say.withdrawDetail }
      const { withdrawYes, withdrawNo } = say
      return panelForm(say, conversation, {
        kind,
        question,
        label: say.why,
        maxLength,
        send: withdrawYes,
        cancel: withdrawNo,
      })
    }
  }
}

/** The times at which a person can call, as the store offers them. */
function times({ say, language }: Telling, conversation: Conversation): TemplateResult {
  const { callTimes, problems } = conversation
  const problem = conversation.isCutOff ? say.laterPlease : problems.find(({ field }) => field === 'at')?.message
  // The first one is chosen until the customer says otherwise; one that has passed meanwhile is none any more.
  if (!callTimes.includes(conversation.at)) [conversation.at = ''] = callTimes
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) conversation.at = target.value
  }
  return html`<div class="tight">
    <label for="at">${say.callAt}</label>
    <select id="at" part="field at" aria-describedby="at-error" @change=${choose}>
      ${callTimes.map((time) => {
        const at = new Date(time)
        const label = `${day(language, at)}, ${clockTime(language, at)}`
        return html`<option value=${time} ?selected=${time === conversation.at}>${label}</option>`
      })}
    </select>
    <p class="error" id="at-error" ?hidden=${!problem}>${problem}</p>
  </div>`
}
