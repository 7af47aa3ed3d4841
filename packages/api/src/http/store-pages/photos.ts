/** Photos that come with a form: kept one by one, and one that cannot be kept never holds the words up (mission A5). */
import { createReadStream } from 'node:fs'
import { photoLimits } from '@redress/schema/limits'
import type { TimelinePageFragment } from '@redress/schema/operations'
import { html } from 'hono/html'
import { isTemporary } from '../../db/failures.ts'
import { ExpectedError, ValidationError } from '../../errors.ts'
import { RefusedFile } from '../../features/attachments/photo.ts'
import { keepFile } from '../../features/attachments/service/keep-file.ts'
import { TooManyFilesError } from '../../features/attachments/turns.ts'
import { saidOf } from '../../features/attachments/words.ts'
import { hashOf } from '../../secret.ts'
import { addressOf } from '../caller.ts'
import type { Markup } from '../plain-page.ts'
import { hidden } from './fields.ts'
import type { SentFile } from './form-with-files.ts'
import type { PageRequest } from './page-request.ts'

export interface KeptPhotos {
  /** What goes into `attachmentIds`. */
  ids: string[]
  /** Of each that could not be kept: its name, and why. */
  refused: string[]
}

/** @param key of the form: the same form sent twice brings the same photos */
export async function keptPhotos(
  request: PageRequest,
  key: string,
  { before, files }: { before: string[]; files: readonly SentFile[] },
): Promise<KeptPhotos> {
  const kept: KeptPhotos = { ids: before.slice(0, photoLimits.photos), refused: [] }
  for (const [index, file] of files.entries()) {
    // Telephones call every photo alike, so one may have the name and the size of another.
    const isLike = ({ name, bytes }: SentFile) => name === file.name && bytes === file.bytes
    const photo = await keptPhoto(
      request,
      [key, file.name, file.bytes, files.slice(0, index).filter(isLike).length],
      file,
    )
    if ('id' in photo && kept.ids.includes(photo.id)) continue
    const isRoom = kept.ids.length < photoLimits.photos
    if ('id' in photo && isRoom) kept.ids.push(photo.id)
    else kept.refused.push(`${file.name}: ${'id' in photo ? saidOf('TOO_MANY', request.words) : photo.why}`)
  }
  return kept
}

/** What a browser says of a file whose kind it does not know, such as a HEIC on most desktops: its bytes say. */
const unknownKind = 'application/octet-stream'

/** @param which photo of which form it is */
async function keptPhoto(
  { door, http, store, words }: PageRequest,
  which: readonly (string | number)[],
  { name, mediaType, bytes, kept }: SentFile,
): Promise<{ id: string } | { why: string }> {
  const { platform, attempts, trustedProxies } = door
  if ('refused' in kept) return { why: saidOf(kept.refused, words) }
  try {
    const address = addressOf(http.env.incoming, trustedProxies)
    await attempts.count('stageUpload', { storeId: store.id, address }, words)
    const sender = { actor: { kind: 'STOREFRONT', storeId: store.id } as const, words, address }
    const kind = mediaType === unknownKind ? null : mediaType
    const input = { key: hashOf(JSON.stringify(which)), name: name.slice(0, 200), mediaType: kind, bytes }
    return { id: await keepFile(platform, sender, input, () => createReadStream(kept.path)) }
  } catch (error) {
    if (error instanceof RefusedFile) return { why: saidOf(error.refusal, words) }
    if (error instanceof ValidationError) return { why: error.issues[0]?.message ?? error.message }
    if (error instanceof ExpectedError) return { why: error.message }
    if (!(error instanceof TooManyFilesError || isTemporary(error)))
      platform.log.error({ err: error }, 'A photo of a form could not be kept.')
    return { why: saidOf('BUSY', words) }
  }
}

const mebibytes = photoLimits.bytes / 1_048_576

/** Where photos are chosen, with what may be; those that have come already are kept and told of. */
export function photoField({ words, say }: PageRequest, attachmentIds: readonly string[]): Markup {
  const { photos, photosHint, photosKept } = words.storePages
  const kept = attachmentIds.map((id) => hidden('attachmentId', id))
  return html`<div class="tight"><label for="photos">${photos} <span class="optional">${say.optional}</span></label>
${kept}${kept.length > 0 ? html`<p class="box">${photosKept(kept.length)}</p>` : ''}
<input id="photos" name="photos" type="file" accept="image/*,.heic,.heif,.pdf" multiple aria-describedby="photos-hint">
<p class="muted" id="photos-hint">${photosHint(photoLimits.photos, mebibytes)}</p></div>`
}

/** The photos that came with an entry of the story. By their path alone: the policy of the page allows no pictures from elsewhere. */
export function photosOfEntry(
  { words }: PageRequest,
  { attachments }: Pick<TimelinePageFragment, 'attachments'>,
  entryId: string,
): Markup | string {
  const own = attachments.filter((photo) => photo.entryId === entryId)
  if (own.length === 0) return ''
  const path = (url: string) => {
    const { pathname, search } = new URL(url)
    return pathname + search
  }
  return html`<div class="photos">${own.map(
    ({ name, url, previewUrl, width, height }) =>
      html`<a href="${path(url)}"><img src="${path(previewUrl)}" alt="${words.storePages.photoInFull(name)}" width="${width}" height="${height}" loading="lazy"></a>`,
  )}</div>`
}
