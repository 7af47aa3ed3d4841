/** The page behind the quiet link of a reminder. A scanner of mails that opens it changes nothing: only the button does. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import { localeOfLink, stopReminders } from '../features/complaints/service/stop-reminders.ts'
import type { StoreDirectory } from '../features/stores/directory.ts'
import { isStoreId } from '../features/stores/store-id.ts'
import { isRowId } from '../graph/local-id.ts'
import type { Platform } from '../platform.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { type Markup, plainPage, plainPageHeaders, plainPageStyles } from './plain-page.ts'

export function reminderPages(platform: Platform, directory: StoreDirectory): Hono {
  const app = new Hono()
  app.use('*', plainPageHeaders)
  app.get('/page.css', (context) => context.body(plainPageStyles, 200, { 'content-type': 'text/css; charset=utf-8' }))
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
    return { store: isStoreId(store) && isRowId(complaint) ? await directory.byId(store) : undefined, link }
  }
}

const page = (words: Words, body: Markup) =>
  plainPage({ locale: words.locale, title: words.remindersPage.title, styles: '/reminders/page.css' }, body)
