import { ChooseOption, CounterOffer, TrackedSolution } from '@redress/schema/operations'
import { movableClock } from '@redress/test/movable-clock'
import { closeCase, complaintId, deliverAll, propose as proposeOn, storeDoes } from '@redress/test/store-acts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, fileOn, focused, testBed } from '../test-page.ts'

const clock = movableClock()
const { show, demo, url } = testBed(clock.env)

const kettle =
  '<h1>Order</h1><redress-complaint-form product-name="Copper kettle 1.7 l" price-minor="3900" currency="EUR"></redress-complaint-form>'
const alone = '<h1>Your case</h1><redress-case-status></redress-case-status>'
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const newOne = { remedies: [{ kind: 'REPLACEMENT' }], customerDuties: 'Keep the box for the courier.' }
const moneyBack = { remedies: [{ kind: 'REFUND', amount: euros(3900) }, { kind: 'APOLOGY' }] }
const voucher = { remedies: [{ kind: 'VOUCHER', amount: euros(4500) }] }

type Showing = Omit<Parameters<typeof show>[0], 'body'>

async function filed(words: string) {
  const { page } = await show({ body: kettle })
  const link = await fileOn(page, words)
  const reference = (await page.locator('redress-complaint-form').getByText(/^RD-/).textContent())?.trim() ?? ''
  await page.context().close()
  return { hash: new URL(link).hash, reference, id: await complaintId(demo(), reference) }
}

/** The tracker of a case in a tab of its own. */
async function tracker(hash: string, showing: Showing = {}) {
  const shown = await show({ body: alone, ...showing })
  await shown.page.goto(shown.page.url() + hash)
  return { ...shown, card: shown.page.locator('redress-case-status') }
}

const propose = (reference: string, options: readonly object[] = [newOne, moneyBack]) =>
  proposeOn(demo(), reference, options, 'Which of these suits you better?')

/** A case on which the customer is asked to choose. */
async function offered(words: string, showing: Showing = {}, options?: readonly object[]) {
  const one = await filed(words)
  await propose(one.reference, options)
  const shown = await tracker(one.hash, showing)
  await shown.card.getByRole('group', { name: /suit you/ }).waitFor()
  return { ...one, ...shown }
}

/** Requests with this document do not come through while `isDown`. */
async function breakable(page: Page, documentId: string) {
  const network = { isDown: true, arrived: 0 }
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes(documentId)) return route.continue()
    network.arrived += network.isDown ? 0 : 1
    return network.isDown ? route.abort('connectionrefused') : route.continue()
  })
  return network
}

const solutionScripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('solution')),
  )

test.each(['light', 'dark'] as const)('every step of a solution is accessible, in %s', async (colorScheme) => {
  const { card, page, reference, complaints } = await offered(`To the end, in ${colorScheme}.`, {
    options: { colorScheme },
  })
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Agree to this' }).click()
  await card.getByText('Please choose one').waitFor()
  await expectAccessible(page)
  await card.getByLabel('Something else would suit me better').check()
  await expectAccessible(page)
  await card.getByRole('radio', { name: /^A new one/ }).check()
  await card.getByRole('button', { name: 'Agree to this' }).click()
  await card.getByRole('button', { name: 'I have done my part' }).waitFor()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'I have done my part' }).click()
  await card.getByText('It is our turn now.').first().waitFor()
  await deliverAll(demo(), reference, 'It left today.')
  await card.getByRole('heading', { name: 'Is it really solved?' }).waitFor()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'No, not yet' }).click()
  await expectAccessible(page)
  expect(complaints).toEqual([])
})

test('each option says what it is worth, by when, what each side does and until when it stands', async () => {
  const validUntil = new Date(Date.now() + 5 * 86_400_000).toISOString()
  const { card } = await offered('What is it worth?', {}, [newOne, { ...moneyBack, validUntil }])
  const first = card.locator('.offer').first()
  await first.getByText('Worth €39.00 to you').waitFor()
  await first.getByText(/^If you do your part today, we do ours by .*\d\d:\d\d/).waitFor()
  await first.getByText('Your part: Keep the box for the courier.').waitFor()
  const second = card.locator('.offer').nth(1)
  await second.getByText('Your money back (€39.00) and an apology').waitFor()
  await second.getByText(/^If you agree now, we do it by .*\d\d:\d\d/).waitFor()
  await second.getByText(/^Open until .*\d\d:\d\d/).waitFor()
  await card.getByText('Which of these suits you better?').first().waitFor()
})

test('with the keyboard alone an option is chosen, with advice, and restated as an agreement', async () => {
  const { card, page } = await offered('By keyboard.')
  await card.getByRole('button', { name: 'Agree to this' }).press('Enter')
  await card.getByText('Please choose one').waitFor()
  await expect.poll(() => focused(page)).toBe('chosen')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  expect(await card.getByRole('radio', { name: /^Your money back/ }).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('advice')
  await page.keyboard.type('Two boxes, one in the other.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const agreement = card.locator('[part=agreement]')
  await agreement.getByText('You get your money back (€39.00)').waitFor()
  await card.locator('[part=story]').getByText('Two boxes, one in the other.').waitFor()
  expect(await card.getByRole('status').first().textContent()).toBe('Agreed. You have it in writing.')
  await expect.poll(() => focused(page)).toBe('solution')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Two boxes')
})

test('a counter-offer is kept as it is typed, and sent once however the network is', async () => {
  const { card, page } = await offered('Countered in a tunnel.')
  await card.getByLabel('Something else would suit me better').check()
  await card.getByRole('button', { name: 'Send my proposal' }).click()
  await card.getByText('Please tell us what would suit you better').last().waitFor()
  await expect.poll(() => focused(page)).toBe('counter')
  await card.getByLabel('What would you like instead?').fill('A lid and ten euros')
  await page.reload()
  expect(await card.getByLabel('What would you like instead?').inputValue()).toBe('A lid and ten euros')
  const network = await breakable(page, CounterOffer.documentId)
  await card.getByRole('button', { name: 'Send my proposal' }).click()
  await card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
  await expectAccessible(page)
  network.isDown = false
  await page.reload()
  await card.locator('[part=proposal]').getByText('A lid and ten euros').waitFor()
  await page.reload()
  await card.locator('[part=proposal]').waitFor()
  expect(network.arrived).toBe(1)
  expect(await card.getByRole('button', { name: 'Agree to this' }).count()).toBe(1)
})

test('on a device that others use too nothing that was begun stays behind when the case is closed', async () => {
  const { card, page, hash } = await offered('On the computer of the library.')
  await card.getByLabel('Something else would suit me better').check()
  const counter = card.getByLabel('What would you like instead?')
  await counter.fill('A word that nobody else may read.')
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(await kept()).toContain('nobody else')
  await card.getByRole('button', { name: 'Close this case on this device' }).click()
  await card.getByRole('heading', { name: 'Find your case' }).waitFor()
  expect(await kept()).not.toContain('nobody else')
  // Nor is it there for whoever opens the case again on the same page.
  await page.evaluate((link) => {
    location.hash = link
  }, hash)
  await card.getByRole('group', { name: /suit you/ }).waitFor()
  expect(await card.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await kept()).not.toContain('nobody else')
})

test('an answer that got lost on the way back is asked for again under the same key', async () => {
  const { card, page } = await offered('Agreed, and agreed again.')
  const keys: string[] = []
  await page.route('**/graphql', async (route) => {
    const sent = route.request().postDataJSON()
    if (sent.documentId !== ChooseOption.documentId) return route.continue()
    keys.push(sent.variables.input.key)
    if (keys.length > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await card.getByRole('radio', { name: /^Your money back/ }).check()
  await card.getByRole('button', { name: 'Agree to this' }).click()
  await card.locator('[part=agreement]').waitFor()
  expect(keys.length).toBe(2)
  expect(keys[1]).toBe(keys[0])
})

test('options that change while a counter-offer is typed take nothing away, and that they changed is said', async () => {
  const { card, reference } = await offered('Changed meanwhile.')
  await card.getByLabel('Something else would suit me better').check()
  const counter = card.getByLabel('What would you like instead?')
  await counter.fill('I would rather')
  await propose(reference, [voucher])
  await card.getByRole('radio', { name: /^A voucher/ }).waitFor()
  await card.getByText('What we propose has changed. What you wrote is still here.').first().waitFor()
  expect(await counter.inputValue()).toBe('I would rather')
  expect(await counter.evaluate((field) => field.matches(':focus'))).toBe(true)
})

test('of two tabs that answer at once one is agreed to, the other is told; what was typed there can still be said', async () => {
  // Nobody tells this tab by itself.
  const { card, hash, page } = await offered('In two tabs.', {
    routes: {
      '**/graphql': (route) =>
        route.request().headers().accept === 'text/event-stream' ? route.abort() : route.continue(),
    },
  })
  await card.getByLabel('Something else would suit me better').check()
  await card.getByLabel('What would you like instead?').fill('And wrap it, please.')
  const other = await tracker(hash)
  await other.card.getByRole('radio', { name: /^Your money back/ }).check()
  await other.card.getByRole('button', { name: 'Agree to this' }).click()
  await other.card.locator('[part=agreement]').waitFor()
  await card.getByRole('button', { name: 'Send my proposal' }).click()
  await card.getByText('Your case has moved on').first().waitFor()
  await card.locator('[part=agreement]').waitFor()
  const leftover = card.locator('[part=leftover]')
  await leftover.getByText('And wrap it, please.').waitFor()
  await expectAccessible(page)
  await leftover.getByRole('button', { name: 'Send them as a message' }).click()
  await card.locator('[part=story]').getByText('And wrap it, please.').waitFor()
  expect(await leftover.count()).toBe(0)
})

test('an option whose time is over says so, cannot be chosen, and what to do instead', async () => {
  const validUntil = new Date(clock.now().getTime() + 600_000)
  const { card, page } = await offered('Too late.', {}, [{ ...moneyBack, validUntil }, newOne])
  await card.getByRole('radio', { name: /^Your money back/ }).check()
  await clock.moveTo(new Date(validUntil.getTime() + 1000))
  await card.getByRole('button', { name: 'Agree to this' }).click()
  // The clock of the store has the last word: refused at the field, and shown as it is now.
  await card.getByText(/^This option is not open any more/).waitFor()
  await card.getByText(/^This was open until .*Tell us under “Something else”/).waitFor()
  expect(await card.getByRole('radio', { name: /^Your money back/ }).isDisabled()).toBe(true)
  await expectAccessible(page)
})

test('a rejection has its reasons and a way on: another look is asked for in own words, which are never lost', async () => {
  const { hash, id } = await filed('Not justified.')
  const reasons = 'The lid shows the marks of a tool.'
  await storeDoes(demo(), 'decideComplaint', { complaintId: id, verdict: 'NOT_UPHELD', reasons })
  const { card, page, complaints } = await tracker(hash)
  const decision = card.locator('[part=decision]')
  await decision.getByText(reasons).waitFor()
  await decision.getByRole('button', { name: 'Ask for another look' }).press('Enter')
  await expectAccessible(page)
  await expect.poll(() => focused(page)).toBe('why')
  await decision.getByRole('button', { name: 'Ask for another look' }).click()
  await decision.getByText('Please write something first').waitFor()
  await decision.getByLabel('What should we look at again?').fill('It came like that, see the photo.')
  await page.reload()
  expect(await card.getByLabel('What should we look at again?').inputValue()).toBe('It came like that, see the photo.')
  // What came of it takes its time: until it is there nobody is offered what they have just done.
  const { promise: told, resolve: tell } = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(TrackedSolution.documentId)) await told
    await route.continue()
  })
  const status = await card.locator('#state').textContent()
  await card.getByRole('button', { name: 'Ask for another look' }).click()
  await expect.poll(() => card.locator('#state').textContent()).not.toBe(status)
  expect(await card.getByText('Your case is open again.').count()).toBe(0)
  expect(await decision.getByRole('button', { name: 'Ask for another look' }).count()).toBe(0)
  tell()
  await card.getByText('Your case is open again.').first().waitFor()
  expect(await decision.count()).toBe(0)
  expect(complaints).toEqual([])
})

test('what was agreed is printed on a page of its own, with what each side does', async () => {
  const { card, page } = await offered('On paper.', {
    before: () => Object.assign(window, { print: () => Object.assign(document, { isPrinted: true }) }),
  })
  await card.getByRole('radio', { name: /^A new one/ }).check()
  await card.getByRole('button', { name: 'Agree to this' }).click()
  const [paper] = await Promise.all([
    page.waitForEvent('popup'),
    card.getByRole('button', { name: 'Print it' }).click(),
  ])
  const text = await paper.locator('body').textContent()
  expect(text).toMatch(/What we agreed \(RD-.*You do.*Keep the box.*We do.*You get a new one/s)
  expect(await page.evaluate(() => 'isPrinted' in document)).toBe(false)
})

test('the end: solved, said so, closed with a letter; until then it can be opened again', async () => {
  const { card, reference } = await offered('To the end.', {}, [moneyBack])
  await card.getByRole('group', { name: 'Does this suit you?' }).waitFor()
  await card.getByRole('radio', { name: /^Your money back/ }).check()
  await card.getByRole('button', { name: 'Agree to this' }).click()
  await card.locator('[part=agreement]').waitFor()
  await deliverAll(demo(), reference, 'The money is on its way.')
  await card.getByLabel('What should we change').fill('Nothing, thank you.')
  await card.getByRole('button', { name: 'Yes, it is solved' }).click()
  await card.getByText('You told us that it is solved.').first().waitFor()
  await card.getByRole('button', { name: 'It is not solved after all' }).waitFor()
  await closeCase(demo(), reference, 'Once more sorry, and thank you for your patience.')
  await card.locator('[part=story]').getByText('Once more sorry, and thank you for your patience.').waitFor()
  await card.locator('[part=agreement]').getByText('All of it is done.').waitFor()
  await card.locator('[part=solved]').waitFor({ state: 'detached' })
})

test('in Spanish every word of it is Spanish', async () => {
  const { reference, hash } = await filed('En español.')
  await propose(reference, [moneyBack, voucher])
  const { card, page } = await tracker(hash, { html: 'lang="es"' })
  await card.getByRole('group', { name: '¿Le conviene más esto o esto?' }).waitFor()
  // biome-ignore lint/performance/useDomNodeTextContent: a test asks what is shown.
  const shown = await card.locator('[part=options]').innerText()
  expect(shown.replace('Which of these suits you better?', '')).not.toMatch(
    /\b(the|your|you|what|agree|worth|open|by)\b/i,
  )
  expect(await solutionScripts(page)).toEqual([expect.stringMatching(/solution-es-\w+\.js$/)])
})

test('a store may word it its own way', async () => {
  const { card, page } = await offered('Own words.')
  await page.evaluate(() => {
    Object.assign(document.querySelector('redress-case-status') ?? {}, { words: { agree: 'Deal', choose: 7 } })
  })
  await card.getByRole('button', { name: 'Deal' }).waitFor()
  await card.getByRole('group', { name: 'Does this or this suit you better?' }).waitFor()
})

test('nobody loads it before there is something to tell; when it does not come it is asked for again', async () => {
  const { reference, hash } = await filed('Nothing yet.')
  let isDown = true
  const { card, page } = await tracker(hash, {
    routes: { '**/widgets/solution-*.js*': (route) => (isDown ? route.abort('connectionrefused') : route.continue()) },
  })
  await card.getByRole('button', { name: 'Withdraw my complaint' }).waitFor()
  expect(await solutionScripts(page)).toEqual([])
  await propose(reference)
  await card.getByText('We wait for your answer').first().waitFor()
  isDown = false
  await card.getByRole('group', { name: /suit you/ }).waitFor({ timeout: 40_000 })
})

test('the one file brings it under the hash that it carries, and what is not what was built never runs', async () => {
  const hashes: Record<string, string> = await (await fetch(`${url()}/widgets/integrity.json`)).json()
  const head = `<script type="module" src="/widgets/redress.all.js" data-store="pk_demo"
    integrity="${hashes['redress.all.js']}" crossorigin="anonymous"></script>`
  const { hash, reference } = await filed('From one file.')
  await propose(reference)
  const { card, complaints } = await tracker(hash, { head })
  await card.getByRole('radio', { name: /^A new one/ }).check()
  await card.getByRole('button', { name: 'Agree to this' }).click()
  await card.locator('[part=agreement]').waitFor()
  expect(complaints).toEqual([])
  const tampered = await tracker(hash, {
    head,
    routes: {
      '**/widgets/solution-*.js*': async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: `globalThis.tampered = true;${await response.text()}` })
      },
    },
  })
  await tampered.card.getByRole('heading', { name: 'Your case so far' }).waitFor()
  await expect.poll(() => tampered.complaints).toContainEqual(expect.stringContaining('integrity'))
  expect(await tampered.page.evaluate(() => 'tampered' in globalThis)).toBe(false)
})
