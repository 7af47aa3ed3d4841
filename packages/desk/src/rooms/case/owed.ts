/** What is promised, decided, offered and agreed: what has to happen, the most urgent first. */
import { html, nothing, type TemplateResult } from 'lit'
import { dayAndTime, exactTime, timeLeft, urgencyOf } from '../../times/times.ts'
import { isPossible } from './acts/acts.ts'
import type { CaseGround, CaseRoomActs, Owed, ShownDuty, ShownOption } from './case-parts.ts'

/** Kept by writing, by calling, by what was agreed: never by saying so. */
function keeping({ kind, id }: Owed, { complaint }: CaseGround) {
  if (kind === 'FIRST_REPLY' || kind === 'NEXT_UPDATE') return { name: 'reply' } as const
  if (kind === 'CALLBACK') return { name: 'call' } as const
  if (kind === 'DECISION' && isPossible(complaint, 'decide')) return { name: 'decide' } as const
  return { name: kind === 'REMEDY' ? 'deliver' : 'keep', subject: id } as const
}

/** What a person worded, and what was agreed, in those words; the rest as colleagues speak of it. */
export const nameOf = ({ desk }: CaseGround, { kind, wording }: Pick<Owed, 'kind' | 'wording'>): string =>
  kind === 'CUSTOM' || kind === 'REMEDY' ? wording : desk.words.promises[kind]

export function promisesPart(ground: CaseGround, { begin }: CaseRoomActs): TemplateResult {
  const { complaint, words, desk, now } = ground
  const { owed } = words
  // What was agreed stands under what was agreed.
  const agreed = new Set(complaint.duties.map(({ promiseId }) => promiseId))
  const shown = complaint.promises.filter(({ id }) => !agreed.has(id))
  return html`
    <section aria-labelledby="promised-title">
      <h2 id="promised-title">${owed.title}</h2>
      ${shown.length === 0 ? html`<p class="quiet">${nothingPromised(ground)}</p>` : nothing}
      <ul class="promises">
        ${shown.map((promise) => {
          const at = new Date(promise.dueAt)
          const { language } = desk.words
          const begun = keeping(promise, ground)
          return html`
            <li>
              <p class="what"><strong>${nameOf(ground, promise)}</strong>
                <span class="due ${promise.standsStill ? 'STILL' : urgencyOf(at, now)}">${promise.standsStill ? owed.standsStill : timeLeft(desk.words, at, now)}</span>
              </p>
              ${
                promise.standsStill
                  ? nothing
                  : html`<p class="small quiet">
                    <time datetime=${promise.dueAt}>${exactTime(language, at, desk.store.timeZone)}</time>
                    ${promise.previousDueAt ? html`<s>${dayAndTime(language, new Date(promise.previousDueAt), now)}</s>` : nothing}
                    ${promise.owner ? html` · ${promise.owner.displayName}` : nothing}
                  </p>`
              }
              ${promise.reason ? html`<p class="small">${promise.reason}</p>` : nothing}
              <p class="acts">
                <button type="button" class="small" aria-label="${owed.keep[begun.name]}: ${nameOf(ground, promise)}" @click=${() => begin(begun)}>${owed.keep[begun.name]}</button>
                <button type="button" class="small plain" aria-label="${owed.move}: ${nameOf(ground, promise)}" @click=${() => begin({ name: 'move', subject: promise.id })}>${owed.move}</button>
              </p>
            </li>
          `
        })}
      </ul>
      ${isPossible(complaint, 'promise') ? html`<button type="button" class="plain small" @click=${() => begin({ name: 'promise' })}>${owed.another}</button>` : nothing}
    </section>
  `
}

function nothingPromised({ complaint, words: { owed } }: CaseGround): string {
  if (complaint.duties.length > 0) return owed.nothingElse
  return complaint.waitingOn === 'CUSTOMER' ? owed.nothingWaits : owed.nothing
}

/** They say that they did their part, and nobody of the store has seen it. */
const isUnseen = ({ party, state, doneAt }: Pick<ShownDuty, 'party' | 'state' | 'doneAt'>): boolean =>
  party === 'CUSTOMER' && state === 'DONE' && !doneAt

/** What was agreed: who does what, and how far it is. */
export function agreementPart(ground: CaseGround, { begin }: CaseRoomActs): TemplateResult | typeof nothing {
  const { complaint, words, desk, now } = ground
  const { agreement } = words
  if (complaint.duties.length === 0) return nothing
  const state = ({ party, state: how, doneAt, dueAt, reference }: ShownDuty): string => {
    const { language } = desk.words
    if (isUnseen({ party, state: how, doneAt })) return agreement.theySay
    if (how === 'DONE') {
      const done = doneAt ? agreement.doneAt(dayAndTime(language, new Date(doneAt), now)) : agreement.done
      return reference ? `${done}, ${reference}` : done
    }
    if (how === 'WAITING') return agreement.waits
    return dueAt ? agreement.by(dayAndTime(language, new Date(dueAt), now)) : agreement.open
  }
  return html`
    <section aria-labelledby="agreed-title">
      <h2 id="agreed-title">${agreement.title}</h2>
      <ul class="duties">
        ${complaint.duties.map(
          (duty) => html`
            <li class=${isUnseen(duty) ? 'OPEN' : duty.state}>
              <p><span class="party">${duty.party === 'STORE' ? agreement.we : complaint.contact.name}</span> ${duty.wording}</p>
              <p class="small quiet">${state(duty)}${duty.waitsForFund ? html` · ${agreement.waitsForFund}` : nothing}</p>
              ${
                duty.promiseId && duty.state !== 'DONE'
                  ? html`<p class="acts"><button type="button" class="small" aria-label="${agreement.record}: ${duty.wording}" @click=${() => begin({ name: 'deliver', subject: duty.promiseId ?? undefined })}>${agreement.record}</button><button type="button" class="small plain" aria-label="${words.owed.move}: ${duty.wording}" @click=${() => begin({ name: 'move', subject: duty.promiseId ?? undefined })}>${words.owed.move}</button></p>`
                  : nothing
              }
              ${
                duty.party === 'CUSTOMER' && !duty.doneAt && ['AGREED', 'OPTIONS_OFFERED'].includes(complaint.status)
                  ? html`<p class="acts"><button type="button" class="small" @click=${() => begin({ name: 'theirPart' })}>${agreement.theyDid}</button></p>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `
}

/** A counter-offer that waits for an answer of ours. */
export const isCounter = ({ proposer, state }: Pick<ShownOption, 'proposer' | 'state'>): boolean =>
  proposer === 'CUSTOMER' && state === 'OPEN'

/** What was proposed and is still to choose from, and what waits for a colleague. */
export function optionsPart(ground: CaseGround, { begin }: CaseRoomActs): TemplateResult | typeof nothing {
  const { complaint, words, desk, now } = ground
  const { options: said } = words
  // What the customer proposes waits for us: it comes first.
  const shown = complaint.options
    .filter(({ state }) => ['OPEN', 'WAITING', 'EXPIRED', 'NOT_APPROVED'].includes(state))
    .sort((one, other) => Number(isCounter(other)) - Number(isCounter(one)))
  if (shown.length === 0) return nothing
  const { language } = desk.words
  return html`
    <section aria-labelledby="offered-title">
      <h2 id="offered-title">${said.title}</h2>
      <ul class="offered">
        ${shown.map(
          ({ id, proposer, state, remedies, customerDuties, text, validUntil, approval }) => html`
            <li class="${proposer} ${state}">
              <p class="small"><span class="tag">${proposer === 'CUSTOMER' ? said.counter(complaint.contact.name) : said.states[state]}</span></p>
              <p><strong>${remedies.map(({ label }) => label).join(' + ') || said.inWords}</strong></p>
              ${proposer === 'CUSTOMER' && text ? html`<blockquote lang=${complaint.locale}>${text}</blockquote>` : nothing}
              ${customerDuties ? html`<p class="small">${said.forIt(customerDuties)}</p>` : nothing}
              ${validUntil && state === 'OPEN' ? html`<p class="small quiet">${said.until(dayAndTime(language, new Date(validUntil), now))}</p>` : nothing}
              ${
                approval
                  ? html`<div class="approval ${approval.state}">
                    <p>${said.approval[approval.state](approval.approvers.map(({ displayName }) => displayName).join(', '))}</p>
                    <p class="small">${approval.reasons.map((reason) => said.because[reason]).join(' ')}</p>
                    ${approval.state === 'WAITING' ? html`<p class="small quiet">${said.decideBy(dayAndTime(language, new Date(approval.dueAt), now))}</p>` : nothing}
                    ${approval.reason ? html`<blockquote>${approval.reason}</blockquote>` : nothing}
                    ${approval.mayDecide && approval.state === 'WAITING' ? html`<p><a href=${desk.hrefOf({ room: 'approvals', parameters: {} })}>${said.decideThere}</a></p>` : nothing}
                  </div>`
                  : nothing
              }
              ${
                proposer === 'CUSTOMER' && state === 'OPEN' && isPossible(complaint, 'accept')
                  ? html`<p class="acts">
                    <button type="button" class="small main" @click=${() => begin({ name: 'accept', subject: id })}>${said.accept}</button>
                    <button type="button" class="small" @click=${() => begin({ name: 'offer' })}>${said.proposeElse}</button>
                  </p>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `
}
