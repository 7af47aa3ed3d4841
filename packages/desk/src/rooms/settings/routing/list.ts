import { css, html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { type Draft, type DraftRule, mayMove } from './draft.ts'
import { conditionsOf, departmentText, ownerText, type Speaker } from './in-words.ts'

export const listStyles = css`
  ol { display: grid; gap: .6rem; }
  ol > li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr) minmax(0, 1fr) auto; gap: .35rem .9rem; border: 1px solid var(--line); border-radius: var(--radius); padding: .75rem .9rem; overflow-wrap: anywhere; }
  ol > li.open { display: block; background: var(--ground); }
  .number { color: var(--quiet); font-weight: 560; }
  .fits { border-color: var(--accent); background: var(--soft); }
  .asks { display: grid; gap: .15rem; align-content: start; }
  .to::before { content: '→ ' / ''; color: var(--quiet); }
  .to small { display: block; color: var(--quiet); }
  .fits .quiet, .fits small, .fits .number { color: light-dark(#4d534f, #b4bbb6); }
  .acts { white-space: nowrap; margin: -.35rem -.4rem; }
  .acts button { min-inline-size: 2.25rem; padding-inline: .4rem; }
  .acts button[aria-disabled='true'] { opacity: .35; }
  @media (max-width: 47.99rem) {
    ol > li { grid-template-columns: 1.5rem minmax(0, 1fr); }
    .to, .acts { grid-column: 2; }
    .acts { margin: 0 -.4rem -.35rem; }
    .acts button { min-block-size: 2.75rem; min-inline-size: 2.75rem; }
  }
`

/** What can be done with a rule, and which one somebody is at. */
export interface Editing {
  /** The rules whose forms are open. */
  readonly open: ReadonlySet<number>
  readonly form: (rule: DraftRule) => TemplateResult
  readonly edit: (id: number) => void
  readonly move: (id: number, by: 1 | -1) => void
  readonly remove: (id: number) => void
}

interface List {
  readonly speaker: Speaker
  readonly draft: Draft
  /** The number of the rule that a tried complaint fits, from 1. */
  readonly fits?: number | undefined
  /** Only shown unless told. */
  readonly editing?: Editing
}

/** The rules in their order: what each asks, and where it leads. */
export function rulesList({ speaker, draft, fits, editing }: List): TemplateResult {
  return html`
    <ol aria-label=${speaker.words.list}>${repeat(
      draft.rules,
      ({ id }) => id,
      (rule, index) =>
        editing?.open.has(rule.id)
          ? html`<li class="open">${editing.form(rule)}</li>`
          : shownRule({ speaker, draft, fits, ...(editing && { editing }) }, rule, index),
    )}</ol>
  `
}

function shownRule({ speaker, draft, fits, editing }: List, { id, rule }: DraftRule, index: number): TemplateResult {
  const { words } = speaker
  const conditions = conditionsOf(speaker, rule)
  const hidesOthers = conditions.length === 0 && index < draft.rules.length - 1
  return html`
    <li data-rule=${id} class=${fits === index + 1 ? 'fits' : ''}>
      <span class="number"><span class="unseen">${words.rule(index + 1)}</span><span aria-hidden="true">${index + 1}</span></span>
      <div class="asks">
        ${conditions.length > 0 ? conditions.map(([name, asked]) => html`<p><span class="quiet">${name}:</span> ${asked}</p>`) : html`<p>${words.asksNothing}</p>`}
        ${hidesOthers ? html`<p class="small quiet">${words.neverReached}</p>` : nothing}
      </div>
      <p class="to"><strong>${departmentText(speaker, rule)}</strong><small>${ownerText(speaker, rule)}</small></p>
      ${editing ? acts(speaker, draft, editing, id, index + 1) : nothing}
    </li>
  `
}

function acts({ words }: Speaker, draft: Draft, editing: Editing, id: number, number: number): TemplateResult {
  const { edit, move, remove } = editing
  const arrow = (by: 1 | -1) => html`
    <button
      type="button" class="plain" data-act=${by === -1 ? 'up' : 'down'} aria-label=${by === -1 ? words.up(number) : words.down(number)}
      aria-disabled=${!mayMove(draft, id, by)} @click=${() => move(id, by)}
    >${by === -1 ? '↑' : '↓'}</button>
  `
  return html`
    <p class="acts">
      ${arrow(-1)}${arrow(1)}
      <button type="button" class="plain" data-act="edit" aria-label=${words.editRule(number)} @click=${() => edit(id)}>${words.edit}</button>
      <button type="button" class="plain" aria-label=${words.remove(number)} @click=${() => remove(id)}>×</button>
    </p>
  `
}
