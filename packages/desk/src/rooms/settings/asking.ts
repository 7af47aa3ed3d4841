import { StoreAsking } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import './asking/places-card.ts'
import './asking/surveys-card.ts'
import { SettingsPage } from './settings-page.ts'
import { type AskingWords, asking } from './words/english/asking.ts'

/** How customers are asked what they think: after a case, on pages, at counters. */
@customElement('desk-asking')
export class AskingPage extends SettingsPage<'asking', AskingWords> {
  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: StoreAsking,
    variables: {},
    about: ['Settings', 'Place', 'SurveySettings'],
  }))

  protected override async ownWordsIn(language: Language): Promise<AskingWords> {
    return language === 'es' ? (await import('./words/spanish/asking.ts')).asking : asking
  }

  protected override page(): TemplateResult {
    const { desk, said } = this
    const { data, fault } = this.#answer
    const again = () => this.#answer.again()
    if (!data) return fault ? failed(desk, fault, again) : waiting(desk)
    const { surveys, places } = data.settings
    return html`
      ${stale(desk, fault, again)}
      <desk-surveys-card .desk=${desk} .said=${said} .surveys=${surveys} @overtaken=${again}></desk-surveys-card>
      <desk-places-card .desk=${desk} .said=${said} .places=${places}></desk-places-card>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-asking': AskingPage
  }
}
