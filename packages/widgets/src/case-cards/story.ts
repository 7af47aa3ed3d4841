import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Telling } from '../templates/when.ts'
import { clockTime, day } from '../times/times.ts'

type Timeline = TrackedComplaintPartsFragment['timeline']
type Entry = Timeline['edges'][number]['node']

/** What happened, the newest first, with people's names. */
export function story(telling: Telling, timeline: Timeline, showEarlier: () => void): TemplateResult {
  const { say } = telling
  return html`<section class="stack" part="story">
    <h3>${say.story}</h3>
    <ol class="story">
      ${timeline.edges.map(({ node }) => entry(telling, node))}
    </ol>
    ${
      timeline.pageInfo.hasNextPage
        ? html`<div><button type="button" class="link" @click=${showEarlier}>${say.earlier}</button></div>`
        : nothing
    }
  </section>`
}

function entry({ language }: Telling, { at, summary, text }: Entry): TemplateResult {
  const date = new Date(at)
  return html`<li>
    <time datetime=${at}><span class="capital">${day(language, date)}</span> ${clockTime(language, date)}</time>
    <div class="tight">
      <p class=${text ? 'label' : ''}>${summary}</p>
      ${text ? html`<blockquote class="words" dir="auto">${text}</blockquote>` : nothing}
    </div>
  </li>`
}
