import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo, temporaryFolder } from '../server.ts'
import { DeskOnPage, personDoes, radu } from './desk.ts'
import { caseScenes } from './desk-case-scenes.ts'
import { badDay, fileCases } from './desk-cases.ts'
import { askForApproval, roomScenes } from './desk-rooms-scenes.ts'
import { settingsScenes } from './desk-settings-scenes.ts'
import { sortingScenes } from './desk-sorting-scenes.ts'
import { surveyScenes } from './desk-survey-scenes.ts'
import { webhookScenes } from './desk-webhooks-scenes.ts'

/**
 * Pictures of the real desk, to be looked at, in each width and each colour scheme.
 * `node test/journeys/desk-screenshots.ts --out DIR [--only queue]`
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'test-results/desk' }, only: { type: 'string', default: '' } },
})
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 860 },
]

export interface Shot {
  page: Page
  desk: DeskOnPage
  context: BrowserContext
  take: (name: string) => Promise<void>
}

/** For `NODE_OPTIONS`: a module that sets the clock of a process back. */
function clockBehind(ms: number): string {
  const source = `const now = Date.now; globalThis.Date = class extends Date {
    constructor(...parts) { if (parts.length) super(...parts); else super(now() - ${ms}) }
    static now() { return now() - ${ms} }
  }`
  return `--import=data:text/javascript,${encodeURIComponent(source)}`
}

/** A demo with some complaints from days ago, of which something was missed, and some of today. */
async function busyDemo(): Promise<Demo> {
  const data = temporaryFolder()
  const earlier = await startDemo({ data, env: { NODE_OPTIONS: clockBehind(3 * 86_400_000) } })
  // What is owed for being late waits for a person.
  await personDoes(earlier, radu, 'setAuthority', { holder: 'SYSTEM', limitMinor: 0 })
  await fileCases(earlier, badDay.slice(0, 3))
  await earlier.stop()
  // The receiver of webhooks is on this machine.
  const demo = await startDemo({ data, env: { REDRESS_WEBHOOKS_ANYWHERE: 'yes' } })
  await fileCases(demo, badDay.slice(3))
  await askForApproval(demo)
  return demo
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
}

export type Scenes = Record<string, (shot: Shot, demo: Demo) => Promise<void>>
const scenes: Scenes = {
  async 'sign-in'({ page, desk, take }, demo) {
    const base = await desk.open(demo)
    await desk.email.waitFor()
    await take('sign-in')
    await desk.enter.click()
    await take('sign-in-missing')
    await desk.signIn({ email: 'ana@marin.example', password: 'not this one' })
    await desk.alert.getByText('belong together').waitFor()
    await take('sign-in-wrong')
    await page.goto(`${base}#reset=${'a'.repeat(64)}`)
    await desk.heading('Choose a new password').waitFor()
    await take('reset')
  },
  async frame({ page, desk, take }, demo) {
    const base = await desk.openAs(demo)
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
  },
  async queue({ page, desk, context, take }, demo) {
    const base = await desk.openAs(demo, radu)
    await page.getByText('Courier left').waitFor()
    await take('queue')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await take('queue-selected')
    await page.getByRole('button', { name: 'Filters' }).click()
    await take('queue-filters')
    await page.getByLabel('Category').selectOption('Broken or damaged')
    await page.getByRole('button', { name: 'Keep as a view' }).click()
    await page.getByRole('dialog', { name: 'Keep this view' }).waitFor()
    await take('queue-keep-view')
    await page.goto(`${base}/queue?text=kettle`)
    await page.getByText('cracked lid').waitFor()
    await take('queue-search')
    await page.goto(`${base}/queue?view=waiting`)
    await page.getByText('waits for the customer', { exact: true }).first().waitFor()
    await take('queue-waiting')
    await page.goto(`${base}/queue?view=waiting&severity=SAFETY`)
    await page.getByText('Nothing fits these filters').waitFor()
    await take('queue-empty')
    await page.goto(`${base}/queue`)
    await page.getByText('Courier left').waitFor()
    await context.setOffline(true)
    await page.keyboard.press('r')
    await page.getByRole('alert').getByText('No connection').waitFor()
    await take('queue-offline')
    await context.setOffline(false)
    await context.clearCookies()
    await page.keyboard.press('r')
    await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor()
    await take('sign-in-again')
  },
  ...caseScenes,
  ...settingsScenes,
  ...roomScenes,
  ...sortingScenes,
  ...surveyScenes,
  ...webhookScenes,
}

await mkdir(values.out, { recursive: true })
const demo = await busyDemo()
const browser = await launchBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of sizes) {
      for (const [name, scene] of Object.entries(scenes)) {
        if (!name.startsWith(values.only)) continue
        const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
        const page = await context.newPage()
        page.on('console', (message) => console.log(`${name}: ${message.type()} ${message.text()}`))
        page.on('pageerror', (error) => console.log(`${name}: uncaught ${error.message}`))
        const take = async (picture: string) => {
          // A page that is taken whole is taken from its top: what sticks to the top stands there.
          if (picture.startsWith('settings')) await page.evaluate(() => scrollTo(0, 0))
          await settle(page)
          await page.screenshot({
            fullPage: picture.startsWith('settings'),
            path: join(values.out, `${picture}-${viewport.width}-${colorScheme}.png`),
          })
        }
        await scene({ page, desk: new DeskOnPage(page), context, take }, demo)
        await context.close()
      }
    }
  }
} finally {
  await browser.close()
  await demo.stop()
}
