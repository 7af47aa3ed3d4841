import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { storeDoes } from '../store-acts.ts'
import { ana, asPerson, DeskOnPage } from './desk.ts'
import { collectFaults } from './page-faults.ts'
import { ComplaintFormOnPage, crackedLid, desktop, shownText, storedComplaints } from './shop.ts'

let browser: Browser
let demo: Demo
let store: Server
let storeUrl: string

const main = fileURLToPath(new URL('../../packages/api/src/main.ts', import.meta.url))
const run = promisify(execFile)

let officePolicy: string
beforeAll(async () => {
  browser = await launchBrowser()
  demo = await startDemo()
  officePolicy = [
    "default-src 'none'",
    `script-src ${demo.url}`,
    `connect-src ${demo.url}`,
    `img-src blob:`,
    "style-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
  store = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (request.url?.startsWith('/office')) {
      response.setHeader('content-security-policy', officePolicy)
      response.end(`<!doctype html><html lang="ro"><title>The office</title><h1>The office</h1>
        <script type="module" src="${demo.url}/desk/files/redress-desk.js"></script>
        <a href="#hours">Our hours</a><redress-desk store="pk_demo" endpoint="https://elsewhere.example/graphql"></redress-desk>`)
      return
    }
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

test('the desk on a page of the store: nothing of the page is taken, the session is its own and ends with the page', async () => {
  const context = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
  const faults = await collectFaults(context)
  const page = await context.newPage()
  const desk = new DeskOnPage(page)
  const office = `${storeUrl}/office?team=care`
  await page.goto(`${office}#hours`)
  await desk.signIn()
  await page.getByRole('link', { name: crackedLid }).click()
  await desk.heading(/^The kettle arrived with a cracked lid/).waitFor()
  expect(page.url().startsWith(`${office}#desk/case/`), page.url()).toBe(true)
  expect(await page.title()).toBe('The office')
  expect(await page.locator('html').getAttribute('lang')).toBe('ro')
  const place = page.url()

  // What a colleague does comes by itself, over the same token.
  const [filed] = await storedComplaints(demo)
  await page.getByLabel(/^Write to/).waitFor()
  await storeDoes(demo, 'addNote', { complaintId: filed?.id, text: 'It is the batch of last week.' })
  await page.getByRole('list', { name: 'What happened' }).getByText('It is the batch of last week.').waitFor()
  await page.goBack()
  await desk.heading('Queue').waitFor()
  await page.getByRole('link', { name: 'Our hours' }).click()
  await expect.poll(() => page.url()).toBe(`${office}#hours`)
  await desk.heading('Queue').waitFor()

  // A menu of Web Awesome has its marks here too.
  await desk.person().click()
  await page.getByRole('menuitemcheckbox', { name: 'English' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('ss_')

  // The session ends elsewhere: who signs in again goes on where they were.
  await asPerson(demo, ana, 'mutation { signOutEverywhere { __typename } }')
  await page.getByRole('link', { name: 'Customers' }).click()
  const again = page.getByRole('dialog', { name: 'Please sign in again' })
  await again.getByRole('textbox', { name: 'Password', exact: true }).fill(ana.password)
  await again.getByRole('button', { name: 'Sign in', exact: true }).click()
  await desk.heading('Customers').waitFor()
  await page.getByText('Maria Ionescu').waitFor()

  await page.goto(place)
  await page.reload()
  await desk.signIn()
  await desk.heading(/^The kettle arrived with a cracked lid/).waitFor()
  // The browser notes the refusal that asked for the password again, and nothing else.
  expect(faults.filter((fault) => !fault.includes('401 (Unauthorized)'))).toEqual([])
  await context.close()
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
