import { builder } from '../../../graph/builder.ts'
import { fileLinkEnd, signedPath } from '../rules.ts'
import type { Attachment } from '../store.ts'

/** A photo, with the entry of the timeline that it came with, as that is named there. */
export interface ShownAttachment extends Attachment {
  entry: string
}

export const AttachmentType = builder.objectRef<ShownAttachment>('Attachment').implement({
  description:
    'A photo that came with a complaint or a message: made anew of what was sent, the right way up, without the place, the time and the camera that the old file told of. Of a PDF its pages, drawn one below the other.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque, unique over all types.',
      resolve: ({ id }) => ({ type: 'Attachment', id }),
    }),
    entryId: t.globalID({
      description: 'The entry of the timeline that it came with.',
      resolve: ({ entry }) => ({ type: 'TimelineEntry', id: entry }),
    }),
    name: t.exposeString('name', { description: 'What it is called, with the ending of what it is.' }),
    mediaType: t.string({
      description: '`image/jpeg` or `image/png`.',
      resolve: ({ mediaType }) => mediaType ?? '',
    }),
    bytes: t.int({ description: 'Its size.', resolve: ({ bytes }) => bytes ?? 0 }),
    width: t.int({ description: 'In pixels, at most 2,560.', resolve: ({ width }) => width ?? 0 }),
    height: t.int({
      description: 'In pixels, at most 2,560; of a PDF all pages together.',
      resolve: ({ height }) => height ?? 0,
    }),
    url: t.string({
      description:
        'Where it is, for one to two hours: whoever has the link can load it, from any page. Served to be saved; an `<img>` shows it. Ask again for a new link.',
      resolve: (attachment, _, { platform, publicUrl }) => {
        const endsAt = fileLinkEnd(platform.now())
        return publicUrl.replace(/\/$/, '') + signedPath(platform.secret, attachment, { to: 'full', endsAt })
      },
    }),
    previewUrl: t.string({
      description: 'The same in small, at most 480 pixels wide and high, as a JPEG; of a PDF the first page.',
      resolve: (attachment, _, { platform, publicUrl }) => {
        const endsAt = fileLinkEnd(platform.now())
        return publicUrl.replace(/\/$/, '') + signedPath(platform.secret, attachment, { to: 'preview', endsAt })
      },
    }),
  }),
})
