/** The complaint form as a page that needs no script: the fields, rules and words of `<redress-complaint-form>` (mission A1, A2). */
import { createHash, randomUUID } from 'node:crypto'
import { limits } from '@redress/schema/limits'
import { type ComplaintSubjectInput, FileComplaint, Storefront } from '@redress/schema/operations'
import { type Entries, offeredRemedies, problemsFrom, problemsOf } from '@redress/widgets/complaint-form/entries'
import { filing } from '@redress/widgets/complaint-form/filing'
import { aboutLines, isKnown, subjectInput } from '@redress/widgets/complaint-form/subject'
import type { Problem } from '@redress/widgets/templates/problem'
import { html } from 'hono/html'
import { RateLimitError, TemporarilyUnavailableError } from '../../errors.ts'
import { exactTime } from '../../words/exact-time.ts'
import { addressOf } from '../caller.ts'
import type { Markup } from '../plain-page.ts'
import { field, hidden, notice, problemSummary } from './fields.ts'
import { type Form, keyIn } from './form.ts'
import type { SentFile } from './form-with-files.ts'
import { isFromStore } from './origin.ts'
import { NotAnInputError, type PageRequest } from './page-request.ts'
import { keptPhotos, photoField } from './photos.ts'
import { storePage } from './store-page.ts'
import { sealVisit } from './visit.ts'

interface Written {
  key: string
  entries: Entries
  /** What the page before this one knew. */
  subject: ComplaintSubjectInput | null
  categoryId: string
  /** Photos that have come already. */
  attachmentIds: string[]
}

/** What is said above the form, with the status of the answer. */
interface Told {
  status?: 200 | 409 | 422 | 429 | 500 | 503
  problems?: readonly Problem[]
  /** Why it has not gone, when it is not to be mended in a field. */
  notice?: Markup
  send?: string
}

/** The names of the fields. A form on a page of the store may send any of them, or put them into the address of this page. */
function writtenIn(form: Form, key: string): Written {
  const amount = form.text('priceMinor').trim()
  const remedies = form.all('remedies')
  return {
    key,
    entries: {
      description: form.text('description'),
      remedies: offeredRemedies.filter((remedy) => remedies.includes(remedy)),
      youDecide: form.text('youDecide') !== '',
      outcomeWords: form.text('outcomeWords'),
      subject: form.text('subject'),
      name: form.text('name'),
      reach: form.text('reach') || form.text('email') || form.text('phone'),
    },
    subject: subjectInput({
      orderNumber: form.text('orderNumber'),
      productName: form.text('productName'),
      sku: form.text('sku'),
      priceMinor: amount ? Number(amount) : null,
      currency: form.text('currency'),
      purchasedOn: form.text('purchasedOn'),
      place: form.text('place'),
    }),
    categoryId: form.text('categoryId'),
    attachmentIds: form.all('attachmentId'),
  }
}

export async function complainPage(request: PageRequest, form: Form): Promise<Response> {
  // Not "no-store": whoever goes back to it finds what they wrote.
  request.http.header('cache-control', 'private, no-cache')
  return formPage(request, writtenIn(form, randomUUID()), {})
}

/** Takes the complaint and leads to the confirmation; or shows the form again with everything in it. */
export async function takeComplaint(
  request: PageRequest,
  form: Form,
  files: readonly SentFile[] = [],
): Promise<Response> {
  const { http, door, store, say, words, link } = request
  const asWritten = writtenIn(form, keyIn(form) ?? derivedKey(request, form))
  const source = { site: http.req.header('sec-fetch-site'), origin: http.req.header('origin') }
  if (!isFromStore(source, store, door.publicUrl))
    return formPage(request, asWritten, { notice: notice(words.storePages.checkAndSend) })
  const photos = await keptPhotos(request, asWritten.key, { before: asWritten.attachmentIds, files })
  const written = { ...asWritten, attachmentIds: photos.ids }
  const problems = problemsOf(written.entries, say)
  const refused = photos.refused.length > 0 && notice(words.storePages.photosRefused, photos.refused.join(' '))
  if (problems.length > 0)
    return formPage(request, written, { status: 422, problems, ...(refused && { notice: refused }) })
  try {
    const filed = await fileWith(request, written)
    switch (filed.__typename) {
      case 'FileComplaintSuccess': {
        const { secret, now } = door.platform
        const visit = sealVisit({ secret, storeId: store.id, page: 'received' }, filed.trackingCode, now())
        return http.redirect(link(`received/${visit}`, refused ? { photos: 'refused' } : {}), 303)
      }
      case 'ValidationError':
        return await formPage(request, written, { status: 422, problems: problemsFrom(filed.issues) })
      case 'IdempotencyConflictError':
        return await formPage(
          request,
          { ...written, key: randomUUID() },
          { status: 409, notice: notice(say.arrivedEarlier, say.arrivedEarlierDetail), send: say.sendSeparately },
        )
      case 'RateLimitError':
      case 'TemporarilyUnavailableError':
        return await notTaken(request, written, filed)
    }
  } catch (error) {
    return await notTakenBecause(request, written, error)
  }
}

/** A photo that has gone meanwhile does not hold the words up. */
async function fileWith(request: PageRequest, { attachmentIds, ...written }: Written) {
  const input = filing({ ...written, locale: request.words.locale })
  const withPhotos = attachmentIds.length > 0 ? { ...input, attachmentIds } : input
  const { fileComplaint: filed } = await request.ask(FileComplaint, { input: withPhotos })
  const isOfPhotos =
    filed.__typename === 'ValidationError' && filed.issues.every(({ path }) => path[0] === 'attachmentIds')
  return isOfPhotos ? (await request.ask(FileComplaint, { input })).fileComplaint : filed
}

async function notTakenBecause(request: PageRequest, written: Written, error: unknown): Promise<Response> {
  if (error instanceof NotAnInputError) throw error
  if (error instanceof RateLimitError || error instanceof TemporarilyUnavailableError)
    return notTaken(request, written, { ...error, message: error.message, __typename: error.code })
  request.door.platform.log.error({ err: error }, 'A complaint could not be taken from a page.')
  return formPage(request, written, { status: 500, notice: notice(request.say.laterPlease) })
}

/** Everything stays in the form, under the same key: sent again it is one complaint, whatever came of this try. */
function notTaken(
  request: PageRequest,
  written: Written,
  { __typename, message, retryAfterSeconds }: { __typename: string; message: string; retryAfterSeconds: number },
): Promise<Response> {
  request.http.header('retry-after', String(retryAfterSeconds))
  return formPage(request, written, { status: /^rate/i.test(__typename) ? 429 : 503, notice: notice(message) })
}

/**
 * A form on a page of the store brings no key. What the same browser sends twice within the hour, to the letter, is then
 * one complaint: a second click is no second case. The address is in it so that nobody else who knows the words is
 * answered with the case.
 */
function derivedKey({ http, door: { platform, trustedProxies } }: PageRequest, form: Form): string {
  const hour = Math.floor(platform.now().getTime() / 3_600_000)
  const whose = [addressOf(http.env.incoming, trustedProxies), http.req.header('user-agent') ?? '', String(hour)]
  const words = createHash('sha256')
    .update(JSON.stringify(writtenIn(form, '')))
    .digest('base64url')
  return platform.secret.derive('key-of-a-form', ...whose, words).toString('base64url')
}

async function formPage(request: PageRequest, written: Written, told: Told): Promise<Response> {
  const { say, link } = request
  const { problems = [] } = told
  const body = html`<p class="muted">${await promiseOf(request)}</p>
${told.notice ?? ''}${problems.length > 0 ? problemSummary(say.fix(problems.length), problems) : ''}
<form class="card" method="post" action="${link('complaints')}" enctype="multipart/form-data" novalidate>${hidden('key', written.key)}
${fieldsOf(request, written, problems)}
<div class="tight"><button class="main">${told.send ?? say.send}</button><p class="muted">${say.rights}</p></div></form>`
  // What a form was answered with stays as it is: it holds what was typed.
  const isWidget = request.http.req.method === 'GET'
  return storePage(request, {
    title: say.formTitle,
    status: told.status ?? 200,
    isIndexed: true,
    hasWidget: isWidget,
    body: isWidget ? widget(request, written, body) : body,
  })
}

/** With a script the widget takes the place of the form, and knows what the page before knew. */
function widget({ link }: PageRequest, { subject, categoryId, entries }: Written, body: Markup): Markup {
  const { orderNumber, productName, sku, price, purchasedOn, place } = subject ?? {}
  const { name, reach } = entries
  const values = {
    'case-page': link('case'),
    'order-number': orderNumber,
    'product-name': productName,
    ...{ sku, place, 'category-id': categoryId, 'purchased-on': purchasedOn },
    ...(price && { 'price-minor': String(price.amountMinor), currency: price.currency }),
    'customer-name': name,
    [reach.includes('@') ? 'customer-email' : 'customer-phone']: reach,
  }
  const known = Object.entries(values).map(([attribute, value]) => (value ? html` ${attribute}="${value}"` : ''))
  return html`<redress-complaint-form${known}>${body}</redress-complaint-form>`
}

/** By when there is an answer; the form stands without it too. */
async function promiseOf({ ask, store, words, say }: PageRequest): Promise<string> {
  const firstReplyBy = await ask(Storefront, {}).then(
    ({ storefront }) => storefront.firstReplyBy,
    () => undefined,
  )
  if (!firstReplyBy) return say.formPromiseUntimed
  return words.storePages.formPromise(exactTime(new Date(firstReplyBy), store.settings.timeZone, words.dateLocale))
}

function fieldsOf(
  request: PageRequest,
  { entries, subject, categoryId, attachmentIds }: Written,
  problems: readonly Problem[],
): Markup {
  const { say, words } = request
  const { optional } = say
  const [title, details] = subject ? aboutLines(say, words.dateLocale, subject) : ['', '']
  const subjectPart = isKnown(subject)
    ? html`<p class="box"><strong>${title}</strong>${details ? html`<br><span class="muted">${details}</span>` : ''}</p>`
    : ''
  return html`${subjectPart}${known(subject, categoryId)}
${field({ id: 'description', label: say.description, value: entries.description, maxLength: limits.descriptionLength, problems, isLarge: true })}
${photoField(request, attachmentIds)}
${isKnown(subject) ? '' : field({ id: 'subject', label: say.subject, value: entries.subject, maxLength: limits.productNameLength, problems, optional })}
<fieldset><legend>${say.outcome} <span class="optional">${say.chooseAny}</span></legend><div class="chips">
${offeredRemedies.map((remedy) => chip('remedies', remedy, say[remedy], entries.remedies.includes(remedy)))}
${chip('youDecide', 'yes', say.youDecide, entries.youDecide)}</div></fieldset>
${field({ id: 'outcomeWords', label: say.outcomeWords, value: entries.outcomeWords, maxLength: limits.outcomeLength, problems, optional })}
<div class="two">${field({ id: 'name', label: say.name, value: entries.name, maxLength: limits.nameLength, problems, autocomplete: 'name' })}
${field({ id: 'reach', label: say.reach, value: entries.reach, maxLength: limits.emailLength, problems, autocomplete: 'email' })}</div>`
}

const chip = (name: string, value: string, label: string, isChosen: boolean): Markup =>
  html`<label class="chip"><input type="checkbox" name="${name}" value="${value}"${isChosen ? html` checked` : ''}>${label}</label>`

/** What the page before knew goes along. */
function known(subject: ComplaintSubjectInput | null, categoryId: string): Markup {
  const { price, ...texts } = subject ?? {}
  const values = {
    ...texts,
    categoryId,
    ...(price && { priceMinor: String(price.amountMinor), currency: price.currency }),
  }
  return html`${Object.entries(values).map(([name, value]) => (value ? hidden(name, value) : ''))}`
}
