import { CallTimes, type TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { ReactiveControllerHost } from 'lit'
import type { Ask } from '../client/client.ts'
import { Delivery, type DeliveryState } from '../delivery/delivery.ts'
import { keptDraft } from '../delivery/draft.ts'
import { newKey } from '../delivery/key.ts'
import { RedressMessageSentEvent } from '../events/redress-message-sent.ts'
import { RedressWithdrawnEvent } from '../events/redress-withdrawn.ts'
import type { Speaking } from '../spoken/load.ts'
import type { Problem } from '../templates/field.ts'
import { deliverySentence } from '../templates/waiting.ts'
import type { Words } from '../words/words.ts'
import { type ActionAnswer, act, type CaseAction, pendingAction } from './action.ts'
import { offerAnswers, type Writing } from './offer-answers.ts'

type Kind = CaseAction['kind']

/** Which field is open: none, or the one for a message, for what we misunderstood, or for why to withdraw. */
export type Panel = 'none' | Exclude<Kind, 'confirmation'>

/** What the conversation needs of the element around it. */
interface Surroundings {
  /** What this card takes up again after a reload: a card must not send what another one on the page shows. */
  readonly resumes: readonly Kind[]
  /** That in which answers are offered while somebody writes; where nobody writes a complaint, none. */
  readonly spoken?: Speaking
  readonly ask: Ask
  readonly say: () => Words
  readonly store: () => string
  /** Moves the focus after the next rendering. */
  readonly focus: (selector: string) => void
  readonly show: (complaint: TrackedComplaintPartsFragment, trackingCode: string) => void
  readonly reload: () => void
  readonly emit: (event: Event) => void
}

const ofEach = (make: () => string): Record<Kind, string> => ({
  message: make(),
  correction: make(),
  confirmation: make(),
  withdrawal: make(),
  call: make(),
  escalation: make(),
})

const nothingWritten: Readonly<Record<Kind, string>> = ofEach(() => '')

/** What is written at length, and so kept as it is typed. */
const isWritten = (kind: Kind): boolean => kind === 'message' || kind === 'correction'

/**
 * What the customer does on one case: writes, says whether we understood them, takes the complaint back. One thing at a
 * time; what they wrote is kept until it has arrived.
 */
export class Conversation {
  panel: Panel = 'none'
  texts = nothingWritten
  /** The time chosen for a call; '' until one is. */
  at = ''
  /** Those that the store offers, asked for when the customer wants a call: few do, and they change by the hour. */
  callTimes: readonly string[] = []
  problems: readonly Problem[] = []
  /** One sentence about what was just done, or could not be done. */
  notice = ''
  /** The photos that go with the next message. */
  attachmentIds: readonly string[] = []
  /** What is under way. */
  sending: CaseAction | null = null
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #around: Surroundings
  readonly #delivery: Delivery<CaseAction, ActionAnswer>
  readonly #fetching: Delivery<string, readonly string[]>
  /** What is said of it to who does not see the card change. */
  #said = ''
  /** As what the customer began what is under way: a correction may have to go as a message. */
  #origin: Kind = 'message'
  #code = ''
  #reference = ''
  #keys: Record<Kind, string> = ofEach(newKey)

  constructor(host: Writing, around: Surroundings) {
    this.#host = host
    this.#around = around
    if (around.spoken) offerAnswers(host, around.spoken, around.ask)
    this.#delivery = new Delivery<CaseAction, ActionAnswer>(host, {
      send: (action, signal) => act(around.ask, action, signal),
      arrived: (answer, action) => this.#arrived(answer, action),
    })
    this.#fetching = new Delivery<string, readonly string[]>(host, {
      send: async (trackingCode, signal) => {
        const reply = await around.ask(CallTimes, { trackingCode }, signal)
        const answer = reply.kind === 'data' && reply.data.complaintByTrackingCode?.callTimes
        return answer ? { kind: 'answer', answer } : { kind: 'later', retryAfterSeconds: null }
      },
      arrived: (times) => {
        this.callTimes = times
      },
    })
  }

  get delivery(): DeliveryState {
    return this.#delivery.state
  }

  /** The times for a call cannot be had at the moment. */
  get isCutOff(): boolean {
    return this.#fetching.state.kind === 'waiting'
  }

  /** For screen readers: what changed without them having moved. */
  get announcement(): string {
    return this.delivery.kind === 'idle'
      ? this.notice || this.#said
      : deliverySentence(this.#around.say(), this.delivery)
  }

  /** Another case was opened: takes up what was begun, or sent and not acknowledged, in this browser. */
  open(reference: string, code: string): void {
    if (code === this.#code) return
    this.#stop()
    this.#code = code
    this.#reference = reference
    this.#keys = ofEach(newKey)
    this.texts = nothingWritten
    this.notice = ''
    this.panel = 'none'
    for (const kind of this.#around.resumes) {
      const draft = keptDraft.read(this.#place(kind))
      const text = draft?.words[0]
      if (!draft || !text || kind === 'confirmation') continue
      this.#keys[kind] = draft.key
      this.#write(kind, text)
      this.panel = kind
    }
    this.#resume()
  }

  #resume(): void {
    for (const kind of this.#around.resumes) {
      const pending = pendingAction.read(this.#place(kind))
      if (pending?.trackingCode === this.#code && !this.sending) this.#start(pending, kind, true)
    }
  }

  /** Drafts and messages are kept by reference: the code is a secret and belongs into no name. */
  #place(kind: Kind): string {
    return `redress:${this.#around.store()}:${kind}:${this.#reference}`
  }

  /** Forgets what was begun, on a device that others use too. */
  forget(): void {
    this.#stop()
    this.#code = ''
    for (const kind of this.#around.resumes) {
      pendingAction.forget(this.#place(kind))
      keptDraft.forget(this.#place(kind))
    }
  }

  readonly showPanel = (panel: Panel): void => {
    const closed = this.panel === 'correction' ? '#understanding' : '#state'
    if (panel === 'none') this.#stop()
    if (panel === 'call') this.#fetching.start(this.#code)
    this.panel = panel
    this.problems = []
    this.notice = ''
    this.#around.focus(panel === 'none' ? closed : isWritten(panel) ? `#${panel}` : '#ask')
    this.#host.requestUpdate()
  }

  /** Takes what stands in a field; what is on its way to the store is kept as it is typed. */
  readonly enter = (kind: Kind, text: string): void => {
    this.#write(kind, text)
    this.problems = []
    if (!isWritten(kind)) return
    if (text) keptDraft.write(this.#place(kind), { key: this.#keys[kind], words: [text] })
    else keptDraft.forget(this.#place(kind))
  }

  #write(kind: Kind, text: string): void {
    this.texts = { ...this.texts, [kind]: text }
    this.#host.requestUpdate()
  }

  readonly submit = (event: Event, kind: Kind): void => {
    event.preventDefault()
    if (this.sending) return
    const text = this.texts[kind]
    if (isWritten(kind) && !text.trim()) {
      this.#refuse(kind, this.#around.say().writeMissing)
      return
    }
    const { at, attachmentIds } = this
    // The times are still on their way: nobody is called at one that was not seen.
    if (kind === 'call' && !at) return
    const more = kind === 'call' ? { at } : kind === 'message' && { attachmentIds }
    this.#start({ kind, key: this.#keys[kind], trackingCode: this.#code, text, ...more }, kind)
  }

  readonly retry = (): void => this.#delivery.retry()

  readonly changeWords = (): void => {
    const action = this.sending
    this.#stop()
    if (!action) return
    pendingAction.forget(this.#place(this.#origin))
    this.#keys[this.#origin] = action.key
    this.enter(this.#origin, action.text)
    this.#around.focus(`#${this.#origin}`)
  }

  #start(action: CaseAction, origin: Kind, again = false): void {
    // A withdrawal is kept in the page only: it must not happen by itself after a reload.
    if (action.kind !== 'withdrawal') pendingAction.write(this.#place(origin), action)
    this.#origin = origin
    this.problems = []
    this.notice = ''
    this.sending = action
    this.#delivery.start(action, again)
  }

  #stop(): void {
    this.sending = null
    this.#delivery.stop()
    this.#fetching.stop()
  }

  #arrived(answer: ActionAnswer, action: CaseAction): void {
    const { say, reload } = this.#around
    const { kind } = action
    const origin = this.#origin
    this.sending = null
    pendingAction.forget(this.#place(origin))
    switch (answer.kind) {
      case 'done':
        this.#done(answer.complaint, action)
        break
      case 'conflict':
      case 'movedOn':
        // A first version of the words has arrived, or the question was answered elsewhere: what is here now is a
        // further message. A withdrawal or a yes is done, whatever was said beside it.
        if (kind === 'correction' || (kind === 'message' && answer.kind === 'conflict')) {
          this.#start({ ...action, kind: 'message', key: newKey() }, origin)
        } else {
          if (answer.kind === 'movedOn') this.#tell(say().notPossible)
          reload()
        }
        break
      case 'invalid':
        this.#refuse(answer.issues[0]?.path.includes('at') ? 'at' : origin, answer.issues[0]?.message ?? '')
        break
      case 'refused':
        this.#tell(say().refused)
    }
    if (!this.sending) this.#resume()
  }

  #done(complaint: TrackedComplaintPartsFragment, action: CaseAction): void {
    const { say, show, emit } = this.#around
    const { reference } = complaint
    this.#forgetDraft(action)
    switch (action.kind) {
      case 'message':
        this.#tell(say().messageArrived)
        emit(new RedressMessageSentEvent({ reference }))
        break
      case 'withdrawal':
        this.#tell(say().withdrawn)
        emit(new RedressWithdrawnEvent({ reference }))
        break
      case 'call':
        this.#tell(say().callPromised)
        break
      case 'escalation':
        this.#tell(say().escalated)
        break
      // Where the question was the card shows what was answered.
      case 'confirmation':
        this.#tell('', say().confirmed)
        break
      case 'correction':
        this.#tell('', say().corrected)
    }
    show(complaint, action.trackingCode)
  }

  /** The words are the store's now, unless others have been written since; the next ones get a key of their own. */
  #forgetDraft({ text }: CaseAction): void {
    const origin = this.#origin
    this.#keys[origin] = newKey()
    if ((keptDraft.read(this.#place(origin))?.words[0] ?? text) !== text) return
    keptDraft.forget(this.#place(origin))
    this.#write(origin, '')
  }

  #refuse(field: string, message: string): void {
    this.problems = [{ field, message }]
    this.#around.focus(`#${field}`)
    this.#host.requestUpdate()
  }

  #tell(notice: string, said = ''): void {
    this.notice = notice
    this.#said = said
    this.panel = 'none'
    if (this.#host.matches(':focus-within')) this.#around.focus(said ? '#understanding' : '#state')
    this.#host.requestUpdate()
  }
}
