import { type ReactiveControllerHost, render } from 'lit'
import type { Ask, Line } from '../client/client.ts'
import type { StorefrontController } from '../redress-element/storefront.ts'
import { loadSpoken, type Speaking } from '../spoken/load.ts'
import { offerPhotos } from './offer-photos.ts'

/** Around what somebody writes. */
export type Writing = ReactiveControllerHost &
  HTMLElement & { readonly words: object; readonly line: Line; readonly storefront?: StorefrontController }

/**
 * From now on photos are offered under what somebody writes, and answers where the store wants them, in the language that is
 * spoken. What cannot be fetched now is asked for with the next rendering.
 */
export function offerAnswers(element: Writing, spoken: Speaking, post: Ask): void {
  void offerPhotos(element, spoken, post)
  const around = { element, post, show: render }
  const hostUpdated = async () => {
    if (element.storefront?.value?.suggestsAnswers !== false) (await loadSpoken('answers', spoken))?.suggestions(around)
  }
  element.addController({ hostUpdated })
}
