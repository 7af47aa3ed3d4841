import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import { anyMutationErrors, mutate } from '../../../graph/errors.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { signedPath, uploadIdOf } from '../rules.ts'
import { type StagedUpload, stageUpload } from '../service/stage-upload.ts'

const StageUploadInput = builder.inputType('StageUploadInput', {
  description: 'A photo or a PDF that is about to be sent.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    name: t.string({ required: true, description: 'What the file is called, up to 200 characters.' }),
    mediaType: t.string({
      required: false,
      description:
        'What it is, as far as the browser knows, such as `image/heic`. What it really is, its bytes say. JPEG, PNG, WebP, GIF, HEIC, AVIF and PDF of up to ten pages are taken.',
    }),
    bytes: t.int({ required: true, description: 'Its size: at most `storefront.limits.attachmentBytes`.' }),
  }),
})

const StageUploadSuccess = builder.objectRef<StagedUpload>('StageUploadSuccess').implement({
  description: 'There is a place for the photo: it can be sent now.',
  fields: (t) => ({
    attachmentId: t.id({
      description:
        'What to name in `attachmentIds`, once the photo has been sent. A secret until then: whoever has it can attach the photo. Good for two days.',
      resolve: (staged, _, { platform }) => uploadIdOf(platform.secret, staged),
    }),
    url: t.string({
      description:
        'Where to send it: `PUT` with the bytes as the body. Answers 200, or a status of 400 and above with `{ "code", "message" }`. Once a photo came through, the link is spent; a transfer that broke off can be begun again.',
      resolve: (staged, _, { platform, publicUrl }) =>
        publicUrl.replace(/\/$/, '') + signedPath(platform.secret, staged, { to: 'upload', endsAt: staged.endsAt }),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it can be sent: an hour from now.',
      resolve: ({ endsAt }) => endsAt,
    }),
  }),
})

builder.mutationField('stageUpload', (t) =>
  t.field({
    type: StageUploadSuccess,
    description:
      'Makes a place for one photo, to be sent there by `PUT` and then named in `attachmentIds` (mission A5). From a store page with a publishable key, by the staff, or from a system with the scope `complaints:write`.',
    args: { input: t.arg({ type: StageUploadInput, required: true, description: 'The photo.' }) },
    errors: {
      types: anyMutationErrors,
      union: { name: 'StageUploadResult', description: 'What came of asking for a place for a photo.' },
    },
    resolve: (_root, { input }, context) =>
      mutate(context, async () => {
        const repeat = { operation: 'stageUpload', key: input.key }
        if (context.actor.kind === 'STOREFRONT') await countAttempt(context, 'stageUpload', { repeat })
        return stageUpload(context.platform, context, input)
      }),
  }),
)
