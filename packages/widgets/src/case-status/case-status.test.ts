import { AddMessage, ComplaintByTrackingCode } from '@redress/schema/operations'
import { expect, test } from 'vitest'
import { announced, expectAccessible, fileOn, focused, holdAnswer, testBed } from '../test-page.ts'

const { show } = testBed()

const both = `<h1>Help</h1><redress-case-status></redress-case-status>
  <redress-complaint-form product-name="Copper kettle 1.7 l"></redress-complaint-form>`
const alone = '<h1>Your case</h1><redress-case-status></redress-case-status>'

/** A page that shows the case of a complaint just filed. */
async function showCase(words: string, colorScheme: 'light' | 'dark' = 'light') {
  const shown = await show({ body: both, options: { colorScheme } })
  const link = await fileOn(shown.page, words)
  await shown.page.goto(link)
  const card = shown.page.locator('redress-case-status')
  await card.getByText(words).waitFor()
  return { ...shown, link, card }
}

test.each(['light', 'dark'] as const)(
  'the case is accessible: without a code, opened, writing and withdrawing, in %s',
  async (colorScheme) => {
    const { page, card, complaints } = await showCase(`The lid, in ${colorScheme}.`, colorScheme)
    await expectAccessible(page)
    await card.getByRole('button', { name: /^Write to/ }).click()
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Not now' }).click()
    await card.getByRole('button', { name: 'Withdraw my complaint' }).click()
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Close this case on this device' }).click()
    await card.getByRole('heading', { name: 'Find your case' }).waitFor()
    await expectAccessible(page)
    expect(complaints).toEqual([])
  },
)

test('the link opens the case, the code leaves the address bar, and a reload of the tab shows it again', async () => {
  const { page, card, link } = await showCase('Opened by its link.')
  expect(new URL(page.url()).hash).toBe('')
  await card.getByRole('heading', { name: 'We have your complaint', exact: true }).waitFor()
  await page.reload()
  await card.getByText('Opened by its link.').waitFor()
  await page.goto('about:blank')
  await page.goto(link)
  await card.getByText('Opened by its link.').waitFor()
})

test('opening a case asks for it once, also when the page hands the code over', async () => {
  const { page, link, card } = await showCase('Asked for once.')
  const code = new URL(link).hash.split('=')[1] ?? ''
  let asked = 0
  // The form on this page would ask too, for its confirmation.
  await page.evaluate(() => sessionStorage.clear())
  page.on('request', (request) => {
    if (request.postData()?.includes(ComplaintByTrackingCode.documentId)) asked++
  })
  await page.goto('about:blank')
  await page.goto(link)
  await card.getByText('Asked for once.').waitFor()
  expect(asked, 'by its link').toBe(1)
  await page.evaluate((trackingCode) => {
    sessionStorage.clear()
    document.querySelector('redress-case-status')?.remove()
    document.body.append(Object.assign(document.createElement('redress-case-status'), { trackingCode }))
  }, code)
  await card.getByText('Asked for once.').waitFor()
  expect(asked, 'by its property').toBe(2)
})

test('the code never travels in an address', async () => {
  const { page, link, card } = await showCase('Never in an address.')
  const code = new URL(link).hash.split('=')[1] ?? ''
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers())))
  await page.goto('about:blank')
  await page.goto(link)
  await card.getByText('Never in an address.').waitFor()
  expect(code.length).toBeGreaterThan(16)
  expect(sent.join('\n')).not.toContain(code)
})

test("a fragment of the page's own is left alone, and so is its history state", async () => {
  const { page, link } = await showCase('Beside a route.')
  const code = new URL(link).hash.slice(1)
  await page.goto('about:blank')
  await page.goto(`${link.split('#')[0]}#/orders/7&${code}`)
  await page.locator('redress-case-status').getByText('Beside a route.').waitFor()
  expect(new URL(page.url()).hash).toBe('#/orders/7')
  await page.evaluate(() => {
    history.replaceState({ mine: 1 }, '', '#/orders/8')
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
  expect(await page.evaluate(() => [location.hash, history.state])).toEqual(['#/orders/8', { mine: 1 }])
})

test('a wrong code is told calmly, without saying whether there is such a case', async () => {
  const { page } = await show({ body: alone })
  const card = page.locator('redress-case-status')
  await card.getByLabel('Your link or code').fill('https://store.example/case#redress-case=no-such-code-at-all-1234')
  await card.getByRole('button', { name: 'Open', exact: true }).click()
  await card.getByRole('heading', { name: 'This link does not open a case here' }).waitFor()
  await card.getByLabel('Your link or code').fill('  ')
  await card.getByRole('button', { name: 'Open', exact: true }).click()
  await card.getByText('Please paste the link').waitFor()
  expect(await focused(page)).toBe('code')
})

test('who lost the link asks for a new one by reference and e-mail', async () => {
  const { page } = await show({ body: alone })
  const card = page.locator('redress-case-status')
  await card.getByRole('button', { name: 'Mail me a link' }).click()
  await card.getByText('Please enter the reference').waitFor()
  expect(await focused(page)).toBe('reference')
  await card.getByLabel('Reference').fill('RD-2222-22')
  await card.getByLabel('E-mail', { exact: true }).fill('maria@example.org')
  await card.getByRole('button', { name: 'Mail me a link' }).click()
  await card.getByRole('status').getByText('If we have a case').waitFor()
})

test('a message is sent with the keyboard, confirmed, and stands first in the story', async () => {
  const { page, card } = await showCase('Then I write.')
  await card.getByRole('button', { name: /^Write to/ }).press('Enter')
  expect(await focused(page)).toBe('message')
  await page.keyboard.type('At home on Saturday.')
  // Photos, which may be there by now, come before it.
  const send = card.getByRole('button', { name: 'Send', exact: true })
  const isReached = () => send.evaluate((button) => button.matches(':focus'))
  for (let stop = 0; stop < 5 && !(await isReached()); stop++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await card.getByText('Your message has arrived.').first().waitFor()
  expect(await announced(card)).toBe('Your message has arrived.')
  expect(await focused(page)).toBe('state')
  await expect.poll(() => card.locator('[part=story] li').first().textContent()).toContain('At home on Saturday.')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Saturday')
})

test('what was asked for before a message was sent takes nothing of it back, however late it comes', async () => {
  const { page, card } = await showCase('Asked before, answered after.')
  // Where no stream comes through, it is not known otherwise that something newer is there.
  await page.route('**/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream' ? route.abort() : route.fallback(),
  )
  await page.reload()
  await card.getByText('Asked before, answered after.').waitFor()
  const older = await holdAnswer(page, ComplaintByTrackingCode.documentId)
  // In another language everything is asked for anew.
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en-US'))
  await older.given
  await card.getByRole('button', { name: /^Write to/ }).click()
  await card.getByRole('textbox').fill('It came after all.')
  await card.getByRole('button', { name: 'Send' }).click()
  const newest = card.locator('[part=story] li').first()
  await newest.getByText('It came after all.').waitFor()
  await older.letGo()
  expect(await newest.textContent()).toContain('It came after all.')
})

test('what came of a message is not shown in place of the case that was opened since', async () => {
  const first = await showCase('The first of two.')
  const { page, card, link } = await showCase('The second of two.')
  const message = await holdAnswer(page, AddMessage.documentId)
  await card.getByRole('button', { name: /^Write to/ }).click()
  await card.getByRole('textbox').fill('About the second.')
  await card.getByRole('button', { name: 'Send' }).click()
  await message.given
  const opening = await holdAnswer(page, ComplaintByTrackingCode.documentId)
  await page.goto(first.link)
  await opening.given
  await message.letGo()
  expect(await card.getByText('The second of two.').count()).toBe(0)
  await opening.letGo()
  await card.getByText('The first of two.').waitFor()
  // What was sent there is there.
  await page.goto(link)
  await card.locator('[part=story]').getByText('About the second.').waitFor()
})

test('a message written without a network arrives once, across a reload', async () => {
  const { page, card } = await showCase('Then the network goes.')
  let isDown = true
  let arrived = 0
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes(AddMessage.documentId)) return route.continue()
    arrived += isDown ? 0 : 1
    return isDown ? route.abort('connectionrefused') : route.continue()
  })
  await card.getByRole('button', { name: /^Write to/ }).click()
  await card.getByRole('textbox').fill('Written in a tunnel.')
  await card.getByRole('button', { name: 'Send' }).click()
  await card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
  expect(await focused(page)).toBe('waiting')
  isDown = false
  await page.reload()
  await card.locator('[part=story]').getByText('Written in a tunnel.').waitFor()
  expect(arrived).toBe(1)
  // The story may have it before the answer to it is there; who reloads then sees it being asked for again.
  await card.getByText('Your message has arrived.').first().waitFor()
  await page.reload()
  await card.locator('[part=story]').getByText('Written in a tunnel.').waitFor()
  expect(await card.getByText('Written in a tunnel.').count()).toBe(1)
})

test('half a message is still there after a reload', async () => {
  const { page, card } = await showCase('Interrupted.')
  await card.getByRole('button', { name: /^Write to/ }).click()
  await card.getByRole('textbox').fill('I was about to say')
  await page.reload()
  expect(await card.getByRole('textbox').inputValue()).toBe('I was about to say')
})

test('withdrawing asks once more, without a window, and shows that it is done', async () => {
  const { page, card } = await showCase('I take it back.')
  await card.getByRole('button', { name: 'Withdraw my complaint' }).click()
  await card.getByText('Do you want to take your complaint back?').waitFor()
  await card.getByRole('button', { name: 'No, keep it open' }).click()
  await card.getByRole('button', { name: 'Withdraw my complaint' }).click()
  await card.getByRole('textbox').fill('It works after all.')
  const heard = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('redress-withdrawn', () => resolve(true), { once: true })),
  )
  await card.getByRole('button', { name: 'Yes, withdraw it' }).click()
  await card.getByText('We have taken your complaint back').first().waitFor()
  expect(await heard).toBe(true)
  expect(await card.getByRole('button', { name: 'Withdraw my complaint' }).count()).toBe(0)
})

test('a store that does not answer is said in words, and the case comes when it does', async () => {
  const { page, link, card } = await showCase('After the outage.')
  let isDown = true
  await page.route('**/graphql', (route) => {
    const isQuestion = route.request().postData()?.includes(ComplaintByTrackingCode.documentId) === true
    return isDown && isQuestion ? route.fulfill({ status: 503 }) : route.continue()
  })
  await page.goto('about:blank')
  await page.goto(link)
  await card.getByText('We cannot reach the store right now.').waitFor()
  isDown = false
  await page.waitForTimeout(2100)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await card.getByText('After the outage.').waitFor()
})

test('a page may hand the code over as a property, and leaving forgets everything', async () => {
  const { page, link, card } = await showCase('Handed over.')
  const code = new URL(link).hash.split('=')[1] ?? ''
  await card.getByRole('button', { name: 'Close this case on this device' }).click()
  await card.getByRole('heading', { name: 'Find your case' }).waitFor()
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(code)
  await card.evaluate((element, trackingCode) => Object.assign(element, { trackingCode }), code)
  await card.getByText('Handed over.').waitFor()
})
