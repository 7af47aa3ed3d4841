/** The demo's mailbox: what would go out by mail, to read on this machine. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import type { KeptMail, Mailbox } from '../ports/mail/mailbox.ts'

const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  frameSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
}

const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

export function mailboxPages(mailbox: Mailbox): Hono {
  const app = new Hono()
  const find = async (id: string) => (await mailbox.list()).find((mail) => mail.id === id)
  // The mail itself brings its own styles, runs nothing, and its links open in the whole window.
  app.get('/:id/html', async (context) => {
    const mail = await find(context.req.param('id'))
    if (!mail) return context.notFound()
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation",
    )
    return context.html(mail.html.replace('<head>', '<head><base target="_top">'))
  })
  app.use('*', secureHeaders({ contentSecurityPolicy: policy, strictTransportSecurity: false }))
  app.get('/page.css', (context) => context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/', async (context) => context.html(page('What would go out by mail', list(await mailbox.list()))))
  app.get('/:id', async (context) => {
    const mail = await find(context.req.param('id'))
    return mail ? context.html(page(mail.subject, letter(mail))) : context.notFound()
  })
  return app
}

const list = (mails: KeptMail[]) =>
  mails.length === 0
    ? html`<p>Nothing yet. Send a complaint on the <a href="/order.html">order page</a> with an e-mail address, and look again.</p>`
    : html`<ol>${mails.map((mail) => html`<li><a href="/demo/mail/${mail.id}">${mail.subject}</a><br><span>to ${mail.to.address}, ${time.format(new Date(mail.at))}</span></li>`)}</ol>`

const letter = (mail: KeptMail) => html`
  <dl><dt>From</dt><dd>${mail.from.name}</dd><dt>To</dt><dd>${mail.to.name} &lt;${mail.to.address}&gt;</dd><dt>Sent</dt><dd>${time.format(new Date(mail.at))}</dd></dl>
  <iframe title="The mail" src="/demo/mail/${mail.id}/html"></iframe>
  <details><summary>As plain text</summary><pre>${mail.text}</pre></details>
  <p><a href="/demo/mail">All mails</a></p>`

const page = (title: string, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/demo/mail/page.css"></head>
<body><main><p><a href="/">The shop</a></p><h1>${title}</h1>${body}</main></body></html>`

const styles = `:root { color-scheme: light dark; font: 16px/1.55 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif; }
body { margin: 0; background: light-dark(#f4f2ee, #131513); color: light-dark(#1d1f1e, #e9ebe8); }
main { max-width: 42rem; margin: 0 auto; padding: clamp(1rem, 5vw, 2.5rem) 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; }
a { color: light-dark(#0b5a4e, #7fd6c6); }
ol { list-style: none; padding: 0; display: grid; gap: .75rem; }
li { background: light-dark(#fff, #1b1e1c); border: 1px solid light-dark(#e3e1db, #333834); border-radius: 12px; padding: .875rem 1rem; }
li span, dt { color: light-dark(#5d625f, #a3aaa5); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 36rem; border: 1px solid light-dark(#e3e1db, #333834); border-radius: 12px; background: light-dark(#fff, #1b1e1c); }
details { margin: 1rem 0; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`
