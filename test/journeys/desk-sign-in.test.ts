import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { clientId, clientSecret, startIdentityProvider } from '../../packages/api/src/testing/identity-provider.ts'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines, type Running } from '../http/engines.ts'
import { ana, asPerson, DeskOnPage, linkMailedTo, radu } from './desk.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { desktop, phone } from './shop.ts'
import { codeOf } from './totp.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let desk: DeskOnPage
let faults: PageFaults

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(async () => {
  context = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
  faults = await collectFaults(context)
  page = await context.newPage()
  desk = new DeskOnPage(page)
})
afterEach(async () => {
  await context.close()
})

/** What the desk tells Web Awesome's parts of how long they may move. */
const timesOfMotion = (page: Page): Promise<string[]> =>
  page.locator('redress-desk').evaluate((element) => {
    const style = getComputedStyle(element)
    return ['fast', 'normal', 'slow'].map((pace) => style.getPropertyValue(`--wa-transition-${pace}`))
  })

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
]

onBothEngines('people of the store come in', (running) => {
  test('by their password, under a strict policy, with nothing from elsewhere and nothing to complain about', async () => {
    const { demo } = running()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    // Whoever is faster than the code of the menu has the menu all the same.
    const { promise: clicked, resolve: load } = Promise.withResolvers<void>()
    await page.route('**/menu-*.js', async (route) => {
      await clicked
      await route.continue()
    })
    await desk.open(demo)
    const answer = await page.reload()
    for (const directive of policy) expect(await answer?.headerValue('content-security-policy')).toContain(directive)
    await desk.email.waitFor()
    expect(await audit(page), 'sign-in').toEqual([])
    await desk.enter.click()
    await page.getByText('Enter your password').waitFor()
    expect(await audit(page), 'what is missing').toEqual([])
    await desk.signIn({ ...ana, password: 'not the password' })
    await desk.alert.getByText('do not belong together').waitFor()
    expect(await desk.email.inputValue(), 'what was typed stays').toBe(ana.email)
    await desk.signIn()
    await desk.heading('Queue').waitFor()
    expect(await audit(page), 'frame').toEqual([])
    await desk.person().click()
    load()
    const signOut = page.getByRole('menuitem', { name: 'Sign out', exact: true })
    await signOut.waitFor()
    expect(await audit(page), 'menu').toEqual([])
    await signOut.click()
    await page.getByText('You are signed out.').waitFor()
    await page.reload()
    await desk.signIn()

    // At a counter others come after: what was not sent stays only where whoever wrote it says so.
    await page.getByRole('link', { name: 'New complaint' }).click()
    const words = page.getByLabel('What went wrong, in their own words')
    await words.fill('The kettle leaks.')
    for (const choice of ['Stay signed in', 'Sign out and keep them here for me', 'Sign out and remove them']) {
      await desk.person().click()
      await signOut.click()
      const chosen = page.getByRole('button', { name: choice })
      await chosen.waitFor()
      expect(await timesOfMotion(page), 'for whoever asked for less of it').toEqual(['0ms', '0ms', '0ms'])
      if (choice === 'Stay signed in') expect(await audit(page), 'what was not sent').toEqual([])
      await chosen.click()
      await chosen.waitFor({ state: 'hidden' })
      if (choice !== 'Stay signed in') await desk.signIn()
      await words.waitFor()
      expect(await words.inputValue(), choice).toBe(choice.includes('remove') ? '' : 'The kettle leaks.')
    }
    await desk.person().click()
    await signOut.click()
    await page.getByText('You are signed out.').waitFor()
    expect(asked.filter((url) => !url.startsWith(demo.url))).toEqual([])
    // What is under way at the moment in which somebody signs out is refused, and the browser notes that.
    expect(faults.filter((fault) => !fault.includes('status of 403'))).toEqual([])
  })

  test('by an invitation: the link, a password, the queue', async () => {
    const { demo } = running()
    const email = `${randomUUID()}@marin.example`
    const input = { key: randomUUID(), displayName: 'Oana Pop', email, role: 'FRONT_LINE' }
    const invite = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename } }'
    const { inviteStaff } = await asPerson<{ inviteStaff: unknown }>(demo, radu, invite, { input })
    expect(inviteStaff).toEqual({ __typename: 'InviteStaffSuccess' })
    const link = await linkMailedTo(demo, email, 'invite')
    await page.goto(link)
    await desk.heading('Welcome').waitFor()
    expect(page.url(), 'the secret does not stay in the address').not.toContain('invite=')
    expect(await audit(page)).toEqual([])
    const password = page.getByRole('textbox', { name: 'New password' })
    await password.fill('short')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await page.getByText('Use at least 12 characters').waitFor()
    await password.fill('oana oana oana oana')
    await password.fill('a quiet green teapot')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await desk.heading('Queue').waitFor()
    await desk.person('Oana Pop').waitFor()

    await page.goto('about:blank')
    await page.goto(link)
    await desk.heading('Welcome').waitFor()
    await password.fill('a quiet green teapot')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await desk.heading('This link works no more').waitFor()
    expect(await audit(page)).toEqual([])
    expect(faults).toEqual([])
  })

  test('by a link that was mailed to them, when the password is lost', async () => {
    const { demo } = running()
    await desk.open(demo)
    await page.getByRole('button', { name: 'I do not know my password' }).click()
    await desk.email.fill(radu.email)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await desk.heading('Look at your mails').waitFor()
    await page.goto(await linkMailedTo(demo, radu.email, 'reset'))
    await page.getByRole('textbox', { name: 'New password' }).fill('seven slow bicycles')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await desk.person(radu.name).waitFor()
  })

  test('by a code beside the password, where somebody has set up a second factor', async () => {
    const { demo } = running()
    const mihai = { email: 'mihai@marin.example', password: 'copper-kettle' }
    const begin = 'mutation { beginSecondFactor { ... on BeginSecondFactorSuccess { secret } } }'
    const confirm =
      'mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { ... on ConfirmSecondFactorSuccess { backupCodes } } }'
    const { beginSecondFactor } = await asPerson<{ beginSecondFactor: { secret: string } }>(demo, mihai, begin)
    const { confirmSecondFactor } = await asPerson<{ confirmSecondFactor: { backupCodes: string[] } }>(
      demo,
      mihai,
      confirm,
      {
        code: codeOf(beginSecondFactor.secret),
      },
    )
    await desk.open(demo)
    await desk.signIn(mihai)
    const code = page.getByRole('textbox', { name: 'Code' })
    await code.waitFor()
    expect(await audit(page)).toEqual([])
    await code.fill('000000')
    await desk.enter.click()
    await page.getByText('This code does not fit').waitFor()
    await code.fill(confirmSecondFactor.backupCodes[0] ?? '')
    await desk.enter.click()
    await desk.heading('Queue').waitFor()
    expect(faults).toEqual([])
  })

  test('with the keyboard alone, to every room and back', async () => {
    const { demo } = running()
    const base = await desk.open(demo, '/customers')
    await desk.email.waitFor()
    await page.keyboard.type(ana.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(ana.password)
    await page.keyboard.press('Enter')
    // Whoever came by a link is where it leads.
    await desk.heading('Customers').waitFor()
    await page.keyboard.type('gs')
    await desk.heading('Settings').waitFor()
    expect(page.url()).toBe(`${base}/settings`)
    await page.keyboard.type('gq')
    await desk.heading('Queue').waitFor()
    expect(await page.title()).toBe('Queue · Marin & Daughters')
    await page.goBack()
    await desk.heading('Settings').waitFor()
    await page.goBack()
    await desk.heading('Customers').waitFor()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await keys.waitFor()
    expect(await audit(page), 'keys').toEqual([])
    await page.getByText('Go to: Approvals').waitFor()
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'hidden' })
    await page.reload()
    await desk.heading('Customers').waitFor()
    await page.goto(`${base}/nowhere/at/all`)
    await desk.heading('There is nothing at this address').waitFor()
    await page.getByRole('link', { name: 'Go to the queue' }).click()
    await desk.heading('Queue').waitFor()
    expect(faults).toEqual([])
  })
})

/** The identity provider of the test is on this machine, where none is asked unless somebody says so. */
const withProvidersHere = (guarantee: string, tests: (running: () => Running) => void) =>
  onBothEngines(guarantee, tests, { REDRESS_WEBHOOKS_ANYWHERE: 'yes' })

withProvidersHere('in other ways', (running) => {
  test('on a phone in the dark axe finds nothing, and Spanish is kept for the next time', async () => {
    const { demo } = running()
    const pocket = await browser.newContext({ ...phone, colorScheme: 'dark', locale: 'es-ES', reducedMotion: 'reduce' })
    const small = await pocket.newPage()
    await small.goto(`${demo.url}/desk`)
    await small.getByLabel('Correo electrónico').fill(ana.email)
    await small.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(ana.password)
    await small.getByRole('button', { name: 'Iniciar sesión' }).click()
    await small.getByRole('heading', { level: 1, name: 'Cola' }).waitFor()
    expect(await audit(small)).toEqual([])
    const rooms = small.getByRole('navigation', { name: 'Secciones' })
    expect(
      await rooms.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      'no room is cut off',
    ).toBe(0)
    for (const width of [320, 752, 800, 1280]) {
      await small.setViewportSize({ width, height: 800 })
      expect(await small.evaluate(() => document.documentElement.scrollWidth), `a window of ${width}`).toBe(width)
    }
    await small.keyboard.press('?')
    await small.getByRole('dialog', { name: 'Teclas' }).waitFor()
    await small.getByRole('button', { name: 'Cerrar' }).click()
    await small.getByRole('dialog', { name: 'Teclas' }).waitFor({ state: 'hidden' })
    await small.getByRole('button', { name: /^Ana Marin/ }).click()
    await small.getByRole('menuitemcheckbox', { name: 'English' }).click()
    await small.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    await small.reload()
    await small.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    await pocket.close()
  })

  test('a store that is not there has no desk, and nobody learns which stores there are', async () => {
    const { demo } = running()
    const elsewhere = await page.goto(`${demo.url}/desk/${randomUUID()}`)
    expect(elsewhere?.status()).toBe(404)
  })

  test('whoever finds the server away is told, and gets in when it is back', async () => {
    const { demo } = running()
    const base = await desk.open(demo)
    await desk.email.waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await desk.signIn()
    await desk.alert.getByText('does not answer right now').waitFor()
    await page.goto('about:blank')
    await page.goto(base)
    await desk.page.getByRole('heading', { name: 'The server does not answer right now' }).waitFor()
    expect(await audit(page)).toEqual([])
    // It tries again by itself too: whoever is quicker, nobody is answered before somebody has pressed.
    const { promise: pressed, resolve: answer } = Promise.withResolvers<void>()
    await page.route('**/graphql', (route) => pressed.then(() => route.continue()))
    await page.getByRole('button', { name: 'Try now' }).click()
    answer()
    await desk.signIn()
    await desk.heading('Queue').waitFor()
  })

  test('who has come by an invitation while the server is away still holds it when it is back', async () => {
    const { demo } = running()
    const base = await desk.open(demo)
    await page.goto('about:blank')
    await page.route('**/graphql', (route) => route.abort())
    await page.goto(`${base}#invite=of-nobody`)
    const away = page.getByRole('heading', { name: 'The server does not answer right now' })
    await away.waitFor()
    // Opened once more where it is open already.
    await page.evaluate(() => {
      location.hash = 'invite=of-somebody'
    })
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try now' }).click()
    await desk.heading('Welcome').waitFor()
    expect(page.url()).toBe(base)
  })

  test('by the own identity provider of the store, which an administrator has set', async () => {
    const { demo } = running()
    // The provider sends people back to the address that staff see, as the installation names it.
    const base = (await desk.open(demo)).replace('127.0.0.1', 'localhost')
    await page.goto(`${base}/settings/people`)
    await desk.signIn(radu)
    const provider = await startIdentityProvider([`${new URL(base).origin}/sign-in/${base.split('/').at(-1)}/done`])
    provider.accounts = { ana: { email: ana.email, email_verified: true }, nobody: {} }
    const issuer = page.getByLabel('Issuer')
    await page.getByLabel('What people call it').fill('Marin')
    await issuer.fill('http://127.0.0.1:1')
    await page.getByLabel('Client ID').fill(clientId)
    await page.getByLabel('Client secret').fill(clientSecret)
    const save = page.getByRole('button', { name: 'Save the provider' })
    await save.click()
    await page.getByText('We could not read there how it signs people in').waitFor()
    await issuer.fill(provider.issuer)
    await save.click()
    await page.getByRole('link', { name: 'Try it in a new tab' }).waitFor()
    expect(await audit(page), 'settings').toEqual([])
    await desk.person(radu.name).click()
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
    await page.getByText('You are signed out.').waitFor()

    await page.goto(base)
    const enter = page.getByRole('link', { name: 'Sign in with Marin' })
    await enter.click()
    await page.getByRole('link', { name: 'Go on as nobody' }).click()
    await page.getByText('That did not let you in').waitFor()
    expect(page.url(), 'the number does not stay in the address').toBe(base)
    expect(await audit(page), 'sign-in').toEqual([])
    // The provider remembers who was there; now it is somebody else.
    await context.clearCookies()
    await enter.click()
    await page.getByRole('link', { name: 'Go on as ana' }).click()
    await desk.heading('Queue').waitFor()
    await desk.person().waitFor()
    await provider.stop()
    expect(faults).toEqual([])
  })
})
