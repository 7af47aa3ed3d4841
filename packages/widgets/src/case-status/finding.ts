import { limits } from '@redress/schema/limits'
import { RequestTrackingLink, type StorefrontQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Ask } from '../client/client.ts'
import { field, type Problem } from '../templates/field.ts'
import { talkLine } from '../templates/talk.ts'
import { fromNow } from '../times/times.ts'
import type { Words } from '../words/words.ts'

/** What came of asking for a new link. `answer` is the store's own sentence, the same whether or not there is a case. */
export interface LinkRequest {
  readonly isSending: boolean
  readonly answer: string
  readonly problems: readonly Problem[]
}

export const noLinkRequest: LinkRequest = { isSending: false, answer: '', problems: [] }

/** What stands in the fields. */
export interface FindingEntries {
  readonly code: string
  readonly reference: string
  readonly email: string
}

interface Finding {
  readonly say: Words
  readonly storefront: StorefrontQuery['storefront'] | null
  /** A code was tried and opened nothing: wrong, unknown and revoked are told alike. */
  readonly isUnknown: boolean
  readonly codeProblems: readonly Problem[]
  readonly request: LinkRequest
  readonly typed: FindingEntries
  type(entries: Partial<FindingEntries>): void
  openCode(event: SubmitEvent): void
  requestLink(event: SubmitEvent): void
}

/** Without a code: paste the link, or have a new one mailed. */
export function findingForm(finding: Finding): TemplateResult {
  const { say, storefront, isUnknown, codeProblems, request, typed, type, openCode, requestLink } = finding
  const { problems } = request
  return html`<div class="stack" part="finding">
    <header class="tight">
      <h2 tabindex="-1" id="state">${isUnknown ? say.caseUnknown : say.findTitle}</h2>
      <p class="muted">${isUnknown ? say.caseUnknownDetail : say.findDetail}</p>
    </header>
    <form novalidate class="inline" @submit=${openCode}>
      ${field({
        id: 'code',
        label: say.codeLabel,
        problems: codeProblems,
        maxLength: 2000,
        value: typed.code,
        changed: (code) => type({ code }),
      })}
      <button class="plain">${say.open}</button>
    </form>
    <form novalidate class="stack lost" @submit=${requestLink}>
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
          value: typed.reference,
          changed: (reference) => type({ reference }),
        })}
        ${field({
          id: 'email',
          label: say.email,
          problems,
          autocomplete: 'email',
          maxLength: limits.emailLength,
          value: typed.email,
          changed: (email) => type({ email }),
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
export async function requestLink(
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
