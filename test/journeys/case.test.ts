import { AddMessage, RequestTrackingLink } from '@redress/schema/operations'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { photo } from '../../packages/api/src/testing/photos.ts'
import { audit, launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import {
  CaseOnPage,
  ComplaintFormOnPage,
  desktop,
  fileOn,
  maria,
  moveNextPromise,
  reply,
  shownText,
  storedComplaints,
} from './shop.ts'

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
  await status.says('We have taken your complaint back').waitFor()
  expect(await storedComplaints(demo)).toContainEqual(expect.objectContaining({ reference, status: 'WITHDRAWN' }))
  expect(await status.button('Withdraw my complaint').count(), 'it can be withdrawn once').toBe(0)
  await page.reload()
  await status.says(reference).waitFor()
  expect(await status.button('Withdraw my complaint').count()).toBe(0)
})

test('photos go with the words, stand in the story, and more can be sent', async () => {
  const picture = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  const lid = picture('lid.jpg', await photo({ width: 1600, height: 1200 }))
  await page.goto(`${demo.url}/order.html`)
  const form = new ComplaintFormOnPage(page)
  await form.fill()
  const chooser = form.card.locator('input[type=file]').first()
  await form.card.getByText('Up to 10, each up to 25 MB.').waitFor()
  await chooser.setInputFiles([picture('broken.jpg', Buffer.from('not a photo')), picture('twice.jpg', lid.buffer)])
  const photos = form.card.getByRole('list', { name: 'Photos' })
  await photos.getByText('Ready').waitFor()
  // What is no photo says so, and keeps no word back.
  await photos.getByText('We can take photos').waitFor()
  await form.card.getByRole('button', { name: 'Remove twice.jpg' }).click()
  // Send is pressed while a photo is on its way: the words wait for it, say so, and go by themselves.
  let release = await holdUploads()
  await chooser.setInputFiles(lid)
  await form.send.click()
  await form.card.getByText('Your words go as soon as your photos are here.').waitFor()
  expect(await audit(page)).toEqual([])
  release()
  await form.reference.waitFor()
  await page.unrouteAll()
  await form.openCase.click()

  const status = new CaseOnPage(page)
  const shown = status.story.getByRole('button', { name: 'lid.jpg, show large' })
  await shown.locator('img').waitFor()
  expect(await status.story.locator('[part=photo]').count()).toBe(1)
  await shown.press('Enter')
  const large = status.story.getByRole('button', { name: 'lid.jpg, show small', expanded: true })
  await expect
    .poll(() => large.locator('img').evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(1600)
  await status.card.locator('input[type=file]').first().setInputFiles(picture('box.jpg', lid.buffer))
  await status.button('Send these photos').click()
  await status.says('Your photos are here.').waitFor()
  await status.story.getByRole('button', { name: 'box.jpg, show large' }).locator('img').waitFor()

  // Beside words that are being written they go with them, as one message, which waits for them in the same way.
  await status.button(/^Write to/).click()
  await status.card.getByRole('textbox').fill('This is the side of the box.')
  release = await holdUploads()
  await status.card.locator('input[type=file]').first().setInputFiles(picture('side.jpg', lid.buffer))
  await status.button('Send').click()
  await status.card.getByText('Your words go as soon as your photos are here.').waitFor()
  expect(await audit(page)).toEqual([])
  const message = await holdMessage()
  release()
  await message.isAsked
  // What is chosen while they are on their way stays for the next.
  await status.card.locator('input[type=file]').first().setInputFiles(picture('late.jpg', lid.buffer))
  await photosToSend(status).getByText('late.jpg').waitFor()
  message.letGo()
  const told = status.story.getByRole('listitem').filter({ hasText: 'This is the side of the box.' })
  await told.getByRole('button', { name: 'side.jpg, show large' }).locator('img').waitFor()
  await photosToSend(status).getByText('side.jpg').waitFor({ state: 'hidden' })
  await photosToSend(status).getByRole('button', { name: 'Remove late.jpg' }).click()
  await photosToSend(status).waitFor({ state: 'hidden' })
  expect(await audit(page)).toEqual([])
})

/** Files stay on their way until what this answers is called. */
async function holdUploads(): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/uploads/**', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The next message stays on its way. */
async function holdMessage() {
  const asked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(AddMessage.documentId)) {
      asked.resolve()
      await released.promise
    }
    await route.fallback()
  })
  return { isAsked: asked.promise, letGo: released.resolve }
}

const photosToSend = ({ card }: CaseOnPage) => card.getByRole('list', { name: 'Photos', exact: true })

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
    // What the store tells everybody may come after the answer.
    await card.locator('[part=talk]').waitFor()
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
