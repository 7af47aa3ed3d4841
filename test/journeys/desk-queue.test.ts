import { AssignComplaints, QueuePage } from '@redress/schema/operations'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines } from '../http/engines.ts'
import type { Demo } from '../server.ts'
import { ana, asPerson, DeskOnPage, radu } from './desk.ts'
import { badDay, type Filed, fileCases } from './desk-cases.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { desktop, phone } from './shop.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let desk: DeskOnPage
let faults: PageFaults

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
  faults = await collectFaults(context)
  page = await context.newPage()
  desk = new DeskOnPage(page)
})
afterEach(async () => {
  await context.close()
})

const rows = () => page.getByRole('list', { name: /^Complaints/ }).getByRole('listitem')
const row = (about: string) => rows().filter({ hasText: about })
const view = (name: string) => page.getByRole('navigation', { name: 'Which complaints' }).getByRole('link', { name })
const focused = () =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.textContent?.trim() ?? ''
  })

/** So that each test can file without meeting what another filed. */
let count = 0
async function file(demo: Demo, cases: readonly Filed[]): Promise<{ word: string; about: (index: number) => string }> {
  const word = `batch${++count}x`
  await fileCases(
    demo,
    cases.map((each) => ({ ...each, description: `${word} ${each.description}` })),
  )
  return { word, about: (index) => `${word} ${cases[index]?.description.split('\n')[0]}` }
}

onBothEngines('the queue of a bad day', (running) => {
  test('what a colleague does is seen as they do it: who is on a case, and whose it is from then on', async () => {
    const { demo } = running()
    const { word, about } = await file(demo, badDay.slice(0, 2))
    // The stream is slower than the list, and tells all the same of what came in between; nothing else tells here.
    const { promise: listed, resolve: follow } = Promise.withResolvers<void>()
    await page.addInitScript(() => Object.assign(window, { setInterval: () => 0 }))
    await page.route('**/graphql', async (route) => {
      if (route.request().headers().accept === 'text/event-stream') await listed
      await route.fallback()
    })
    await desk.openAs(demo, radu, `/queue?text=${word}`)
    await row(about(0)).waitFor()
    // Whoever asks again while an answer is on its way sees what came after that.
    const { promise: askedTwice, resolve: answer } = Promise.withResolvers<void>()
    const { promise: read, resolve: isRead } = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes(QueuePage.documentId)) return route.fallback()
      const response = await route.fetch()
      isRead()
      await askedTwice
      await route.fulfill({ response })
    })
    await page.keyboard.press('r')
    await read
    await fileCases(demo, [{ name: 'Tom Baker', description: `${word} came meanwhile` }])
    await page.keyboard.press('r')
    answer()
    await row(`${word} came meanwhile`).waitFor()
    await fileCases(demo, [{ name: 'Tom Baker', description: `${word} came in between` }])
    follow()
    await row(`${word} came in between`).waitFor()
    const elsewhere = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
    const colleague = new DeskOnPage(await elsewhere.newPage())
    await colleague.openAs(demo, ana, `/queue?text=${word}`)
    await colleague.page.getByRole('link', { name: about(0) }).click()
    await row(about(0)).getByText('Ana Marin is on it').waitFor()
    expect(await audit(page), 'with a colleague on a case').toEqual([])
    await colleague.page.getByLabel('Owner').selectOption({ label: 'Radu Marin' })
    await row(about(0)).getByText('Radu Marin').waitFor()
    await elsewhere.close()
    await row(about(1)).waitFor()
  })

  test('what breaks first is on top, says when, and opens; axe finds nothing', async () => {
    const { demo } = running()
    const { about } = await file(demo, badDay)
    await desk.openAs(demo, radu)
    await row(about(0)).waitFor()
    const shown = (await rows().getByRole('link').allTextContents()).map((text) => text.trim())
    expect(shown.indexOf(about(0)), 'safety has half an hour, everything else four').toBeLessThan(
      shown.indexOf(about(1)),
    )
    expect(await row(about(0)).textContent()).toContain('Safety')
    expect(await row(about(0)).getByRole('time').getAttribute('title'), 'to the letter').toMatch(/\d{4}.*\d\d:\d\d/)
    expect(await audit(page), 'list').toEqual([])
    await view('Waits for the customer').click()
    await page.getByText('No customer owes us an answer').waitFor()
    expect(await audit(page), 'empty').toEqual([])
    await page.goBack()
    await row(about(0)).getByRole('link').click()
    await expect.poll(() => page.url()).toContain('/case/')
    await page.goBack()
    await row(about(0)).waitFor()
    expect(faults).toEqual([])
  })

  test('with the keyboard alone: down, select, take, undo, search, filters, and the keys are told', async () => {
    const { demo } = running()
    const { word, about } = await file(demo, badDay.slice(1, 4))
    const { promise: typed, resolve: answer } = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes(QueuePage.documentId)) await typed
      await route.fallback()
    })
    await desk.openAs(demo, radu)
    // Before there is anything to go down to.
    await page.keyboard.press('j')
    answer()
    await rows().first().waitFor()
    await page.keyboard.press('j')
    expect(await focused()).toBe((await rows().first().getByRole('link').textContent())?.trim())
    await page.keyboard.press('/')
    await page.keyboard.type(word)
    await page.keyboard.press('Enter')
    await expect.poll(focused, { message: 'goes to what is found, once that is there' }).toContain(word)
    await expect.poll(() => rows().count()).toBe(3)
    expect(page.url()).toContain(`text=${word}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type(word)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toContain(word)
    await expect.poll(() => rows().count()).toBe(3)
    const first = await focused()
    await page.keyboard.press('j')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('2 selected').waitFor()
    expect(await audit(page), 'selected').toEqual([])
    await page.keyboard.press('m')
    // Whoever is on it has it for as long as they are.
    await page.getByText('Radu Marin answers for 2 complaints now.').hover()
    await expect.poll(() => rows().filter({ hasText: 'Radu Marin' }).count()).toBe(2)
    expect(await audit(page), 'notice').toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('As it was before.').waitFor()
    await expect.poll(() => rows().filter({ hasText: 'Radu Marin' }).count()).toBe(0)
    await page.keyboard.press('f')
    await page.getByLabel('Category').selectOption('Price or payment')
    await expect.poll(() => rows().count()).toBe(1)
    expect(await audit(page), 'filters').toEqual([])
    await row(about(2)).waitFor()
    await page.getByRole('button', { name: 'Clear the filters' }).click()
    await expect.poll(() => rows().count()).toBe(3)
    await desk.heading('Queue').click()
    await page.keyboard.press('?')
    await page.getByText('Give it, or what is selected, to somebody').waitFor()
    expect(faults).toEqual([])
  })

  test('filters are kept as a view under a name, for the next time and on every device, until it is removed', async () => {
    const { demo } = running()
    const { word, about } = await file(demo, badDay.slice(3, 5))
    // Whoever types before the queue is there has typed for the queue.
    const { promise: typed, resolve: load } = Promise.withResolvers<void>()
    await page.route('**/queue-*.js', async (route) => {
      await typed
      await route.continue()
    })
    await desk.open(demo)
    await desk.signIn(radu)
    await page.getByRole('navigation', { name: 'Rooms' }).waitFor()
    await page.keyboard.press('f')
    load()
    await page.getByLabel('Category').selectOption('Price or payment')
    await page.getByRole('button', { name: 'Keep as a view' }).click()
    await page.getByRole('dialog', { name: 'Keep this view' }).waitFor()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('Give it a name').waitFor()
    expect(await audit(page)).toEqual([])
    await page.getByLabel('What is it called?').fill(`Money ${word}`)
    await page.getByLabel('For everybody at the store').check()
    await page.keyboard.press('Enter')
    await page.getByText('is kept.').waitFor()
    const elsewhere = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
    const other = new DeskOnPage(await elsewhere.newPage())
    await other.openAs(demo, ana)
    await other.page.getByRole('link', { name: `Money ${word}` }).click()
    await other.page.getByRole('link', { name: about(0) }).waitFor()
    await expect.poll(() => other.page.getByRole('link', { name: about(1) }).count()).toBe(0)
    await other.page.getByRole('button', { name: 'Filters' }).click()
    expect(await other.page.getByRole('button', { name: 'Remove the view' }).count(), 'the store’s is not hers').toBe(0)
    await elsewhere.close()
    await page.getByRole('button', { name: 'Remove the view' }).click()
    await page.getByText('is removed.').waitFor()
    await expect.poll(() => view(`Money ${word}`).count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await view(`Money ${word}`).waitFor()
  })

  test('somebody else who signs in instead gets nothing of the last one', async () => {
    const { demo } = running()
    const { word } = await file(demo, badDay.slice(1, 2))
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/queue?text=${word}`)
    await rows().first().waitFor()
    await rows().first().getByRole('checkbox').check()
    // While what was pressed is on its way: before, the desk could know of it and ask already.
    const ends = async (route: Route) => {
      const isPressed = route.request().postData()?.includes(AssignComplaints.documentId)
      if (isPressed) await asPerson(demo, radu, 'mutation { signOutEverywhere { __typename } }')
      await route.fallback()
    }
    await page.route('**/graphql', ends)
    await page.getByLabel('Give to').selectOption({ label: 'Ion Petrescu · Customer care' })
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await page.getByRole('button', { name: 'Sign in as somebody else' }).click()
    await desk.heading('Sign in').waitFor()
    await desk.signIn(ana)
    await rows().first().waitFor()
    expect(await rows().first().textContent(), 'nothing was done in her name').toContain('Ana Marin')
    expect(await rows().first().getByRole('checkbox').isChecked()).toBe(false)
  })

  test('several are given to somebody at once, and each page of a long queue comes as one scrolls', async () => {
    const { demo } = running()
    const many = Array.from({ length: 34 }, (_, index) => ({ name: 'Ada', description: `Number ${index} is missing` }))
    const { word } = await file(demo, many)
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/queue?text=${word}`)
    await expect.poll(() => rows().count()).toBeGreaterThanOrEqual(30)
    await rows().last().scrollIntoViewIfNeeded()
    await expect.poll(() => rows().count()).toBe(34)
    await rows().nth(0).getByRole('checkbox').check()
    await rows()
      .nth(32)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await page.getByText('33 selected').waitFor()
    await page.getByLabel('Give to').selectOption({ label: 'Mihai Dumitru · Deliveries' })
    // Whoever searches meanwhile stays in the search.
    const letThemBeGiven = await desk.holdBack(AssignComplaints.documentId)
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await page.keyboard.press('/')
    letThemBeGiven()
    await page.getByText('Mihai Dumitru answers for 33 complaints now.').waitFor()
    await page.getByText('33 selected').waitFor({ state: 'hidden' })
    expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(true)
    await desk.heading('Queue').click()
    await expect.poll(() => rows().filter({ hasText: 'Mihai Dumitru' }).count()).toBe(33)

    // What is no complaint is set aside, several at once, and listed by how it stands.
    await rows().nth(33).getByRole('checkbox').check()
    await rows().nth(32).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'No complaints' }).click()
    await page.getByRole('dialog', { name: 'Are these 2 no complaints?' }).waitFor()
    expect(await audit(page), 'asked why').toEqual([])
    await page.getByRole('radio', { name: 'Advertising' }).check()
    await page.getByRole('button', { name: 'Set aside', exact: true }).click()
    await page.getByText('2 are set aside.').waitFor()
    await expect.poll(() => rows().filter({ hasText: 'Set aside' }).count()).toBe(2)

    // Whoever looks into a case far down comes back to where they were.
    await page.reload()
    await expect.poll(() => rows().count()).toBeGreaterThanOrEqual(30)
    await rows().last().scrollIntoViewIfNeeded()
    await expect.poll(() => rows().count()).toBe(34)
    const far = rows().nth(31).getByRole('link')
    const about = (await far.textContent())?.trim()
    await far.click()
    await expect.poll(() => page.url()).toContain('/case/')
    await expect.poll(() => page.evaluate(() => scrollY), { message: 'a case begins at its top' }).toBe(0)
    await page.goBack()
    await expect.poll(focused).toBe(about)
    expect(await rows().count()).toBe(34)
    expect(await far.evaluate((link) => link.getBoundingClientRect().bottom < innerHeight)).toBe(true)
  })

  test('a session that ends in the middle of work loses nothing: what was done goes on after signing in again', async () => {
    const { demo } = running()
    const { word } = await file(demo, badDay.slice(1, 3))
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/queue?text=${word}`)
    await rows().nth(1).waitFor()
    await rows().nth(0).getByRole('checkbox').check()
    // While what was pressed is on its way: before, the desk could know of it and ask already.
    const ends = async (route: Route) => {
      const isPressed = route.request().postData()?.includes(AssignComplaints.documentId)
      if (isPressed) await asPerson(demo, radu, 'mutation { signOutEverywhere { __typename } }')
      await route.fallback()
    }
    await page.route('**/graphql', ends)
    await page.getByLabel('Give to').selectOption({ label: 'Ana Marin · Customer care' })
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' })
    await dialog.waitFor()
    await page.unroute('**/graphql', ends)
    expect(await audit(page)).toEqual([])
    await desk.password.fill('not the password')
    await desk.enter.click()
    await desk.alert.getByText('do not belong together').waitFor()
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible(), 'nothing closes it but signing in').toBe(true)
    await desk.password.fill(radu.password)
    await desk.enter.click()
    await page.getByText('Ana Marin answers for this one now.').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => rows().count()).toBe(2)

    // What is answered late, and says that it has ended, asks nobody who has signed in since, and is done.
    const { promise: signedIn, resolve: tell } = Promise.withResolvers<void>()
    const { promise: answered, resolve: isAnswered } = Promise.withResolvers<void>()
    let isTold = false
    const isLate = async (route: Route) => {
      if (!route.request().postData()?.includes(AssignComplaints.documentId) || isTold) return route.fallback()
      await asPerson(demo, radu, 'mutation { signOutEverywhere { __typename } }')
      const response = await route.fetch()
      isTold = true
      isAnswered()
      await signedIn
      await route.fulfill({ response })
    }
    await page.route('**/graphql', isLate)
    await rows().nth(1).getByRole('checkbox').check()
    await page.getByLabel('Give to').selectOption({ label: 'Mihai Dumitru · Deliveries' })
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await answered
    await page.keyboard.press('r')
    await dialog.waitFor()
    await desk.password.fill(radu.password)
    await desk.enter.click()
    await dialog.waitFor({ state: 'hidden' })
    tell()
    await page.getByText('Mihai Dumitru answers for this one now.').waitFor()
    expect(await dialog.count()).toBe(0)
  })

  test('whoever is offline sees what was known and since when, and it comes up to date again', async () => {
    const { demo } = running()
    const { word, about } = await file(demo, badDay.slice(1, 2))
    const base = await desk.openAs(demo, radu)
    await page.goto(`${base}/queue?text=${word}`)
    await row(about(0)).waitFor()
    await context.setOffline(true)
    await page.keyboard.press('r')
    await page.getByRole('alert').getByText('No connection').waitFor()
    expect(await row(about(0)).count()).toBe(1)
    expect(await audit(page)).toEqual([])
    // It comes back by itself too: whoever is quicker, nobody is answered before somebody has pressed.
    const { promise: pressed, resolve: answer } = Promise.withResolvers<void>()
    await page.route('**/graphql', (route) => pressed.then(() => route.fallback()))
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try now' }).click()
    answer()
    await page.getByRole('alert').getByText('No connection').waitFor({ state: 'hidden' })
  })

  test('on a phone in the dark axe finds nothing, and the words fit', async () => {
    const { demo } = running()
    await file(demo, badDay.slice(0, 3))
    const pocket = await browser.newContext({ ...phone, colorScheme: 'dark', locale: 'en-GB', reducedMotion: 'reduce' })
    const small = new DeskOnPage(await pocket.newPage())
    await small.openAs(demo, ana)
    await small.page.getByRole('listitem').first().waitFor()
    expect(await audit(small.page)).toEqual([])
    const wide = await small.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide, 'nothing scrolls sideways').toBe(false)
    await pocket.close()
  })
})
