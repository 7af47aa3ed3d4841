import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { collectFaults } from './page-faults.ts'
import { CaseOnPage, desktop, fileOn, shopPages } from './shop.ts'

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

/** The policy that the design promises to live under, in the order of its directives. */
const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
]

test('under the strictest policy with Trusted Types nothing is reported, from one question to the form and the case', async () => {
  const context = await browser.newContext(desktop)
  const faults = await collectFaults(context)
  const page = await context.newPage()
  for (const path of shopPages) {
    const answer = await page.goto(demo.url + path)
    const policy = await answer?.headerValue('content-security-policy')
    for (const directive of strictest) expect(policy, path).toContain(directive)
    if (path !== '/product.html') continue
    // Asked on a page without a case, under the product.
    const card = page.locator('redress-survey-card')
    await card.evaluate((element) => element.scrollIntoView())
    await card.getByRole('radio', { name: '5: Very much' }).click()
    await card.getByText('Your answer is saved.').first().waitFor()
  }
  const { form, reference } = await fileOn(page, demo)
  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  await status.button(/^Write to/).click()
  await status.card.getByRole('textbox').fill('Thank you.')
  await status.button('Send').click()
  await status.says('Thank you.').waitFor()
  expect(faults).toEqual([])

  // The listening itself works: what the policy forbids is heard of.
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'http://127.0.0.1:1/pixel.png'
    document.body.append(image)
  })
  await expect.poll(() => faults.some((fault) => fault.startsWith('policy: img-src'))).toBe(true)
  await context.close()
})
