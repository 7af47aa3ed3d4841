/** What an administrator does with departments and categories. */
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { asDeveloper } from '../store-acts.ts'
import { type DeskOnPage, radu } from './desk.ts'
import { fileCases } from './desk-cases.ts'

/** With the keyboard. What is added stays: one department in use, one category that is not offered. */
export async function keepsDepartments(desk: DeskOnPage, demo: Demo): Promise<void> {
  const { page } = desk
  const pressed = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  const base = await desk.openAs(demo, radu, '/settings/departments')
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
  await pressed('Add a department')
  const name = page.getByLabel('Name of the department')
  await name.fill('Deliveries')
  await name.press('Enter')
  await page.locator('#name-fault').getByText(/./).waitFor()
  expect(await audit(page), 'taken').toEqual([])
  expect(await name.inputValue(), 'what was typed stays').toBe('Deliveries')
  await name.fill('Workshop')
  await name.press('Enter')
  await row('Workshop').waitFor()
  await pressed('Rename Workshop')
  await name.fill('Repairs')
  await name.press('Enter')
  await row('Repairs').waitFor()
  // What is pressed in one go arrives as it stands in the end.
  await pressed('Move Repairs up')
  await page.keyboard.press('Enter')
  await row('Repairs').getByText('Takes whatever is led nowhere else.').waitFor()
  await pressed('Move Repairs down')
  await page.keyboard.press('Enter')
  await row('Customer care').getByText('Takes whatever is led nowhere else.').waitFor()

  await pressed('Add a category')
  await pressed('Save')
  await page.locator('#name-en-fault').getByText(/./).waitFor()
  await page.getByLabel('Name in English').fill('Squeaks')
  await page.getByLabel('Name in Spanish').fill('Chirría')
  await page.getByLabel('Who answers for it').selectOption('Repairs')
  await page.getByLabel('Part of').selectOption('Does not work')
  expect(await audit(page), 'category').toEqual([])
  await pressed('Move Deliveries up')
  await row('Deliveries').getByText('Takes whatever is led nowhere else.').waitFor()
  await pressed('Move Deliveries down')
  await row('Customer care').getByText('Takes whatever is led nowhere else.').waitFor()
  await page.getByLabel('Name in English').press('Enter')
  await row('Squeaks').getByText('Normal · Repairs').waitFor()
  await row('Repairs').getByText('Answers for: Squeaks.').waitFor()
  // Every node has heard of it within a second.
  const offered = async () => {
    const asked = '{ storefront { categories { name } } }'
    const { storefront } = await asDeveloper<{ storefront: { categories: object[] } }>(demo, asked)
    return storefront.categories
  }
  await expect.poll(offered, { timeout: 20_000 }).toContainEqual({ name: 'Squeaks' })
  await fileCases(demo, [{ name: 'Dana Ilie', description: 'The pram squeaks', category: 'Squeaks' }])

  await pressed('Retire Repairs')
  await page.getByText('One case is open here.').waitFor()
  expect(await audit(page), 'retiring').toEqual([])
  await page.getByLabel('Who answers in its place').selectOption('Deliveries')
  await pressed('Retire Repairs now')
  await row('Squeaks').getByText('Normal · Deliveries').waitFor()
  await page.getByText('One department is retired').click()
  expect(await audit(page), 'retired').toEqual([])
  await pressed('Bring back Repairs')
  await page.getByText('One department is retired').waitFor({ state: 'detached' })
  await row('Repairs').getByText('No category leads here yet.').waitFor()

  await pressed('Change Squeaks')
  await page.getByLabel('Customers may choose it').press('Space')
  await pressed('Save')
  await row('Squeaks').getByText('not offered').waitFor()
  await page.goto(`${base}/settings/departments`)
  await row('Squeaks').getByText('not offered').waitFor()
}
