/** Fields for a time: on this device's clock, with the store's beside it where that is another. */
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { clockTime, day, exactTime } from '../../times/times.ts'
import type { CaseGround } from './case-parts.ts'

/** As a field for date and time has it. */
export function fieldTime(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** Nothing for what is no time yet. */
export function timeIn(field: string | undefined): Date | undefined {
  const at = new Date(field ?? '')
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** Times that people name often: in two hours, this afternoon, tomorrow morning, the day after. */
function often(now: Date): Date[] {
  const at = (days: number, hours: number) => {
    const date = new Date(now)
    date.setDate(date.getDate() + days)
    date.setHours(hours, 0, 0, 0)
    return date
  }
  const soon = new Date(Math.ceil((now.getTime() + 2 * 3_600_000) / 1_800_000) * 1_800_000)
  const times = [soon, at(0, 17), at(1, 10), at(1, 16), at(2, 12), at(3, 12)]
  const isWeekday = (date: Date) => date.getDay() % 6 !== 0
  const isAtWork = (date: Date) => isWeekday(date) && date.getHours() >= 8 && date.getHours() <= 18
  return times.filter((date) => date.getTime() > now.getTime() + 1_800_000 && isAtWork(date)).slice(0, 4)
}

interface WhenField {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly isOptional?: boolean
  readonly change: (value: string) => void
}

export function whenField({ desk, now, words }: CaseGround, field: WhenField): TemplateResult {
  const { id, label, value, isOptional, change } = field
  const { language } = desk.words
  const at = timeIn(value)
  return html`
    <div class="field">
      <label for=${id}>${label}${isOptional ? html` <span class="optional">${words.optional}</span>` : nothing}</label>
      <div class="when">
        <input
          id=${id} type="datetime-local" .value=${live(value)} min=${fieldTime(now)} ?required=${!isOptional}
          @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && change(event.target.value)}
        />
        ${often(now).map(
          (time) => html`
            <button type="button" class="chip" @click=${() => change(fieldTime(time))}>
              ${day(language, time, now)} ${clockTime(language, time)}
            </button>
          `,
        )}
      </div>
      ${at ? html`<p class="hint">${exactTime(language, at, desk.store.timeZone)}</p>` : nothing}
    </div>
  `
}
