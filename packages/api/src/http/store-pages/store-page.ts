/** What every page of a store has: its name and accent, the way to its other pages, and to a person. */
import { html, raw } from 'hono/html'
import type { Markup } from '../plain-page.ts'
import type { Http, PageRequest } from './page-request.ts'
import { answersSaid } from './said.ts'

export interface StorePage {
  title: string
  body: Markup
  status?: 200 | 400 | 404 | 409 | 422 | 429 | 500 | 503
  /** Whether a widget takes the place of what stands inside its element, where scripts run. */
  hasWidget?: boolean
  /** Whether the body says the title itself. */
  isHeaded?: boolean
  /** Whether what its address carries is for no other request: what the page loads is not told where it was loaded from. */
  isAddressSecret?: boolean
  /** Whether search engines may list it. */
  isIndexed?: boolean
}

export function storePage(
  request: PageRequest,
  {
    title,
    body,
    status = 200,
    hasWidget = false,
    isHeaded = false,
    isAddressSecret = false,
    isIndexed = false,
  }: StorePage,
) {
  const { http, store, words, link } = request
  const robots = isIndexed ? '' : raw('<meta name="robots" content="noindex">')
  // The origin alone: forms have to tell it.
  const referrer = isAddressSecret ? raw('<meta name="referrer" content="strict-origin">') : ''
  const heading = isHeaded
    ? ''
    : html`<h1>${title}</h1>
`
  return http.html(
    html`<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${robots}${referrer}<meta name="color-scheme" content="light dark"><title>${title} · ${store.name}</title>
<meta name="description" content="${words.storePages.description(store.name)}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/s/page.css">${look(request)}${hasWidget ? script(request) : ''}</head>
<body><header><a class="store" href="${link('')}">${store.name}</a></header>
<main>${heading}${body}</main>
<footer>${toReachAPerson(request)}${otherPages(request)}</footer></body></html>`,
    status,
  )
}

/**
 * The widgets' own script, as the page of a store has it; by the id of the store, which counts at the address of this
 * installation only. Under another name, or over plain HTTP on a network, the page does without.
 */
function script({ http, door, store }: PageRequest): Markup | string {
  const isHere = door.deskOrigins.some((origin) => new URL(origin).host === http.req.header('host'))
  return isHere ? html`<script type="module" src="/widgets/redress.js" data-store="${store.id}"></script>` : ''
}

const accentForm = /^#([\da-f]{3}|[\da-f]{6})$/i

/** A style sheet of the store's own: an attribute would break the policy of the page. Its address changes with it. */
function look({ store: { id, settings } }: PageRequest): Markup | string {
  const { accentColor } = settings
  if (!accentColor || !accentForm.test(accentColor)) return ''
  return html`<link rel="stylesheet" href="/s/${id}/look.css?accent=${accentColor.slice(1)}">`
}

export const lookOf = (accentColor: string | undefined) =>
  accentColor && accentForm.test(accentColor)
    ? `:root { --accent: ${accentColor}; --redress-accent: var(--accent); }`
    : ''

function toReachAPerson({ store: { settings }, say }: PageRequest): Markup | string {
  const { phone, email, hours } = settings
  if (!phone && !email) return ''
  return html`<p>${phone ? html`<span class="phone">${say.talk} <a dir="ltr" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></span>` : ''}${email ? html`<a class="email" href="mailto:${email}">${email}</a>` : ''}${hours ? html`<span class="muted">${hours}</span>` : ''}</p>`
}

function otherPages(request: PageRequest): Markup {
  const { words, link } = request
  return html`<nav aria-label="${words.storePages.pages}"><ul>${pagesOf(request).map(
    ({ path, title }) => html`<li><a href="${link(path)}">${title}</a></li>`,
  )}${otherLanguage(request)}</ul></nav>`
}

export function pagesOf({ say, words, store }: PageRequest): { path: string; title: string }[] {
  return [
    { path: 'complain', title: say.formTitle },
    { path: 'case', title: say.findTitle },
    { path: 'survey', title: words.storePages.survey },
    { path: 'answers', title: answersSaid(words).title },
    { path: 'next', title: words.howToComplain.title },
    { path: 'standards', title: words.standardsPage.title(store.name) },
    { path: 'rights', title: words.storePages.rights },
  ]
}

/** The same page in the other language. Only of a page that is asked for by its address: what was posted is not asked for again. */
function otherLanguage({ http, words }: PageRequest): Markup | string {
  if (http.req.method !== 'GET') return ''
  const { locale, name } = words.storePages.otherLanguage
  const query = new URLSearchParams(http.req.query())
  query.set('lang', locale)
  return html`<li><a href="?${query.toString()}" lang="${locale}" hreflang="${locale}">${name}</a></li>`
}

/** Answers that show a case or a code are kept by nobody. */
export function keptByNobody(http: Http): void {
  http.header('cache-control', 'no-store')
}
