import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, ComplaintFormOnPage, crackedLid, desktop, maria, storedComplaints } from './shop.ts'

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

/** More than any of our pages has. */
const tabStops = 60

/** What has the focus, seen through shadow roots: its words, and whether one can see that it has it. */
function focused(page: Page): Promise<{ words: string; isVisible: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!element) return { words: '', isVisible: false }
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
    const style = getComputedStyle(element)
    return {
      words: [element.getAttribute('aria-label'), ...(labels ?? [element])]
        .map((part) => (typeof part === 'string' ? part : (part?.textContent ?? '')))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
      isVisible: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    }
  })
}

/** Presses Tab until something with these words has the focus, as a customer without a mouse would. */
async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < tabStops; stop++) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    passed.push(here.words)
    if (!here.words.startsWith(words)) continue
    expect(here.isVisible, `one can see that "${words}" has the focus`).toBe(true)
    return
  }
  throw new Error(`Tab never reaches "${words}", only: ${passed.join(' | ')}`)
}

test('a complaint is filed, followed and written to with the keyboard alone', async () => {
  const page = await browser.newPage(desktop)
  await page.goto(`${demo.url}/order.html`)
  const form = new ComplaintFormOnPage(page)
  await form.send.waitFor()

  await tabTo(page, 'Skip to the content')
  await page.keyboard.press('Enter')
  await tabTo(page, 'In your own words')
  await page.keyboard.type(crackedLid)
  await tabTo(page, 'A new one')
  await page.keyboard.press('Space')
  expect(await form.wish('A new one').getAttribute('aria-pressed')).toBe('true')
  await tabTo(page, 'Send to the store')
  await page.keyboard.press('Enter')

  // Name and address are missing: the focus goes to the summary, and from there to the field.
  await form.card.getByRole('alert').waitFor()
  expect((await focused(page)).words).toContain('2 things are missing')
  await tabTo(page, 'Please tell us your name')
  await page.keyboard.press('Enter')
  expect((await focused(page)).words).toContain('Your name')
  await page.keyboard.type(maria.name)
  await tabTo(page, 'E-mail or phone')
  await page.keyboard.type(maria.reach)
  await tabTo(page, 'Send to the store')
  await page.keyboard.press('Space')

  const reference = await form.confirmedReference()
  expect((await focused(page)).words, 'the focus is on the confirmation').toContain('We are sorry')
  expect(await storedComplaints(demo)).toMatchObject([{ reference, description: crackedLid }])

  await tabTo(page, 'Open my case')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/help.html*')
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  await tabTo(page, 'Write to')
  await page.keyboard.press('Enter')
  await status.card.getByRole('textbox').waitFor()
  if (!(await status.card.getByRole('textbox').evaluate((field) => field.matches(':focus'))))
    await page.keyboard.press('Tab')
  await page.keyboard.type('I am at home on Saturday morning.')
  await tabTo(page, 'Send')
  await page.keyboard.press('Enter')
  await status.says('I am at home on Saturday morning.').waitFor()
  await page.close()
})
