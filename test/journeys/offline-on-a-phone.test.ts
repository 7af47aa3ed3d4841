import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { createDatabase, type TemporaryDatabase } from '../postgres.ts'
import '../provided-context.ts'
import { type Demo, startDemo } from '../server.ts'
import { CaseOnPage, ComplaintFormOnPage, crackedLid, phone, shownText, storedComplaints } from './shop.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe.each(['SQLite', 'PostgreSQL'] as const)('with the store on %s', (engine) => {
  let demo: Demo
  let database: TemporaryDatabase | undefined

  beforeAll(async () => {
    if (engine === 'PostgreSQL') database = await createDatabase(inject('postgresAdminUrl'))
    demo = await startDemo(database ? { databaseUrl: database.url } : {})
  })
  afterAll(async () => {
    await demo?.stop()
    await database?.drop()
  })

  test('a complaint sent without a network arrives once when it is back, and can be followed and added to', async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(`${demo.url}/order.html`)
    const form = new ComplaintFormOnPage(page)
    await form.description.fill(crackedLid.slice(0, 30))
    await context.setOffline(true)
    await form.fill()
    await form.send.click()
    await form.card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
    expect(await shownText(form.card), 'the kept words are shown').toContain('cracked lid')
    expect(await form.reference.count(), 'nothing is shown as received before the store has it').toBe(0)
    expect(await storedComplaints(demo)).toEqual([])

    await context.setOffline(false)
    const reference = await form.confirmedReference()
    expect(await storedComplaints(demo)).toMatchObject([{ reference, description: crackedLid }])
    const sorry = await form.card.getByRole('heading', { name: 'We are sorry' }).boundingBox()
    expect(sorry?.y).toBeGreaterThan(0)
    expect(sorry?.y, 'the confirmation begins where the customer looks').toBeLessThan(700)
    await form.openCase.click()
    await page.waitForURL('**/help.html*')

    const status = new CaseOnPage(page)
    await status.says(reference).waitFor()
    expect(await shownText(status.card), 'the case speaks in own words').toContain('packed like that')
    await status.button(/^Write to/).click()
    await status.card.getByRole('textbox').fill('The postman can leave it with the neighbour.')
    await status.button('Send').click()
    await status.says('The postman can leave it with the neighbour.').waitFor()

    await page.reload()
    await status.says('The postman can leave it with the neighbour.').waitFor()
    expect(await storedComplaints(demo), 'exactly one complaint').toHaveLength(1)
    await context.close()
  })

  test('a reload while the store cannot be reached loses nothing: the words go by themselves when it can', async () => {
    const before = await storedComplaints(demo)
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.route('**/graphql', (route) => route.abort('connectionrefused'))
    await page.goto(`${demo.url}/order.html`)
    const form = new ComplaintFormOnPage(page)
    await form.fill('The handle came off when I lifted it.')
    await form.send.click()
    await form.card.getByRole('heading', { name: 'We have kept your words' }).waitFor()
    await page.reload()
    await form.card.getByText('The handle came off when I lifted it.').waitFor()
    // It tries again by itself too: whoever is quicker, nobody is answered before somebody has pressed.
    const { promise: pressed, resolve: answer } = Promise.withResolvers<void>()
    await page.route('**/graphql', (route) => pressed.then(() => route.continue()))
    await form.card.getByRole('button', { name: 'Try now' }).click()
    answer()
    const reference = await form.confirmedReference()
    const after = await storedComplaints(demo)
    expect(after).toHaveLength(before.length + 1)
    expect(after).toContainEqual(
      expect.objectContaining({ reference, description: 'The handle came off when I lifted it.' }),
    )
    await context.close()
  })
})
