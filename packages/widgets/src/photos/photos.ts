/** Photos, where a complaint is written and where a case is shown. */
import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { ReactiveControllerHost, TemplateResult } from 'lit'
import type { Ask } from '../client/client.ts'
import type { Speaking } from '../spoken/load.ts'
import { worded } from '../spoken/worded.ts'
import { InCase } from './in-case.ts'
import { InForm } from './in-form.ts'
import { adopt } from './photos.styles.ts'
import type { PhotoWords } from './words/en.ts'

/** What this needs of the element around it. Names as they are: it lies in a file of its own (see `build-steps/apart.ts`). */
export interface PhotoSurroundings {
  readonly element: ReactiveControllerHost &
    HTMLElement & {
      /** The store's own wording, of any of the words. */
      readonly words: object
    }
  readonly post: Ask
  /** Whose language is spoken, by now. */
  readonly spoken: Speaking
  /** The way by which the page reaches the store: its policy may allow no other. */
  readonly endpoint: string
  /** The Lit of the page. */
  readonly show: (template: TemplateResult, into: HTMLElement) => unknown
  /** The case that is shown; where a complaint is written there is none. */
  readonly shownCase?: ShownCase | undefined
  /** What is offered already, from whichever file came first. */
  offered?: InCase | InForm
  /** In which words. */
  words?: PhotoWords
}

export interface ShownCase {
  readonly complaint: () => TrackedComplaintPartsFragment | null
  readonly code: () => string
  readonly tell: (complaint: TrackedComplaintPartsFragment, trackingCode: string) => void
  /** What is written there: photos go with its next message. */
  readonly written: () => { attachmentIds: readonly string[] } | null
}

/** The words of another language go to what is offered already: the photos that somebody has chosen stay. */
export function offered(around: PhotoSurroundings, words: PhotoWords): void {
  const { element, shownCase } = around
  if (around.words === words) return
  around.words = words
  const say = worded(words, element.words)
  if (around.offered) around.offered.speak(say)
  else {
    adopt(element.shadowRoot)
    around.offered = shownCase ? new InCase(around, shownCase, say) : new InForm(around, say)
    element.addController(around.offered)
  }
  element.requestUpdate()
}
