/** The fields of what is written down for somebody. */

import { limits } from '@redress/schema/limits'
import type { StoreShapeQuery } from '@redress/schema/operations'
import { staffedDoors } from '@redress/schema/values'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Desk } from '../../desk/desk.ts'
import { exactTime } from '../../times/times.ts'
import type { Draft, Faults } from './draft.ts'
import type { FilingWords } from './words/words.ts'

export interface Form {
  readonly desk: Desk
  readonly said: FilingWords
  readonly draft: Draft
  readonly faults: Faults
  readonly choices: StoreShapeQuery['storefront'] | undefined
  readonly change: (change: Partial<Draft>) => void
}

type TextField = 'name' | 'email' | 'phone' | 'order' | 'product' | 'receivedAt'

interface Field {
  readonly name: TextField
  readonly label: string
  readonly type?: string
  readonly hint?: string | undefined
  readonly most: number
  readonly isNeeded?: boolean
}

const typedIn = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.value
    : ''

const label = ({ said }: Form, name: string, text: string, isNeeded = false): TemplateResult =>
  html`<label for=${name}>${text}${isNeeded ? nothing : html` <span class="quiet optional">${said.optional}</span>`}</label>`

const told = ({ faults }: Form, name: keyof Draft, hint?: string): TemplateResult => html`
  ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
  <p class="fault" id="${name}-fault">${faults[name]}</p>
`

function line(form: Form, { name, label: text, type = 'text', hint, most, isNeeded = false }: Field): TemplateResult {
  return html`
    <div class="field">
      ${label(form, name, text, isNeeded)}
      <input
        id=${name} type=${type} maxlength=${most} autocomplete="off" .value=${live(form.draft[name])} ?required=${isNeeded}
        aria-invalid=${form.faults[name] ? 'true' : 'false'} aria-describedby="${name}-hint ${name}-fault"
        @input=${(event: Event) => form.change({ [name]: typedIn(event) })}
      />
      ${told(form, name, hint)}
    </div>
  `
}

interface Area {
  readonly name: 'description' | 'outcome' | 'address'
  readonly label: string
  readonly hint?: string
  readonly most: number
  readonly isNeeded?: boolean
}

function area(form: Form, { name, label: text, hint, most, isNeeded = false }: Area): TemplateResult {
  return html`
    <div class="field ${name}">
      ${label(form, name, text, isNeeded)}
      <textarea
        id=${name} maxlength=${most} .value=${live(form.draft[name])} ?required=${isNeeded}
        aria-invalid=${form.faults[name] ? 'true' : 'false'} aria-describedby="${name}-hint ${name}-fault"
        @input=${(event: Event) => form.change({ [name]: typedIn(event) })}
      ></textarea>
      ${told(form, name, hint)}
    </div>
  `
}

function doors({ said, draft, change }: Form): TemplateResult {
  return html`
    <fieldset>
      <legend>${said.door}</legend>
      <div class="doors">
        ${staffedDoors.map(
          (door) => html`
            <label><input type="radio" name="door" .checked=${live(draft.door === door)} @change=${() => change({ door })} /> ${said.doors[door]}</label>
          `,
        )}
      </div>
    </fieldset>
  `
}

interface Select {
  readonly name: 'categoryId' | 'locale'
  readonly label: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly isNeeded?: boolean
}

function select(form: Form, { name, label: text, options, isNeeded = false }: Select): TemplateResult {
  return html`
    <div class="field">
      ${label(form, name, text, isNeeded)}
      <select id=${name} aria-describedby="${name}-fault" @change=${(event: Event) => form.change({ [name]: typedIn(event) })}>
        ${options.map(([value, shown]) => html`<option value=${value} ?selected=${form.draft[name] === value}>${shown}</option>`)}
      </select>
      ${told(form, name)}
    </div>
  `
}

function receivedAt(form: Form): TemplateResult {
  const { desk, said, draft } = form
  const at = new Date(draft.receivedAt)
  const hint = Number.isNaN(at.getTime()) ? said.receivedNow : exactTime(desk.words.language, at, desk.store.timeZone)
  return line(form, { name: 'receivedAt', label: said.receivedAt, type: 'datetime-local', hint, most: 20 })
}

export function formFields(form: Form): TemplateResult {
  const { desk, said, draft, choices } = form
  const languages = new Intl.DisplayNames([desk.words.language], { type: 'language' })
  const { locales } = desk.store
  const categories = choices?.categories ?? []
  return html`
    <section class="part">
      ${doors(form)} ${receivedAt(form)}
    </section>
    <section class="part">
      ${area(form, { name: 'description', label: said.description, hint: said.descriptionHint, most: limits.descriptionLength, isNeeded: true })}
      ${area(form, { name: 'outcome', label: said.outcome, hint: said.outcomeHint, most: limits.outcomeLength })}
    </section>
    <section class="part" aria-labelledby="who">
      <h2 id="who">${said.who}</h2>
      ${line(form, { name: 'name', label: said.name, most: limits.nameLength, isNeeded: true })}
      <div class="pair">
        ${line(form, { name: 'email', label: said.email, type: 'email', hint: said.emailHint, most: limits.emailLength })}
        ${line(form, { name: 'phone', label: said.phone, type: 'tel', most: limits.phoneLength })}
      </div>
      ${draft.door === 'LETTER' || draft.address ? area(form, { name: 'address', label: said.address, most: limits.postalAddressLength }) : nothing}
      ${
        locales.length > 1
          ? select(form, {
              name: 'locale',
              label: said.locale,
              isNeeded: true,
              options: locales.map((locale) => [locale, languages.of(locale) ?? locale]),
            })
          : nothing
      }
    </section>
    <section class="part" aria-labelledby="about">
      <h2 id="about">${said.about}</h2>
      <div class="pair">
        ${line(form, { name: 'order', label: said.order, most: limits.codeLength })}
        ${line(form, { name: 'product', label: said.product, most: limits.productNameLength })}
      </div>
      ${select(form, {
        name: 'categoryId',
        label: said.category,
        options: [['', said.noCategory], ...categories.map(({ id, name }) => [id, name] as const)],
      })}
    </section>
  `
}
