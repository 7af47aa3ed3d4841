import { RemedyPolicyInForce, type RemedyPolicyPartsFragment, SetRemedyPolicy } from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import { minorOf, typedAmount } from '../../money/money.ts'
import { exactTime } from '../../times/times.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { faultLine, focusProblem, textField } from './fields.ts'
import { KeptOnThePage } from './kept-on-the-page.ts'
import {
  added,
  type Draft,
  type DraftRow,
  draftOf,
  isSame,
  mayMove,
  moved,
  type PolicyRow,
  removed,
  replaced,
} from './policy/draft.ts'
import type { PolicySettings, Speaker } from './policy/in-words.ts'
import { policyStyles } from './policy/policy.styles.ts'
import './policy/row-form.ts'
import { type Editing, policyTable } from './policy/table.ts'
import './policy/trial.ts'
import { type NotDone, type Problems, settle } from './sending.ts'
import { SettingsPage } from './settings-page.ts'
import { overtakenPart, unsavedPart, versionStyles } from './versions.ts'
import { type PolicyWords, policy } from './words/english/policy.ts'

type Rate = 'contactMinor' | 'dayMinor'

/** The decision table of the store, changed as a whole and put in force as a new version. */
@customElement('desk-policy')
export class PolicyPage extends SettingsPage<'policy', PolicyWords> {
  static override styles: CSSResultGroup[] = [...super.styles, versionStyles, policyStyles]

  readonly #inForce = new Asked(this, () => ({
    client: this.desk.client,
    document: RemedyPolicyInForce,
    variables: {},
    about: ['RemedyPolicy', 'CategorySettings'],
  }))
  /** What somebody has changed; nothing while it is as it stands in force. */
  @state() private draft: Draft | undefined
  /** The rows whose forms are open. */
  @state() private open: ReadonlySet<number> = new Set()
  @state() private fits: number | undefined
  @state() private isSending = false
  @state() private fault = ''
  @state() private problems: Problems = {}
  #standing: { readonly of: RemedyPolicyPartsFragment | null; readonly draft: Draft } | undefined
  /** Sent twice it is one version. */
  #key = crypto.randomUUID()

  protected override async ownWordsIn(language: Language): Promise<PolicyWords> {
    return language === 'es' ? (await import('./words/spanish/policy.ts')).policy : policy
  }

  constructor() {
    super()
    new KeptOnThePage(this, () => this.draft !== undefined || this.open.size > 0)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    const of = this.#inForce.data?.settings.remedyPolicy
    if (of !== undefined && of !== this.#standing?.of) this.#standing = { of, draft: draftOf(of) }
    const { draft } = this
    const standing = this.#standing?.draft
    // What was put in force has come back.
    if (draft && standing && draft.version === standing.version && isSame(draft, standing)) this.draft = undefined
  }

  protected override page(own: PolicyWords): TemplateResult {
    const { data, fault } = this.#inForce
    const standing = this.#standing?.draft
    if (!data || !standing) return fault ? failed(this.desk, fault, () => this.#inForce.again()) : waiting(this.desk)
    const speaker: Speaker = { words: own, language: this.desk.words.language, settings: data.settings }
    const draft = this.draft ?? standing
    return html`
      <section class="card">
        <p>${own.intro} <span class="quiet">${this.inForce(own, data.settings)}</span></p>
        ${faultLine(this.problems.rows ?? '')}
        ${policyTable({ speaker, rows: draft.rows, fits: this.fits, faults: this.rowFaults(), editing: this.editing(speaker, data.settings, draft) })}
        <div class="line"><button type="button" id="add" @click=${() => this.add(draft)}>${own.add}</button></div>
      </section>
      ${this.costs(own, draft, data.settings.currency)} ${this.overtaken(speaker, standing)}
      <section class="card">
        <desk-policy-trial
          .desk=${this.desk} .said=${this.said} .speaker=${speaker} .draft=${draft} @tried=${this.tried}
        ></desk-policy-trial>
      </section>
      ${this.unsaved(own, draft, standing)}
    `
  }

  private inForce(own: PolicyWords, { remedyPolicy }: PolicySettings): string {
    if (!remedyPolicy) return own.none
    const { words, store } = this.desk
    const since = exactTime(words.language, new Date(remedyPolicy.publishedAt), store.timeZone)
    return `${own.version(remedyPolicy.version, since)}.`
  }

  private editing(speaker: Speaker, settings: PolicySettings, draft: Draft): Editing {
    return {
      draft,
      open: this.open,
      form: ({ id, row }: DraftRow, isLast: boolean) => html`
        <desk-policy-row
          data-row=${id} .speaker=${speaker} .settings=${settings} .row=${row} .isLast=${isLast} .cancel=${this.said?.settings.cancel ?? ''}
          @row-taken=${({ detail }: CustomEvent<PolicyRow>) => this.take(id, detail)} @row-left=${() => this.shut(id)}
        ></desk-policy-row>
      `,
      edit: (id) => this.edit(id),
      move: (id, by) => this.move(draft, id, by),
      remove: (id) => this.takeOut(draft, id),
    }
  }

  private costs({ cost }: PolicyWords, draft: Draft, currency: string): TemplateResult {
    const field = (name: Rate, label: string) => html`
      <div @change=${(event: Event) => this.setRate(draft, name, event, currency)}>${textField({
        ...{ name, label, problem: this.problems[name], inputMode: 'decimal', maxLength: 16 },
        value: typedAmount({ amountMinor: draft[name], currency }),
      })}</div>
    `
    return html`
      <section class="card">
        <h2>${cost.title}</h2>
        <p class="quiet">${cost.text}</p>
        <div class="fields">${field('contactMinor', cost.contact(currency))} ${field('dayMinor', cost.day(currency))}</div>
      </section>
    `
  }

  private unsaved(own: PolicyWords, draft: Draft, standing: Draft): TemplateResult | typeof nothing {
    if (draft === standing || draft.version > standing.version) return nothing
    return unsavedPart({
      ...{ words: own, version: standing.version, fault: this.fault, isSending: this.isSending },
      drop: () => this.drop(own),
      publish: () => void this.publish(),
    })
  }

  private overtaken(speaker: Speaker, standing: Draft): TemplateResult | typeof nothing {
    const { draft } = this
    if (!draft || draft.version >= standing.version) return nothing
    const { version } = standing
    return overtakenPart({
      ...{ words: speaker.words, version, shown: policyTable({ speaker, rows: standing.rows }) },
      takeTheirs: () => this.drop(speaker.words),
      keepMine: () => this.change({ ...draft, version }),
    })
  }

  private change(draft: Draft): void {
    const standing = this.#standing?.draft
    this.draft = standing && draft.version === standing.version && isSame(draft, standing) ? undefined : draft
    this.fits = undefined
    this.fault = ''
    this.problems = {}
    this.#key = crypto.randomUUID()
  }

  private tried({ detail }: CustomEvent<number | undefined>): void {
    this.fits = detail
  }

  private edit(id: number): void {
    this.open = new Set([...this.open, id])
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`desk-policy-row[data-row="${id}"]`)?.focus(),
    )
  }

  private add(draft: Draft): void {
    const { draft: more, id } = added(draft)
    this.change(more)
    this.edit(id)
  }

  private take(id: number, row: PolicyRow): void {
    const draft = this.draft ?? this.#standing?.draft
    if (draft) this.change(replaced(draft, id, row))
    this.shut(id)
  }

  private shut(id: number): void {
    this.open = new Set([...this.open].filter((each) => each !== id))
    this.focusAct(id, 'edit')
  }

  private move(draft: Draft, id: number, by: 1 | -1): void {
    if (!mayMove(draft, id, by)) return
    this.change(moved(draft, id, by))
    this.focusAct(id, by === -1 ? 'up' : 'down')
  }

  private focusAct(id: number, act: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`tr[data-row="${id}"] [data-act="${act}"]`)?.focus(),
    )
  }

  private takeOut(draft: Draft, id: number): void {
    const { desk, said } = this
    if (!said) return
    const number = draft.rows.findIndex((row) => row.id === id) + 1
    this.change(removed(draft, id))
    desk.say({ text: said.own.removed(number), act: { label: said.own.undo, run: () => this.change(draft) } })
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#add')?.focus())
  }

  private setRate(draft: Draft, name: Rate, { target }: Event, currency: string): void {
    if (!(target instanceof HTMLInputElement)) return
    const amount = minorOf(target.value, currency)
    if (amount === undefined) this.problems = { ...this.problems, [name]: this.said?.own.form.notAmount ?? '' }
    else this.change({ ...draft, [name]: amount })
  }

  private drop({ discarded }: PolicyWords): void {
    this.open = new Set()
    if (this.#standing) this.change(this.#standing.draft)
    this.draft = undefined
    this.desk.say({ text: discarded })
  }

  private async publish(): Promise<void> {
    // What is typed into a row that is open belongs to it.
    const forms = [...this.renderRoot.querySelectorAll('desk-policy-row')]
    const areTaken = forms.map((form) => form.take()).every(Boolean)
    const { desk, said, draft } = this
    if (this.isSending || !said || !draft || !areTaken) return
    if (this.problems.contactMinor || this.problems.dayMinor) return focusProblem(this.renderRoot)
    const { rows, contactMinor, dayMinor, version: expectedVersion } = draft
    this.isSending = true
    const input = { key: this.#key, expectedVersion, rows: rows.map(({ row }) => row), contactMinor, dayMinor }
    const sent = settle(
      await desk.send(SetRemedyPolicy, { input }),
      said.settings,
      ({ setRemedyPolicy }) => setRemedyPolicy,
    )
    this.isSending = false
    if (sent.kind === 'NOT_DONE') return this.refuse(sent)
    const { version } = sent.success.remedyPolicy
    // What was changed since it went out stands on it.
    if (this.draft) this.draft = { ...this.draft, version }
    this.fault = ''
    desk.say({ text: said.own.published(version) })
  }

  private refuse({ message, problems }: NotDone): void {
    this.problems = problems
    this.fault = message || (problems.expectedVersion ?? '')
    if (problems.expectedVersion) this.#inForce.again()
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.policy .fault')?.scrollIntoView({ block: 'center' }),
    )
  }

  /** What the store says is wrong with a row stands in that row: `rows`, `2` is the third. */
  private rowFaults(): ReadonlyMap<number, string> {
    return new Map(
      Object.entries(this.problems).flatMap(([path, text]) => {
        const [, place] = /^rows\.(\d+)$/.exec(path) ?? []
        return place === undefined ? [] : [[Number(place), text] as const]
      }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-policy': PolicyPage
  }
}
