import { limits } from '@redress/schema/limits'
import { AddCause, type CausePartsFragment, ChangeCause, OrderCauses } from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { mayStandUnder, type Placed, pathOf, placed } from '../../tree.ts'
import { type Choice, changedIn, faultLine, selectField, textField, typedIn } from '../fields.ts'
import { OrderedCard } from '../ordered-card.ts'
import { rowStyles, treeStyles } from '../settings.styles.ts'
import type { DepartmentWords } from '../words/english/departments.ts'

type Cause = CausePartsFragment

/** Why things go wrong, in the words of the store, and which department sees to it: added, changed, put in order, retired. */
@customElement('desk-causes-card')
export class CausesCard extends OrderedCard<DepartmentWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles, treeStyles]

  @property({ attribute: false }) causes: readonly Cause[] = []
  @property({ attribute: false }) departments: readonly { id: string; name: string; retiredAt: string | null }[] = []

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.isNew(changed, 'causes')
  }

  protected override render(): TemplateResult {
    const { causes: words } = this.said.own
    const rows = placed(this.inOrder(this.causes))
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${faultLine(this.orderFault(words.notOrdered))}
        <ul class="rows">${repeat(
          rows,
          ({ row }) => row.id,
          (row) => this.one(row),
        )}</ul>
        ${this.open === 'new' ? this.form() : html`<div class="line">${this.opener('new', words.add, words.add)}</div>`}
      </section>
    `
  }

  private one({ row: cause, wider, beside }: Placed<Cause>): TemplateResult {
    const { causes: words } = this.said.own
    const { id, name, department, offered } = cause
    const place = { id, beside, all: this.inOrder(this.causes).map((one) => one.id) }
    return html`
      <li class="depth-${wider.length}">
        <div class="line spread">
          <span><strong>${name}</strong> ${offered ? nothing : html`<span class="state">${words.notOffered}</span>`}<br /><span class="quiet small">${department ? words.seesTo(department.name) : words.nobody}</span></span>
          <span class="line acts">
            ${this.arrow([words.up(name), -1], place)} ${this.arrow([words.down(name), 1], place)}
            ${this.opener(id, words.change, words.changeOf(name), 'plain')}
          </span>
        </div>
        ${this.open === id ? this.form(cause, wider.at(-1)) : nothing}
      </li>
    `
  }

  private form(cause?: Cause, parent?: Cause): TemplateResult {
    const { causes: words, save, saving } = this.said.own
    const problems = this.problemsOf(this.open)
    const isSending = this.sending === this.open
    const inUse = this.departments.filter(({ id, retiredAt }) => !retiredAt || id === cause?.departmentId)
    const wider = mayStandUnder(this.causes, cause?.id).filter(({ row }) => row.offered || row === parent)
    const seen = cause && { ...cause, version: this.seen(cause.version) }
    return html`
      <form novalidate aria-label=${cause ? words.changeOf(cause.name) : words.add} @submit=${(event: SubmitEvent) => this.save(event, seen)}>
        ${faultLine(this.messageOf(this.open) || (problems.expectedVersion ?? ''))}
        <div class="fields pairs">
          ${textField({ name: 'name', label: words.name, value: cause?.name ?? '', maxLength: limits.nameLength, problem: problems.name })}
          ${selectField({
            ...{
              name: 'departmentId',
              label: words.department,
              problem: problems.departmentId,
              hint: words.departmentHint,
            },
            choices: [['', words.nobody], ...inUse.map(({ id, name }): Choice => [id, name])],
            value: cause?.departmentId ?? '',
          })}
          ${selectField({
            ...{ name: 'parentId', label: words.parent, problem: problems.parentId },
            choices: [
              ['', words.noParent],
              ...wider.map((one): Choice => [one.row.id, pathOf(one, ({ name }) => name)]),
            ],
            value: cause?.parentId ?? '',
          })}
        </div>
        ${
          cause
            ? parent?.offered === false
              ? html`<p class="quiet small">${words.widerNotOffered(parent.name)}</p>`
              : html`<label class="check"><input type="checkbox" name="offered" .defaultChecked=${cause.offered} /> <span>${words.offered}</span></label>
                <p class="quiet small">${words.offeredText}</p>`
            : nothing
        }
        <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${saving} …` : save}</button>${this.cancel()}</div>
      </form>
    `
  }

  private async save(event: SubmitEvent, cause?: Cause): Promise<void> {
    event.preventDefault()
    const { target: filled } = event
    if (!(filled instanceof HTMLFormElement)) return
    const typed = typedIn(filled)
    const name = typed('name')
    if (!name) return this.needs(this.open, 'name')
    const departmentId = typed('departmentId') || null
    const parentId = typed('parentId') || null
    const changed = changedIn(filled)
    const { open } = this
    const done = cause
      ? await this.act({
          ...{ form: open, document: ChangeCause },
          // What a colleague has changed meanwhile in the other field stays.
          input: (key) => ({
            ...{ key, causeId: cause.id, expectedVersion: cause.version },
            ...(changed.has('name') && { name }),
            ...(changed.has('departmentId') && { departmentId }),
            ...(changed.has('parentId') && { parentId }),
            ...(changed.has('offered') && { offered: changed.get('offered') === 'true' }),
          }),
          partOf: ({ changeCause }) => changeCause,
        })
      : await this.act({
          ...{ form: open, document: AddCause, touches: ['Settings'] },
          input: (key) => ({ key, name, departmentId, parentId }),
          partOf: ({ addCause }) => addCause,
        })
    if (!done) return
    this.shut(open)
    this.desk.say({ text: this.said.own.causes.saved(name) })
  }

  protected override async put(causeIds: readonly string[], expectedVersion: string): Promise<string | undefined> {
    const done = await this.act({
      ...{ form: 'order', document: OrderCauses },
      input: (key) => ({ key, expectedVersion, causeIds }),
      partOf: ({ orderCauses }) => orderCauses,
    })
    return done?.version
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-causes-card': CausesCard
  }
}
