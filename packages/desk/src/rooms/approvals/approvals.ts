import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { DeskRoom } from '../room.ts'

@customElement('desk-approvals')
export class ApprovalsRoom extends DeskRoom<'approvals'> {
  protected override content(): TemplateResult {
    const { words } = this.desk
    return html`${this.empty(words.rooms.approvals.emptyTitle, words.rooms.approvals.emptyText)}`
  }
}
