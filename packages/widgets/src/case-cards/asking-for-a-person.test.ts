import { AskForPerson, CallTimes } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { announced, expectAccessible, fileOn, focused, testBed } from '../test-page.ts'

const { show } = testBed()

const kettle = '<h1>Order</h1><redress-complaint-form product-name="Copper kettle 1.7 l"></redress-complaint-form>'

/** One element that shows the case of a complaint just filed, in a tab of its own. */
async function showing(
  tag: 'redress-case-status' | 'redress-next-steps',
  words: string,
  colorScheme: 'light' | 'dark' = 'light',
) {
  const filed = await show({ body: kettle })
  const hash = new URL(await fileOn(filed.page, words)).hash
  const shown = await show({ body: `<h1>Your case</h1><${tag}></${tag}>`, options: { colorScheme } })
  await shown.page.goto(shown.page.url() + hash)
  const card = shown.page.locator(tag)
  await card.getByRole('button', { name: 'Ask for a call' }).waitFor()
  return { ...shown, card }
}

test.each(['light', 'dark'] as const)(
  'asking for a call and for a supervisor is accessible, in %s',
  async (colorScheme) => {
    const { page, card, complaints } = await showing('redress-case-status', `Call me, in ${colorScheme}.`, colorScheme)
    await card.getByRole('button', { name: 'Ask for a call' }).click()
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Not now' }).click()
    await card.getByRole('button', { name: 'Ask a supervisor to look at it' }).click()
    await expectAccessible(page)
    expect(complaints).toEqual([])
  },
)

test.each(['redress-case-status', 'redress-next-steps'] as const)(
  'with the keyboard a call is asked for at a time the store offers, from <%s>, and is promised',
  async (tag) => {
    const { page, card } = await showing(tag, 'I would rather talk.')
    await card.getByRole('button', { name: 'Ask for a call' }).press('Enter')
    expect(await focused(page)).toBe('ask')
    const times = card.getByLabel('When')
    await expect.poll(() => times.locator('option').count()).toBeGreaterThan(2)
    const chosen = await times.locator('option').nth(1).textContent()
    await times.selectOption({ index: 1 })
    await card.getByLabel('Number to call, if it is another').fill('+40 721 555 010')
    await card.getByLabel('Number to call, if it is another').press('Enter')
    await card.getByText('We call you then.').first().waitFor()
    expect(await announced(card)).toBe('We call you then.')
    expect(await focused(page)).toBe('state')
    const clock = chosen?.trim().split(', ').at(-1)
    await expect.poll(() => card.locator('[part=promise]').textContent()).toContain(clock)
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('721 555')
  },
)

test('without a number the field says what is missing, and the choice of the time stays', async () => {
  const { page, card } = await showing('redress-case-status', 'No number yet.')
  await card.getByRole('button', { name: 'Ask for a call' }).click()
  await card.getByLabel('When').selectOption({ index: 2 })
  const chosen = await card.getByLabel('When').inputValue()
  await card.getByRole('button', { name: 'Call me then' }).click()
  await card.locator('#call-error').filter({ hasText: /\w/ }).waitFor()
  expect(await focused(page)).toBe('call')
  expect(await card.getByLabel('When').inputValue()).toBe(chosen)
})

test('who asks for a call while the store cannot be reached is told so, and chooses a time once it can', async () => {
  const { page, card } = await showing('redress-case-status', 'No network just now.')
  let isDown = true
  await page.route('**/graphql', (route) =>
    isDown && route.request().postData()?.includes(CallTimes.documentId)
      ? route.abort('connectionrefused')
      : route.continue(),
  )
  await card.getByRole('button', { name: 'Ask for a call' }).click()
  await card.getByText('We cannot reach the store right now.').waitFor()
  expect(await card.getByLabel('When').locator('option').count()).toBe(0)
  await card.getByLabel('Number to call, if it is another').fill('+40 721 555 010')
  // Who presses before there is a time to see asks for none.
  await card.getByRole('button', { name: 'Call me then' }).click()
  isDown = false
  await expect.poll(() => card.getByLabel('When').locator('option').count()).toBeGreaterThan(2)
  await card.getByText('We cannot reach the store right now.').waitFor({ state: 'hidden' })
  await card.getByRole('button', { name: 'Call me then' }).click()
  await card.getByText('We call you then.').first().waitFor()
})

test('a call asked for on the confirmation without a network is asked for once when it is back, across a reload', async () => {
  const { page } = await show({ body: kettle })
  await fileOn(page, 'Call me when the network is back.')
  const card = page.locator('redress-complaint-form')
  let isDown = true
  let arrived = 0
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes(AskForPerson.documentId)) return route.continue()
    arrived += isDown ? 0 : 1
    return isDown ? route.abort('connectionrefused') : route.continue()
  })
  await card.getByRole('button', { name: 'Ask for a call' }).click()
  await card.getByLabel('Number to call, if it is another').fill('+40 721 555 010')
  await card.getByLabel('When').locator('option').first().waitFor({ state: 'attached' })
  await card.getByRole('button', { name: 'Call me then' }).click()
  await card.getByText('we keep on trying').first().waitFor()
  isDown = false
  await page.reload()
  await card.getByText('We call you then.').first().waitFor()
  await page.reload()
  await card
    .locator('[part=promise]')
    .getByText(/call you/i)
    .waitFor()
  expect(arrived).toBe(1)
})

test('who asks for a supervisor sees who has the case now', async () => {
  const { page, card } = await showing('redress-case-status', 'Somebody else, please.')
  const before = await card.getByText(/has your case$/).textContent()
  await card.getByRole('button', { name: 'Ask a supervisor to look at it' }).click()
  await card.getByLabel('Why, if you like').fill('Nobody called.')
  await card.getByRole('button', { name: 'Ask a supervisor', exact: true }).click()
  await card.getByText('A supervisor has your case now').first().waitFor()
  await expect.poll(() => card.getByText(/has your case$/).textContent()).not.toBe(before)
  await card.locator('[part=story]').getByText('Nobody called.').waitFor()
  expect(await focused(page)).toBe('state')
})
