import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines } from '../http/engines.ts'
import { DeskOnPage } from './desk.ts'
import { collectFaults } from './page-faults.ts'
import { desktop } from './shop.ts'

const mihai = { email: 'mihai@marin.example', name: 'Mihai', password: 'copper-kettle' }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

/** A device of the browser's own that holds passkeys and knows its person. Answers how to make it forget who they are. */
async function withDevice(context: BrowserContext, page: Page): Promise<(isUserVerified: boolean) => Promise<void>> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return async (isUserVerified) => {
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  }
}

onBothEngines('whoever works at the store', (running) => {
  test('adds a passkey, signs out, and comes in by it alone; once removed it opens nothing', async () => {
    const { demo } = running()
    const context = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
    const faults = await collectFaults(context)
    const page = await context.newPage()
    const desk = new DeskOnPage(page)
    const knows = await withDevice(context, page)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const leave = async () => {
      await desk.person(mihai.name).click()
      await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
      await page.getByText('You are signed out.').waitFor()
    }

    await page.goto(`${demo.url.replace('127.0.0.1', 'localhost')}/desk`)
    const base = page.url()
    await page.goto(`${base}/settings`)
    await desk.signIn(mihai)
    await button('Add a passkey').click()
    await page.getByText('Give it a name').waitFor()
    await page.getByLabel('What to call it').fill('My phone')
    await button('Add a passkey').click()
    await page.getByText('Not used yet.').waitFor()
    expect(await audit(page), 'a passkey').toEqual([])
    await page.getByLabel('What to call it').fill('The same again')
    await button('Add a passkey').click()
    await page.getByText('No passkey was made').waitFor()

    await leave()
    await knows(false)
    await button('Sign in with a passkey').click()
    await desk.alert.getByText('No passkey was used').waitFor()
    expect(await audit(page), 'sign-in').toEqual([])
    await knows(true)
    await button('Sign in with a passkey').click()
    await desk.person(mihai.name).waitFor()
    await page.goto(`${base}/settings`)
    await page.getByText('Last used').waitFor()

    await button('Remove “My phone” …').click()
    await button('Remove it').click()
    await page.getByText('“My phone” opens nothing any more.').waitFor()
    await leave()
    await button('Sign in with a passkey').click()
    await desk.alert.getByText('This passkey opens nothing here').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
