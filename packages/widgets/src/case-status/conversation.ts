import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { ReactiveControllerHost } from 'lit'
import type { Ask } from '../client/client.ts'
import { Delivery, type DeliveryState } from '../delivery/delivery.ts'
import { keptDraft } from '../delivery/draft.ts'
import { newKey } from '../delivery/key.ts'
import { RedressMessageSentEvent } from '../events/redress-message-sent.ts'
import { RedressWithdrawnEvent } from '../events/redress-withdrawn.ts'
import type { Problem } from '../templates/field.ts'
import type { Words } from '../words/words.ts'
import { type ActionAnswer, act, type CaseAction, pendingMessage } from './action.ts'

/** What is open under the case: nothing, the field for a message, or the question whether to withdraw. */
export type Panel = 'none' | 'message' | 'withdrawal'

/** What the conversation needs of the element around it. */
interface Surroundings {
  readonly ask: Ask
  readonly say: () => Words
  readonly store: () => string
  /** Moves the focus after the next rendering. */
  readonly focus: (selector: string) => void
  readonly show: (complaint: TrackedComplaintPartsFragment) => void
  readonly reload: () => void
  readonly emit: (event: Event) => void
}

/** What the customer does on one case: write, and take the complaint back. Keeps a message until it has arrived. */
export class Conversation {
  panel: Panel = 'none'
  text = ''
  reason = ''
  problems: readonly Problem[] = []
  /** One sentence about what was just done, or could not be done. */
  notice = ''
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #around: Surroundings
  readonly #delivery: Delivery<CaseAction, ActionAnswer>
  #code = ''
  /** Where drafts and messages are kept: by reference, because the code is a secret and belongs into no name. */
  #place = ''
  #key = newKey()
  #withdrawalKey = newKey()

  constructor(host: ReactiveControllerHost & HTMLElement, around: Surroundings) {
    this.#host = host
    this.#around = around
    this.#delivery = new Delivery<CaseAction, ActionAnswer>(host, {
      send: (action, signal) => act(around.ask, action, signal),
      arrived: (answer, action) => this.#arrived(answer, action),
    })
  }

  get delivery(): DeliveryState {
    return this.#delivery.state
  }

  /** A case was opened: takes up the message that was begun, or sent and not acknowledged, in this browser. */
  open(reference: string, code: string): void {
    this.#delivery.stop()
    this.#code = code
    this.#place = `redress:${encodeURIComponent(this.#around.store())}:message:${reference}`
    const pending = pendingMessage.read(this.#place)
    const draft = keptDraft.read(this.#place)
    this.#key = pending?.key ?? draft?.key ?? newKey()
    this.#withdrawalKey = newKey()
    this.reason = this.notice = ''
    this.text = pending?.text ?? draft?.words[0] ?? ''
    this.panel = this.text ? 'message' : 'none'
    if (pending?.trackingCode === code) this.#delivery.start(pending, true)
  }

  /** Forgets what was begun, on a device that others use too. */
  forget(): void {
    this.#delivery.stop()
    pendingMessage.forget(this.#place)
    keptDraft.forget(this.#place)
  }

  readonly showPanel = (panel: Panel): void => {
    if (panel === 'none') this.#delivery.stop()
    this.panel = panel
    this.problems = []
    this.notice = ''
    this.#around.focus(panel === 'message' ? '#message' : panel === 'withdrawal' ? '#ask' : '#state')
    this.#host.requestUpdate()
  }

  readonly enterText = (text: string): void => {
    this.text = text
    this.problems = []
    if (text) keptDraft.write(this.#place, { key: this.#key, words: [text] })
    else keptDraft.forget(this.#place)
    this.#host.requestUpdate()
  }

  readonly enterReason = (reason: string): void => {
    this.reason = reason
    this.#host.requestUpdate()
  }

  readonly sendMessage = (event: Event): void => {
    event.preventDefault()
    if (this.delivery.kind !== 'idle') return
    if (this.text.trim()) this.#deliverMessage()
    else this.#refuse('message', this.#around.say().writeMissing)
  }

  readonly withdraw = (event: Event): void => {
    event.preventDefault()
    if (this.delivery.kind !== 'idle') return
    this.problems = []
    // Kept in the page only: taking a complaint back must not happen by itself after a reload.
    this.#delivery.start({
      kind: 'withdrawal',
      key: this.#withdrawalKey,
      trackingCode: this.#code,
      text: this.reason,
    })
  }

  readonly retry = (): void => this.#delivery.retry()

  readonly changeWords = (): void => {
    this.#delivery.stop()
    pendingMessage.forget(this.#place)
    this.#around.focus('#message')
  }

  #deliverMessage(): void {
    const action: CaseAction = { kind: 'message', key: this.#key, trackingCode: this.#code, text: this.text }
    pendingMessage.write(this.#place, action)
    this.problems = []
    this.notice = ''
    this.#delivery.start(action)
  }

  #arrived(answer: ActionAnswer, { kind }: CaseAction): void {
    const { say, reload } = this.#around
    const isMessage = kind === 'message'
    if (isMessage) pendingMessage.forget(this.#place)
    switch (answer.kind) {
      case 'done':
        this.#done(answer.complaint, isMessage)
        break
      case 'conflict':
        // The words were changed after a first version had arrived: what is here now is a further message, and a
        // withdrawal is done, whatever the reason says.
        this.#key = newKey()
        if (isMessage) this.#deliverMessage()
        else reload()
        break
      case 'invalid':
        this.#refuse(isMessage ? 'message' : 'reason', answer.message)
        break
      case 'movedOn':
        this.#tell(say().notPossible)
        reload()
        break
      case 'refused':
        this.#tell(say().refused)
    }
  }

  #done(complaint: TrackedComplaintPartsFragment, isMessage: boolean): void {
    const { say, show, emit } = this.#around
    const { reference } = complaint
    if (isMessage) {
      keptDraft.forget(this.#place)
      this.text = ''
      this.#key = newKey()
    }
    this.#tell(isMessage ? say().messageArrived : say().withdrawn)
    show(complaint)
    emit(isMessage ? new RedressMessageSentEvent({ reference }) : new RedressWithdrawnEvent({ reference }))
  }

  #refuse(field: string, message: string): void {
    this.problems = [{ field, message }]
    this.#around.focus(`#${field}`)
    this.#host.requestUpdate()
  }

  #tell(notice: string): void {
    this.notice = notice
    this.panel = 'none'
    if (this.#host.matches(':focus-within')) this.#around.focus('#state')
    this.#host.requestUpdate()
  }
}
