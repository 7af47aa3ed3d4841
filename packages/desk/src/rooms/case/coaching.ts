/** The signs of bad service in what is being written: what, and how to mend it. Advice, never a lock. */
import { CheckReply, type CheckReplyQuery } from '@redress/schema/operations'
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { CaseGround } from './case-parts.ts'

type Check = CheckReplyQuery['checkReply']
type Finding = Check['findings'][number]

/** Somebody who pauses for this long looks up. */
const pauseMs = 700

/** Looks through the words whenever whoever writes pauses; the answer to older words never wins. */
export class Coaching implements ReactiveController {
  check: Check | undefined
  /** The words that it is about. */
  text = ''
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = ''

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  look({ desk, complaint }: CaseGround, text: string): void {
    const asked = `${complaint.id} ${text}`
    if (asked === this.#asked) return
    this.#asked = asked
    clearTimeout(this.#timer)
    if (text.trim() === '') {
      this.check = undefined
      return
    }
    this.#timer = setTimeout(async () => {
      const reply = await desk.ask(CheckReply, { complaintId: complaint.id, text })
      // Nobody writes worse because the network is away.
      if (asked !== this.#asked || reply.kind === 'FAULT') return
      this.check = reply.data.checkReply
      this.text = text
      this.#host.requestUpdate()
    }, pauseMs)
  }
}

/** What a good letter has, said when it is there. */
const good = ['NO_GREETING', 'NO_APOLOGY', 'NO_NEXT_STEP', 'NO_THANKS'] as const

interface Mending {
  /** Goes to the words that are meant. */
  readonly show: (finding: Finding) => void
  /** Puts words that would do where they belong. */
  readonly insert: (finding: Finding, example: string) => void
}

export function coachingPart(
  { words }: CaseGround,
  { check, text }: Pick<Coaching, 'check' | 'text'>,
  { show, insert }: Mending,
): TemplateResult {
  const { coaching } = words
  const found = new Set(check?.findings.map(({ sign }) => sign))
  const well = check?.language ? good.filter((sign) => !found.has(sign)) : []
  const count = check?.findings.length ?? 0
  return html`
    <section class="coaching" aria-label=${coaching.title}>
      <p class="unseen" role="status">${check ? coaching.summary(count) : nothing}</p>
      ${well.length > 0 ? html`<ul class="well">${well.map((sign) => html`<li>${coaching.well[sign]}</li>`)}</ul>` : nothing}
      <ul class="findings">
        ${check?.findings.map(
          (finding) => html`
            <li class=${finding.severity}>
              ${
                finding.end > finding.start
                  ? html`<button type="button" class="quoted" @click=${() => show(finding)}>“${text.slice(finding.start, finding.end)}”</button>`
                  : nothing
              }
              <span>${finding.problem} ${finding.mend}</span>
              ${
                finding.example
                  ? html`<button type="button" class="insert" @click=${() => insert(finding, finding.example ?? '')}>
                    ${coaching.insert} “${finding.example}”
                  </button>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    </section>
  `
}

/** Words that would do, put where they belong, with room around them. */
export function withInserted(text: string, start: number, example: string): string {
  const before = text.slice(0, start)
  const after = text.slice(start)
  const gapBefore = before && !/\s$/.test(before) ? ' ' : ''
  const gapAfter = after && !/^\s/.test(after) ? ' ' : ''
  return before + gapBefore + example + gapAfter + after
}
