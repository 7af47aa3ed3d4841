import { ComplaintByTrackingCode, ConfirmUnderstanding, CorrectUnderstanding } from '@redress/schema/operations'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { announced, expectAccessible, fileOn, focused, holdAnswer, testBed } from '../test-page.ts'

const { show } = testBed()

const kettle = '<h1>Order</h1><redress-complaint-form product-name="Copper kettle 1.7 l"></redress-complaint-form>'
const alone = '<h1>Your case</h1><redress-case-status></redress-case-status>'

/** The confirmation of a complaint just filed. */
async function confirmation(words: string, colorScheme: 'light' | 'dark' = 'light') {
  const shown = await show({ body: kettle, options: { colorScheme } })
  const link = await fileOn(shown.page, words)
  return { ...shown, link, card: shown.page.locator('redress-complaint-form') }
}

/** The tracker of a complaint just filed, in a tab of its own. */
async function tracker(words: string) {
  const { link } = await confirmation(words)
  const shown = await show({ body: alone })
  await shown.page.goto(shown.page.url() + new URL(link).hash)
  const card = shown.page.locator('redress-case-status')
  await card.getByText(words).waitFor()
  return { ...shown, link, card }
}

/** Answers and later questions do not come through while `isDown`. */
async function breakable(page: Page, documentId: string) {
  const network = { isDown: true, arrived: 0 }
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes(documentId)) return route.continue()
    network.arrived += network.isDown ? 0 : 1
    return network.isDown ? route.abort('connectionrefused') : route.continue()
  })
  return network
}

test.each(['light', 'dark'] as const)('the question and the correction are accessible, in %s', async (colorScheme) => {
  const { page, card, complaints } = await confirmation(`Understood, in ${colorScheme}.`, colorScheme)
  await card.getByRole('heading', { name: 'Did we understand you right?' }).waitFor()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Not quite' }).click()
  await expectAccessible(page)
  await card.getByLabel('What is different?').fill('It was the blue one.')
  await card.getByRole('button', { name: 'Send' }).click()
  await card.getByText('You told us what is different.').first().waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
})

test('who was understood says so with one key, and every card shows it', async () => {
  const { page, card, link } = await confirmation('Said with one key.')
  await card.getByRole('button', { name: 'Yes, that is it' }).press('Enter')
  await card.getByText('You confirmed this.').first().waitFor()
  expect(await announced(card)).toBe('You confirmed this.')
  expect(await focused(page)).toBe('understanding')
  expect(await card.getByRole('button', { name: 'Yes, that is it' }).count()).toBe(0)
  await page.reload()
  await card.getByText('You confirmed this.').first().waitFor()
  const other = await show({ body: alone })
  await other.page.goto(other.page.url() + new URL(link).hash)
  await other.page.locator('redress-case-status').getByText('You confirmed this.').first().waitFor()
})

test('a confirmation that is asked for anew does not take back the yes that was said meanwhile', async () => {
  const { page, card } = await confirmation('Said while it was asked for.')
  const older = await holdAnswer(page, ComplaintByTrackingCode.documentId)
  await page.reload()
  await older.given
  await card.getByRole('button', { name: 'Yes, that is it' }).click()
  await card.getByText('You confirmed this.').first().waitFor()
  await older.letGo()
  expect(await card.getByRole('button', { name: 'Yes, that is it' }).count()).toBe(0)
})

test('what is different stands beside our words, and in the story', async () => {
  const { page, card } = await tracker('Not what I meant.')
  await card.getByRole('button', { name: 'Not quite' }).click()
  expect(await focused(page)).toBe('correction')
  await card.getByRole('button', { name: 'Send' }).click()
  await card.getByText('Please write something first').waitFor()
  await card.getByRole('textbox').fill('It was the blue one.')
  await card.getByRole('button', { name: 'Send' }).click()
  const understanding = card.locator('[part=understanding]')
  await understanding.getByText('It was the blue one.').waitFor()
  expect(await understanding.textContent()).toContain('You told us about a problem with Copper kettle 1.7 l')
  await card.locator('[part=story]').getByText('It was the blue one.').waitFor()
  // The card may show it before the answer to it is there.
  await expect.poll(() => announced(card)).toBe('You told us what is different.')
})

test('thinking better of it leads back to the question, and half a correction is still there after a reload', async () => {
  const { page, card } = await tracker('On second thoughts.')
  await card.getByRole('button', { name: 'Not quite' }).click()
  await card.getByRole('textbox').fill('It was the bl')
  await card.getByRole('button', { name: 'Not now' }).click()
  expect(await focused(page)).toBe('understanding')
  await page.reload()
  expect(await card.getByLabel('What is different?').inputValue()).toBe('It was the bl')
})

test('a correction written without a network arrives once, across a reload', async () => {
  const { page, card } = await confirmation('Corrected in a tunnel.')
  const network = await breakable(page, CorrectUnderstanding.documentId)
  await card.getByRole('button', { name: 'Not quite' }).click()
  await card.getByRole('textbox', { name: 'What is different?' }).fill('The lid, not the handle.')
  await card.getByRole('button', { name: 'Send' }).click()
  await card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
  expect(await focused(page)).toBe('waiting')
  network.isDown = false
  await page.reload()
  // The card may have asked, and show it, before the answer to it is there.
  await expect.poll(() => announced(card)).toBe('You told us what is different.')
  await page.reload()
  await card.getByText('You told us what is different.').first().waitFor()
  expect(network.arrived).toBe(1)
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    'The lid, not',
  )
})

test('a yes whose answer is lost is said again with the same key', async () => {
  const { page, card } = await confirmation('Yes, and yes again.')
  const keys: string[] = []
  await page.route('**/graphql', async (route) => {
    const sent = route.request().postDataJSON()
    if (sent.documentId !== ConfirmUnderstanding.documentId) return route.continue()
    keys.push(sent.variables.input.key)
    if (keys.length > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await card.getByRole('button', { name: 'Yes, that is it' }).click()
  await card.getByText('You confirmed this.').first().waitFor()
  expect(keys.length).toBe(2)
  expect(keys[1]).toBe(keys[0])
})

test('a correction of what was confirmed elsewhere meanwhile is not lost: it arrives as a message', async () => {
  const { page, card, link } = await confirmation('Answered in two tabs.')
  await card.getByRole('button', { name: 'Not quite' }).click()
  await card.getByRole('textbox', { name: 'What is different?' }).fill('And one more thing.')
  const other = await show({ body: alone })
  await other.page.goto(other.page.url() + new URL(link).hash)
  const elsewhere = other.page.locator('redress-case-status')
  await elsewhere.getByRole('button', { name: 'Yes, that is it' }).click()
  await elsewhere.getByText('You confirmed this.').first().waitFor()
  await card.getByRole('button', { name: 'Send' }).click()
  await card.getByText('Your message has arrived.').first().waitFor()
  await other.page.reload()
  await elsewhere.locator('[part=story]').getByText('And one more thing.').waitFor()
  expect(page.url()).not.toContain('redress-case')
})

test('without the chunk of the cards the confirmation still says the reference and opens the case, and the rest follows', async () => {
  let isDown = true
  const { page } = await show({
    body: kettle,
    routes: { '**/widgets/cards-*.js*': (route) => (isDown ? route.abort('connectionrefused') : route.continue()) },
  })
  const link = await fileOn(page, 'Before the cards.')
  const card = page.locator('redress-complaint-form')
  await card.getByText(/RD-\w{4}-\w{2}/).waitFor()
  expect(new URL(link).hash).toMatch(/^#redress-case=/)
  expect(await card.getByRole('heading', { name: 'Did we understand you right?' }).count()).toBe(0)
  isDown = false
  await card.getByRole('heading', { name: 'Did we understand you right?' }).waitFor()
})
