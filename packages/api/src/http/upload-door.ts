/**
 * `PUT /uploads/{id}`: takes in one file at the link that `stageUpload` gave. The link is the whole permission: no key, no
 * cookie and no origin counts here, so any page may send, and only who was given it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { photoLimits } from '@redress/schema/limits'
import { isTemporary } from '../db/failures.ts'
import { RefusedFile } from '../features/attachments/photo.ts'
import { checkSignedPath, type Refusal } from '../features/attachments/rules.ts'
import { receiveUpload } from '../features/attachments/service/receive-upload.ts'
import { TooManyFilesError } from '../features/attachments/turns.ts'
import { saidOf } from '../features/attachments/words.ts'
import type { Platform } from '../platform.ts'
import type { Settings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'
import { addressOf } from './caller.ts'
import { roomFor } from './room.ts'

const statusOf: Record<Refusal, number> = {
  EMPTY: 400,
  TOO_LARGE: 413,
  TYPE_NOT_ALLOWED: 415,
  TOO_MANY_PIXELS: 422,
  TOO_MANY_PAGES: 422,
  PDF_LOCKED: 422,
  UNREADABLE: 422,
  LINK_UNKNOWN: 404,
  LINK_EXPIRED: 410,
  LINK_USED: 409,
  NO_ROOM: 507,
}

export function uploadDoor(
  platform: Platform,
  { trustedProxies }: Pick<Settings, 'trustedProxies'>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  // Each is a file on disk until it was looked at.
  const room = roomFor({ most: 64, ofOneNetwork: 16 })
  return async (request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'PUT')
      response.setHeader('access-control-allow-headers', 'content-type, accept-language')
      response.setHeader('access-control-max-age', 86_400)
      return void response.writeHead(204).end()
    }
    const words = wordsFor(request.headers['accept-language'])
    const answer = (status: number, body: object) =>
      void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    const refuse = (refusal: Refusal) => answer(statusOf[refusal], { code: refusal, message: saidOf(refusal, words) })
    if (request.method !== 'PUT') {
      response.setHeader('allow', 'PUT, OPTIONS')
      return answer(405, { code: 'METHOD_NOT_ALLOWED', message: 'Send the file by PUT.' })
    }
    const busy = () => {
      response.setHeader('retry-after', 5)
      return answer(503, { code: 'BUSY', message: saidOf('BUSY', words) })
    }
    const { secret, now } = platform
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://upload')
    const id = pathname.slice('/uploads/'.length)
    const place = checkSignedPath(secret, { id, query: searchParams, to: 'upload', now: now() })
    if (typeof place === 'string') return refuse(place)
    if (Number(request.headers['content-length'] ?? 0) > photoLimits.bytes) return refuse('TOO_LARGE')
    const leave = room.enter(addressOf(request, trustedProxies))
    if (!leave) return busy()
    try {
      const source: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false })
      const { name, mediaType, bytes, width, height } = await receiveUpload(platform, place, source)
      answer(200, { name, mediaType, bytes, width, height })
    } catch (error) {
      if (error instanceof RefusedFile) return refuse(error.refusal)
      // Whoever sent it is gone.
      if (request.destroyed && !request.complete) return
      if (error instanceof TooManyFilesError || isTemporary(error)) return busy()
      platform.log.error({ err: error }, 'A file could not be taken in.')
      answer(500, { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' })
    } finally {
      leave()
      // What is left of a body that was refused is thrown away, so that the sender gets to hear why.
      request.resume()
    }
  }
}
