import { type TrackedComplaintPartsFragment, TrackedSolution } from '@redress/schema/operations'
import type { TemplateResult } from 'lit'
import { Latest } from '../client/latest.ts'
import { Delivery, type DeliveryState } from '../delivery/delivery.ts'
import { keptDraft } from '../delivery/draft.ts'
import { newKey } from '../delivery/key.ts'
import { worded } from '../spoken/worded.ts'
import type { Problem } from '../templates/field.ts'
import type { Telling } from '../templates/when.ts'
import { type Answer, type Answered, fieldOf, pendingAnswer, saidOf, sendAnswer } from './answer.ts'
import { solutionStyles } from './solution.styles.ts'
import { solutionPart } from './solution-part.ts'
import type { SolutionSurroundings, SolutionView } from './surroundings.ts'
import { openOptions, somethingElse, type Told, titleOf } from './told.ts'
import type { SolutionWords } from './words/en.ts'

/** What the customer types; kept in the browser until it has arrived. */
const written = ['counter', 'advice', 'why', 'chosen'] as const
export type Written = (typeof written)[number]

const nothingWritten: Readonly<Record<Written, string>> = { counter: '', advice: '', why: '', chosen: '' }

/** After a failure nobody asks again for so long. */
const pauseMs = 5000

/**
 * How the case is put right, from what the store decided to "it is solved": asked for by itself when the case has come that
 * far, and answered here. One answer at a time; what is written is kept until it has arrived.
 */
export class Solution {
  told: Told | null = null
  /** The case as it was when that was told: what is shown belongs together. */
  complaint: TrackedComplaintPartsFragment | null = null
  texts = nothingWritten
  /** The question "not solved?" is open. */
  isAskingAgain = false
  faults: readonly Problem[] = []
  /** One sentence about what was just done, or could not be done. */
  said = ''
  sending: Answer | null = null
  view: SolutionView | null = null
  words: SolutionWords
  readonly #own: SolutionWords
  readonly #around: SolutionSurroundings
  readonly #delivery: Delivery<Answer, Answered>
  readonly #loading = new Latest()
  #key = newKey()
  #asked = ''
  #isLoading = false
  /** What arrived: said together with what came of it, so that nobody is offered once more what they have answered. */
  #done: Answer | null = null
  #saidAt = ''

  constructor(around: SolutionSurroundings, words: SolutionWords) {
    this.#around = around
    this.#own = words
    this.words = words
    this.#delivery = new Delivery<Answer, Answered>(around.element, {
      send: (answer, signal) => sendAnswer(around.post, answer, signal),
      arrived: (answered, answer) => this.#arrived(answered, answer),
    })
    const root = around.element.shadowRoot
    if (root && !root.adoptedStyleSheets.includes(solutionStyles)) root.adoptedStyleSheets.push(solutionStyles)
  }

  get state(): DeliveryState {
    return this.#delivery.state
  }

  get telling(): Telling | null {
    const { view } = this
    return view && { say: view.words, language: view.language, timeZone: view.timeZone }
  }

  /** What stands in the case about its solution. */
  render(view: SolutionView): TemplateResult {
    const isAnother = view.code !== this.view?.code
    this.view = view
    this.words = worded(this.#own, view.own)
    if (isAnother) this.#open()
    this.#load(view)
    if (this.#done && !this.#isLoading) this.#say(this.#done, view)
    return solutionPart(this, view)
  }

  #open(): void {
    this.#loading.abort()
    this.#delivery.stop()
    this.told = null
    this.complaint = null
    this.sending = null
    this.#done = null
    this.said = ''
    this.faults = []
    this.#asked = ''
    const draft = keptDraft.read(this.#place)
    this.#key = draft?.key ?? newKey()
    this.texts = { ...nothingWritten, ...Object.fromEntries(written.map((name, at) => [name, draft?.words[at] ?? ''])) }
    this.isAskingAgain = this.texts.why !== ''
    const pending = pendingAnswer.read(this.#place)
    // Not while the element renders: what it starts asks for the next rendering.
    if (pending?.trackingCode === this.view?.code) queueMicrotask(() => pending && this.#start(pending, true))
  }

  /** By reference: the code is a secret and belongs into no name. */
  get #place(): string {
    return `redress:${this.view?.store}:solution:${this.view?.complaint.reference}`
  }

  /** Forgets what was begun, on a device that others use too. */
  discard(): void {
    this.#delivery.stop()
    pendingAnswer.forget(this.#place)
    keptDraft.forget(this.#place)
    this.view = null
  }

  /** Asks anew whenever something has happened on the case. */
  #load({ complaint, code, language }: SolutionView): void {
    const asked = [code, complaint.status, complaint.timeline.edges[0]?.node.id, language].join(' ')
    if (asked === this.#asked) return
    this.#asked = asked
    this.#isLoading = true
    const signal = this.#loading.next()
    void this.#around.post(TrackedSolution, { trackingCode: code }, signal).then((reply) => {
      if (signal.aborted) return
      this.#isLoading = false
      const told = reply.kind === 'data' ? reply.data.complaintByTrackingCode : null
      if (told) this.#tell(told, complaint)
      else setTimeout(() => this.#again(), pauseMs)
      this.#around.element.requestUpdate()
    })
  }

  #tell(told: Told, complaint: TrackedComplaintPartsFragment): void {
    const before = this.told && openOptions(this.told)
    const now = openOptions(told).join()
    // What was said about one step is over with the next one.
    const newest = complaint.timeline.edges[0]?.node.id ?? ''
    if (this.#saidAt && this.#saidAt !== newest) this.said = ''
    this.#saidAt = this.said && newest
    // Somebody who is in the middle of answering is told that what they answer to is another now.
    if (before && complaint.status === 'OPTIONS_OFFERED' && before.join() !== now && this.#isWriting)
      this.said = this.words.optionsChanged
    this.told = told
    this.complaint = complaint
    const { chosen } = this.texts
    const isThere = chosen === somethingElse || told.options.some(({ id, state }) => id === chosen && state === 'OPEN')
    if (chosen && !isThere) this.texts = { ...this.texts, chosen: '' }
  }

  get #isWriting(): boolean {
    return this.texts.counter !== '' || this.texts.advice !== '' || this.texts.chosen !== ''
  }

  readonly write = (name: Written, text: string): void => {
    this.texts = { ...this.texts, [name]: text }
    this.faults = []
    const words = written.map((other) => this.texts[other])
    if (words.some(Boolean)) keptDraft.write(this.#place, { key: this.#key, words })
    else keptDraft.forget(this.#place)
    this.#around.element.requestUpdate()
  }

  readonly answerOptions = (event: Event): void => {
    event.preventDefault()
    const { chosen, counter } = this.texts
    if (chosen === '') this.refuse('chosen', this.words.chooseMissing)
    else if (chosen !== somethingElse) this.#send({ kind: 'choice', optionId: chosen, text: this.#titleOf(chosen) })
    else if (counter.trim()) this.#send({ kind: 'counter', text: counter })
    else this.refuse('counter', this.words.counterMissing)
  }

  #titleOf(id: string): string {
    const option = this.told?.options.find((candidate) => candidate.id === id)
    return option ? titleOf(option, this.words) : ''
  }

  readonly askAgain = (event: Event): void => {
    event.preventDefault()
    const text = this.texts.why
    if (text.trim()) this.#send({ kind: 'reopening', text })
    else this.refuse('why', this.words.textMissing)
  }

  readonly openAgain = (isOpen: boolean): void => {
    this.isAskingAgain = isOpen
    if (!isOpen) this.write('why', '')
    this.focus(isOpen ? '#why' : '#solution')
    this.#around.element.requestUpdate()
  }

  readonly confirmSolved = (): void => this.#send({ kind: 'solved', text: '' })
  readonly confirmPart = (): void => this.#send({ kind: 'part', text: this.words.didMyPart })
  readonly sendLeftover = (): void => this.#send({ kind: 'leftover', text: this.texts.counter })
  readonly talk = (): void => this.#around.talk()
  readonly sendNow = (): void => this.#delivery.retry()

  /** Back to the words: the same key, because what was sent may still arrive. */
  readonly takeBack = (): void => {
    pendingAnswer.forget(this.#place)
    this.sending = null
    this.#delivery.stop()
    this.focus('#solution')
  }

  #send(answer: Pick<Answer, 'kind' | 'text'> & { optionId?: string }): void {
    if (this.sending || !this.view) return
    const advice = this.texts.advice.trim() && this.texts.advice
    this.#start({ optionId: '', ...answer, advice, key: this.#key, trackingCode: this.view.code })
  }

  #start(answer: Answer, again = false): void {
    pendingAnswer.write(this.#place, answer)
    this.faults = []
    this.said = ''
    this.#saidAt = ''
    this.sending = answer
    this.#delivery.start(answer, again)
  }

  #arrived(answered: Answered, answer: Answer): void {
    const { words } = this
    this.sending = answered.kind === 'done' ? answer : null
    pendingAnswer.forget(this.#place)
    // What comes next is another answer, unless this one has to be mended.
    if (answered.kind !== 'invalid') this.#key = newKey()
    switch (answered.kind) {
      case 'done':
        this.#forget(answer)
        this.#done = answer
        this.#around.show(answered.complaint, answer.trackingCode)
        return
      case 'conflict':
        this.said = words.earlierArrived
        this.#around.reload()
        break
      case 'movedOn':
        this.said = this.view?.words.notPossible ?? ''
        this.#around.reload()
        break
      case 'invalid':
        this.#again()
        this.refuse(fieldOf(answered.issues[0]?.path ?? [], answer), answered.issues[0]?.message ?? '')
        return
      case 'refused':
        this.said = this.view?.words.refused ?? ''
    }
    this.focus('#solution')
    this.#around.element.requestUpdate()
  }

  #say(answer: Answer, { complaint }: SolutionView): void {
    this.#done = null
    this.sending = null
    this.isAskingAgain = false
    this.said = saidOf(answer, this.words)
    this.#saidAt = complaint.timeline.edges[0]?.node.id ?? ''
    this.focus('#solution')
  }

  #again(): void {
    this.#asked = ''
    this.#around.element.requestUpdate()
  }

  /** What arrived is the store's now; what else was written stays. */
  #forget({ kind, text, advice }: Answer): void {
    const { counter, why } = this.texts
    const isOver = kind === 'choice' || kind === 'counter' || kind === 'leftover'
    this.texts = {
      chosen: '',
      counter: isOver && counter === text ? '' : counter,
      why: kind === 'reopening' && why === text ? '' : why,
      advice: advice === this.texts.advice ? '' : this.texts.advice,
    }
    this.write('chosen', '')
  }

  readonly refuse = (field: string, message: string): void => {
    this.faults = [{ field, message }]
    this.focus(`#${field}`)
    this.#around.element.requestUpdate()
  }

  /** After the next rendering. */
  focus(selector: string): void {
    const { element } = this.#around
    if (!element.matches(':focus-within')) return
    setTimeout(() => element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus())
  }
}
