import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { crackedLid, maria, phone, shownText, storedComplaints } from './shop.ts'

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

/** Words that no Spanish sentence has. What the store wrote itself (names, opening hours) is not looked at. */
const english = /\b(the|your|you|what|how|send|write|withdraw|please|missing|today|tomorrow|by|copy|open)\b/i

test('a page in Spanish speaks Spanish, from the form to the case, whatever the browser speaks', async () => {
  const context = await browser.newContext({ ...phone, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${demo.url}/pedido.html`)
  const card = page.locator('redress-complaint-form [part=card]')
  await card.getByText('Pedido A-1001').waitFor()
  expect(await shownText(card.locator('form'))).not.toMatch(english)

  await card.locator('button[part=submit]').click()
  expect(await shownText(card.getByRole('alert'))).not.toMatch(english)
  await card.locator('#description').fill(crackedLid)
  await card.locator('#name').fill(maria.name)
  await card.locator('#reach').fill(maria.reach)
  await card.locator('button[part=submit]').click()

  // What the store itself says comes from the API: it must speak the page's language too.
  const reference = await shownText(card.getByText(/^RD-[0-9A-Z-]+$/))
  expect(await shownText(card)).not.toMatch(english)
  expect(await storedComplaints(demo)).toMatchObject([{ reference, description: crackedLid }])

  await card.locator('a[part=open]').click()
  await page.waitForURL('**/ayuda.html*')
  const status = page.locator('redress-case-status [part=card]')
  await status.getByText(reference).waitFor()
  expect((await shownText(status)).replace(crackedLid, '')).not.toMatch(english)
  await context.close()
})
