import { randomUUID } from 'node:crypto'
import { InviteStaff, RenameDepartment, SetRemedyPolicy, StoreMoney, UpdateStaff } from '@redress/schema/operations'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines, type Running } from '../http/engines.ts'
import { asDeveloper } from '../store-acts.ts'
import { asPerson, DeskOnPage, linkMailedTo, personDoes, radu } from './desk.ts'
import { setsHowCustomersAreAsked } from './desk-asking.ts'
import { keepsDepartments } from './desk-departments.ts'
import { setsWhereComplaintsGo } from './desk-routing.ts'
import { setsTimes } from './desk-times.ts'
import { setUpWebhooks, webhooksFit } from './desk-webhooks.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { desktop, phone } from './shop.ts'
import { codeOf } from './totp.ts'

const mihai = { email: 'mihai@marin.example', name: 'Mihai', password: 'copper-kettle' }

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

const button = (name: string) => page.getByRole('button', { name, exact: true })
const pressed = async (name: string) => {
  await button(name).focus()
  await page.keyboard.press('Enter')
}

const setsUp = (running: () => Running) => {
  test('a second factor with the keyboard alone: scanned or typed, proven, a sheet shown once, then asked for', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, mihai, '/settings')
    await desk.heading('You').waitFor()
    expect(await audit(page), 'you').toEqual([])
    await pressed('Set it up')
    await page.getByRole('img', { name: 'QR code for the app' }).waitFor()
    expect(await audit(page), 'setting up').toEqual([])
    const code = page.getByRole('textbox', { name: 'Code' })
    await pressed('Turn it on')
    await page.getByText('Enter the code', { exact: true }).waitFor()
    await code.fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('This code does not fit').waitFor()
    expect(await code.inputValue(), 'what was typed stays').toBe('000000')
    const secret = (await page.locator('.secret').textContent()) ?? ''
    await code.fill(codeOf(secret))
    await page.keyboard.press('Enter')
    await desk.page.getByRole('heading', { name: 'Keep these codes' }).waitFor()
    expect(await audit(page), 'sheet').toEqual([])
    const codes = await page.locator('.codes li').allTextContents()
    expect(codes).toHaveLength(10)
    await pressed('I have kept them')
    await page.getByText('10 codes of your sheet are left').waitFor()
    expect(await page.getByText(codes[0] ?? '').count(), 'shown once').toBe(0)

    await context.clearCookies()
    await page.goto(`${base}/settings`)
    await desk.signIn(mihai)
    await code.fill(codes[0] ?? '')
    await desk.enter.click()
    await page.getByText('9 codes of your sheet are left').waitFor()
    await pressed('Turn it off …')
    await code.fill(codes[1] ?? '')
    await page.keyboard.press('Enter')
    await button('Set it up').waitFor()
    expect(faults).toEqual([])
  })

  test('what puts things right: a row is changed, moved, tried and put in force, and a colleague who was faster is not overwritten unseen', async () => {
    const { demo } = running()
    await desk.openAs(demo, radu, '/settings/policy')
    const row = (number: number) => page.getByRole('row', { name: new RegExp(`^Row ${number} `) })
    await row(6).waitFor()
    expect(await audit(page), 'table').toEqual([])
    await pressed('Change row 3')
    const margin = page.getByRole('group', { name: 'Margin, percent' })
    await margin.getByLabel('from').fill('20')
    await pressed('Take over')
    await page.getByText('Nothing lies between these').waitFor()
    expect(await audit(page), 'form').toEqual([])
    expect(await margin.getByLabel('from').inputValue(), 'what was typed stays').toBe('20')
    await margin.getByLabel('from').fill('')
    await margin.getByLabel('under').fill('20')
    await page.keyboard.press('Enter')
    await row(3).getByText('under 20').waitFor()
    await pressed('Move row 3 up')
    await row(2).getByText('under 20').waitFor()
    await page.keyboard.press('Enter')
    await row(1).getByText('under 20').waitFor()
    expect(await page.evaluate(() => document.title)).toContain('Remedy policy')

    await page.getByLabel('Margin in percent').fill('19')
    await page.getByLabel('Margin in percent').press('Enter')
    await page.getByRole('heading', { name: 'Row 1 fits' }).waitFor()
    await page.getByText('under 20\u00a0%, and here it is 19').waitFor()
    expect(await audit(page), 'tried').toEqual([])

    // A colleague puts another version in force meanwhile.
    const read =
      '{ settings { remedyPolicy { version rows { when { decision complexity marginPercent { from below } inStock } outcome { allowed recommended paysTheWay needsApproval guide { locale text } } } } } }'
    const set = 'mutation ($input: SetRemedyPolicyInput!) { setRemedyPolicy(input: $input) { __typename } }'
    interface Policy {
      settings: { remedyPolicy: { version: number; rows: object[] } }
    }
    const theirs = (await asPerson<Policy>(demo, radu, read)).settings.remedyPolicy
    const input = { key: randomUUID(), rows: theirs.rows, contactMinor: 700, dayMinor: 200 }
    expect(await asPerson(demo, radu, set, { input })).toEqual({
      setRemedyPolicy: { __typename: 'SetRemedyPolicySuccess' },
    })
    await pressed('Put in force')
    await page.getByRole('heading', { name: `Version ${theirs.version + 1} was put in force meanwhile` }).waitFor()
    expect(await audit(page), 'overtaken').toEqual([])
    await row(1).first().getByText('under 20').waitFor()
    await pressed('Keep mine in its place')
    // What is changed while it is on its way is not lost with it.
    const letItBeInForce = await desk.holdBack(SetRemedyPolicy.documentId)
    await pressed('Put in force')
    await page.getByLabel(/^Each contact, in/).fill('8.00')
    await page.getByLabel(/^Each contact, in/).press('Tab')
    letItBeInForce()
    await page
      .getByText(`Version ${theirs.version + 2} is in force.`)
      .first()
      .waitFor()
    await pressed('Put in force')
    await page
      .getByText(`Version ${theirs.version + 3} is in force.`)
      .first()
      .waitFor()
    await button('Put in force').waitFor({ state: 'detached' })
    await page.reload()
    await row(1).getByText('under 20').waitFor()
    expect(await page.getByLabel(/^Each contact, in/).inputValue()).toBe('8.00')
    expect(faults).toEqual([])
  })

  test('who works there: invited once, moved to another role and department, errors at the field', async () => {
    const { demo } = running()
    await desk.openAs(demo, radu, '/settings/people')
    await button('Send the invitation').waitFor()
    const name = page.getByLabel('Name, as customers will see it')
    await name.fill('Ilinca Pop')
    await pressed('Send the invitation')
    await page.getByText('Please fill this in').waitFor()
    expect(await audit(page), 'missing').toEqual([])
    const email = `${randomUUID()}@marin.example`
    await page.getByLabel('E-mail address').fill(radu.email)
    await pressed('Send the invitation')
    await page.locator('#email-fault').getByText('in use already').waitFor()
    expect(await name.inputValue(), 'what was typed stays').toBe('Ilinca Pop')
    await page.getByLabel('E-mail address').fill(email)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Ilinca Pop is invited.').waitFor()
    await linkMailedTo(demo, email, 'invite')

    await pressed('Change Ilinca Pop')
    const form = page.getByRole('form', { name: 'Change Ilinca Pop' })
    await form.getByLabel('Role').selectOption('Supervisor')
    await form.getByLabel('Department').selectOption({ index: 1 })
    expect(await audit(page), 'changing').toEqual([])
    await pressed('Save')
    await page.getByText(`${email} · Supervisor · `).waitFor()
    expect(faults).toEqual([])
  })

  test('each form about people goes by itself: what is sent while another one is on its way is not lost, nor what is chosen since', async () => {
    const { demo } = running()
    await desk.openAs(demo, radu, '/settings/people')
    const invite = async (name: string) => {
      await page.getByLabel('Name, as customers will see it').fill(name)
      await page.getByLabel('E-mail address').fill(`${randomUUID()}@marin.example`)
      await pressed('Send the invitation')
    }
    const told = (text: string) => page.getByRole('status').getByText(text).waitFor()
    const role = (name: string) => page.getByRole('form', { name: `Change ${name}` }).getByLabel('Role')
    const member = (name: string) => page.getByRole('listitem').filter({ hasText: name })
    await invite('Dan Rusu')
    await told('Dan Rusu is invited.')

    const letInvitationGo = await desk.holdBack(InviteStaff.documentId)
    await invite('Ilie Stan')
    await pressed('Change Dan Rusu')
    await role('Dan Rusu').selectOption('Supervisor')
    await pressed('Save')
    await member('Dan Rusu').getByText('· Supervisor ·').waitFor()
    letInvitationGo()
    await told('Ilie Stan is invited.')

    const letChangeGo = await desk.holdBack(UpdateStaff.documentId)
    await pressed('Change Ilie Stan')
    await role('Ilie Stan').selectOption('Administrator')
    await pressed('Save')
    await role('Ilie Stan').selectOption('Supervisor')
    await invite('Eva Lungu')
    await told('Eva Lungu is invited.')
    letChangeGo()
    await member('Ilie Stan').getByText('· Administrator ·').waitFor()
    expect(await role('Ilie Stan').inputValue(), 'chosen since it went out').toBe('SUPERVISOR')
    await pressed('Save')
    await member('Ilie Stan').getByText('· Supervisor ·').waitFor()

    const letRefusalCome = await desk.holdBack(UpdateStaff.documentId)
    await pressed('Change Eva Lungu')
    await role('Eva Lungu').selectOption('Supervisor')
    const { staff } = await asPerson<{ staff: { id: string; displayName: string; version: string }[] }>(
      demo,
      radu,
      '{ staff { id displayName version } }',
    )
    const eva = staff.find(({ displayName }) => displayName === 'Eva Lungu')
    await personDoes(demo, radu, 'updateStaff', { staffId: eva?.id, expectedVersion: eva?.version, role: 'ADMIN' })
    await pressed('Save')
    await pressed('Change Dan Rusu')
    letRefusalCome()
    await page
      .getByRole('status')
      .getByText(/^Change Eva Lungu: /)
      .waitFor()
  })

  test('who may give how much, and what there is to give', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu, '/settings/money')
    const frontLine = page.getByLabel('Front line')
    await frontLine.fill('a lot')
    await frontLine.press('Enter')
    await page.getByText('Use an amount such as 50.00').waitFor()
    expect(await audit(page), 'not an amount').toEqual([])
    // Whoever corrects themselves before the page has read it again is not told that somebody else was faster.
    const letPageKnow = await desk.holdBack(StoreMoney.documentId)
    await frontLine.fill('71,50')
    await frontLine.press('Enter')
    await page.getByText('The limits count from now on.').waitFor()
    await frontLine.fill('61,50')
    await frontLine.press('Enter')
    interface Limits {
      settings: { authority: { holder: string; limit: { amountMinor: number } }[] }
    }
    const limits = () => asPerson<Limits>(demo, radu, '{ settings { authority { holder limit { amountMinor } } } }')
    await expect
      .poll(async () => (await limits()).settings.authority)
      .toContainEqual({ holder: 'FRONT_LINE', limit: { amountMinor: 6150 } })
    letPageKnow()
    await page.getByLabel('How much, in EUR').fill('250')
    await page.getByLabel('How often').selectOption('every month')
    await pressed('Put it in')
    await page.getByText('€250.00 is in the fund.').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Put in' }).first().waitFor()
    expect(await audit(page), 'fund').toEqual([])
    await page.getByLabel('Told of a danger').fill('20')
    await page.getByLabel('Vouchers for a customer in a year, at most').fill('often')
    await pressed('Save the rules')
    await page.locator('#mostPerYear-fault').getByText('Use a number from 1 to 26').waitFor()
    await page.getByLabel('Vouchers for a customer in a year, at most').fill('3')
    await pressed('Save the rules')
    await page.getByText('The rules count for thank-yous from now on.').waitFor()
    expect(await audit(page), 'thanks').toEqual([])
    await page.goto(`${base}/settings/money`)
    await frontLine.waitFor()
    expect(await frontLine.inputValue()).toBe('61.50')
    expect(await page.getByLabel('Told of a danger').inputValue()).toBe('20.00')
    expect(faults).toEqual([])
  })

  test('how the store shows itself: a colour looked at first, a colleague not written over unseen, then customers see it', async () => {
    const { demo } = running()
    await desk.openAs(demo, radu, '/settings/store')
    const color = page.getByRole('textbox', { name: 'Colour' })
    const hours = page.getByLabel('When somebody is there')
    await color.fill('#ffd400')
    await page.getByText('White letters cannot be read well on it').waitFor()
    await hours.fill('Every day, 8:00 to 20:00')
    await page.getByLabel('Telephone').fill('call us')
    await page.getByLabel('Telephone').press('Enter')
    await page.locator('#phone-fault').getByText(/./).waitFor()
    expect(await audit(page), 'a field is wrong').toEqual([])
    expect(await hours.inputValue(), 'what was typed stays').toBe('Every day, 8:00 to 20:00')
    await page.getByLabel('Telephone').fill('+40 21 555 0199')

    // A colleague is faster.
    await personDoes(demo, radu, 'changeLook', { hours: 'On Mondays only' })
    await pressed('Save')
    await page.getByText('Meanwhile somebody has set: On Mondays only').waitFor()
    expect(await audit(page), 'overtaken').toEqual([])
    expect(await hours.inputValue(), 'what was typed stays').toBe('Every day, 8:00 to 20:00')
    await pressed('Save')
    await page.getByText('Pages show it when they are loaded anew.').waitFor()
    await page.getByText('Meanwhile somebody has set').waitFor({ state: 'detached' })

    // Every node has heard of it within a second.
    const shop = await context.newPage()
    const told = () => asDeveloper<{ storefront: { hours: string } }>(demo, '{ storefront { hours } }')
    await expect.poll(async () => (await told()).storefront.hours, { timeout: 20_000 }).toBe('Every day, 8:00 to 20:00')
    await shop.goto(`${demo.url}/order.html`)
    await shop.locator('redress-complaint-form [part=card]').getByText('Every day, 8:00 to 20:00').waitFor()
    expect(
      await shop
        .locator('redress-complaint-form')
        .evaluate((form) => getComputedStyle(form).getPropertyValue('--_store-accent')),
    ).toBe('#ffd400')
    expect(faults).toEqual([])
  })

  test('which pages take complaints, and keys: a secret shown once, revoked only when one is sure', async () => {
    const { demo } = running()
    await desk.openAs(demo, radu, '/settings/store')
    const address = page.getByLabel('Address of another page')
    await address.fill('ftp://shop.example')
    await address.press('Enter')
    await page.locator('#origin-fault').getByText('begins with https://').waitFor()
    expect(await address.inputValue(), 'what was typed stays').toBe('ftp://shop.example')
    await address.fill('www.kettles.example/help?x=1')
    await address.press('Enter')
    await page.getByRole('listitem').filter({ hasText: 'https://www.kettles.example' }).waitFor()
    await pressed('Remove https://www.kettles.example')
    await page.getByRole('listitem').filter({ hasText: 'kettles' }).waitFor({ state: 'detached' })
    await pressed('Undo')
    await page.getByRole('listitem').filter({ hasText: 'https://www.kettles.example' }).waitFor()

    await page.getByLabel('What it is for').fill('The till')
    await pressed('Make the key')
    await page.getByText('Choose at least one').waitFor()
    expect(await audit(page), 'nothing chosen').toEqual([])
    await page.getByLabel('Read complaints and their timelines').press('Space')
    await pressed('Make the key')
    const shown = page.getByRole('group', { name: 'is made' })
    const secret = (await shown.locator('code').textContent()) ?? ''
    expect(secret).toMatch(/^sk_[\w-]{32}$/)
    expect(await audit(page), 'made').toEqual([])
    await pressed('I have kept it')
    expect(await page.getByText(secret).count(), 'shown once').toBe(0)
    await page.getByRole('button', { name: /^Revoke The till/ }).press('Enter')
    await pressed('Revoke it now')
    await page
      .getByText(/^The till .* is revoked\.$/)
      .first()
      .waitFor()
    await page.getByText('One key was revoked').waitFor()
    expect(faults).toEqual([])
  })

  test('where systems are told: a secret once, what is sent as it happens, sent again, off and away', async () => {
    await setUpWebhooks(running().demo, desk)
    expect(faults).toEqual([])
  })

  test('where complaints go: rules added, refused at the field, moved, tried, put in force, a colleague not overwritten unseen', async () => {
    await setsWhereComplaintsGo(page, running().demo)
    expect(faults).toEqual([])
  })

  test('who answers for what: departments and categories with the keyboard, one retired with its open case said, and back', async () => {
    await keepsDepartments(desk, running().demo)
    expect(faults).toEqual([])
  })

  test('when people work and what is promised: each draft says its times, is put in force whole, and no colleague is overwritten unseen', async () => {
    await setsTimes(desk, running().demo)
    expect(faults).toEqual([])
  })

  test('how customers are asked, a colleague not overwritten unseen, and cards for counters: printed, renamed, retired and back', async () => {
    await setsHowCustomersAreAsked(running().demo, desk)
    expect(faults).toEqual([])
  })

  test('each form of the settings keeps its own fault, whatever becomes of another', async () => {
    const { demo } = running()
    const base = await desk.openAs(demo, radu, '/settings/money')
    const frontLine = page.getByLabel('Front line')
    const amount = page.getByLabel('How much, in EUR')
    const told = (text: string | RegExp) => page.getByRole('status').getByText(text).waitFor()
    const isWrong = (field: Locator) => field.getAttribute('aria-invalid')
    await frontLine.fill('a lot')
    await frontLine.press('Enter')
    await expect.poll(() => isWrong(frontLine)).toBe('true')
    await amount.fill('much')
    await amount.press('Enter')
    await expect.poll(() => isWrong(amount)).toBe('true')
    expect(await isWrong(frontLine), 'while another one is refused').toBe('true')
    expect(await amount.evaluate((field) => field.matches(':focus')), 'at the field of the form that was sent').toBe(
      true,
    )
    await amount.fill('5')
    await amount.press('Enter')
    await told('€5.00 is in the fund.')
    expect(await isWrong(frontLine), 'while another one is done').toBe('true')
    expect(await isWrong(amount)).toBe('false')

    // In one card: what a form was refused for is said of it, and not at the one that was opened meanwhile.
    const { departments } = await asPerson<{ departments: { name: string }[] }>(demo, radu, '{ departments { name } }')
    const [one = '', other = ''] = departments.map((department) => department.name)
    await page.goto(`${base}/settings/departments`)
    const name = page.getByLabel('Name of the department')
    await pressed(`Rename ${one}`)
    await name.fill(other)
    const letRefusalCome = await desk.holdBack(RenameDepartment.documentId)
    await name.press('Enter')
    await pressed(`Rename ${other}`)
    await expect.poll(() => name.inputValue()).toBe(other)
    letRefusalCome()
    await told(new RegExp(`^Rename ${one}: .`))
    expect(await isWrong(name), 'of another department').toBe('false')

    await personDoes(demo, radu, 'addPlace', { name: 'Door' })
    await page.goto(`${base}/settings/asking`)
    const place = page.getByLabel('Another place')
    await pressed('Add it')
    await expect.poll(() => isWrong(place)).toBe('true')
    await pressed('Rename: Door')
    await page.getByLabel('New name').fill('Gate')
    await page.getByLabel('New name').press('Enter')
    await page.getByText('Gate', { exact: true }).waitFor()
    expect(await isWrong(place), 'while another one is done').toBe('true')
    expect(faults).toEqual([])
  })

  test('nothing of the store without being an administrator', async () => {
    const { demo } = running()
    await desk.openAs(demo, mihai, '/settings/policy')
    await page.getByRole('heading', { name: 'This is for administrators' }).waitFor()
    expect(await audit(page)).toEqual([])
  })

  test('on a phone in the dark, in Spanish', async () => {
    const { demo } = running()
    const pocket = await browser.newContext({ ...phone, colorScheme: 'dark', locale: 'es-ES', reducedMotion: 'reduce' })
    const small = await pocket.newPage()
    await small.goto(`${demo.url}/desk`)
    await small.goto(`${small.url()}/settings/policy`)
    await small.getByLabel('Correo electrónico').fill(radu.email)
    await small.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(radu.password)
    await small.getByRole('button', { name: 'Iniciar sesión' }).click()
    await small.getByRole('button', { name: 'Cambiar la fila 2' }).click()
    await small.getByRole('button', { name: 'Aceptar' }).waitFor()
    expect(await audit(small)).toEqual([])
    await webhooksFit(small)
    await small.getByRole('link', { name: 'Reparto', exact: true }).click()
    await small.getByRole('button', { name: 'Añadir una regla' }).click()
    await small.getByRole('textbox', { name: 'Palabras', exact: true }).waitFor()
    expect(await audit(small), 'routing').toEqual([])
    const width = await small.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing sticks out').toBeLessThanOrEqual(phone.viewport?.width ?? 0)
    await pocket.close()
  })
}

// The receiver of webhooks is on this machine.
onBothEngines('whoever works at the store sets up', setsUp, { REDRESS_WEBHOOKS_ANYWHERE: 'yes' })
