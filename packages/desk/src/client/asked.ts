import type { TrustedDocument } from '@redress/schema/trusted-document'
import { type AnyVariables, type Client, type OperationContext, stringifyVariables } from '@urql/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type Fault, faultOf } from './connection.ts'

/** What a room wants to know at this moment. */
export interface Question<Data, Variables extends AnyVariables> {
  readonly client: Client
  readonly document: TrustedDocument<Data, Variables>
  readonly variables: Variables
  /** Types that a change of makes this out of date even where the answer holds none of them: an empty list. */
  readonly about?: readonly string[]
}

/**
 * Shows an element what it asks for: at once what is remembered, then what is so. The question is looked at with each
 * update of the element, and asked again when it changes, or when a mutation touched what the answer holds.
 */
export class Asked<Data, Variables extends AnyVariables> implements ReactiveController {
  data: Data | undefined
  fault: Fault | undefined
  /** An answer is on its way. */
  isWaiting = false
  readonly #host: ReactiveControllerHost
  readonly #question: () => Question<Data, Variables> | undefined
  #asked = ''
  #isParked = false
  #stop: (() => void) | undefined

  constructor(host: ReactiveControllerHost, question: () => Question<Data, Variables> | undefined) {
    this.#host = host
    this.#question = question
    host.addController(this)
  }

  hostUpdate(): void {
    const question = this.#question()
    const asked = question ? `${question.document.documentId} ${stringifyVariables(question.variables ?? {})}` : ''
    if (asked === this.#asked && !this.#isParked) return
    // Back in the page it shows what it showed, and asks again.
    if (asked !== this.#asked) this.data = undefined
    this.#asked = asked
    this.#isParked = false
    this.#ask(question)
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#stop = undefined
    this.#isParked = true
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  /** Asks again now. */
  again(): void {
    this.#ask(this.#question(), { requestPolicy: 'network-only' })
    this.#host.requestUpdate()
  }

  #ask(question: Question<Data, Variables> | undefined, context: Partial<OperationContext> = {}): void {
    this.#stop?.()
    this.fault = undefined
    this.isWaiting = question !== undefined
    if (!question) return
    const { client, document, variables, about } = question
    const { unsubscribe } = client
      .query<Data, Variables>(document, variables, { ...context, ...(about && { additionalTypenames: [...about] }) })
      .subscribe(({ data, error, stale }) => {
        // What is known stays on the screen while the network is away.
        if (data && !error) this.data = data
        this.fault = error ? faultOf(error) : undefined
        this.isWaiting = stale
        this.#host.requestUpdate()
      })
    this.#stop = unsubscribe
  }
}
