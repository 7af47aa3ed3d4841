import { html, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { TimesWords } from '../words/english/times.ts'
import { type Frame, shownEnd, typedEnd } from './calendar-draft.ts'

interface FramesOf {
  readonly words: TimesWords['calendar']
  /** "Monday", "24 December". */
  readonly day: string
  readonly frames: readonly Frame[]
  /** What is added next. */
  readonly likely: () => readonly Frame[]
  readonly change: (frames: readonly Frame[]) => void
}

/** The stretches of a day, each with its beginning and its end. */
export function framesOf({ words, day, frames, likely, change }: FramesOf): TemplateResult {
  const put = (index: number, frame: Frame) => change(frames.with(index, frame))
  return html`
    <div class="frames">
      ${
        frames.length === 0
          ? html`<span class="quiet">${words.closed}</span>`
          : repeat(
              frames,
              (_, index) => index,
              (frame, index) => html`
                <span class="frame">
                  <input type="time" aria-label=${words.from(day)} .value=${frame.from} @change=${(event: Event) => put(index, { ...frame, from: timeIn(event) })} />
                  <span aria-hidden="true">–</span>
                  <input type="time" aria-label=${words.to(day)} .value=${shownEnd(frame.to)} @change=${(event: Event) => put(index, { ...frame, to: typedEnd(timeIn(event)) })} />
                  <button type="button" class="plain" aria-label=${words.removeHours(day, frame.from)} @click=${() => change(frames.toSpliced(index, 1))}>×</button>
                </span>
              `,
            )
      }
      <button type="button" class="plain" aria-label=${words.addHoursOn(day)} @click=${() => change(likely())}>${words.addHours}</button>
    </div>
  `
}

const timeIn = ({ target }: Event): string => (target instanceof HTMLInputElement ? target.value : '')
