import { type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import type { Route, RouteTo } from '../address/address.ts'
import type { Desk } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'
import { roomStyles } from '../look/room.styles.ts'
import type { RoomName } from './rooms.ts'

/** What every room is: a heading that says where one is, and its content. Gets the desk it belongs to and its place. */
export abstract class DeskRoom<Name extends RoomName> extends LitElement {
  static override styles: CSSResultGroup[] = [controlStyles, roomStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) route!: RouteTo<Name>

  /** What the heading says, and the browser's tab. A room with a name of its own for what it shows says that. */
  get heading(): string {
    return this.desk.words.rooms[this.route.room].name
  }

  /** Goes to the heading, so that a screen reader says where one has arrived. */
  arrive(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }

  /** Whether it shows this place already, although it was opened by another address. */
  isAt?(place: Route): boolean

  protected abstract content(): TemplateResult

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${this.heading}</h1>${this.content()}`
  }

  /** What a room says that has nothing to show yet: what belongs here, and how it gets here. */
  protected empty(title: string, text: string): TemplateResult {
    return html`<section class="empty"><h2>${title}</h2><p>${text}</p></section>`
  }
}
