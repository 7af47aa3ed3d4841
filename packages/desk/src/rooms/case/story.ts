/** What happened, the oldest first, as one reads a letter: words as cards, the rest as lines. */
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { clockTime, day, exactTime } from '../../times/times.ts'
import type { CaseGround, Entry, Photo } from './case-parts.ts'
import { photosOf } from './photos.ts'
import { eventLine, isSpoken, isTold, whoIn } from './story-lines.ts'

const dayOf = (at: string) => new Date(at).toDateString()

export function storyPart(
  ground: CaseGround,
  earlier: readonly Entry[],
  earlierPhotos: readonly Photo[],
  more: (() => void) | undefined,
): TemplateResult {
  const { complaint, words } = ground
  const photos = [...complaint.timeline.attachments, ...earlierPhotos]
  const entries = [...complaint.timeline.edges.map(({ node }) => node), ...earlier].toReversed().filter(isTold)
  return html`
    ${more ? html`<button type="button" class="plain" @click=${more}>${words.story.earlier}</button>` : nothing}
    <ol class="story" aria-label=${words.story.title}>
      ${repeat(
        entries,
        ({ id }) => id,
        (entry, index) => html`
          ${index === 0 || dayOf(entry.at) !== dayOf(entries[index - 1]?.at ?? '') ? dayLine(ground, entry) : nothing}
          ${isSpoken(entry) ? card(ground, entry, photos) : line(ground, entry, photos)}
        `,
      )}
    </ol>
  `
}

function dayLine({ desk, now }: CaseGround, { at }: Entry): TemplateResult {
  return html`<li class="day"><span>${day(desk.words.language, new Date(at), now)}</span></li>`
}

function time({ desk }: CaseGround, { at }: Entry): TemplateResult {
  const date = new Date(at)
  const { language } = desk.words
  return html`<time datetime=${at} title=${exactTime(language, date, desk.store.timeZone)}>${clockTime(language, date)}</time>`
}

function card(ground: CaseGround, entry: Entry, photos: readonly Photo[]): TemplateResult {
  const { words, complaint } = ground
  const { type, audience, actor, text } = entry
  const kind = audience === 'STAFF' ? 'note' : actor.kind === 'CUSTOMER' ? 'theirs' : 'ours'
  const what = words.story.cards[type]
  const lang = kind === 'theirs' ? complaint.locale : nothing
  return html`
    <li class="card ${kind}">
      <header>
        <strong>${whoIn(ground, entry)}</strong>
        ${what ? html`<span class="quiet">${what}</span>` : nothing}
        ${kind === 'note' ? html`<span class="tag">${words.story.staffOnly}</span>` : nothing}
        ${time(ground, entry)}
      </header>
      <p lang=${lang}>${text}</p>
      ${photosOf(ground, entry, photos)}
    </li>
  `
}

function line(ground: CaseGround, entry: Entry, photos: readonly Photo[]): TemplateResult {
  const isBad = entry.type === 'PROMISE_MISSED' || entry.type === 'ESCALATED' || entry.surveyMark?.isBad
  return html`
    <li class="line ${isBad ? 'bad' : ''}">
      ${time(ground, entry)}<span>${eventLine(ground, entry)}${entry.text ? html` <q>${entry.text}</q>` : nothing}
        ${photosOf(ground, entry, photos)}</span>
    </li>
  `
}
