import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, ComplaintFormOnPage, fileOn, phone, shopPages } from './shop.ts'

let browser: Browser
let demo: Demo

beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo()
})
afterAll(async () => {
  await demo?.stop()
  await browser?.close()
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let context: BrowserContext
  let page: Page

  beforeEach(async () => {
    context = await browser.newContext({ ...phone, colorScheme, reducedMotion: 'reduce' })
    page = await context.newPage()
  })
  afterEach(async () => {
    await context.close()
  })

  async function expectClean(state: string): Promise<void> {
    expect(await audit(page), state).toEqual([])
  }

  test.each(shopPages)('axe finds nothing on %s', async (path) => {
    await page.goto(demo.url + path)
    const question = page.locator('redress-survey-card')
    if (path === '/product.html') {
      await question.evaluate((element) => element.scrollIntoView())
      await question.getByRole('radio').first().waitFor()
    } else if (path !== '/') await page.locator('redress-complaint-form form').first().waitFor()
    await expectClean(path)
  })

  test('axe finds nothing in any state of the form', async () => {
    await page.goto(`${demo.url}/order.html`)
    const form = new ComplaintFormOnPage(page)
    await form.send.click()
    await form.card.getByRole('alert').waitFor()
    await expectClean('what is missing')
    await context.setOffline(true)
    await form.fill()
    await expectClean('filled')
    await form.send.click()
    await form.card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
    await expectClean('waiting for the network')
    await context.setOffline(false)
    await form.confirmedReference()
    await expectClean('confirmation')
  })

  test('axe finds nothing in any state of the case', async () => {
    const { form, reference } = await fileOn(page, demo)
    await form.openCase.click()
    const status = new CaseOnPage(page)
    await status.says(reference).waitFor()
    await expectClean('case')
    await status.button(/^Write to/).click()
    await expectClean('writing')
    await status.button('Not now').click()
    await status.button('Withdraw my complaint').click()
    await expectClean('asked whether to withdraw')
    await status.button('Yes, withdraw it').click()
    await status.says('We have taken your complaint back').waitFor()
    await expectClean('withdrawn')
    await page.goto(`${demo.url}/help.html#redress-case=not-a-code-of-ours`)
    await status.says('This link does not open a case here').waitFor()
    await expectClean('a link that opens nothing')
  })
})
