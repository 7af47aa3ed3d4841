import type { QueueRowFragment, StoreShapeQuery } from '@redress/schema/operations'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Desk } from '../../desk/desk.ts'
import { controlStyles } from '../../look/controls.styles.ts'
import { assign, giveBack } from './assigning.ts'

/** What is done with the complaints that are selected. */
@customElement('desk-queue-several')
export class QueueSeveral extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host { position: sticky; inset-block-end: 0; z-index: 4; display: block; padding-block: .75rem; pointer-events: none; }
      form {
        pointer-events: auto; display: flex; flex-wrap: wrap; align-items: center; gap: .6rem .75rem; padding: .6rem .75rem .6rem 1rem;
        background: var(--raised); border: 1px solid var(--edge); border-radius: var(--radius-large); box-shadow: var(--shadow-raised);
      }
      desk-queue-set-aside { pointer-events: auto; }
      strong { font-weight: 600; margin-inline-end: auto; }
      label { display: flex; align-items: center; gap: .5rem; }
      select { min-block-size: 2.5rem; inline-size: auto; max-inline-size: 14rem; }
      @media (max-width: 47rem) { :host { inset-block-end: calc(3.75rem + env(safe-area-inset-bottom)); } strong { flex: 1 1 100%; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) complaints: readonly QueueRowFragment[] = []
  @property({ attribute: false }) staff: StoreShapeQuery['staff'] = []
  @state() private isSending = false
  /** What somebody is asked about: the selection as it was then. */
  @state() private asked: readonly QueueRowFragment[] | undefined
  @query('select') private person!: HTMLSelectElement

  /** Where somebody is chosen. */
  choose(): void {
    this.person.focus()
  }

  /** Gives what is selected, or other complaints, to somebody; null: to nobody. */
  async give(ownerId: string | null, complaints = this.complaints): Promise<void> {
    if (this.isSending || complaints.length === 0) return
    const { desk } = this
    const { queue } = desk.words
    this.isSending = true
    const assigned = await assign(desk, { complaints, ownerId })
    this.isSending = false
    if (!assigned) return desk.say({ kind: 'FAULT', text: queue.assignFailed })
    const { done, failed, why } = assigned
    this.dispatchEvent(new CustomEvent('given', { detail: done.map(({ id }) => id) }))
    if (failed > 0) return desk.say({ kind: 'FAULT', text: queue.someFailed(done.length, failed, why) })
    const name = this.staff.find(({ id }) => id === ownerId)?.displayName ?? desk.viewer.displayName
    const text = ownerId === null ? queue.unassigned(done.length) : queue.assigned(done.length, name)
    desk.say({ text, act: { label: queue.undo, run: () => void this.undo(done) } })
  }

  private async undo(done: readonly QueueRowFragment[]): Promise<void> {
    const { desk } = this
    const { queue } = desk.words
    const isDone = await giveBack(desk, done)
    desk.say(isDone ? { text: queue.undone } : { kind: 'FAULT', text: queue.assignFailed })
  }

  protected override render(): TemplateResult {
    const { desk, staff, complaints } = this
    const { queue } = desk.words
    const me = desk.viewer.id
    const others = staff.filter(({ id }) => id !== me)
    return html`
      <form @submit=${this.submit}>
        <strong role="status">${queue.selected(complaints.length)}</strong>
        <label>
          ${queue.assignTo}
          <select required>
            <option value="">${queue.choosePerson}</option>
            <option value=${me}>${queue.me(desk.viewer.displayName)}</option>
            ${others.map(({ id, displayName, department }) => {
              const where = department ? `${displayName} · ${department.name}` : displayName
              return html`<option value=${id}>${where}</option>`
            })}
            <option value="nobody">${queue.nobody}</option>
          </select>
        </label>
        <button class="main" type="submit" aria-disabled=${this.isSending}>${this.isSending ? `${queue.assigning} …` : queue.assign}</button>
        ${desk.viewer.role === 'FRONT_LINE' ? nothing : html`<button type="button" @click=${this.ask}>${queue.noComplaints}</button>`}
        <button class="plain" type="button" @click=${() => this.dispatchEvent(new CustomEvent('clear'))}>${queue.clearSelection}</button>
      </form>
      ${
        this.asked
          ? html`<desk-queue-set-aside .desk=${desk} .complaints=${this.asked} @given=${this.passOn} @closed=${this.shut}></desk-queue-set-aside>`
          : nothing
      }
    `
  }

  /** Why they are no complaints. */
  private async ask(): Promise<void> {
    await import('./set-several-aside.ts')
    this.asked = this.complaints
  }

  private passOn({ detail }: CustomEvent<readonly string[]>): void {
    this.dispatchEvent(new CustomEvent('given', { detail }))
  }

  private shut(): void {
    this.asked = undefined
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    const { value } = this.person
    if (value) void this.give(value === 'nobody' ? null : value)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-queue-several': QueueSeveral
  }
}
