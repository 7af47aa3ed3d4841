import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Blobs } from './blobs.ts'

/** Files in a folder of this machine: the default. */
export function diskBlobs(folder: string): Blobs {
  return {
    async put(key, bytes) {
      const path = join(folder, key)
      await mkdir(dirname(path), { recursive: true })
      const part = `${path}.${randomUUID()}.part`
      const file = await open(part, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(part, path)
      await syncFolder(dirname(path))
    },
    async get(key) {
      const file = await open(join(folder, key)).catch(missing)
      return file && (Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>)
    },
    async remove(key) {
      const path = join(folder, key)
      await rm(path, { force: true })
      // The folder that a photo had for itself; while something is left in it, it stays.
      await rmdir(dirname(path)).catch(() => undefined)
    },
  }
}

/** A name is as durable as its folder: what was acknowledged is there after a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
