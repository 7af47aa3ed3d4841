/** Photos as telephones make them, and how they are sent. */
import sharp from 'sharp'
import { done } from './done.ts'
import type { TestStore } from './test-server.ts'

/** Red on the left, blue on the right, with what a telephone writes beside it: camera, place and which way is up. */
export async function photo({ width = 64, height = 48, orientation = 1 } = {}): Promise<Buffer> {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: '#00f' } }
  const blue = await sharp(half).png().toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: blue, left: width / 2, top: 0 }])
    .withExif({
      IFD0: { Make: 'SecretCamera', Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 26/1 7/1' },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer()
}

export interface Place {
  attachmentId: string
  url: string
  expiresAt: string
}

/** Asks for a place for a file, as a system of the store. */
export function staged(store: TestStore, change: object = {}): Promise<Place> {
  const input = { name: 'IMG_0001.JPG', mediaType: 'image/jpeg', bytes: 1000, ...change }
  return done<Place>(store, 'stageUpload', input, 'attachmentId url expiresAt')
}

export function sent(
  url: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { method: 'PUT', body, headers })
}

/** Sends a photo; answers what to attach. */
export async function sentPhoto(store: TestStore, change: object = {}): Promise<string> {
  const { attachmentId, url } = await staged(store, change)
  const answer = await sent(url, new Uint8Array(await photo()))
  if (!answer.ok) throw new Error(await answer.text())
  return attachmentId
}
