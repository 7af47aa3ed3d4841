import { render } from 'lit'
import type { Ask, Line } from '../client/client.ts'
import type { PhotoSurroundings, ShownCase } from '../photos/photos.ts'
import { loadSpoken, type Speaking } from '../spoken/load.ts'

/**
 * From now on photos can be sent, and those of a case are shown, in the language that is spoken. What cannot be fetched now
 * is asked for with the next rendering; until then words go as they would.
 */
export async function offerPhotos(
  element: PhotoSurroundings['element'] & { readonly line: Line },
  spoken: Speaking,
  post: Ask,
  shownCase?: ShownCase,
) {
  const around: PhotoSurroundings = { element, post, spoken, endpoint: element.line.endpoint, show: render, shownCase }
  const hostUpdated = async () => (await loadSpoken('photos', spoken))?.photos(around)
  await hostUpdated()
  element.addController({ hostUpdated })
}
