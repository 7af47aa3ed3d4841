import { html, nothing, type TemplateResult } from 'lit'
import type { Shown } from './solution-part.ts'
import { againForm } from './solved-part.ts'

/** What the store decided and why; of a rejection also what the customer can still do (mission D2). */
export function decisionPart(shown: Shown): TemplateResult | typeof nothing {
  const { told, status, solution } = shown
  const { words } = solution
  if (!told.decision) return nothing
  const { label, reasons } = told.decision
  const body = told.disputeBody
  return html`<section class="stack answers" part="decision">
    <div class="tight">
      <h3>${words.decision}</h3>
      <p><strong>${label}</strong></p>
    </div>
    <blockquote class="words" dir="auto">${reasons}</blockquote>
    ${
      status === 'REJECTED'
        ? html`<div class="tight">
              <h3>${words.stillCan}</h3>
              <p>${words.anotherLook}</p>
            </div>
            ${againForm(shown, { open: words.anotherLookSend, label: words.anotherLookLabel, send: words.anotherLookSend, isMain: true })}
            ${
              body
                ? html`<div class="tight" part="dispute-body">
                    <h3>${words.noAgreement}</h3>
                    <p><strong>${body.name}</strong></p>
                    <p>${body.how}</p>
                    <a class="link" href=${body.url}>${new URL(body.url).hostname}</a>
                  </div>`
                : nothing
            }`
        : nothing
    }
  </section>`
}
