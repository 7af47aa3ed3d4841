import {
  ComplaintByTrackingCode,
  type ComplaintSubjectInput,
  type FileComplaintInput,
} from '@redress/schema/operations'
import type { ReactiveControllerHost } from 'lit'
import type { Ask } from '../client/client.ts'
import { Latest } from '../client/latest.ts'
import { Delivery, type DeliveryState } from '../delivery/delivery.ts'
import { keptDraft } from '../delivery/draft.ts'
import { newKey } from '../delivery/key.ts'
import { type ConfirmedComplaint, keepReceipt, type Receipt, takeUpReceipt } from '../delivery/receipt.ts'
import { RedressSubmitEvent } from '../events/redress-submit.ts'
import { RedressSubmittedEvent } from '../events/redress-submitted.ts'
import type { Problem } from '../templates/field.ts'
import type { Words } from '../words/words.ts'
import { type Entries, noEntries, problemsFrom, problemsOf } from './entries.ts'
import { filing } from './filing.ts'
import { changedWords, deliver, pendingSubmission, type Submission, type SubmissionAnswer } from './submission.ts'
import type { Notice } from './writing.ts'

export type Step =
  | { readonly kind: 'writing'; readonly problems: readonly Problem[]; readonly notice: Notice }
  | { readonly kind: 'delivering' }
  | Receipt

const writing: Step = { kind: 'writing', problems: [], notice: 'none' }

/** What the complaint needs of the element around it. */
interface Surroundings {
  readonly ask: Ask
  readonly say: () => Words
  readonly language: () => string
  /** What the page knows. */
  readonly subject: () => ComplaintSubjectInput | null
  readonly categoryId: () => string
  /** What was typed into the page's own fallback form, if it has one. */
  readonly typedBefore: () => string | undefined
  /** Another view comes: the focus goes along if it was in this one. */
  readonly moveFocus: () => void
  readonly emit: (event: Event) => boolean
}

/** One complaint from the first word to the receipt: what is typed, kept, sent, and what came of it. */
export class ComplaintInHand {
  step: Step = writing
  entries: Entries = noEntries
  isRestored = false
  readonly #host: ReactiveControllerHost
  readonly #around: Surroundings
  readonly #delivery: Delivery<Submission, SubmissionAnswer>
  readonly #reloading = new Latest()
  #key = newKey()
  /** Where drafts and submissions are kept; '' until the form has opened. */
  #place = ''
  #earlier: readonly FileComplaintInput[] = []

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host
    this.#around = around
    this.#delivery = new Delivery<Submission, SubmissionAnswer>(host, {
      send: (submission, signal) =>
        deliver(around.ask, submission, (input) => changedWords(around.say(), input), signal),
      arrived: (answer, submission) => this.#arrived(answer, submission),
    })
  }

  get delivery(): DeliveryState {
    return this.#delivery.state
  }

  /** The form opens, or the page changed what it is about: take up what was left here, and never drop what is typed. */
  open(place: string): void {
    if (place === this.#place) return
    const isFirst = !this.#place
    this.#place = place
    if (this.step.kind !== 'writing') return
    if (this.entries.description) {
      this.#keep()
      return
    }
    const receipt = takeUpReceipt(place)
    if (receipt) {
      this.#receive(receipt)
      void this.reload()
      return
    }
    const pending = pendingSubmission.read(place)
    const draft = keptDraft.read(place)
    if (pending) this.#takeUp(pending)
    if (pending && !pending.held) {
      this.#send(pending, true)
      return
    }
    if (draft) {
      this.#key = draft.key
      const [description = '', outcomeWords = ''] = draft.words
      this.isRestored = description !== ''
      this.entries = { ...this.entries, description, outcomeWords }
    } else if (isFirst && !pending) {
      // Somebody on a slow line may have begun in the page's own fallback form.
      const description = this.#around.typedBefore()
      if (description) this.enter({ description })
    }
  }

  #takeUp({ input, earlier, held }: Submission): void {
    const { name, email, phone } = input.contact
    this.#key = input.key
    this.#earlier = held ? [input, ...earlier] : earlier
    this.entries = {
      ...noEntries,
      description: input.description,
      remedies: input.desiredOutcome?.remedies ?? [],
      outcomeWords: input.desiredOutcome?.words ?? '',
      name,
      reach: email ?? phone ?? '',
    }
  }

  /** The page knows the customer; what they typed themselves stays. */
  prefill(name: string, reach: string): void {
    this.entries = { ...this.entries, name: this.entries.name || name, reach: this.entries.reach || reach }
  }

  readonly enter = (entries: Partial<Entries>): void => {
    this.entries = { ...this.entries, ...entries }
    // What is being mended is no longer held against anybody; Send looks again.
    const { step } = this
    if (step.kind === 'writing' && step.problems.length > 0) {
      this.step = { ...step, problems: step.problems.filter(({ field }) => !field || !(field in entries)) }
    }
    this.#keep()
    this.#host.requestUpdate()
  }

  #keep(): void {
    const { description, outcomeWords } = this.entries
    const place = this.#place
    if (description || outcomeWords) keptDraft.write(place, { key: this.#key, words: [description, outcomeWords] })
    else keptDraft.forget(place)
  }

  readonly submit = (event?: Event): void => {
    event?.preventDefault()
    if (this.delivery.kind !== 'idle') return
    const { say, subject, categoryId, language, emit } = this.#around
    const problems = problemsOf(this.entries, say())
    if (problems.length > 0) {
      this.#goOnWriting(problems)
      return
    }
    const { entries } = this
    const filed = { key: this.#key, entries, subject: subject(), categoryId: categoryId(), locale: language() }
    const announced = new RedressSubmitEvent({ input: filing(filed) })
    if (!emit(announced)) return
    // Whatever a page makes of the input, the key stays ours.
    const input = { ...announced.detail.input, key: this.#key }
    const words = JSON.stringify(input)
    const earlier = this.#earlier.filter((other) => JSON.stringify(other) !== words)
    this.#send({ input, earlier, held: false }, false)
  }

  #send(submission: Submission, again: boolean): void {
    this.#earlier = submission.earlier
    pendingSubmission.write(this.#place, submission)
    this.#show({ kind: 'delivering' })
    this.#delivery.start(submission, again)
  }

  #arrived(answer: SubmissionAnswer, submission: Submission): void {
    const place = this.#place
    switch (answer.kind) {
      case 'received':
        pendingSubmission.forget(place)
        if (keptDraft.read(place)?.key === this.#key) keptDraft.forget(place)
        this.#around.moveFocus()
        this.#receive(answer)
        this.#around.emit(new RedressSubmittedEvent({ reference: answer.complaint.reference }))
        return
      case 'invalid':
        // The API stored nothing of this version. An earlier one may still have arrived: remember it.
        if (submission.earlier.length === 0) pendingSubmission.forget(place)
        else this.#hold(submission)
        this.#goOnWriting(problemsFrom(answer.issues))
        return
      // What was never filed cannot have moved on: this is said of cases.
      case 'movedOn':
      case 'conflict':
        pendingSubmission.forget(place)
        this.#goOnWriting([], 'arrivedEarlier')
        return
      case 'refused':
        this.#hold(submission)
        this.#goOnWriting([], 'refused')
        return
    }
  }

  #receive(receipt: Receipt): void {
    this.#show(receipt)
    keepReceipt(this.#place, receipt)
  }

  /** The complaint as it stands now, on the confirmation. */
  readonly update = (complaint: ConfirmedComplaint): void => {
    const { step } = this
    // Meanwhile the case may have been closed on this device, or the customer has gone on to something else.
    if (step.kind !== 'received' || !takeUpReceipt(this.#place)) return
    const receipt = { ...step, complaint }
    // What was asked for before this came knows less.
    this.#reloading.abort()
    this.#show(receipt)
    keepReceipt(this.#place, receipt)
  }

  /** Asks the store how the complaint stands now. */
  readonly reload = async (): Promise<void> => {
    if (this.step.kind !== 'received') return
    const { trackingCode } = this.step
    const reply = await this.#around.ask(ComplaintByTrackingCode, { trackingCode }, this.#reloading.next())
    const complaint = reply.kind === 'data' && reply.data.complaintByTrackingCode
    if (complaint) this.update(complaint)
  }

  /** Not to be sent by itself any more, but not forgotten: this version may have arrived. */
  #hold(submission: Submission): void {
    this.#earlier = [submission.input, ...submission.earlier]
    pendingSubmission.write(this.#place, { ...submission, held: true })
  }

  readonly retry = (): void => this.#delivery.retry()

  readonly changeWords = (): void => {
    this.#delivery.stop()
    const pending = pendingSubmission.read(this.#place)
    if (pending) this.#hold(pending)
    this.#goOnWriting()
  }

  /** Only when the customer says so: these words are another complaint, and so get a key of their own. */
  readonly submitSeparately = (): void => {
    this.#renew()
    this.#keep()
    this.step = writing
    this.submit()
  }

  #renew(): void {
    this.#key = newKey()
    this.#earlier = []
    this.isRestored = false
  }

  readonly startFresh = (): void => {
    const { name, reach } = this.entries
    keptDraft.forget(this.#place)
    pendingSubmission.forget(this.#place)
    this.#renew()
    this.entries = { ...noEntries, name, reach }
    this.#goOnWriting()
  }

  #show(step: Step): void {
    this.step = step
    this.#host.requestUpdate()
  }

  #become(step: Step): void {
    this.#around.moveFocus()
    this.#show(step)
  }

  #goOnWriting(problems: readonly Problem[] = [], notice: Notice = 'none'): void {
    this.#become({ kind: 'writing', problems, notice })
  }
}
