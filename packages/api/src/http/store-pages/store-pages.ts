/** What a store says to everybody and hears from everybody, as pages that need no script. Under `/s/{store}`. */
import { readFileSync } from 'node:fs'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type Context as HonoContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import { isTemporary } from '../../db/failures.ts'
import { RateLimitError, TemporarilyUnavailableError } from '../../errors.ts'
import { textIn } from '../../features/rights/rules.ts'
import { rightsTitle } from '../../features/rights/words.ts'
import { retryAfterSeconds } from '../../graph/errors.ts'
import { wordsFor } from '../../words/words.ts'
import { addressOf } from '../caller.ts'
import { type GraphqlDoor, maxBodyBytes } from '../graphql-door.ts'
import { answerPage, answersPage, takeHelped } from './answers-page.ts'
import { isCaseAct, takeAct } from './case-acts.ts'
import { complainPage, takeComplaint } from './complain-page.ts'
import { notice } from './fields.ts'
import { findPage, openCase, sendLink } from './find-page.ts'
import { type Form, formIn, formOf } from './form.ts'
import { mostFormBytes, type SentFile, withFiles } from './form-with-files.ts'
import { nextPage } from './next-page.ts'
import { type Http, NotAnInputError, type PageRequest, pageRequest } from './page-request.ts'
import { receivedPage } from './received-page.ts'
import { rightsMarkup } from './rights-page.ts'
import { standardsMarkup } from './standards-page.ts'
import { lookOf, pagesOf, storePage } from './store-page.ts'
import { localeOfSurvey, surveyPage, takeSurvey } from './survey-page.ts'
import { visitedCase } from './visited-case.ts'

const styles = readFileSync(new URL('./store-page.css', import.meta.url), 'utf8')

/** Where a form leads that photos may come with. */
const pagesWithPhotos: ReadonlySet<string> = new Set(['complaints', 'case/message'])

/** Whether photos may come to this address. */
export function bringsPhotos(url: string): boolean {
  const [, page = ''] = /^\/s\/[^/]+\/([^?]+)/.exec(url) ?? []
  return pagesWithPhotos.has(page)
}

type Answer = (request: PageRequest) => Response | Promise<Response>

/** Nothing but its own style sheets and the widgets' script, and forms that lead nowhere else: the strict policy under which the widgets promise to work. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['lit-html'],
  },
  strictTransportSecurity: false,
  // With "no-referrer" browsers would not say either from which page a form comes.
  referrerPolicy: 'same-origin',
})

export function storePages(door: GraphqlDoor): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const at = (answer: Answer) => async (http: Http) => {
    const isOfSurvey = http.req.param('token') !== undefined
    const request = await pageRequest(http, door, isOfSurvey ? await localeOfSurvey(http, door) : undefined)
    return request ? answer(request) : http.notFound()
  }
  const onForm = (answer: (request: PageRequest, form: Form, files: SentFile[]) => Response | Promise<Response>) =>
    at(async (request) => {
      const form = await formIn(request.http.req)
      return form ? answer(request, form, []) : request.http.text(request.words.storePages.notAForm, 400)
    })
  /** A form with photos: they go to disk as they come. */
  const onFormWithFiles = (answer: (request: PageRequest, form: Form, files: SentFile[]) => Promise<Response>) =>
    at(async (request) => {
      const { http, words } = request
      const contentType = http.req.header('content-type') ?? ''
      const { body } = http.req.raw
      if (!body || !contentType.startsWith('multipart/form-data')) return onForm(answer)(http)
      const address = addressOf(http.env.incoming, door.trustedProxies)
      const coming = { body, contentType, address, room: door.platform.files }
      const answered = await withFiles(coming, ({ form, files }) => answer(request, form, files))
      if (answered === 'TOO_LARGE') return tooLarge(http)
      return answered === 'NOT_A_FORM' ? http.text(words.storePages.notAForm, 400) : answered
    })
  app.use('*', headers)
  const css = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }
  app.get('/page.css', (http) => http.body(styles, 200, css))
  app.get(
    '/:store/look.css',
    at(({ http, store }) => http.body(lookOf(store.settings.accentColor), 200, css)),
  )
  const small = bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge })
  const withPhotos = bodyLimit({ maxSize: mostFormBytes, onError: tooLarge })
  app.use('/:store/:page{.+}', (http, next) => {
    const isMultipart = http.req.header('content-type')?.startsWith('multipart/form-data')
    return (isMultipart && pagesWithPhotos.has(http.req.param('page')) ? withPhotos : small)(http, next)
  })
  app.get(
    '/:store',
    at((request) =>
      storePage(request, { title: request.words.storePages.title, isIndexed: true, body: indexOf(request) }),
    ),
  )
  app.get(
    '/:store/',
    at(({ http, link }) => http.redirect(link(''), 301)),
  )
  app.get(
    '/:store/complain',
    at((request) => complainPage(request, formOf(new URL(request.http.req.url).searchParams))),
  )
  app.post('/:store/complaints', onFormWithFiles(takeComplaint))
  // Where somebody is led who reloads the answer to a form that was not taken.
  app.get(
    '/:store/complaints',
    at(({ http, link }) => http.redirect(link('complain'), 303)),
  )
  app.get(
    '/:store/received/:visit',
    at((request) => receivedPage(request, request.http.req.param('visit') ?? '')),
  )
  app.get(
    '/:store/case',
    at((request) => {
      const isSent = request.http.req.query('done') === 'link'
      return findPage(request, isSent ? { notice: notice(request.words.trackingLinkSent) } : {})
    }),
  )
  app.post('/:store/case', onForm(openCase))
  app.post('/:store/link', onForm(sendLink))
  app.post(
    '/:store/case/message',
    onFormWithFiles((request, form, files) => takeAct(request, 'message', form, files)),
  )
  app.post(
    '/:store/case/:act',
    onForm((request, form) => {
      const act = request.http.req.param('act') ?? ''
      return isCaseAct(act) ? takeAct(request, act, form) : Promise.resolve(request.http.notFound())
    }),
  )
  app.get(
    '/:store/case/:visit',
    at((request) => visitedCase(request, request.http.req.param('visit') ?? '')),
  )
  for (const path of ['/:store/survey', '/:store/survey/:token']) {
    app.get(path, at(surveyPage))
    app.post(path, onForm(takeSurvey))
  }
  app.get('/:store/answers', at(answersPage))
  app.get(
    '/:store/answers/:answer',
    at((request) => answerPage(request, request.http.req.param('answer') ?? '')),
  )
  app.post(
    '/:store/answers/:answer',
    onForm((request, form) => takeHelped(request, request.http.req.param('answer') ?? '', form)),
  )
  app.get('/:store/next', at(nextPage))
  app.get(
    '/:store/standards',
    at((request) => {
      const { store, words } = request
      const title = words.standardsPage.title(store.name)
      return storePage(request, { title, isIndexed: true, body: standardsMarkup(store, words) })
    }),
  )
  app.get(
    '/:store/rights',
    at((request) => {
      const { http, store, words } = request
      const body = rightsMarkup(http.req.query('country') ?? store.settings.countryCode, words)
      return storePage(request, { title: textIn(rightsTitle, words), isIndexed: true, body })
    }),
  )
  app.onError((error, http) => {
    const words = wordsOf(http)
    if (error instanceof NotAnInputError) return http.text(words.storePages.notAForm, 400)
    if (error instanceof RateLimitError)
      return http.text(error.message, 429, { 'retry-after': String(error.retryAfterSeconds) })
    const isLater = error instanceof TemporarilyUnavailableError || isTemporary(error)
    if (!isLater) door.platform.log.error({ err: error }, 'A page of a store failed.')
    return http.text(words.storePages.later, isLater ? 503 : 500, { 'retry-after': String(retryAfterSeconds) })
  })
  return app
}

/** How much more is read of what is too large. */
const mostReadAwayBytes = 16 * maxBodyBytes

/** A browser that is cut off while it still sends shows a page of its own; so what comes is read, and told afterwards. */
async function tooLarge(http: HonoContext): Promise<Response> {
  let bytes = 0
  for await (const part of http.req.raw.body ?? []) {
    bytes += part.length
    if (bytes > mostReadAwayBytes) break
  }
  return http.text(wordsOf(http).storePages.formTooLarge, 413)
}

const wordsOf = ({ req }: Pick<HonoContext, 'req'>) => wordsFor(req.query('lang') ?? req.header('accept-language'))

function indexOf(request: PageRequest) {
  return html`<ul class="doors">${pagesOf(request).map(
    ({ path, title }) => html`<li><a href="${request.link(path)}">${title}</a></li>`,
  )}</ul>`
}
