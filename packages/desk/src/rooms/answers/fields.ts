/** What an answer is made of, to write in. */

import { limits } from '@redress/schema/limits'
import type { AnswerChoicesQuery } from '@redress/schema/operations'
import { answerDoors, answerKinds } from '@redress/schema/values'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { AnswerDraft, WrittenText } from './draft.ts'
import type { AnswersRoomWords } from './words/words.ts'

export interface Form {
  readonly said: AnswersRoomWords
  readonly draft: AnswerDraft
  readonly text: WrittenText
  readonly choices: AnswerChoicesQuery | undefined
  /** What is wrong, by the path of the field. */
  readonly faults: Readonly<Record<string, string>>
  /** The name of a language in the language of the desk. */
  readonly nameOf: (locale: string) => string
  readonly change: (change: Partial<AnswerDraft>) => void
  readonly write: (change: Partial<WrittenText>) => void
  readonly choose: (locale: string) => void
}

const typedIn = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.value
    : ''

interface Field {
  readonly id: string
  readonly label: string
  readonly fault: string | undefined
  readonly hint?: string
}

function field({ id, label, fault, hint }: Field, input: TemplateResult): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${input}
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <p class="fault" id="${id}-fault" ?hidden=${!fault}>${fault}</p>
    </div>
  `
}

const area = (of: Field, value: string, changed: (typed: string) => void): TemplateResult =>
  field(
    of,
    html`<textarea
      id=${of.id} maxlength=${limits.answerTextLength} .value=${live(value)} aria-invalid=${of.fault ? 'true' : 'false'}
      aria-describedby="${of.id}-hint ${of.id}-fault" @input=${(event: Event) => changed(typedIn(event))}
    ></textarea>`,
  )

type Choice = readonly [value: string, label: string]

const select = (of: Field, choices: readonly Choice[], value: string, changed: (chosen: string) => void) =>
  field(
    of,
    html`<select
      id=${of.id} aria-invalid=${of.fault ? 'true' : 'false'} aria-describedby="${of.id}-hint ${of.id}-fault"
      .value=${live(value)} @change=${(event: Event) => changed(typedIn(event))}
    >${choices.map(([each, label]) => html`<option value=${each} ?selected=${each === value}>${label}</option>`)}</select>`,
  )

export function formFields(form: Form): TemplateResult {
  const { said, draft, text, faults, write, change } = form
  const isGuide = draft.kind === 'GUIDE'
  return html`
    ${languages(form)}
    ${select(
      { id: 'kind', label: said.kind, fault: faults.kind },
      answerKinds.map((each) => [each, said.kinds[each]]),
      draft.kind,
      (kind) => change({ kind: answerKinds.find((each) => each === kind) ?? 'ANSWER' }),
    )}
    ${field(
      { id: 'title', label: isGuide ? said.situation : said.question, fault: faults.title },
      html`<input
        id="title" type="text" maxlength=${limits.answerTitleLength} autocomplete="off" lang=${text.locale} .value=${live(text.title)}
        aria-invalid=${faults.title ? 'true' : 'false'} aria-describedby="title-fault"
        @input=${(event: Event) => write({ title: typedIn(event) })}
      />`,
    )}
    ${area(
      { id: 'text', label: isGuide ? said.beforeSteps : said.text, fault: faults.text, hint: said.markdown },
      text.text,
      (typed) => write({ text: typed }),
    )}
    ${isGuide ? steps(form) : nothing} ${settings(form)}
  `
}

/** Which language is written in; each that the store speaks can be added. */
function languages({ said, draft, text, choices, nameOf, choose, change }: Form): TemplateResult {
  const offered = (choices?.storefront.locales ?? []).filter(
    (locale) => !draft.texts.some((each) => each.locale === locale),
  )
  return html`
    <div class="langs" role="group" aria-label=${said.languages}>
      ${draft.texts.map(
        ({ locale }) =>
          html`<button type="button" aria-pressed=${locale === text.locale ? 'true' : 'false'} @click=${() => choose(locale)}>${nameOf(locale)}</button>`,
      )}
      ${offered.map((locale) => html`<button type="button" class="plain" @click=${() => choose(locale)}>${said.addLanguage(nameOf(locale))}</button>`)}
      ${
        draft.texts.length > 1
          ? html`<button
              type="button" class="plain"
              @click=${() => change({ texts: draft.texts.filter((each) => each !== text) })}
            >${said.removeLanguage(nameOf(text.locale))}</button>`
          : nothing
      }
    </div>
  `
}

function steps({ said, text, faults, write }: Form): TemplateResult {
  const put = (at: number, change: Partial<WrittenText['steps'][number]>) =>
    write({ steps: text.steps.map((step, index) => (index === at ? { ...step, ...change } : step)) })
  return html`
    <div class="steps">
      ${text.steps.map(
        ({ you, we }, index) => html`
          <fieldset class="step">
            <legend>${said.step(index + 1)}</legend>
            <div class="pair">
              ${area({ id: `you-${index}`, label: said.you, fault: faults[`you-${index}`] }, you, (typed) => put(index, { you: typed }))}
              ${area({ id: `we-${index}`, label: said.we, fault: faults[`we-${index}`] }, we, (typed) => put(index, { we: typed }))}
            </div>
            ${
              text.steps.length > 1
                ? html`<div><button
                    type="button" class="plain"
                    @click=${() => write({ steps: text.steps.filter((_, at) => at !== index) })}
                  >${said.removeStep(index + 1)}</button></div>`
                : nothing
            }
          </fieldset>
        `,
      )}
      ${
        text.steps.length < limits.guideSteps
          ? html`<div><button type="button" @click=${() => write({ steps: [...text.steps, { you: '', we: '' }] })}>${said.addStep}</button></div>`
          : nothing
      }
    </div>
  `
}

function settings({ said, draft, choices, faults, change }: Form): TemplateResult {
  const categories = choices?.storefront.categories ?? []
  const staff = choices?.staff ?? []
  return html`
    <div class="pair">
      ${select(
        { id: 'category', label: said.category, fault: faults.categoryId },
        [['', said.anything], ...categories.map(({ id, name }): Choice => [id, name])],
        draft.categoryId,
        (categoryId) => change({ categoryId }),
      )}
      ${select(
        { id: 'door', label: said.door, fault: faults.door },
        [['', said.nowhere], ...answerDoors.map((each): Choice => [each, said.doors[each]])],
        draft.door,
        (door) => change({ door: answerDoors.find((each) => each === door) ?? '' }),
      )}
      ${select(
        { id: 'owner', label: said.ownerLabel, fault: faults.ownerId },
        [
          ...(draft.ownerId ? [] : [['', '…'] as const]),
          ...staff.map(({ id, displayName }): Choice => [id, displayName]),
        ],
        draft.ownerId,
        (ownerId) => change({ ownerId }),
      )}
      ${field(
        { id: 'review', label: said.reviewLabel, fault: faults.reviewOn, hint: said.reviewHint },
        html`<input
          id="review" type="date" required .value=${live(draft.reviewOn)} aria-invalid=${faults.reviewOn ? 'true' : 'false'}
          aria-describedby="review-hint review-fault" @change=${(event: Event) => change({ reviewOn: typedIn(event) })}
        />`,
      )}
    </div>
  `
}
