import {
  AssignComplaint,
  CaseChoices,
  CaseEarlier,
  CaseFile,
  CaseRoom as CaseRoomQuery,
  RecordCause,
} from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Asked } from '../../client/asked.ts'
import { Ticking } from '../../times/ticking.ts'
import type { Language } from '../../words/words.ts'
import { DeskRoom } from '../room.ts'
import { isPossible } from './acts/acts.ts'
import { caseStyles } from './case.styles.ts'
import { caseKeys } from './case-keys.ts'
import type { ActName, Begun, Case, CaseGround, CaseRoomActs, Entry, Photo } from './case-parts.ts'
import './composer.ts'
import type { CaseComposer } from './composer.ts'
import { customerPart, hurtPart } from './customer.ts'
import { closingPart, decisionPart } from './decided.ts'
import { headPart } from './head.ts'
import { outcomeOf } from './outcome.ts'
import { agreementPart, isCounter, optionsPart, promisesPart } from './owed.ts'
import { sideStyles } from './side.styles.ts'
import { storyPart } from './story.ts'
import { eventLine, isTold } from './story-lines.ts'
import { titleOf } from './title.ts'
import { type CaseWords, caseWordsIn, firstWords } from './words/words.ts'

/** What stands on a narrow screen, one at a time. */
const parts = ['story', 'owed', 'customer'] as const
type Part = (typeof parts)[number]

/** One case on one screen: who it is and what they went through, what happened, what has to happen. */
@customElement('desk-case')
export class CaseRoom extends DeskRoom<'case'> {
  static override styles = [...DeskRoom.styles, sideStyles, caseStyles]

  @state() private caseWords: CaseWords = firstWords
  @state() private begun: Begun = { name: 'reply' }
  @state() private shown: Part = 'story'
  @state() private earlier: readonly Entry[] = []
  private earlierPhotos: readonly Photo[] = []
  @state() private earlierFrom: string | null | undefined
  /** What a colleague or the customer just did, said to who listens. */
  @state() private news = ''
  /** As an answer told it, which may come before the room has asked again. */
  @state() private told: Case | undefined
  @query('desk-case-composer') private composer!: CaseComposer | null
  @query('.scroll') private story!: HTMLElement | null
  #language: Language | undefined
  #version = 0
  /** What was begun before the case had come. */
  #early: Begun | undefined
  #following: AbortController | undefined

  readonly #case = new Asked(this, () => ({
    client: this.desk.client,
    document: CaseRoomQuery,
    variables: { id: this.route.parameters.id },
    about: ['Complaint'],
  }))
  readonly #file = new Asked(this, () => {
    const customerId = this.complaint?.customerId
    return customerId ? { client: this.desk.client, document: CaseFile, variables: { customerId } } : undefined
  })
  readonly #choices = new Asked(this, () => ({ client: this.desk.client, document: CaseChoices, variables: {} }))

  constructor() {
    super()
    new Ticking(this)
  }

  protected override firstUpdated(): void {
    // After what everybody comes for.
    void import('./attached/attached.ts')
    void import('./worth/worth.ts')
    void import('./later/later.ts')
  }

  private get complaint(): Case | undefined {
    const asked = this.#case.data?.complaint ?? undefined
    const { told } = this
    return told && told.id === asked?.id && told.version > asked.version ? told : asked
  }

  override get heading(): string {
    return this.complaint ? titleOf(this.complaint) : this.desk.words.rooms.case.name
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.desk.keys.drop(this)
    this.#following?.abort()
    this.#following = undefined
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { language } = this.desk.words
    if (language !== this.#language) {
      this.#language = language
      void caseWordsIn(language).then((words) => {
        this.caseWords = words
      })
    }
    if (changed.has('route') && changed.get('route')?.parameters.id !== this.route.parameters.id) this.turnTo()
    if (changed.has('route') && this.isCalled) this.shown = 'owed'
  }

  /** Whether somebody has the customer on the phone. */
  private get isCalled(): boolean {
    return this.route.search?.begin === 'survey'
  }

  /** Another case: nothing of the last one stays. */
  private turnTo(): void {
    this.begun = { name: 'reply' }
    this.earlier = []
    this.earlierPhotos = []
    this.earlierFrom = undefined
    this.news = ''
    this.#version = 0
    this.#early = undefined
    this.#following?.abort()
    this.#following = undefined
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const { complaint } = this
    if (!this.isConnected) return
    this.desk.keys.set(this, caseKeys(this.caseWords, this))
    if (!complaint) return
    this.#following ??= this.follow(complaint.id)
    if (complaint.version !== this.#version) this.arrived(complaint)
  }

  private follow(id: string): AbortController {
    const end = new AbortController()
    void this.desk.follow({
      open: id,
      signal: end.signal,
      heard: ({ readAnew, complaints }) => {
        if (readAnew ? this.#version > 0 : complaints.some((one) => one.id === id)) this.#case.again()
      },
    })
    return end
  }

  /** Something is new: the newest is shown, and what others did is said. */
  private arrived(complaint: Case): void {
    const isFirst = this.#version === 0
    const news = complaint.timeline.edges
      .slice(0, isFirst ? 0 : complaint.version - this.#version)
      .map(({ node }) => node)
      .filter((entry) => entry.actor.displayName !== this.desk.viewer.displayName && isTold(entry))
    this.#version = complaint.version
    const [newest] = news
    if (newest) this.news = this.caseWords.changedBy(eventLine(this.groundOf(complaint), newest))
    void this.updateComplete.then(() => this.toNewest())
    const early = this.#early
    this.#early = undefined
    if (early) this.begin(early)
  }

  toNewest(): void {
    const { story } = this
    if (story && getComputedStyle(story).overflowY !== 'visible') story.scrollTop = story.scrollHeight
  }

  /** Begins an act, with the focus on the first thing that it asks for. */
  begin(begun: Begun): void {
    const { complaint } = this
    if (!complaint) this.#early = begun
    if (!complaint || !isPossible(complaint, begun.name)) return
    this.begun = begun
    this.shown = 'story'
    void this.updateComplete.then(() => this.composer?.focusFirst())
  }

  beginAct(name: ActName): void {
    this.begin({ name })
  }

  /** What kind it is, at its first question. */
  async sort(): Promise<void> {
    this.shown = 'owed'
    await import('./later/later.ts')
    await this.updateComplete
    this.renderRoot.querySelector('desk-case-sort')?.begin()
  }

  /** Another time for what falls due next. */
  moveNext(): void {
    const next = this.complaint?.promises.find(({ standsStill }) => !standsStill)
    if (next) this.begin({ name: 'move', subject: next.id })
  }

  toQueue(): void {
    this.desk.go({ room: 'queue', parameters: {} })
  }

  private groundOf(complaint: Case): CaseGround {
    return {
      desk: this.desk,
      complaint,
      choices: this.#choices.data,
      file: this.#file.data?.customer ?? undefined,
      words: this.caseWords,
      now: new Date(),
    }
  }

  protected override render(): TemplateResult {
    const { complaint } = this
    if (complaint) return this.content(complaint)
    const { caseWords: words } = this
    const { fault, data } = this.#case
    if (fault && fault.kind === 'UNREACHABLE')
      return html`<section class="empty" role="alert"><h1 tabindex="-1">${words.unreachable}</h1><p>${words.unreachableText}</p>
        <button class="main" type="button" @click=${() => this.#case.again()}>${words.retry}</button></section>`
    if (fault || data)
      return html`<section class="empty"><h1 tabindex="-1">${words.notThere}</h1><p>${words.notThereText}</p>
        <a class="button" href=${this.desk.hrefOf({ room: 'queue', parameters: {} })}>${words.toQueue}</a></section>`
    return html`<h1 class="unseen" tabindex="-1">${this.heading}</h1><p class="loading" role="status">${words.loading} …</p>`
  }

  protected override content(complaint: Case = this.complaint as Case): TemplateResult {
    const ground = this.groundOf(complaint)
    const { caseWords: words, shown } = this
    const acts: CaseRoomActs = { begin: (begun) => this.begin(begun) }
    const begun = ({ detail }: CustomEvent<Begun>) => this.begin(detail)
    return html`
      ${headPart(ground, { heading: this.heading, assign: (id) => this.assign(complaint, id), ...acts })}
      ${this.#case.fault ? html`<p class="told fault offline" role="alert">${words.stale}</p>` : nothing}
      <p class="unseen" role="status">${this.news}</p>
      ${complaint.status === 'MERGED' ? html`<desk-case-duplicates isOver .ground=${ground}></desk-case-duplicates>` : nothing}
      <div class="narrow">
        ${hurtPart(ground)}
        <div class="switch" role="group" aria-label=${words.partsLabel}>
          ${parts.map((each) => html`<button type="button" aria-pressed=${each === shown} @click=${() => this.turn(each)}>${words.parts[each]}</button>`)}
        </div>
      </div>
      <div class="columns show-${shown}">
        <aside class="customer" tabindex="0" aria-label=${words.parts.customer}>${customerPart(ground, acts)}</aside>
        <div class="middle">
          <div class="scroll" tabindex="0" role="region" aria-label=${words.story.title}>
            ${storyPart(ground, this.earlier, this.earlierPhotos, this.hasEarlier(complaint) ? () => this.showEarlier(complaint) : undefined)}
          </div>
          <desk-case-composer .ground=${ground} .begun=${this.begun} @begin=${this.choose} @told=${this.hear} @leave=${this.arrive}></desk-case-composer>
        </div>
        <aside class="owed" tabindex="0" aria-label=${words.parts.owed}>
          ${complaint.options.some(isCounter) ? [optionsPart(ground, acts), promisesPart(ground, acts)] : [promisesPart(ground, acts), optionsPart(ground, acts)]}
          <desk-case-sort .ground=${ground} @begin=${begun} @told=${this.hear}></desk-case-sort>
          <desk-case-duplicates .ground=${ground}></desk-case-duplicates>
          ${agreementPart(ground, acts)} ${closingPart(ground, acts)}
          <desk-case-advice .ground=${ground} @begin=${begun}></desk-case-advice>
          ${decisionPart(ground, acts, (causeId) => this.recordCause(complaint, causeId))}
          ${repeat(
            // What is written there and on its way belongs to one case.
            [complaint],
            ({ id }) => id,
            () =>
              html`<desk-case-survey .ground=${ground} ?called=${this.isCalled} @begin=${begun} @leave=${this.arrive}></desk-case-survey>`,
          )}
          <desk-case-thanks .ground=${ground} @begin=${begun}></desk-case-thanks>
        </aside>
      </div>
    `
  }

  private turn(part: Part): void {
    this.shown = part
  }

  /** From within the composer, which sees to the focus itself. */
  private choose({ detail }: CustomEvent<Begun>): void {
    this.begun = detail
  }

  private hear({ detail }: CustomEvent<Case>): void {
    this.told = detail
  }

  private hasEarlier({ timeline }: Case): boolean {
    return this.earlierFrom === undefined ? timeline.pageInfo.hasNextPage : this.earlierFrom !== null
  }

  private async showEarlier({ id, timeline }: Case): Promise<void> {
    const { earlierFrom } = this
    const after = earlierFrom ?? timeline.pageInfo.endCursor ?? ''
    const reply = await this.desk.ask(CaseEarlier, { id, after })
    const page = reply.kind === 'DATA' ? reply.data.complaint?.timeline : undefined
    // Pressed twice it comes once.
    if (!page || earlierFrom !== this.earlierFrom) return
    this.earlierPhotos = [...this.earlierPhotos, ...page.attachments]
    this.earlier = [...this.earlier, ...page.edges.map(({ node }) => node)]
    this.earlierFrom = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  }

  private async assign(complaint: Case, ownerId: string): Promise<void> {
    const before = complaint.owner?.id
    const input = { key: crypto.randomUUID(), complaintId: complaint.id, ownerId }
    const outcome = outcomeOf(await this.desk.send(AssignComplaint, { input }))
    const { caseWords: words } = this
    if (outcome.kind !== 'DONE') {
      this.desk.say({ text: outcome.kind === 'REFUSED' ? outcome.message : words.failed, kind: 'FAULT' })
      this.requestUpdate()
      return
    }
    this.told = outcome.complaint
    const name = outcome.complaint.owner?.displayName ?? ''
    const undo = before && { label: words.undo, run: () => void this.assign(outcome.complaint, before) }
    this.desk.say({ text: words.assigned(name), ...(undo && { act: undo }) })
  }

  private async recordCause({ id }: Case, causeId: string): Promise<void> {
    const outcome = outcomeOf(
      await this.desk.send(RecordCause, { input: { key: crypto.randomUUID(), complaintId: id, causeId } }),
    )
    const { caseWords: words } = this
    if (outcome.kind === 'DONE') {
      this.told = outcome.complaint
      this.desk.say({ text: words.causeRecorded })
    } else this.desk.say({ text: outcome.kind === 'REFUSED' ? outcome.message : words.failed, kind: 'FAULT' })
    this.requestUpdate()
  }
}
