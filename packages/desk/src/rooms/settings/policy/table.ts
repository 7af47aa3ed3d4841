import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { type Draft, type DraftRow, mayMove } from './draft.ts'
import { conditionsOf, type Speaker } from './in-words.ts'

/** What can be done with a row, and which one somebody is at. */
export interface Editing {
  readonly draft: Draft
  /** The rows whose forms are open. */
  readonly open: ReadonlySet<number>
  readonly form: (row: DraftRow, isLast: boolean) => TemplateResult
  readonly edit: (id: number) => void
  readonly move: (id: number, by: 1 | -1) => void
  readonly remove: (id: number) => void
}

interface Table {
  readonly speaker: Speaker
  readonly rows: readonly DraftRow[]
  /** The number of the row that a tried case fits, from 1. */
  readonly fits?: number | undefined
  /** What is wrong, by the place of the row from 0. */
  readonly faults?: ReadonlyMap<number, string>
  /** Only shown unless told. */
  readonly editing?: Editing
}

/** The decision table: what is asked, what is offered, who pays the way, who has to agree. */
export function policyTable(table: Table): TemplateResult {
  const { speaker, rows, editing } = table
  const { words } = speaker
  return html`
    <table class="policy" aria-label=${words.table}>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">#</span></th><th scope="col">${words.when}</th><th scope="col">${words.offered}</th>
          <th scope="col">${words.way}</th><th scope="col">${words.approval}</th>
          ${editing ? html`<td></td>` : nothing}
        </tr>
      </thead>
      <tbody>${repeat(
        rows,
        ({ id }) => id,
        (row, index) =>
          editing?.open.has(row.id) ? formRow(editing, row, index, rows.length) : shownRow(table, row, index),
      )}</tbody>
    </table>
  `
}

function formRow({ form }: Editing, row: DraftRow, index: number, count: number): TemplateResult {
  return html`<tr class="open"><td colspan="6">${form(row, index === count - 1)}</td></tr>`
}

function shownRow(
  { speaker, rows, fits, faults, editing }: Table,
  { id, row }: DraftRow,
  index: number,
): TemplateResult {
  const { words } = speaker
  const { allowed, recommended, paysTheWay, needsApproval } = row.outcome
  const others = allowed.filter((kind) => kind !== recommended).map((kind) => words.kinds[kind])
  const conditions = conditionsOf(speaker, row)
  const fault = faults?.get(index)
  return html`
    <tr data-row=${id} class=${fits === index + 1 ? 'fits' : ''}>
      <th scope="row"><span class="unseen">${words.row(index + 1)}</span><span aria-hidden="true">${index + 1}</span></th>
      <td>
        ${
          conditions.length > 0
            ? html`<ul class="conditions">${conditions.map(([column, asked]) => html`<li><span class="quiet">${column}:</span> ${asked}</li>`)}</ul>`
            : html`<span class="quiet">${words.everyOther}</span>`
        }
        ${fault ? html`<p class="fault">${fault}</p>` : nothing}
      </td>
      <td><strong>${capital(words.kinds[recommended])}</strong>${others.length > 0 ? html`<small class="quiet">${words.also(others.join(', '))}</small>` : nothing}</td>
      <td data-label=${words.way}>${words.payers[paysTheWay]}</td>
      <td data-label=${words.approval}>${needsApproval ? html`<span class="state soon">${words.needed}</span>` : html`<span class="quiet">${words.notNeeded}</span>`}</td>
      ${editing ? html`<td class="acts">${acts(speaker, editing, id, index, index === rows.length - 1)}</td>` : nothing}
    </tr>
  `
}

function acts(
  { words }: Speaker,
  { draft, edit, move, remove }: Editing,
  id: number,
  index: number,
  isLast: boolean,
): TemplateResult {
  const number = index + 1
  const arrow = (by: 1 | -1) => html`
    <button
      type="button" class="plain" data-act=${by === -1 ? 'up' : 'down'} aria-label=${by === -1 ? words.up(number) : words.down(number)}
      aria-disabled=${!mayMove(draft, id, by)} @click=${() => move(id, by)}
    >${by === -1 ? '↑' : '↓'}</button>
  `
  return html`
    ${isLast ? nothing : html`${arrow(-1)}${arrow(1)}`}
    <button type="button" class="plain" data-act="edit" aria-label=${words.editRow(number)} @click=${() => edit(id)}>${words.edit}</button>
    ${isLast ? nothing : html`<button type="button" class="plain" aria-label=${words.remove(number)} @click=${() => remove(id)}>×</button>`}
  `
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
