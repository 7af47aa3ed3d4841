import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { DeskRoom } from '../room.ts'

@customElement('desk-settings')
export class SettingsRoom extends DeskRoom<'settings'> {
  protected override content(): TemplateResult {
    const { words } = this.desk
    return html`${this.empty(words.rooms.settings.emptyTitle, words.rooms.settings.emptyText)}`
  }
}
