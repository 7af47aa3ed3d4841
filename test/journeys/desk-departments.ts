/** What an administrator does with departments and categories. */
import { OrderDepartments } from '@redress/schema/operations'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { asDeveloper } from '../store-acts.ts'
import { type DeskOnPage, personDoes, radu, staffIdOf } from './desk.ts'
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
  // The order is still on its way when the people of the department are: nothing that was pressed is dropped.
  const { promise: set, resolve: takeOrder } = Promise.withResolvers<void>()
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(OrderDepartments.documentId)) await set
    await route.fallback()
  })
  await pressed('Move Repairs down')
  await page.keyboard.press('Enter')
  await row('Customer care').getByText('Takes whatever is led nowhere else.').waitFor()

  await row('Customer care').getByText('New ones go to Ana Marin.').waitFor()
  await pressed('People of Repairs')
  await page.getByLabel('Takes new complaints').selectOption({ label: 'Sofia Ionescu · Front line' })
  await page.getByLabel('Then to', { exact: true }).selectOption({ label: 'Radu Marin · Administrator' })
  expect(await audit(page), 'ladder').toEqual([])
  // A colleague is quicker: theirs is shown, what was chosen here stays chosen, and nothing is lost.
  const { departments } = await asDeveloper<{ departments: { id: string; name: string }[] }>(
    demo,
    '{ departments { id name } }',
  )
  const departmentId = departments.find((department) => department.name === 'Repairs')?.id
  const staffId = await staffIdOf(demo, 'Mihai Dumitru')
  await personDoes(demo, radu, 'setLadder', { departmentId, steps: [{ level: 1, staffId }] })
  await pressed('Save')
  takeOrder()
  await page.getByText('Somebody has changed this since you opened it.').waitFor()
  await row('Repairs').getByText('They go up to Mihai Dumitru.').waitFor()
  await pressed('Save')
  await row('Repairs')
    .getByText('New ones go to Sofia Ionescu. They go up to Mihai Dumitru, then Radu Marin.')
    .waitFor()

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

  await pressed('Add a cause')
  const goesWrong = page.getByLabel('What goes wrong')
  await goesWrong.fill('Late carrier')
  await page.getByLabel('Who sees to it that it stops').selectOption('Repairs')
  await page.getByLabel('Part of').selectOption('The way to the customer')
  await pressed('Save')
  await page.locator('#name-fault').getByText(/./).waitFor()
  expect(await audit(page), 'cause').toEqual([])
  await goesWrong.fill('Bearing runs dry')
  await page.getByLabel('Part of').selectOption('The product › Faulty from the maker')
  await goesWrong.press('Enter')
  await row('Bearing runs dry').getByText('Repairs sees to it.').waitFor()
  // A colleague is quicker: nothing of theirs is lost, and nothing that was typed.
  await pressed('Change Faulty from the maker')
  await goesWrong.fill('Faulty from the factory')
  const { causes } = await asDeveloper<{ causes: { id: string; name: string }[] }>(demo, '{ causes { id name } }')
  const causeId = causes.find((cause) => cause.name === 'Faulty from the maker')?.id
  await personDoes(demo, radu, 'changeCause', { causeId, name: 'Faulty when it came' })
  await pressed('Save')
  await page.getByText('Somebody has changed this since you opened it.').waitFor()
  await row('Faulty when it came').getByLabel('Cases may be given it').press('Space')
  expect(await goesWrong.inputValue()).toBe('Faulty from the factory')
  expect(await audit(page), 'a colleague was quicker').toEqual([])
  await pressed('Save')
  await row('Faulty from the factory').getByText('not offered', { exact: true }).waitFor()
  await row('Bearing runs dry').getByText('not offered', { exact: true }).waitFor()
  await pressed('Change Faulty from the factory')
  await page.getByLabel('Cases may be given it').press('Space')
  await pressed('Save')
  await row('Bearing runs dry').getByText('not offered', { exact: true }).waitFor({ state: 'detached' })

  await pressed('Change Squeaks')
  await page.getByLabel('Customers may choose it').press('Space')
  await pressed('Save')
  await row('Squeaks').getByText('not offered', { exact: true }).waitFor()
  await page.goto(`${base}/settings/departments`)
  await row('Squeaks').getByText('not offered', { exact: true }).waitFor()
}
