/** Ways to put it right: proposed together, or agreed as the customer proposed. */
import type { RemedyKind } from '@redress/schema/enums'
import { AcceptCounterOffer, ProposeOptions } from '@redress/schema/operations'
import { remedyKinds } from '@redress/schema/values'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { minorOf, typedAmount } from '../../../money/money.ts'
import type { Case } from '../case-parts.ts'
import type { DraftOption, DraftRemedy } from '../drafts.ts'
import { outcomeOf } from '../outcome.ts'
import { timeIn, whenField } from '../when.ts'
import { type Act, type ActGround, optionOf, textMissing } from './act.ts'

/** Those that are nothing without an amount, and those that may have one. */
const needsAmount: readonly RemedyKind[] = ['REFUND', 'PRICE_REDUCTION', 'VOUCHER']
const mayHaveAmount: readonly RemedyKind[] = [...needsAmount, 'REPLACEMENT', 'DELIVERY_PAID', 'RAIN_CHECK', 'OTHER']

const blankRemedy = (kind: RemedyKind): DraftRemedy => ({ kind, amount: '', words: '' })
const blankOption = (kind: RemedyKind): DraftOption => ({
  remedies: [blankRemedy(kind)],
  customerDuties: '',
  validUntil: '',
})

/** What the customer asked for comes first; two at least, for a choice is half of putting it right. */
export function draftOptions({ draft, complaint }: Pick<ActGround, 'draft' | 'complaint'>): readonly DraftOption[] {
  const [first = 'REPLACEMENT', second = first === 'REFUND' ? 'REPLACEMENT' : 'REFUND'] =
    complaint.desiredOutcome?.remedies ?? []
  return draft.options ?? [blankOption(first), blankOption(second)]
}

/** Of a counter-offer: what they named, to be said in remedies. */
function counterOption(ground: ActGround): DraftOption {
  const [given] = ground.draft.options ?? []
  if (given) return given
  const remedies = optionOf(ground)?.remedies.map(({ kind, amount, words }) => ({
    kind,
    amount: amount ? typedAmount(amount) : '',
    words: words ?? '',
  }))
  return { ...blankOption('OTHER'), ...(remedies?.length && { remedies }) }
}

/** As the API takes it; an amount that cannot be read is left out, and said to be missing. */
export function optionInput({ remedies, customerDuties, validUntil, dueAt }: DraftOption, currency: string) {
  const named = timeIn(dueAt)?.toISOString() ?? null
  return {
    remedies: remedyInput(remedies, currency).map((remedy) => ({ ...remedy, dueAt: named })),
    customerDuties: customerDuties.trim() || null,
    validUntil: timeIn(validUntil)?.toISOString() ?? null,
  }
}

export const remedyInput = (remedies: readonly DraftRemedy[], currency: string) =>
  remedies.map(({ kind, amount, words }) => {
    const amountMinor = mayHaveAmount.includes(kind) ? minorOf(amount, currency) : undefined
    return { kind, amount: amountMinor ? { amountMinor, currency } : null, words: words.trim() || null }
  })

function optionMissing(options: readonly DraftOption[], { words, desk }: ActGround): string | undefined {
  for (const { remedies } of options)
    for (const { kind, amount, words: said } of remedies) {
      if (needsAmount.includes(kind) && !minorOf(amount, desk.store.currency))
        return words.offer.amountMissing(words.offer.kinds[kind])
      if (kind === 'OTHER' && !said.trim()) return words.offer.wordsMissing
    }
  return undefined
}

export const offer: Act = {
  audience: 'CUSTOMER',
  isChecked: true,
  label: ({ words }) => words.offer.label,
  before: (ground) => {
    const options = draftOptions(ground)
    const change = (changed: readonly DraftOption[]) => ground.change({ options: changed })
    const set = (index: number) => (option: DraftOption) => change(options.with(index, option))
    return html`
      <div class="options">
        ${options.map((option, index) =>
          optionFields(ground, {
            option,
            index,
            change: set(index),
            ...(options.length > 1 && { remove: () => change(options.toSpliced(index, 1)) }),
          }),
        )}
      </div>
      ${
        options.length < 6
          ? html`<button type="button" class="plain" @click=${() => change([...options, blankOption('VOUCHER')])}>
            ${ground.words.offer.another}
          </button>`
          : nothing
      }
      ${options.length < 2 ? html`<p class="hint">${ground.words.offer.twoAreBetter}</p>` : nothing}
    `
  },
  template: () => 'OPTIONS',
  missing: (ground) => optionMissing(draftOptions(ground), ground) ?? textMissing(ground),
  letter: (ground) => ({ options: { text: ground.draft.text, options: inputsOf(ground) } }),
  async send(ground, once) {
    const { desk, complaint, draft } = ground
    const input = { ...once, complaintId: complaint.id, text: draft.text, options: inputsOf(ground) }
    return outcomeOf(await desk.send(ProposeOptions, { input }))
  },
  done: ({ words }, after) => (isHeld(after) ? words.offer.held : words.offer.done),
}

/** Somebody else has to approve it first. */
const isHeld = ({ options }: Case) => options.some(({ approval }) => approval?.state === 'WAITING')

const inputsOf = (ground: ActGround) =>
  draftOptions(ground).map((option) => optionInput(option, ground.desk.store.currency))

export const accept: Act = {
  audience: 'CUSTOMER',
  label: ({ words }) => words.accept.label,
  before: (ground) => {
    const said = optionOf(ground)?.text
    return html`
      ${said ? html`<blockquote class="about">${said}</blockquote>` : nothing}
      <p class="hint">${ground.words.accept.hint}</p>
      <div class="options">
        ${optionFields(ground, {
          option: counterOption(ground),
          index: 0,
          change: (option) => ground.change({ options: [option] }),
          isAlone: true,
        })}
      </div>
    `
  },
  hasText: () => false,
  missing: (ground) => optionMissing([counterOption(ground)], ground),
  letter: (ground) => ({ agreement: optionInput(counterOption(ground), ground.desk.store.currency) }),
  async send(ground, once) {
    const { desk, begun } = ground
    const { remedies, customerDuties } = optionInput(counterOption(ground), desk.store.currency)
    const input = { ...once, optionId: begun.subject ?? '', remedies, customerDuties }
    return outcomeOf(await desk.send(AcceptCounterOffer, { input }))
  },
  done: ({ words }, after) => (isHeld(after) ? words.offer.held : words.accept.done),
}

interface OptionFields {
  readonly option: DraftOption
  readonly index: number
  readonly change: (option: DraftOption) => void
  readonly remove?: () => void
  /** Not one of several: it has no number, and no end. */
  readonly isAlone?: boolean
}

function optionFields(ground: ActGround, { option, index, change, remove, isAlone }: OptionFields): TemplateResult {
  const { offer: words } = ground.words
  const { remedies, customerDuties, validUntil, dueAt = '' } = option
  const set = (place: number, remedy: DraftRemedy) => change({ ...option, remedies: remedies.with(place, remedy) })
  const duties = ({ target }: Event) =>
    target instanceof HTMLInputElement && change({ ...option, customerDuties: target.value })
  return html`
    <fieldset class="option">
      <legend>${isAlone ? words.weDo : words.option(index + 1)}</legend>
      ${remedies.map((remedy, place) =>
        remedyFields(ground, {
          remedy,
          id: `option-${index}-${place}`,
          change: (changed) => set(place, changed),
          ...(remedies.length > 1 && { remove: () => change({ ...option, remedies: remedies.toSpliced(place, 1) }) }),
        }),
      )}
      <desk-case-worth .ground=${ground} .remedies=${remedyInput(remedies, ground.desk.store.currency)} @top-up=${({ detail }: CustomEvent<DraftRemedy>) => change({ ...option, remedies: [...remedies, detail] })}></desk-case-worth>
      <p class="row">
      <button type="button" class="plain small" @click=${() => change({ ...option, remedies: [...remedies, blankRemedy('VOUCHER')] })}>
        ${words.andAlso}
      </button>
      ${remove ? html`<button type="button" class="plain small" aria-label=${words.remove(index + 1)} @click=${remove}>${words.removeShort}</button>` : nothing}
      </p>
      <div class="field">
        <label for="duties-${index}">${words.duties} <span class="optional">${ground.words.optional}</span></label>
        <input id="duties-${index}" type="text" autocomplete="off" aria-describedby="duties-hint-${index}" .value=${live(customerDuties)} @input=${duties} />
        <p class="hint" id="duties-hint-${index}">${words.dutiesHint}</p>
      </div>
      <details ?open=${Boolean(dueAt || validUntil)}>
        <summary>${isAlone ? words.dueBy : words.times}</summary>
        ${whenField(ground, {
          id: `due-${index}`,
          label: words.dueAt,
          value: dueAt,
          isOptional: true,
          change: (due) => change({ ...option, dueAt: due }),
        })}
        <p class="hint">${words.dueHint}</p>
        ${
          isAlone
            ? nothing
            : whenField(ground, {
                id: `until-${index}`,
                label: words.validUntil,
                value: validUntil,
                isOptional: true,
                change: (until) => change({ ...option, validUntil: until }),
              })
        }
      </details>
    </fieldset>
  `
}

interface RemedyFields {
  readonly remedy: DraftRemedy
  readonly id: string
  readonly change: (remedy: DraftRemedy) => void
  readonly remove?: () => void
}

function remedyFields({ words: all, desk }: ActGround, { remedy, id, change, remove }: RemedyFields): TemplateResult {
  const { offer: words } = all
  const { kind, amount, words: said } = remedy
  const set = (part: 'amount' | 'words') => (event: Event) =>
    event.target instanceof HTMLInputElement && change({ ...remedy, [part]: event.target.value })
  const choose = ({ target }: Event) =>
    target instanceof HTMLSelectElement &&
    change({ ...remedy, kind: remedyKinds.find((each) => each === target.value) ?? kind })
  return html`
    <div class="remedy">
      <select aria-label=${words.remedy} id=${id} .value=${live(kind)} @change=${choose}>
        ${remedyKinds.map((each) => html`<option value=${each} ?selected=${each === kind}>${words.kinds[each]}</option>`)}
      </select>
      ${
        mayHaveAmount.includes(kind)
          ? html`<span class="amount">
            <input
              type="text" inputmode="decimal" autocomplete="off" aria-label=${words.amount(desk.store.currency)} placeholder=${words.amountHint}
              .value=${live(amount)} @input=${set('amount')}
            />
            <span aria-hidden="true">${desk.store.currency}</span>
          </span>`
          : nothing
      }
      <input
        type="text" class="said" autocomplete="off" aria-label=${words.more} placeholder=${kind === 'OTHER' ? words.moreNeeded : words.moreHint}
        .value=${live(said)} @input=${set('words')}
      />
      ${remove ? html`<button type="button" class="plain" aria-label=${words.removeRemedy(words.kinds[kind])} @click=${remove}>×</button>` : nothing}
    </div>
  `
}
