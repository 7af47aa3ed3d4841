import type { StoreAnswerPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import type { Act } from './acting.ts'
import type { AnswersRoomWords } from './words/words.ts'

interface ActsPart {
  readonly said: AnswersRoomWords
  readonly viewer: Desk['viewer']
  /** How it stands. None: it is new. */
  readonly known: StoreAnswerPartsFragment | undefined
  readonly isDirty: boolean
  readonly isBusy: boolean
  readonly act: (act: Act) => void
}

/** What can be done with an answer; the front line writes, and others decide what everybody reads. */
export function actsPart({ said, viewer, known, isDirty, isBusy, act }: ActsPart): TemplateResult {
  const stands = known?.state
  const isShown = stands === 'PUBLISHED'
  const mayPublish = viewer.role !== 'FRONT_LINE'
  const button = (which: Act, label: string) =>
    html`<button type="button" aria-disabled=${isBusy || isDirty} title=${isDirty ? said.unsaved : nothing} @click=${() => act(which)}>${label}</button>`
  return html`<div class="acts">
    ${
      mayPublish || !isShown
        ? html`<button class="main" type="submit" aria-disabled=${isBusy}>${isBusy ? `${said.busy} …` : isShown ? said.saveShown : said.save}</button>`
        : nothing
    }
    ${mayPublish && stands === 'DRAFT' ? button('PUBLISH', said.publish) : nothing}
    ${mayPublish && stands === 'RETIRED' ? button('PUBLISH', said.republish) : nothing}
    ${
      isShown && (mayPublish || known?.owner?.id === viewer.id)
        ? html`<button type="button" aria-disabled=${isBusy} @click=${() => act('REVIEW')}>${said.stillRight}</button>`
        : nothing
    }
    ${mayPublish && isShown ? button('RETIRE', said.retire) : nothing}
    ${mayPublish || !stands ? nothing : html`<p class="quiet">${isShown ? said.publishersChange : said.publishersPublish}</p>`}
  </div>`
}
