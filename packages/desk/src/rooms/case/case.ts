import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { DeskRoom } from '../room.ts'

@customElement('desk-case')
export class CaseRoom extends DeskRoom<'case'> {
  protected override content(): TemplateResult {
    const { words } = this.desk
    return html`${this.empty(words.rooms.case.emptyTitle, words.rooms.case.emptyText)}`
  }
}
