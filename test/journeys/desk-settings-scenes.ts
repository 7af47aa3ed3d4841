/** The settings, for `desk-screenshots.ts`. */
import type { Demo } from '../server.ts'
import { asDeveloper } from '../store-acts.ts'
import { personDoes, radu } from './desk.ts'
import { casePlace } from './desk-case-scenes.ts'
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
    await page.getByRole('button', { name: 'People of Customer care' }).click()
    await take('settings-departments-people')
    await page.getByRole('button', { name: 'Retire Deliveries' }).click()
    await page.getByText(/open here/).waitFor()
    await page.getByRole('button', { name: 'Change Late or not delivered' }).click()
    await page.getByLabel('Name in English').fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await take('settings-departments')
  },
  async 'settings-causes'({ page, desk, take }, demo) {
    const { causes } = await asDeveloper<{ causes: { id: string; name: string }[] }>(demo, '{ causes { id name } }')
    const idOf = (name: string) => causes.find((cause) => cause.name === name)?.id
    if (!idOf('Strike at the port')) {
      await personDoes(demo, radu, 'addCause', { name: 'Strike at the port', parentId: idOf('Late carrier') })
      await personDoes(demo, radu, 'changeCause', { causeId: idOf('The product'), offered: false })
    }
    const base = await desk.openAs(demo, radu, '/settings/departments')
    await page.getByRole('button', { name: 'Change Strike at the port' }).click()
    await page.getByRole('heading', { name: 'Causes' }).scrollIntoViewIfNeeded()
    await take('settings-causes')
    await page.goto(`${base}${await casePlace(demo, 'Charged twice')}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const side = page.getByRole('group', { name: 'Parts of the case' }).getByRole('button', { name: 'To do' })
    if (page.viewportSize()?.width === 390) await side.click()
    const chooser = page.getByLabel('Why it happened')
    await chooser.selectOption('The way to the customer › Late carrier › Strike at the port')
    await page.getByText('The cause is on record.').waitFor()
    await chooser.scrollIntoViewIfNeeded()
    await take('case-cause')
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
  async 'settings-asking'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/asking')
    await page.getByRole('heading', { name: 'Cards at the counter' }).waitFor()
    if ((await page.getByRole('button', { name: 'Rename: Counter' }).count()) === 0) {
      await page.getByLabel('Another place').fill('Counter, Linden Street')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Rename: Counter' }).waitFor()
    }
    await page.getByRole('button', { name: 'Rename: Counter' }).click()
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByText('Please fill this in').waitFor()
    await page.getByLabel('Hours after the end').fill('soon')
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await take('settings-asking')
  },
  async 'settings-money'({ page, desk, take }, demo) {
    await desk.openAs(demo, radu, '/settings/money')
    await page.getByRole('heading', { name: 'The fund' }).waitFor()
    await take('settings-money')
  },
}
