import { ComplaintByTrackingCode } from '@redress/schema/operations'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, desktop, fileOn, moveNextPromise, reply, shownText } from './shop.ts'

let browser: Browser
let demo: Demo
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo()
})
afterAll(async () => {
  await demo?.stop()
  await browser?.close()
})
beforeEach(async () => {
  context = await browser.newContext(desktop)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
})

const isStream = (request: Request) => request.headers().accept === 'text/event-stream'
const isQuestion = (request: Request) => request.postData()?.includes(ComplaintByTrackingCode.documentId) === true

/** An open case, and what its page sent since it was opened. */
async function openCase() {
  const { form, reference } = await fileOn(page, demo)
  const streams: Request[] = []
  const questions: Request[] = []
  const ended: Request[] = []
  page.on('request', (request) => {
    if (isStream(request)) streams.push(request)
    if (isQuestion(request)) questions.push(request)
  })
  page.on('requestfailed', (request) => ended.push(request))
  page.on('requestfinished', (request) => ended.push(request))
  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  await expect.poll(() => streams.length).toBeGreaterThan(0)
  return { status, reference, streams, questions, ended, promise: status.card.locator('[part=promise]') }
}

/** What the polite live region of the case says. */
const announced = () =>
  page
    .locator('redress-case-status')
    .evaluate((element) => element.shadowRoot?.querySelector('[part=card] ~ [role=status]')?.textContent)

test('a promise that is moved shows by itself in the open case, while the customer goes on writing', async () => {
  const { status, reference, questions, promise } = await openCase()
  const promised = await shownText(promise.locator('time'))
  await status.button(/^Write to/).click()
  const words = status.card.getByRole('textbox')
  await words.fill('I would rather have')
  await words.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(2, 7))
  const asked = questions.length

  const { after } = await moveNextPromise(demo, reference, 'The workshop needs a week more.')
  const movedAt = performance.now()
  await promise.getByText('Later than we said. The workshop needs a week more.').waitFor()
  console.info(`The moved promise was on the screen after ${Math.round(performance.now() - movedAt)} ms.`)
  expect(await promise.locator('time').getAttribute('datetime')).toBe(after)
  expect(await promise.locator('s').textContent()).toBe(`(instead of ${promised})`)
  expect(questions.length, 'nothing was asked for').toBe(asked)

  expect(await announced()).toBe('Ana Marin gave you a new time')
  const writing = await words.evaluate((field: HTMLTextAreaElement) => ({
    words: field.value,
    from: field.selectionStart,
    to: field.selectionEnd,
    hasFocus: field.matches(':focus'),
  }))
  expect(writing).toEqual({ words: 'I would rather have', from: 2, to: 7, hasFocus: true })
  expect(await audit(page)).toEqual([])
})

test('after the server was away the case shows what happened meanwhile, without being asked', async () => {
  const { reference, promise, streams } = await openCase()
  await demo.kill()
  demo = await startDemo({ data: demo.data, port: demo.port })
  await moveNextPromise(demo, reference, 'The courier lost it.')
  await promise.getByText('Later than we said. The courier lost it.').waitFor()
  expect(streams.length).toBeGreaterThan(1)
})

test.each([
  ['refused', (_release: Promise<void>) => 'refuse' as const],
  ['swallowed by a proxy', (release: Promise<void>) => release],
])('where the stream is %s the case asks every now and then, and only while it is looked at', async (_how, hold) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.clock.install()
  await page.route('**/graphql', async (route) => {
    if (!isStream(route.request())) return route.fallback()
    const held = hold(released)
    if (held !== 'refuse') await held
    await route.abort()
  })
  const { status, reference, questions, streams } = await openCase()
  await reply(demo, reference, 'We are on it.')
  const asked = questions.length
  await page.clock.fastForward(45_000)
  await status.says('We are on it.').waitFor()
  expect(questions.length).toBe(asked + 1)

  await hide(true)
  await page.clock.runFor(300_000)
  expect(questions.length, 'nobody looks').toBe(asked + 1)
  const tried = streams.length
  await reply(demo, reference, 'It is on its way.')
  await hide(false)
  await status.says('It is on its way.').waitFor()
  // Trying again costs little and becomes rarer: five minutes of failures are a handful of tries.
  expect(tried).toBeLessThan(12)
  release()
})

/** As if the customer looked at another tab. */
const hide = (isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)

test('a page that nobody looks at lets go of its stream, and has the present state when somebody does', async () => {
  await page.clock.install()
  const { status, reference, streams, ended } = await openCase()
  // The stream has begun: one that says nothing for ten seconds is given up.
  await reply(demo, reference, 'We are on it.')
  await status.says('We are on it.').waitFor()
  await page.clock.runFor(1000)
  await hide(true)
  await page.clock.fastForward(15_000)
  expect(ended.filter(isStream), 'not for a short look elsewhere').toEqual([])
  await page.clock.fastForward(6000)
  await expect.poll(() => ended.filter(isStream).length).toBe(1)
  await reply(demo, reference, 'While you were away.')
  await hide(false)
  await status.says('While you were away.').waitFor()
  await page.clock.runFor(4000)
  await expect.poll(() => streams.length).toBe(2)
})

test('an element that is removed ends its stream, and one that is added again follows again', async () => {
  const { status, reference, streams, ended } = await openCase()
  const card = await page.locator('redress-case-status').elementHandle()
  // The explainer beside it shows the same case by the same stream, which lasts as long as one of the two.
  await page.locator('redress-next-steps [part=case]').waitFor()
  await page.locator('redress-next-steps').evaluate((element) => element.remove())
  await reply(demo, reference, 'Still here.')
  await status.says('Still here.').waitFor()
  expect([streams.length, ended.filter(isStream).length]).toEqual([1, 0])
  await card?.evaluate((element) => element.remove())
  await expect.poll(() => ended.filter(isStream).length).toBe(1)
  await card?.evaluate((element) => document.querySelector('main')?.append(element))
  await expect.poll(() => streams.length).toBe(2)
  await reply(demo, reference, 'Welcome back.')
  await status.says('Welcome back.').waitFor()
})
