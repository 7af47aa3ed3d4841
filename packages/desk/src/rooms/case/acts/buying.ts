/** What was bought, where no system of the store knows it: the advice rests on it. */
import { RecordPurchase } from '@redress/schema/operations'
import { html } from 'lit'
import { minorOf, typedAmount } from '../../../money/money.ts'
import { outcomeOf } from '../outcome.ts'
import type { Act, ActGround } from './act.ts'
import { lineField } from './fields.ts'

/** What stands in the fields: as typed, else as known. */
function typed({ draft, complaint }: ActGround) {
  const { price, marginPercent, boughtOn } = complaint.purchase
  return {
    price: draft.price ?? (price ? typedAmount(price) : ''),
    margin: draft.margin ?? (marginPercent === null ? '' : `${marginPercent}`),
    boughtOn: draft.boughtOn ?? boughtOn ?? '',
  }
}

export const purchase: Act = {
  audience: 'STAFF',
  label: ({ words }) => words.acts.purchase,
  hasText: () => false,
  before: (ground) => {
    const { words, change, desk } = ground
    const { price, margin, boughtOn } = typed(ground)
    const changed = ({ target }: Event) => target instanceof HTMLInputElement && change({ boughtOn: target.value })
    return html`
      <p class="hint">${words.purchase.hint}</p>
      ${lineField({ id: 'price', label: words.purchase.price(desk.store.currency), value: price, inputmode: 'decimal', change: (value) => change({ price: value }) })}
      ${lineField({ id: 'margin', label: words.purchase.margin, value: margin, inputmode: 'decimal', change: (value) => change({ margin: value }) })}
      <div class="field"><label for="bought">${words.purchase.boughtOn}</label><input id="bought" type="date" .value=${boughtOn} @input=${changed} /></div>
    `
  },
  missing: (ground) => {
    const { price, margin, boughtOn } = typed(ground)
    const { words, desk } = ground
    if (price && minorOf(price, desk.store.currency) === undefined) return words.purchase.priceOdd
    if (margin && !/^-?\d{1,3}$/.test(margin.trim())) return words.purchase.marginOdd
    return price || margin || boughtOn ? undefined : words.purchase.nothing
  },
  async send(ground, { key }) {
    const { desk, complaint } = ground
    const { price, margin, boughtOn } = typed(ground)
    const { currency } = desk.store
    const amountMinor = price ? minorOf(price, currency) : undefined
    const input = {
      key,
      complaintId: complaint.id,
      price: amountMinor === undefined ? null : { amountMinor, currency },
      marginPercent: margin ? Number(margin) : null,
      boughtOn: boughtOn || null,
    }
    return outcomeOf(await desk.send(RecordPurchase, { input }))
  },
  done: ({ words }) => words.purchase.done,
}
