import { type ReactiveControllerHost, render } from 'lit'
import type { Ask, Line } from '../client/client.ts'
import type { StorefrontController } from '../redress-element/storefront.ts'
import { loadSpoken, type Speaking } from '../spoken/load.ts'
import { offerPhotos } from './offer-photos.ts'

/** Around what somebody writes. */
export type Writing = ReactiveControllerHost &
  HTMLElement & { readonly words: object; readonly line: Line; readonly storefront?: StorefrontController }

/**
 * From now on photos are offered under what somebody writes, and answers where the store wants them. What cannot be fetched
 * is not.
 */
export async function offerAnswers(element: Writing, spoken: Speaking, post: Ask): Promise<void> {
  void offerPhotos(element, spoken, post)
  if (element.storefront?.value?.suggestsAnswers === false) return
  ;(await loadSpoken('answers', spoken))?.suggestions({ element, post, own: element.words, show: render })
}
