import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { startDemo } from '../server.ts'
import { CaseOnPage, ComplaintFormOnPage, desktop, moveNextPromise, phone } from './shop.ts'

/**
 * Pictures of the real demo, to be looked at: the shop, and the form, the confirmation and the case in each width and
 * each colour scheme. `node test/journeys/screenshots.ts --out DIR`
 *
 * With `--at 2026-11-20T12:10+02:00` the clocks of the demo and of the browser start there, so that the pictures tell of
 * a working day whenever they are taken.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'test-results/screenshots' }, at: { type: 'string' } },
})
const offset = values.at === undefined ? 0 : Date.parse(values.at) - Date.now()
if (Number.isNaN(offset)) throw new Error(`"${values.at}" is not a time. Use one such as 2026-11-20T12:10+02:00.`)

/** For `NODE_OPTIONS`: a module that sets the clock of a process. */
function shiftedClock(): string {
  const source = `const now = Date.now; globalThis.Date = class extends Date {
    constructor(...parts) { if (parts.length) super(...parts); else super(now() + ${offset}) }
    static now() { return now() + ${offset} }
  }`
  return `--import=data:text/javascript,${encodeURIComponent(source)}`
}

const words =
  "The kettle arrived with a cracked lid. The box was fine, so it must have been packed like that. I needed it for my mother's birthday on Saturday."

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

await mkdir(values.out, { recursive: true })
const demo = await startDemo(offset ? { env: { NODE_OPTIONS: shiftedClock() } } : {})
const browser = await launchBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const device of [phone, desktop]) {
      const context = await browser.newContext({ ...device, colorScheme, reducedMotion: 'reduce' })
      if (offset) await context.clock.install({ time: Date.now() + offset })
      const page = await context.newPage()
      const take = async (name: string) => {
        await settle(page)
        const file = `${name}-${device.viewport?.width}-${colorScheme}.png`
        await page.screenshot({ path: join(values.out, file), fullPage: true })
        console.log(file)
      }
      for (const name of ['index', 'product']) {
        await page.goto(`${demo.url}/${name}.html`)
        await take(name)
      }
      await page.goto(`${demo.url}/order.html`)
      const form = new ComplaintFormOnPage(page)
      await form.card.getByText('You get an answer').waitFor()
      await take('form')
      await form.send.click()
      await form.card.getByRole('alert').waitFor()
      await take('form-missing')
      await form.fill(words)
      await take('form-filled')
      await context.setOffline(true)
      await form.send.click()
      await form.card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
      await take('waiting')
      await context.setOffline(false)
      const reference = await form.confirmedReference()
      await take('confirmation')
      await form.openCase.click()
      const status = new CaseOnPage(page)
      await status.says(reference).waitFor()
      await take('case')
      await status.button(/^Write to/).click()
      await status.card.getByRole('textbox').fill('The postman can leave it with the neighbour.')
      await take('case-writing')
      await status.button('Send').click()
      await status.says('The postman can leave it with the neighbour.').waitFor()
      await take('case-written')
      await moveNextPromise(demo, reference, 'The workshop needs a week more, and we are sorry.')
      await page.reload()
      await status.says('Later than we said.').first().waitFor()
      await take('case-moved')
      await status.button('Ask for a call').click()
      await take('case-call')
      await status.button('Not now').click()
      await status.button('Ask a supervisor to look at it').click()
      await take('case-supervisor')
      await status.button('Not now').click()
      await status.button('Withdraw my complaint').click()
      await take('case-withdraw')
      await page.evaluate(() => sessionStorage.clear())
      await page.goto(`${demo.url}/help.html`)
      await status.codeOrLink.waitFor()
      await take('case-find')
      const explainer = page.locator('redress-next-steps')
      await explainer.scrollIntoViewIfNeeded()
      await explainer.locator('[part=explanation]').waitFor()
      await take('next-steps')
      await explainer.getByText('How to complain', { exact: true }).click()
      await explainer.getByRole('button', { name: 'I have changed my mind' }).click()
      await take('next-steps-guide')
      const answers = page.locator('redress-answers')
      await answers.getByRole('button', { name: 'What do I do if my order arrives broken?' }).click()
      await answers.getByText('Keep the box and take').waitFor()
      await take('answers')
      for (const path of ['answers', 'next']) {
        await page.goto(`${demo.url}/s/pk_demo/${path}`)
        await take(`page-${path}`)
      }
      await page.goto(`${demo.url}/pedido.html`)
      await page.locator('redress-complaint-form form').waitFor()
      await take('form-spanish')
      await context.close()
    }
  }
} finally {
  await browser.close()
  await demo.stop()
}
