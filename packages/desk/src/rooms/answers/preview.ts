import { type AnswerBlockPartsFragment, AnswerPreview } from '@redress/schema/operations'
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Connection } from '../../client/connection.ts'
import { blocks } from './blocks.ts'
import { type AnswerDraft, piecesOf, type WrittenText } from './draft.ts'
import type { AnswersRoomWords } from './words/words.ts'

/** So long nothing is typed before it is read. */
const pauseMs = 400

/** How what is written will look: read by the API, which alone knows what of it is Markdown; each piece is asked for once. */
export class Preview implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #read = new Map<string, readonly AnswerBlockPartsFragment[]>()
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause)
  }

  /** What is new is asked for once the fingers rest; until then what stood there before stays. */
  look(connection: Connection, draft: AnswerDraft, text: WrittenText): void {
    clearTimeout(this.#pause)
    const unread = piecesOf(draft, text).filter((piece) => !this.#read.has(piece))
    if (unread.length === 0) return
    this.#pause = setTimeout(async () => {
      const replies = await Promise.all(unread.map((piece) => connection.ask(AnswerPreview, { text: piece })))
      for (const [index, reply] of replies.entries())
        if (reply.kind === 'DATA') this.#read.set(unread[index] ?? '', reply.data.answerPreview)
      this.#host.requestUpdate()
    }, pauseMs)
  }

  render(said: AnswersRoomWords, { kind }: AnswerDraft, { title, text, steps, locale }: WrittenText): TemplateResult {
    const of = (piece: string) => blocks(this.#read.get(piece) ?? [])
    const side = (who: string, piece: string) =>
      piece.trim() ? html`<div><span class="who">${who}</span>${of(piece)}</div>` : nothing
    return html`
      <section class="preview" aria-label=${said.preview}>
        <h2>${said.preview}</h2>
        ${
          title || text
            ? html`<div class="shown" lang=${locale}>
                <h3>${title}</h3>
                ${of(text)}
                ${
                  kind === 'GUIDE'
                    ? html`<ol class="guide">${steps.map(({ you, we }) => html`<li>${side(said.youShown, you)}${side(said.weShown, we)}</li>`)}</ol>`
                    : nothing
                }
              </div>`
            : html`<p class="quiet">${said.nothingYet}</p>`
        }
      </section>
    `
  }
}
