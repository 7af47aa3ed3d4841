import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../../settings.ts'
import type { FileRoom } from './blobs.ts'
import { diskBlobs } from './disk.ts'

/** So much of the disk photos leave alone. */
const keptFreeBytes = 1_073_741_824

/** In the data folder, or in the bucket of the settings. What speaks S3 is loaded only then. */
export async function fileRoom({
  dataFolder,
  s3Url,
}: Pick<Settings, 'dataFolder'> & Partial<Pick<Settings, 's3Url'>>): Promise<FileRoom> {
  const stagingFolder = join(dataFolder, 'staging')
  const hasRoom = async () => {
    await mkdir(stagingFolder, { recursive: true })
    const { bavail, bsize } = await statfs(stagingFolder)
    return bavail * bsize >= keptFreeBytes
  }
  if (!s3Url) return { blobs: diskBlobs(join(dataFolder, 'files')), stagingFolder, hasRoom }
  const { s3Blobs } = await import('./s3.ts')
  return { blobs: s3Blobs(s3Url), stagingFolder, hasRoom }
}
