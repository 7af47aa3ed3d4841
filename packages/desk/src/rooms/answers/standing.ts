import type { StoreAnswerPartsFragment } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../../desk/desk.ts'
import { whenOf } from './answers.ts'
import type { AnswersRoomWords } from './words/words.ts'

interface Standing {
  readonly said: AnswersRoomWords
  readonly desk: Desk
  /** How it stands. None: it is new. */
  readonly known: StoreAnswerPartsFragment | undefined
  /** The case that it was drafted from, or is. */
  readonly from: string | null | undefined
}

/** Who sees it, when it is looked at again, whether it helps, and which case it came from. */
export function standing({ said, desk, known, from }: Standing): TemplateResult {
  return html`<div class="state">
    ${
      known
        ? html`<span>${said.states[known.state]}</span>
            <span class=${known.isStale && known.state === 'PUBLISHED' ? 'late' : ''}>${whenOf(said, known, desk.words.language)}</span>
            ${known.state === 'PUBLISHED' ? html`<span>${said.helped(known.helped, known.notHelped)}</span>` : nothing}`
        : nothing
    }
    ${
      from
        ? html`<span>${said.fromCase}: <a href=${desk.hrefOf({ room: 'case', parameters: { id: from } })}>${said.toCase}</a></span>`
        : nothing
    }
    ${from && !known ? html`<span>${said.fromCaseHint}</span>` : nothing}
  </div>`
}
