import { limits } from '@redress/schema/limits'
import type { ComplaintSubjectInput, RemedyKind, StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { field, isInvalid, type Problem, problemSummary } from '../templates/field.ts'
import { talkLine } from '../templates/talk.ts'
import { type Telling, whenText } from '../templates/when.ts'
import { type Entries, offeredRemedies } from './entries.ts'
import { aboutCard, isKnown } from './subject.ts'

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
  startFresh(): void
  otherContact(): void
}

/** How close to the limit the counter shows itself. */
const counterFrom = 500

export function remaining(entries: Entries): number | null {
  const left = limits.descriptionLength - entries.description.length
  return left <= counterFrom ? left : null
}

const valueOf = (event: Event) =>
  event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? event.target.value : ''

/** The form, as it opens and fills. The words come first; nothing is asked that the page knows. */
export function writingForm(form: Writing): TemplateResult {
  const { telling, storefront, subject, problems, isSending } = form
  const { say } = telling
  return html`<form novalidate @submit=${form.submit} part="form">
    <header class="tight">
      <h2 tabindex="-1" id="state">${say.formTitle}</h2>
      <p class="muted">
        ${storefront ? say.formPromise(whenText(telling, storefront.firstReplyBy)) : say.formPromiseUntimed}
      </p>
    </header>
    ${problemSummary(say.fix(problems.length), problems)} ${noticeBox(form)}
    ${subject && isKnown(subject) ? aboutCard(say, telling.language, subject) : nothing} ${descriptionField(form)}
    ${isKnown(subject) ? nothing : subjectField(form)} ${outcomeFields(form)} ${contactFields(form)}
    <div class="tight">
      <button class="main" part="submit" aria-disabled=${isSending ? 'true' : 'false'}>
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
      return html`<div class="problem" role="alert" tabindex="-1" id="problems"><p>${say.refused}</p></div>`
    case 'arrivedEarlier':
      return html`<div class="notice tight" role="alert" tabindex="-1" id="problems">
        <p><strong>${say.arrivedEarlier}</strong></p>
        <p>${say.arrivedEarlierDetail}</p>
        <div><button type="button" class="plain" @click=${submitSeparately}>${say.sendSeparately}</button></div>
      </div>`
  }
}

function descriptionField({ telling, entries, problems, isRestored, enter, startFresh }: Writing): TemplateResult {
  const { say, language } = telling
  const left = remaining(entries)
  const count =
    left === null
      ? nothing
      : html`<p class="muted count" id="description-count">
          ${say.charactersLeft(left, left.toLocaleString(language))}
        </p>`
  const restored = isRestored
    ? html`<p class="muted between">
        <span>${say.restored}</span>
        <button type="button" class="link" @click=${startFresh}>${say.startFresh}</button>
      </p>`
    : nothing
  return field({
    id: 'description',
    label: say.description,
    problems,
    hint: html`${count}${restored}`,
    control: html`<textarea
      id="description"
      part="description"
      required
      maxlength=${limits.descriptionLength}
      aria-invalid=${isInvalid(problems, 'description')}
      aria-describedby="description-error description-count"
      .value=${live(entries.description)}
      @input=${(event: Event) => enter({ description: valueOf(event) })}
    ></textarea>`,
  })
}

function subjectField({ telling: { say }, entries, problems, enter }: Writing): TemplateResult {
  return field({
    id: 'subject',
    label: say.subject,
    optional: say.optional,
    problems,
    control: html`<input
      id="subject"
      maxlength=${limits.productNameLength}
      aria-invalid=${isInvalid(problems, 'subject')}
      aria-describedby="subject-error"
      .value=${live(entries.subject)}
      @input=${(event: Event) => enter({ subject: valueOf(event) })}
    />`,
  })
}

function outcomeFields({ telling: { say }, entries, problems, enter }: Writing): TemplateResult {
  const toggle = (remedy: RemedyKind) => {
    const { remedies } = entries
    const next = remedies.includes(remedy) ? remedies.filter((other) => other !== remedy) : [...remedies, remedy]
    enter({ remedies: next, youDecide: false })
  }
  const chip = (label: string, isChosen: boolean, choose: () => void) =>
    html`<button type="button" class="chip" part="choice" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
      ${label}
    </button>`
  return html`<fieldset>
      <legend>${say.outcome} <span class="optional">${say.chooseAny}</span></legend>
      <div class="chips">
        ${offeredRemedies.map((remedy) => chip(say[remedy], entries.remedies.includes(remedy), () => toggle(remedy)))}
        ${chip(say.youDecide, entries.youDecide, () => enter({ remedies: [], youDecide: !entries.youDecide }))}
      </div>
    </fieldset>
    ${field({
      id: 'outcomeWords',
      label: say.outcomeWords,
      optional: say.optional,
      problems,
      control: html`<input
        id="outcomeWords"
        maxlength=${limits.outcomeLength}
        aria-invalid=${isInvalid(problems, 'outcomeWords')}
        aria-describedby="outcomeWords-error"
        .value=${live(entries.outcomeWords)}
        @input=${(event: Event) => enter({ outcomeWords: valueOf(event) })}
      />`,
    })}`
}

function contactFields({ telling: { say }, entries, problems, isContactKnown, enter, otherContact }: Writing): TemplateResult {
  if (isContactKnown) {
    return html`<div class="box between">
      <span><strong>${say.answerTo(entries.name)}</strong><br /><span class="muted">${entries.reach}</span></span>
      <button type="button" class="link" @click=${otherContact}>${say.otherContact}</button>
    </div>`
  }
  return html`<div class="two">
    ${field({
      id: 'name',
      label: say.name,
      problems,
      control: html`<input
        id="name"
        required
        autocomplete="name"
        maxlength=${limits.nameLength}
        aria-invalid=${isInvalid(problems, 'name')}
        aria-describedby="name-error"
        .value=${live(entries.name)}
        @input=${(event: Event) => enter({ name: valueOf(event) })}
      />`,
    })}
    ${field({
      id: 'reach',
      label: say.reach,
      problems,
      control: html`<input
        id="reach"
        required
        autocomplete="email"
        autocapitalize="none"
        spellcheck="false"
        maxlength=${limits.emailLength}
        aria-invalid=${isInvalid(problems, 'reach')}
        aria-describedby="reach-error"
        .value=${live(entries.reach)}
        @input=${(event: Event) => enter({ reach: valueOf(event) })}
      />`,
    })}
  </div>`
}
