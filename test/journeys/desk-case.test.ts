import { randomUUID } from 'node:crypto'
import { AddNote, CaseRoom, LetterPreview, ReplyToCustomer } from '@redress/schema/operations'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Place, photo, sent } from '../../packages/api/src/testing/photos.ts'
import { audit, launchBrowser } from '../browser.ts'
import { onBothEngines } from '../http/engines.ts'
import type { Demo } from '../server.ts'
import { storeKey } from '../store-page.ts'
import { ana, asPerson, DeskOnPage, personDoes, radu } from './desk.ts'
import { takesUpByPhone, takesUpOnStaleGround, takesUpTooLate } from './desk-not-solved.ts'
import {
  mergesTwoAboutTheSame,
  setsAsideAndTakesUp,
  sortsOnStaleGround,
  sortsWithWhatIsSuggested,
} from './desk-sorting.ts'
import { collectFaults, type PageFaults } from './page-faults.ts'
import { CaseOnPage, desktop, phone } from './shop.ts'

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

const words = 'The kettle arrived with a cracked lid.'
const good =
  'Good morning Maria, we are sorry that the kettle arrived with a cracked lid. I send you two ways to put it right by Monday, 12:00. Thank you for telling us.'

interface FiledCase {
  id: string
  trackingCode: string
}

async function ask<Data>(demo: Demo, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${demo.url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_demo', 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors }: { data?: Data; errors?: unknown } = await answer.json()
  if (!data) throw new Error(`The store was not answered: ${JSON.stringify(errors)}`)
  return data
}

/** Does something as the customer, or as a system of the store; the answer is its success. */
async function act<Answer extends object>(demo: Demo, name: string, input: object, fields = ''): Promise<Answer> {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Error { message } ... on ${type}Success { ${fields || '__typename'} } } }`
  const data = await ask<Record<string, { __typename: string } & Answer>>(demo, query, {
    input: { key: randomUUID(), ...input },
  })
  const answer = data[name]
  if (answer?.__typename !== `${type}Success`) throw new Error(JSON.stringify(answer))
  return answer
}

/** A kettle of 39 €, bought yesterday, with somebody who answers for it. */
async function fileKettle(demo: Demo, email = `${randomUUID()}@example.org`): Promise<FiledCase> {
  const price = { amountMinor: 3900, currency: 'EUR' }
  const { complaint, trackingCode } = await act<{ complaint: { reference: string }; trackingCode: string }>(
    demo,
    'fileComplaint',
    {
      description: `${words}\nI needed it for Saturday.`,
      about: {
        productName: 'Kettle',
        price,
        purchasedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      },
      contact: { name: 'Maria Ionescu', email },
    },
    'trackingCode complaint { reference }',
  )
  const found = await ask<{ complaints: { edges: { node: { id: string } }[] } }>(
    demo,
    'query ($reference: String) { complaints(filter: { reference: $reference }) { edges { node { id } } } }',
    { reference: complaint.reference },
  )
  const id = found.complaints.edges[0]?.node.id ?? ''
  const { staff } = await ask<{ staff: { id: string; displayName: string }[] }>(demo, '{ staff { id displayName } }')
  const ownerId = staff.find(({ displayName }) => displayName === ana.name)?.id
  await act(demo, 'assignComplaint', { complaintId: id, ownerId, staffId: ownerId })
  return { id, trackingCode }
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' })
const field = (name: string | RegExp): Locator => page.getByLabel(name)
const tab = (name: string): Locator =>
  page.getByRole('group', { name: 'What do you want to do?' }).getByRole('button', { name })
const section = (name: string): Locator => page.getByRole('region', { name })
const story = (): Locator => page.getByRole('list', { name: 'What happened' })
const open = (demo: Demo, { id }: FiledCase, person = ana) =>
  desk.openAs(demo, person, `/case/${encodeURIComponent(id)}`)

const hasFocus = (at: Locator) => at.evaluate((element) => element.matches(':focus'))

/** Sees the letter, and sends it. */
async function seeAndSend(done: string): Promise<void> {
  await button('See the letter').click()
  await page.getByRole('heading', { name: /^What .* gets$/ }).waitFor()
  await button('Send').click()
  await page.getByRole('status').getByText(done).waitFor()
}

/** One that is none says so and keeps nothing back; the letter waits for the other; and the customer sees it. */
async function repliesWithAPhoto(demo: Demo, { trackingCode }: FiledCase): Promise<void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/uploads/**', async (route) => {
    await released
    await route.continue()
  })
  const part = { name: 'part.jpg', mimeType: 'image/jpeg', buffer: await photo({ width: 800, height: 600 }) }
  const none = { name: 'none.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo') }
  await tab('Reply').click()
  await field('Write to Maria Ionescu').fill('This is the part that we send you tomorrow.')
  await page.locator('desk-case-attached input[type=file]').setInputFiles([none, part])
  await button('See the letter').click()
  await page.getByText('The letter comes once your photos are there.').waitFor()
  expect(await audit(page), 'photos on their way').toEqual([])
  release()
  await page.getByRole('heading', { name: /^What .* gets$/ }).waitFor()
  const along = page.getByRole('list', { name: 'Photos that go along' })
  await along.getByText('part.jpg').waitFor()
  expect(await audit(page), 'the letter with a photo').toEqual([])
  await button('Change it').click()
  await button('Remove part.jpg').click()
  await page.locator('desk-case-attached input[type=file]').setInputFiles([none, part])
  await along.getByText('We can take photos').waitFor()
  await along.getByText('Ready').waitFor()
  await seeAndSend('Sent to Maria Ionescu.')
  await story().getByRole('button', { name: 'Photo 1 of 1: part.jpg' }).locator('img').waitFor()
  await along.waitFor({ state: 'hidden' })
  const customers = await context.newPage()
  await customers.goto(`${demo.url}/s/${storeKey}/case#redress-case=${trackingCode}`)
  await new CaseOnPage(customers).story.getByRole('button', { name: 'part.jpg, show large' }).locator('img').waitFor()
  await customers.close()
}

onBothEngines('a case is worked to its end', (running) => {
  test('reply with advice, decide, offer, agree, deliver, close: each letter seen before it goes', async () => {
    const { demo } = running()
    const rules = [{ kind: 'GAVE_IDEA', amountMinor: 500 }]
    await personDoes(demo, radu, 'setRewardRules', { rules, mostPerYear: 9 })
    const kettle = await fileKettle(demo, 'maria@example.org')
    await open(demo, kettle)
    await desk.heading('The kettle arrived with a cracked lid').waitFor()
    expect(await audit(page), 'as it opens').toEqual([])

    await field('Write to Maria Ionescu').fill('Unfortunately our policy does not allow it!!')
    await page.getByText('A rule stands here in place of a reason').waitFor()
    expect(await audit(page), 'with advice').toEqual([])
    await button(/^Insert “Thank you/).click()
    expect(await field('Write to Maria Ionescu').inputValue()).toContain('Thank you')
    await field('Write to Maria Ionescu').fill(good)
    await page.getByText('Nothing to mend.').waitFor({ state: 'attached' })
    await button('See the letter').click()
    const letter = page.getByRole('region', { name: 'What Maria Ionescu gets' })
    await letter.getByText('maria@example.org').waitFor()
    await letter.getByText('We tell you how things stand').waitFor()
    expect(await audit(page), 'letter').toEqual([])
    await button('Send').click()
    await story().getByText(good).waitFor()
    expect(await field('Write to Maria Ionescu').inputValue(), 'nothing is left to be sent twice').toBe('')

    await tab('Decide').click()
    await field('Yes').check()
    await field(/^Why, as the customer/).fill('The lid was cracked before it left us.')
    await seeAndSend('Decided.')
    await section('Decided').getByText('Justified').waitFor()
    await field('Why it happened').selectOption('The way to the customer › Damaged on the way')
    await page.getByText('The cause is on record.').waitFor()
    await section('Decided').locator('p', { hasText: 'The way to the customer › Damaged on the way' }).waitFor()

    await tab('Offer options').click()
    await page.getByRole('group', { name: 'Option 1' }).getByLabel('Amount in EUR').fill('39')
    await page
      .getByRole('group', { name: 'Option 1' })
      .getByLabel('What they do for it')
      .fill('Send the cracked one back.')
    await page.getByRole('group', { name: 'Option 2' }).getByLabel('Amount in EUR').fill('39,00')
    await field('What goes with them').fill('Which of these suits you better?')
    expect(await audit(page), 'options').toEqual([])
    await button('See the letter').click()
    await letter.getByText('€39.00').first().waitFor()
    await button('Send').click()
    await section('Offered').getByText('open to choose').first().waitFor()

    const tracked = await ask<{ complaintByTrackingCode: { options: { id: string }[] } }>(
      demo,
      'query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { options { id } } }',
      { code: kettle.trackingCode },
    )
    const optionId = tracked.complaintByTrackingCode.options[0]?.id
    const advice = 'Pack the lids apart from the kettles.'
    await act(demo, 'chooseOption', { trackingCode: kettle.trackingCode, optionId, advice })
    // By itself: nobody reloads.
    await section('Agreed').getByText('You get a new one').waitFor()
    await story().getByText('Maria Ionescu chose an option').waitFor()
    expect(await audit(page), 'agreed').toEqual([])

    await section('Agreed').getByText('waits until they have done their part').waitFor()
    await button('They did their part').click()
    await expect.poll(() => hasFocus(tab('Their part'))).toBe(true)
    expect(await audit(page), 'their part').toEqual([])
    await button('Put it on record').click()
    await page.getByRole('status').getByText('What we owe them may go out now.').waitFor()
    await button('They did their part').waitFor({ state: 'detached' })
    await story().getByText('saw that the customer did their part').waitFor()

    await section('Agreed')
      .getByRole('button', { name: /^It is done/ })
      .click()
    await field('Number of the refund, parcel or voucher').fill('DPD 0550 2210')
    await field('What was done, as the customer reads it').fill('The new kettle is with DPD, you have it on Tuesday.')
    await seeAndSend('On record. The customer is told.')
    await section('Agreed').getByText('DPD 0550 2210').waitFor()

    // Whoever says thank you is promised an answer, and the closing letter is one.
    await act(demo, 'addMessage', { trackingCode: kettle.trackingCode, text: 'Thank you, I look forward to it.' })
    await story().getByText('Thank you, I look forward to it.').waitFor()
    await section('To close it').getByRole('button', { name: 'Write the closing letter' }).click()
    await button('Begin with a letter').click()
    await expect.poll(() => field(/^Closing letter/).inputValue()).toContain('once more, we are sorry')
    await page.getByText('what changes for others', { exact: false }).first().waitFor()
    await field(/^Closing letter/).fill('Once more, we are sorry. Thank you for your patience.')
    await seeAndSend('The case is closed.')
    await page.getByText('The case is closed. Only notes').waitFor()
    expect(await audit(page), 'closed').toEqual([])

    // What they said should change was taken up: they hear what it led to, with what the rules give.
    const useful = section('Was it useful?')
    await useful.getByText('The customer said what should change.').waitFor()
    await useful.getByText('The rules give a voucher of €5.00.').waitFor()
    await useful.getByRole('button', { name: 'Say thank you' }).first().click()
    await field('With a voucher of €5.00, out of the fund').waitFor()
    await field('What it led to, as the customer reads it').fill('Lids travel in a box of their own.')
    expect(await audit(page), 'thanks').toEqual([])
    await seeAndSend('The customer is thanked.')
    await useful.getByText('Voucher of €5.00, due').waitFor()
    await story().getByText('Lids travel in a box of their own.').waitFor()
    expect(await audit(page), 'thanked').toEqual([])
    expect(faults).toEqual([])
  })

  test('a counter-offer stands first; more than one may give waits for somebody else, and says so', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    const { staff } = await ask<{ staff: { id: string; displayName: string }[] }>(demo, '{ staff { id displayName } }')
    const staffId = staff.find(({ displayName }) => displayName === ana.name)?.id
    const refund = { kind: 'REFUND', amount: { amountMinor: 3900, currency: 'EUR' } }
    const options = [{ remedies: [refund] }, { remedies: [{ kind: 'REPLACEMENT', amount: refund.amount }] }]
    await act(demo, 'proposeOptions', { complaintId: kettle.id, staffId, text: 'Which suits you better?', options })
    await act(demo, 'counterOffer', {
      trackingCode: kettle.trackingCode,
      text: 'My money, and something for the cake that I had to buy.',
    })
    await open(demo, kettle)
    const offered = section('Offered').getByRole('listitem')
    await offered.first().getByText('Maria Ionescu proposes').waitFor()
    expect(await audit(page), 'counter-offer').toEqual([])
    await offered.first().getByRole('button', { name: 'Agree to it' }).click()
    await page.getByRole('group', { name: 'What we do' }).getByLabel('What they get').selectOption('REFUND')
    await page.getByRole('group', { name: 'What we do' }).getByLabel('Amount in EUR').fill('60')
    await page
      .getByText(/^Needs approval by/)
      .first()
      .waitFor()
    await seeAndSend('It waits for a colleague to approve it.')
    await section('Offered')
      .getByText(/^Waits for approval by/)
      .waitFor()
    await section('Offered').getByText('It is more than you may give in one case.').waitFor()
    expect(await audit(page), 'waits').toEqual([])
    expect(faults).toEqual([])
  })

  test('two people at once: each sees that the other is there, what they did meanwhile, and loses no word', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await open(demo, kettle)
    const other = await browser.newContext({ ...desktop, locale: 'en-GB', reducedMotion: 'reduce' })
    const raduPage = await other.newPage()
    await new DeskOnPage(raduPage).openAs(demo, radu, `/case/${encodeURIComponent(kettle.id)}`)
    await page.getByText('Radu Marin has this case open too').waitFor()
    await field('Write to Maria Ionescu').fill(good)
    await raduPage.getByLabel('Write to Maria Ionescu').fill('Good day, I have just called the warehouse.')
    await raduPage.getByRole('button', { name: 'See the letter' }).click()
    await raduPage.getByRole('button', { name: 'Send', exact: true }).click()
    await raduPage.getByText('Sent to Maria Ionescu.').waitFor()

    await page.getByRole('heading', { name: 'Since you began to write' }).waitFor()
    await page.getByText('Radu Marin wrote').first().waitFor()
    expect(await field('Write to Maria Ionescu').inputValue()).toBe(good)
    expect(await audit(page), 'meanwhile').toEqual([])
    await button('I have seen it, go on').click()
    await seeAndSend('Sent to Maria Ionescu.')
    await story().getByText(good).waitFor()
    await other.close()
    expect(faults).toEqual([])
  })

  test('where nothing comes by itself the server says what changed, and the words stay', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await page.route('**/graphql', (route) =>
      route.request().headers().accept === 'text/event-stream' ? route.abort() : route.fallback(),
    )
    await open(demo, kettle)
    await field('Write to Maria Ionescu').fill(good)
    const note = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }'
    await asPerson(demo, radu, note, {
      input: { key: randomUUID(), complaintId: kettle.id, text: 'She is in hospital, do not call.' },
    })
    await button('See the letter').click()
    await page.getByRole('heading', { name: /^What .* gets$/ }).waitFor()
    // What was said with the refusal is known, also before the room has asked again.
    const letRoomKnow = await desk.holdBack(CaseRoom.documentId)
    await button('Send').click()
    await page.getByText('She is in hospital, do not call.').first().waitFor()
    expect(await field('Write to Maria Ionescu').inputValue()).toBe(good)
    await button('I have seen it, go on').click()
    letRoomKnow()
    await seeAndSend('Sent to Maria Ionescu.')
    // What she did herself on another device holds up nothing of hers.
    await field('Write to Maria Ionescu').fill('A new lid is on its way.')
    await personDoes(demo, ana, 'addNote', { complaintId: kettle.id, text: 'A lid is ordered.' })
    await button('See the letter').click()
    await page.getByRole('heading', { name: /^What .* gets$/ }).waitFor()
    await button('Send').click()
    await story().getByText('A new lid is on its way.').waitFor()
  })

  test('whoever writes on while the server thinks loses nothing, and sees the letter of what they wrote', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await open(demo, kettle)
    await tab('Note').click()
    await field('Note for colleagues').fill('Same batch as last week')
    const letNoteGo = await desk.holdBack(AddNote.documentId)
    await button('Leave the note').click()
    await tab('Reply').click()
    await field('Write to Maria Ionescu').fill(good)
    letNoteGo()
    await page.getByRole('status').getByText('The note is left for colleagues.').waitFor()
    expect(await field('Write to Maria Ionescu').inputValue()).toBe(good)
    const letLetterCome = await desk.holdBack(LetterPreview.documentId)
    await button('See the letter').click()
    await field('Write to Maria Ionescu').fill(`${good} Ana`)
    letLetterCome()
    await page.getByRole('region', { name: 'What Maria Ionescu gets' }).getByText(`${good} Ana`).waitFor()
    await button('Send').click()
    await story().getByText(`${good} Ana`).waitFor()
    await tab('Note').click()
    expect(await field('Note for colleagues').inputValue(), 'what was sent is not left to be sent twice').toBe('')
    expect(faults).toEqual([])
  })
})

onBothEngines('a case on a bad day', (running) => {
  test('what was written is there after a reload, and with the network away nothing is lost', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await open(demo, kettle)
    await field('Write to Maria Ionescu').fill(good)
    await page.getByText('Draft kept on this device').waitFor()
    await page.reload()
    await page.getByText('Draft kept on this device').waitFor()
    expect(await field('Write to Maria Ionescu').inputValue()).toBe(good)
    await tab('Note').click()
    await field('Note for colleagues').fill('Same batch as last week')
    await tab('Reply').click()
    expect(await field('Write to Maria Ionescu').inputValue(), 'each act has its own words').toBe(good)
    await button('See the letter').click()
    await button('Send').waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await button('Send').click()
    await page.getByRole('alert').getByText('Your words are kept').waitFor()
    await page.unroute('**/graphql')
    await seeAndSend('Sent to Maria Ionescu.')
    await expect.poll(() => story().getByText(good).count()).toBe(1)
  })

  test('with the keyboard alone: write, see, send, note, another time, back', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    // Whoever types before the case is there has typed for it.
    const letCaseCome = await desk.holdBack(CaseRoom.documentId)
    await open(demo, kettle)
    await page.keyboard.press('r')
    letCaseCome()
    await desk.heading('The kettle arrived').waitFor()
    await page.getByRole('heading', { name: 'Promised' }).waitFor()
    await expect.poll(() => hasFocus(field('Write to Maria Ionescu'))).toBe(true)
    await page.keyboard.type(good)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'What Maria Ionescu gets' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(field('Write to Maria Ionescu'))).toBe(true)
    await page.keyboard.type(' Ana')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'What Maria Ionescu gets' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await story().getByText(`${good} Ana`).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect.poll(() => hasFocus(field('Note for colleagues'))).toBe(true)
    await page.keyboard.type('She is at home after six')
    await page.keyboard.press('Control+Enter')
    await story().getByText('She is at home after six').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await expect.poll(() => hasFocus(page.getByLabel('The new time'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByText('Another time for what is promised next').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' })
    await page.keyboard.press('u')
    await desk.heading('Queue').waitFor()
    expect(faults).toEqual([])
  })

  test('on a phone in the dark, in Spanish: one part at a time, and axe finds nothing', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    const pocket = await browser.newContext({ ...phone, colorScheme: 'dark', locale: 'es-ES', reducedMotion: 'reduce' })
    const small = await pocket.newPage()
    await small.goto(`${demo.url}/desk`)
    await small.goto(`${small.url()}/case/${encodeURIComponent(kettle.id)}`)
    await small.getByLabel('Correo electrónico').fill(ana.email)
    await small.getByRole('textbox', { name: 'Contraseña', exact: true }).fill(ana.password)
    await small.getByRole('button', { name: 'Iniciar sesión' }).click()
    await small.getByLabel('Escribir a Maria Ionescu').fill('Hola!!')
    expect(await audit(small), 'story').toEqual([])
    for (const part of ['Por hacer', 'Cliente']) {
      await small.getByRole('button', { name: part, exact: true }).click()
      expect(await audit(small), part).toEqual([])
    }
    await small.getByRole('button', { name: 'Por hacer', exact: true }).click()
    await small.getByRole('button', { name: /^Otra hora/ }).click()
    await small.getByLabel('La nueva hora').waitFor()
    const chosen = small.getByRole('group', { name: '¿Qué quiere hacer?' }).getByRole('button', { pressed: true })
    const box = (await chosen.boundingBox()) ?? { x: 0, width: 0 }
    expect(box.x + box.width, 'the end of its tab is seen').toBeLessThanOrEqual(phone.viewport?.width ?? 0)
    const width = await small.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing sticks out').toBeLessThanOrEqual(phone.viewport?.width ?? 0)
    expect(await audit(small), 'another time').toEqual([])
    await pocket.close()
  })

  test('first of all what went wrong before; what was bought is written down, and the advice takes it into account', async () => {
    const { demo } = running()
    const email = `${randomUUID()}@example.org`
    const first = await fileKettle(demo, email)
    const place = await act<Place>(demo, 'stageUpload', { name: 'lid.heic', bytes: 1 }, 'attachmentId url expiresAt')
    await sent(place.url, new Uint8Array(await photo({ width: 1600, height: 1200 })))
    const message = { trackingCode: first.trackingCode, text: 'Here you see it.' }
    await act(demo, 'addMessage', { ...message, attachmentIds: [place.attachmentId] })
    const again = await fileKettle(demo, email)
    await open(demo, again)
    await page.getByRole('complementary', { name: 'Customer' }).getByText('Second complaint in 60 days.').waitFor()
    const before = page.getByRole('region', { name: 'Before this' })
    await button('Write down what was bought').click()
    await field('Price paid, in EUR').fill('1.039,50')
    await button('Write it down').click()
    await page.getByRole('region', { name: 'What puts it right' }).getByText('€1,039.50').waitFor()
    await tab('Offer options').click()
    await page.getByRole('group', { name: 'Option 2' }).getByLabel('Amount in EUR').fill('1000')
    await page.getByText('€42.50 short of what it is to be worth.').waitFor()
    await page
      .getByText(/^Needs approval/)
      .first()
      .waitFor()
    await button('Add: a voucher of €42.50').click()
    await expect.poll(() => page.getByRole('group', { name: 'Option 2' }).getByLabel('Amount in EUR').count()).toBe(2)
    expect(await audit(page), 'options with their worth').toEqual([])
    await before.getByRole('link', { name: 'The kettle arrived with a cracked lid' }).click()
    await expect.poll(() => page.url()).not.toContain(encodeURIComponent(again.id))
    const small = story().getByRole('button', { name: 'Photo 1 of 1: lid.jpg' })
    await small.locator('img').waitFor()
    await small.press('Enter')
    const large = story().getByRole('img', { name: 'Photo 1 of 1: lid.jpg' })
    const widthOf = (image: Element) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)
    await expect.poll(() => large.evaluate(widthOf)).toBe(1600)
    expect(await audit(page), 'a photo').toEqual([])
    await page.keyboard.press('Escape')
    await large.waitFor({ state: 'hidden' })
    await repliesWithAPhoto(demo, first)
    // That a file was not taken is told by the status of its answer, of which the console speaks.
    expect(faults.filter((fault) => !fault.includes('status of 415'))).toEqual([])
  })

  test('a photo on its way goes on while another tab is open, and goes with the reply', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await open(demo, kettle)
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/uploads/**', async (route) => {
      await released
      await route.continue()
    })
    await field('Write to Maria Ionescu').fill('This is the part that we send you tomorrow.')
    const buffer = await photo({ width: 800, height: 600 })
    await page
      .locator('desk-case-attached input[type=file]')
      .setInputFiles([{ name: 'part.jpg', mimeType: 'image/jpeg', buffer }])
    const along = page.getByRole('list', { name: 'Photos that go along' })
    await along.getByText('part.jpg').waitFor()
    await tab('Note').click()
    await field('Note for colleagues').fill('Same batch as last week')
    await tab('Reply').click()
    await along.getByRole('progressbar', { name: 'part.jpg' }).waitFor()
    await button('See the letter').click()
    await page.getByText('The letter comes once your photos are there.').waitFor()
    // What is sent from another tab waits for none of it, and what was asked for there does not come up here.
    await tab('Note').click()
    const arrived = page.waitForResponse('**/uploads/**')
    release()
    await arrived
    await button('Leave the note').click()
    await page.getByRole('status').getByText('The note is left for colleagues.').waitFor()
    await along.getByText('Ready').waitFor()
    await seeAndSend('Sent to Maria Ionescu.')
    await story().getByRole('button', { name: 'Photo 1 of 1: part.jpg' }).locator('img').waitFor()
    await along.waitFor({ state: 'hidden' })
    expect(faults).toEqual([])
  })

  test('a reply on its way when somebody leaves the case goes once, and does not stand there as unsent when they come back', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await open(demo, kettle)
    const reply = field('Write to Maria Ionescu')
    const letters = () => story().getByText(good).count()
    const sendAndLeave = async () => {
      await button('See the letter').click()
      await button('Send').waitFor()
      const letGo = await desk.holdBack(ReplyToCustomer.documentId)
      const leaves = page.waitForRequest((request) => request.postData()?.includes(ReplyToCustomer.documentId) ?? false)
      await button('Send').click()
      await leaves
      await desk.menu('Queue').click()
      await desk.heading('Queue').waitFor()
      return letGo
    }
    const said = page.getByRole('status').getByText('Sent to Maria Ionescu.')
    await reply.fill(good)
    const letFirstGo = await sendAndLeave()
    await page.goBack()
    await reply.waitFor()
    // Nobody knows yet whether it went: the words are there, and pressed again they go under the same key.
    expect(await reply.inputValue()).toBe(good)
    await button('See the letter').click()
    await button('Send').click()
    letFirstGo()
    await said.first().waitFor()
    await expect.poll(() => reply.inputValue()).toBe('')
    await expect.poll(letters).toBe(1)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('cracked lid. I send')

    await reply.fill('A new lid is on its way.')
    const letSecondGo = await sendAndLeave()
    await page.goBack()
    await reply.waitFor()
    await reply.pressSequentially(' It comes tomorrow.')
    letSecondGo()
    await story().getByText('A new lid is on its way.').waitFor()
    expect(await reply.inputValue(), 'what was written since').toBe('A new lid is on its way. It comes tomorrow.')
    await page.reload()
    await expect.poll(() => reply.inputValue()).toBe('A new lid is on its way. It comes tomorrow.')
    expect(await letters()).toBe(1)
    expect(faults).toEqual([])
  })

  test('a photo on its way goes on while somebody is elsewhere, is in the draft when they come back, and ends with signing out', async () => {
    const { demo } = running()
    const kettle = await fileKettle(demo)
    await open(demo, kettle)
    const buffer = await photo({ width: 800, height: 600 })
    const along = page.getByRole('list', { name: 'Photos that go along' })
    /** Whatever is sent from now on waits until it is let go; answers what lets it go. */
    const holdUploads = async () => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>()
      await page.unroute('**/uploads/**')
      await page.route('**/uploads/**', async (route) => {
        await released
        await route.continue().catch(() => {})
      })
      return release
    }
    const attach = async (name: string) => {
      await page
        .locator('desk-case-attached input[type=file]')
        .setInputFiles([{ name, mimeType: 'image/jpeg', buffer }])
      await along.getByText(name).waitFor()
    }
    const toQueue = async () => {
      await desk.menu('Queue').click()
      await desk.heading('Queue').waitFor()
    }
    const letFirstGo = await holdUploads()
    await field('Write to Maria Ionescu').fill('This is the part that we send you tomorrow.')
    await attach('part.jpg')
    await toQueue()
    await page.goBack()
    await along.getByRole('progressbar', { name: 'part.jpg' }).waitFor()
    await field('Write to Maria Ionescu').pressSequentially(' It is small.')
    const firstArrived = page.waitForResponse('**/uploads/**')
    letFirstGo()
    await firstArrived
    await along.getByText('Ready').waitFor()
    expect(await field('Write to Maria Ionescu').inputValue()).toBe(
      'This is the part that we send you tomorrow. It is small.',
    )

    const letSecondGo = await holdUploads()
    await attach('box.jpg')
    await toQueue()
    const secondArrived = page.waitForResponse('**/uploads/**')
    letSecondGo()
    await secondArrived
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('box.jpg')
    await page.goBack()
    await along.getByText('box.jpg').waitFor()
    expect(await along.getByText('Ready').count()).toBe(2)
    await seeAndSend('Sent to Maria Ionescu.')
    await story().getByRole('button', { name: 'Photo 2 of 2: box.jpg' }).locator('img').waitFor()
    await along.waitFor({ state: 'hidden' })

    await holdUploads()
    await attach('lid.jpg')
    await toQueue()
    const given = page.waitForEvent('requestfailed', (request) => request.url().includes('/uploads/'))
    await desk.person().click()
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
    await desk.enter.waitFor()
    await given
    expect(faults).toEqual([])
  })

  test('what kind it is: suggested with how sure that is, taken by one click, to whom it goes shown before', async () => {
    await sortsWithWhatIsSuggested(page, running().demo)
    expect(faults).toEqual([])
  })

  test('what kind it is, by keyboard: safety first, an error at its field, and what a colleague did meanwhile loses nothing', async () => {
    await sortsOnStaleGround(page, running().demo)
  })

  test('two about the same: side by side, merged by a person who has made sure, with a way from each to the other', async () => {
    await mergesTwoAboutTheSame(page, running().demo)
  })

  test('no complaint: set aside with why, said on the page of its customer, and taken up again by their word', async () => {
    const { demo } = running()
    await setsAsideAndTakesUp(page, demo, await fileKettle(demo))
    expect(faults).toEqual([])
  })

  test('a rejected case is taken up again by phone: the words are kept until they have gone, the tracker shows the promise', async () => {
    const { demo } = running()
    await takesUpByPhone(page, browser, demo, await fileKettle(demo))
    expect(faults).toEqual([])
  })

  test('whoever takes a case up on what has changed hears what, and the words stay', async () => {
    const { demo } = running()
    await takesUpOnStaleGround(page, demo, await fileKettle(demo))
  })

  test('a case that somebody else takes up meanwhile is taken up once, and the words stay as a note', async () => {
    const { demo } = running()
    await takesUpTooLate(page, demo, await fileKettle(demo))
    expect(faults).toEqual([])
  })

  test('a case that is not there says so', async () => {
    const { demo } = running()
    await open(demo, { id: 'Q29tcGxhaW50OngK', trackingCode: '' })
    await desk.heading('This case is not here').waitFor()
    expect(await audit(page)).toEqual([])
  })
})
