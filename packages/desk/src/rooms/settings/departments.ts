import { StoreDepartments } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import './departments/categories-card.ts'
import './departments/causes-card.ts'
import './departments/departments-card.ts'
import { SettingsPage } from './settings-page.ts'
import { type DepartmentWords, departments } from './words/english/departments.ts'

/** Who answers for what. */
@customElement('desk-departments')
export class DepartmentsPage extends SettingsPage<'departments', DepartmentWords> {
  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: StoreDepartments,
    variables: {},
    about: ['Settings', 'Department', 'CategorySettings'],
  }))

  protected override async ownWordsIn(language: Language): Promise<DepartmentWords> {
    return language === 'es' ? (await import('./words/spanish/departments.ts')).departments : departments
  }

  protected override page(): TemplateResult {
    const { desk, said } = this
    const { data, fault } = this.#answer
    const again = () => this.#answer.again()
    if (!data) return fault ? failed(desk, fault, again) : waiting(desk)
    const { settings } = data
    const { orderVersions: orders } = settings
    return html`
      ${stale(desk, fault, again)}
      <desk-departments-card .desk=${desk} .said=${said} .departments=${settings.departments} .categories=${settings.categories}
        .orderVersion=${orders.departments} @overtaken=${again} .ladders=${settings.ladders} .staff=${data.staff}></desk-departments-card>
      <desk-categories-card
        .desk=${desk} .said=${said} .departments=${settings.departments} .categories=${settings.categories} .locales=${settings.look.locales}
        .orderVersion=${orders.categories} @overtaken=${again}
      ></desk-categories-card>
      <desk-causes-card .desk=${desk} .said=${said} .departments=${settings.departments} .causes=${data.causes} .orderVersion=${orders.causes} @overtaken=${again}></desk-causes-card>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-departments': DepartmentsPage
  }
}
