import { FileComplaint } from '@redress/schema/operations'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, ComplaintFormOnPage, crackedLid, desktop, storedComplaints } from './shop.ts'

let browser: Browser
let demo: Demo
let context: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo()
})
afterAll(async () => {
  await demo?.stop()
  await browser?.close()
})

let before: number

beforeEach(async () => {
  context = await browser.newContext(desktop)
  before = (await storedComplaints(demo)).length
})
afterEach(async () => {
  await context.close()
})

async function filed(): Promise<number> {
  return (await storedComplaints(demo)).length - before
}

async function openForm(page: Page): Promise<ComplaintFormOnPage> {
  await page.goto(`${demo.url}/order.html`)
  return new ComplaintFormOnPage(page)
}

/** Lets a filing reach the server and answers what the browser shall see of it. */
async function onceReceived(
  page: Page,
  afterwards: (route: Route) => Promise<void>,
): Promise<{ received: Promise<void> }> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let isFirst = true
  await page.route('**/graphql', async (route) => {
    const isFiling = route.request().postData()?.includes(FileComplaint.documentId) === true
    if (!isFiling || !isFirst) return route.continue()
    isFirst = false
    const answer = await route.fetch()
    if (!answer.ok()) throw new Error(`The filing got ${answer.status()}.`)
    resolve()
    await afterwards(route)
  })
  return { received: promise }
}

test('a connection cut after the store has the complaint gives one complaint and its reference', async () => {
  const page = await context.newPage()
  const form = await openForm(page)
  await onceReceived(page, (route) => route.abort('connectionreset'))
  await form.fill()
  await form.send.click()
  const reference = await form.confirmedReference()
  expect((await storedComplaints(demo)).map((stored) => stored.reference)).toContain(reference)
  expect(await filed()).toBe(1)
})

test('words changed after a cut are added to the one complaint that had arrived', async () => {
  const page = await context.newPage()
  const form = await openForm(page)
  const { received } = await onceReceived(page, async (route) => {
    await page.route('**/graphql', (later) => later.abort('connectionrefused'))
    await route.abort('connectionreset')
  })
  await form.fill()
  await form.send.click()
  await received
  await form.card.getByRole('button', { name: 'Change my words' }).click()
  await page.unroute('**/graphql')
  await form.description.fill(`${crackedLid} And the box smells of smoke.`)
  await form.send.click()
  await form.confirmedReference()
  expect(await filed()).toBe(1)
  await form.openCase.click()
  await new CaseOnPage(page).story.getByText('And the box smells of smoke.').waitFor()
})

test('a reload in the middle of sending gives one complaint', async () => {
  const page = await context.newPage()
  const form = await openForm(page)
  const never = new Promise<void>(() => {})
  const { received } = await onceReceived(page, () => never)
  await form.fill()
  await form.send.click()
  await received
  await page.reload()
  await form.confirmedReference()
  expect(await filed()).toBe(1)
})

test('pressing Send twice in a row files once', async () => {
  const page = await context.newPage()
  const form = await openForm(page)
  await form.fill()
  await form.send.dblclick()
  await form.confirmedReference()
  expect(await filed()).toBe(1)
})

test('pressing Enter and Send again while the first try is under way files once', async () => {
  const page = await context.newPage()
  const form = await openForm(page)
  const { promise: goOn, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(FileComplaint.documentId)) await goOn
    await route.continue()
  })
  await form.fill()
  await form.reach.press('Enter')
  // It says that it cannot be pressed now; a hurried finger presses all the same.
  await form.card.getByRole('button', { name: 'Sending your words' }).click({ force: true })
  await form.reach.press('Enter')
  release()
  await form.confirmedReference()
  expect(await filed()).toBe(1)
})

test('two tabs with the same draft, both sent, file once and show the same reference', async () => {
  const first = await openForm(await context.newPage())
  await first.description.fill(crackedLid)
  const second = await openForm(await context.newPage())
  await second.card.getByText('We kept what you wrote here earlier.').waitFor()
  expect(await second.description.inputValue()).toBe(crackedLid)
  await first.fill()
  await second.fill()
  await Promise.all([first.send.click(), second.send.click()])
  expect(await first.confirmedReference()).toBe(await second.confirmedReference())
  expect(await filed()).toBe(1)
})

test('going back after the confirmation offers an empty form, and nothing is sent again', async () => {
  const page = await context.newPage()
  const form = await openForm(page)
  await form.fill()
  await form.send.click()
  await form.confirmedReference()
  await form.openCase.click()
  await page.waitForURL('**/help.html*')
  await page.goBack()
  await form.card.getByRole('heading').first().waitFor()
  if (await form.description.isVisible()) {
    expect(await form.description.inputValue()).toBe('')
    await form.send.click()
    await form.card.getByRole('alert').waitFor()
  }
  expect(await filed()).toBe(1)
})
