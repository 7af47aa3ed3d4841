import { S3mini } from 's3mini'
import type { Blobs } from './blobs.ts'

/**
 * Files in a bucket of anything that speaks S3, when `S3_URL` is set: several nodes share them.
 * @param setting `https://KEY:SECRET@host/bucket?region=eu-central-1`, the bucket in the path
 */
export function s3Blobs(setting: string): Blobs {
  const { username, password, origin, pathname, searchParams } = new URL(setting)
  const bucket = new S3mini({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    endpoint: `${origin}${pathname.replace(/\/$/, '')}`,
    region: searchParams.get('region') ?? 'auto',
    requestAbortTimeout: 30_000,
  })
  return {
    async put(key, bytes, mediaType) {
      await bucket.putObject(key, bytes, mediaType)
    },
    async get(key) {
      const response = await bucket.getObjectResponse(key)
      return response?.body ?? undefined
    },
    async remove(key) {
      await bucket.deleteObject(key)
    },
  }
}
