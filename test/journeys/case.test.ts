import { RequestTrackingLink } from '@redress/schema/operations'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, desktop, fileOn, maria, moveNextPromise, reply, shownText, storedComplaints } from './shop.ts'

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

test('a customer takes a complaint back, after being asked once, and the store knows', async () => {
  const { form, reference } = await fileOn(page, demo)
  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.button('Withdraw my complaint').click()
  await status.button('No, keep it open').click()
  expect(await storedComplaints(demo)).toContainEqual(expect.objectContaining({ reference, status: 'RECEIVED' }))
  await status.button('Withdraw my complaint').click()
  await status.button('Yes, withdraw it').click()
  await status.button('Yes, withdraw it').waitFor({ state: 'detached' })
  expect(await storedComplaints(demo)).toContainEqual(expect.objectContaining({ reference, status: 'WITHDRAWN' }))
  expect(await status.button('Withdraw my complaint').count(), 'it can be withdrawn once').toBe(0)
  await page.reload()
  await status.says(reference).waitFor()
  expect(await status.button('Withdraw my complaint').count()).toBe(0)
})

test('a link pasted by hand opens the case', async () => {
  const { form, reference } = await fileOn(page, demo)
  const link = await form.linkToKeep.inputValue()
  const elsewhere = await browser.newContext(desktop)
  const other = await elsewhere.newPage()
  await other.goto(`${demo.url}/help.html`)
  const status = new CaseOnPage(other)
  await status.codeOrLink.fill(` ${link}\n`)
  await status.open.click()
  await status.says(reference).waitFor()
  await elsewhere.close()
})

test('who asks for a lost link learns nothing about whether the case exists', async () => {
  const { reference } = await fileOn(page, demo)
  const answers: { shown: string; sent: string }[] = []
  for (const asked of [
    { reference, email: maria.reach },
    { reference, email: 'somebody.else@example.org' },
    { reference: 'RD-2222-22', email: maria.reach },
  ]) {
    const stranger = await browser.newContext(desktop)
    const strangersPage = await stranger.newPage()
    await strangersPage.goto(`${demo.url}/help.html`)
    const { card } = new CaseOnPage(strangersPage)
    await card.getByLabel('Reference').fill(asked.reference)
    await card.getByLabel('E-mail', { exact: true }).fill(asked.email)
    const [answer] = await Promise.all([
      strangersPage.waitForResponse(
        (response) => response.request().postData()?.includes(RequestTrackingLink.documentId) === true,
      ),
      card.getByRole('button', { name: 'Mail me a link' }).click(),
    ])
    const sent = await answer.text()
    const said: { data: { requestTrackingLink: { message: string } } } = JSON.parse(sent)
    await card.getByText(said.data.requestTrackingLink.message).first().waitFor()
    answers.push({ shown: await shownText(card), sent })
    await stranger.close()
  }
  const [known, wrongAddress, unknown] = answers
  expect(known?.sent).toContain('RequestTrackingLinkSuccess')
  expect(wrongAddress).toEqual(known)
  expect(unknown?.sent).toBe(known?.sent)
})

test('a moved promise shows the old time, why, and the new one, in the open case and after a reload', async () => {
  const { form, reference } = await fileOn(page, demo)
  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  const promise = status.card.locator('[part=promise]')
  const promised = await shownText(promise.locator('time'))
  const { before, after } = await moveNextPromise(demo, reference, 'The workshop needs a week more.')
  // The customer comes back to the page; what is on it is not asked for again within two seconds.
  await page.waitForTimeout(2100)
  await page.evaluate(() => dispatchEvent(new Event('focus')))

  const showsBoth = async () => {
    await promise.getByText('Later than we said. The workshop needs a week more.').waitFor()
    expect(await promise.locator('time').getAttribute('datetime')).toBe(after)
    const old = promise.locator('s')
    expect(await old.textContent()).toBe(`(instead of ${promised})`)
    expect(await old.evaluate((struck) => getComputedStyle(struck).textDecorationLine)).toBe('line-through')
    const entry = status.story.getByRole('listitem').filter({ hasText: 'Ana Marin gave you a new time' })
    await entry.getByText('The workshop needs a week more.').waitFor()
  }
  expect(before < after).toBe(true)
  await showsBoth()
  expect(await audit(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await audit(page)).toEqual([])
  await page.reload()
  await showsBoth()
})

test('what a person of the store writes appears with their name', async () => {
  const { form, reference } = await fileOn(page, demo)
  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  await reply(demo, reference, 'A new lid leaves today.')
  await page.waitForTimeout(2100)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  const entry = status.story.getByRole('listitem').filter({ hasText: 'A new lid leaves today.' })
  await entry.getByText('Ana Marin').waitFor()
})
