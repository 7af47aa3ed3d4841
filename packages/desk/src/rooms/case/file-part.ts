/** What the customer lived through with the store before. */
import { html, nothing, type TemplateResult } from 'lit'
import { moneyText } from '../../money/money.ts'
import { day } from '../../times/times.ts'
import type { CaseGround } from './case-parts.ts'
import { titleOf } from './title.ts'

const shown = 5

/** Their other complaints, what they were given, and what colleagues noted on those. */
export function filePart({ complaint, file, words, desk, now }: CaseGround): TemplateResult | typeof nothing {
  if (!file) return nothing
  const others = file.complaints.filter(({ id }) => id !== complaint.id)
  const notes = file.notes.filter((note) => note.complaint.id !== complaint.id)
  const { language, queue } = desk.words
  const href = (id: string) => desk.hrefOf({ room: 'case', parameters: { id } })
  if (others.length === 0 && file.given.length === 0) return nothing
  return html`
    <section aria-labelledby="file-title">
      <h2 id="file-title">${words.file.title}</h2>
      <ul class="before">
        ${others.slice(0, shown).map(
          (other) => html`
            <li>
              <a href=${href(other.id)}>${titleOf(other)}</a>
              <span class="small quiet">${day(language, new Date(other.receivedAt), now)} · ${queue.statuses[other.status]}</span>
            </li>
          `,
        )}
      </ul>
      ${others.length > shown ? html`<p class="small quiet">${words.file.more(others.length - shown)}</p>` : nothing}
      ${file.given.length > 0 ? html`<dl class="facts"><dt>${words.file.given}</dt><dd>${file.given.map((money) => moneyText(language, money)).join(', ')}</dd></dl>` : nothing}
      ${notes.map(
        ({ entry, complaint: { id, reference } }) => html`
          <blockquote class="colleague">${entry.text}<small><a href=${href(id)}>${reference}</a> · ${entry.actor.displayName} · ${day(language, new Date(entry.at), now)}</small></blockquote>
        `,
      )}
    </section>
  `
}
