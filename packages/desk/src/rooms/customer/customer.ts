import { CustomerFile } from '@redress/schema/operations'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { Ticking } from '../../times/ticking.ts'
import { day } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, stale, waiting } from '../answer-states.ts'
import { type CustomerWords, customerWordsIn } from '../customers/words/words.ts'
import { WordedRoom } from '../worded-room.ts'
import { customerStyles } from './customer.styles.ts'
import { cases, figures, notes, wentWrong } from './file-parts.ts'

/** Of what happened before, and of notes: what is older is in the cases. */
const most = 20

/** The file of a customer: what went wrong before, what is open, what was given, what colleagues noted. */
@customElement('desk-customer')
export class CustomerRoom extends WordedRoom<'customer', CustomerWords> {
  static override styles = [...WordedRoom.styles, customerStyles]

  readonly #file = new Asked(this, () => ({
    client: this.desk.client,
    document: CustomerFile,
    variables: { id: this.route.parameters.id, most },
    about: ['Complaint'],
  }))

  constructor() {
    super()
    new Ticking(this)
  }

  protected override wordsIn(language: Language): Promise<CustomerWords> {
    return customerWordsIn(language)
  }

  override get heading(): string {
    return this.#file.data?.customer?.customer.name ?? this.desk.words.rooms.customer.name
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (!this.isConnected || !this.said) return
    const { section, back } = this.said.keys
    const run = () => this.desk.go({ room: 'customers', parameters: {} })
    this.desk.keys.set(this, [{ keys: 'u', does: back, section, run }])
  }

  protected override shown(said: CustomerWords): TemplateResult {
    const { data, fault } = this.#file
    const again = () => this.#file.again()
    if (!data) return fault ? failed(this.desk, fault, again) : waiting(this.desk)
    const { customer: shown } = data
    const toList = this.desk.hrefOf({ room: 'customers', parameters: {} })
    const { file } = said
    if (!shown)
      return html`
        <section class="empty">
          <h2>${file.notThere}</h2>
          <p>${file.notThereText}</p>
          <a class="button" href=${toList}>${file.toList}</a>
        </section>
      `
    const ground = { desk: this.desk, said, now: new Date() }
    const { email, phone, number, createdAt } = shown.customer
    const since = said.since(day(this.desk.words.language, new Date(createdAt), ground.now))
    const who = [email, phone, number && said.number(number), since].filter((part) => part)
    return html`
      <p class="who">${who.map((part) => html`<span>${part}</span>`)}</p>
      ${stale(this.desk, fault, again)} ${wentWrong(ground, shown)} ${figures(ground, shown)}
      <div class="parts">${cases(ground, shown)} ${notes(ground, shown)}</div>
      <p class="all"><a href=${toList}>${file.toList}</a></p>
    `
  }
}
