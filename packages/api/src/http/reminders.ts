/** The page behind the quiet link of a reminder. A scanner of mails that opens it changes nothing: only the button does. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import { localeOfLink, stopReminders } from '../features/complaints/service/stop-reminders.ts'
import type { StoreDirectory } from '../features/stores/directory.ts'
import { isRowId } from '../graph/local-id.ts'
import type { Platform } from '../platform.ts'
import { type Words, wordsFor } from '../words/words.ts'

const policy = { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"] }

export function reminderPages(platform: Platform, directory: StoreDirectory): Hono {
  const app = new Hono()
  app.use(
    '*',
    secureHeaders({ contentSecurityPolicy: policy, strictTransportSecurity: false, referrerPolicy: 'no-referrer' }),
  )
  app.get('/page.css', (context) => context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/:store/:complaint/:token', async (context) => {
    const { store, link } = await named(context.req.param())
    const locale = store && (await localeOfLink(platform, store, link))
    const words = wordsFor(locale ?? context.req.header('accept-language'))
    if (!locale) return context.html(page(words, html`<p>${words.remindersPage.unknown}</p>`), 404)
    const { question, button } = words.remindersPage
    return context.html(page(words, html`<p>${question}</p><form method="post"><button>${button}</button></form>`))
  })
  // A mail program posts here too, when its own button is pressed (RFC 8058).
  app.post('/:store/:complaint/:token', async (context) => {
    const { store, link } = await named(context.req.param())
    const locale = store && (await localeOfLink(platform, store, link))
    const words = wordsFor(locale ?? context.req.header('accept-language'))
    const stopped = store && (await stopReminders(platform, store, link))
    return stopped
      ? context.html(page(words, html`<p>${words.remindersPage.done}</p>`))
      : context.html(page(words, html`<p>${words.remindersPage.unknown}</p>`), 404)
  })
  return app

  async function named({ store, complaint, token }: { store: string; complaint: string; token: string }) {
    const link = { complaintId: complaint, token }
    return { store: isRowId(store) && isRowId(complaint) ? await directory.byId(store) : undefined, link }
  }
}

const page = (words: Words, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.remindersPage.title}</title><link rel="stylesheet" href="/reminders/page.css"></head>
<body><main><h1>${words.remindersPage.title}</h1>${body}</main></body></html>`

const styles = `:root { color-scheme: light dark; font: 16px/1.55 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif; }
body { margin: 0; background: light-dark(#f4f2ee, #131513); color: light-dark(#1d1f1e, #e9ebe8); }
main { max-width: 34rem; margin: 0 auto; padding: clamp(1.5rem, 8vw, 4rem) 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; }
button { font: inherit; font-weight: 600; padding: .75rem 1.25rem; min-height: 2.75rem; border-radius: .6rem; border: 0; cursor: pointer; background: light-dark(#0b6e5f, #7fd6c6); color: light-dark(#fff, #10211d); }
button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }`
