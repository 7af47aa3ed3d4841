import { limits } from '@redress/schema/limits'
import { html, nothing, type TemplateResult } from 'lit'
import { field } from '../templates/field.ts'
import type { Telling } from '../templates/when.ts'
import { clockTime, day, money, storeClock } from '../times/times.ts'
import type { Shown } from './solution-part.ts'
import { somethingElse, type Told, titleOf } from './told.ts'
import type { SolutionWords } from './words/en.ts'

type Option = Told['options'][number]

/** "Does this or this suit you better?" (mission D4), with what each is worth, by when, and what each side does. */
export function optionsPart({ solution, telling, told, status, complaint }: Shown): TemplateResult | typeof nothing {
  if (status !== 'OPTIONS_OFFERED') return nothing
  const { words, texts, faults, sending, answerOptions, write, talk } = solution
  const { say } = telling
  const ours = told.options.filter(({ proposer, state }) => proposer === 'STORE' && state !== 'WITHDRAWN')
  const theirs = told.options.find(({ proposer, state }) => proposer === 'CUSTOMER' && state === 'OPEN')
  const fault = faults.find((candidate) => candidate.field === 'chosen')
  const isCounter = texts.chosen === somethingElse
  return html`<form novalidate class="stack" part="options" @submit=${answerOptions}>
    ${theirs ? proposal(words, theirs) : asked(complaint)}
    <fieldset class="offers" id="chosen" tabindex="-1" aria-describedby="chosen-error">
      <legend>${ours.length > 1 ? words.choose : words.chooseOne}</legend>
      <p class="muted">${words.chooseDetail}</p>
      ${ours.map((option, position) =>
        offer(option, position, { words, telling, chosen: texts.chosen, choose: (id) => write('chosen', id) }),
      )}
      <label class="offer">
        <input type="radio" name="option" value=${somethingElse} .checked=${isCounter} @change=${() => write('chosen', somethingElse)} />
        <strong>${words.somethingElse}</strong>
      </label>
      <p class="error" id="chosen-error" ?hidden=${!fault}>${fault?.message}</p>
    </fieldset>
    ${
      isCounter
        ? field({
            id: 'counter',
            label: words.counter,
            problems: faults,
            isLarge: true,
            maxLength: limits.messageLength,
            value: texts.counter,
            hint: html`<p class="muted" id="counter-hint">${words.counterHint}</p>`,
            changed: (text) => write('counter', text),
          })
        : nothing
    }
    ${adviceField({ solution, telling, complaint })}
    <button class="main" part="agree" aria-busy=${Boolean(sending)}>
      ${sending ? say.sending : isCounter ? words.sendCounter : words.agree}
    </button>
    <div><button type="button" class="link" @click=${() => talk()}>${words.notSure}</button></div>
  </form>`
}

/** "What should we change so that it does not happen again?" (mission A9), until they have said so. */
export function adviceField({
  solution: { words, texts, faults, write },
  telling,
  complaint,
}: Pick<Shown, 'solution' | 'telling' | 'complaint'>): TemplateResult | typeof nothing {
  const hasAdvised = complaint.timeline.edges.some(({ node }) => node.type === 'ADVICE_GIVEN')
  if (hasAdvised && !texts.advice) return nothing
  return field({
    id: 'advice',
    label: words.advice,
    optional: telling.say.optional,
    isLarge: true,
    maxLength: limits.reasonLength,
    value: texts.advice,
    problems: faults,
    changed: (text) => write('advice', text),
  })
}

/** What the store wrote with what it proposes. */
function asked({ timeline }: Shown['complaint']): TemplateResult | typeof nothing {
  const { node } = timeline.edges.find((edge) => edge.node.type === 'OPTIONS_PROPOSED') ?? {}
  return node?.text
    ? html`<div class="tight">
        <p class="muted">${node.summary}</p>
        <blockquote class="words" dir="auto">${node.text}</blockquote>
      </div>`
    : nothing
}

function proposal(words: SolutionWords, { text }: Option): TemplateResult {
  return html`<div class="box tight" part="proposal">
    <p class="label">${words.yourProposal}</p>
    <blockquote class="words" dir="auto">${text}</blockquote>
    <p>${words.yourProposalOpen}</p>
  </div>`
}

interface Choosing {
  readonly words: SolutionWords
  readonly telling: Telling
  readonly chosen: string
  readonly choose: (id: string) => void
}

function offer(option: Option, position: number, { words, telling, chosen, choose }: Choosing): TemplateResult {
  const { id, state, worth, doneBy, customerDuties, validUntil } = option
  // The time may pass while somebody looks: the store's own clock has the last word.
  const isOver = state === 'EXPIRED' || (validUntil !== null && Date.parse(validUntil) <= Date.now())
  const amount = worth && money(telling.language, worth.amountMinor, worth.currency)
  return html`<label class="offer ${isOver ? 'over' : ''}">
    <input type="radio" name="option" value=${id} aria-labelledby="title-${position}" aria-describedby="facts-${position}" ?disabled=${isOver} .checked=${chosen === id && !isOver} @change=${() => choose(id)} />
    <strong id="title-${position}">${titleOf(option, words)}</strong>
    <span class="facts muted" id="facts-${position}">
      ${amount ? html`<span>${words.worth(amount)}</span>` : nothing}
      ${
        doneBy && !isOver
          ? html`<span>${(customerDuties ? words.weDoAfter : words.weDoBy)(exactly(telling, doneBy))}</span>`
          : nothing
      }
      ${customerDuties ? html`<span>${words.youDo}: <bdi class="words">${customerDuties}</bdi></span>` : nothing}
      ${validUntil ? html`<span>${(isOver ? words.expired : words.openUntil)(exactly(telling, validUntil))}</span>` : nothing}
    </span>
  </label>`
}

/** "Friday 27 November, 16:30". */
function exactly({ language, timeZone }: Telling, iso: string): string {
  const at = new Date(iso)
  const there = storeClock(language, at, timeZone)
  return `${day(language, at)}, ${clockTime(language, at)}${there && ` (${there})`}`
}
