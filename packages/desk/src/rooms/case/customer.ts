/** Who it is, and first of all what they have been through. */
import { html, nothing, type TemplateResult } from 'lit'
import { moneyText } from '../../money/money.ts'
import { day } from '../../times/times.ts'
import type { CaseGround, CaseRoomActs } from './case-parts.ts'

/** What went wrong already, one sentence each, the worst first. */
function hurts({ complaint, words }: CaseGround): string[] {
  const { customer } = words
  const events = complaint.timeline.edges.map(({ node }) => node.type)
  const count = (type: (typeof events)[number]) => events.filter((each) => each === type).length
  const missed = count('PROMISE_MISSED')
  const moved = count('PROMISE_MOVED')
  return [
    ...(complaint.severity === 'SAFETY' ? [customer.safety] : []),
    ...(missed > 0 ? [customer.missed(missed)] : []),
    ...(moved > 0 ? [customer.moved(moved)] : []),
    ...(complaint.cycle > 1 ? [customer.reopened(complaint.cycle - 1)] : []),
    ...(count('UNDERSTANDING_CORRECTED') > 0 && complaint.understanding.state === 'CORRECTED'
      ? [customer.corrected]
      : []),
  ]
}

export function hurtPart(ground: CaseGround): TemplateResult | typeof nothing {
  const all = hurts(ground)
  const [first, ...others] = all
  if (!first) return nothing
  return html`<div class="hurt"><strong>${first}</strong> ${others.join(' ')}</div>`
}

export function customerPart(ground: CaseGround, { begin }: CaseRoomActs): TemplateResult {
  const { complaint, words, desk } = ground
  const { customer } = words
  const { contact, desiredOutcome } = complaint
  const { language } = desk.words
  return html`
    <section aria-labelledby="customer-title">
      <h2 id="customer-title">${contact.name}</h2>
      ${hurtPart(ground)}
      <dl class="facts">
        ${fact(customer.email, contact.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`)}
        ${fact(customer.phone, contact.phone && html`<a href="tel:${contact.phone.replaceAll(/[^+\d]/g, '')}">${contact.phone}</a>`)}
        ${fact(customer.prefers, contact.preferredChannel && customer.channels[contact.preferredChannel])}
        ${fact(customer.reachable, contact.preferredTime)}
        ${fact(customer.language, languageName(language, complaint.locale))}
      </dl>
    </section>
    ${boughtPart(ground)}
    <section aria-labelledby="wish-title">
      <h2 id="wish-title">${customer.wish}</h2>
      ${
        desiredOutcome
          ? html`<p>${desiredOutcome.remedies.map((kind) => words.offer.kinds[kind]).join(', ')}</p>
            ${desiredOutcome.words ? html`<blockquote lang=${complaint.locale}>${desiredOutcome.words}</blockquote>` : nothing}`
          : html`<p class="quiet">${customer.wishOpen}</p>`
      }
    </section>
    <section aria-labelledby="understood-title">
      <h2 id="understood-title">${customer.understood}</h2>
      <p lang=${complaint.locale}>${complaint.understanding.text}</p>
      <p class="state ${complaint.understanding.state}">${customer.understanding[complaint.understanding.state]}</p>
      ${complaint.understanding.correction ? html`<blockquote lang=${complaint.locale}>${complaint.understanding.correction}</blockquote>` : nothing}
      ${
        complaint.actions.includes('SUMMARISE')
          ? html`<button type="button" class="plain small" @click=${() => begin({ name: 'summary' })}>${customer.summarise}</button>`
          : nothing
      }
    </section>
  `
}

/** What it is about, as far as anybody knows. */
function boughtPart({ complaint, words: { customer }, desk, now }: CaseGround): TemplateResult | typeof nothing {
  const { about, purchase } = complaint
  const { language } = desk.words
  const on = (date: string | null | undefined) => date && day(language, new Date(date), now)
  const facts: [string, unknown][] = [
    [customer.product, purchase.product?.name ?? about?.productName],
    [customer.order, purchase.order?.number ?? about?.orderNumber],
    [customer.paid, purchase.price && moneyText(language, purchase.price)],
    [customer.margin, purchase.marginPercent === null ? null : `${purchase.marginPercent} %`],
    [customer.bought, on(purchase.boughtOn ?? about?.purchasedOn)],
    [customer.delivered, on(purchase.order?.deliveredAt)],
    [customer.place, about?.place],
    [customer.person, about?.staffName],
  ]
  if (!facts.some(([, value]) => value)) return nothing
  return html`
    <section aria-labelledby="bought-title">
      <h2 id="bought-title">${customer.about}</h2>
      <dl class="facts">${facts.map(([name, value]) => fact(name, value))}</dl>
    </section>
  `
}

const fact = (name: string, value: unknown) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing)

const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale
