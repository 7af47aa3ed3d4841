/** The settings, for `desk-screenshots.ts`. */
import type { Demo } from '../server.ts'
import { radu } from './desk.ts'
import type { Shot } from './desk-screenshots.ts'

export const settingsScenes: Record<string, (shot: Shot, demo: Demo) => Promise<void>> = {
  async 'settings-you'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings')
    await page.getByRole('button', { name: 'Set it up' }).waitFor()
    await take('settings-you')
    await page.getByRole('button', { name: 'Set it up' }).click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
    await take('settings-second-factor')
  },
  async 'settings-policy'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/policy')
    await page.getByRole('table').waitFor()
    await take('settings-policy')
    await page.getByRole('button', { name: 'Change row 3' }).click()
    await page.getByRole('combobox', { name: 'Recommended first' }).selectOption('a voucher')
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByRole('combobox', { name: 'How hard to find out' }).selectOption('simple')
    await page.getByLabel('Margin in percent').fill('55')
    await page.getByLabel('Price in EUR').fill('39.00')
    await page.getByRole('button', { name: 'Which row fits?' }).click()
    await page.getByText('Row 5 fits').waitFor()
    await take('settings-policy-tried')
    await page.getByRole('button', { name: 'Change row 4' }).click()
    await page.getByRole('group', { name: 'Price, EUR' }).getByLabel('from').fill('abc')
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByText('Use an amount').waitFor()
    await take('settings-policy-row')
  },
  async 'settings-people'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/people')
    await page.getByRole('button', { name: 'Change Mihai' }).click()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await take('settings-people')
  },
  async 'settings-money'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/money')
    await page.getByRole('heading', { name: 'The fund' }).waitFor()
    await take('settings-money')
  },
}
