import { limits } from '@redress/schema/limits'
import {
  AddDepartment,
  BringDepartmentBack,
  type DepartmentPartsFragment,
  DepartmentWork,
  OrderDepartments,
  RenameDepartment,
  RetireDepartment,
  SetLadder,
} from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../../client/asked.ts'
import { dayAndTime } from '../../../times/times.ts'
import { type Choice, faultLine, selectField, textField, typedIn } from '../fields.ts'
import { OrderedCard } from '../ordered-card.ts'
import { rowStyles } from '../settings.styles.ts'
import type { DepartmentWords } from '../words/english/departments.ts'
import { type Ladder, ladderFields, ladderLine, type Person, stepsIn } from './ladder.ts'
import { type Category, nameIn } from './name-in.ts'

type Department = DepartmentPartsFragment

/** Who answers for complaints: added, renamed, put in order, given a ladder, retired and brought back. */
@customElement('desk-departments-card')
export class DepartmentsCard extends OrderedCard<DepartmentWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles]

  @property({ attribute: false }) departments: readonly Department[] = []
  @property({ attribute: false }) categories: readonly Category[] = []
  @property({ attribute: false }) ladders: readonly Ladder[] = []
  @property({ attribute: false }) staff: readonly Person[] = []
  /** How much is open in the one that is about to be retired. */
  readonly #work = new Asked(this, () => {
    const [form, departmentId = ''] = this.open.split(' ')
    if (form !== 'retire') return undefined
    return { client: this.desk.client, document: DepartmentWork, variables: { departmentId } }
  })

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.isNew(changed, 'departments')
  }

  protected override render(): TemplateResult {
    const { departments: words } = this.said.own
    const all = this.inOrder(this.departments)
    const inUse = all.filter(({ retiredAt }) => !retiredAt)
    const retired = all.filter(({ retiredAt }) => retiredAt)
    return html`
      <section class="card">
        <h2 tabindex="-1">${words.title}</h2>
        <p class="quiet">${words.text}</p>
        ${faultLine(this.orderFault(words.notOrdered) || this.messageOf('back'))}
        <ul class="rows">${repeat(
          inUse,
          ({ id }) => id,
          (department, index) => this.one(department, index, inUse),
        )}</ul>
        ${this.open === 'new' ? this.nameForm() : html`<div class="line">${this.opener('new', words.add, words.add)}</div>`}
        ${
          retired.length > 0
            ? html`<details><summary>${words.retiredOnes(retired.length)}</summary><ul class="rows">${retired.map((department) => this.retired(department))}</ul></details>`
            : nothing
        }
      </section>
    `
  }

  private one(department: Department, index: number, inUse: readonly Department[]): TemplateResult {
    const { departments: words } = this.said.own
    const { id, name } = department
    const place = { id, beside: inUse.map((one) => one.id), all: this.inOrder(this.departments).map((one) => one.id) }
    return html`
      <li>
        <div class="line spread">
          <span>
            <strong>${name}</strong><br /><span class="quiet small">${this.answersFor(id, index === 0)}</span><br />
            <span class="quiet small">${ladderLine(this.said.own, this.ladderOf(id))}</span>
          </span>
          <span class="line acts">
            ${this.arrow([words.up(name), -1], place)} ${this.arrow([words.down(name), 1], place)}
            ${this.opener(`rename ${id}`, words.rename, words.renameOf(name), 'plain')}
            ${this.opener(`ladder ${id}`, words.people, words.peopleOf(name), 'plain')}
            ${inUse.length > 1 ? this.opener(`retire ${id}`, words.retire, words.retireOf(name), 'plain grave') : nothing}
          </span>
        </div>
        ${this.open === `rename ${id}` ? this.nameForm(department) : nothing}
        ${this.open === `ladder ${id}` ? this.ladderForm(department) : nothing}
        ${this.open === `retire ${id}` ? this.retireForm(department, inUse) : nothing}
      </li>
    `
  }

  private answersFor(id: string, isFirst: boolean): string {
    const { departments: words } = this.said.own
    const { language } = this.desk.words
    const own = this.categories.filter(({ departmentId }) => departmentId === id).map((one) => nameIn(language, one))
    return (
      [isFirst ? words.first : '', own.length > 0 ? words.answersFor(own) : ''].filter(Boolean).join(' ') ||
      words.nothing
    )
  }

  private nameForm(department?: Department): TemplateResult {
    const { departments: words, save, saving } = this.said.own
    const isSending = this.sending === this.open
    const seen = department && { ...department, version: this.seen(department.version) }
    return html`
      <form novalidate aria-label=${department ? words.renameOf(department.name) : words.add} @submit=${(event: SubmitEvent) => this.name(event, seen)}>
        ${faultLine(this.messageOf(this.open) || (this.problemsOf(this.open).expectedVersion ?? ''))}
        ${textField({
          ...{ name: 'name', label: words.name, value: department?.name ?? '', maxLength: limits.nameLength },
          problem: this.problemsOf(this.open).name,
        })}
        <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${saving} …` : save}</button>${this.cancel()}</div>
      </form>
    `
  }

  private ladderOf(id: string): Ladder | undefined {
    return this.ladders.find(({ departmentId }) => departmentId === id)
  }

  private ladderForm({ id, name }: Department): TemplateResult {
    const { own } = this.said
    const isSending = this.sending === this.open
    const ladder = this.ladderOf(id)
    const version = ladder && this.seen(ladder.version)
    const { expectedVersion, steps } = this.problemsOf(this.open)
    return html`
      <form novalidate aria-label=${own.departments.peopleOf(name)} @submit=${(event: SubmitEvent) => this.setLadder(event, { id, name, version })}>
        ${faultLine(this.messageOf(this.open) || (expectedVersion ?? steps ?? ''))}
        <p class="quiet">${own.ladder.text}</p>
        ${ladderFields(own, this.desk.words, { ladder, staff: this.staff })}
        <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${own.saving} …` : own.save}</button>${this.cancel()}</div>
      </form>
    `
  }

  private retireForm({ id, name }: Department, inUse: readonly Department[]): TemplateResult {
    const { departments: words } = this.said.own
    const choices = inUse.filter((one) => one.id !== id).map((one): Choice => [one.id, one.name])
    const open = this.#work.data?.settings.openComplaints
    return html`
      <form novalidate aria-label=${words.retireOf(name)} @submit=${(event: SubmitEvent) => this.retire(event, id, name)}>
        ${faultLine(this.messageOf(this.open))}
        <p aria-live="polite">
          <strong>${open ? words.openCases(open.count, open.more) : `${this.desk.words.frame.loading} …`}</strong>
          ${open?.count ? html`<a href=${this.desk.hrefOf({ room: 'queue', parameters: {}, search: { view: 'all', department: id } })}>${words.show}</a>` : nothing}
        </p>
        <p>${words.retireText}</p>
        ${selectField({ name: 'successorId', label: words.successor, choices, problem: this.problemsOf(this.open).successorId })}
        <div class="line"><button class="grave" type="submit" aria-disabled=${this.sending === this.open}>${words.retireNow(name)}</button>${this.cancel()}</div>
      </form>
    `
  }

  private retired({ id, name, retiredAt }: Department): TemplateResult {
    const { departments: words } = this.said.own
    const since = dayAndTime(this.desk.words.language, new Date(retiredAt ?? 0), new Date())
    return html`
      <li class="line spread"><span>${name} <span class="quiet small">${words.since(since)}</span></span>
        <button type="button" aria-label=${words.backOf(name)} @click=${() => this.bringBack(id, name)}>${words.back}</button></li>
    `
  }

  private async name(event: SubmitEvent, department?: Department): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const name = typedIn(event.target)('name')
    if (!name) return this.needs(this.open, 'name')
    const { open } = this
    const touches = ['Settings']
    const done = department
      ? await this.act({
          ...{ form: open, document: RenameDepartment },
          input: (key) => ({ key, departmentId: department.id, expectedVersion: department.version, name }),
          partOf: ({ renameDepartment }) => renameDepartment,
        })
      : await this.act({
          ...{ form: open, document: AddDepartment, input: (key: string) => ({ key, name }), touches },
          partOf: ({ addDepartment }) => addDepartment,
        })
    if (!done) return
    this.shut(open)
    this.desk.say({ text: this.said.own.departments.saved(name) })
  }

  private async setLadder(
    event: SubmitEvent,
    { id: departmentId, name, version }: { id: string; name: string; version: string | undefined },
  ): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const steps = stepsIn(event.target)
    if (steps.length === 0) return this.shut()
    const { open } = this
    const done = await this.act({
      ...{ form: open, document: SetLadder, touches: ['Settings'] },
      input: (key) => ({ key, departmentId, expectedVersion: version ?? null, steps }),
      partOf: ({ setLadder }) => setLadder,
    })
    if (!done) return
    this.shut(open)
    this.desk.say({ text: this.said.own.ladder.saved(name) })
  }

  private async retire(event: SubmitEvent, departmentId: string, name: string): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const successorId = typedIn(event.target)('successorId')
    const { open } = this
    const done = await this.act({
      ...{
        form: open,
        document: RetireDepartment,
        touches: ['CategorySettings', 'Cause', 'Settings', 'RoutingRules'],
      },
      input: (key) => ({ key, departmentId, successorId }),
      partOf: ({ retireDepartment }) => retireDepartment,
    })
    if (!done) return
    this.shut(open)
    if (!this.open) this.focusOn('h2')
    const { departments: words } = this.said.own
    this.desk.say({ text: words.isRetired(name) })
  }

  private async bringBack(departmentId: string, name: string): Promise<void> {
    const done = await this.act({
      ...{ form: 'back', document: BringDepartmentBack, touches: ['Settings'] },
      input: (key) => ({ key, departmentId }),
      partOf: ({ bringDepartmentBack }) => bringDepartmentBack,
    })
    if (!done) return
    this.focusOn('h2')
    this.desk.say({ text: this.said.own.departments.isBack(name) })
  }

  protected override async put(departmentIds: readonly string[], expectedVersion: string): Promise<string | undefined> {
    const done = await this.act({
      ...{ form: 'order', document: OrderDepartments, touches: ['Settings'] },
      input: (key) => ({ key, expectedVersion, departmentIds }),
      partOf: ({ orderDepartments }) => orderDepartments,
    })
    return done?.version
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-departments-card': DepartmentsCard
  }
}
