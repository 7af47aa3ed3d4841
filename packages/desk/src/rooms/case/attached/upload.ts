/** How one photo gets from this device to the store. */
import { StageUpload } from '@redress/schema/operations'
import type { Connection } from '../../../client/connection.ts'
import { fileAddress } from '../file-address.ts'

/** What may stand still. However slow the line is, what comes on is waited for. */
const mostStillMs = 60_000

/** Why it did not get there: in the store's words where it said something, and whether it is worth trying again. */
export class NotSent extends Error {
  readonly isWorthAgain: boolean
  constructor(message: string, isWorthAgain: boolean) {
    super(message)
    this.isWorthAgain = isWorthAgain
  }
}

interface Sending {
  readonly desk: Connection
  readonly language: string
  readonly signal: AbortSignal
  readonly progress: (share: number) => void
}

/**
 * @returns what to attach
 * @throws NotSent
 */
export async function upload(file: File, { desk, ...sending }: Sending): Promise<string> {
  const { name, type, size } = file
  const input = { key: crypto.randomUUID(), name: name.slice(-200), mediaType: type || null, bytes: size }
  const reply = await desk.send(StageUpload, { input })
  if (reply.kind === 'FAULT') throw new NotSent('', true)
  const { stageUpload } = reply.data
  if (stageUpload.__typename !== 'StageUploadSuccess') {
    const issue = 'issues' in stageUpload ? stageUpload.issues[0] : undefined
    throw new NotSent(issue?.message ?? stageUpload.message, !issue)
  }
  await put(fileAddress(stageUpload.url, desk.endpoint), file, sending)
  return stageUpload.attachmentId
}

/** By `XMLHttpRequest`, which alone tells how far it is. */
function put(url: URL, body: Blob, { language, signal, progress }: Omit<Sending, 'desk'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const startedAt = performance.now()
    // Measured from the beginning, also when it is set later.
    const goesOn = () => {
      request.timeout = performance.now() - startedAt + mostStillMs
    }
    const lost = () => reject(new NotSent('', true))
    request.open('PUT', url)
    request.setRequestHeader('accept-language', language)
    request.upload.onprogress = ({ loaded, total }) => {
      goesOn()
      progress(total ? loaded / total : 0)
    }
    request.onerror = lost
    request.ontimeout = lost
    request.onabort = lost
    request.onload = () => {
      const { status, responseText } = request
      // 409: it had arrived before, and only the answer got lost.
      if (status === 200 || status === 409) resolve()
      else reject(new NotSent(wordOf(responseText), status >= 500 || status === 408))
    }
    goesOn()
    if (signal.aborted) return lost()
    signal.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

function wordOf(answer: string): string {
  try {
    const said: { message?: string } = JSON.parse(answer)
    return said.message ?? ''
  } catch {
    return ''
  }
}
