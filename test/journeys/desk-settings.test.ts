import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines } from '../http/engines.ts'
import { DeskOnPage } from './desk.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { desktop } from './shop.ts'
import { codeOf } from './totp.ts'

const mihai = { email: 'mihai@marin.example', name: 'Mihai', password: 'copper-kettle' }

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
  context = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
  faults = await collectFaults(context)
  page = await context.newPage()
  desk = new DeskOnPage(page)
})
afterEach(async () => {
  await context.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const pressed = async (name: string) => {
  await button(name).focus()
  await page.keyboard.press('Enter')
}

onBothEngines('whoever works at the store sets up', (running) => {
  test('a second factor with the keyboard alone: scanned or typed, proven, a sheet shown once, then asked for', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, mihai, '/settings')
    await desk.heading('You').waitFor()
    expect(await audit(page), 'you').toEqual([])
    await pressed('Set it up')
    await page.getByRole('img', { name: 'QR code for the app' }).waitFor()
    expect(await audit(page), 'setting up').toEqual([])
    const code = page.getByRole('textbox', { name: 'Code' })
    await pressed('Turn it on')
    await page.getByText('Enter the code', { exact: true }).waitFor()
    await code.fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('This code does not fit').waitFor()
    expect(await code.inputValue(), 'what was typed stays').toBe('000000')
    const secret = (await page.locator('.secret').textContent()) ?? ''
    await code.fill(codeOf(secret))
    await page.keyboard.press('Enter')
    await desk.page.getByRole('heading', { name: 'Keep these codes' }).waitFor()
    expect(await audit(page), 'sheet').toEqual([])
    const codes = await page.locator('.codes li').allTextContents()
    expect(codes).toHaveLength(10)
    await pressed('I have kept them')
    await page.getByText('10 codes of your sheet are left').waitFor()
    expect(await page.getByText(codes[0] ?? '').count(), 'shown once').toBe(0)

    await context.clearCookies()
    await page.goto(`${base}/settings`)
    await desk.signIn(mihai)
    await code.fill(codes[0] ?? '')
    await desk.enter.click()
    await page.getByText('9 codes of your sheet are left').waitFor()
    await pressed('Turn it off …')
    await code.fill(codes[1] ?? '')
    await page.keyboard.press('Enter')
    await button('Set it up').waitFor()
    expect(faults).toEqual([])
  })
})
