import { FileComplaint } from '@redress/schema/operations'
import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { announced, expectAccessible, focused, formOn, testBed } from '../test-page.ts'

const { show, countStored } = testBed()

const body = '<h1>Your order</h1><redress-complaint-form order-number="A-1001"></redress-complaint-form>'
const isFiling = (route: Route) => route.request().postData()?.includes(FileComplaint.documentId) === true

/** Does something else than the network with each filing; everything else goes through. */
async function onFiling(page: Page, act: (route: Route, attempt: number) => Promise<void>): Promise<() => number> {
  let attempts = 0
  await page.route('**/graphql', (route) => (isFiling(route) ? act(route, ++attempts) : route.continue()))
  return () => attempts
}

const stored = (page: Page) =>
  page.evaluate(() => ({ local: JSON.stringify(localStorage), session: JSON.stringify(sessionStorage) }))

test('offline the words are kept, shown and announced, and go by themselves when the network is back', async () => {
  const { page, context } = await show({ body })
  const form = formOn(page)
  await form.fill('Sent from a train.')
  await context.setOffline(true)
  await form.send.click()
  await form.waiting.waitFor()
  await expectAccessible(page)
  expect(await focused(page)).toBe('waiting')
  expect(await announced(form.card)).toBe('We have kept your words. Sending when the network is back.')
  await form.card.getByText('Sent from a train.').waitFor()
  expect(await countStored('Sent from a train.')).toBe(0)
  await context.setOffline(false)
  await form.confirmation.waitFor()
  expect(await countStored('Sent from a train.')).toBe(1)
  const { local, session } = await stored(page)
  expect(local + session, 'nothing stays behind').not.toContain('train')
})

test('a draft comes back after a reload, with the words and nothing else', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.fill('Half of a sentence')
  const { local, session } = await stored(page)
  expect(local).toContain('Half of a sentence')
  expect(local + session).not.toMatch(/Maria|example\.org/)
  await page.reload()
  await form.card.getByText('We kept what you wrote here earlier.').waitFor()
  expect(await form.description.inputValue()).toBe('Half of a sentence')
  expect(await form.name.inputValue()).toBe('')
  await form.card.getByRole('button', { name: 'Start afresh' }).click()
  expect(await form.description.inputValue()).toBe('')
  await page.reload()
  expect(await form.description.inputValue()).toBe('')
})

test('a draft is of one order: another one starts empty', async () => {
  const two = `${body}<redress-complaint-form order-number="A-2002"></redress-complaint-form>`
  const { page } = await show({ body: two })
  const fields = page.getByLabel('In your own words')
  await fields.first().fill('About the first order')
  expect(await fields.last().inputValue()).toBe('')
  await page.reload()
  expect(await fields.first().inputValue()).toBe('About the first order')
  expect(await fields.last().inputValue()).toBe('')
})

test('a draft older than a day is gone', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.description.fill('Old news')
  await page.evaluate(() => {
    for (const [name, value] of Object.entries(localStorage)) {
      localStorage.setItem(name, JSON.stringify({ ...JSON.parse(value), savedAt: Date.now() - 25 * 3_600_000 }))
    }
  })
  await page.reload()
  expect(await form.description.inputValue()).toBe('')
})

test('a reload while waiting goes on sending by itself, under the same key', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  const keys: string[] = []
  let isDown = true
  await onFiling(page, (route) => {
    keys.push(route.request().postDataJSON().variables.input.key)
    return isDown ? route.fulfill({ status: 503 }) : route.continue()
  })
  await form.fill('Kept across a reload.')
  await form.send.click()
  await form.waiting.waitFor()
  isDown = false
  await page.reload()
  await form.confirmation.waitFor()
  expect(new Set(keys).size).toBe(1)
  expect(keys.length).toBeGreaterThan(1)
  expect(await countStored('Kept across a reload.')).toBe(1)
})

test('an answer that is lost on its way gives one complaint', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  // It tries again by itself too: whoever is quicker, nobody is answered before somebody has pressed.
  const { promise: pressed, resolve: answer } = Promise.withResolvers<void>()
  await onFiling(page, async (route, attempt) => {
    if (attempt > 1) return pressed.then(() => route.continue())
    await route.fetch()
    await route.abort('connectionreset')
  })
  await form.fill('The answer got lost.')
  await form.send.click()
  await form.waiting.waitFor()
  await form.card.getByRole('button', { name: 'Try now' }).click()
  answer()
  await form.confirmation.waitFor()
  expect(await countStored('The answer got lost.')).toBe(1)
})

test('words changed after an answer was lost are added to the one complaint', async () => {
  const { page } = await show({ body: `${body}<redress-case-status></redress-case-status>` })
  const form = formOn(page)
  await onFiling(page, async (route, attempt) => {
    if (attempt === 1) await route.fetch()
    return attempt < 3 ? route.abort('connectionreset') : route.continue()
  })
  await form.fill('First version of it.')
  await form.send.click()
  await form.card.getByRole('button', { name: 'Change my words' }).click()
  expect(await form.description.inputValue()).toBe('First version of it.')
  await form.description.fill('Second version, with more in it.')
  await form.send.click()
  await form.confirmation.waitFor()
  expect(await countStored('First version of it.')).toBe(1)
  expect(await countStored('Second version, with more in it.')).toBe(0)
  await form.link.click()
  await page.locator('redress-case-status').getByText('Second version, with more in it.').waitFor()
})

test('changed words under a key whose first version is unknown are never filed twice unasked', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  await form.fill('Filed from another tab.')
  const { local } = await stored(page)
  await form.send.click()
  await form.confirmation.waitFor()
  // As another tab, which still has the draft and knows of no confirmation.
  await page.evaluate((kept) => {
    sessionStorage.clear()
    for (const [name, value] of Object.entries(JSON.parse(kept))) localStorage.setItem(name, String(value))
  }, local)
  await page.reload()
  await form.fill('Filed from another tab, and something else.')
  await form.send.click()
  await form.card.getByRole('alert').getByText('We already have an earlier version').waitFor()
  expect(await focused(page)).toBe('problems')
  expect(await countStored('and something else.')).toBe(0)
  await form.card.getByRole('button', { name: 'Send as a case of its own' }).click()
  await form.confirmation.waitFor()
  expect(await countStored('and something else.')).toBe(1)
})

test('while it keeps on trying the focus stays where it is and nothing is announced again', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  const attempts = await onFiling(page, (route) => route.fulfill({ status: 503 }))
  await form.fill('Tried and tried again.')
  await form.send.click()
  await form.card.getByRole('button', { name: 'Try now' }).focus()
  const said = new Set([await announced(form.card)])
  for (let press = 0; press < 3; press++) {
    const before = attempts()
    await page.keyboard.press('Enter')
    said.add(await announced(form.card))
    await expect.poll(attempts).toBeGreaterThan(before)
    said.add(await announced(form.card))
    expect(await focused(page)).toBe('Try now')
  }
  expect([...said]).toEqual(['We have kept your words. The store does not answer yet; we keep on trying.'])
})

test('a busy store is asked again no sooner than it says', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  const times: number[] = []
  await onFiling(page, (route, attempt) => {
    times.push(Date.now())
    return attempt === 1 ? route.fulfill({ status: 429, headers: { 'retry-after': '4' } }) : route.continue()
  })
  await form.fill('The store was busy.')
  await form.send.click()
  await form.confirmation.waitFor()
  const [first = 0, second = 0] = times
  expect(second - first).toBeGreaterThanOrEqual(4000)
})

test('a page that may not talk to the store says so, keeps the words and does not try for ever', async () => {
  const { page } = await show({ body: '<redress-complaint-form store="pk_nobody"></redress-complaint-form>' })
  const form = formOn(page)
  const attempts = await onFiling(page, (route) => route.continue())
  await form.fill('Wrong key on this page.')
  await form.send.click()
  await form.card.getByRole('alert').getByText('Your words are kept here').waitFor()
  expect(await form.description.inputValue()).toBe('Wrong key on this page.')
  expect(attempts()).toBe(1)
})

test('without any storage everything works but the memory', async () => {
  const { page, complaints } = await show({
    body,
    before: () => {
      for (const area of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('Storage is forbidden here.', 'SecurityError')
          },
        })
      }
    },
  })
  const form = formOn(page)
  await form.fill('No storage here.')
  await form.send.click()
  await form.confirmation.waitFor()
  expect(complaints).toEqual([])
})

test('pressing Send many times files once', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  const { promise: pressed, resolve: answer } = Promise.withResolvers<void>()
  const attempts = await onFiling(page, async (route) => {
    await pressed
    await route.continue()
  })
  await form.fill('Pressed in anger.')
  await form.send.dblclick()
  await form.card.getByRole('button', { name: 'Sending your words' }).click()
  answer()
  await form.confirmation.waitFor()
  expect(attempts()).toBe(1)
  expect(await countStored('Pressed in anger.')).toBe(1)
})

test('a form taken out of the page while it waits goes on when it is put back', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  let isDown = true
  const attempts = await onFiling(page, (route) => (isDown ? route.fulfill({ status: 500 }) : route.continue()))
  await form.fill('Moved about the page.')
  await form.send.click()
  await form.waiting.waitFor()
  const element = await form.card.elementHandle()
  await element?.evaluate((node) => node.remove())
  const before = attempts()
  await page.waitForTimeout(3000)
  expect(attempts(), 'nothing is sent by what is not on the page').toBe(before)
  isDown = false
  await element?.evaluate((node) => document.body.append(node))
  await form.confirmation.waitFor()
  expect(await countStored('Moved about the page.')).toBe(1)
})

test('what was typed into the fallback form before the element was there is taken over', async () => {
  const body =
    '<redress-complaint-form order-number="A-9"><textarea name="description"></textarea></redress-complaint-form>'
  const slow = Promise.withResolvers<void>()
  const { page } = await show({
    body,
    head: '<script type="module" async src="/widgets/redress.js" data-store="pk_demo"></script>',
    path: '/slow-page',
    routes: { '**/widgets/redress.js': (route) => slow.promise.then(() => route.continue()) },
  })
  await page.locator('textarea').fill('Typed on a slow line.')
  slow.resolve()
  await formOn(page).send.waitFor()
  expect(await formOn(page).description.inputValue()).toBe('Typed on a slow line.')
})

/** How often the network misbehaves at random; the soak sets more. */
const runs = Number(process.env.REDRESS_RUNS ?? 8)

test('whatever the network does, each complaint arrives exactly once with every word of it', async () => {
  const { page } = await show({ body })
  const form = formOn(page)
  const misdeeds: readonly ((route: Route) => Promise<void>)[] = [
    (route) => route.abort('connectionrefused'),
    (route) => route.fulfill({ status: 503 }),
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      await route.continue()
    },
    (route) => route.continue(),
  ]
  const attempts = await onFiling(page, (route) => {
    const misdeed = misdeeds[Math.floor(Math.random() * misdeeds.length)]
    // A reload may take the request away while it is being dealt with.
    return (misdeed?.(route) ?? route.continue()).catch(() => {})
  })
  for (let run = 0; run < runs; run++) {
    const words = `Run ${run} of ${Date.now()}: <b>“quoted”</b> & done.`
    await form.fill(words)
    await form.send.click()
    for (let seen = attempts(); !(await form.confirmation.isVisible()); ) {
      // So often for each attempt, however long it takes: a slow machine would never get to the end of one.
      const isAnother = attempts() > seen
      seen = attempts()
      if (isAnother && Math.random() < 0.2) await page.reload()
      // As when a phone finds its network again.
      else await page.evaluate(() => dispatchEvent(new Event('online')))
      await page.waitForTimeout(50)
    }
    await expect.poll(() => countStored(words), { message: words }).toBe(1)
    await page.reload()
    await form.confirmation.waitFor()
    await form.card.getByRole('button', { name: 'Tell us about something else' }).click()
    await form.send.waitFor()
    expect(await form.description.inputValue()).toBe('')
  }
})
