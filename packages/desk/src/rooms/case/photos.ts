/** The photos that came with an entry of the story. */
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { CaseGround, Entry, Photo } from './case-parts.ts'

export function photosOf(
  { words, desk }: CaseGround,
  entry: Entry,
  photos: readonly Photo[],
): TemplateResult | typeof nothing {
  const own = photos.filter(({ entryId }) => entryId === entry.id)
  if (own.length === 0) return nothing
  // Most cases have none.
  void import('./photo.ts')
  return html`
    <div class="photos">
      ${repeat(
        own,
        ({ id }) => id,
        (photo, index) => html`
          <desk-case-photo
            .photo=${photo}
            label=${words.story.photo(index + 1, own.length, photo.name)}
            save=${words.story.savePhoto}
            endpoint=${desk.endpoint}
          ></desk-case-photo>
        `,
      )}
    </div>
  `
}
