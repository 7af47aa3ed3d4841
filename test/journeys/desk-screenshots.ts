import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startDemo } from '../server.ts'
import { DeskOnPage } from './desk.ts'

/**
 * Pictures of the real desk, to be looked at, in each width and each colour scheme.
 * `node test/journeys/desk-screenshots.ts --out DIR`
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'test-results/desk' } } })
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 860 },
]

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(350)
}

await mkdir(values.out, { recursive: true })
const demo = await startDemo()
const browser = await launchBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of sizes) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.on('console', (message) => console.log('console', message.type(), message.text()))
      page.on('pageerror', (error) => console.log('pageerror', error.message))
      const desk = new DeskOnPage(page)
      const take = async (name: string) => {
        await settle(page)
        await page.screenshot({ path: join(values.out, `${name}-${viewport.width}-${colorScheme}.png`) })
      }
      const base = await desk.open(demo)
      await desk.email.waitFor()
      await take('sign-in')
      await desk.enter.click()
      await take('sign-in-missing')
      await desk.signIn({ email: 'ana@marin.example', password: 'not this one' })
      await desk.alert.getByText('belong together').waitFor()
      await take('sign-in-wrong')
      await page.getByRole('button', { name: 'I do not know my password' }).click()
      await take('lost')
      await page.goto(`${base}#reset=${'a'.repeat(64)}`)
      await page.getByRole('heading', { name: 'Choose a new password' }).waitFor()
      await take('reset')
      await page.getByRole('button', { name: 'I have a password already' }).click()
      await desk.signIn()
      await desk.heading('Queue').waitFor()
      await take('queue')
      await desk.person().click()
      await page.getByRole('menuitem', { name: 'Sign out', exact: true }).waitFor()
      await take('person-menu')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await take('keys')
      await page.keyboard.press('Escape')
      await page.goto(`${base}/nowhere`)
      await desk.heading('There is nothing').waitFor()
      await take('nothing-here')
      await context.close()
    }
  }
} finally {
  await browser.close()
  await demo.stop()
}
