import type { Platform } from '../../../platform.ts'
import { RefusedFile } from '../photo.ts'
import { uploadIdOf } from '../rules.ts'
import { attachmentsByIds } from '../store.ts'
import { receiveUpload } from './receive-upload.ts'
import { type Sender, type StageUploadInput, stageUpload } from './stage-upload.ts'

/**
 * Takes in a file that is at hand on the server, such as a part of a posted form: stages and receives it in one go. The
 * same key again gives the same id without reading the file again, so a form that is posted twice attaches the same photos.
 * @returns what goes into `attachmentIds`
 * @throws ValidationError, IdempotencyConflictError, RefusedFile, TooManyFilesError; `saidOf` has the words for a `RefusedFile`
 */
export async function keepFile(
  platform: Platform,
  sender: Sender,
  input: StageUploadInput,
  source: () => AsyncIterable<Uint8Array>,
): Promise<string> {
  const staged = await stageUpload(platform, sender, input)
  const [row] = await attachmentsByIds(platform.database, platform.database.read, staged.storeId, [staged.id])
  // Of two who bring it at the same moment one is first; the other finds it there, as whoever comes later does.
  if (!row?.receivedAt)
    await receiveUpload(platform, staged, source()).catch((error: unknown) => {
      if (!(error instanceof RefusedFile && error.refusal === 'LINK_USED')) throw error
    })
  return uploadIdOf(platform.secret, staged)
}
