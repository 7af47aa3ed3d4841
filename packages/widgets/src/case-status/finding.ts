import { limits } from '@redress/schema/limits'
import { RequestTrackingLink, type StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Ask } from '../client/client.ts'
import { Latest } from '../client/latest.ts'
import { newKey } from '../delivery/key.ts'
import { field, type Problem } from '../templates/field.ts'
import { talkLine } from '../templates/talk.ts'
import { fromNow } from '../times/times.ts'
import { codeIn } from '../tracked-case/code-in.ts'
import type { Words } from '../words/words.ts'

/** What came of asking for a new link. `answer` is the store's own sentence, the same whether or not there is a case. */
interface LinkRequest {
  readonly isSending: boolean
  readonly answer: string
  readonly problems: readonly Problem[]
}

const noLinkRequest: LinkRequest = { isSending: false, answer: '', problems: [] }

interface Surroundings {
  readonly ask: Ask
  readonly say: () => Words
  readonly language: () => string
  /** Moves the focus after the next rendering. */
  readonly focus: (selector: string) => void
  readonly open: (code: string) => void
}

const noEntries = { code: '', reference: '', email: '' }

/** Finding a case without its link: a code that is pasted, or a new link by mail. */
export class Finding {
  /** What stands in the fields. */
  entries = noEntries
  codeProblems: readonly Problem[] = []
  request = noLinkRequest
  readonly #host: ReactiveControllerHost
  readonly #around: Surroundings
  readonly #requesting = new Latest()
  #key = newKey()

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host
    this.#around = around
    host.addController({ hostDisconnected: () => this.#requesting.abort() })
  }

  readonly enter = (entries: Partial<typeof noEntries>): void => {
    this.entries = { ...this.entries, ...entries }
    this.#host.requestUpdate()
  }

  readonly submitCode = (event: SubmitEvent): void => {
    event.preventDefault()
    const { say, focus, open } = this.#around
    const code = codeIn(this.entries.code)
    this.codeProblems = code ? [] : [{ field: 'code', message: say().codeMissing }]
    focus(code ? '#state' : '#code')
    this.#host.requestUpdate()
    if (!code) return
    this.entries = noEntries
    open(code)
  }

  readonly submitRequest = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (this.request.isSending) return
    const { ask, say, language, focus } = this.#around
    const reference = this.entries.reference.trim()
    const email = this.entries.email.trim()
    const problems: Problem[] = []
    if (!reference) problems.push({ field: 'reference', message: say().referenceMissing })
    if (!email.includes('@')) problems.push({ field: 'email', message: say().emailMissing })
    this.#become({ isSending: problems.length === 0, answer: '', problems })
    focus(problems[0] ? `#${problems[0].field}` : '')
    if (problems.length > 0) return
    const signal = this.#requesting.next()
    const telling = { say: say(), language: language() }
    const request = await requestLink(ask, { key: this.#key, reference, email }, telling, signal)
    if (signal.aborted) return
    this.#key = newKey()
    this.#become(request)
  }

  #become(request: LinkRequest): void {
    this.request = request
    this.#host.requestUpdate()
  }
}

interface FindingForm {
  readonly say: Words
  readonly storefront: StorefrontQuery['storefront'] | null
  /** A code was tried and opened nothing: wrong, unknown and revoked are told alike. */
  readonly isUnknown: boolean
  readonly finding: Finding
}

/** Without a code: paste the link, or have a new one mailed. */
export function findingForm({ say, storefront, isUnknown, finding }: FindingForm): TemplateResult {
  const { codeProblems, request, entries, enter, submitCode, submitRequest } = finding
  const { problems } = request
  return html`<div class="stack" part="finding">
    <header class="tight">
      <h2 tabindex="-1" id="state">${isUnknown ? say.caseUnknown : say.findTitle}</h2>
      <p class="muted">${isUnknown ? say.caseUnknownDetail : say.findDetail}</p>
    </header>
    <form novalidate class="inline" @submit=${submitCode}>
      ${field({
        id: 'code',
        label: say.codeLabel,
        problems: codeProblems,
        maxLength: 2000,
        value: entries.code,
        changed: (code) => enter({ code }),
      })}
      <button class="plain">${say.open}</button>
    </form>
    <form novalidate class="stack lost" @submit=${submitRequest}>
      <div class="tight">
        <h3>${say.lostLink}</h3>
        <p class="muted">${say.lostLinkDetail}</p>
      </div>
      <div class="two">
        ${field({
          id: 'reference',
          label: say.reference,
          problems,
          maxLength: limits.codeLength,
          value: entries.reference,
          changed: (reference) => enter({ reference }),
        })}
        ${field({
          id: 'email',
          label: say.email,
          problems,
          autocomplete: 'email',
          maxLength: limits.emailLength,
          value: entries.email,
          changed: (email) => enter({ email }),
        })}
      </div>
      <div class="tight">
        <button class="main" aria-busy=${request.isSending ? 'true' : 'false'}>${say.sendLink}</button>
        <div role="status">${request.answer ? html`<p class="notice">${request.answer}</p>` : nothing}</div>
      </div>
      ${problems
        .filter((problem) => problem.field === null)
        .map(({ message }) => html`<p class="error" role="alert">${message}</p>`)}
    </form>
    ${talkLine(say, storefront)}
  </div>`
}

interface Wanted {
  readonly key: string
  readonly reference: string
  readonly email: string
}

/** Asks the store to mail a link. The answer never tells whether there is such a case. */
async function requestLink(
  ask: Ask,
  input: Wanted,
  { say, language }: { say: Words; language: string },
  signal: AbortSignal,
): Promise<LinkRequest> {
  const failed = (message: string): LinkRequest => ({ ...noLinkRequest, problems: [{ field: null, message }] })
  const reply = await ask(RequestTrackingLink, { input }, signal)
  if (reply.kind !== 'data') return failed(say.laterPlease)
  const result = reply.data.requestTrackingLink
  switch (result.__typename) {
    case 'RequestTrackingLinkSuccess':
      return { ...noLinkRequest, answer: result.message }
    case 'ValidationError': {
      const problems = result.issues.map(({ path, message }) => ({ field: path.at(-1) ?? null, message }))
      return { ...noLinkRequest, problems }
    }
    case 'RateLimitError':
      return failed(say.tooMany(fromNow(language, new Date(Date.now() + result.retryAfterSeconds * 1000))))
    case 'IdempotencyConflictError':
    case 'TemporarilyUnavailableError':
      return failed(say.laterPlease)
  }
}
