/** What an administrator sets about asking customers, and the cards for counters. */
import { readFile } from 'node:fs/promises'
import { AddPlace, StoreAsking } from '@redress/schema/operations'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { type DeskOnPage, personDoes, radu } from './desk.ts'

/** With the keyboard; the store has no place before it, and one after it. */
export async function setsHowCustomersAreAsked(demo: Demo, desk: DeskOnPage): Promise<void> {
  const { page } = desk
  const pressed = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await desk.openAs(demo, radu, '/settings/asking')
  const hours = page.getByLabel('Hours after the end')
  await hours.fill('soon')
  await hours.press('Enter')
  await page.getByText('Write a whole number.').waitFor()
  await hours.fill('2000')
  await hours.press('Enter')
  await page.locator('#afterHours-fault').getByText(/./).waitFor()
  expect(await audit(page), 'hours').toEqual([])
  await hours.fill('48')
  // A colleague is faster.
  await personDoes(demo, radu, 'setSurveys', { kind: 'NPS', afterHours: 12, reminderAfterDays: 5 })
  await pressed('Save')
  await page.getByText('Somebody else has changed this meanwhile').waitFor()
  await expect.poll(() => page.getByLabel('Days until the reminder').inputValue()).toBe('5')
  expect(await hours.inputValue(), 'what was typed stays').toBe('48')
  await page.getByLabel('What they are asked').selectOption('Nobody is asked by mail')
  // What the page reads from here on comes when a place has been added, and is from before.
  const { promise: added, resolve: tell } = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(StoreAsking.documentId)) return route.fallback()
    const response = await route.fetch()
    await added
    await route.fulfill({ response })
  })
  await pressed('Save')
  await page.getByText('Saved.', { exact: true }).waitFor()

  await page.getByText('No place yet.').waitFor()
  await pressed('Add it')
  await page.getByText('Please fill this in').waitFor()
  await page.keyboard.type('Counter')
  const isAdded = page.waitForResponse((answer) => answer.request().postData()?.includes(AddPlace.documentId) === true)
  await page.keyboard.press('Enter')
  await isAdded
  tell()
  await page.getByRole('button', { name: 'A4 PDF: Counter' }).waitFor()
  expect(await audit(page), 'places').toEqual([])
  const kept = page.waitForEvent('download')
  await pressed('A4 PDF: Counter')
  const card = await kept
  expect(card.suggestedFilename()).toMatch(/^card-[0-9A-Z]{8}-a4\.pdf$/)
  expect((await readFile(await card.path())).subarray(0, 5).toString()).toBe('%PDF-')
  await pressed('Rename: Counter')
  await page.getByLabel('New name').fill('Market')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'A6 SVG: Market' }).waitFor()
  await pressed('Retire: Market')
  await page.getByText('No place yet.').waitFor()
  await pressed('Undo')
  await page.getByRole('button', { name: 'Rename: Market' }).waitFor()
}
