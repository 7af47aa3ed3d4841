import {
  AnswerChoices,
  type AnswerVersionPartsFragment,
  AnswerVersions,
  StoreAnswer,
  type StoreAnswerPartsFragment,
} from '@redress/schema/operations'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Route } from '../../address/address.ts'
import { Asked } from '../../client/asked.ts'
import { AskedPages } from '../../client/asked-pages.ts'
import type { Language } from '../../words/words.ts'
import { failed, waiting } from '../answer-states.ts'
import { OnceKey } from '../settings/once-key.ts'
import { WordedRoom } from '../worded-room.ts'
import { type Act, type Acted, send } from './acting.ts'
import { actsPart } from './acts-part.ts'
import { answerStyles } from './answers.styles.ts'
import { dayInWords, inMonths } from './days.ts'
import { type AnswerDraft, contentOf, draftOf, emptyAnswer, emptyText, faultsIn, type WrittenText } from './draft.ts'
import { formFields } from './fields.ts'
import { Preview } from './preview.ts'
import { standing } from './standing.ts'
import { versionsPart } from './versions.ts'
import { type AnswersRoomWords, answersWordsIn } from './words/words.ts'

/** One answer: written, shown as customers see it, published, reviewed. */
@customElement('desk-answer')
export class AnswerRoom extends WordedRoom<'answer', AnswersRoomWords> {
  static override styles = [...WordedRoom.styles, answerStyles]

  @state() private draft: AnswerDraft | undefined
  @state() private locale = ''
  @state() private known: StoreAnswerPartsFragment | undefined
  /** As somebody else has left it meanwhile. */
  @state() private theirs: StoreAnswerPartsFragment | undefined
  @state() private isDirty = false
  @state() private isBusy = false
  @state() private told = ''
  @state() private showsVersions = false
  @state() private faults: Readonly<Record<string, string>> = {}
  readonly #key = new OnceKey()
  #of = ''
  readonly #preview = new Preview(this)
  readonly #choices = new Asked(this, () => ({ client: this.desk.client, document: AnswerChoices, variables: {} }))
  readonly #versions = new AskedPages(this, () =>
    this.showsVersions && !this.isNew
      ? {
          client: this.desk.client,
          document: AnswerVersions,
          variables: { answerId: this.answerId, first: 20 },
          about: ['StoreAnswer'],
          pageOf: ({ answerVersions: { edges, pageInfo } }) => ({
            items: edges.map(({ node }) => node),
            next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          }),
        }
      : undefined,
  )
  readonly #asked = new Asked(this, () =>
    this.isNew ? undefined : { client: this.desk.client, document: StoreAnswer, variables: { id: this.answerId } },
  )

  protected override wordsIn(language: Language): Promise<AnswersRoomWords> {
    return answersWordsIn(language)
  }

  override get heading(): string {
    return this.known?.title ?? this.said?.newAnswer ?? super.heading
  }

  /** What was new and has its own address now is the same answer, with what is written in it. */
  override isAt({ room, parameters }: Route): boolean {
    return room === 'answer' && parameters.id === this.known?.id
  }

  private get answerId(): string {
    return this.route.parameters.id
  }

  private get isNew(): boolean {
    return this.answerId === 'new'
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    // What was new has an address now.
    if (this.#of !== this.answerId && this.known?.id !== this.answerId) this.begin()
    this.#of = this.answerId
    const { storeAnswer } = this.#asked.data ?? {}
    if (storeAnswer?.id !== this.answerId) return
    // What an act answered is newer than what the room asked for before it.
    if (this.known && storeAnswer.version <= this.known.version) return
    // What is being written is not written over: sending it tells that somebody was faster.
    if (!this.isDirty) this.take(storeAnswer)
  }

  private begin(): void {
    this.known = undefined
    this.theirs = undefined
    this.told = ''
    this.faults = {}
    this.isDirty = false
    this.showsVersions = false
    this.#key.done()
    this.locale = this.desk.words.language
    this.draft = this.isNew ? this.emptyAnswer() : undefined
  }

  /** What it is about comes along from a case, and nothing else of it. */
  private emptyAnswer(): AnswerDraft {
    const { store, viewer, words } = this.desk
    const { category = '' } = this.route.search ?? {}
    return { ...emptyAnswer(words.language, viewer.id, inMonths(6, store.timeZone)), categoryId: category }
  }

  private take(answer: StoreAnswerPartsFragment): void {
    this.known = answer
    this.theirs = undefined
    this.draft = draftOf(answer)
    this.isDirty = false
    if (!answer.texts.some(({ locale }) => locale === this.locale)) this.locale = answer.texts[0]?.locale ?? ''
  }

  /** What it said then stands in the editor, to be looked at and saved; who keeps it right and until when stays as it is. */
  private takeBack(version: AnswerVersionPartsFragment): void {
    const { kind, categoryId, door, texts } = draftOf(version)
    this.change({ kind, categoryId, door, texts })
    this.desk.say({ text: this.said?.versions.taken ?? '' })
  }

  private get text(): WrittenText {
    const { texts = [] } = this.draft ?? {}
    return texts.find(({ locale }) => locale === this.locale) ?? texts[0] ?? emptyText(this.locale)
  }

  private change(change: Partial<AnswerDraft>): void {
    if (!this.draft) return
    this.draft = { ...this.draft, ...change }
    this.isDirty = true
    this.told = ''
  }

  private write(change: Partial<WrittenText>): void {
    const { text } = this
    this.change({ texts: this.draft?.texts.map((each) => (each === text ? { ...each, ...change } : each)) ?? [] })
  }

  private choose(locale: string): void {
    if (!this.draft?.texts.some((each) => each.locale === locale))
      this.change({ texts: [...(this.draft?.texts ?? []), emptyText(locale)] })
    this.locale = locale
  }

  protected override shown(said: AnswersRoomWords): TemplateResult {
    const { desk, draft, text } = this
    const back = html`<p><a href=${desk.hrefOf({ room: 'answers', parameters: {} })}>${said.back}</a></p>`
    if (!draft) {
      const { data, fault } = this.#asked
      if (data && !data.storeAnswer) return html`${back} ${this.empty(said.gone.title, said.gone.text)}`
      return fault ? failed(desk, fault, () => this.#asked.again()) : waiting(desk)
    }
    this.#preview.look(desk, draft, text)
    const names = new Intl.DisplayNames(desk.words.language, { type: 'language' })
    const nameOf = (locale: string) => names.of(locale) ?? locale
    return html`
      ${back} ${standing({ said, desk, known: this.known, from: this.known ? this.known.complaintId : this.route.search?.complaint })} ${this.troubles(said)}
      <div class="sides">
        <form novalidate @submit=${this.submit} @keydown=${this.typed}>
          ${formFields({
            said,
            draft,
            text,
            choices: this.#choices.data,
            faults: this.faults,
            nameOf,
            change: (change) => this.change(change),
            write: (change) => this.write(change),
            choose: (locale) => this.choose(locale),
          })}
          ${actsPart({
            ...{ said, known: this.known, isDirty: this.isDirty, isBusy: this.isBusy },
            viewer: desk.viewer,
            act: (act) => this.act(act),
          })}
        </form>
        ${this.#preview.render(said, draft, text)}
      </div>
      ${
        this.known
          ? versionsPart({
              ...{ said, desk, nameOf, list: this.#versions, standing: this.known.version },
              opened: (isOpen) => {
                this.showsVersions = isOpen
              },
              take: (version) => this.takeBack(version),
            })
          : nothing
      }
    `
  }

  private troubles(said: AnswersRoomWords): TemplateResult {
    const { theirs } = this
    return html`<div role="alert">
      ${
        theirs
          ? html`<div class="told fault">
              <span>${said.changed}</span>
              <button type="button" @click=${() => this.take(theirs)}>${said.takeTheirs}</button>
              <button type="button" @click=${() => this.goOn(theirs)}>${said.saveMine}</button>
            </div>`
          : nothing
      }
      ${this.told ? html`<p class="told fault">${this.told}</p>` : nothing}
    </div>`
  }

  /** They have seen that somebody was faster; what they write stands on that from now on. */
  private goOn(theirs: StoreAnswerPartsFragment): void {
    this.known = theirs
    this.theirs = undefined
  }

  /** Ctrl and Enter saves, as everywhere where much is written. */
  private typed(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.act('SAVE')
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault()
    void this.act('SAVE')
  }

  private async act(act: Act): Promise<void> {
    const { draft, known, said } = this
    if (!draft || !said || this.isBusy) return
    if (act !== 'SAVE' && this.isUnsaved(act)) {
      this.told = said.unsaved
      return
    }
    // A stale answer is looked at again with the day that is named here; without one it is another half year.
    const isPast = act === 'REVIEW' && known && draft.reviewOn === known.reviewOn
    const reviewOn = isPast ? inMonths(6, this.desk.store.timeZone) : draft.reviewOn
    this.isBusy = true
    this.told = ''
    this.faults = {}
    const of = this.#of
    const written = { draft: { ...draft, reviewOn }, known, complaintId: this.route.search?.complaint ?? null }
    const reply = await send(this.desk, act, { key: this.#key.of({ act, ...written }), ...written })
    this.isBusy = false
    // Whoever has left it meanwhile is told all the same, and stays where they are.
    const isHere = this.isConnected && of === this.#of
    if (reply.kind === 'FAULT') {
      if (isHere) this.told = said.unreachable
      else this.desk.say({ text: said.unreachable, kind: 'FAULT' })
      return
    }
    // It was answered: what comes next is another request.
    this.#key.done()
    this.acted(act, reply.data, isHere ? draft : undefined)
  }

  /** Whether words would be lost by it: that it still holds may be said together with the day until when. */
  private isUnsaved(act: Act): boolean {
    const { draft, known } = this
    if (!this.isDirty || !draft || !known) return this.isDirty
    const withDay = { ...draftOf(known), ...(act === 'REVIEW' && { reviewOn: draft.reviewOn }) }
    return JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(withDay))
  }

  /** @param draft as it was sent; nothing where somebody looks at something else by now */
  private acted(act: Act, { __typename, answer, message, issues = [] }: Acted, draft: AnswerDraft | undefined): void {
    const { said, desk } = this
    if (!said) return
    const isChanged = __typename === 'AnswerChangedError'
    if (!answer || isChanged) {
      if (!draft) desk.say({ text: isChanged ? said.changed : (message ?? ''), kind: 'FAULT' })
      else if (isChanged) this.theirs = answer
      else this.refuse(issues, message ?? '')
      return
    }
    const day = dayInWords(desk.words.language, answer.reviewOn)
    const done = { SAVE: said.saved, PUBLISH: said.published, RETIRE: said.retired, REVIEW: said.reviewed(day) }
    desk.say({ text: done[act] })
    if (!draft) return
    // What was written since it went out has not gone, and stands on what did.
    if (this.draft === draft) this.take(answer)
    else {
      this.known = answer
      if (act === 'REVIEW' && this.draft?.reviewOn === draft.reviewOn)
        this.draft = { ...this.draft, reviewOn: answer.reviewOn }
    }
    if (!this.isNew) return
    desk.go({ room: 'answer', parameters: { id: answer.id } }, { replace: true })
  }

  /** At each field what is wrong with it; in another language than the one that is shown, that one comes. */
  private refuse(issues: NonNullable<Acted['issues']>, message: string): void {
    const [first] = issues
    const at = first?.path[0] === 'texts' ? this.draft?.texts[Number(first.path[1] ?? 0)] : undefined
    if (at) this.locale = at.locale
    const here = String(this.draft?.texts.indexOf(this.text) ?? 0)
    this.faults = faultsIn(issues, here)
    this.told = message
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
}
