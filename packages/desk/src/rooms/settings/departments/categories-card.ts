import type { Severity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { AddCategory, ChangeCategory, type DepartmentPartsFragment, OrderCategories } from '@redress/schema/operations'
import { severities } from '@redress/schema/values'
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { mayStandUnder, type Placed, pathOf, placed } from '../../tree.ts'
import { type Choice, changedIn, faultLine, selectField, textField } from '../fields.ts'
import { OrderedCard } from '../ordered-card.ts'
import { rowStyles, treeStyles } from '../settings.styles.ts'
import type { DepartmentWords } from '../words/english/departments.ts'
import { type Category, nameIn } from './name-in.ts'

/** What complaints are about: added, changed, put in order, and offered no more. */
@customElement('desk-categories-card')
export class CategoriesCard extends OrderedCard<DepartmentWords> {
  static override styles: CSSResultGroup[] = [...super.styles, rowStyles, treeStyles]

  @property({ attribute: false }) categories: readonly Category[] = []
  @property({ attribute: false }) departments: readonly DepartmentPartsFragment[] = []
  @property({ attribute: false }) locales: readonly string[] = []

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.isNew(changed, 'categories')
  }

  protected override render(): TemplateResult {
    const { categories: words } = this.said.own
    const rows = placed(this.inOrder(this.categories))
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

  private one({ row: category, wider, beside }: Placed<Category>): TemplateResult {
    const { categories: words } = this.said.own
    const { language, queue } = this.desk.words
    const { id, severity, departmentId, offered } = category
    const name = nameIn(language, category)
    const place = { id, beside, all: this.inOrder(this.categories).map((one) => one.id) }
    const answers = this.departments.find((department) => department.id === departmentId)?.name ?? words.firstDepartment
    return html`
      <li class="depth-${wider.length}">
        <div class="line spread">
          <span>
            <strong>${name}</strong> ${offered ? nothing : html`<span class="state">${words.notOffered}</span>`}<br />
            <span class="quiet small">${queue.severity}: ${queue.severities[severity]} · ${answers}</span>
          </span>
          <span class="line acts">
            ${this.arrow([words.up(name), -1], place)} ${this.arrow([words.down(name), 1], place)}
            ${this.opener(id, words.change, words.changeOf(name), 'plain')}
          </span>
        </div>
        ${this.open === id ? this.form(category) : nothing}
      </li>
    `
  }

  private form(category?: Category): TemplateResult {
    const { categories: words, save, saving } = this.said.own
    const { language, queue } = this.desk.words
    const problems = this.problemsOf(this.open)
    const isSending = this.sending === this.open
    const choice = (
      name: 'severity' | 'departmentId' | 'parentId',
      label: string,
      choices: readonly Choice[],
      value = '',
    ) => selectField({ name, label, choices, value, problem: problems[name] })
    const inUse = this.departments.filter(({ id, retiredAt }) => !retiredAt || id === category?.departmentId)
    const wider = mayStandUnder(this.categories, category?.id)
    const seen = category && { ...category, version: this.seen(category.version) }
    return html`
      <form
        novalidate aria-label=${category ? words.changeOf(nameIn(language, category)) : words.add}
        @submit=${(event: SubmitEvent) => this.save(event, seen)}
      >
        ${faultLine(this.messageOf(this.open) || (problems.expectedVersion ?? ''))}
        <div class="fields pairs">
          ${this.localesOf(category).map((locale, index) => this.nameField(locale, category, index === 0 ? problems.names : undefined))}
          ${choice(
            'severity',
            words.severity,
            severities.map((each): Choice => [each, queue.severities[each]]),
            category?.severity ?? 'NORMAL',
          )}
          ${choice('departmentId', words.department, [['', words.firstDepartment], ...inUse.map(({ id, name }): Choice => [id, name])], category?.departmentId ?? '')}
          ${choice('parentId', words.parent, [['', words.noParent], ...wider.map((one): Choice => [one.row.id, pathOf(one, (each) => nameIn(language, each))])], category?.parentId ?? '')}
        </div>
        <label class="check"><input type="checkbox" name="offered" .defaultChecked=${category?.offered ?? true} /> <span>${words.offered}</span></label>
        <p class="quiet small">${words.offeredText}</p>
        <div class="line"><button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${saving} …` : save}</button>${this.cancel()}</div>
      </form>
    `
  }

  /** Those of the store, and those in which it has a name already. */
  private localesOf(category?: Category): readonly string[] {
    return [...new Set([...this.locales, ...(category?.names.map(({ locale }) => locale) ?? [])])]
  }

  private nameField(locale: string, category: Category | undefined, problem: string | undefined): TemplateResult {
    const { categories: words } = this.said.own
    const language = new Intl.DisplayNames(this.desk.words.language, { type: 'language' }).of(locale) ?? locale
    const value = category?.names.find((name) => name.locale === locale)?.name ?? ''
    return textField({
      name: `name-${locale}`,
      label: words.name(language),
      value,
      problem,
      maxLength: limits.nameLength,
    })
  }

  private async save(event: SubmitEvent, category?: Category): Promise<void> {
    event.preventDefault()
    const { target: filled } = event
    if (!(filled instanceof HTMLFormElement)) return
    const typed = new FormData(filled)
    const text = (name: string) => String(typed.get(name) ?? '').trim()
    const names = this.localesOf(category)
      .map((locale) => ({ locale, name: text(`name-${locale}`) }))
      .filter(({ name }) => name)
    if (!text(`name-${this.localesOf(category)[0]}`)) return this.needs(this.open, 'names')
    const severity: Severity = severities.find((each) => each === text('severity')) ?? 'NORMAL'
    const place = { departmentId: text('departmentId') || null, parentId: text('parentId') || null }
    const all = { names, severity, ...place, offered: typed.has('offered') }
    const { open } = this
    const done = category
      ? await this.act({
          form: open,
          document: ChangeCategory,
          input: (key) => ({
            key,
            categoryId: category.id,
            expectedVersion: category.version,
            ...onlyChanged(all, changedIn(filled)),
          }),
          partOf: ({ changeCategory }) => changeCategory,
        })
      : await this.act({
          form: open,
          document: AddCategory,
          input: (key) => ({ key, ...all }),
          partOf: ({ addCategory }) => addCategory,
          touches: ['Settings'],
        })
    if (!done) return
    this.shut(open)
    this.desk.say({ text: this.said.own.categories.saved(nameIn(this.desk.words.language, done.category)) })
  }

  protected override async put(categoryIds: readonly string[], expectedVersion: string): Promise<string | undefined> {
    const done = await this.act({
      ...{ form: 'order', document: OrderCategories, touches: ['Settings'] },
      input: (key) => ({ key, expectedVersion, categoryIds }),
      partOf: ({ orderCategories }) => orderCategories,
    })
    return done?.version
  }
}

/** What a colleague has changed meanwhile in another field stays. */
function onlyChanged<All extends { names: unknown }>(all: All, changed: ReadonlyMap<string, string>): Partial<All> {
  const isChanged = (name: string) =>
    name === 'names' ? [...changed.keys()].some((field) => field.startsWith('name-')) : changed.has(name)
  return Object.fromEntries(Object.entries(all).filter(([name]) => isChanged(name))) as Partial<All>
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-categories-card': CategoriesCard
  }
}
