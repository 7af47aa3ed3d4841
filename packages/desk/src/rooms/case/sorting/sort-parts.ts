/** What the sorting of a case shows: what is suggested and why, the form, and to whom it goes. */
import type { Severity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import type { CaseSortingQuery, RoutingRulePartsFragment, TryClassificationQuery } from '@redress/schema/operations'
import { severities } from '@redress/schema/values'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { checkbox } from '../acts/fields.ts'
import type { CaseGround } from '../case-parts.ts'
import { type Category, type Choice, categoryLabel, severityOf, withCategory, withSafety } from './choice.ts'
import type { SortingWords } from './words/words.ts'

export type Suggested = NonNullable<CaseSortingQuery['categorySuggestions']>
export type Trial = NonNullable<TryClassificationQuery['tryClassification']>

export interface SortGround {
  readonly ground: CaseGround
  readonly words: SortingWords
}

/** What is less likely is no help to anybody. */
const worthNaming = 0.05

interface Suggestion extends SortGround {
  readonly suggested: Suggested
  readonly trial: Trial | undefined
  readonly isBusy: boolean
  readonly take: (categoryId: string) => void
  readonly consider: (categoryId: string) => void
}

/** Where it comes from, how sure it is, and what comes of it: a person decides. */
export function suggestionPart({
  ground: { complaint },
  words,
  suggested: { learntCases, stillLearning, categories, departments },
  trial,
  isBusy,
  take,
  consider,
}: Suggestion): TemplateResult | typeof nothing {
  if (stillLearning) return html`<p class="small quiet" role="status">${words.reading(learntCases)}</p>`
  const [first, ...rest] = categories
  if (!first || first.category.id === complaint.category?.id) return nothing
  const others = rest.filter(
    ({ category, confidence }) => category.id !== complaint.category?.id && confidence >= worthNaming,
  )
  const learnt = words.learnt(learntCases, first.confidence)
  const [department] = departments
  const isElsewhere = department && trial && department.department.id !== trial.department?.id
  return html`
    <div class="advice">
      <p>${learnt.before} <strong>${first.category.name}</strong>${learnt.after}</p>
      ${isElsewhere ? html`<p class="small">${words.likeIt(department.department.name, department.confidence)}</p>` : nothing}
      ${trial ? routePart(words, trial) : nothing}
      <p class="acts"><button type="button" class="small" aria-disabled=${isBusy} @click=${() => take(first.category.id)}>${words.take(first.category.name)}</button></p>
      ${
        others.length > 0
          ? html`<p class="small others">${words.others} ${others.map(
              ({ category: { id, name }, confidence }) =>
                html`<button type="button" class="plain small" @click=${() => consider(id)}>${words.other(name, confidence)}</button>`,
            )}</p>`
          : nothing
      }
    </div>
  `
}

/** To whom it goes then, and why. */
export function routePart(words: SortingWords, trial: Trial): TemplateResult {
  const { moves, department, owner, rule, routingRule } = trial
  const who = owner?.displayName
  const place = department?.name ?? words.us
  return html`
    <p class="small route">
      ${moves ? html`<strong>${words.goes(place, who)}</strong>` : words.remains(place, who)}
      ${rule !== null ? words.byRule(rule, routingRule ? asked(words, routingRule) : '') : moves ? words.byCategory : nothing}
    </p>
  `
}

/** What a rule asks, in one line. */
function asked(words: SortingWords, { categories, subjects, words: patterns }: RoutingRulePartsFragment): string {
  const any = (list: readonly string[]) => list.join(` ${words.or} `)
  return [
    ...(categories ? [words.orBelow(any(categories.map(({ name }) => name)))] : []),
    ...(subjects ? [any(subjects.map((subject) => words.subjects[subject]))] : []),
    ...(patterns ? [words.words(any(patterns))] : []),
  ].join(', ')
}

interface Form extends SortGround {
  readonly categories: readonly Category[]
  readonly choice: Choice
  readonly trial: Trial | undefined
  readonly problems: Readonly<Record<string, string>>
  readonly isBusy: boolean
  readonly isHeld: boolean
  readonly change: (choice: Choice) => void
  readonly cancel: () => void
}

const plain = severities.filter((severity) => severity !== 'SAFETY')

/** Safety is asked first, and stands out. */
export function formPart(form: Form): TemplateResult {
  const { ground, words, categories, choice, trial, problems, isBusy, isHeld, change, cancel } = form
  const { complaint, desk } = ground
  const isSafety = severityOf(choice, categories) === 'SAFETY'
  const owner = complaint.owner?.displayName ?? complaint.department?.name
  const typed = ({ target }: Event) => target instanceof HTMLInputElement && change({ ...choice, reason: target.value })
  return html`
    <div class="safety ${isSafety ? 'on' : ''}">
      ${checkbox({ id: 'safety', label: words.safety, checked: isSafety, change: (on) => change(withSafety(choice, on, categories)) })}
      <small>${words.safetyHint}</small>
    </div>
    ${selectPart('categoryId', words.category, {
      value: choice.categoryId,
      choices: [['', words.choose], ...categories.map((each) => [each.id, categoryLabel(each)] as const)],
      problem: problems.categoryId,
      change: (categoryId) => change(withCategory(choice, categoryId, categories)),
    })}
    ${
      isSafety
        ? nothing
        : selectPart('severity', words.severity, {
            value: choice.severity,
            choices: [
              ['', words.asCategory(desk.words.queue.severities[severityOf({ ...choice, severity: '' }, categories)])],
              ...plain.map((severity) => [severity, desk.words.queue.severities[severity]] as const),
            ],
            change: (severity) => change({ ...choice, severity: severity as Severity | '' }),
          })
    }
    <div class="field">
      <label for="reason">${words.reason} <span class="quiet">${ground.words.optional}</span></label>
      <input
        id="reason" type="text" autocomplete="off" maxlength=${limits.reasonLength} .value=${live(choice.reason)} @input=${typed}
        aria-invalid=${problems.reason ? 'true' : 'false'} aria-describedby="reason-fault"
      />
      <p class="fault" id="reason-fault" ?hidden=${!problems.reason}>${problems.reason}</p>
    </div>
    <div role="status">${trial && !choice.stays ? routePart(words, trial) : nothing}</div>
    ${trial?.moves && owner ? checkbox({ id: 'stays', label: words.stays(owner), checked: choice.stays, change: (stays) => change({ ...choice, stays }) }) : nothing}
    <p class="acts">
      <button type="submit" class="main small" aria-disabled=${isBusy || isHeld}>${isBusy ? `${ground.words.composer.busy} …` : words.save}</button>
      <button type="button" class="plain small" @click=${cancel}>${words.cancel}</button>
    </p>
  `
}

interface Select {
  readonly value: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly problem?: string | undefined
  readonly change: (value: string) => void
}

function selectPart(id: string, label: string, { value, choices, problem, change }: Select): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id} .value=${live(value)} aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${id}-fault"
        @change=${({ target }: Event) => target instanceof HTMLSelectElement && change(target.value)}
      >${choices.map(([each, text]) => html`<option value=${each} ?selected=${each === value}>${text}</option>`)}</select>
      <p class="fault" id="${id}-fault" ?hidden=${!problem}>${problem}</p>
    </div>
  `
}
