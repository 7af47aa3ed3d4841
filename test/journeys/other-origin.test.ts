import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { ComplaintFormOnPage, crackedLid, desktop, shownText, storedComplaints } from './shop.ts'

let browser: Browser
let demo: Demo
let store: Server
let storeUrl: string

const main = fileURLToPath(new URL('../../packages/api/src/main.ts', import.meta.url))
const run = promisify(execFile)

beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo()
  store = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>A store of its own</title>
      <script type="module" src="${demo.url}/widgets/redress.js" data-store="pk_demo"></script>
      <main><redress-complaint-form order-number="B-7"></redress-complaint-form></main>`)
  }).listen(0, '127.0.0.1')
  await once(store, 'listening')
  const address = store.address()
  storeUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(async () => {
  await browser?.close()
  store?.closeAllConnections()
  store?.close()
  await demo?.stop()
})

test('a store on another origin cannot file until it is allowed; what was written meanwhile then goes by itself', async () => {
  const page = await browser.newPage(desktop)
  await page.goto(storeUrl)
  const form = new ComplaintFormOnPage(page)
  await form.fill()
  await form.send.click()
  await form.card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
  expect(await storedComplaints(demo)).toEqual([])

  const env = { ...process.env, REDRESS_DATA: demo.data, DATABASE_URL: '' }
  await run(process.execPath, [main, 'store', 'allow', storeUrl], { env })
  const reference = await form.confirmedReference()
  expect(await storedComplaints(demo)).toMatchObject([{ reference, description: crackedLid }])
  await page.close()
})

test('a page with a wrong key says so, keeps the words, and stores nothing', async () => {
  const before = await storedComplaints(demo)
  const page = await browser.newPage(desktop)
  await page.goto(`${demo.url}/order.html`)
  await page.locator('redress-complaint-form').evaluate((element) => element.setAttribute('store', 'pk_nobody'))
  const form = new ComplaintFormOnPage(page)
  await form.fill()
  await form.send.click()
  expect(await shownText(form.card.getByRole('alert'))).toContain('cannot reach the store')
  expect(await form.description.inputValue()).toBe(crackedLid)
  expect(await storedComplaints(demo)).toEqual(before)
  await page.close()
})
