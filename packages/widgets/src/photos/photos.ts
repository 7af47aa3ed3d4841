/** Photos, where a complaint is written and where a case is shown. */
import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { ReactiveControllerHost, TemplateResult } from 'lit'
import type { Ask } from '../client/client.ts'
import { worded } from '../spoken/worded.ts'
import { InCase } from './in-case.ts'
import { InForm } from './in-form.ts'
import { adopt } from './photos.styles.ts'
import type { PhotoWords } from './words/en.ts'

/** What this needs of the element around it. Names as they are: it lies in a file of its own (see `build-steps/apart.ts`). */
export interface PhotoSurroundings {
  readonly element: ReactiveControllerHost & HTMLElement
  readonly post: Ask
  readonly language: string
  /** The way by which the page reaches the store: its policy may allow no other. */
  readonly endpoint: string
  /** The store's own wording, of any of the words. */
  readonly own: object
  /** The Lit of the page. */
  readonly show: (template: TemplateResult, into: HTMLElement) => unknown
  /** The case that is shown; where a complaint is written there is none. */
  readonly shownCase?: ShownCase | undefined
}

export interface ShownCase {
  readonly complaint: () => TrackedComplaintPartsFragment | null
  readonly code: () => string
  readonly tell: (complaint: TrackedComplaintPartsFragment, trackingCode: string) => void
  /** What is written there: photos go with its next message. */
  readonly written: () => { attachmentIds: readonly string[] } | null
}

export function offered(around: PhotoSurroundings, words: PhotoWords): void {
  const { element, own, shownCase } = around
  adopt(element.shadowRoot)
  const say = worded(words, own)
  element.addController(shownCase ? new InCase(around, shownCase, say) : new InForm(around, say))
}
