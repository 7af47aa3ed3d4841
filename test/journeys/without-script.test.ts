import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../packages/api/src/features/attachments/test-pdfs.ts'
import { audit, launchBrowser } from '../browser.ts'
import { type Demo, startDemo } from '../server.ts'
import { asDeveloper, deliverAll, owedOn, propose } from '../store-acts.ts'
import { storeKey } from '../store-page.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { CaseOnPage, ComplaintFormOnPage, crackedLid, maria, phone, shownText } from './shop.ts'

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

describe('the pages of a store, with JavaScript off', () => {
  let context: BrowserContext
  let page: Page
  let faults: PageFaults
  /** Every address that was asked for. */
  const asked: string[] = []
  let reference: string
  let code: string

  beforeAll(async () => {
    context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    faults = await collectFaults(context)
    page = await context.newPage()
    page.on('request', (request) => asked.push(request.url(), JSON.stringify(request.headers())))
  })
  afterAll(() => context?.close())

  test('somebody files a complaint, after mending what was missing, and gets their code', async () => {
    await page.goto(`${demo.url}/s/${storeKey}`)
    await page.getByRole('main').getByRole('link', { name: 'Tell us what went wrong' }).click()
    await page.getByLabel('In your own words').fill(crackedLid)
    await page.getByLabel('A new one').check()
    const lid = { name: 'lid.png', mimeType: 'image/png', buffer: await page.screenshot() }
    await page.getByLabel('Photos that show it').setInputFiles(lid)
    await page.getByLabel('E-mail or phone').fill(maria.reach)
    await page.getByRole('button', { name: 'Send to the store' }).click()
    const summary = page.getByRole('alert')
    await summary.getByText('One thing is missing').waitFor()
    expect(await page.getByLabel('In your own words').inputValue()).toBe(crackedLid)
    expect(await page.getByLabel('A new one').isChecked()).toBe(true)
    await page.getByText('One photo has come already.').waitFor()
    await summary.getByRole('link', { name: 'Please tell us your name' }).click()
    await page.getByLabel('Your name').fill(maria.name)
    await page.getByRole('button', { name: 'Send to the store' }).click()

    await page.getByRole('heading', { name: 'We are sorry this went wrong' }).waitFor()
    reference = await shownText(page.getByText(/^RD-[0-9A-Z-]+$/))
    expect(await shownText(page.locator('.promise time'))).toMatch(/^\w+day \d+ \w+ at \d\d:\d\d \w+$/)
    code = (await shownText(page.locator('.code'))).replaceAll(' ', '')
    expect(code).toHaveLength(32)
    const { complaintByTrackingCode } = await asDeveloper<{
      complaintByTrackingCode: { timeline: { attachments: { name: string }[] } }
    }>(
      demo,
      'query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { timeline { attachments { name } } } }',
      { code },
    )
    expect(complaintByTrackingCode.timeline.attachments).toEqual([{ name: 'lid.png' }])
    // Loading it again shows it again, and makes no second case.
    await page.reload()
    expect(await shownText(page.getByText(/^RD-[0-9A-Z-]+$/))).toBe(reference)
    await page.getByRole('button', { name: 'Open my case' }).click()
    await page.getByRole('heading', { name: 'We have your complaint', level: 1 }).waitFor()
  })

  test('they open it by the code as they wrote it down, say that we understood them, and write', async () => {
    await page.goto(`${demo.url}/s/${storeKey}/case`)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('alert').getByText('Please paste the link we sent you').waitFor()
    await page.getByLabel('Your link or code').fill(code.toLowerCase().replaceAll(/.{4}/g, '$& '))
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText(reference).waitFor()
    await page.getByRole('button', { name: 'Yes, that is it' }).click()
    await page.getByText('You confirmed this.').first().waitFor()
    const writing = page.locator('details', { hasText: /^Write to/ })
    await writing.locator('summary').click()
    await writing.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('alert').getByText('Please write something first').waitFor()
    await writing.getByRole('textbox').fill('It is the lid, not the handle.')
    const crack = { name: 'crack.png', mimeType: 'image/png', buffer: await page.screenshot() }
    const invoice = { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: pdf() }
    await writing.getByLabel('Photos that show it').setInputFiles([crack, invoice])
    await writing.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Your message has arrived.').waitFor()
    await page.reload()
    await expect.poll(() => page.getByText('It is the lid, not the handle.').count()).toBe(1)
    for (const name of ['lid.png', 'crack.png', 'invoice.jpg']) {
      const shown = page.locator('.story').getByRole('link', { name: `Photo ${name}, in full size` })
      await shown.scrollIntoViewIfNeeded()
      const width = () =>
        shown.locator('img').evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
      await expect.poll(width, { message: name }).toBeGreaterThan(0)
    }
  })

  test('they ask for a call, choose what puts it right, and say whether it is solved', async () => {
    await page.getByText('Ask for a call').click()
    await page.getByRole('button', { name: 'Call me then' }).click()
    // They left no number yet.
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Number to call').fill('+40 721 555 010')
    await page.getByRole('button', { name: 'Call me then' }).click()
    await page.getByText('We call you then.').waitFor()
    const dueAt = (await owedOn(demo, reference)).nextPromise?.dueAt
    await propose(demo, reference, [{ remedies: [{ kind: 'REPLACEMENT', dueAt }] }], 'Sorry about the lid.')
    await page.reload()
    await page.getByRole('button', { name: 'Agree to this' }).click()
    await page.getByRole('alert').getByText('Please choose one').waitFor()
    await page.getByRole('radio', { name: /^A new one/ }).check()
    await page.getByLabel('What should we change').fill('Put paper around the lid.')
    await page.getByRole('button', { name: 'Agree to this' }).click()
    await page.getByText('Agreed. You have it in writing.').waitFor()
    await page.getByText('You get a new one').first().waitFor()
    await deliverAll(demo, reference, 'It left today with the courier.')
    await page.reload()
    await page.getByText('No, not yet').click()
    await page.getByLabel('What is not solved?').fill('It has not come.')
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByText('Your case is open again.').waitFor()
    expect(demo.logs()).not.toContain(code)
    expect(asked.filter((request) => request.includes(code))).toEqual([])
  })

  test('somebody at the counter gives a bad mark, and is promised an answer', async () => {
    await page.goto(`${demo.url}/s/${storeKey}/survey?place=Counter`)
    await page.getByRole('heading', { name: /^How satisfied are you/ }).waitFor()
    await page.getByRole('button', { name: '2', exact: true }).click()
    await page.getByRole('heading', { name: 'We are sorry that it was not good.' }).waitFor()
    await page.getByLabel('What went wrong?').fill('Nobody was at the counter for ten minutes.')
    await page.getByLabel('Your name').fill(maria.name)
    await page.getByLabel('Your e-mail address').fill('maria at example')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('What went wrong?').inputValue()).toBe('Nobody was at the counter for ten minutes.')
    await page.getByLabel('Your e-mail address').fill(maria.reach)
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await shownText(page.locator('.promise time'))).toMatch(/ at \d\d:\d\d \w+$/)
  })

  test('nothing was reported, and no cookie was kept', async () => {
    // That a form was not taken is told by the status of its answer, of which the console speaks.
    expect(faults.filter((fault) => !fault.includes('status of 422'))).toEqual([])
    expect(await context.cookies()).toEqual([])
  })
})

// The accessibility checker is a script of its own, so JavaScript is on here, and only the widgets do not come.
test.each(['light', 'dark'] as const)('axe finds nothing on them, in %s colours', async (colorScheme) => {
  const context = await browser.newContext({ ...phone, colorScheme })
  const page = await context.newPage()
  await page.route('**/widgets/**', (route) => route.abort())
  for (const path of ['', '/complain', '/case', '/survey', '/answers', '/next', '/standards', '/rights']) {
    await page.goto(`${demo.url}/s/${storeKey}${path}`)
    expect(await audit(page), path).toEqual([])
  }
  await page.goto(`${demo.url}/s/${storeKey}/answers`)
  await page.locator('.questions a').first().click()
  await page.getByRole('button', { name: 'Yes' }).waitFor()
  expect(await audit(page), 'an answer').toEqual([])
  await page.goto(`${demo.url}/s/${storeKey}/survey`)
  await page.getByRole('button', { name: '2', exact: true }).click()
  await page.getByLabel('What went wrong?').waitFor()
  expect(await audit(page), 'after a mark').toEqual([])
  await page.goto(`${demo.url}/s/${storeKey}/complain`)
  await page.getByRole('button', { name: 'Send to the store' }).click()
  await page.getByRole('alert').waitFor()
  expect(await audit(page), 'what is missing').toEqual([])
  await page.getByLabel('In your own words').fill(`Looked at in ${colorScheme}.`)
  await page.getByLabel('Your name').fill(maria.name)
  await page.getByLabel('E-mail or phone').fill(maria.reach)
  await page.getByRole('button', { name: 'Send to the store' }).click()
  await page.locator('.code').waitFor()
  expect(await audit(page), 'the confirmation').toEqual([])
  await page.getByRole('button', { name: 'Open my case' }).click()
  await page.getByText('Write to').first().click()
  expect(await audit(page), 'the case').toEqual([])
  await context.close()
})

test('with JavaScript on, the widgets take over: file with a photo, follow the link, write, answer a survey', async () => {
  const context = await browser.newContext(phone)
  const faults = await collectFaults(context)
  const page = await context.newPage()
  await page.goto(`${demo.url}/s/${storeKey}/complain?productName=Kettle`)
  const form = new ComplaintFormOnPage(page)
  await form.card.getByText('Kettle').waitFor()
  await page.getByText('Rather talk?').filter({ visible: true }).waitFor()
  await form.fill()
  await form.card.getByText('Up to 10, each up to 25 MB.').waitFor()
  const lid = { name: 'lid.png', mimeType: 'image/png', buffer: await page.screenshot() }
  await form.card.locator('input[type=file]').first().setInputFiles(lid)
  await form.card.getByRole('list', { name: 'Photos' }).getByText('Ready').waitFor()
  await form.send.click()
  const reference = await form.confirmedReference()
  expect(new URL(await form.linkToKeep.inputValue()).pathname).toMatch(/^\/s\/[^/]+\/case$/)
  await form.openCase.click()
  const status = new CaseOnPage(page)
  await status.says(reference).waitFor()
  await status.story.getByRole('button', { name: 'lid.png, show large' }).locator('img').waitFor()
  await status.button(/^Write to/).click()
  await status.card.getByRole('textbox').fill('It is the lid.')
  await status.button('Send').click()
  await status.story.getByText('It is the lid.').waitFor()
  expect(await audit(page)).toEqual([])

  await page.goto(`${demo.url}/s/${storeKey}/survey?place=Counter`)
  const survey = page.locator('redress-survey-card')
  await survey.getByRole('radio', { name: '5: Very much' }).click()
  await survey.getByLabel('What should we keep, or do better?').fill('They knew the lid at once.')
  await survey.getByRole('button', { name: 'Send' }).click()
  await survey.getByText('We have all you told us.').waitFor()

  await page.goto(`${demo.url}/s/${storeKey}/next`)
  const addresses = page.getByRole('link', { name: '@' })
  await page.locator('redress-next-steps').locator(addresses).waitFor()
  expect(await addresses.count(), 'told once').toBe(1)
  expect(faults).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test.each([
  ['answers', 'answers-en', 'Questions and answers', 'Questions and answers'],
  ['next', 'explanation-en', 'How to complain', 'What happens when you complain'],
] as const)(
  'the title of /%s stays until the widget shows its own, however late that comes or whether it comes at all',
  async (path, file, title, own) => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    const { promise: isLate, resolve: come } = Promise.withResolvers<void>()
    let asked = 0
    await page.route(`**/widgets/${file}*`, async (route) => {
      asked += 1
      if (asked === 1) return route.abort()
      await isLate
      await route.continue()
    })
    await page.goto(`${demo.url}/s/${storeKey}/${path}`)
    const headings = page.getByRole('main').getByRole('heading')
    const first = page.getByRole('heading', { level: 1 })
    /** Those that are more than a name for who hears the page. */
    const seen = () =>
      headings.evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().width > 1).map((one) => one.textContent?.trim()),
      )
    await expect.poll(() => asked).toBe(2)
    expect((await seen())[0]).toBe(title)
    expect(await first.allTextContents()).toEqual([title])
    come()
    await expect.poll(async () => (await seen())[0]).toBe(own)
    await headings.getByText(own).filter({ visible: true }).last().waitFor()
    expect((await seen()).filter((each) => each === title || each === own)).toEqual([own])
    expect(await first.allTextContents()).toEqual([title])
    expect(await audit(page)).toEqual([])
    await context.close()
  },
)
