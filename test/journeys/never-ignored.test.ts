import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { movableClock } from '../movable-clock.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, fileOn, moveNextPromise, phone, shownText } from './shop.ts'

/** A Wednesday, ten in the morning in Bucharest: the store works until six. */
const clock = movableClock(new Date('2026-11-25T08:00:00Z'))
let browser: Browser
let demo: Demo
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo({ env: clock.env })
  context = await browser.newContext(phone)
  page = await context.newPage()
  await page.clock.install({ time: clock.now() })
})
afterAll(async () => {
  await context?.close()
  await demo?.stop()
  await browser?.close()
})

/** The subjects in the demo's mailbox, newest first. */
async function subjects(mailbox: Page): Promise<string[]> {
  await mailbox.goto(`${demo.url}/demo/mail`)
  return mailbox.getByRole('listitem').getByRole('link').allTextContents()
}

/** Waits for a mail and opens it. */
async function openMail(mailbox: Page, subject: RegExp) {
  await expect
    .poll(async () => (await subjects(mailbox)).some((line) => subject.test(line)), { interval: 200 })
    .toBe(true)
  await mailbox.getByRole('link', { name: subject }).first().click()
  // Until its styles are there the page moves, and with it what one is about to press.
  await mailbox.waitForURL('**/demo/mail/*')
  const mail = mailbox.frameLocator('iframe')
  await mail.locator('body').waitFor()
  return mail
}

test('a customer is never ignored: heard, told by whom and when, told of each delay before they ask, called', async () => {
  const { reference } = await fileOn(page, demo)

  // The mail says what was understood, and leads to the case, where it can be confirmed.
  const mail = await openMail(page, /We have your complaint/)
  expect(await shownText(mail.locator('body'))).toContain('Ana Marin has your case.')
  await mail.getByRole('link', { name: 'Open my case' }).click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  await status.button('Yes, that is it').click()
  await status.says('You confirmed what we understood').waitFor()

  // The open case shows a new time by itself: the old one, why, and the new one.
  const promise = status.card.locator('[part=promise]')
  const before = await shownText(promise.locator('time'))
  await moveNextPromise(demo, reference, 'The workshop needs a week more.')
  await promise.getByText('The workshop needs a week more.').waitFor()
  expect(await promise.locator('s').textContent()).toContain(before)

  // Half an hour before that time whoever owes it is warned.
  const due = new Date((await promise.locator('time').getAttribute('datetime')) ?? '')
  const letters = await context.newPage()
  await clock.moveTo(new Date(due.getTime() - 30 * 60_000))
  await openMail(letters, /^Due /)

  // Nobody does anything until it has passed. The customer is told, and somebody else has it now.
  await clock.moveTo(new Date(due.getTime() + 1000))
  await status.says('Your case went up: Ion Petrescu has it now').waitFor()
  await promise.getByText('We have not got back to you as we promised').waitFor()
  expect(new Date((await promise.locator('time').getAttribute('datetime')) ?? '').getTime()).toBeGreaterThan(
    due.getTime(),
  )
  expect(await audit(page)).toEqual([])
  // The promise that was moved has brought a mail of this name before.
  const notice = async () => shownText((await openMail(letters, /Later than we said/)).locator('body'))
  await expect.poll(notice).toContain('We have not got back to you as we promised')
  await openMail(letters, /Please take over/)
  // A missed standard is made good without being asked.
  expect(await shownText(status.story)).toContain('You get €5.00 from us because we were late')

  // They would rather talk: somebody calls at a time of their choice.
  await status.button('Ask for a call').click()
  await status.card.getByLabel('When').selectOption({ index: 1 })
  await status.card.getByLabel('Number').fill('+40 721 000 000')
  await status.button('Call me then').click()
  await status.says('You asked for a person').waitFor()
  await promise.getByText(/We call you between \d\d:\d\d and \d\d:\d\d/).waitFor()
  const call = await openMail(letters, /What we promise you/)
  expect(await shownText(call.locator('body'))).toMatch(/We call you between \d\d:\d\d and \d\d:\d\d/)
})
