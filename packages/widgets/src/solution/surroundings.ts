import type { TrackedComplaintPartsFragment } from '@redress/schema/operations'
import type { ReactiveControllerHost } from 'lit'
import type { Ask } from '../client/client.ts'
import type { Words } from '../words/words.ts'

/** What this needs of the element around it. Names as they are: it lies in a file of its own (see `build-steps/apart.ts`). */
export interface SolutionSurroundings {
  readonly element: ReactiveControllerHost & HTMLElement
  readonly post: Ask
  readonly show: (complaint: TrackedComplaintPartsFragment, trackingCode: string) => void
  readonly reload: () => void
  /** Opens the way to write that the case has anyway. */
  readonly talk: () => void
}

/** How the case is told now. */
export interface SolutionView {
  readonly complaint: TrackedComplaintPartsFragment
  readonly code: string
  readonly store: string
  readonly words: Words
  /** The store's own wording, of any of the words. */
  readonly own: object
  readonly language: string
  readonly timeZone: string | undefined
}
