/** A page of a store's own words, without scripts, in light and dark. */
import { html, raw } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing but its own style sheet. */
export const plainPageHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"] },
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
})

export type Markup = ReturnType<typeof html>

export function plainPage(
  { locale, title, styles, indexed = false }: { locale: string; title: string; styles: string; indexed?: boolean },
  body: Markup,
): Markup {
  const robots = indexed ? '' : raw('<meta name="robots" content="noindex">')
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${robots}<title>${title}</title><link rel="stylesheet" href="${styles}"></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`
}

export const plainPageStyles = `:root { color-scheme: light dark; font: 16px/1.55 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif; }
body { margin: 0; background: light-dark(#f4f2ee, #131513); color: light-dark(#1d1f1e, #e9ebe8); }
main { max-width: 38rem; margin: 0 auto; padding: clamp(1.5rem, 8vw, 4rem) 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
ol { padding: 0; margin: 0; list-style: none; display: grid; gap: .75rem; }
ol > li { padding: 1rem 1.1rem; border-radius: .75rem; background: light-dark(#fff, #1d201e); border: 1px solid light-dark(#dcd9d2, #343835); }
h3 { margin: 0 0 .35rem; font-size: 1rem; }
ul { margin: 0; padding-inline-start: 1.1rem; }
table { border-collapse: collapse; }
th, td { text-align: start; padding: .2rem 1.5rem .2rem 0; font-weight: 400; vertical-align: top; }
a { color: light-dark(#0b6e5f, #7fd6c6); overflow-wrap: anywhere; }
.source { margin-block-start: -.5rem; font-size: .875rem; color: light-dark(#5a5f5c, #a8afaa); }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
select { display: block; font: inherit; min-height: 2.75rem; max-width: 100%; padding: 0 .5rem; }
button { font: inherit; font-weight: 600; padding: .75rem 1.25rem; min-height: 2.75rem; border-radius: .6rem; border: 0; cursor: pointer; background: light-dark(#0b6e5f, #7fd6c6); color: light-dark(#fff, #10211d); }
button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }`
