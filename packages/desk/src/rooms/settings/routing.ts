import { RoutingInForce, type RoutingInForceQuery, SetRoutingRules } from '@redress/schema/operations'
import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Asked } from '../../client/asked.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { KeptOnThePage } from './kept-on-the-page.ts'
import { OnceKey } from './once-key.ts'
import {
  added,
  type Draft,
  type DraftRule,
  draftOf,
  isSame,
  mayMove,
  moved,
  type Rule,
  removed,
  replaced,
} from './routing/draft.ts'
import type { Speaker } from './routing/in-words.ts'
import { type Editing, listStyles, rulesList } from './routing/list.ts'
import './routing/rule-form.ts'
import './routing/trial.ts'
import { type NotDone, type Problems, settle } from './sending.ts'
import { SettingsPage } from './settings-page.ts'
import { overtakenPart, unsavedPart, versionStyles } from './versions.ts'
import { type RoutingWords, routing } from './words/english/routing.ts'

/** Where complaints go: the rules of the store, changed as a whole and put in force as a new version. */
@customElement('desk-routing')
export class RoutingPage extends SettingsPage<'routing', RoutingWords> {
  static override styles: CSSResultGroup[] = [...super.styles, versionStyles, listStyles]

  readonly #inForce = new Asked(this, () => ({
    client: this.desk.client,
    document: RoutingInForce,
    variables: {},
    about: ['RoutingRules', 'Department', 'StaffMember', 'CategorySettings'],
  }))
  /** What somebody has changed; nothing while it is as it stands in force. */
  @state() private draft: Draft | undefined
  /** The rules whose forms are open. */
  @state() private open: ReadonlySet<number> = new Set()
  @state() private fits: number | undefined
  @state() private isSending = false
  @state() private fault = ''
  @state() private problems: ReadonlyMap<number, Problems> = new Map()
  #standing: { readonly of: RoutingInForceQuery['routingRules']; readonly draft: Draft } | undefined
  readonly #key = new OnceKey()

  protected override async ownWordsIn(language: Language): Promise<RoutingWords> {
    return language === 'es' ? (await import('./words/spanish/routing.ts')).routing : routing
  }

  constructor() {
    super()
    new KeptOnThePage(this, () => this.draft !== undefined || this.open.size > 0)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    const of = this.#inForce.data?.routingRules
    if (of !== undefined && of !== this.#standing?.of) this.#standing = { of, draft: draftOf(of) }
    const { draft } = this
    const standing = this.#standing?.draft
    // What was put in force has come back, with its words as they are looked for.
    if (draft && standing && draft.version === standing.version && isSame(draft, standing)) this.draft = undefined
  }

  protected override page(own: RoutingWords): TemplateResult {
    const { data, fault } = this.#inForce
    const standing = this.#standing?.draft
    if (!data || !standing) return fault ? failed(this.desk, fault, () => this.#inForce.again()) : waiting(this.desk)
    const speaker: Speaker = { words: own, severities: this.desk.words.queue.severities, answer: data }
    const draft = this.draft ?? standing
    return html`
      <section class="card">
        <p>${own.intro} <span class="quiet">${standing.version > 0 ? own.version(standing.version) : nothing}</span></p>
        ${draft.rules.length > 0 ? rulesList({ speaker, draft, fits: this.fits, editing: this.editing(speaker, draft) }) : nothing}
        <p class="quiet">${draft.rules.length > 0 ? own.otherwise : own.none}</p>
        <div class="line"><button type="button" id="add" @click=${() => this.add(draft, data)}>${own.add}</button></div>
      </section>
      ${this.overtaken(speaker, standing)}
      <section class="card">
        <desk-routing-trial .desk=${this.desk} .said=${this.said} .speaker=${speaker} .draft=${draft} @tried=${this.tried}></desk-routing-trial>
      </section>
      ${
        draft === standing || draft.version > standing.version
          ? nothing
          : unsavedPart({
              ...{ words: own, version: standing.version, fault: this.fault, isSending: this.isSending },
              drop: () => this.drop(own),
              publish: () => void this.publish(),
            })
      }
    `
  }

  private editing(speaker: Speaker, draft: Draft): Editing {
    return {
      open: this.open,
      form: ({ id, rule }: DraftRule) => html`
        <desk-routing-rule
          data-rule=${id} .speaker=${speaker} .rule=${rule} .problems=${this.problems.get(id) ?? {}} .cancel=${this.said?.settings.cancel ?? ''}
          @rule-taken=${({ detail }: CustomEvent<Rule>) => this.take(id, detail)} @rule-left=${() => this.shut(id)}
        ></desk-routing-rule>
      `,
      edit: (id) => this.edit(id),
      move: (id, by) => this.move(draft, id, by),
      remove: (id) => this.takeOut(draft, id),
    }
  }

  private overtaken(speaker: Speaker, standing: Draft): TemplateResult | typeof nothing {
    const { draft } = this
    if (!draft || draft.version >= standing.version) return nothing
    const { version } = standing
    return overtakenPart({
      ...{ words: speaker.words, version, shown: rulesList({ speaker, draft: standing }) },
      takeTheirs: () => this.drop(speaker.words),
      keepMine: () => this.change({ ...draft, version }),
    })
  }

  private change(draft: Draft): void {
    const standing = this.#standing?.draft
    this.draft = standing && draft.version === standing.version && isSame(draft, standing) ? undefined : draft
    this.fits = undefined
    this.fault = ''
    this.problems = new Map()
  }

  private tried({ detail }: CustomEvent<number | undefined>): void {
    this.fits = detail
  }

  private edit(id: number): void {
    this.open = new Set([...this.open, id])
    this.focusOn(`desk-routing-rule[data-rule="${id}"]`)
  }

  private add(draft: Draft, { departments }: RoutingInForceQuery): void {
    const { draft: more, id } = added(draft, departments[0]?.id ?? '')
    this.change(more)
    this.edit(id)
  }

  private take(id: number, rule: Rule): void {
    const draft = this.draft ?? this.#standing?.draft
    if (draft) this.change(replaced(draft, id, rule))
    this.shut(id)
  }

  private shut(id: number): void {
    this.open = new Set([...this.open].filter((each) => each !== id))
    this.focusOn(`li[data-rule="${id}"] [data-act="edit"]`)
  }

  private move(draft: Draft, id: number, by: 1 | -1): void {
    if (!mayMove(draft, id, by)) return
    this.change(moved(draft, id, by))
    this.focusOn(`li[data-rule="${id}"] [data-act="${by === -1 ? 'up' : 'down'}"]`)
  }

  private takeOut(draft: Draft, id: number): void {
    const { desk, said } = this
    if (!said) return
    const number = draft.rules.findIndex((each) => each.id === id) + 1
    this.change(removed(draft, id))
    desk.say({ text: said.own.removed(number), act: { label: said.own.undo, run: () => this.change(draft) } })
    this.focusOn('#add')
  }

  private drop({ discarded }: RoutingWords): void {
    this.open = new Set()
    if (this.#standing) this.change(this.#standing.draft)
    this.draft = undefined
    this.desk.say({ text: discarded })
  }

  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }

  private async publish(): Promise<void> {
    // What is typed into a rule that is open belongs to it.
    for (const form of this.renderRoot.querySelectorAll('desk-routing-rule')) form.take()
    const { desk, said, draft } = this
    if (this.isSending || !said || !draft) return
    const { rules, version: expectedVersion } = draft
    this.isSending = true
    const input = { expectedVersion, rules: rules.map(({ rule }) => rule) }
    const reply = await desk.send(SetRoutingRules, { input: { key: this.#key.of(input), ...input } }, ['RoutingRules'])
    const sent = settle(reply, said.settings, ({ setRoutingRules }) => setRoutingRules)
    this.isSending = false
    if (sent.kind === 'NOT_DONE') return this.refuse(draft, sent)
    this.#key.done()
    const { routingRules } = sent.success
    // Words are kept as they are looked for: what stands there now is shown. What was changed since it went out stands on it.
    if (this.draft === draft) this.draft = draftOf(routingRules)
    else if (this.draft) this.draft = { ...this.draft, version: routingRules.version }
    this.fault = ''
    desk.say({ text: said.own.published(routingRules.version) })
  }

  /** What the store says is wrong with a rule stands at its field: `rules`, `2`, `words` is of the third. */
  private refuse({ rules }: Draft, { message, problems }: NotDone): void {
    const found = new Map<number, Record<string, string>>()
    for (const [path, text] of Object.entries(problems)) {
      const [, place, field] = /^rules\.(\d+)\.(\w+)$/.exec(path) ?? []
      const id = rules[Number(place)]?.id
      if (id !== undefined && field) found.set(id, { ...found.get(id), [field]: text })
    }
    this.problems = found
    this.fault = message || (problems.expectedVersion ?? problems.rules ?? '')
    if (problems.expectedVersion) this.#inForce.again()
    this.open = new Set([...this.open, ...found.keys()])
    const [first] = found.keys()
    if (first !== undefined) this.focusOn(`desk-routing-rule[data-rule="${first}"]`)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-routing': RoutingPage
  }
}
