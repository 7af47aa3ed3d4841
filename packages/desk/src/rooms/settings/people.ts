import { limits } from '@redress/schema/limits'
import { InviteStaff, People, type PeopleQuery, ResetSecondFactor, UpdateStaff } from '@redress/schema/operations'
import { staffRoles } from '@redress/schema/values'
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { type Choice, clearForm, faultLine, focusProblem, selectField, textField, typedIn } from './fields.ts'
import { OnceKey } from './once-key.ts'
import './people/provider-card.ts'
import { type NotDone, notDone, type Problems, settle } from './sending.ts'
import { SettingsPage } from './settings-page.ts'
import { type PeopleWords, people } from './words/english/people.ts'

type Person = PeopleQuery['staff'][number]

/** The form that was sent, and what is wrong with it. */
interface Trouble extends NotDone {
  readonly form: string
}

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
  /** Which form is being sent. */
  @state() private sending = ''
  @state() private trouble: Trouble | undefined
  /** As the last change answered: what a node has in memory hears of it within a second. */
  @state() private changed: readonly Person[] = []
  readonly #inviteKey = new OnceKey()

  protected override async ownWordsIn(language: Language): Promise<PeopleWords> {
    return language === 'es' ? (await import('./words/spanish/people.ts')).people : people
  }

  protected override page(own: PeopleWords): TemplateResult {
    const { data, fault } = this.#answer
    if (!data) return fault ? failed(this.desk, fault, () => this.#answer.again()) : waiting(this.desk)
    const departments: Choice[] = [['', own.everywhere], ...data.departments.map(({ id, name }): Choice => [id, name])]
    return html`
      <section class="card">
        <h2>${own.list}</h2>
        <ul class="people">${this.peopleOf(data).map((person) => this.person(own, person, departments))}</ul>
      </section>
      <section class="card">
        <h2>${own.invite.title}</h2>
        <p class="quiet">${own.invite.text}</p>
        <form novalidate id="invite" @submit=${this.invite}>
          ${faultLine(this.messageOf('invite'))}
          <div class="fields">
            ${textField({ name: 'displayName', label: own.invite.name, problem: this.problemsOf('invite').displayName, maxLength: limits.nameLength })}
            ${textField({ name: 'email', label: own.invite.email, type: 'email', problem: this.problemsOf('invite').email, maxLength: limits.emailLength })}
            ${this.place(own, 'invite', departments)}
          </div>
          <div class="line">
            <button class="main" type="submit" aria-disabled=${this.sending === 'invite'}>
              ${this.sending === 'invite' ? `${own.invite.sending} …` : own.invite.send}
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
    return html`
      <form novalidate aria-label=${own.changeOf(displayName)} @submit=${(event: SubmitEvent) => this.changePerson(event, person)}>
        ${faultLine(this.messageOf(id) || (this.problemsOf(id).expectedVersion ?? ''))}
        <div class="fields">${this.place(own, id, departments, person)}</div>
        <div class="line">
          <button class="main" type="submit" aria-disabled=${this.sending === id}>${this.sending === id ? `${own.saving} …` : own.save}</button>
          <button class="plain" type="button" @click=${() => this.shut(id)}>${this.said?.settings.cancel}</button>
        </div>
        ${
          id === this.desk.viewer.id
            ? nothing
            : html`
              <p class="quiet small">${own.resetText}</p>
              <div class="line"><button type="button" class="grave" @click=${() => this.resetFactor(person)}>${own.resetFactor}</button></div>
            `
        }
      </form>
    `
  }

  private place(own: PeopleWords, form: string, departments: readonly Choice[], person?: Person): TemplateResult {
    const { frame } = this.desk.words
    const problems = this.problemsOf(form)
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

  private problemsOf(form: string): Problems {
    return this.trouble?.form === form ? this.trouble.problems : {}
  }

  private messageOf(form: string): string {
    return this.trouble?.form === form ? this.trouble.message : ''
  }

  private edit(id: string): void {
    this.open = id
    this.trouble = undefined
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

  private refuse(form: string, refused: NotDone): void {
    this.trouble = { ...refused, form }
    void this.updateComplete.then(() => focusProblem(this.renderRoot))
  }

  private async invite(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { desk, said } = this
    const { target: form } = event
    if (this.sending || !said || !(form instanceof HTMLFormElement)) return
    const typed = typedIn(form)
    const displayName = typed('displayName')
    const email = typed('email')
    const { missing } = said.settings
    const problems = { ...(!displayName && { displayName: missing }), ...(!email && { email: missing }) }
    if (!displayName || !email) return this.refuse('invite', notDone('', problems))
    const place = { role: roleIn(typed('role')), departmentId: typed('departmentId') || null }
    this.sending = 'invite'
    const invited = { displayName, email, ...place }
    const input = { key: this.#inviteKey.of(invited), ...invited }
    const sent = settle(await desk.send(InviteStaff, { input }), said.settings, ({ inviteStaff }) => inviteStaff)
    this.sending = ''
    if (sent.kind === 'NOT_DONE') return this.refuse('invite', sent)
    this.show(sent.success.person)
    this.#inviteKey.done()
    this.trouble = undefined
    clearForm(form, typed)
    desk.say({ text: said.own.invite.done(displayName) })
  }

  private async changePerson(event: SubmitEvent, { id, displayName, version: expectedVersion }: Person): Promise<void> {
    event.preventDefault()
    const { desk, said } = this
    if (this.sending || !said || !(event.target instanceof HTMLFormElement)) return
    const typed = typedIn(event.target)
    const place = { role: roleIn(typed('role')), departmentId: typed('departmentId') || null }
    this.sending = id
    const input = { key: crypto.randomUUID(), staffId: id, expectedVersion, ...place }
    const reply = await desk.send(UpdateStaff, { input }, ['StaffMember'])
    const sent = settle(reply, said.settings, ({ updateStaff }) => updateStaff)
    this.sending = ''
    if (sent.kind === 'NOT_DONE') {
      // What somebody else has set is shown, not what was set here before.
      this.changed = this.changed.filter((person) => person.id !== id)
      return this.refuse(id, sent)
    }
    this.show(sent.success.person)
    this.shut(id)
    desk.say({ text: said.own.saved(displayName) })
  }

  private async resetFactor({ id, displayName }: Person): Promise<void> {
    const { desk, said } = this
    if (this.sending || !said) return
    this.sending = id
    const input = { key: crypto.randomUUID(), staffId: id }
    const reply = await desk.send(ResetSecondFactor, { input })
    const sent = settle(reply, said.settings, ({ resetSecondFactor }) => resetSecondFactor)
    this.sending = ''
    if (sent.kind === 'NOT_DONE') return this.refuse(id, sent)
    this.shut(id)
    desk.say({ text: said.own.resetDone(displayName) })
  }
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
