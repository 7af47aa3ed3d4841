import { expect, test } from 'vitest'
import { announced, expectAccessible, focused, formOn, testBed } from '../test-page.ts'

const { show, countStored } = testBed()

const body = `<h1>Your order</h1><redress-complaint-form order-number="A-1001" product-name="Copper kettle 1.7 l"
  price-minor="3900" currency="EUR" purchased-on="2026-11-14"></redress-complaint-form>`

test.each(['light', 'dark'] as const)(
  'the form is accessible from empty over its errors to the confirmation, in %s',
  async (colorScheme) => {
    const head =
      '<meta name="color-scheme" content="light dark"><script type="module" src="/widgets/redress.js" data-store="pk_demo"></script>'
    const { page, complaints } = await show({ body, head, options: { colorScheme } })
    const form = formOn(page)
    await form.description.waitFor()
    await expectAccessible(page)
    await form.send.click()
    await expectAccessible(page)
    await form.fill(`The lid is cracked, seen in ${colorScheme}.`)
    await form.card.getByRole('button', { name: 'A new one' }).click()
    await form.send.click()
    await form.confirmation.waitFor()
    await expectAccessible(page)
    expect(complaints).toEqual([])
  },
)

test('what the page knows is shown and never asked again', async () => {
  const { page } = await show({ body })
  const { card, description } = formOn(page)
  await description.waitFor()
  await card.getByText('Copper kettle 1.7 l').waitFor()
  await card.getByText('Order A-1001, bought 14 November 2026, €39.00').waitFor()
  expect(await card.getByLabel('Order number or product').count()).toBe(0)
})

test('a page that knows nothing asks for the order or product once, and it may stay empty', async () => {
  const { page } = await show({ body: '<redress-complaint-form></redress-complaint-form>' })
  const form = formOn(page)
  await form.fill('Nothing is known about this one.')
  await form.card.getByLabel('Order number or product').fill('A-77')
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.postData()?.includes('Nothing is known') === true),
    form.send.click(),
  ])
  const { variables } = request.postDataJSON()
  expect(variables.input.about).toEqual({ orderNumber: 'A-77' })
  await form.confirmation.waitFor()
})

test('a customer whom the page knows is not asked for a name, and may still use another', async () => {
  const { page } = await show({
    body: '<redress-complaint-form customer-name="Maria" customer-email="maria@example.org"></redress-complaint-form>',
  })
  const form = formOn(page)
  await form.card.getByText('We answer to Maria').waitFor()
  expect(await form.name.count()).toBe(0)
  await form.card.getByRole('button', { name: 'Use another' }).click()
  expect(await form.name.inputValue()).toBe('Maria')
})

test('what is missing is said in a summary that has the focus, and at each field', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.send.click()
  const summary = form.card.getByRole('alert')
  await summary.getByText('3 things are missing').waitFor()
  expect(await focused(page)).toBe('problems')
  expect(await form.name.getAttribute('aria-invalid')).toBe('true')
  await expect
    .poll(() =>
      form.name.evaluate((field) => {
        const root = field.getRootNode()
        const id = field.getAttribute('aria-describedby')?.split(' ')[0] ?? ''
        return root instanceof ShadowRoot ? root.getElementById(id)?.textContent : ''
      }),
    )
    .toBe('Please tell us your name')
  await summary.getByRole('link', { name: 'Please tell us your name' }).click()
  expect(await focused(page)).toBe('name')
  expect(new URL(page.url()).hash, "the page's own address stays").toBe('')
  await form.name.fill('Maria')
  expect(await form.name.getAttribute('aria-invalid'), 'what is mended is not held against anybody').toBe('false')
})

test('an address that is none is caught before sending, and what the store refuses is said at its field', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.fill('The spout leaks.')
  await form.reach.fill('maria at example')
  await form.send.click()
  await form.card.getByRole('alert').getByText('no e-mail address').waitFor()
  // The page's own check is a help, not the judge: this passes it and not the store's.
  await form.reach.fill('<maria>@example.org')
  await form.send.click()
  await expect.poll(() => form.reach.getAttribute('aria-invalid')).toBe('true')
  expect(await countStored('The spout leaks.')).toBe(0)
})

test('wishes toggle, and "You decide" excludes the others', async () => {
  const { page } = await show({ body })
  const { card } = formOn(page)
  const wish = (name: string) => card.getByRole('button', { name })
  await wish('A new one').click()
  await wish('A repair').click()
  expect(await card.getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['A new one', 'A repair'])
  await wish('You decide').click()
  expect(await card.getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['You decide'])
  await wish('My money back').click()
  expect(await card.getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['My money back'])
})

test('the whole form can be done with the keyboard, and the focus follows to the confirmation', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.description.waitFor()
  const tabTo = async (id: string) => {
    for (let stop = 0; stop < 30 && (await focused(page)) !== id; stop++) await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(id)
  }
  await tabTo('description')
  await page.keyboard.type('It whistles out of tune.')
  await tabTo('An explanation')
  await page.keyboard.press('Space')
  await tabTo('name')
  await page.keyboard.type('Maria')
  await tabTo('reach')
  await page.keyboard.type('+40 721 555 010')
  await page.keyboard.press('Enter')
  await form.confirmation.waitFor()
  expect(await focused(page)).toBe('state')
})

test('the confirmation answers: heard, what now, by when, who; and its link opens the case', async () => {
  const { page } = await show({ body: body.replace('order-number', 'case-page="/elsewhere?x=1" order-number') })
  const form = formOn(page)
  await form.fill('The handle is loose.')
  await form.send.click()
  await form.card.getByText(/^RD-/).waitFor()
  await form.card.getByText(/^[A-Z]\w+( \w+)? has your case$/).waitFor()
  expect(await form.card.locator('[part=promise] time').textContent()).toMatch(/by \d\d:\d\d/)
  await form.card.getByRole('heading', { name: 'Did we understand you right?' }).waitFor()
  expect(await form.card.locator('li[aria-current=step]').count()).toBe(1)
  const link = new URL((await form.link.getAttribute('href')) ?? '')
  expect(link.pathname + link.search).toBe('/elsewhere?x=1')
  expect(link.hash).toMatch(/^#redress-case=.{16,}/)
  await form.card.getByRole('button', { name: 'Tell us about something else' }).click()
  expect(await form.description.inputValue()).toBe('')
})

test('on a phone the confirmation shows what is done as done, its button in the middle, and where to copy the link', async () => {
  const { page } = await show({ body, options: { viewport: { width: 390, height: 844 } } })
  const form = formOn(page)
  await form.fill('Looked at on a phone.')
  await form.send.click()
  const offCentre = await form.link.evaluate((button) => {
    const words = document.createRange()
    words.selectNodeContents(button)
    const [outer, inner] = [button.getBoundingClientRect(), words.getBoundingClientRect()]
    return Math.abs(outer.top + outer.bottom - inner.top - inner.bottom) / 2
  })
  expect(offCentre).toBeLessThan(0.75)
  const dot = (state: string) =>
    form.card
      .locator(`li.${state}`)
      .first()
      .evaluate((step) => getComputedStyle(step, '::before').backgroundColor)
  expect(await dot('DONE')).toBe('rgb(30, 107, 51)')
  expect(await dot('LATER')).toBe('rgb(255, 255, 255)')
  const copy = await form.card.getByRole('button', { name: 'Copy the link' }).boundingBox()
  const field = await form.card.getByLabel('Keep this link').boundingBox()
  expect(copy?.y).toBeGreaterThan(field?.y ?? 0)
  expect(copy?.width).toBe(field?.width)
})

test('a reload shows the confirmation again, in this tab alone, until there is something else to tell', async () => {
  const { page, context, complaints } = await show({ body })
  const form = formOn(page)
  await form.fill('Reloaded after sending.')
  await form.send.click()
  const reference = form.card.getByText(/^RD-/)
  const said = await reference.textContent()
  const link = await form.link.getAttribute('href')
  await page.reload()
  expect(await reference.textContent()).toBe(said)
  expect(await form.link.getAttribute('href')).toBe(link)
  expect(await focused(page), 'nobody is taken there').not.toBe('state')
  await expectAccessible(page)

  const other = await context.newPage()
  await other.goto(page.url())
  await formOn(other).send.waitFor()
  expect(await formOn(other).description.inputValue()).toBe('')

  await form.card.getByRole('button', { name: 'Tell us about something else' }).click()
  await form.send.waitFor()
  await page.reload()
  await form.send.waitFor()
  expect(await form.description.inputValue()).toBe('')
  expect(await form.confirmation.count()).toBe(0)
  expect(await countStored('Reloaded after sending.')).toBe(1)
  expect(complaints).toEqual([])
})

test('the code of a confirmation lies in the memory of this tab and in the link, and nowhere else', async () => {
  const { page, context } = await show({ body })
  const form = formOn(page)
  await form.fill('Kept close.')
  await form.send.click()
  const link = (await form.link.getAttribute('href')) ?? ''
  const code = link.split('=').at(-1) ?? ''
  expect(code.length).toBeGreaterThan(16)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers())))
  await page.reload()
  await form.confirmation.waitFor()
  const [session, local, markup] = await page.evaluate(() => [
    JSON.stringify(sessionStorage),
    JSON.stringify({ ...localStorage, cookie: document.cookie, address: location.href, state: history.state }),
    [
      document.documentElement.outerHTML,
      ...[...(document.querySelector('redress-complaint-form')?.shadowRoot?.querySelectorAll('*') ?? [])].map(
        (element) => (element.matches('a[part=open]') ? '' : (element.cloneNode(false) as Element).outerHTML),
      ),
    ].join(''),
  ])
  expect(session).toContain(code)
  expect(local).not.toContain(code)
  expect(markup).not.toContain(code)
  expect(sent.join('')).not.toContain(code)
  expect(JSON.stringify(await context.cookies())).not.toContain(code)
  await form.card.getByRole('button', { name: 'Tell us about something else' }).click()
  await form.send.waitFor()
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(code)
})

test('a confirmation shown again tells how the case stands now', async () => {
  const { page } = await show({
    body: `<redress-case-status></redress-case-status>${body.replace('<h1>Your order</h1>', '')}`,
  })
  const form = formOn(page)
  await form.fill('Taken back meanwhile.')
  await form.send.click()
  await form.link.click()
  const status = page.locator('redress-case-status')
  await status.getByRole('button', { name: 'Withdraw my complaint' }).click()
  await status.getByRole('button', { name: 'Yes, withdraw it' }).click()
  await status.getByText('We have taken your complaint back').first().waitFor()
  await page.reload()
  await form.confirmation.waitFor()
  await form.card.locator('[part=promise]').waitFor({ state: 'detached' })
  // Closed on a shared device: a reload finds nothing of it.
  await status.getByRole('button', { name: 'Close this case on this device' }).click()
  await page.reload()
  await form.send.waitFor()
  expect(await form.confirmation.count()).toBe(0)
})

test('near the limit the counter appears, and is announced by hundreds, not at each key', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.description.fill('x'.repeat(19_000))
  expect(await announced(form.card)).toBe('')
  await form.description.fill('x'.repeat(19_750))
  await form.card.getByText('250 characters left').waitFor()
  expect(await announced(form.card)).toBe('300 characters left')
})

test.each([
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
  ['zoomed to 200 %', { viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 }],
])('%s nothing is cut off or scrolls sideways', async (_, options) => {
  const { page } = await show({ body, options })
  const form = formOn(page)
  await form.send.click()
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  const [name, reach] = [await form.name.boundingBox(), await form.reach.boundingBox()]
  expect(reach?.y, 'one column').toBeGreaterThan(name?.y ?? 0)
  const small = await form.card.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('button, input, textarea') ?? [])]
      .map((target) => target.getBoundingClientRect().height)
      .filter((height) => height < 44),
  )
  expect(small, 'targets are large enough for a thumb').toEqual([])
})

test('right to left the form stands right to left', async () => {
  const { page } = await show({ body, html: 'lang="ar" dir="rtl"' })
  const form = formOn(page)
  await form.card.getByRole('button', { name: 'A new one' }).waitFor()
  const [first, second] = [
    await form.card.getByRole('button', { name: 'A new one' }).boundingBox(),
    await form.card.getByRole('button', { name: 'My money back' }).boundingBox(),
  ]
  expect(first?.x).toBeGreaterThan(second?.x ?? 0)
})

test('in forced colours a chosen wish is told from the others', async () => {
  const { page } = await show({ body, options: { forcedColors: 'active' } })
  const { card } = formOn(page)
  const wish = card.getByRole('button', { name: 'A new one' })
  const color = () => wish.evaluate((button) => getComputedStyle(button).backgroundColor)
  const before = await color()
  await wish.click()
  await expect.poll(color).not.toBe(before)
})

test('the page may veto the sending, and add to it', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.fill('The page has its say.')
  await page.evaluate(() => {
    document.addEventListener('redress-submit', (event) => event.preventDefault(), { once: true })
    document.addEventListener('redress-submitted', (event) => {
      document.title = (event as CustomEvent<{ reference: string }>).detail.reference
    })
  })
  await form.send.click()
  expect(await countStored('The page has its say.')).toBe(0)
  await page.evaluate(() => {
    document.addEventListener('redress-submit', (event) => {
      const { detail } = event as CustomEvent<{ input: object }>
      detail.input = { ...detail.input, key: 'a-key-of-the-pages-own', description: 'The page has its say: amended.' }
    })
  })
  await form.send.click()
  await form.confirmation.waitFor()
  expect(await page.title()).toMatch(/^RD-/)
  expect(await countStored('The page has its say: amended.')).toBe(1)
})
