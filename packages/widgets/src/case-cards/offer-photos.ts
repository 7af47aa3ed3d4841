import { type ReactiveControllerHost, render } from 'lit'
import type { Ask, Line } from '../client/client.ts'
import type { ShownCase } from '../photos/photos.ts'
import { loadSpoken, type Speaking } from '../spoken/load.ts'

/** From now on photos can be sent, and those of a case are shown. When this cannot be fetched, words go as they would. */
export async function offerPhotos(
  element: ReactiveControllerHost & HTMLElement & { readonly words: object; readonly line: Line },
  spoken: Speaking,
  post: Ask,
  shownCase?: ShownCase,
) {
  ;(await loadSpoken('photos', spoken))?.photos({
    element,
    post,
    language: spoken.language,
    own: element.words,
    show: render,
    shownCase,
    endpoint: element.line.endpoint,
  })
  element.requestUpdate()
}
