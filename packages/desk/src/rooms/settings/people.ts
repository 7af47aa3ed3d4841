import { limits } from '@redress/schema/limits'
import { InviteStaff, People, type PeopleQuery, ResetSecondFactor, UpdateStaff } from '@redress/schema/operations'
import { staffRoles } from '@redress/schema/values'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { type Choice, clearForm, faultLine, selectField, textField, typedIn } from './fields.ts'
import { OnceKey } from './once-key.ts'
import './people/provider-card.ts'
import { type NotDone, notDone, settle, whyOf } from './sending.ts'
import { SettingsPage } from './settings-page.ts'
import { Troubles } from './troubles.ts'
import { type PeopleWords, people } from './words/english/people.ts'

type Person = PeopleQuery['staff'][number]

/** Who works at the store, and who is to. */
@customElement('desk-people')
export class PeoplePage extends SettingsPage<'people', PeopleWords> {
  static override styles: CSSResultGroup[] = [
    ...super.styles,
    css`
      .people > li { border-block-start: 1px solid var(--line); padding-block: .8rem; display: grid; gap: .8rem; }
      .people > li:first-child { border: 0; }
      .who { min-inline-size: 0; overflow-wrap: anywhere; }
      .people form { background: var(--ground); border-radius: var(--radius); padding: 1rem 1.1rem; }
    `,
  ]

  readonly #answer = new Asked(this, () => ({
    client: this.desk.client,
    document: People,
    variables: {},
    about: ['StaffMember'],
  }))
  @state() private open = ''
  /** Which forms are on their way: each goes by itself. */
  @state() private sending: readonly string[] = []
  readonly #troubles = new Troubles(this)
  /** As the last change answered: what a node has in memory hears of it within a second. */
  @state() private changed: readonly Person[] = []
  readonly #inviteKey = new OnceKey()

  protected override async ownWordsIn(language: Language): Promise<PeopleWords> {
    return language === 'es' ? (await import('./words/spanish/people.ts')).people : people
  }

  protected override page(own: PeopleWords): TemplateResult {
    const { data, fault } = this.#answer
    if (!data) return fault ? failed(this.desk, fault, () => this.#answer.again()) : waiting(this.desk)
    const isInviting = this.sending.includes('invite')
    const departments: Choice[] = [['', own.everywhere], ...data.departments.map(({ id, name }): Choice => [id, name])]
    return html`
      <section class="card">
        <h2>${own.list}</h2>
        <ul class="people">${repeat(
          this.peopleOf(data),
          // What is chosen in a form goes along when somebody new comes in before it.
          ({ id }) => id,
          (person) => this.person(own, person, departments),
        )}</ul>
      </section>
      <section class="card">
        <h2>${own.invite.title}</h2>
        <p class="quiet">${own.invite.text}</p>
        <form novalidate id="invite" @submit=${this.invite}>
          ${faultLine(this.#troubles.messageOf('invite'))}
          <div class="fields">
            ${textField({ name: 'displayName', label: own.invite.name, problem: this.#troubles.problemsOf('invite').displayName, maxLength: limits.nameLength })}
            ${textField({ name: 'email', label: own.invite.email, type: 'email', problem: this.#troubles.problemsOf('invite').email, maxLength: limits.emailLength })}
            ${this.place(own, 'invite', departments)}
          </div>
          <div class="line">
            <button class="main" type="submit" aria-disabled=${isInviting}>
              ${isInviting ? `${own.invite.sending} …` : own.invite.send}
            </button>
          </div>
        </form>
      </section>
      <desk-provider .desk=${this.desk} .said=${this.said}></desk-provider>
    `
  }

  private person(own: PeopleWords, person: Person, departments: readonly Choice[]): TemplateResult {
    const { viewer, words } = this.desk
    const { id, displayName, email, role, department } = person
    return html`
      <li>
        <div class="line spread">
          <div class="who">
            <strong>${displayName}</strong> ${id === viewer.id ? html`<span class="state well">${own.you}</span>` : nothing}
            <div class="quiet small">${email} · ${words.frame.role[role]} · ${department?.name ?? own.everywhere}</div>
          </div>
          ${
            this.open === id
              ? nothing
              : html`<button type="button" id="change-${id}" aria-label=${own.changeOf(displayName)} @click=${() => this.edit(id)}>${own.change}</button>`
          }
        </div>
        ${this.open === id ? this.form(own, person, departments) : nothing}
      </li>
    `
  }

  private form(own: PeopleWords, person: Person, departments: readonly Choice[]): TemplateResult {
    const { id, displayName } = person
    const isSending = this.sending.includes(id)
    return html`
      <form novalidate aria-label=${own.changeOf(displayName)} @submit=${(event: SubmitEvent) => this.changePerson(event, person)}>
        ${faultLine(this.#troubles.messageOf(id) || (this.#troubles.problemsOf(id).expectedVersion ?? ''))}
        <div class="fields">${this.place(own, id, departments, person)}</div>
        <div class="line">
          <button class="main" type="submit" aria-disabled=${isSending}>${isSending ? `${own.saving} …` : own.save}</button>
          <button class="plain" type="button" @click=${() => this.shut(id)}>${this.said?.settings.cancel}</button>
        </div>
        ${
          id === this.desk.viewer.id
            ? nothing
            : html`
              <p class="quiet small">${own.resetText}</p>
              <div class="line"><button type="button" class="grave" aria-disabled=${this.sending.includes(factorOf(id))} @click=${() => this.resetFactor(person)}>${own.resetFactor}</button></div>
            `
        }
      </form>
    `
  }

  private place(own: PeopleWords, form: string, departments: readonly Choice[], person?: Person): TemplateResult {
    const { frame } = this.desk.words
    const problems = this.#troubles.problemsOf(form)
    return html`
      ${selectField({
        ...{ name: 'role', label: own.role, problem: problems.role, value: person?.role ?? 'FRONT_LINE' },
        choices: staffRoles.map((role) => [role, frame.role[role]]),
        ...(person && { hint: own.roleHint }),
      })}
      ${selectField({
        ...{
          name: 'departmentId',
          label: own.department,
          problem: problems.departmentId,
          value: person?.department?.id ?? '',
        },
        choices: withOwn(departments, person?.department),
      })}
    `
  }

  private peopleOf({ staff }: PeopleQuery): readonly Person[] {
    const { changed } = this
    const known = staff.map((person) => changed.find(({ id }) => id === person.id) ?? person)
    return [...known, ...changed.filter(({ id }) => !staff.some((person) => person.id === id))]
  }

  private show(person: Person): void {
    this.changed = [...this.changed.filter(({ id }) => id !== person.id), person]
  }

  private begins(form: string): void {
    this.sending = [...this.sending, form]
  }

  private ends(form: string): void {
    this.sending = this.sending.filter((each) => each !== form)
  }

  private edit(id: string): void {
    this.open = id
    this.#troubles.forget(id)
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.people form select')?.focus())
  }

  private shut(id: string): void {
    // Whoever has opened another one meanwhile stays in that.
    if (this.open !== id) return
    this.open = ''
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#change-${CSS.escape(id)}`)?.focus(),
    )
  }

  /** Whoever has shut the form meanwhile, or opened another one, is told all the same. */
  private refuseChange({ id, displayName }: Person, refused: NotDone): void {
    if (this.open === id) {
      this.#troubles.refuse(id, refused)
      return
    }
    const about = this.said?.own.changeOf(displayName)
    this.desk.say({ text: `${about}: ${whyOf(refused)}`, kind: 'FAULT' })
  }

  private async invite(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, said } = this
    const { target: form } = event
    if (this.sending.includes('invite') || !said || !(form instanceof HTMLFormElement)) return
    const typed = typedIn(form)
    const displayName = typed('displayName')
    const email = typed('email')
    const { missing } = said.settings
    const problems = { ...(!displayName && { displayName: missing }), ...(!email && { email: missing }) }
    if (!displayName || !email) return this.#troubles.refuse('invite', notDone('', problems))
    this.begins('invite')
    const invited = { displayName, email, ...placeIn(form) }
    const input = { key: this.#inviteKey.of(invited), ...invited }
    const sent = settle(await desk.send(InviteStaff, { input }), said.settings, ({ inviteStaff }) => inviteStaff)
    this.ends('invite')
    if (sent.kind === 'NOT_DONE') return this.#troubles.refuse('invite', sent)
    this.show(sent.success.person)
    this.#inviteKey.done()
    this.#troubles.forget('invite')
    clearForm(form, typed)
    desk.say({ text: said.own.invite.done(displayName) })
  }

  private async changePerson(event: SubmitEvent, person: Person): Promise<void> {
    event.preventDefault()
    const { desk, said } = this
    const { target: form } = event
    const { id, displayName, version: expectedVersion } = person
    if (this.sending.includes(id) || !said || !(form instanceof HTMLFormElement)) return
    const place = placeIn(form)
    this.begins(id)
    const input = { key: crypto.randomUUID(), staffId: id, expectedVersion, ...place }
    const reply = await desk.send(UpdateStaff, { input }, ['StaffMember'])
    const sent = settle(reply, said.settings, ({ updateStaff }) => updateStaff)
    this.ends(id)
    if (sent.kind === 'NOT_DONE') {
      // What somebody else has set is shown, not what was set here before.
      this.changed = this.changed.filter((each) => each.id !== id)
      return this.refuseChange(person, sent)
    }
    const { role, departmentId } = placeIn(form)
    const since = typedIn(form)
    this.show(sent.success.person)
    this.#troubles.forget(id)
    desk.say({ text: said.own.saved(displayName) })
    if (role === place.role && departmentId === place.departmentId) return this.shut(id)
    // What was chosen since it went out is not saved yet: it stays chosen above what is.
    await this.updateComplete
    for (const field of form.querySelectorAll('select')) field.value = since(field.name)
  }

  private async resetFactor(person: Person): Promise<void> {
    const { desk, said } = this
    const { id, displayName } = person
    const factor = factorOf(id)
    if (this.sending.includes(factor) || !said) return
    this.begins(factor)
    const input = { key: crypto.randomUUID(), staffId: id }
    const reply = await desk.send(ResetSecondFactor, { input })
    const sent = settle(reply, said.settings, ({ resetSecondFactor }) => resetSecondFactor)
    this.ends(factor)
    if (sent.kind === 'NOT_DONE') return this.refuseChange(person, sent)
    // Whoever is saving in it stays until that is done.
    if (!this.sending.includes(id)) this.shut(id)
    desk.say({ text: said.own.resetDone(displayName) })
  }
}

/** Sent beside what is saved in the form of the same person. */
const factorOf = (id: string): string => `factor ${id}`

function placeIn(form: HTMLFormElement) {
  const typed = typedIn(form)
  return { role: roleIn(typed('role')), departmentId: typed('departmentId') || null }
}

/** A department that takes nothing new stays chosen for whoever is in it. */
const withOwn = (departments: readonly Choice[], own: Person['department'] = null): readonly Choice[] =>
  own && !departments.some(([id]) => id === own.id) ? [...departments, [own.id, own.name]] : departments

const roleIn = (typed: string) => staffRoles.find((role) => role === typed) ?? 'FRONT_LINE'

declare global {
  interface HTMLElementTagNameMap {
    'desk-people': PeoplePage
  }
}
