/** Who it is, and first of all what they have been through. */
import { html, nothing, type TemplateResult } from 'lit'
import { mailTo } from '../../address/mail-to.ts'
import { moneyText } from '../../money/money.ts'
import { day } from '../../times/times.ts'
import { isPossible } from './acts/acts.ts'
import type { CaseGround, CaseRoomActs } from './case-parts.ts'
import { filePart } from './file-part.ts'

/** As far back as somebody remembers without being told. */
const recentDays = 60

/** What went wrong already, one sentence each, the worst first. */
function hurts({ complaint, file, words }: CaseGround): string[] {
  const { customer } = words
  const events = complaint.timeline.edges.map(({ node }) => node.type)
  const count = (type: (typeof events)[number]) => events.filter((each) => each === type).length
  const missed = file?.promisesMissed ?? count('PROMISE_MISSED')
  const since = Date.now() - recentDays * 86_400_000
  const recent = (file?.complaints ?? []).filter(
    ({ id, receivedAt, status }) =>
      id !== complaint.id && status !== 'MERGED' && status !== 'SET_ASIDE' && Date.parse(receivedAt) > since,
  ).length
  const moved = count('PROMISE_MOVED')
  return [
    ...(complaint.severity === 'SAFETY' ? [customer.safety] : []),
    ...(recent > 0 ? [customer.again(recent + 1)] : []),
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

export function customerPart(ground: CaseGround, acts: CaseRoomActs): TemplateResult {
  const { begin } = acts
  const { complaint, words, desk } = ground
  const { customer } = words
  const { contact, desiredOutcome } = complaint
  const { language } = desk.words
  return html`
    <section aria-labelledby="customer-title">
      <h2 id="customer-title">${contact.name}</h2>
      ${hurtPart(ground)}
      <dl class="facts">
        ${fact(customer.email, contact.email && html`<a href=${mailTo(contact.email)}>${contact.email}</a>`)}
        ${fact(customer.phone, contact.phone && html`<a href="tel:${contact.phone.replaceAll(/[^+\d]/g, '')}">${contact.phone}</a>`)}
        ${fact(customer.prefers, contact.preferredChannel && customer.channels[contact.preferredChannel])}
        ${fact(customer.reachable, contact.preferredTime)}
        ${fact(customer.language, languageName(language, complaint.locale))}
      </dl>
    </section>
    ${filePart(ground)}
    ${boughtPart(ground, acts)}
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
function boughtPart(
  { complaint, words: { customer }, desk, now }: CaseGround,
  { begin }: CaseRoomActs,
): TemplateResult {
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
  return html`
    <section aria-labelledby="bought-title">
      <h2 id="bought-title">${customer.about}</h2>
      ${facts.some(([, value]) => value) ? html`<dl class="facts">${facts.map(([name, value]) => fact(name, value))}</dl>` : html`<p class="quiet">${customer.boughtUnknown}</p>`}
      ${isPossible(complaint, 'purchase') ? html`<button type="button" class="plain small" @click=${() => begin({ name: 'purchase' })}>${customer.recordPurchase}</button>` : nothing}
    </section>
  `
}

const fact = (name: string, value: unknown) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing)

const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale
