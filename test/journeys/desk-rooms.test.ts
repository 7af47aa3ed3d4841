import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines } from '../http/engines.ts'
import type { Demo } from '../server.ts'
import { asDeveloper, storeDoes } from '../store-acts.ts'
import { ana, DeskOnPage, radu } from './desk.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { desktop, phone } from './shop.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let desk: DeskOnPage
let faults: PageFaults

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ ...desktop, reducedMotion: 'reduce' })
  faults = await collectFaults(context)
  page = await context.newPage()
  desk = new DeskOnPage(page)
})
afterEach(async () => {
  await context.close()
})

/** In both colour schemes, on a desk and on a phone: axe finds nothing, and nothing scrolls sideways. */
async function looksRight(what: string): Promise<void> {
  for (const viewport of [desktop.viewport, phone.viewport]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      if (viewport) await page.setViewportSize(viewport)
      expect(await audit(page), `${what}, ${colorScheme}, ${viewport?.width}`).toEqual([])
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide, `${what} scrolls sideways at ${viewport?.width}`).toBe(false)
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  if (desktop.viewport) await page.setViewportSize(desktop.viewport)
}

async function filed(demo: Demo, name: string, description: string): Promise<string> {
  const file = `mutation ($input: FileOnBehalfInput!) { fileOnBehalf(input: $input) {
    ... on FileOnBehalfSuccess { complaint { id } } } }`
  const input = { key: randomUUID(), door: 'PHONE', description, contact: { name }, displayName: ana.name }
  const { fileOnBehalf } = await asDeveloper<{ fileOnBehalf: { complaint: { id: string } } }>(demo, file, { input })
  return fileOnBehalf.complaint.id
}

/** Ana proposes money back, more than she may give by herself. */
async function asked(demo: Demo, name: string, about: string): Promise<string> {
  const complaintId = await filed(demo, name, about)
  const options = [
    { remedies: [{ kind: 'REFUND', amount: { amountMinor: 64_900, currency: 'EUR' } }] },
    { remedies: [{ kind: 'REPAIR' }] },
  ]
  await storeDoes(demo, 'proposeOptions', { complaintId, options, text: 'Which of these suits you better?' })
  return complaintId
}

onBothEngines('what waits for a second person', (running) => {
  const card = (name: string) => page.getByRole('article').filter({ hasText: name })
  const approve = () => page.getByRole('button', { name: 'Approve it' })

  test('says who asks, what it costs and why; what happens next is read before it is approved, by keyboard alone', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    await page.getByText('Nothing waits for a second person').waitFor()
    await looksRight('empty')
    await asked(demo, 'Ivan Stoyanov', 'The washing machine stops at 60 degrees.')
    await page.goto(`${base}/approvals`)
    const ivan = card('Ivan Stoyanov')
    await ivan.getByText('Ana Marin wants to offer Ivan Stoyanov').waitFor()
    await ivan.getByText('The washing machine stops').waitFor()
    await ivan.getByText('may give €50.00 in one case; with this it would be €649.00').waitFor()
    await ivan.getByText('What was paid is not known').waitFor()
    expect(await ivan.getByRole('time').getAttribute('title'), 'to the letter').toMatch(/\d{4}.*\d\d:\d\d/)
    await looksRight('list')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByText('Ivan Stoyanov gets this now, in the name of Ana Marin:').waitFor()
    await page.getByText('Which of these suits you better?').waitFor()
    await looksRight('approving')
    await page.keyboard.press('Escape')
    await expect.poll(() => approve().count()).toBe(0)
    await page.keyboard.press('a')
    await approve().waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/^Approved: /).waitFor()
    await page.getByText('Nothing waits for a second person').waitFor()
    expect(faults).toEqual([])
  })

  test('it is declined with a reason, and without one nothing is sent', async () => {
    const { demo } = running()
    await asked(demo, 'Sonia Rus', 'The lamp flickers.')
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    await card('Sonia Rus').getByRole('button', { name: 'Decline' }).click()
    await page.getByText('Sonia Rus saw nothing of it, and still hears from us by').waitFor()
    await page.getByRole('button', { name: 'Decline it' }).click()
    await page.getByText('Say why, so that they can do better.').waitFor()
    await looksRight('declining')
    await page.getByLabel('Your reason, for Ana Marin').fill('Repair it first.')
    await page.getByRole('button', { name: 'Decline it' }).click()
    await page.getByText('Declined. Ana Marin is told why.').waitFor()
    await expect.poll(() => card('Sonia Rus').count()).toBe(0)
  })

  test('what one asked for oneself is shown, and says who decides it', async () => {
    const { demo } = running()
    await asked(demo, 'Elena Radu', 'The wrong size came.')
    const base = await desk.openAs(demo, ana)
    await page.goto(`${base}/approvals`)
    await card('Elena Radu').getByText('You asked for this yourself, so somebody else decides').waitFor()
    expect(await card('Elena Radu').getByRole('button').count()).toBe(0)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    expect(await approve().count(), 'nor by key').toBe(0)
    await looksRight('own')
  })

  test('when something happened since one looked, nothing is decided and one is told what', async () => {
    const { demo } = running()
    const complaintId = await asked(demo, 'Tom Baker', 'The instructions are missing.')
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/approvals`)
    await card('Tom Baker').getByRole('button', { name: 'Approve' }).click()
    await approve().waitFor()
    await storeDoes(demo, 'addNote', { complaintId, text: 'He has found them.' })
    await approve().click()
    await card('Tom Baker').getByRole('alert').getByText('Nothing was decided, because something happened').waitFor()
    await approve().click()
    await page.getByText(/^Approved: /).waitFor()
  })
})
