import { limits } from '@redress/schema/limits'
import type { ComplaintSubjectInput, RemedyKind, StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { field, type Problem, problemSummary } from '../templates/field.ts'
import { talkLine } from '../templates/talk.ts'
import { type Telling, whenText } from '../templates/when.ts'
import type { Words } from '../words/words.ts'
import { aboutCard } from './about-card.ts'
import { type Entries, offeredRemedies } from './entries.ts'
import { isKnown } from './subject.ts'

/** Why the words have not gone, when it is not the customer's to mend in a field. */
export type Notice = 'none' | 'refused' | 'arrivedEarlier'

export interface Writing {
  readonly telling: Telling
  readonly storefront: StorefrontQuery['storefront'] | null
  readonly subject: ComplaintSubjectInput | null
  readonly entries: Entries
  readonly problems: readonly Problem[]
  readonly notice: Notice
  readonly isSending: boolean
  readonly isRestored: boolean
  /** The page knows the customer, who has not asked for another contact. */
  readonly isContactKnown: boolean
  enter(entries: Partial<Entries>): void
  submit(event: Event): void
  submitSeparately(): void
  onStartFresh(): void
  onOtherContact(): void
}

/** How close to the limit the counter shows itself. */
const counterFrom = 500

/** How much may still be written, said near the limit only; in steps, for those who hear it at each key. */
export function charactersLeft(say: Words, { description }: Entries, step: number): string {
  const left = limits.descriptionLength - description.length
  return left > counterFrom ? '' : say.charactersLeft(Math.ceil(left / step) * step)
}

/** The form, as it opens and fills. The words come first; nothing is asked that the page knows. */
export function writingForm(form: Writing): TemplateResult {
  const { telling, storefront, subject, problems, isSending } = form
  const { say } = telling
  return html`<form novalidate @submit=${form.submit} part="form">
    <header class="tight">
      <h2 tabindex="-1" id="state">${say.formTitle}</h2>
      <p class="muted">
        ${
          storefront && new Date(storefront.firstReplyBy) > new Date()
            ? say.formPromise(whenText(telling, storefront.firstReplyBy))
            : say.formPromiseUntimed
        }
      </p>
    </header>
    ${problems.length > 0 ? problemSummary(say.fix(problems.length), problems) : nothing} ${noticeBox(form)}
    ${subject && isKnown(subject) ? aboutCard(say, telling.language, subject) : nothing} ${descriptionField(form)}
    ${
      isKnown(subject)
        ? nothing
        : field({
            id: 'subject',
            label: say.subject,
            optional: say.optional,
            problems,
            maxLength: limits.productNameLength,
            value: form.entries.subject,
            changed: (typed) => form.enter({ subject: typed }),
          })
    } ${outcomeFields(form)} ${contactFields(form)}
    <div class="tight">
      <button class="main" part="submit" aria-busy=${isSending ? 'true' : 'false'}>
        ${isSending ? say.sending : say.send}
      </button>
      <p class="muted">${say.rights}</p>
    </div>
    ${talkLine(say, storefront)}
  </form>`
}

function noticeBox({ telling: { say }, notice, submitSeparately }: Writing): TemplateResult | typeof nothing {
  switch (notice) {
    case 'none':
      return nothing
    case 'refused':
      return problemSummary(say.refused, [])
    case 'arrivedEarlier':
      return html`<div class="notice tight" role="alert" tabindex="-1" id="problems">
        <p><strong>${say.arrivedEarlier}</strong></p>
        <p>${say.arrivedEarlierDetail}</p>
        <div><button type="button" class="plain" @click=${submitSeparately}>${say.sendSeparately}</button></div>
      </div>`
  }
}

function descriptionField({ telling, entries, problems, isRestored, enter, onStartFresh }: Writing): TemplateResult {
  const { say } = telling
  const shown = charactersLeft(say, entries, 1)
  return field({
    id: 'description',
    label: say.description,
    problems,
    isLarge: true,
    maxLength: limits.descriptionLength,
    value: entries.description,
    changed: (description) => enter({ description }),
    hint: html`<p class="muted" id="description-hint" ?hidden=${!shown}>${shown}</p>
      ${
        isRestored
          ? html`<p class="muted between">
              <span>${say.restored}</span>
              <button type="button" class="link" @click=${onStartFresh}>${say.startFresh}</button>
            </p>`
          : nothing
      }`,
  })
}

function outcomeFields({ telling: { say }, entries, problems, enter }: Writing): TemplateResult {
  const toggle = (remedy: RemedyKind) => {
    const { remedies } = entries
    const next = remedies.includes(remedy) ? remedies.filter((other) => other !== remedy) : [...remedies, remedy]
    enter({ remedies: next, youDecide: false })
  }
  const chip = (label: string, isChosen: boolean, choose: () => void) =>
    html`<button type="button" class="plain chip" part="choice" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
      ${label}
    </button>`
  return html`<fieldset>
      <legend>${say.outcome} <span class="optional">${say.chooseAny}</span></legend>
      <div class="row chips">
        ${offeredRemedies.map((remedy) => chip(say[remedy], entries.remedies.includes(remedy), () => toggle(remedy)))}
        ${chip(say.youDecide, entries.youDecide, () => enter({ remedies: [], youDecide: !entries.youDecide }))}
      </div>
    </fieldset>
    ${field({
      id: 'outcomeWords',
      label: say.outcomeWords,
      optional: say.optional,
      problems,
      maxLength: limits.outcomeLength,
      value: entries.outcomeWords,
      changed: (outcomeWords) => enter({ outcomeWords }),
    })}`
}

function contactFields({
  telling: { say },
  entries,
  problems,
  isContactKnown,
  enter,
  onOtherContact,
}: Writing): TemplateResult {
  if (isContactKnown) {
    return html`<div class="box between">
      <span><strong>${say.answerTo(entries.name)}</strong><br /><span class="muted">${entries.reach}</span></span>
      <button type="button" class="link" @click=${onOtherContact}>${say.otherContact}</button>
    </div>`
  }
  return html`<div class="two">
    ${field({
      id: 'name',
      label: say.name,
      problems,
      autocomplete: 'name',
      maxLength: limits.nameLength,
      value: entries.name,
      changed: (name) => enter({ name }),
    })}
    ${field({
      id: 'reach',
      label: say.reach,
      problems,
      autocomplete: 'email',
      maxLength: limits.emailLength,
      value: entries.reach,
      changed: (reach) => enter({ reach }),
    })}
  </div>`
}
