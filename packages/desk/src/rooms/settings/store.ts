import { StoreSettings } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { KeptOnThePage } from './kept-on-the-page.ts'
import { SettingsPage } from './settings-page.ts'
import type { StoreLook } from './store/look.ts'
import './store/keys.ts'
import './store/look.ts'
import './store/origins.ts'
import { type StoreWords, store } from './words/english/store.ts'

/** How the store shows itself, which pages may take complaints, and its keys. */
@customElement('desk-store')
export class StorePage extends SettingsPage<'store', StoreWords> {
  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: StoreSettings,
    variables: {},
    about: ['Settings', 'StoreKey'],
  }))
  @query('desk-store-look') private look!: StoreLook | null

  protected override async ownWordsIn(language: Language): Promise<StoreWords> {
    return language === 'es' ? (await import('./words/spanish/store.ts')).store : store
  }

  constructor() {
    super()
    new KeptOnThePage(this, () => this.look?.isChanged)
  }

  protected override page(): TemplateResult {
    const { desk, said } = this
    const { data, fault } = this.#answer
    const again = () => this.#answer.again()
    if (!data) return fault ? failed(desk, fault, again) : waiting(desk)
    const { settings } = data
    return html`
      ${stale(desk, fault, again)}
      <desk-store-look .desk=${desk} .said=${said} .look=${settings.look} .currency=${settings.currency} @overtaken=${again}></desk-store-look>
      <desk-store-origins .desk=${desk} .said=${said} .origins=${settings.origins}></desk-store-origins>
      <desk-store-keys .desk=${desk} .said=${said} .keys=${settings.keys}></desk-store-keys>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-store': StorePage
  }
}
