/** What an administrator does with webhooks, from the first endpoint to the last. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { startReceiver } from '../../packages/api/src/testing/receiver.ts'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { type DeskOnPage, radu } from './desk.ts'

/** With the keyboard; the store has no endpoint before it, and none after it. */
export async function setUpWebhooks(demo: Demo, desk: DeskOnPage): Promise<void> {
  const { page } = desk
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const pressed = async (name: string) => {
    await button(name).focus()
    await page.keyboard.press('Enter')
  }
  const receiver = await startReceiver()
  await desk.openAs(demo, radu, '/settings/webhooks')
  await button('Add an endpoint').waitFor()
  const label = page.getByLabel('What it is for')
  await label.fill('The warehouse')
  for (const event of ['Something is to be paid or shipped', 'A complaint is over'])
    await page.getByLabel(event).uncheck()
  await pressed('Add an endpoint')
  await page.getByText('Please fill this in').waitFor()
  await page.getByText('Choose at least one').waitFor()
  expect(await audit(page), 'missing').toEqual([])
  await page.getByLabel('A complaint came in').check()
  await page.getByLabel('Address').fill('ftp://systems.example')
  await page.keyboard.press('Enter')
  await page.locator('#url-fault').getByText('https').waitFor()
  expect(await label.inputValue(), 'what was typed stays').toBe('The warehouse')
  await page.getByLabel('Address').fill(receiver.url)
  await page.keyboard.press('Enter')
  const given = page.getByRole('heading', { name: 'The secret of “The warehouse”' })
  await given.waitFor()
  const secret = (await page.locator('.secret').textContent()) ?? ''
  expect(secret).toMatch(/^whsec_/)
  expect(await audit(page), 'secret').toEqual([])
  await pressed('I have kept it')
  await given.waitFor({ state: 'detached' })

  await pressed('Send a test')
  await page.getByText('Taken today').waitFor()
  expect(receiver.received.map(({ headers }) => headers['webhook-signature'])).toEqual([expect.stringMatching(/^v1,/)])
  receiver.answer = (response) => response.writeHead(503, { 'retry-after': '3600' }).end('Stocktaking')
  await pressed('Send a test')
  await page.getByText(/Not taken: the endpoint answered 503. We try again .+; 1 try so far. We give up .+\./).waitFor()
  await page.getByText('1 try, and what is sent').first().click()
  await page.getByText('Stocktaking').waitFor()
  await page.getByText('Takes nothing', { exact: true }).waitFor()
  expect(await audit(page), 'not taken').toEqual([])
  receiver.answer = 204
  await pressed('Try now')
  await page.getByText('We try again').waitFor({ state: 'detached' })
  await page.getByText('Taken today').nth(1).waitFor()
  await page.getByRole('link', { name: 'Taken' }).click()
  await page.getByText('Taken today').nth(1).waitFor()

  await pressed('New secret …')
  await page.getByLabel('The secret before is good').selectOption('for an hour')
  await pressed('Make a new secret')
  await given.waitFor()
  expect(await page.locator('.secret').textContent()).not.toBe(secret)
  await page.getByText('The secret before this one is good until').first().waitFor()
  await pressed('I have kept it')
  await pressed('Change')
  await page.getByLabel('What it is for').first().fill('The till')
  await pressed('Save')
  await page.getByText('The till', { exact: true }).first().waitFor()
  await pressed('Switch off …')
  expect(await audit(page), 'sure').toEqual([])
  await pressed('Switch it off')
  await page.getByText(/^Off since today/).waitFor()
  await pressed('Switch on')
  await button('Send a test').waitFor()
  await pressed('Remove …')
  await pressed('Remove it')
  await page.getByText('a removed endpoint').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName), 'one is somewhere').not.toBe('BODY')
  await receiver.stop()
}

/** In Spanish, whose words are longer, on the page of a phone. */
export async function webhooksFit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Webhooks' }).click()
  await page.getByRole('link', { name: 'Abandonados' }).waitFor()
  expect(await audit(page), 'webhooks').toEqual([])
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beyond, 'nothing stands out').toBe(0)
}
