import { html, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { DeskRoom } from '../room.ts'

@customElement('desk-customers')
export class CustomersRoom extends DeskRoom<'customers'> {
  protected override content(): TemplateResult {
    const { words } = this.desk
    return html`${this.empty(words.rooms.customers.emptyTitle, words.rooms.customers.emptyText)}`
  }
}
