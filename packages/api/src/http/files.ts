/** `/files/{id}`: what became part of a complaint, to whoever holds a link to it that we made a short while ago. */
import { Hono } from 'hono'
import { checkSignedPath } from '../features/attachments/rules.ts'
import { fileAt } from '../features/attachments/service/file-at.ts'
import { saidOf } from '../features/attachments/words.ts'
import type { Platform } from '../platform.ts'
import { wordsFor } from '../words/words.ts'

/**
 * Nothing here can run or lead anywhere, whatever a browser may take it for (trust, "Uploads"). Shown by `<img>`, which
 * `attachment` does not hinder; any page may, as the link is the permission.
 */
const headers = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

export function filePages(platform: Platform): Hono {
  const app = new Hono()
  app.get('/:id', async (context) => {
    const { secret, now } = platform
    const query = new URL(context.req.url).searchParams
    const show = query.get('show') === 'preview' ? 'preview' : 'full'
    const id = context.req.param('id')
    const place = checkSignedPath(secret, { id, query, to: show, now: now() })
    const refuse = (refusal: 'LINK_UNKNOWN' | 'LINK_EXPIRED') =>
      context.text(
        saidOf(refusal, wordsFor(context.req.header('accept-language'))),
        refusal === 'LINK_EXPIRED' ? 410 : 404,
        { ...headers, 'cache-control': 'no-store' },
      )
    if (typeof place === 'string') return refuse(place)
    const file = await fileAt(platform, place, show)
    if (!file) return refuse('LINK_UNKNOWN')
    const secondsLeft = Math.floor(Number(query.get('expires')) - now().getTime() / 1000)
    return context.body(file.content, 200, {
      ...headers,
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodedName(file.name)}`,
      // Of this caller only, and no longer than the link may be good.
      'cache-control': `private, max-age=${Math.min(3600, secondsLeft)}, immutable`,
    })
  })
  return app
}

/** RFC 8187: what `encodeURIComponent` leaves and a header value may not hold. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
