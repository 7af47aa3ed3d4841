import { ComplaintByTrackingCode, WhatHappensNext } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { expectAccessible, fileOn, focused, testBed } from '../test-page.ts'

const { show } = testBed()

const alone = '<h1>Help</h1><redress-next-steps><p>Ring us: 021 555 0100.</p></redress-next-steps>'
const beside = `<h1>Order</h1><redress-next-steps></redress-next-steps>
  <redress-complaint-form product-name="Copper kettle 1.7 l"></redress-complaint-form>`

test.each(['light', 'dark'] as const)('before and about a case it is accessible, in %s', async (colorScheme) => {
  const { page, complaints } = await show({ body: beside, options: { colorScheme } })
  const card = page.locator('redress-next-steps')
  await card.getByRole('heading', { name: 'What happens when you complain' }).waitFor()
  await expectAccessible(page)
  await fileOn(page, `What next, in ${colorScheme}?`)
  await card.locator('[part=case]').waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
})

test('before a complaint: how to, each step with its time in words, what comes first, whom to ask', async () => {
  const { page } = await show({ body: alone })
  const card = page.locator('redress-next-steps')
  const steps = card.locator('[part=steps] li')
  await steps.first().waitFor()
  expect(await steps.count()).toBe(5)
  // The demo promises an answer in four hours of working time and a decision in three of its days of nine hours.
  await steps.nth(1).getByText('Within 4 working hours. Sent now: ').waitFor()
  await steps.nth(2).getByText('Within 3 working days. Sent now: ').waitFor()
  expect(await steps.nth(3).textContent()).toContain('Within 5 working days.')
  expect(await card.locator('[aria-current]').count()).toBe(0)
  const order = card.locator('[part=order] li')
  expect(await order.allTextContents()).toEqual([
    expect.stringMatching(/could be hurt\s+Answered within 30 minutes while we are open, decided within 1 working day/),
    expect.stringMatching(/Everything else\s+Answered within 4 working hours, decided within 3 working days/),
  ])
  const rights = card.locator('[part=rights]')
  expect(await rights.getByRole('paragraph').count()).toBe(3)
  await rights.getByText('you can ask the dispute resolution of the consumer authority ANPC').waitFor()
  const all = await rights.getByRole('link', { name: 'All your rights' }).getAttribute('href')
  expect((await page.request.get(all ?? '')).status()).toBe(200)
  await card.getByRole('link', { name: '+40 21 555 0100' }).waitFor()
  expect(await card.getByText('Ring us').isVisible()).toBe(false)
})

test('after filing on the page it tells about that case: the step it is at, who, by when', async () => {
  const { page } = await show({ body: beside })
  const card = page.locator('redress-next-steps')
  await card.locator('[part=explanation]').waitFor()
  await fileOn(page, 'And now?')
  await card.getByRole('heading', { name: 'We have your complaint' }).first().waitFor()
  const reference = await page.locator('redress-complaint-form [part=reference]').textContent()
  expect(await card.locator('[part=reference]').textContent()).toBe(reference)
  expect(await card.locator('[aria-current=step]').textContent()).toContain('A person reads it and answers you')
  expect(await card.locator('[part=promise] time').count()).toBe(1)
})

test('the link opens the case here too; beside a tracker both open it and both close it', async () => {
  const { page } = await show({ body: '<redress-complaint-form></redress-complaint-form>' })
  const hash = new URL(await fileOn(page, 'Told twice.')).hash
  const other = await show({
    body: '<redress-next-steps></redress-next-steps><redress-case-status></redress-case-status>',
  })
  await other.page.goto(other.page.url() + hash)
  const card = other.page.locator('redress-next-steps')
  const tracker = other.page.locator('redress-case-status')
  await card.locator('[part=case]').waitFor()
  await tracker.getByText('Told twice.').waitFor()
  expect(new URL(other.page.url()).hash).toBe('')
  await tracker.getByRole('button', { name: 'Close this case on this device' }).click()
  await card.locator('[part=explanation]').waitFor()
  expect(await card.locator('[part=case]').count()).toBe(0)
})

test('a page may hand the code over as a property', async () => {
  const { page } = await show({ body: '<redress-complaint-form></redress-complaint-form>' })
  const code = new URL(await fileOn(page, 'Handed to the explainer.')).hash.split('=')[1] ?? ''
  const other = await show({ body: alone })
  await other.page.locator('redress-next-steps').evaluate((element, trackingCode) => {
    Object.assign(element, { trackingCode })
  }, code)
  await other.page.locator('redress-next-steps [part=case]').waitFor()
})

test('the store’s own words on rights stand in the card; its fallback stays until there is something to tell', async () => {
  let isDown = true
  const { page } = await show({
    body: '<redress-next-steps><p>Ring us.</p><p slot="rights">We pay the way back.</p></redress-next-steps>',
    routes: {
      '**/graphql': (route) => (isDown ? route.abort('connectionrefused') : route.continue()),
    },
  })
  await page.getByText('We pay the way back.').waitFor()
  expect(await page.getByText('Ring us.').isVisible()).toBe(true)
  isDown = false
  const card = page.locator('redress-next-steps')
  await card.evaluate((element) => element.setAttribute('category-id', 'none'))
  await card.locator('[part=explanation]').waitFor()
  expect(await page.getByText('Ring us.').isVisible()).toBe(false)
  expect(await page.getByText('We pay the way back.').isVisible()).toBe(true)
})

test.each([
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
  ['zoomed to 200 %', { viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 }],
  ['1280 px wide', { viewport: { width: 1280, height: 800 } }],
])('%s nothing is cut off', async (_name, options) => {
  const { page } = await show({ body: alone, options })
  await page.locator('redress-next-steps [part=steps] li').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('on a right-to-left page the line runs from the right', async () => {
  const options = { viewport: { width: 1280, height: 800 } }
  const { page } = await show({ body: alone, html: 'lang="en" dir="rtl"', options })
  const steps = page.locator('redress-next-steps [part=steps] li')
  await steps.first().waitFor()
  const [first, last] = await Promise.all([steps.first().boundingBox(), steps.last().boundingBox()])
  expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY)
  expect(first?.y).toBe(last?.y)
})

test('in forced colours the current step is told from the others', async () => {
  const { page } = await show({ body: beside, options: { forcedColors: 'active' } })
  await fileOn(page, 'Without colours.')
  const dot = (selector: string) =>
    page
      .locator(`redress-next-steps ${selector}`)
      .evaluate((step) => getComputedStyle(step, '::before').backgroundColor)
  expect(await dot('li.NOW')).not.toBe(await dot('li.LATER >> nth=0'))
  await expectAccessible(page)
})

test('what did not come is asked for again: until then the words of the page stay', async () => {
  let failures = 0
  const { page } = await show({
    body: '<redress-next-steps><p>Llámenos.</p></redress-next-steps>',
    html: 'lang="es"',
    routes: { '**/explanation-es-*.js*': (route) => (failures++ === 0 ? route.abort() : route.continue()) },
  })
  await expect.poll(() => failures).toBe(1)
  expect(await page.getByText('Llámenos.').isVisible()).toBe(true)
  await page.locator('redress-next-steps [part=explanation]').waitFor()
  expect(await page.getByText('Llámenos.').isVisible()).toBe(false)
  expect(failures).toBe(2)
})

test('in Spanish', async () => {
  const { page } = await show({ body: alone, html: 'lang="es"' })
  const card = page.locator('redress-next-steps')
  await card.getByRole('heading', { name: 'Qué pasa cuando reclama' }).waitFor()
  await card.getByText('En 4 horas laborables. Si lo envía ahora: ').waitFor()
})

test('with the keyboard the way leads to how to complain, the guide, the rights, the address, the telephone and on', async () => {
  const { page } = await show({ body: `${alone}<button>After</button>` })
  // What happens next and what the law gives are asked for side by side, and either may come first.
  for (const name of ['All your rights, and where they stand', 'care@marin.example'])
    await page.locator('redress-next-steps').getByRole('link', { name }).waitFor()
  const way = [
    'How to complain',
    'It is faulty, damaged or not what I ordered',
    'I have changed my mind',
    'All your rights, and where they stand',
    'care@marin.example',
    '+40 21 555 0100',
    'After',
  ]
  for (const place of way) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        () => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.textContent,
      ),
    ).toBe(place)
  }
})

test('"faulty, or changed my mind?" leads to the right door, one question at a time', async () => {
  const { page, complaints } = await show({ body: beside })
  const guide = page.locator('redress-next-steps [part=guide]')
  await guide.getByRole('button', { name: 'I have changed my mind' }).click()
  await expect.poll(() => focused(page)).toBe('guide-next')
  await guide.getByRole('button', { name: 'Online, by phone or at my door' }).click()
  await guide.getByRole('button', { name: /^Within the last 14 days/ }).click()
  await guide.getByText('You may take the purchase back without a reason').waitFor()
  await expectAccessible(page)
  await guide.getByRole('button', { name: 'Start again' }).click()
  await guide.getByRole('button', { name: 'It is faulty' }).click()
  await guide.getByText('it costs you nothing').waitFor()
  await guide.getByRole('button', { name: 'Tell us what went wrong' }).click()
  await expect.poll(() => focused(page)).toBe('state')
  expect(complaints).toEqual([])
})

test('how to complain: where, what to say, what one gets, what it costs', async () => {
  const { page } = await show({ body: alone })
  const card = page.locator('redress-next-steps')
  await card.getByText('How to complain', { exact: true }).click()
  await card.getByText('By phone on +40 21 555 0100 (Monday to Saturday, 9:00 to 18:00).').waitFor()
  expect(await card.getByRole('term').allTextContents()).toEqual([
    'Where',
    'What to say',
    'What you get',
    'What it costs',
  ])
})

test('it asks for what happens once, and for the case only when there is one', async () => {
  const asked: string[] = []
  const { page } = await show({ body: 'Nothing yet.' })
  page.on('request', (request) => {
    const { documentId } = request.postDataJSON() ?? {}
    if (documentId) asked.push(documentId)
  })
  await page.evaluate(() => document.body.append(document.createElement('redress-next-steps')))
  await page.locator('redress-next-steps [part=explanation]').waitFor()
  expect(asked.filter((id) => id === WhatHappensNext.documentId)).toHaveLength(1)
  expect(asked).not.toContain(ComplaintByTrackingCode.documentId)
})
