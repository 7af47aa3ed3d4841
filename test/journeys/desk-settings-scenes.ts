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
}
