import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../words/words.ts'
import type { RoomName } from '../rooms.ts'
import { WordedRoom } from '../worded-room.ts'
import { settingsStyles } from './settings.styles.ts'
import { type SettingsWords, settings } from './words/english/settings.ts'

/** The pages of the settings, in their order. */
const pages = [
  'settings',
  'store',
  'departments',
  'times',
  'people',
  'routing',
  'policy',
  'money',
  'asking',
  'webhooks',
] as const satisfies readonly RoomName[]
export type SettingsPageName = (typeof pages)[number]

export interface Said<Own> {
  readonly settings: SettingsWords
  readonly own: Own
}

/** A page of the settings: the way to the others, and what stands on it. Only `settings` itself is for everybody. */
export abstract class SettingsPage<Name extends SettingsPageName, Own> extends WordedRoom<Name, Said<Own>> {
  static override styles: CSSResultGroup[] = [...super.styles, settingsStyles]

  protected abstract ownWordsIn(language: Language): Promise<Own>
  protected abstract page(own: Own): TemplateResult

  protected override async wordsIn(language: Language): Promise<Said<Own>> {
    const [settingsIn, own] = await Promise.all([
      language === 'es' ? import('./words/spanish/settings.ts').then((spanish) => spanish.settings) : settings,
      this.ownWordsIn(language),
    ])
    return { settings: settingsIn, own }
  }

  protected override render(): TemplateResult {
    const { rooms } = this.desk.words
    const { said } = this
    const here = this.route.room
    return html`
      <h1 tabindex="-1"><span class="where">${rooms.settings.name}<span aria-hidden="true"> ›</span></span> ${this.pageName(here)}</h1>
      <div class="pages">
        <nav aria-label=${rooms.settings.name} ?hidden=${this.shownPages.length < 2}>
          ${this.shownPages.map(
            (page) => html`
              <a href=${this.desk.hrefOf({ room: page, parameters: {} })} aria-current=${page === here ? 'page' : nothing}>${this.pageName(page)}</a>
            `,
          )}
        </nav>
        <div class="page">${said ? this.shown(said) : nothing}</div>
      </div>
    `
  }

  /** Where the list of the pages is a line, the page that is shown may be beyond its end. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }

  private pageName(page: SettingsPageName): string {
    const { rooms } = this.desk.words
    return page === 'settings' ? rooms.settings.you : rooms[page].name
  }

  private get isAdministrator(): boolean {
    return this.desk.viewer.role === 'ADMIN'
  }

  private get shownPages(): readonly SettingsPageName[] {
    return this.isAdministrator ? pages : ['settings']
  }

  protected override shown({ settings: words, own }: Said<Own>): TemplateResult {
    if (this.route.room !== 'settings' && !this.isAdministrator) return this.empty(words.notYours, words.notYoursText)
    return this.page(own)
  }
}
