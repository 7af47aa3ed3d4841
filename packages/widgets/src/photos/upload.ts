/** How one photo gets from the device to the store. */
import { StageUpload } from '@redress/schema/operations'
import type { Ask } from '../client/client.ts'
import { newKey } from '../delivery/key.ts'

/** Larger than this nobody needs it to see what is broken; the store makes it no larger. */
const longestSide = 2560
const smallEnough = 1_000_000
/** What may stand still. However slow the line is, what comes on is waited for: the words can go without it. */
const mostStillMs = 60_000

/** Why it did not get there: in the store's words where it said something, and whether it is worth trying again. */
export class NotSent extends Error {
  readonly isWorthAgain: boolean
  constructor(message: string, isWorthAgain: boolean) {
    super(message)
    this.isWorthAgain = isWorthAgain
  }
}

/** The same photo in fewer bytes, where this browser can read it. What it cannot read, such as HEIC, goes as it is. */
export async function shrunk(file: File): Promise<Blob> {
  if (file.size <= smallEnough) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    const drawing = canvas.getContext('2d')
    if (!drawing) return file
    // What is see-through is white on paper, too.
    drawing.fillStyle = '#fff'
    drawing.fillRect(0, 0, canvas.width, canvas.height)
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
    return small && small.size < file.size ? small : file
  } catch {
    return file
  }
}

interface Sending {
  readonly post: Ask
  readonly endpoint: string
  readonly name: string
  readonly language: string
  readonly signal: AbortSignal
  readonly progress: (share: number) => void
}

/**
 * Sends a photo. @returns what to attach
 * @throws NotSent
 */
export async function upload(
  body: Blob,
  { post, endpoint, name, language, signal, progress }: Sending,
): Promise<string> {
  const input = { key: newKey(), name: name.slice(-200), mediaType: body.type || null, bytes: body.size }
  const reply = await post(StageUpload, { input }, signal)
  if (reply.kind !== 'data') throw new NotSent('', true)
  const { stageUpload } = reply.data
  if (stageUpload.__typename !== 'StageUploadSuccess') {
    const { message } = 'issues' in stageUpload ? (stageUpload.issues[0] ?? stageUpload) : stageUpload
    throw new NotSent(message, !('issues' in stageUpload))
  }
  await put(reachable(stageUpload.url, endpoint), body, { language, signal, progress })
  return stageUpload.attachmentId
}

/** A link of the store, by the way that the page has to it: whoever calls it by another name than the page does would be kept out by the page's policy. */
export function reachable(url: string, endpoint: string): string {
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, new URL(endpoint, location.href)).href
}

/** By `XMLHttpRequest`, which alone tells how far it is. */
function put(
  url: string,
  body: Blob,
  { language, signal, progress }: Omit<Sending, 'post' | 'name' | 'endpoint'>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    const startedAt = performance.now()
    // Measured from the beginning, also when it is set later.
    const goesOn = () => {
      request.timeout = performance.now() - startedAt + mostStillMs
    }
    goesOn()
    request.setRequestHeader('accept-language', language)
    request.upload.onprogress = ({ loaded, total }) => {
      goesOn()
      progress(total ? loaded / total : 0)
    }
    const lost = () => reject(new NotSent('', true))
    request.onerror = lost
    request.ontimeout = lost
    request.onabort = lost
    request.onload = () => {
      const { status } = request
      // 409: it had arrived before, and only the answer got lost.
      if (status === 200 || status === 409) resolve()
      else reject(new NotSent(wordOf(request.responseText), status >= 500))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

function wordOf(answer: string): string {
  try {
    const said: unknown = JSON.parse(answer)
    return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : ''
  } catch {
    return ''
  }
}
