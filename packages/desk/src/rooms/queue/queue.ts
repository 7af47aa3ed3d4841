import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { DeskRoom } from '../room.ts'

@customElement('desk-queue')
export class QueueRoom extends DeskRoom<'queue'> {
  protected override content(): TemplateResult {
    const { words } = this.desk
    return html`${this.empty(words.rooms.queue.emptyTitle, words.rooms.queue.emptyText)}`
  }
}
