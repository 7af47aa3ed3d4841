/** The rules by which complaints go, for `desk-settings.test.ts`. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { DeskOnPage, radu } from './desk.ts'
import { setRules } from './desk-sorting-scenes.ts'

export async function setsWhereComplaintsGo(page: Page, demo: Demo): Promise<void> {
  const pressed = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  const rule = (number: number) =>
    page
      .getByRole('list', { name: 'The rules' })
      .first()
      .getByRole('listitem')
      .nth(number - 1)
  const words = page.getByRole('textbox', { name: 'Words', exact: true })
  const inForce = (version: number) => page.getByRole('status').getByText(`Version ${version} is in force.`).first()
  await new DeskOnPage(page).openAs(demo, radu, '/settings/routing')
  await page.getByText('There is no rule yet').waitFor()
  expect(await audit(page), 'none').toEqual([])

  await pressed('Add a rule')
  await words.fill('invoice*, (court|judge)')
  await page.getByLabel('Goes to').selectOption('Deliveries')
  await page.getByLabel('Who there').selectOption('whoever has least to do')
  await pressed('Take over')
  await rule(1).getByText('(court|judge)').waitFor()
  await pressed('Put in force')
  await page.getByText('Nothing else but a star at the end has a meaning').waitFor()
  await expect.poll(() => words.evaluate((element) => element.matches(':focus'))).toBe(true)
  expect(await words.inputValue(), 'what was typed stays').toBe('invoice*, (court|judge)')
  expect(await audit(page), 'refused at its field').toEqual([])
  await words.fill('invoice*, gas leak, 快递')
  await pressed('Take over')
  await rule(1).getByText('invoice* or gas leak or 快递').waitFor()

  await pressed('Add a rule')
  await page.getByRole('checkbox', { name: 'High' }).check()
  await pressed('Take over')
  await pressed('Move rule 2 up')
  await rule(1).getByText('High').waitFor()
  const up = page.getByRole('button', { name: 'Move rule 1 up' })
  // The focus moves along.
  await expect.poll(() => up.evaluate((element) => element.matches(':focus'))).toBe(true)

  await page.getByLabel('The words of a complaint').fill('我的快递还没到')
  await pressed('Where does it go?')
  await page.getByRole('heading', { name: 'Rule 2 fits.' }).waitFor()
  await page.getByText('It goes to Deliveries, to ').waitFor()
  expect(await audit(page), 'tried').toEqual([])
  await pressed('Put in force')
  await inForce(1).waitFor()
  await page.getByRole('button', { name: 'Put in force' }).waitFor({ state: 'detached' })
  await page.reload()
  await rule(2).getByText('Deliveries').waitFor()

  // A colleague is faster.
  await pressed('Remove rule 1')
  await setRules(demo)
  await pressed('Put in force')
  await page.getByRole('heading', { name: 'Version 2 was put in force meanwhile' }).waitFor()
  await rule(1).getByText('gas leak').waitFor()
  expect(await audit(page), 'overtaken').toEqual([])
  await pressed('Keep mine in its place')
  await pressed('Put in force')
  await inForce(3).waitFor()
  await page.getByRole('button', { name: 'Put in force' }).waitFor({ state: 'detached' })
  await page.reload()
  await rule(1).getByText('gas leak').waitFor()
}
