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
  async 'settings-store'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/store')
    await page.getByRole('textbox', { name: 'Colour' }).fill('#ffd400')
    await page.getByText('White letters cannot').waitFor()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByLabel('Address of another page').fill('ftp://shop.example')
    await page.getByRole('button', { name: 'Allow it' }).click()
    await page.locator('#origin-fault').getByText(/./).waitFor()
    await page.getByLabel('What it is for').fill('Till')
    await page.getByLabel('Read complaints').check()
    await page.getByRole('button', { name: 'Make the key' }).click()
    await page.getByRole('group', { name: 'is made' }).waitFor()
    await page
      .getByRole('button', { name: /^Revoke Till/ })
      .first()
      .click()
    await take('settings-store')
  },
  async 'settings-departments'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/departments')
    await page.getByRole('button', { name: 'Retire Deliveries' }).click()
    await page.getByText(/open here/).waitFor()
    await page.getByRole('button', { name: 'Change Late or not delivered' }).click()
    await page.getByLabel('Name in English').fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await take('settings-departments')
  },
  async 'settings-times'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/times')
    await page.getByText('A complaint that is filed now').waitFor()
    await take('settings-times')
    await page.getByRole('button', { name: 'Remove the hours on Saturday from 09:00' }).click()
    await page.getByRole('button', { name: 'Add hours on Monday' }).click()
    await page.getByRole('button', { name: 'Choose a country' }).click()
    await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('Spain')
    await page.getByText('Closed on the public holidays of Spain').waitFor()
    await page.getByLabel('Which day').fill('2030-12-24')
    await page.getByRole('button', { name: 'Close on this day' }).click()
    await page.getByRole('button', { name: 'Change Every other complaint' }).click()
    await page.getByLabel('First answer within').fill('soon')
    await page.getByRole('button', { name: 'Take over' }).click()
    await page.getByText('Write it as').waitFor()
    await take('settings-times-changed')
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
