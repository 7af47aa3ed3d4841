/** Where a store's systems are told what happens, for `desk-screenshots.ts`. */
import { startReceiver } from '../../packages/api/src/testing/receiver.ts'
import { radu } from './desk.ts'
import type { Scenes } from './desk-screenshots.ts'

export const webhookScenes: Scenes = {
  async 'settings-webhooks'({ page, desk, take }, demo) {
    const receiver = await startReceiver()
    await desk.openAs(demo, radu, '/settings/webhooks')
    const add = page.getByRole('button', { name: 'Add an endpoint' })
    await add.click()
    await page.getByText('Please fill this in').first().waitFor()
    await take('settings-webhooks-missing')
    for (const label of ['The warehouse', 'Accounting']) {
      await page.getByLabel('What it is for').fill(label)
      await page.getByLabel('Address').fill(`${receiver.url}/${label.replace(' ', '-')}`)
      await add.click()
      await page.getByRole('heading', { name: `The secret of “${label}”` }).waitFor()
    }
    await take('settings-webhooks-secret')
    await page.getByRole('button', { name: 'I have kept it' }).click()
    const acts = page.getByRole('group', { name: '“The warehouse”' }).last()
    await acts.getByRole('button', { name: 'Send a test' }).click()
    await page.getByText('Taken today').first().waitFor()
    receiver.answer = (response) =>
      response
        .writeHead(503, { 'retry-after': '3600' })
        .end('Stocktaking until this afternoon. Please come back later.')
    await acts.getByRole('button', { name: 'Send a test' }).click()
    await page.getByText('We try again').first().waitFor()
    await page.getByText('1 try, and what is sent').first().click()
    await page.getByText('Takes nothing').first().waitFor()
    await acts.getByRole('button', { name: 'New secret' }).click()
    await take('settings-webhooks')
    await page.getByRole('button', { name: 'Cancel' }).click()
    const remove = page.getByRole('button', { name: 'Remove …' })
    for (let left = await remove.count(); left > 0; left--) {
      await remove.first().click()
      if (left === 2) await take('settings-webhooks-remove')
      await page.getByRole('button', { name: 'Remove it' }).click()
      await remove.nth(left - 1).waitFor({ state: 'detached' })
    }
    await page.getByText('a removed endpoint').first().waitFor()
    await take('settings-webhooks-removed')
    await receiver.stop()
  },
}
