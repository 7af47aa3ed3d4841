import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { storeKey } from '../store-page.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { CaseOnPage, desktop, fileOn, maria, phone } from './shop.ts'

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

test.each([
  { scripts: 'off', javaScriptEnabled: false },
  { scripts: 'on, and no widget comes', javaScriptEnabled: true },
])(
  'the address that a form leads to is told to no other page, picture or form, with scripts $scripts',
  async ({ javaScriptEnabled }) => {
    const proxied = { server: proxy.url, bypass: '<-loopback>' }
    const context = await browser.newContext({ ...phone, javaScriptEnabled, proxy: proxied })
    const page = await context.newPage()
    await page.route('**/widgets/**', (route) => route.abort())
    const first = proxy.exchanges.length
    const visits: string[] = []
    const visited = async (at: 'received' | 'case') => {
      await page.waitForURL(`**/${at}/*`)
      visits.push(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    }
    await page.goto(`${demo.url}/s/${storeKey}/complain`)
    await page.getByLabel('In your own words').fill('The lid is cracked.')
    await page.getByLabel('Your name').fill(maria.name)
    await page.getByLabel('E-mail or phone').fill(maria.reach)
    const lid = { name: 'lid.png', mimeType: 'image/png', buffer: await page.screenshot() }
    await page.getByLabel('Photos that show it').setInputFiles(lid)
    await page.getByRole('button', { name: 'Send to the store' }).click()
    await visited('received')
    // Onward by a link, and by a form.
    await page.getByRole('link', { name: 'Your rights' }).click()
    await page.waitForURL('**/rights')
    await page.goBack()
    await page.getByRole('button', { name: 'Open my case' }).click()
    await visited('case')
    const photo = page.getByRole('link', { name: 'Photo lid.png, in full size' })
    await photo.scrollIntoViewIfNeeded()
    const width = () =>
      photo.locator('img').evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
    await expect.poll(width).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Yes, that is it' }).click()
    await page.getByText('You confirmed this.').first().waitFor()
    await visited('case')
    await Promise.all([page.waitForEvent('download'), photo.click()])
    await context.close()

    expect(new Set(visits).size).toBe(3)
    const asked = proxy.exchanges.slice(first)
    const referrers = asked.map(({ url, requestHead }) => ({
      url: url.replace(demo.url, '').replace(/\?.*/, ''),
      referrer: /^referer: (.*)$/im.exec(requestHead)?.[1] ?? '',
    }))
    expect(referrers.filter(({ referrer }) => visits.some((visit) => referrer.includes(visit)))).toEqual([])
    for (const path of ['/s/page.css', '/rights', '/case', '/files/'])
      expect(
        referrers.filter(({ url, referrer }) => url.includes(path) && referrer === `${demo.url}/`),
        path,
      ).not.toEqual([])
  },
)
