import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { CaseOnPage, desktop, fileOn } from './shop.ts'

let browser: Browser
let demo: Demo
let proxy: RecordingProxy

beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo({ env: { REDRESS_LOG: 'trace' } })
  proxy = await startRecordingProxy()
})
afterAll(async () => {
  await browser?.close()
  await proxy?.close()
  await demo?.stop()
})

test('the tracking code is in no address, no header, no log and no history, and no cookie is set', async () => {
  const context = await browser.newContext({ ...desktop, proxy: { server: proxy.url, bypass: '<-loopback>' } })
  const page = await context.newPage()
  const { form, reference, trackingCode } = await fileOn(page, demo)
  expect(trackingCode.length, 'long enough not to be guessed').toBeGreaterThanOrEqual(20)

  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  expect(page.url(), 'the code leaves the address bar').not.toContain(trackingCode)
  await status.button(/^Write to/).click()
  await status.card.getByRole('textbox').fill('Any news?')
  // Somebody holds the database: the store logs that it could not take the message, with the code at hand.
  const holder = new DatabaseSync(join(demo.data, 'redress.db'))
  holder.exec('BEGIN IMMEDIATE')
  await status.button('Send').click()
  await status.card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
  holder.exec('ROLLBACK')
  holder.close()
  await status.says('Any news?').waitFor()
  await page.reload()
  await status.says(reference).waitFor()
  // Onward from the page that was opened by the link: this is where a referrer would carry it along.
  await page.getByRole('link', { name: 'Your order' }).click()
  await page.waitForURL('**/order.html')
  expect(await page.evaluate(() => document.referrer)).not.toContain(trackingCode)
  await page.goto(`${demo.url}/help.html#redress-case=${trackingCode}`)
  await status.says(reference).waitFor()

  expect(await context.cookies()).toEqual([])
  await context.close()
  const heads = proxy.exchanges.map(({ method, url, requestHead, responseHead }) =>
    [`${method} ${url}`, requestHead, responseHead].join('\n'),
  )
  expect(heads.filter((head) => head.includes('/graphql')).length, 'the proxy saw the requests').toBeGreaterThan(3)
  expect(heads.filter((head) => head.includes(trackingCode))).toEqual([])
  expect(heads.filter((head) => /^set-cookie:/im.test(head))).toEqual([])
  expect(
    heads.filter((head) => !head.includes(new URL(demo.url).host)),
    'nobody else is asked',
  ).toEqual([])
  expect(demo.logs(), 'the trouble is in the log').toContain('"level"')
  expect(demo.logs()).not.toContain(trackingCode)
})
